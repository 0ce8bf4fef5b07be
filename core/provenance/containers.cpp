#include "core/provenance/containers.h"

#include "core/provenance/text.h"
#include "core/provenance/tiff_metadata.h"

#include <openssl/evp.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <optional>

namespace whorl {

namespace {

// Real files hold far less; what is larger is named as a problem and left alone.
constexpr std::size_t kMaxBlock = 32U << 20U;
constexpr std::size_t kMaxInflated = 8U << 20U;
constexpr std::size_t kMaxTextTotal = 32U << 20U;
constexpr std::size_t kMaxTextChunks = 256;
constexpr std::size_t kMaxParts = 200'000;

constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";
constexpr std::string_view kXmpHeader{"http://ns.adobe.com/xap/1.0/\0", 29};
constexpr std::string_view kExtendedXmpHeader{"http://ns.adobe.com/xmp/extension/\0", 35};
constexpr std::string_view kExifHeader{"Exif\0", 5};
constexpr std::string_view kPhotoshopHeader{"Photoshop 3.0\0", 14};

std::string jpegName(unsigned marker) {
    if (marker >= 0xE0 && marker <= 0xEF)
        return "APP" + std::to_string(marker - 0xE0);
    switch (marker) {
    case 0xD8:
        return "SOI";
    case 0xD9:
        return "EOI";
    case 0xDA:
        return "SOS";
    case 0xDB:
        return "DQT";
    case 0xC4:
        return "DHT";
    case 0xCC:
        return "DAC";
    case 0xDD:
        return "DRI";
    case 0xDC:
        return "DNL";
    case 0xFE:
        return "COM";
    default:
        break;
    }
    if (marker >= 0xC0 && marker <= 0xCF)
        return "SOF" + std::to_string(marker - 0xC0);
    static constexpr char kDigits[] = "0123456789ABCDEF";
    return std::string("Marker") + kDigits[marker >> 4] + kDigits[marker & 15];
}

/// The position of the next marker that ends entropy-coded data, or the end of the file.
std::size_t entropyEnd(ByteView file, std::size_t at) {
    while (at < file.size()) {
        const void* found = std::memchr(file.data() + at, 0xFF, file.size() - at);
        if (!found)
            return file.size();
        at = static_cast<std::size_t>(static_cast<const std::uint8_t*>(found) - file.data());
        if (at + 1 >= file.size())
            return file.size();
        const unsigned next = file[at + 1];
        if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7))
            return at;
        at += next == 0xFF ? 1 : 2;
    }
    return file.size();
}

void addExif(MetadataBlocks& blocks, ByteView tiff) {
    if (tiff.size() > kMaxBlock)
        blocks.problems.push_back("the EXIF block has " + std::to_string(tiff.size()) +
                                  " bytes and is not read");
    else if (!tiff.empty())
        blocks.exif.emplace_back(tiff.begin(), tiff.end());
}

void addXmp(MetadataBlocks& blocks, std::string_view packet) {
    if (packet.size() > kMaxBlock)
        blocks.problems.push_back("the XMP packet has " + std::to_string(packet.size()) +
                                  " bytes and is not read");
    else if (!packet.empty())
        blocks.xmp.emplace_back(packet);
}

/// Bytes of a "Raw profile type" text of ImageMagick: a name, the length, then hexadecimal digits.
std::vector<std::uint8_t> rawProfile(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of('\n'), text.size()));
    for (int line = 0; line < 2; ++line) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + 1);
    }
    std::vector<std::uint8_t> bytes;
    int high = -1;
    for (const char c : text) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0)
            continue;
        if (high < 0) {
            high = digit;
        } else {
            bytes.push_back(static_cast<std::uint8_t>(high << 4 | digit));
            high = -1;
        }
    }
    return bytes;
}

std::string md5Hex(ByteView bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_md5(), nullptr) != 1)
        return {};
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string hex;
    for (unsigned i = 0; i < length; ++i) {
        hex += kDigits[digest[i] >> 4];
        hex += kDigits[digest[i] & 15];
    }
    return hex;
}

/// Parts of an extended XMP packet by its GUID (XMP specification part 3, section 1.1.3.1).
struct ExtendedXmp {
    std::uint64_t length = 0;
    std::map<std::uint64_t, ByteView> parts;
};

