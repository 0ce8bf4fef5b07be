#pragma once

#include "core/attribution/fingerprint.h"
#include "core/evaluation/benchmark.h"
#include "core/training/feature_set.h"
#include "core/training/processing_guard.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace whorl {

/// The share of photographs ("real-withheld") and of generated pictures ("generated-withheld") of a feature
/// set of which analyses give no likelihood ratio because they look blurred or noisy; list entries of design
/// section 6 with 95 % bootstrap intervals over groups.
nlohmann::json guardFigures(const ProcessingGuard& guard, const Fingerprint& fingerprint,
                            const std::vector<BenchmarkItem>& manifest, const FeatureSet& set);

} // namespace whorl
