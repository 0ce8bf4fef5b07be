#pragma once

#include <cstdint>
#include <span>

namespace whorl {

/// The Orientation tag (0x0112) of the first directory of an EXIF block, which begins with its TIFF header
/// (an "Exif\0\0" prefix is skipped). 1 to 8 as in EXIF 2.32, section 4.6.4; 1 when there is none or it is
/// not valid.
int exifOrientation(std::span<const std::uint8_t> exif);

} // namespace whorl