void addExtendedXmp(MetadataBlocks& blocks, const std::map<std::string, ExtendedXmp>& extended) {
    for (const auto& [guid, packet] : extended) {
        std::string joined;
        bool complete = packet.length <= kMaxBlock;
        for (const auto& [offset, bytes] : packet.parts) {
            complete = complete && offset == joined.size() && joined.size() + bytes.size() <= packet.length;
            if (!complete)
                break;
            joined += asText(bytes);
        }
        if (!complete || joined.size() != packet.length)
            blocks.problems.push_back("the extended XMP packet " + guid + " is incomplete");
        else if (md5Hex(asBytes(joined)) != guid)
            blocks.problems.push_back("the extended XMP packet " + guid +
                                      " does not match its own MD5 digest");
        else
            addXmp(blocks, joined);
    }
}

/// C2PA in APP11: JUMBF boxes cut into segments with "JP", instance, sequence number and a repeated box
/// header (ISO 19566-5 annex D).
struct JumbfSegments {
    std::map<std::uint64_t, ByteView> bySequence;
    std::vector<ByteRange> ranges;
};

void addJpegC2pa(MetadataBlocks& blocks, const std::map<std::uint64_t, JumbfSegments>& instances) {
    for (const auto& [instance, segments] : instances) {
        std::vector<std::uint8_t> joined;
        std::uint64_t expected = segments.bySequence.begin()->first;
        bool complete = true;
        for (const auto& [sequence, box] : segments.bySequence) {
            complete = complete && sequence == expected++;
            const std::size_t header = bigEndian(box, 0, 4) == 1 ? 16 : 8;
            const ByteView part = joined.empty() ? box : slice(box, header);
            joined.insert(joined.end(), part.begin(), part.end());
        }
        // The description box of a manifest store has the type "c2pa" in its UUID, 16 bytes into the first
        // box.
        if (!startsWith(slice(joined, 16), "c2pa") && !startsWith(slice(joined, 24), "c2pa"))
            continue;
        if (!complete)
            blocks.problems.emplace_back("a segment of the C2PA manifest store is missing");
        if (!blocks.c2pa.empty()) {
            blocks.problems.emplace_back("the file holds more than one C2PA manifest store");
            continue;
        }
        blocks.c2pa = std::move(joined);
        blocks.c2paRanges = segments.ranges;
    }
}

void readJpeg(MetadataBlocks& blocks, ByteView file) {
    std::map<std::string, ExtendedXmp> extended;
    std::map<std::uint64_t, JumbfSegments> jumbf;
    for (const ContainerPart& part : jpegParts(file)) {
        const ByteView payload = part.payload;
        if (part.name == "APP1" && startsWith(payload, kExifHeader)) {
            addExif(blocks, slice(payload, 6));
        } else if (part.name == "APP1" && startsWith(payload, kXmpHeader)) {
            addXmp(blocks, asText(slice(payload, kXmpHeader.size())));
        } else if (part.name == "APP1" && startsWith(payload, kExtendedXmpHeader)) {
            const ByteView rest = slice(payload, kExtendedXmpHeader.size());
            if (rest.size() < 40)
                continue;
            ExtendedXmp& packet = extended[readable(asText(slice(rest, 0, 32)))];
            packet.length = bigEndian(rest, 32, 4);
            packet.parts.emplace(bigEndian(rest, 36, 4), slice(rest, 40));
        } else if (part.name == "APP13" && startsWith(payload, kPhotoshopHeader)) {
            const ByteView resources = slice(payload, kPhotoshopHeader.size());
            if (blocks.photoshop.size() + resources.size() <= kMaxBlock)
                blocks.photoshop.insert(blocks.photoshop.end(), resources.begin(), resources.end());
        } else if (part.name == "APP11" && startsWith(payload, "JP") && payload.size() >= 16) {
            JumbfSegments& segments = jumbf[bigEndian(payload, 2, 2)];
            segments.bySequence.emplace(bigEndian(payload, 4, 4), slice(payload, 8));
            segments.ranges.push_back(part.range);
        } else if (part.name == "COM" && blocks.comments.size() < kMaxTextChunks) {
            blocks.comments.push_back(toUtf8(asText(payload)));
        }
    }
    addExtendedXmp(blocks, extended);
    addJpegC2pa(blocks, jumbf);
}

