#pragma once

#include <span>

namespace whorl {

/// Sentences that the engine, the provenance reader and the case file make in English, so that they can be
/// translated for the window and the report. %1, %2 stand for what varies; where two fit, the first is taken.
std::span<const char* const> coreTexts();

} // namespace whorl
