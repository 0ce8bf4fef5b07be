#pragma once

#include "core/imaging/image.h"

#include <string>
#include <vector>

namespace whorl {

struct ThumbnailComparison {
    int width = 0, height = 0; ///< of the thumbnail
    double similarity = 0;     ///< correlation of the luminance, -1 to 1, at the best fit
    bool cropped = false;      ///< the picture is a part of what the thumbnail shows
    bool differs = false;
    std::string problem; ///< why it cannot be compared; then nothing else counts
};

/// Compares an embedded preview (an encoded picture of its own) with the picture, at no more than 24 x 24
/// points: as a whole and cut to the same aspect, in each of the four turns, with and without plain bars at
/// its edges; where that does not fit, the picture is searched as a part of the thumbnail. It finds another
/// picture or a large change, not a retouched detail. Never throws.
ThumbnailComparison compareThumbnail(const Image& image, const std::vector<std::uint8_t>& thumbnail);

} // namespace whorl
