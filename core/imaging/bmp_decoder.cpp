#include "core/imaging/bmp_decoder.h"

#include <algorithm>
#include <array>
#include <bit>

namespace whorl {

namespace {

enum Compression : std::uint32_t { kRgb = 0, kRle8 = 1, kRle4 = 2, kBitFields = 3, kAlphaBitFields = 6 };

struct Color {
    std::uint8_t r = 0, g = 0, b = 0;
};

struct BmpHeader {
    std::uint32_t dataOffset = 0;
    std::uint32_t headerSize = 0;
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool topDown = false;
    int bits = 0;
    std::uint32_t compression = kRgb;
    std::array<std::uint32_t, 4> masks{}; ///< red, green, blue, alpha
    std::vector<Color> palette;
};

constexpr std::size_t kFileHeader = 14;
constexpr std::uint32_t kCoreHeader = 12;

class BmpReader {
  public:
    explicit BmpReader(const EncodedImage& file) : m_file(file), m_bytes(file.bytes) { readHeader(); }

    DecodedImage decode();

  private:
    std::uint32_t little(std::size_t at, std::size_t size) const {
        if (at + size > m_bytes.size())
            m_file.fail("damaged BMP: the file ends inside its header");
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value |= static_cast<std::uint32_t>(m_bytes[at + i]) << (8 * i);
        return value;
    }

    void readHeader();
    void readMasks();
    void readPalette();
    void describe(DecodeFacts& facts) const;
    std::size_t stride() const {
        return (static_cast<std::size_t>(m_header.width) * static_cast<std::size_t>(m_header.bits) + 31) /
               32 * 4;
    }
    int rowsInFile() const;
    Color colorAt(std::size_t index);
    void decodeRow(const std::uint8_t* source, std::uint8_t* target);
    void decodeMaskedRow(const std::uint8_t* source, std::uint8_t* target) const;
    int decodeRunLengths(Image& image);

