#pragma once

#include "core/analysis/engine.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace whorl {

/// The picture as PNG that says in its text what it is, how it was made, and from which file.
std::vector<std::uint8_t> encodeCounterfactual(const CounterfactualResult& result,
                                               const std::string& sourceSha256);

/// The object of `whorl-cli counterfactual --json` (design section 6) without path and status; outputSha256:
/// of encodeCounterfactual().
nlohmann::json counterfactualJson(const CounterfactualResult& result, const std::string& inputSha256,
                                  const std::string& outputSha256);

} // namespace whorl