/// Adds to `total` what was inflated, whether or not it can be used.
std::optional<TextChunk> readTextChunk(const ContainerPart& part, std::vector<std::string>& problems,
                                       std::size_t& total) {
    const std::string_view data = asText(part.payload);
    const std::size_t end = data.find('\0');
    if (end == std::string_view::npos) {
        problems.push_back("a " + part.name + " chunk has no keyword");
        return std::nullopt;
    }
    TextChunk chunk{part.name, toUtf8(data.substr(0, end)), {}};
    std::string_view rest = data.substr(end + 1);
    const auto inflated = [&](std::string_view compressed) {
        const bool whole = inflateBounded(asBytes(compressed), kMaxInflated, chunk.text);
        total += chunk.text.size();
        if (whole)
            return true;
        problems.push_back("the compressed text \"" + readable(chunk.keyword, 40) +
                           "\" is damaged or larger than " + std::to_string(kMaxInflated >> 20U) + " MB");
        return false;
    };
    if (part.name == "tEXt") {
        chunk.text = rest;
    } else if (part.name == "zTXt") {
        if (rest.empty() || rest[0] != 0 || !inflated(rest.substr(1)))
            return std::nullopt;
    } else {
        if (rest.size() < 2)
            return std::nullopt;
        const bool compressed = rest[0] == 1;
        rest.remove_prefix(2);
        for (int field = 0; field < 2; ++field) { // language tag, translated keyword
            const std::size_t stop = rest.find('\0');
            if (stop == std::string_view::npos)
                return std::nullopt;
            rest.remove_prefix(stop + 1);
        }
        if (!compressed)
            chunk.text = rest;
        else if (!inflated(rest))
            return std::nullopt;
    }
    if (chunk.text.size() > kMaxInflated) {
        problems.push_back("the text \"" + readable(chunk.keyword, 40) + "\" is too long to be read");
        return std::nullopt;
    }
    // tEXt is Latin-1 by the standard, but the generators write UTF-8 into it.
    chunk.text = toUtf8(chunk.text);
    return chunk;
}

void addPngText(MetadataBlocks& blocks, TextChunk&& chunk) {
    if (chunk.keyword == "XML:com.adobe.xmp" || chunk.keyword == "Raw profile type xmp" ||
        chunk.text.find("<x:xmpmeta") != std::string::npos) {
        const std::vector<std::uint8_t> raw =
            chunk.keyword.starts_with("Raw profile") ? rawProfile(chunk.text) : std::vector<std::uint8_t>();
        addXmp(blocks, raw.empty() ? std::string_view(chunk.text) : asText(raw));
    } else if (chunk.keyword == "Raw profile type exif" || chunk.keyword == "Raw profile type APP1") {
        const std::vector<std::uint8_t> raw = rawProfile(chunk.text);
        if (startsWith(raw, kExifHeader))
            addExif(blocks, slice(raw, 6));
        else if (startsWith(raw, kXmpHeader))
            addXmp(blocks, asText(slice(raw, kXmpHeader.size())));
    } else if (chunk.keyword == "Raw profile type iptc" || chunk.keyword == "Raw profile type 8bim") {
        const std::vector<std::uint8_t> raw = rawProfile(chunk.text);
        if (startsWith(raw, "8BIM"))
            blocks.photoshop.insert(blocks.photoshop.end(), raw.begin(), raw.end());
        else if (!raw.empty())
            blocks.iptc.push_back(raw);
    } else {
        blocks.text.push_back(std::move(chunk));
    }
}

void readPng(MetadataBlocks& blocks, ByteView file) {
    std::size_t chunks = 0, total = 0;
    for (const ContainerPart& part : pngParts(file)) {
        const bool text = part.name == "tEXt" || part.name == "zTXt" || part.name == "iTXt";
        const bool wanted = text || part.name == "eXIf" || part.name == "caBX";
        if (wanted && !part.intact)
            blocks.problems.push_back("the checksum of a " + part.name +
                                      " chunk is wrong or the chunk is cut short: changed by a program that "
                                      "does not know it, or damaged");
        if (text) {
            if (++chunks > kMaxTextChunks || total > kMaxTextTotal) {
                blocks.problems.emplace_back("there are more text chunks than are read");
                break;
            }
            if (std::optional<TextChunk> chunk = readTextChunk(part, blocks.problems, total))
                addPngText(blocks, std::move(*chunk));
        } else if (part.name == "eXIf") {
            addExif(blocks, startsWith(part.payload, kExifHeader) ? slice(part.payload, 6) : part.payload);
        } else if (part.name == "caBX") {
            if (!blocks.c2pa.empty()) {
                blocks.problems.emplace_back("the file holds more than one C2PA manifest store");
                continue;
            }
            blocks.c2pa.assign(part.payload.begin(), part.payload.end());
            blocks.c2paRanges.push_back(part.range);
        }
    }
}

