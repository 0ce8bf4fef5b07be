#pragma once

#include <string>
#include <string_view>

namespace whorl {

/// What an IPTC digital source type says (https://cv.iptc.org/newscodes/digitalsourcetype/).
struct DigitalSourceType {
    std::string code;    ///< last part of the URI, as "trainedAlgorithmicMedia"
    std::string kind;    ///< kind of statement: "generator", "camera", "edit", "software"
    std::string meaning; ///< in words
};

/// For a URI or a bare code; a code that the vocabulary does not have gives a kind of "software" and says so.
DigitalSourceType digitalSourceType(std::string_view uri);

} // namespace whorl
