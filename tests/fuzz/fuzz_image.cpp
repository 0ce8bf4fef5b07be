// Headers and pixels of image files: decodeBytes(). Whatever the bytes are, the answer is a picture or an
// Error.
#include "core/base/error.h"
#include "core/imaging/image.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    whorl::DecodeLimits limits;
    limits.maxPixels = 1'000'000;
    try {
        whorl::decodeBytes({data, data + size}, "fuzz", limits);
    } catch (const whorl::Error&) {
    }
    return 0;
}
