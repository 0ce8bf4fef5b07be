#pragma once

#include "core/imaging/image.h"

#include <optional>
#include <string>

namespace whorl {

/// Text hidden in the lowest bits of the samples.
struct StealthText {
    std::string place;   ///< "alpha" or "colour"
    std::string text;    ///< UTF-8; empty when it cannot be read
    std::string problem; ///< why not
};

/// Looks for "stealth PNG info", as NovelAI and extensions of AUTOMATIC1111 write it: column by column, a
/// signature, a length in bits, then text or gzip. At most 8 MB of text are read.
std::optional<StealthText> readStealthText(const DecodedImage& decoded);

} // namespace whorl
