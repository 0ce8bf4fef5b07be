#pragma once

#include "core/base/progress.h"
#include "core/reconstruction/diffusion_unet.h"
#include "core/training/photograph_set.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace whorl {

/// Everything that decides what the trained network is; read from and written to
/// models/diffusion/recipe.json.
struct DiffusionRecipe {
    DiffusionUNetOptions network;
    int window = 64; ///< edge of a training window in pixels, a multiple of 8
    int batch = 16;
    int steps = 10000;            ///< the length of the learning-rate schedule
    double learningRate = 1.5e-3; ///< Adam; 200 steps of warm-up, then a cosine to 2 % of it
    double emaDecay = 0.999;
    double lowNoiseShare = 0.6; ///< share of windows with t uniform in [0, 0.35], the rest in [0, 1]
    std::uint64_t seed = 1;
};

DiffusionRecipe diffusionRecipeFromJson(const nlohmann::json& json);
nlohmann::json toJson(const DiffusionRecipe& recipe);

/// Trains the noise-predicting U-Net on random windows with random flips and quarter turns, loss: mean
/// squared error of the noise. Writes OUT/weights.safetensors (EMA weights), OUT/checkpoint.safetensors every
/// 100 steps (training resumes from it) and a line per 100 steps to OUT/training.csv. Stops early, with
/// everything written, after maxMinutes or when stop is requested.
void trainDiffusion(const DiffusionRecipe& recipe, const PhotographSet& photographs,
                    const std::filesystem::path& out, torch::Device device, double maxMinutes,
                    const std::stop_token& stop = {}, const ProgressCallback& progress = {});

} // namespace whorl
