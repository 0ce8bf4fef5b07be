#pragma once

#include "core/library/source_info.h"

#include <vector>

namespace whorl {

/// What a library of sources says about itself: JSON in the metadata of its safetensors file, without the
/// traces.
struct LibraryDescription {
    static constexpr int kSchema = 1;

    std::string weights; ///< SHA-256 of the fingerprint weights that gave the traces
    std::vector<SourceInfo> sources;
};

/// Throws Error on a text that describes no library, or one of a newer version.
LibraryDescription parseLibraryDescription(const std::string& text);

std::string libraryDescriptionText(const LibraryDescription& description);

} // namespace whorl
