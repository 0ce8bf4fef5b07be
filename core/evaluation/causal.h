#pragma once

#include "core/attribution/fingerprint.h"
#include "core/base/progress.h"
#include "core/counterfactual/auditors.h"
#include "core/evaluation/benchmark.h"
#include "core/imaging/tiles.h"
#include "core/representation/networks.h"
#include "core/training/feature_set.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace whorl {

/// What the causal model of the design claims, checked on known images of the matched bench (all sources drew
/// the same prompts, with the same processing), in the space of the representations:
///   "do-trace-moved": share named as the target after the exchange of class means, see classExchange(), for
///   another source of the bench;
///   "do-rest-kept": share whose named source stays when content, style and processing of another image are
///   put in the place of its own; "do-z-trace-moved": share named as the other image is when z_trace of the
///   causal VAE alone is;
///   "do-processing-kept": share whose named source stays under the other conditions of the set;
///   "probe-V-from-Z": balanced accuracy of a linear probe (ridge regression, two folds) that reads V out of
///   the latent variable Z, and "chance" beside it: source from trace, content, style, processing (folds by
///   prompt), processing from all four (by prompt), content (the prompt) from all four (folds by source).
/// One list entry a figure.
nlohmann::json causalFigures(const Fingerprint& fingerprint, const std::vector<BenchmarkItem>& manifest,
                             const FeatureSet& set, std::uint64_t seed, const std::stop_token& stop = {});

/// The ground truth of do(M): photographs through two latent autoencoders, A and B; same content, another
/// source. The exchange is learnt on photographs of split train and predicted for those of the split, both
/// ways: "pair-distance": distance of the predicted picture from the true one of B over that of the picture
/// of A, in the standardized representations (1: nothing predicted, 0: all); "pair-cosine": between predicted
/// and true change; "pair-mse": the same quotient as pair-distance for the mean squared error of the pixels.
/// folder: of the weights "taesd_encoder.safetensors" and the like.
nlohmann::json pairFigures(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                           const std::vector<BenchmarkItem>& manifest, const std::filesystem::path& folder,
                           const std::string& split, const std::stop_token& stop = {},
                           const ProgressCallback& progress = {});

struct CounterfactualTrial {
    std::string split = "test";
    std::vector<std::string> methods;
    int count = 20; ///< images of each bench
    int tiles = kDefaultTiles;
    double minPsnrDb = 34;
    std::uint64_t seed = 1;
};

/// do(trace) in pixels: known generated images of the split, half from each bench, drawn by seed, with every
/// method and to "unknown", to "real" and to another source of their bench ("source"). By engine and by each
/// auditor: "JUDGE-not-named", share no longer named as their source among those that the judge named rightly
/// before; "JUDGE-moved", share named as the target among those that were not before (the auditors know no
/// "unknown"); and "psnr", "ssim", "seconds". The figures so far go to partial after each image.
nlohmann::json counterfactualFigures(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                                     const Auditors& auditors, const std::vector<BenchmarkItem>& manifest,
                                     const CounterfactualTrial& trial,
                                     const std::function<void(const nlohmann::json&)>& partial,
                                     const std::stop_token& stop = {}, const ProgressCallback& progress = {});

} // namespace whorl
