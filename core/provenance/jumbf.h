#pragma once

#include "core/provenance/bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace whorl {

/// A box of ISO 19566-5 (JUMBF). Views point into the bytes that were parsed.
struct JumbfBox {
    std::string type;               ///< "jumb", or that of a content box: "cbor", "json", "bfdb", ...
    ByteView content;               ///< everything after the box header; what a hashed URI of C2PA covers
    std::string kind;               ///< superbox: the first four bytes of its UUID, as "c2pa", "c2ma", "cbor"
    std::string label;              ///< superbox
    std::vector<JumbfBox> children; ///< superbox: its content boxes

    const JumbfBox* child(std::string_view label) const;
    /// Data of the first content box of that type; empty when there is none.
    ByteView data(std::string_view type) const;
};

/// The first box and everything within. At most 16 levels and 10 000 boxes. Throws Error on a box that does
/// not fit into the one around it.
JumbfBox parseJumbf(ByteView bytes);

} // namespace whorl
