#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace whorl {

/// The ICC profile that a JPEG, PNG, WebP, TIFF (its first page), HEIC or AVIF (its primary image) embeds, as
/// it stands there: for showing its pixels, which the analysis takes as stored. Empty when there is none, a
/// damaged one or one of more than 4 MB.
std::vector<std::uint8_t> embeddedProfile(std::span<const std::uint8_t> file);

} // namespace whorl
