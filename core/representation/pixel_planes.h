#pragma once

#include "core/imaging/image.h"

#include <torch/torch.h>

namespace whorl {

/// Pixels as planes: [3, H, W] float in [0, 255].
torch::Tensor toPlanes(const Image& image);
/// Rounds and clamps [3, H, W] in [0, 255] back to pixels.
Image toImage(const torch::Tensor& planes);

/// Luminance and the two colour differences of JPEG (ITU-R BT.601, full range), [3, H, W]; the differences
/// are around 0.
torch::Tensor toYCbCr(const torch::Tensor& planes);
/// The inverse.
torch::Tensor fromYCbCr(const torch::Tensor& ycbcr);

} // namespace whorl
