#pragma once

#include "core/attribution/fingerprint.h"
#include "core/base/progress.h"
#include "core/evaluation/benchmark.h"
#include "core/training/feature_set.h"

#include <nlohmann/json.hpp>

namespace whorl {

/// The figures of design section 6 over the rows of a feature set, with 95 % bootstrap intervals over groups;
/// one list entry a figure, bench, condition and set of candidates. Throws Cancelled.
nlohmann::json evaluateFigures(const Fingerprint& fingerprint, const std::vector<BenchmarkItem>& manifest,
                               const FeatureSet& set, const std::stop_token& stop = {},
                               const ProgressCallback& progress = {});

} // namespace whorl
