#pragma once

#include "core/base/progress.h"

#include <torch/torch.h>

#include <string>

namespace whorl {

/// A pre-trained model that draws an image again from what it knows of images; what it cannot draw is the
/// residual. Implementations: DiffusionReconstruction (own U-Net or an exported one), LatentAutoencoder.
class ReconstructionModel {
  public:
    virtual ~ReconstructionModel() = default;

    /// x: [K, 3, H, W] float in [-1, 1], H and W multiples of multiple(). Gives x_hat of the same shape.
    virtual torch::Tensor reconstruct(const torch::Tensor& x, const std::stop_token& stop = {}) const = 0;
    virtual int multiple() const = 0;
};

/// Predicts the noise in an image: the seam between diffusion code and network.
class NoisePredictor {
  public:
    virtual ~NoisePredictor() = default;

    /// xt: [K, 3, H, W]; t: [K] noise level in [0, 1] (see noise_schedule.h). Gives the noise, same shape as
    /// xt.
    virtual torch::Tensor predictNoise(const torch::Tensor& xt, const torch::Tensor& t) const = 0;
    virtual int multiple() const = 0;
};

} // namespace whorl
