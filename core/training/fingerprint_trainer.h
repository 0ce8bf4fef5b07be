#pragma once

#include "core/attribution/fingerprint.h"
#include "core/evaluation/benchmark.h"
#include "core/training/feature_set.h"

namespace whorl {

/// Everything that decides what is trained; models/fingerprint/recipe.json. A weight of 0 switches a loss off
/// (ablation).
struct FingerprintRecipe {
    /// do(P) of training with every representation, each also drawn for the calibration; and further draws
    /// whose representations of the image alone are taken (the residual costs most). A name may stand several
    /// times: other draws.
    std::vector<std::string> conditions = {"as-is", "equalized", "resize-0.75", "resize-1.5"}, draws;
    /// do(P) of the calibration alone, beside the conditions.
    std::vector<std::string> calibration;
    /// Groups of representations, a linear discriminant on each for each half of the benchmark and state.
    std::vector<std::vector<std::string>> discriminants;
    /// Representations that tell generated images from photographs.
    std::vector<std::string> kind;
    /// Representations that only the causal VAE sees, beside those of the discriminants.
    std::vector<std::string> autoencoder;
    int tiles = 4; ///< tiles of the residual in training
    int epochs = 50;
    int batch = 128;
    double learningRate = 1e-3;
    double shrinkage = 0.01;     ///< of the linear discriminants
    double kindShrinkage = 0.01; ///< of the discriminant of generated images against photographs
    double reconstruction = 0.1, kl = 1e-3, attribution = 1, adversary = 0.1, semantic = 0.1,
           processing = 0.1, counterfactual = 0.05;
    bool refit = true; ///< after the calibration, discriminants and enrolments once more from train and val
    std::uint64_t seed = 1;

    std::vector<std::string> representations() const; ///< all that discriminants and causal VAE see
};

/// The state of processing that a condition of the benchmark belongs to: 0 as delivered or saved again at
/// high quality, 1 compressed again, 2 reduced, 3 enlarged.
std::int64_t stateOf(const std::string& condition);

FingerprintRecipe fingerprintRecipeFromJson(const nlohmann::json& json);
nlohmann::json toJson(const FingerprintRecipe& recipe);

/// What training reads: splits train and val under the recipe's conditions, and val under those of the
/// calibration (all representations and "semantic"); and both under its draws (representations of the image
/// alone).
struct FingerprintData {
    FeatureSet all, draws;
};

/// Trains discriminants and causal VAE on the rows of split train; within-source variances and calibration
/// come from val. kept: its standardization and the encoder of its causal VAE stay, so that what was trained
/// on standardized representations still fits; throws Error when it has other representations than the
/// recipe.
Fingerprint trainFingerprint(const FingerprintRecipe& recipe, const std::vector<BenchmarkItem>& manifest,
                             const FingerprintData& data, const Fingerprint* kept = nullptr,
                             const std::stop_token& stop = {}, const ProgressCallback& progress = {});

} // namespace whorl
