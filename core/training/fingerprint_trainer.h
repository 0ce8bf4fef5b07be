#pragma once

#include "core/attribution/fingerprint.h"
#include "core/evaluation/benchmark.h"
#include "core/training/feature_set.h"

namespace whorl {

/// Everything that decides what is trained; models/fingerprint/recipe.json. A weight of 0 switches a loss off
/// (ablation).
struct FingerprintRecipe {
    std::vector<std::string> conditions = {"as-is", "equalized",
                                           "jpeg-95"}; ///< do(P) of training, drawn once for each image
    std::vector<std::string> representations = {"dct-8", "dct-16", "dct-chrominance", "residual-dct-8",
                                                "residual-dct-16"};
    int tiles = 4; ///< tiles of the residual in training
    int epochs = 50;
    int batch = 128;
    double learningRate = 1e-3;
    double shrinkage = 0.03; ///< of the linear discriminants
    double reconstruction = 0.1, kl = 1e-3, attribution = 1, adversary = 0.1, semantic = 0.1,
           processing = 0.1, counterfactual = 0.05;
    std::uint64_t seed = 1;
};

FingerprintRecipe fingerprintRecipeFromJson(const nlohmann::json& json);
nlohmann::json toJson(const FingerprintRecipe& recipe);

/// Trains discriminants and causal VAE on the rows of `train`; within-source covariance and calibration come
/// from `val`.
Fingerprint trainFingerprint(const FingerprintRecipe& recipe, const std::vector<BenchmarkItem>& manifest,
                             const FeatureSet& train, const FeatureSet& val, const std::stop_token& stop = {},
                             const ProgressCallback& progress = {});

} // namespace whorl
