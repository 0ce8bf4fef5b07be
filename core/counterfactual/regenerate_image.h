#pragma once

#include "core/imaging/image.h"
#include "core/reconstruction/latent_autoencoder.h"

namespace whorl {

/// The whole picture drawn again by regenerate(), in overlapping tiles that are blended, so that memory is
/// bounded and no seam arises. The draws are fixed: the same picture gives the same result. noiseLevel in (0,
/// 1).
Image regenerateImage(const NoisePredictor& predictor, const Image& image, double noiseLevel,
                      const std::stop_token& stop = {});

/// The whole picture through a latent autoencoder and back, cut to its multiple of pixels.
Image decodeAgain(const LatentAutoencoder& autoencoder, const Image& image);

} // namespace whorl
