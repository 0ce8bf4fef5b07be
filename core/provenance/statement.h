#pragma once

#include <string>
#include <vector>

namespace whorl {

/// One thing that a file says about its own origin, apart from its pixels: it can be forged and stripped, so
/// it never enters the attribution of the pixels.
struct ProvenanceStatement {
    std::string origin;  ///< where it stands: "exif", "xmp", "iptc", "png-text", "c2pa", "jpeg",
                         ///< "thumbnail", "hidden-text", "watermark", "file"
    std::string key;     ///< the field's own name, as "Exif.Image.Make" or "parameters"
    std::string value;   ///< its value, UTF-8, cut to a readable length
    std::string kind;    ///< "generator", "camera", "software", "edit", "integrity", "time", "place",
                         ///< "compression", "warning"
    std::string meaning; ///< in words for an analyst
    std::string weight;  ///< "weak", "moderate", "strong": how much the statement alone can carry
};

} // namespace whorl
