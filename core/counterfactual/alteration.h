#pragma once

#include "core/attribution/fingerprint.h"
#include "core/base/progress.h"
#include "core/counterfactual/pixel_classifier.h"
#include "core/evaluation/benchmark.h"
#include "core/representation/networks.h"
#include "core/training/processing_guard.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace whorl {

/// Tells pictures whose trace was exchanged, by a counterfactual or through another decoder, from pictures as
/// a source delivers them or as processing leaves them: a linear discriminant on standardized
/// representations.
struct AlterationDetector {
    torch::Tensor map; ///< [D], D of Fingerprint::standardized()
    double offset = 0;
    double threshold = 0;   ///< log odds above which a warning is given
    double falseAlarms = 0; ///< share of pictures of split val that were left as they were and are above it

    /// Natural log odds of "exchanged" at equal odds beforehand; features: of Fingerprint::standardized(),
    /// [N, D]. Gives [N].
    torch::Tensor logOdds(const torch::Tensor& features) const;

    /// Throws Error when it was trained on other representations than those of this
    /// Fingerprint::standardizationSha256().
    static AlterationDetector load(const std::filesystem::path& path,
                                   const std::string& standardizationSha256);
    /// metadata: "standardization" is the hash that load() asks for.
    void save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const;
};

struct AlterationRecipe {
    std::filesystem::path benchmark;
    std::filesystem::path autoencoders; ///< folder of TAESD weights for the re-decoding; empty: without it
    std::filesystem::path cache;        ///< representations are kept here between runs; empty: nowhere
    int images = 200;                   ///< of train and of test each, as delivered and processed
    int counterfactuals = 60;           ///< of those, the ones whose trace is exchanged by every method
    std::uint64_t seed = 1;
};

/// Trains on split train; the threshold is the one that 2 % of the pictures of val, as they are and
/// processed, exceed. Adds to figures, of split test and with 95 % bootstrap intervals over groups, the AUROC
/// against pictures in the same state that were left as they were: of each method by a detector that never
/// saw it
/// ("alteration-auroc-unseen") and by the detector that is given ("alteration-auroc", with "warned", the
/// share above the threshold); the share of pictures that were left as they were with a warning
/// ("alteration-false-alarms"); and how far the analysis tells processing itself from pictures as delivered
/// ("processing-auroc": by the state of processing, or by the guard where it was blurred or noise was added).
AlterationDetector trainAlterationDetector(const AlterationRecipe& recipe, const Fingerprint& fingerprint,
                                           const RepresentationNetworks& networks,
                                           const ProcessingGuard& guard, nlohmann::json& figures,
                                           const std::stop_token& stop = {},
                                           const ProgressCallback& progress = {});

} // namespace whorl
