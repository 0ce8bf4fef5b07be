#pragma once

#include "core/base/progress.h"
#include "core/imaging/image.h"

#include <torch/torch.h>

#include <functional>

namespace whorl {

constexpr int kTileOverlap = 64;

/// The picture made anew from overlapping tiles whose weights sum to one everywhere, so that memory is
/// bounded and no seam arises. Tiles begin on the grid of 16 and have edges of 129 (or the picture's) to size
/// + kTileOverlap pixels; size: a multiple of 16. make gives planes [3, h, w] in [0, 255] for the tile at (x,
/// y).
Image blendedTiles(const Image& image, int size,
                   const std::function<torch::Tensor(const Image& tile, int x, int y)>& make,
                   const std::stop_token& stop = {}, const ProgressCallback& progress = {});

} // namespace whorl
