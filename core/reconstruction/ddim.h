#pragma once

#include "core/reconstruction/reconstruction_model.h"

#include <memory>

namespace whorl {

struct DdimOptions {
    double noiseLevel = 0.15; ///< t*, in (0, 1)
    int steps = 1;            ///< from 0 to t*, and as many back
};

/// Deterministic DDIM (Song et al. 2021, arXiv 2010.02502) along the levels from, ..., to in equal steps.
/// With from < to it is the inversion (each step reuses the noise predicted at its start), with from > to the
/// generation. x: [K, 3, H, W] at level from. Gives the image at level to.
torch::Tensor ddim(const NoisePredictor& predictor, torch::Tensor x, double from, double to, int steps,
                   const std::stop_token& stop = {});

/// Inversion to t* and back: the reconstruction of the paper and of DIRE (Wang et al. 2023, arXiv
/// 2303.09295).
class DiffusionReconstruction : public ReconstructionModel {
  public:
    DiffusionReconstruction(std::shared_ptr<const NoisePredictor> predictor, const DdimOptions& options);
    torch::Tensor reconstruct(const torch::Tensor& x, const std::stop_token& stop = {}) const override;
    int multiple() const override { return m_predictor->multiple(); }

  private:
    std::shared_ptr<const NoisePredictor> m_predictor;
    DdimOptions m_options;
};

/// Noised to strength and drawn again by stochastic generation, so that what comes back is the model's own:
/// the regeneration of `whorl-cli sample`. x: [K, 3, H, W] in [-1, 1]; mask: [K, 1, H, W] in [0, 1], 1 where
/// to draw again, or undefined for everywhere.
torch::Tensor regenerate(const NoisePredictor& predictor, const torch::Tensor& x, double strength, int steps,
                         const torch::Tensor& mask, torch::Generator generator,
                         const std::stop_token& stop = {});

} // namespace whorl
