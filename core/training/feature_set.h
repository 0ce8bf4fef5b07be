#pragma once

#include "core/base/progress.h"
#include "core/imaging/image.h"
#include "core/reconstruction/diffusion_unet.h"

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace whorl {

/// Representations of images, one row each: what the fingerprint is trained on and scored with.
struct FeatureSet {
    std::map<std::string, torch::Tensor> parts; ///< name: [N, D] float32
    torch::Tensor item;                         ///< [N] int64, row of the manifest
    torch::Tensor condition;                    ///< [N] int64, index into conditions
    torch::Tensor processing;                   ///< [N, 5], see processingDescription()
    std::vector<std::string> conditions;
};

/// Where representations are read: the whole picture for the statistics of the image; for the diffusion
/// residual at most maxTiles tiles of 128 x 128 (see chooseTiles) when a predictor is there.
std::map<std::string, torch::Tensor> extractFeatures(const DecodedImage& image,
                                                     const UNetNoisePredictor* predictor, int maxTiles);

/// Features of the items of a benchmark's splits under each condition (a condition may be named several
/// times: other draws). Images that cannot be read are left out with a warning. Two threads share the work;
/// the result does not depend on them.
FeatureSet extractFeatureSet(const std::filesystem::path& benchmark, const std::vector<std::string>& splits,
                             const std::vector<std::string>& conditions, const UNetNoisePredictor* predictor,
                             int maxTiles, std::uint64_t seed, const std::stop_token& stop = {},
                             const ProgressCallback& progress = {});

void writeFeatureSet(const std::filesystem::path& path, const FeatureSet& set);
FeatureSet readFeatureSet(const std::filesystem::path& path);

} // namespace whorl
