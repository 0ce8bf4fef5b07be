#pragma once

#include "core/imaging/image.h"

namespace whorl {

/// The bytes of a file, read without touching its access time where that may be. Throws Error for what is no
/// regular file, cannot be read or is over the limit.
std::vector<std::uint8_t> readImageFile(const std::filesystem::path& path, const DecodeLimits& limits = {});

} // namespace whorl
