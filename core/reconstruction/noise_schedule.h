#pragma once

#include <torch/torch.h>

#include <numbers>

namespace whorl {

/// The continuous cosine schedule (Nichol and Dhariwal 2021, arXiv 2102.09672, without offset): at noise
/// level t in [0, 1] the image is x_t = signalScale(t) x + noiseScale(t) e, e standard normal.
inline torch::Tensor signalScale(const torch::Tensor& t) {
    return torch::cos(t * (std::numbers::pi / 2));
}
inline torch::Tensor noiseScale(const torch::Tensor& t) {
    return torch::sin(t * (std::numbers::pi / 2));
}

} // namespace whorl
