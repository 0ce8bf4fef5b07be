#pragma once

#include "core/imaging/image.h"

namespace whorl {

/// Peak signal-to-noise ratio over all pixels and colours, in dB with a peak of 255; infinite for equal
/// images. Throws Error when the sizes differ.
double psnr(const Image& a, const Image& b);

/// Mean structural similarity of the luminance (Wang et al. 2004, doi 10.1109/TIP.2003.819861): Gaussian
/// window of 1.5 pixels, K1 = 0.01, K2 = 0.03. Works in strips: memory does not grow with the height. Throws
/// Error when the sizes differ.
double ssim(const Image& a, const Image& b);

} // namespace whorl
