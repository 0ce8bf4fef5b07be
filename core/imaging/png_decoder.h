#pragma once

#include "core/imaging/codec.h"

namespace whorl {

/// PNG by libpng: every colour type, 1 to 16 bits (16 rounded to 8), interlaced or not. Alpha is dropped, no
/// gamma or colour profile is applied, ancillary chunks are never parsed by libpng. Checksums are verified
/// before the picture is decoded: data of an image chunk whose checksum is wrong count as missing.
DecodedImage decodePng(const EncodedImage& file);

} // namespace whorl
