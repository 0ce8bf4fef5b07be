#pragma once

#include <torch/torch.h>

namespace whorl {

/// Quaternion Fourier transform of colour planes [..., 3, H, W] (Ell and Sangwine 2007,
/// doi 10.1109/TIP.2006.884955) with the grey axis as transform axis, by its symplectic parts: two complex
/// transforms, [..., 2, H, W]; the first is that of the luminance direction, the second that of the
/// chrominance plane.
torch::Tensor quaternionFourier(const torch::Tensor& planes);

/// Log magnitude of the quaternion spectrum over windows of 64 x 64, averaged over the windows and over 4 x 4
/// frequencies: [16 * 16]. planes: [3, H, W] with H, W >= 64.
torch::Tensor fourierMagnitude(const torch::Tensor& planes);

/// Spectrum with phase of what repeats every 16 pixels: the planes folded onto one 16 x 16 cell, in units of
/// the standard error, transformed; real and imaginary parts of the luminance half plane and the log
/// magnitude of chrominance, [16 * 9 * 2 + 16 * 16].
torch::Tensor fourierPhase(const torch::Tensor& planes);

/// Log10 of the mean magnitude of the luminance of planes [3, H, W] over windows of size x size, zero
/// frequency in the middle: [size, size].
torch::Tensor centredSpectrum(const torch::Tensor& planes, int size);

/// Mean of a centred spectrum over rings from 0 to 0.5 cycles a pixel: [rings].
torch::Tensor radialProfile(const torch::Tensor& spectrum, int rings);

} // namespace whorl
