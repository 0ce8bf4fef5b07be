#pragma once

#include "core/imaging/image.h"

#include <optional>
#include <string>

namespace whorl {

/// A known message found in the invisible watermark.
struct InvisibleWatermark {
    std::string message; ///< in words, with the programs that embed it
    int bits = 0;        ///< of the message
    int matching = 0;    ///< bits that read as the message has them
};

/// Reads the watermark that the Python package invisible-watermark embeds by its method dwtDct (blocks of
/// 4 x 4 in the Haar approximation of the U channel), and compares it with the messages of the reference
/// programs: "StableDiffusionV1" and its like, SDXL, FLUX. Survives only slight changes: no crop, no resize.
/// Nothing when no message is there; anyone can embed the same message.
std::optional<InvisibleWatermark> readInvisibleWatermark(const Image& image);

} // namespace whorl