    const EncodedImage& m_file;
    std::span<const std::uint8_t> m_bytes;
    BmpHeader m_header;
    bool m_badIndex = false;
    bool m_skipped = false;
};

void BmpReader::readHeader() {
    BmpHeader& h = m_header;
    h.dataOffset = little(10, 4);
    h.headerSize = little(14, 4);
    if (h.headerSize == kCoreHeader) {
        h.width = little(18, 2);
        h.height = little(20, 2);
        h.bits = static_cast<int>(little(24, 2));
    } else if (h.headerSize >= 16 && h.headerSize <= 1024) {
        h.width = static_cast<std::int32_t>(little(18, 4));
        h.height = static_cast<std::int32_t>(little(22, 4));
        h.bits = static_cast<int>(little(28, 2));
        h.compression = h.headerSize >= 20 ? little(30, 4) : kRgb;
    } else {
        m_file.fail("damaged BMP: unknown header of " + std::to_string(h.headerSize) + " bytes");
    }
    h.topDown = h.height < 0;
    h.height = std::abs(h.height);
    if (h.width < 0)
        m_file.fail("damaged BMP: negative width");
    checkDimensions(m_file, static_cast<std::uint64_t>(h.width), static_cast<std::uint64_t>(h.height));
    static constexpr std::array kDepths = {1, 2, 4, 8, 16, 24, 32};
    if (std::find(kDepths.begin(), kDepths.end(), h.bits) == kDepths.end())
        m_file.fail("BMP with " + std::to_string(h.bits) + " bits a pixel is not supported");
    const bool masked = h.compression == kBitFields || h.compression == kAlphaBitFields;
    const bool known = h.compression == kRgb || (h.compression == kRle8 && h.bits == 8) ||
                       (h.compression == kRle4 && h.bits == 4) || (masked && (h.bits == 16 || h.bits == 32));
    constexpr std::uint32_t kOs2Header = 64;
    if (!known || (masked && h.headerSize == kOs2Header))
        m_file.fail("BMP with compression " + std::to_string(h.compression) + " at " +
                    std::to_string(h.bits) + " bits a pixel is not supported");
    readMasks();
    readPalette();
}

void BmpReader::readMasks() {
    BmpHeader& h = m_header;
    if (h.compression == kRgb && h.bits == 16)
        h.masks = {0x7C00, 0x03E0, 0x001F, 0};
    if (h.compression == kRgb && h.bits == 32)
        h.masks = {0x00FF0000, 0x0000FF00, 0x000000FF, 0};
    if (h.compression == kBitFields || h.compression == kAlphaBitFields)
        for (std::size_t c = 0; c < 4; ++c)
            if (c < 3 || h.headerSize >= 56 || h.compression == kAlphaBitFields)
                h.masks[c] = little(54 + 4 * c, 4);
    for (const std::uint32_t mask : h.masks)
        if (mask != 0 && std::popcount(mask) != 32 - std::countl_zero(mask) - std::countr_zero(mask))
            m_file.fail("damaged BMP: a channel mask has gaps");
}

void BmpReader::readPalette() {
    BmpHeader& h = m_header;
    if (h.bits > 8)
        return;
    const std::size_t entry = h.headerSize == kCoreHeader ? 3 : 4;
    const std::size_t start = kFileHeader + h.headerSize;
    const std::size_t most = std::size_t{1} << h.bits;
    std::size_t count = h.headerSize >= 40 ? little(46, 4) : 0;
    count = count == 0 ? most : std::min(count, most);
    const std::size_t end = std::min<std::size_t>(h.dataOffset, m_bytes.size());
    count = std::min(count, end > start ? (end - start) / entry : 0);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t* at = &m_bytes[start + i * entry];
        h.palette.push_back({at[2], at[1], at[0]});
    }
    if (h.palette.empty())
        m_file.fail("damaged BMP: the palette is missing");
}

int BmpReader::rowsInFile() const {
    const std::size_t available =
        m_bytes.size() > m_header.dataOffset ? m_bytes.size() - m_header.dataOffset : 0;
    return static_cast<int>(
        std::min<std::uint64_t>(available / stride(), static_cast<std::uint64_t>(m_header.height)));
}

Color BmpReader::colorAt(std::size_t index) {
    if (index < m_header.palette.size())
        return m_header.palette[index];
    m_badIndex = true;
    return {};
}

void BmpReader::decodeMaskedRow(const std::uint8_t* source, std::uint8_t* target) const {
    const std::size_t size = static_cast<std::size_t>(m_header.bits) / 8;
    for (std::int64_t x = 0; x < m_header.width; ++x, source += size, target += 3) {
        std::uint32_t pixel = 0;
        for (std::size_t i = 0; i < size; ++i)
            pixel |= static_cast<std::uint32_t>(source[i]) << (8 * i);
        for (std::size_t c = 0; c < 3; ++c) {
            const std::uint32_t mask = m_header.masks[c];
            const std::uint64_t largest = mask == 0 ? 1 : mask >> std::countr_zero(mask);
            const std::uint64_t value = mask == 0 ? 0 : (pixel & mask) >> std::countr_zero(mask);
            target[c] = static_cast<std::uint8_t>((value * 255 + largest / 2) / largest);
        }
    }
}

void BmpReader::decodeRow(const std::uint8_t* source, std::uint8_t* target) {
    const auto width = static_cast<std::size_t>(m_header.width);
    const auto bits = static_cast<std::size_t>(m_header.bits);
    if (bits == 24) {
        for (std::size_t x = 0; x < width; ++x, source += 3, target += 3) {
            target[0] = source[2];
            target[1] = source[1];
            target[2] = source[0];
        }
    } else if (bits > 8) {
        decodeMaskedRow(source, target);
    } else {
        for (std::size_t x = 0; x < width; ++x, target += 3) {
            const std::size_t bit = x * bits;
            const Color color = colorAt(source[bit / 8] >> (8 - bits - bit % 8) & ((1U << bits) - 1));
            target[0] = color.r;
            target[1] = color.g;
            target[2] = color.b;
        }
    }
}

/// RLE4 and RLE8 (Windows GDI, "Bitmap compression"): gives the number of rows, from the first stored one,
/// that were coded. Pixels that the code jumps over have colour 0.
int BmpReader::decodeRunLengths(Image& image) {
    const bool nibbles = m_header.compression == kRle4;
    std::int64_t x = 0, row = 0;
    const auto put = [&](std::size_t index) {
        if (x >= image.width || row >= image.height)
            return;
        const Color color = colorAt(index);
        const std::int64_t y = m_header.topDown ? row : image.height - 1 - row;
        std::uint8_t* pixel = image.row(static_cast<int>(y)) + x++ * 3;
        pixel[0] = color.r;
        pixel[1] = color.g;
        pixel[2] = color.b;
    };
    for (std::int64_t y = 0; y < image.height; ++y)
        for (row = y, x = 0; x < image.width;)
            put(0);
    x = row = 0;
    for (std::size_t at = m_header.dataOffset; at + 1 < m_bytes.size() && row < image.height;) {
        const std::uint8_t count = m_bytes[at], value = m_bytes[at + 1];
        at += 2;
        if (count > 0) {
            for (int i = 0; i < count; ++i)
                put(!nibbles ? value : i % 2 == 0 ? value >> 4 : value & 15);
        } else if (value == 0) {
            m_skipped = m_skipped || x < image.width;
            x = 0;
            ++row;
        } else if (value == 1) {
            return static_cast<int>(x >= image.width ? row + 1 : row);
        } else if (value == 2) {
            if (at + 1 >= m_bytes.size())
                break;
            m_skipped = true;
            x += m_bytes[at];
            row += m_bytes[at + 1];
            at += 2;
        } else {
            const std::size_t size = nibbles ? (value + 1U) / 2 : value;
            if (at + size > m_bytes.size())
                break;
            for (std::size_t i = 0; i < value; ++i) {
                const std::uint8_t byte = m_bytes[at + (nibbles ? i / 2 : i)];
                put(!nibbles ? byte : i % 2 == 0 ? byte >> 4 : byte & 15);
            }
            at += (size + 1) / 2 * 2;
        }
    }
    return static_cast<int>(std::min<std::int64_t>(row, image.height));
}

void BmpReader::describe(DecodeFacts& facts) const {
    facts.decoder = "Whorl " WHORL_VERSION;
    facts.colorModel = m_header.bits <= 8 ? "palette" : "rgb";
    facts.channels = m_header.bits <= 8 ? 1 : m_header.masks[3] != 0 ? 4 : 3;
    facts.alpha = m_header.masks[3] != 0;
    facts.bitDepth = std::min(8, m_header.bits);
    if (m_header.bits == 16 || m_header.bits == 32) {
        facts.bitDepth = 0;
        for (std::size_t c = 0; c < 3; ++c)
            facts.bitDepth = std::max(facts.bitDepth, std::popcount(m_header.masks[c]));
    }
    if (facts.bitDepth != 8 && m_header.bits > 8)
        addNote(facts,
                "up to " + std::to_string(facts.bitDepth) + " bits a sample, scaled to 8 for the analysis");
    if (m_header.bits <= 8)
        addNote(facts, "palette picture: its colours are quantized");
    if (m_badIndex)
        addNote(facts, "some pixels have no colour in the palette; they are black");
    if (m_skipped)
        addNote(facts, "the run-length code leaves pixels out; they have colour 0 of the palette");
}

DecodedImage BmpReader::decode() {
    const bool runLengths = m_header.compression == kRle8 || m_header.compression == kRle4;
    const int height = static_cast<int>(m_header.height);
    int rows = runLengths ? height : rowsInFile();
    if (rows == 0 || m_header.dataOffset >= m_bytes.size())
        m_file.fail("truncated BMP: none of its " + std::to_string(height) + " rows is in the file");
    DecodedImage decoded;
    Image& image = decoded.image;
    allocateImage(m_file, static_cast<std::uint64_t>(m_header.width), static_cast<std::uint64_t>(height),
                  image);
    if (runLengths)
        rows = decodeRunLengths(image);
    else
        for (int i = 0; i < rows; ++i)
            decodeRow(&m_bytes[m_header.dataOffset + static_cast<std::size_t>(i) * stride()],
                      image.row(m_header.topDown ? i : height - 1 - i));
    describe(decoded.facts);
    decoded.facts.rowsDecoded = height;
    if (rows < height)
        keepDecodedRows(m_file, decoded, m_header.topDown ? 0 : height - rows, rows,
                        m_header.topDown
                            ? "the file ends before the picture"
                            : "the file ends before the picture, which is stored from the bottom up");
    return decoded;
}

} // namespace

DecodedImage decodeBmp(const EncodedImage& file) {
    return BmpReader(file).decode();
}

} // namespace whorl
