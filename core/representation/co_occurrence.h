#pragma once

#include <torch/torch.h>

namespace whorl {

/// Spatial rich model (Fridrich and Kodovsky 2012, doi 10.1109/TIFS.2012.2190402): co-occurrences of four
/// neighbouring values of high-pass residuals, rounded to multiples of step and cut at two steps, folded by
/// sign and direction. Residuals of first and second order, along and across, and the 3 x 3 square one.
/// Square roots of frequencies, [5 * 169]. plane: [H, W] in grey levels, H, W >= 16.
torch::Tensor coOccurrences(const torch::Tensor& plane, double step);

/// Co-occurrence of the square residual of the three colours at one place (after Goljan, Cogranne and
/// Fridrich 2014, doi 10.1109/WIFS.2014.7084325): square roots of frequencies, [63]. planes: [3, H, W].
torch::Tensor colourCoOccurrences(const torch::Tensor& planes);

/// Mean magnitude of the square residual by place modulo 16, relative to that of the whole picture: what
/// upsampling and block coding repeat. Logarithms, [256].
torch::Tensor gridPhase(const torch::Tensor& plane);

/// Gradients by the pixels, in the shape of the first argument, from those by the values of the functions
/// above. Counts are steps of the pixels; here they change linearly from one level to the next.
torch::Tensor coOccurrencesGradient(const torch::Tensor& plane, double step, const torch::Tensor& gradient);
torch::Tensor colourCoOccurrencesGradient(const torch::Tensor& planes, const torch::Tensor& gradient);
torch::Tensor gridPhaseGradient(const torch::Tensor& plane, const torch::Tensor& gradient);

} // namespace whorl
