#pragma once

#include "core/provenance/bytes.h"

#include <cstdint>
#include <vector>

namespace whorl {

/// The ICC profile that a JPEG, PNG or WebP embeds, as it stands there: for showing its pixels, which the
/// analysis takes as stored. Empty when there is none, or a damaged one.
std::vector<std::uint8_t> embeddedProfile(ByteView file);

} // namespace whorl
