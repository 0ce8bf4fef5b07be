#pragma once

#include "core/provenance/bytes.h"

#include <nlohmann/json.hpp>

namespace whorl {

/// One CBOR item (RFC 8949) as JSON: byte strings as binary, tags dropped, integer keys of maps as their
/// decimal text (COSE has them, for which nlohmann::json::from_cbor refuses). Bounded in depth (32) and in
/// items (100 000); lengths are checked before anything is allocated. Throws Error on what is malformed, on
/// two equal keys, and on bytes after the item.
nlohmann::json parseCbor(ByteView bytes);

} // namespace whorl
