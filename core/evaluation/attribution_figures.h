#pragma once

#include "core/attribution/fingerprint.h"
#include "core/training/feature_set.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace whorl {

/// What single images of a bench ("matched" or "wild") are named, in each condition of the set: closed set,
/// photographs against generated images, open set, calibration. candidates: "bench" (its own sources) or
/// "all" (the whole library). traces: [N, Dz] of the rows of the set. Appends to figures; beforeCondition is
/// called before each condition and may throw.
void addAttributionFigures(nlohmann::json& figures, const Fingerprint& fingerprint,
                           const std::vector<BenchmarkItem>& manifest, const FeatureSet& set,
                           const torch::Tensor& traces, const std::string& bench,
                           const std::string& candidates, const std::function<void()>& beforeCondition);

} // namespace whorl
