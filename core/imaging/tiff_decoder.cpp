#include "core/imaging/tiff_decoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <memory>

#include <tiffio.h>

namespace whorl {

namespace {

/// libtiff holds one strip or tile at a time, compressed and decoded.
constexpr std::uint64_t kMostBlockMemory = 620'000'000;
constexpr std::uint64_t kMostBlocks = 1'000'000;
/// What all strips or tiles decode to, padding included: a small picture in huge tiles is an attack on time.
constexpr std::uint64_t kMostDecodedBytes = 1'700'000'000;
constexpr std::uint64_t kMostFloatPixels = 50'000'000;

/// The file in memory as libtiff's client and what libtiff said about it.
struct TiffClient {
    explicit TiffClient(std::span<const std::uint8_t> file) : bytes(file) {}

    std::span<const std::uint8_t> bytes;
    std::uint64_t position = 0;
    std::string firstError;
    bool damagedJpeg = false;
};

TiffClient& clientOf(thandle_t handle) {
    return *static_cast<TiffClient*>(handle);
}

tmsize_t readBytes(thandle_t handle, void* target, tmsize_t size) {
    TiffClient& client = clientOf(handle);
    const std::uint64_t left =
        client.bytes.size() - std::min<std::uint64_t>(client.position, client.bytes.size());
    const std::uint64_t count =
        std::min<std::uint64_t>(left, static_cast<std::uint64_t>(std::max<tmsize_t>(size, 0)));
    if (count > 0)
        std::memcpy(target, client.bytes.data() + client.position, count);
    client.position += count;
    return static_cast<tmsize_t>(count);
}

toff_t seekTo(thandle_t handle, toff_t offset, int whence) {
    TiffClient& client = clientOf(handle);
    client.position = offset + (whence == SEEK_CUR   ? client.position
                                : whence == SEEK_END ? client.bytes.size()
                                                     : 0);
    return client.position;
}

std::string formatted(const char* format, std::va_list arguments) {
    std::array<char, 200> text{};
    std::vsnprintf(text.data(), text.size(), format, arguments);
    std::string clean(text.data());
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return clean;
}

int keepError(TIFF*, void* client, const char*, const char* format, std::va_list arguments) {
    std::string& first = clientOf(client).firstError;
    if (first.empty())
        first = formatted(format, arguments);
    return 1;
}

int keepWarning(TIFF*, void* client, const char* module, const char* format, std::va_list arguments) {
    // libjpeg fills what it misses and only warns.
    if (module != nullptr && std::strstr(module, "JPEG") != nullptr) {
        const std::string text = formatted(format, arguments);
        if (text.find("orrupt") != std::string::npos || text.find("remature end") != std::string::npos)
            clientOf(client).damagedJpeg = true;
    }
    return 1;
}

using TiffHandle = std::unique_ptr<TIFF, decltype(&TIFFClose)>;

TiffHandle openTiff(TiffClient& client) {
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(TIFFOpenOptionsAlloc(),
                                                                                   &TIFFOpenOptionsFree);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), static_cast<tmsize_t>(kMostBlockMemory));
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), keepError, &client);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), keepWarning, &client);
    return {TIFFClientOpenExt(
                "image", "rm", &client, readBytes, [](thandle_t, void*, tmsize_t) -> tmsize_t { return 0; },
                seekTo, [](thandle_t) { return 0; },
                [](thandle_t handle) -> toff_t { return clientOf(handle).bytes.size(); }, nullptr, nullptr,
                options.get()),
            &TIFFClose};
}

class TiffReader {
  public:
    TiffReader(const EncodedImage& file) : m_file(file), m_client(file.bytes), m_tiff(openTiff(m_client)) {
        if (!m_tiff)
            fail("damaged TIFF");
        readTags();
    }

    DecodedImage decode();

  private:
    [[noreturn]] void fail(const std::string& what) const {
        m_file.fail(what + (m_client.firstError.empty() ? "" : " (libtiff: " + m_client.firstError + ")"));
    }
    template <typename T> T tag(ttag_t name, T otherwise) const {
        T value{};
        return TIFFGetFieldDefaulted(m_tiff.get(), name, &value) == 1 ? value : otherwise;
    }

