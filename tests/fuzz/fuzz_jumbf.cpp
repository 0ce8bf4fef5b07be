// A C2PA manifest store: JUMBF boxes, CBOR, COSE, certificates, time stamps. checkC2pa() never throws.
#include "core/base/error.h"
#include "core/provenance/c2pa.h"
#include "core/provenance/cbor.h"
#include "core/provenance/cose.h"
#include "core/provenance/jumbf.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const whorl::ByteView bytes(data, size);
    try {
        whorl::parseCbor(bytes);
        whorl::verifyCoseSign1(whorl::parseCoseSign1(bytes), {});
    } catch (const whorl::Error&) {
    }
    whorl::MetadataBlocks blocks;
    blocks.container = "png";
    blocks.c2pa = {data, data + size};
    whorl::c2paStatements(whorl::checkC2pa(bytes, blocks));
    return 0;
}
