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

/// How often the comparison was right, as tests/core/test_file_history measures it, in the words of the
/// statement. Its thresholds were first chosen on both halves of the photographs, and the statement says so.
inline constexpr const char* kThumbnailMeasured =
    "Measured on 302 photographs: the own thumbnail was said to differ in 0 of 302, that of another "
    "photograph in 301 of 301; a cut to three fifths of each side was told as such in 260 of 302. "
    "The thresholds were first chosen with these photographs among others.";

/// Compares an embedded preview (an encoded picture of its own) with the picture, at no more than 24 x 24
/// points: as a whole and cut to the same aspect, in each of the four turns, with and without plain bars at
/// its edges; where that does not fit, the picture is searched as a part of the thumbnail. It finds another
/// picture or a large change, not a retouched detail. Never throws.
ThumbnailComparison compareThumbnail(const Image& image, const std::vector<std::uint8_t>& thumbnail);

} // namespace whorl
