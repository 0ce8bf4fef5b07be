#pragma once

#include "core/base/progress.h"
#include "core/reconstruction/diffusion_unet.h"

#include <torch/torch.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace whorl {

/// The named parts of a representation, each a vector [D]; order and lengths are the same for every image.
/// Only the parts that are wanted are computed.
using Representation = std::vector<std::pair<std::string, torch::Tensor>>;

/// Statistics of the picture as it is stored, whole, on the grid of the file. planes: [3, H, W] in [0, 255],
/// H and W >= 64.
Representation imageRepresentation(const torch::Tensor& planes, const std::vector<std::string>& wanted,
                                   const std::stop_token& stop = {});

/// The diffusion residual of tiles [K, 3, S, S] in [-1, 1], in grey levels: the noise that the network sees
/// at level kResidualNoiseLevel with nothing added to the image. One evaluation; measured to carry more of
/// the trace than a round trip with few steps.
torch::Tensor noiseResidual(const torch::Tensor& tiles, const UNetNoisePredictor& predictor);

/// Statistics of a residual; tiles: [K, 3, S, S], S a multiple of 64, cut at multiples of 16.
Representation residualRepresentation(const torch::Tensor& residual, const std::vector<std::string>& wanted);

constexpr double kResidualNoiseLevel = 0.15;

/// What is in the picture, without its trace: coarse features of the diffusion network on the picture
/// averaged 4 times down.
torch::Tensor semanticEmbedding(const torch::Tensor& planes, const UNetNoisePredictor& predictor);

} // namespace whorl
