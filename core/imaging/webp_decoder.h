#pragma once

#include "core/imaging/codec.h"

namespace whorl {

/// WebP by libwebp, lossy and lossless, with fancy upsampling; of an animation the first frame as it is coded
/// (not laid on the canvas). Alpha is dropped.
DecodedImage decodeWebp(const EncodedImage& file);

} // namespace whorl