void readWebp(MetadataBlocks& blocks, ByteView file) {
    for (const ContainerPart& part : webpParts(file)) {
        if (part.name == "EXIF") {
            addExif(blocks, startsWith(part.payload, kExifHeader) ? slice(part.payload, 6) : part.payload);
        } else if (part.name == "XMP ") {
            addXmp(blocks, asText(part.payload));
        } else if (part.name == "C2PA") {
            if (!blocks.c2pa.empty()) {
                blocks.problems.emplace_back("the file holds more than one C2PA manifest store");
                continue;
            }
            blocks.c2pa.assign(part.payload.begin(), part.payload.end());
            blocks.c2paRanges.push_back(part.range);
        }
    }
}

void readTiff(MetadataBlocks& blocks, ByteView file) {
    TiffMetadata metadata = readTiffMetadata(file);
    addExif(blocks, metadata.exif);
    addXmp(blocks, metadata.xmp);
    blocks.photoshop = std::move(metadata.photoshop);
    if (!metadata.iptc.empty())
        blocks.iptc.push_back(std::move(metadata.iptc));
    if (metadata.leftOut > 0)
        blocks.problems.push_back(std::to_string(metadata.leftOut) +
                                  " fields are too large or lie outside of the file and are not read");
}

struct BmffBox {
    std::string type;
    ByteRange range;
    ByteView payload;
};

/// The boxes of one level (ISO 14496-12); the file is what offsets count from.
std::vector<BmffBox> bmffBoxes(ByteView file, ByteRange within) {
    std::vector<BmffBox> boxes;
    std::uint64_t at = within.begin;
    while (at + 8 <= within.end && boxes.size() < 4096) {
        std::uint64_t length = bigEndian(file, at, 4), header = 8;
        if (length == 1) {
            if (at + 16 > within.end)
                break;
            length = bigEndian(file, at + 8, 8);
            header = 16;
        } else if (length == 0) {
            length = within.end - at;
        }
        if (length < header || length > within.end - at)
            break;
        boxes.push_back({std::string(asText(slice(file, at + 4, 4))),
                         {at, at + length},
                         slice(file, at + header, length - header)});
        at += length;
    }
    return boxes;
}

/// Bounded reading of big-endian fields; after the end everything is zero and ok() is false.
class FieldReader {
  public:
    explicit FieldReader(ByteView bytes) : m_bytes(bytes) {}
    std::uint64_t take(int width) {
        if (width == 0)
            return 0;
        if (!holds(m_bytes, m_at, static_cast<std::uint64_t>(width))) {
            m_ok = false;
            return 0;
        }
        const std::uint64_t value = bigEndian(m_bytes, m_at, width);
        m_at += static_cast<std::size_t>(width);
        return value;
    }
    ByteView rest() const { return slice(m_bytes, m_at); }
    bool ok() const { return m_ok; }

  private:
    ByteView m_bytes;
    std::size_t m_at = 0;
    bool m_ok = true;
};

enum class ItemKind { Exif, Xmp };

std::map<std::uint64_t, ItemKind> metadataItems(ByteView file, const BmffBox& iinf) {
    std::map<std::uint64_t, ItemKind> items;
    FieldReader reader(iinf.payload);
    const std::uint64_t version = reader.take(4) >> 24U;
    reader.take(version == 0 ? 2 : 4);
    const std::uint64_t begin = iinf.range.end - reader.rest().size();
    for (const BmffBox& entry : bmffBoxes(file, {begin, iinf.range.end})) {
        if (entry.type != "infe")
            continue;
        FieldReader fields(entry.payload);
        const std::uint64_t entryVersion = fields.take(4) >> 24U;
        if (entryVersion < 2)
            continue;
        const std::uint64_t id = fields.take(entryVersion == 2 ? 2 : 4);
        fields.take(2);
        const std::string type(asText(slice(fields.rest(), 0, 4)));
        if (type == "Exif")
            items.emplace(id, ItemKind::Exif);
        else if (type == "mime" &&
                 asText(fields.rest()).find("application/rdf+xml") != std::string_view::npos)
            items.emplace(id, ItemKind::Xmp);
    }
    return items;
}

