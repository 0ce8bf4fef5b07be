#pragma once

#include "core/analysis/engine.h"

#include <chrono>

/// Controls of the test double of Engine that tests of the app link instead of whorl_core.
namespace whorl::engineDouble {

std::chrono::milliseconds delay();
void setDelay(std::chrono::milliseconds delay); ///< how long each analysis takes
nlohmann::json validation();

} // namespace whorl::engineDouble
