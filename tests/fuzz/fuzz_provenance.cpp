// Everything that the metadata of a file state: readProvenance(). It never throws.
#include "core/provenance/provenance.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    whorl::readProvenance({data, data + size}, nullptr);
    return 0;
}
