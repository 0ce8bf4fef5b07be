#pragma once

#include "core/provenance/bytes.h"

#include <string>
#include <vector>

namespace whorl {

/// The metadata of the first directory of a TIFF file or EXIF block, apart from pictures.
struct TiffMetadata {
    std::vector<std::uint8_t>
        exif; ///< a classic TIFF structure of at most 60 KB with the fields of the first
              ///< directory and of its EXIF and GPS directories, without maker notes
    std::string xmp;
    std::vector<std::uint8_t> photoshop; ///< image resource blocks
    std::vector<std::uint8_t> iptc;      ///< IIM data
    int leftOut = 0;                     ///< fields that are too large or lie outside of the bytes
};

/// Reads classic TIFF and BigTIFF of either byte order. Follows no chain of directories, so that circles do
/// not matter. Empty for anything else.
TiffMetadata readTiffMetadata(ByteView tiff);

} // namespace whorl