    void readTags();
    void chooseMethod();
    void checkBlocks() const;
    void describe(DecodeFacts& facts) const;
    void countPages(DecodeFacts& facts);

    int readBlocks(Image& image);
    bool readBlock(std::uint32_t left, std::uint32_t top, std::uint32_t rows);
    void storeRow(Image& image, std::uint32_t left, std::uint32_t y, std::uint32_t rowInBlock);
    int sampleAt(std::size_t plane, std::size_t rowStart, std::uint32_t x, std::uint32_t channel) const;
    int readByRgba(Image& image);
    void scaleFloats(Image& image, int rows, DecodeFacts& facts) const;

    const EncodedImage& m_file;
    TiffClient m_client;
    TiffHandle m_tiff;

    std::uint32_t m_width = 0, m_height = 0;
    std::uint16_t m_bits = 1, m_samples = 1, m_photometric = 0, m_planar = 0, m_format = 0, m_compression = 0;
    std::uint16_t m_extraSamples = 0, m_orientation = 1;
    bool m_alpha = false;
    bool m_tiled = false;
    bool m_byRgba = false; ///< through libtiff's own conversion to RGBA
    bool m_float = false;
    std::uint32_t m_blockWidth = 0, m_blockHeight = 0;
    std::size_t m_planes = 1;
    std::size_t m_rowBytes = 0; ///< of one plane of a block
    std::vector<std::vector<std::uint8_t>> m_blocks;
    std::vector<std::array<std::uint8_t, 3>> m_palette;
    std::vector<float> m_floats; ///< height * width * 3
};

