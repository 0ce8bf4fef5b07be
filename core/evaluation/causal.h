#pragma once

#include "core/attribution/fingerprint.h"
#include "core/base/progress.h"
#include "core/evaluation/benchmark.h"
#include "core/reconstruction/diffusion_unet.h"
#include "core/training/feature_set.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace whorl {

/// What the causal model of the design claims, checked on known images of the matched bench (all sources drew
/// the same prompts, with the same processing), in the space of the representations:
///   "do-rest-kept": share whose named source stays when content, style and processing of another image are
///   put in the place of its own; "do-trace-moved": share named as the other image is when its trace is;
///   "do-processing-kept": share whose named source stays under the other conditions of the set;
///   "probe-V-from-Z": balanced accuracy of a linear probe (ridge regression, two folds) that reads V out of
///   the latent variable Z, and "chance" beside it: source from trace, content, style, processing (folds by
///   prompt), processing from all four (by prompt), content (the prompt) from all four (folds by source).
/// One list entry a figure.
nlohmann::json causalFigures(const Fingerprint& fingerprint, const std::vector<BenchmarkItem>& manifest,
                             const FeatureSet& set, std::uint64_t seed);

/// do(trace) in pixels: count known matched images of the split (drawn by seed), each with every method and
/// to "unknown" and to another source of the bench: "do-trace-changed", "do-trace-moved", "psnr", "ssim".
nlohmann::json counterfactualFigures(const Fingerprint& fingerprint, const UNetNoisePredictor& predictor,
                                     const std::vector<BenchmarkItem>& manifest, const std::string& split,
                                     const std::vector<std::string>& methods, int count, int tiles,
                                     std::uint64_t seed, const std::stop_token& stop = {},
                                     const ProgressCallback& progress = {});

} // namespace whorl
