#pragma once

#include "core/imaging/codec.h"

namespace whorl {

/// The first page of a TIFF or BigTIFF by libtiff: gray, RGB, palette, CMYK and YCbCr, 1 to 16 bits (16
/// rounded to 8), strips or tiles, contiguous or planar, every lossless compression that libtiff was built
/// with and JPEG. Float32 is scaled to 8 bits: by 255 when all values lie in [0, 1], else from [least,
/// largest] to [0, 255], and a note says so. Alpha is dropped (an associated one is not divided out).
DecodedImage decodeTiff(const EncodedImage& file);

/// The ICC profile of the first page; empty when there is none or the file cannot be opened.
std::vector<std::uint8_t> tiffColorProfile(std::span<const std::uint8_t> file);

} // namespace whorl
