// Text chunks of a PNG, with the checksum and the length that a fuzzer would hardly guess, and what
// generators write into them. The first byte chooses the kind of chunk.
#include "core/provenance/containers.h"
#include "core/provenance/generator_text.h"

#include <zlib.h>

namespace {

void appendBigEndian(std::string& to, unsigned long value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        to += static_cast<char>(value >> shift & 0xFF);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    constexpr const char* kTypes[] = {"tEXt", "zTXt", "iTXt", "eXIf"};
    const std::string chunk = kTypes[data[0] % 4] + std::string(data + 1, data + size);
    std::string png = "\x89PNG\r\n\x1a\n";
    appendBigEndian(png, chunk.size() - 4);
    png += chunk;
    appendBigEndian(
        png, ::crc32(0, reinterpret_cast<const Bytef*>(chunk.data()), static_cast<uInt>(chunk.size())));
    const whorl::MetadataBlocks blocks = whorl::readMetadataBlocks(whorl::asBytes(png));
    std::vector<whorl::ProvenanceStatement> statements;
    for (const whorl::TextChunk& text : blocks.text)
        whorl::addGeneratorText(statements, "png-text", text.keyword, text.text);
    return 0;
}
