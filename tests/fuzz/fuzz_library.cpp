// A library of sources from another laboratory: readSourceLibrary().
#include "core/base/error.h"
#include "core/library/source_library.h"
#include "tests/fuzz/input_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const whorl::InputFile file({data, size});
    try {
        whorl::readSourceLibrary(file.path());
    } catch (const whorl::Error&) {
    }
    return 0;
}
