#pragma once

#include "core/imaging/image.h"
#include "core/reconstruction/reconstruction_model.h"

namespace whorl {

/// The whole picture drawn again by regenerate(), in overlapping tiles that are blended, so that memory is
/// bounded and no seam arises. The draws are fixed: the same picture gives the same result. noiseLevel in (0,
/// 1).
Image regenerateImage(const NoisePredictor& predictor, const Image& image, double noiseLevel,
                      const std::stop_token& stop = {});

} // namespace whorl
