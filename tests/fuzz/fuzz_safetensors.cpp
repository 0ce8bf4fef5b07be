// The header of a safetensors file: each entry that it gives lies inside the file, as readSafetensors()
// relies on.
#include "core/base/error.h"
#include "core/base/safetensors_header.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const whorl::SafetensorsHeader header =
            whorl::parseSafetensorsHeader({reinterpret_cast<const char*>(data), size});
        for (const auto& [name, entry] : header.tensors) {
            std::uint64_t elements = 1;
            for (const std::int64_t extent : entry.shape)
                elements *= static_cast<std::uint64_t>(extent);
            if (entry.begin > size || entry.size > size - entry.begin || entry.size < elements)
                std::abort();
        }
    } catch (const whorl::Error&) {
    }
    return 0;
}
