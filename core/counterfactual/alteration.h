#pragma once

#include "core/attribution/fingerprint.h"
#include "core/base/progress.h"
#include "core/counterfactual/pixel_classifier.h"
#include "core/evaluation/benchmark.h"
#include "core/reconstruction/diffusion_unet.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace whorl {

/// Tells pictures that were laundered or whose trace was exchanged from pictures as a source delivers them: a
/// perceptron with one hidden layer on standardized representations of the whole picture.
struct AlterationDetector {
    torch::Tensor mean, deviation, hidden, hiddenBias, out; ///< [D], [D], [D, H], [H], [H]
    double offset = 0;
    double threshold = 0;   ///< log odds above which a warning is given
    double falseAlarms = 0; ///< share of unaltered pictures of split val above the threshold

    /// The representations that it reads.
    static const std::vector<std::string>& representations();
    /// Log odds of "altered"; parts: of extractFeatures(), each [D] or [N, D]. Gives [N].
    torch::Tensor logOdds(const std::map<std::string, torch::Tensor>& parts) const;

    static AlterationDetector load(const std::filesystem::path& path);
    void save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const;
};

struct AlterationRecipe {
    std::filesystem::path benchmark;
    std::filesystem::path autoencoders; ///< folder of TAESD weights for the re-decoding; empty: without it
    std::filesystem::path cache;        ///< representations are kept here between runs; empty: nowhere
    int images = 240;                   ///< of each split that are laundered
    int counterfactuals = 40;           ///< of each split, with every method
    std::uint64_t seed = 1;
};

/// Trains on split train (the threshold on val) and adds to figures the AUROC of altered against unaltered
/// pictures of split test, for each kind of alteration by a detector that never saw it
/// ("alteration-auroc-unseen") and by the detector that is given ("alteration-auroc"), with 95 % bootstrap
/// intervals over groups.
AlterationDetector trainAlterationDetector(const AlterationRecipe& recipe, const Fingerprint& fingerprint,
                                           const UNetNoisePredictor& predictor, const PixelTrace* pixels,
                                           nlohmann::json& figures, const std::stop_token& stop = {},
                                           const ProgressCallback& progress = {});

} // namespace whorl
