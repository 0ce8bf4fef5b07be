#pragma once

#include "core/imaging/codec.h"

namespace whorl {

/// Windows and OS/2 bitmaps: 1, 2, 4 and 8 bits with a palette, 16, 24 and 32 bits with or without channel
/// masks, RLE4 and RLE8. Every size in the headers is checked against the size of the file before anything is
/// allocated. In a truncated bitmap that is stored from the bottom up, the rows that are left are the lower
/// ones.
DecodedImage decodeBmp(const EncodedImage& file);

} // namespace whorl
