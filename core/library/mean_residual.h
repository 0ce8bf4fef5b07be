#pragma once

#include "core/imaging/image.h"

#include <vector>

namespace whorl {

constexpr int kMeanResidualEdge = 128;

/// Means over the residuals of a few images: what all images of a source share.
struct MeanResidual {
    FloatImage
        residual; ///< signed, in grey levels, of the middles on the 16-pixel grid; 128 x 128, 3 channels
    FloatImage spectrum;       ///< as ResidualLayers::spectrum
    std::vector<float> radial; ///< as ResidualLayers::radialSpectrum
    int images = 0;            ///< that the means are of
};

} // namespace whorl
