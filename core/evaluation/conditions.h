#pragma once

#include "core/imaging/image.h"

#include <cstdint>
#include <string>
#include <vector>

namespace whorl {

/// Applies do(P = condition) to an image and gives it back as if it had been read from a file in that state,
/// with the facts of that file. Conditions: "as-is"; "equalized" (cut at a random offset below 8, JPEG at a
/// random quality of 75 to 95); "png"; "jpeg-Q", "webp-Q", "heic-Q", "avif-Q" (quality); "resize-F" (factor,
/// area or cubic kernel, then PNG); "enlarged" (a random part of at most 384 pixels a side, by a random
/// factor of 1.15 to 2.2 and a random kernel, half of the time JPEG 80 to 100 after that); "crop" (a random
/// half of each side); "window" (a random part of at least 0.6 of each side, on the grid of the file, nothing
/// else changed); "blur-S", "noise-S" (sigma in pixels or grey levels); "screenshot" (scaled by 0.8, JPEG 85,
/// scaled back, PNG); or several one after the other, joined by +
/// as in "blur-1+jpeg-90". Random draws depend on seed alone. Throws Error on an unknown name.
DecodedImage applyCondition(const DecodedImage& image, const std::string& condition, std::uint64_t seed);

/// Cuts a rectangle of the image; the file grid moves with it, so left and top are multiples of 8 where that
/// matters.
Image cut(const Image& image, int left, int top, int width, int height);

/// Resized by cv::INTER_AREA down and cv::INTER_CUBIC up.
Image resized(const Image& image, int width, int height);

} // namespace whorl
