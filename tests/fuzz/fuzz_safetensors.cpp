// Weights: readSafetensors().
#include "core/base/error.h"
#include "core/base/safetensors.h"
#include "tests/fuzz/input_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const whorl::InputFile file({data, size});
    try {
        whorl::readSafetensors(file.path());
    } catch (const whorl::Error&) {
    }
    return 0;
}
