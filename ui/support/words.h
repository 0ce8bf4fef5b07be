#pragma once

#include "core/analysis/result.h"

#include <QString>

namespace whorl {

/// How the window says what the engine found; the sentence and the scale themselves come from core (inWords,
/// verbalScale).
QString sourceLabel(const std::string& name); ///< "Camera photograph", "Unknown source" or the name
QString ratioNumber(double log10Lr);          ///< "120", "3 × 10⁵", "1/40": two significant digits
QString ratioWords(double log10Lr);           ///< "strong support (likelihood ratio about 3 000)"
QString percent(double probability);          ///< "97 %", "< 0.1 %", "> 99.9 %"
QString byteSize(std::uint64_t bytes);

} // namespace whorl