void TiffReader::readTags() {
    TIFF* tiff = m_tiff.get();
    m_width = tag<std::uint32_t>(TIFFTAG_IMAGEWIDTH, 0);
    m_height = tag<std::uint32_t>(TIFFTAG_IMAGELENGTH, 0);
    checkDimensions(m_file, m_width, m_height);
    m_bits = tag<std::uint16_t>(TIFFTAG_BITSPERSAMPLE, 1);
    m_samples = tag<std::uint16_t>(TIFFTAG_SAMPLESPERPIXEL, 1);
    m_planar = tag<std::uint16_t>(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    m_format = tag<std::uint16_t>(TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    m_compression = tag<std::uint16_t>(TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    if (TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &m_photometric) != 1)
        m_photometric = m_samples >= 3 ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK;
    std::uint16_t* meanings = nullptr;
    if (TIFFGetField(tiff, TIFFTAG_EXTRASAMPLES, &m_extraSamples, &meanings) != 1)
        m_extraSamples = 0;
    m_alpha = m_extraSamples > 0 && meanings[0] != EXTRASAMPLE_UNSPECIFIED;
    m_orientation = tag<std::uint16_t>(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    // libtiff's conversion to RGBA would mirror the picture otherwise.
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    m_tiled = TIFFIsTiled(tiff) != 0;
    chooseMethod();
    m_blockWidth = m_tiled ? tag<std::uint32_t>(TIFFTAG_TILEWIDTH, 0) : m_width;
    m_blockHeight = m_tiled ? tag<std::uint32_t>(TIFFTAG_TILELENGTH, 0)
                            : std::min(m_height, tag<std::uint32_t>(TIFFTAG_ROWSPERSTRIP, m_height));
    checkBlocks();
}

void TiffReader::chooseMethod() {
    static constexpr std::array kCompressions = {
        COMPRESSION_NONE,     COMPRESSION_CCITTRLE,  COMPRESSION_CCITTFAX3, COMPRESSION_CCITTFAX4,
        COMPRESSION_LZW,      COMPRESSION_OJPEG,     COMPRESSION_JPEG,      COMPRESSION_ADOBE_DEFLATE,
        COMPRESSION_PACKBITS, COMPRESSION_CCITTRLEW, COMPRESSION_DEFLATE,   COMPRESSION_LZMA,
        COMPRESSION_ZSTD,     COMPRESSION_WEBP};
    if (std::find(kCompressions.begin(), kCompressions.end(), m_compression) == kCompressions.end() ||
        TIFFIsCODECConfigured(m_compression) == 0)
        m_file.fail("TIFF with compression " + std::to_string(m_compression) + " is not supported");

    if (m_photometric == PHOTOMETRIC_YCBCR && m_compression == COMPRESSION_JPEG &&
        m_planar == PLANARCONFIG_CONTIG && m_samples == 3)
        TIFFSetField(m_tiff.get(), TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
    else
        m_byRgba = m_photometric == PHOTOMETRIC_YCBCR;
    const std::string depth = std::to_string(m_bits) + "-bit ";
    m_float = m_format == SAMPLEFORMAT_IEEEFP;
    const bool goodFloat = m_float && m_bits == 32 &&
                           (m_photometric == PHOTOMETRIC_MINISBLACK || m_photometric == PHOTOMETRIC_RGB);
    const bool goodDepth = m_bits == 1 || m_bits == 2 || m_bits == 4 || m_bits == 8 || m_bits == 16;
    if (m_float && !goodFloat)
        m_file.fail("TIFF with " + depth + "floating-point samples is not supported");
    if (!m_float && (!goodDepth || (m_format != SAMPLEFORMAT_UINT && m_format != SAMPLEFORMAT_VOID)))
        m_file.fail("TIFF with " + depth + (m_format == SAMPLEFORMAT_INT ? "signed " : "") +
                    "samples is not supported");
    if (m_float && std::uint64_t{m_width} * m_height > kMostFloatPixels)
        m_file.fail("floating-point TIFF of over " + std::to_string(kMostFloatPixels) +
                    " pixels is not supported");

    std::uint16_t channels = 1;
    switch (m_photometric) {
    case PHOTOMETRIC_MINISWHITE:
    case PHOTOMETRIC_MINISBLACK:
        break;
    case PHOTOMETRIC_RGB:
    case PHOTOMETRIC_YCBCR:
        channels = 3;
        break;
    case PHOTOMETRIC_SEPARATED:
        channels = 4;
        break;
    case PHOTOMETRIC_PALETTE: {
        std::uint16_t *red = nullptr, *green = nullptr, *blue = nullptr;
        if (m_bits > 8 || TIFFGetField(m_tiff.get(), TIFFTAG_COLORMAP, &red, &green, &blue) != 1)
            fail("damaged TIFF: the palette is missing");
        const std::size_t size = std::size_t{1} << m_bits;
        // Some writers fill the 16-bit map with 8-bit values.
        const auto isSmall = [](std::uint16_t v) { return v < 256; };
        const bool small = std::all_of(red, red + size, isSmall) &&
                           std::all_of(green, green + size, isSmall) &&
                           std::all_of(blue, blue + size, isSmall);
        const auto to8 = [small](std::uint16_t v) {
            return small ? static_cast<std::uint8_t>(v) : roundTo8Bit(v);
        };
        for (std::size_t i = 0; i < size; ++i)
            m_palette.push_back({to8(red[i]), to8(green[i]), to8(blue[i])});
        break;
    }
    default:
        m_file.fail("TIFF with photometric interpretation " + std::to_string(m_photometric) +
                    " is not supported");
    }
    if (m_samples < channels)
        m_file.fail("damaged TIFF: " + std::to_string(m_samples) + " channels where " +
                    std::to_string(channels) + " are needed");
    if (m_samples > 16)
        m_file.fail("TIFF with " + std::to_string(m_samples) + " channels is not supported");
    m_planes = m_planar == PLANARCONFIG_SEPARATE ? channels : 1;
}

void TiffReader::checkBlocks() const {
    if (m_blockWidth == 0 || m_blockHeight == 0)
        fail("damaged TIFF: strips or tiles without a size");
    const std::uint64_t across = (std::uint64_t{m_width} + m_blockWidth - 1) / m_blockWidth;
    const std::uint64_t down = (std::uint64_t{m_height} + m_blockHeight - 1) / m_blockHeight;
    const std::uint64_t size =
        m_tiled ? TIFFTileSize64(m_tiff.get()) : TIFFVStripSize64(m_tiff.get(), m_blockHeight);
    const std::uint64_t rgba = m_byRgba ? std::uint64_t{m_blockWidth} * m_blockHeight * 4 : 0;
    if (size == 0)
        fail("damaged TIFF: strips or tiles without a size");
    if (across * down > kMostBlocks)
        m_file.fail("TIFF in " + std::to_string(across * down) + " strips or tiles is not supported");
    if (size > kMostBlockMemory / m_planes || rgba > kMostBlockMemory ||
        size > kMostDecodedBytes / (across * down * m_planes))
        m_file.fail("the picture needs too much memory to decode: strips or tiles of " +
                    std::to_string(size) + " bytes");
}

bool TiffReader::readBlock(std::uint32_t left, std::uint32_t top, std::uint32_t rows) {
    TIFF* tiff = m_tiff.get();
    for (std::size_t plane = 0; plane < m_planes; ++plane) {
        auto& block = m_blocks[plane];
        const auto sample = static_cast<std::uint16_t>(plane);
        const auto size = static_cast<tmsize_t>(block.size());
        const tmsize_t got =
            m_tiled
                ? TIFFReadEncodedTile(tiff, TIFFComputeTile(tiff, left, top, 0, sample), block.data(), size)
                : TIFFReadEncodedStrip(tiff, TIFFComputeStrip(tiff, top, sample), block.data(), size);
        if (got < static_cast<tmsize_t>(m_rowBytes * rows) || m_client.damagedJpeg)
            return false;
    }
    return true;
}

int TiffReader::sampleAt(std::size_t plane, std::size_t rowStart, std::uint32_t x,
                         std::uint32_t channel) const {
    const std::size_t index = m_planes > 1 ? x : std::size_t{x} * m_samples + channel;
    const std::uint8_t* row = m_blocks[plane].data() + rowStart;
    switch (m_bits) {
    case 8:
        return row[index];
    case 16: {
        std::uint16_t value = 0;
        std::memcpy(&value, row + index * 2, 2);
        return roundTo8Bit(value);
    }
    default: {
        const std::size_t bit = index * m_bits;
        return row[bit / 8] >> (8 - m_bits - bit % 8) & ((1 << m_bits) - 1);
    }
    }
}

void TiffReader::storeRow(Image& image, std::uint32_t left, std::uint32_t y, std::uint32_t rowInBlock) {
    const std::size_t start = rowInBlock * m_rowBytes;
    const std::uint32_t count = std::min(m_blockWidth, m_width - left);
    std::uint8_t* target = image.row(static_cast<int>(y)) + std::size_t{left} * 3;
    if ((m_photometric == PHOTOMETRIC_RGB || m_photometric == PHOTOMETRIC_YCBCR) && !m_float && m_bits == 8 &&
        m_samples == 3 && m_planes == 1) {
        std::memcpy(target, m_blocks[0].data() + start, std::size_t{count} * 3);
        return;
    }
    const bool gray = m_photometric == PHOTOMETRIC_MINISBLACK || m_photometric == PHOTOMETRIC_MINISWHITE;
    const int largest = m_bits >= 8 ? 255 : (1 << m_bits) - 1;
    const auto sample = [&](std::uint32_t x, std::uint32_t c) {
        return sampleAt(m_planes > 1 ? c : 0, start, x, c);
    };
    for (std::uint32_t x = 0; x < count; ++x, target += 3) {
        if (m_float) {
            for (std::uint32_t c = 0; c < 3; ++c) {
                const std::uint32_t channel = gray ? 0 : c;
                const std::size_t index = m_planes > 1 ? x : std::size_t{x} * m_samples + channel;
                std::memcpy(&m_floats[(std::size_t{y} * m_width + left + x) * 3 + c],
                            m_blocks[m_planes > 1 ? channel : 0].data() + start + index * 4, 4);
            }
        } else if (m_photometric == PHOTOMETRIC_PALETTE) {
            const auto& color = m_palette[static_cast<std::size_t>(sample(x, 0))];
            std::copy(color.begin(), color.end(), target);
        } else if (m_photometric == PHOTOMETRIC_SEPARATED) {
            std::array<std::uint8_t, 4> inverted{};
            for (std::uint32_t c = 0; c < 4; ++c)
                inverted[c] = static_cast<std::uint8_t>(255 - sample(x, c) * 255 / largest);
            invertedCmykToRgb(inverted.data(), 1, target);
        } else {
            for (std::uint32_t c = 0; c < 3; ++c) {
                const int value = sample(x, gray ? 0 : c) * 255 / largest;
                target[c] =
                    static_cast<std::uint8_t>(m_photometric == PHOTOMETRIC_MINISWHITE ? 255 - value : value);
            }
        }
    }
}

/// Rows from the top of which every strip or tile decoded.
int TiffReader::readBlocks(Image& image) {
    const tmsize_t size = m_tiled ? TIFFTileSize(m_tiff.get()) : TIFFVStripSize(m_tiff.get(), m_blockHeight);
    m_rowBytes =
        static_cast<std::size_t>(m_tiled ? TIFFTileRowSize(m_tiff.get()) : TIFFScanlineSize(m_tiff.get()));
    const std::size_t samples = m_planes > 1 ? 1 : m_samples;
    if (size <= 0 || m_rowBytes < (std::size_t{m_blockWidth} * samples * m_bits + 7) / 8 ||
        m_rowBytes * m_blockHeight > static_cast<std::size_t>(size))
        fail("damaged TIFF: strips or tiles without a consistent size");
    m_blocks.assign(m_planes, std::vector<std::uint8_t>(static_cast<std::size_t>(size)));
    for (std::uint32_t top = 0; top < m_height; top += m_blockHeight) {
        const std::uint32_t rows = std::min(m_blockHeight, m_height - top);
        for (std::uint32_t left = 0; left < m_width; left += m_blockWidth) {
            if (!readBlock(left, top, m_tiled ? m_blockHeight : rows))
                return static_cast<int>(top);
            for (std::uint32_t y = 0; y < rows; ++y)
                storeRow(image, left, top + y, y);
            if (m_width - left <= m_blockWidth)
                break;
        }
        if (m_height - top <= m_blockHeight)
            break;
    }
    return static_cast<int>(m_height);
}

/// The same through libtiff's conversion, for YCbCr with subsampled planes.
int TiffReader::readByRgba(Image& image) {
    std::vector<std::uint32_t> raster(std::size_t{m_blockWidth} * m_blockHeight);
    for (std::uint32_t top = 0; top < m_height; top += m_blockHeight) {
        const std::uint32_t rows = std::min(m_blockHeight, m_height - top);
        for (std::uint32_t left = 0; left < m_width; left += m_blockWidth) {
            const int good = m_tiled ? TIFFReadRGBATileExt(m_tiff.get(), left, top, raster.data(), 1)
                                     : TIFFReadRGBAStripExt(m_tiff.get(), top, raster.data(), 1);
            if (good == 0 || m_client.damagedJpeg)
                return static_cast<int>(top);
            // The raster begins with its lowest row; that of a tile is always whole.
            const std::uint32_t rasterRows = m_tiled ? m_blockHeight : rows;
            const std::uint32_t count = std::min(m_blockWidth, m_width - left);
            for (std::uint32_t y = 0; y < rows; ++y) {
                const std::uint32_t* source = raster.data() + std::size_t{rasterRows - 1 - y} * m_blockWidth;
                std::uint8_t* target = image.row(static_cast<int>(top + y)) + std::size_t{left} * 3;
                for (std::uint32_t x = 0; x < count; ++x, target += 3) {
                    target[0] = static_cast<std::uint8_t>(TIFFGetR(source[x]));
                    target[1] = static_cast<std::uint8_t>(TIFFGetG(source[x]));
                    target[2] = static_cast<std::uint8_t>(TIFFGetB(source[x]));
                }
            }
            if (m_width - left <= m_blockWidth)
                break;
        }
        if (m_height - top <= m_blockHeight)
            break;
    }
    return static_cast<int>(m_height);
}

void TiffReader::scaleFloats(Image& image, int rows, DecodeFacts& facts) const {
    const std::span<const float> values(m_floats.data(), static_cast<std::size_t>(rows) * m_width * 3);
    if (!std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); }))
        m_file.fail("floating-point TIFF with values that are not finite");
    if (values.empty())
        return;
    const auto [least, largest] = std::minmax_element(values.begin(), values.end());
    const bool unit = *least >= 0 && *largest <= 1;
    const double low = unit ? 0 : *least;
    const double range = unit ? 1 : static_cast<double>(*largest) - *least;
    for (std::size_t i = 0; i < values.size(); ++i)
        image.rgb[i] =
            static_cast<std::uint8_t>(range > 0 ? std::lround((values[i] - low) / range * 255) : 0);
    std::array<char, 160> note{};
    std::snprintf(note.data(), note.size(),
                  "floating-point samples, scaled from [%g, %g] to [0, 255] and rounded for the analysis",
                  low, low + range);
    addNote(facts, note.data());
}

void TiffReader::describe(DecodeFacts& facts) const {
    const std::string version = TIFFGetVersion();
    facts.decoder = "libtiff " + version.substr(0, version.find('\n')).substr(version.find("Version ") + 8);
    facts.bitDepth = m_bits;
    facts.channels = m_samples;
    facts.alpha = m_alpha;
    facts.orientation = m_orientation >= 1 && m_orientation <= 8 ? m_orientation : 1;
    facts.colorModel = m_photometric == PHOTOMETRIC_PALETTE     ? "palette"
                       : m_photometric == PHOTOMETRIC_SEPARATED ? "cmyk"
                       : m_photometric == PHOTOMETRIC_YCBCR     ? "ycbcr"
                       : m_photometric == PHOTOMETRIC_RGB       ? "rgb"
                                                                : "gray";
    if (m_bits == 16)
        addNote(facts, "16 bits a sample, rounded to 8 for the analysis");
    if (m_photometric == PHOTOMETRIC_PALETTE)
        addNote(facts, "palette picture: its colours are quantized");
    if (m_photometric == PHOTOMETRIC_SEPARATED)
        addNote(facts, "CMYK turned into RGB without its colour profile");
    if (m_compression == COMPRESSION_JPEG || m_compression == COMPRESSION_OJPEG)
        addNote(facts, "JPEG compression inside the TIFF");
    if ((tag<std::uint32_t>(TIFFTAG_SUBFILETYPE, 0) & FILETYPE_REDUCEDIMAGE) != 0)
        addNote(facts, "the first page says that it is a reduced version of another");
}

void TiffReader::countPages(DecodeFacts& facts) {
    facts.pages = std::max(1, static_cast<int>(TIFFNumberOfDirectories(m_tiff.get())));
    if (facts.pages > 1)
        addNote(facts, std::to_string(facts.pages) + " pages; the first is analysed");
}

DecodedImage TiffReader::decode() {
    DecodedImage decoded;
    allocateImage(m_file, m_width, m_height, decoded.image);
    if (m_float)
        m_floats.assign(decoded.image.rgb.size(), 0);
    const int rows = m_byRgba ? readByRgba(decoded.image) : readBlocks(decoded.image);
    describe(decoded.facts);
    if (m_float)
        scaleFloats(decoded.image, rows, decoded.facts);
    decoded.facts.rowsDecoded = static_cast<int>(m_height);
    if (rows < decoded.image.height)
        keepDecodedRows(m_file, decoded, 0, rows,
                        m_client.firstError.empty() ? "the compressed data are damaged"
                                                    : "libtiff: " + m_client.firstError);
    countPages(decoded.facts);
    return decoded;
}

} // namespace

DecodedImage decodeTiff(const EncodedImage& file) {
    return TiffReader(file).decode();
}

std::vector<std::uint8_t> tiffColorProfile(std::span<const std::uint8_t> file) {
    TiffClient client(file);
    const TiffHandle tiff = openTiff(client);
    std::uint32_t size = 0;
    const std::uint8_t* profile = nullptr;
    if (!tiff || TIFFGetField(tiff.get(), TIFFTAG_ICCPROFILE, &size, &profile) != 1)
        return {};
    return {profile, profile + size};
}

} // namespace whorl