void addBmffItem(MetadataBlocks& blocks, ItemKind kind, ByteView data) {
    if (kind == ItemKind::Xmp) {
        addXmp(blocks, asText(data));
    } else if (data.size() > 4) {
        // The first field counts the bytes before the TIFF header.
        addExif(blocks, slice(data, 4 + bigEndian(data, 0, 4)));
    }
}

void readItems(MetadataBlocks& blocks, ByteView file, const BmffBox& meta) {
    const std::vector<BmffBox> boxes =
        bmffBoxes(file, {meta.range.end - meta.payload.size() + 4, meta.range.end});
    const auto iinf = std::ranges::find(boxes, "iinf", &BmffBox::type);
    const auto iloc = std::ranges::find(boxes, "iloc", &BmffBox::type);
    if (iinf == boxes.end() || iloc == boxes.end())
        return;
    const std::map<std::uint64_t, ItemKind> items = metadataItems(file, *iinf);

    FieldReader reader(iloc->payload);
    const std::uint64_t version = reader.take(4) >> 24U;
    const std::uint64_t sizes = reader.take(2);
    const int offsetSize = static_cast<int>(sizes >> 12U), lengthSize = static_cast<int>(sizes >> 8U & 15U);
    const int baseSize = static_cast<int>(sizes >> 4U & 15U),
              indexSize = version > 0 ? static_cast<int>(sizes & 15U) : 0;
    if (offsetSize > 8 || lengthSize > 8 || baseSize > 8 || indexSize > 8)
        return;
    const std::uint64_t count = reader.take(version < 2 ? 2 : 4);
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
        const std::uint64_t id = reader.take(version < 2 ? 2 : 4);
        const std::uint64_t method = version > 0 ? reader.take(2) & 15U : 0;
        reader.take(2);
        const std::uint64_t base = reader.take(baseSize), extents = reader.take(2);
        const auto item = items.find(id);
        for (std::uint64_t extent = 0; extent < extents && reader.ok(); ++extent) {
            reader.take(indexSize);
            const std::uint64_t offset = reader.take(offsetSize), length = reader.take(lengthSize);
            if (!reader.ok() || item == items.end() || method != 0 || extents != 1)
                continue;
            if (offset > file.size() || base > file.size() || !holds(file, base + offset, length))
                blocks.problems.emplace_back("an item of metadata lies outside of the file");
            else if (blocks.exif.size() + blocks.xmp.size() < 16)
                addBmffItem(blocks, item->second, slice(file, base + offset, length));
        }
    }
}

void readBmff(MetadataBlocks& blocks, ByteView file) {
    // C2PA specification, "Embedding manifests into BMFF-based assets".
    static constexpr std::string_view kC2paUuid =
        "\xD8\xFE\xC3\xD6\x1B\x0E\x48\x3C\x92\x97\x58\x28\x87\x7E\xC4\x81";
    for (const BmffBox& box : bmffBoxes(file, {0, file.size()})) {
        if (box.type == "meta" && box.payload.size() > 4)
            readItems(blocks, file, box);
        else if (box.type == "Exif")
            addBmffItem(blocks, ItemKind::Exif, box.payload);
        else if (box.type == "xml ")
            addBmffItem(blocks, ItemKind::Xmp, box.payload);
        else if (box.type == "uuid" && startsWith(box.payload, kC2paUuid) && blocks.c2pa.empty()) {
            // Full box, purpose, then for "manifest" an offset of eight bytes before the store.
            const ByteView content = slice(box.payload, 20);
            if (!startsWith(content, std::string_view("manifest\0", 9)))
                continue;
            const ByteView store = slice(content, 17);
            blocks.c2pa.assign(store.begin(), store.end());
            blocks.c2paRanges.push_back(box.range);
        }
    }
}

} // namespace

