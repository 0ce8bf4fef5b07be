#pragma once

#include "core/analysis/result.h"

namespace whorl::cli {

/// The figures behind the name of a done result, in a line without its end.
std::string findingLine(const AnalysisResult& result);

} // namespace whorl::cli
