#pragma once

#include "core/imaging/codec.h"

namespace whorl {

/// HEIC and AVIF by libheif, the primary image, more than 8 bits rounded to 8, alpha dropped. Rotation,
/// mirroring and cropping stand in the container as part of the picture and are applied by libheif, so that
/// facts.orientation stays 1 and an EXIF orientation must not be applied on top.
DecodedImage decodeHeif(const EncodedImage& file);

/// The ICC profile of the primary image; empty when there is none or the file cannot be opened.
std::vector<std::uint8_t> heifColorProfile(std::span<const std::uint8_t> file);

} // namespace whorl