std::string containerOf(ByteView file) {
    if (startsWith(file, "\xFF\xD8\xFF"))
        return "jpeg";
    if (startsWith(file, kPngSignature))
        return "png";
    if (startsWith(file, "RIFF") && startsWith(slice(file, 8), "WEBP"))
        return "webp";
    for (const std::string_view mark : {std::string_view("II*\0", 4), std::string_view("MM\0*", 4),
                                        std::string_view("II+\0", 4), std::string_view("MM\0+", 4)})
        if (startsWith(file, mark))
            return "tiff";
    if (startsWith(slice(file, 4), "ftyp") || startsWith(slice(file, 4), "JXL \r\n\x87\n"))
        return "bmff";
    return {};
}

std::vector<ContainerPart> jpegParts(ByteView file) {
    std::vector<ContainerPart> parts;
    std::size_t at = 0;
    while (at + 2 <= file.size() && parts.size() < kMaxParts) {
        if (file[at] != 0xFF)
            break;
        const unsigned marker = file[at + 1];
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD7)) {
            at += 2;
            continue;
        }
        if (marker == 0xD8 || marker == 0xD9) {
            parts.push_back({jpegName(marker), {at, at + 2}, {}, true});
            at += 2;
            if (marker == 0xD9)
                break;
            continue;
        }
        if (at + 4 > file.size())
            break;
        const std::size_t length = static_cast<std::size_t>(bigEndian(file, at + 2, 2));
        if (length < 2)
            break;
        ContainerPart part{jpegName(marker), {at, at + 2 + length}, slice(file, at + 4, length - 2), true};
        part.intact = holds(file, at + 2, length);
        part.range.end = std::min<std::uint64_t>(part.range.end, file.size());
        if (marker == 0xDA)
            part.range.end = entropyEnd(file, part.range.end);
        at = part.range.end;
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<ContainerPart> pngParts(ByteView file) {
    std::vector<ContainerPart> parts;
    std::uint64_t at = kPngSignature.size();
    while (at + 8 <= file.size() && parts.size() < kMaxParts) {
        const std::uint64_t length = bigEndian(file, at, 4);
        ContainerPart part;
        part.name = asText(slice(file, at + 4, 4));
        part.payload = slice(file, at + 8, length);
        part.intact = holds(file, at + 8, length + 4);
        part.range = {at, std::min<std::uint64_t>(at + 12 + length, file.size())};
        if (part.intact && part.name != "IDAT") { // the decoder checks the pixels
            const uLong sum =
                crc32(crc32(0, nullptr, 0), file.data() + at + 4, static_cast<uInt>(length + 4));
            part.intact = sum == bigEndian(file, at + 8 + length, 4);
        }
        at = part.range.end;
        const bool last = part.name == "IEND";
        parts.push_back(std::move(part));
        if (last)
            break;
    }
    return parts;
}

std::vector<ContainerPart> webpParts(ByteView file) {
    std::vector<ContainerPart> parts;
    std::uint64_t at = 12;
    while (at + 8 <= file.size() && parts.size() < kMaxParts) {
        const std::uint64_t length = littleEndian(file, at + 4, 4);
        ContainerPart part;
        part.name = asText(slice(file, at, 4));
        part.payload = slice(file, at + 8, length);
        part.intact = holds(file, at + 8, length);
        part.range = {at, std::min<std::uint64_t>(at + 8 + length + (length & 1U), file.size())};
        at = part.range.end;
        parts.push_back(std::move(part));
    }
    return parts;
}

MetadataBlocks readMetadataBlocks(ByteView file) {
    MetadataBlocks blocks;
    blocks.container = containerOf(file);
    if (blocks.container == "jpeg")
        readJpeg(blocks, file);
    else if (blocks.container == "png")
        readPng(blocks, file);
    else if (blocks.container == "webp")
        readWebp(blocks, file);
    else if (blocks.container == "tiff")
        readTiff(blocks, file);
    else if (blocks.container == "bmff")
        readBmff(blocks, file);
    return blocks;
}

bool inflateBounded(ByteView compressed, std::size_t limit, std::string& out) {
    out.clear();
    z_stream stream{};
    constexpr int kZlibOrGzip = 32 + MAX_WBITS;
    if (compressed.size() > UINT32_MAX || inflateInit2(&stream, kZlibOrGzip) != Z_OK)
        return false;
    stream.next_in = const_cast<Bytef*>(compressed.data());
    stream.avail_in = static_cast<uInt>(compressed.size());
    std::array<char, 1 << 15> buffer{};
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(buffer.data(), buffer.size() - stream.avail_out);
        if (out.size() > limit)
            state = Z_MEM_ERROR;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END;
}

} // namespace whorl
