#include "core/provenance/tiff_metadata.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

namespace whorl {

namespace {

constexpr std::size_t kMostFields = 512;       // of one directory
constexpr std::size_t kMostBytes = 60U << 10U; // of the structure that is written
constexpr std::uint64_t kLargestField = 48U << 10U;
constexpr std::uint64_t kLargestBlock = 32U << 20U; // XMP, IPTC, Photoshop

enum Tag : unsigned {
    kExifDirectory = 0x8769,
    kGpsDirectory = 0x8825,
    kInteroperability = 0xA005,
    kMakerNote = 0x927C,
    kXmp = 700,
    kIptc = 33723,
    kPhotoshop = 34377,
};
// Where the pixels lie, how they are coded, and further pictures.
constexpr std::array<unsigned, 14> kOfPixels{273, 279, 288, 289, 320, 324,   325,
                                             330, 347, 513, 514, 519, 34675, kInteroperability};

/// Bytes of one value of a field type, 0 for an unknown one.
std::uint64_t sizeOfType(unsigned type) {
    static constexpr std::array<std::uint8_t, 19> kSizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4,
                                                         8, 4, 8, 4, 0, 0, 8, 8, 8};
    return type < kSizes.size() ? kSizes[type] : 0;
}

struct Field {
    unsigned tag = 0, type = 0;
    std::uint64_t count = 0;
    ByteView value;
};

class Reader {
  public:
    explicit Reader(ByteView tiff) : m_tiff(tiff) {
        m_little = startsWith(tiff, "II");
        if (tiff.size() < 16 || (!m_little && !startsWith(tiff, "MM")))
            return;
        const std::uint64_t version = number(2, 2);
        m_big = version == 43 && number(4, 2) == 8;
        if (version == 42 || m_big)
            m_first = m_big ? number(8, 8) : number(4, 4);
    }

    bool little() const { return m_little; }
    std::uint64_t first() const { return m_first; }
    int leftOut() const { return m_leftOut; }

    std::vector<Field> directory(std::uint64_t at) {
        std::vector<Field> fields;
        const std::uint64_t head = m_big ? 8 : 2, entry = m_big ? 20 : 12;
        const int wide = m_big ? 8 : 4;
        if (at == 0 || !holds(m_tiff, at, head))
            return fields;
        const std::uint64_t count = std::min<std::uint64_t>(number(at, static_cast<int>(head)), kMostFields);
        for (std::uint64_t i = 0; i < count && holds(m_tiff, at + head + i * entry, entry); ++i) {
            const std::uint64_t place = at + head + i * entry;
            Field field;
            field.tag = static_cast<unsigned>(number(place, 2));
            field.type = static_cast<unsigned>(number(place + 2, 2));
            field.count = number(place + 4, wide);
            const std::uint64_t unit = sizeOfType(field.type),
                                inner = place + 4 + static_cast<std::uint64_t>(wide);
            if (unit == 0 || field.count > kLargestBlock / unit) {
                ++m_leftOut;
                continue;
            }
            const std::uint64_t size = unit * field.count;
            const std::uint64_t offset =
                size <= static_cast<std::uint64_t>(wide) ? inner : number(inner, wide);
            if (!holds(m_tiff, offset, size)) {
                ++m_leftOut;
                continue;
            }
            field.value = slice(m_tiff, offset, size);
            fields.push_back(field);
        }
        return fields;
    }

    /// The offset that a field of the type LONG, IFD or their eight-byte kin holds; 0 for anything else.
    std::uint64_t offsetIn(const Field& field) const {
        const std::uint64_t unit = sizeOfType(field.type);
        return field.count == 1 && (unit == 4 || unit == 8)
                   ? (m_little ? littleEndian(field.value, 0, static_cast<int>(unit))
                               : bigEndian(field.value, 0, static_cast<int>(unit)))
                   : 0;
    }

    std::uint64_t number(std::uint64_t at, int width) const {
        return m_little ? littleEndian(m_tiff, at, width) : bigEndian(m_tiff, at, width);
    }

    void leaveOut() { ++m_leftOut; }

  private:
    ByteView m_tiff;
    bool m_little = false, m_big = false;
    std::uint64_t m_first = 0;
    int m_leftOut = 0;
};

class Writer {
  public:
    explicit Writer(bool little) : m_little(little) {
        m_bytes = {static_cast<std::uint8_t>(little ? 'I' : 'M'),
                   static_cast<std::uint8_t>(little ? 'I' : 'M'),
                   0,
                   0,
                   0,
                   0,
                   0,
                   0};
        put(2, 42, 2);
        put(4, 8, 4);
    }

    /// Writes the fields and, within them, the EXIF and GPS directories.
    void directory(Reader& reader, const std::vector<Field>& fields, bool outer) {
        std::vector<Field> kept;
        std::size_t size = m_bytes.size() + 6;
        for (const Field& field : fields) {
            const bool pointer = field.tag == kExifDirectory || field.tag == kGpsDirectory;
            if (std::ranges::find(kOfPixels, field.tag) != kOfPixels.end() || field.tag == kMakerNote ||
                field.tag == kXmp || field.tag == kIptc || field.tag == kPhotoshop || field.type > 13 ||
                (pointer && !outer))
                continue;
            const std::size_t own = 12 + field.value.size() + field.value.size() % 2;
            if (size + own > kMostBytes || field.value.size() > kLargestField) {
                reader.leaveOut();
                continue;
            }
            size += own;
            kept.push_back(field);
        }
        std::size_t at = m_bytes.size();
        m_bytes.resize(at + 2 + 12 * kept.size() + 4);
        put(at, kept.size(), 2);
        at += 2;
        for (const Field& field : kept) {
            put(at, field.tag, 2);
            put(at + 2, field.type, 2);
            put(at + 4, field.count, 4);
            if (field.tag == kExifDirectory || field.tag == kGpsDirectory) {
                put(at + 2, 4, 2);
                put(at + 8, m_bytes.size(), 4);
                directory(reader, reader.directory(reader.offsetIn(field)), false);
            } else if (field.value.size() <= 4) {
                std::ranges::copy(field.value, m_bytes.begin() + static_cast<std::ptrdiff_t>(at + 8));
            } else {
                put(at + 8, m_bytes.size(), 4);
                m_bytes.insert(m_bytes.end(), field.value.begin(), field.value.end());
                m_bytes.resize(m_bytes.size() + m_bytes.size() % 2);
            }
            at += 12;
        }
    }

    std::vector<std::uint8_t> take() { return std::move(m_bytes); }

  private:
    void put(std::size_t at, std::uint64_t value, int width) {
        for (int i = 0; i < width; ++i)
            m_bytes[at + static_cast<std::size_t>(m_little ? i : width - 1 - i)] =
                static_cast<std::uint8_t>(value >> (8 * i));
    }

    bool m_little;
    std::vector<std::uint8_t> m_bytes;
};

} // namespace

TiffMetadata readTiffMetadata(ByteView tiff) {
    TiffMetadata metadata;
    Reader reader(tiff);
    const std::vector<Field> fields = reader.directory(reader.first());
    if (fields.empty())
        return metadata;
    for (const Field& field : fields) {
        if (field.tag == kXmp)
            metadata.xmp = asText(field.value);
        else if (field.tag == kIptc)
            metadata.iptc.assign(field.value.begin(), field.value.end());
        else if (field.tag == kPhotoshop)
            metadata.photoshop.assign(field.value.begin(), field.value.end());
    }
    Writer writer(reader.little());
    writer.directory(reader, fields, true);
    metadata.exif = writer.take();
    metadata.leftOut = reader.leftOut();
    return metadata;
}

} // namespace whorl
