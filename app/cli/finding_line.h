#pragma once

#include "core/analysis/result.h"

namespace whorl::cli {

/// "0.42", never "0.00" or "1.00".
std::string probabilityText(double probability);

/// The figures behind the name of a done result, in a line without its end.
std::string findingLine(const AnalysisResult& result);

} // namespace whorl::cli
