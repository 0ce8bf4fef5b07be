// The description in a library of sources; what can be read is written and read again as the same.
#include "core/base/error.h"
#include "core/library/library_description.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const whorl::LibraryDescription description = whorl::parseLibraryDescription({data, data + size});
        const std::string text = whorl::libraryDescriptionText(description);
        if (whorl::libraryDescriptionText(whorl::parseLibraryDescription(text)) != text)
            std::abort();
    } catch (const whorl::Error&) {
    }
    return 0;
}
