#include "core/imaging/png_decoder.h"

#include "core/imaging/exif_orientation.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <optional>

#include <png.h>
#include <zlib.h>

namespace whorl {

namespace {

std::uint32_t bigEndian32(const std::uint8_t* at) {
    return static_cast<std::uint32_t>(at[0]) << 24 | static_cast<std::uint32_t>(at[1]) << 16 |
           static_cast<std::uint32_t>(at[2]) << 8 | at[3];
}

/// The type of a chunk for a message; it may be anything in a damaged file.
std::string chunkName(const std::uint8_t* type) {
    const auto isLetter = [](std::uint8_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return std::all_of(type, type + 4, isLetter) ? std::string(type, type + 4) : "unnamed";
}

/// What a walk over the chunks tells (PNG specification, third edition, section 5.3).
struct PngOutline {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    int bitDepth = 0;
    int colorType = 0;
    bool interlaced = false;
    bool transparency = false; ///< tRNS
    int orientation = 1;
    std::optional<std::uint32_t> frames; ///< of an APNG
    std::size_t usable = 0;              ///< bytes up to the first image chunk that is damaged or cut
    std::string damage;                  ///< what is wrong from there on; empty when nothing is
    std::size_t trailing = 0;            ///< bytes behind IEND
};

PngOutline outlinePng(const EncodedImage& file, DecodeFacts& facts) {
    constexpr std::size_t kSignature = 8, kFrame = 12;
    const auto bytes = file.bytes;
    PngOutline outline;
    outline.usable = bytes.size();
    bool ended = false;
    for (std::size_t at = kSignature; !ended && at < bytes.size();) {
        if (bytes.size() - at < kFrame) {
            outline.damage = "the file ends inside a chunk";
            break;
        }
        const std::size_t length = bigEndian32(&bytes[at]);
        const std::string type = chunkName(&bytes[at + 4]);
        const bool whole = length <= bytes.size() - at - kFrame;
        const auto data = bytes.subspan(at + 8, whole ? length : bytes.size() - at - 8);
        const bool intact = whole && crc32(0, &bytes[at + 4], static_cast<uInt>(length + 4)) ==
                                         bigEndian32(&bytes[at + 8 + length]);
        const bool first = at == kSignature;
        if (first && (type != "IHDR" || length != 13 || !intact))
            file.fail("damaged PNG: it does not begin with a valid header chunk");
        if (first) {
            outline.width = bigEndian32(data.data());
            outline.height = bigEndian32(data.data() + 4);
            outline.bitDepth = data[8];
            outline.colorType = data[9];
            outline.interlaced = data[12] != 0;
        } else if (!whole) {
            outline.damage = "the file ends inside its " + type + " chunk";
            break;
        } else if (!intact && (type == "IDAT" || type == "PLTE")) {
            outline.usable = at;
            outline.damage = "the checksum of an " + type + " chunk is wrong";
            break;
        } else if (!intact) {
            addNote(facts, "a chunk with a wrong checksum is ignored (" + type + ")");
        } else if (type == "tRNS") {
            outline.transparency = true;
        } else if (type == "eXIf") {
            outline.orientation = exifOrientation(data);
        } else if (type == "acTL" && length >= 8) {
            outline.frames = bigEndian32(data.data());
        } else if (type == "IEND") {
            ended = true;
        }
        at += kFrame + length;
        if (ended)
            outline.trailing = bytes.size() - at;
    }
    if (!ended && outline.damage.empty())
        outline.damage = "the end chunk is missing";
    return outline;
}

struct PngRun {
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::jmp_buf escape{};
    std::array<char, 160> fatal{};
    std::span<const std::uint8_t> unread;
    int rowsRead = 0;

    PngRun() = default;
    PngRun(const PngRun&) = delete;
    PngRun& operator=(const PngRun&) = delete;
    ~PngRun() { png_destroy_read_struct(&png, &info, nullptr); }
};

[[noreturn]] void leave(png_structp png, png_const_charp message) {
    PngRun& run = *static_cast<PngRun*>(png_get_error_ptr(png));
    std::snprintf(run.fatal.data(), run.fatal.size(), "%s", message);
    std::longjmp(run.escape, 1);
}

void readBytes(png_structp png, png_bytep target, std::size_t count) {
    PngRun& run = *static_cast<PngRun*>(png_get_io_ptr(png));
    if (count > run.unread.size())
        png_error(png, "the data end before the picture");
    std::memcpy(target, run.unread.data(), count);
    run.unread = run.unread.subspan(count);
}

/// False when libpng gave up; run.rowsRead says how many rows had all their data by then. With a row of RGBA
/// to work in, the alpha channel goes into `alpha`.
bool readRows(PngRun& run, Image& image, std::vector<std::uint8_t>& row, std::vector<std::uint8_t>& alpha) {
    if (setjmp(run.escape) != 0)
        return false;
    run.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &run, leave, [](png_structp, png_const_charp) {});
    run.info = run.png != nullptr ? png_create_info_struct(run.png) : nullptr;
    if (run.info == nullptr) {
        std::snprintf(run.fatal.data(), run.fatal.size(), "not enough memory");
        return false;
    }
    png_set_read_fn(run.png, &run, readBytes);
    png_set_user_limits(run.png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_keep_unknown_chunks(run.png, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
    png_set_crc_action(run.png, PNG_CRC_ERROR_QUIT, PNG_CRC_WARN_DISCARD);
    png_read_info(run.png, run.info);
    png_set_scale_16(run.png);
    if (png_get_color_type(run.png, run.info) == PNG_COLOR_TYPE_PALETTE)
        png_set_palette_to_rgb(run.png);
    else
        png_set_expand_gray_1_2_4_to_8(run.png);
    png_set_gray_to_rgb(run.png);
    if (row.empty())
        png_set_strip_alpha(run.png);
    const int passes = png_set_interlace_handling(run.png);
    png_read_update_info(run.png, run.info);
    if (png_get_rowbytes(run.png, run.info) != static_cast<std::size_t>(image.width) * (row.empty() ? 3 : 4))
        png_error(run.png, "unexpected row size");
    for (int pass = 0; pass < passes; ++pass)
        for (int y = 0; y < image.height; ++y) {
            png_read_row(run.png, row.empty() ? image.row(y) : row.data(), nullptr);
            for (std::size_t x = 0; x < row.size() / 4; ++x) {
                std::copy_n(&row[4 * x], 3, image.row(y) + 3 * x);
                alpha.push_back(row[4 * x + 3]);
            }
            // Only the last pass makes rows complete.
            if (pass == passes - 1)
                run.rowsRead = y + 1;
        }
    return true;
}

void describe(const PngOutline& outline, DecodeFacts& facts) {
    facts.decoder = std::string("libpng ") + png_get_libpng_ver(nullptr);
    facts.bitDepth = outline.bitDepth;
    facts.alpha = (outline.colorType & PNG_COLOR_MASK_ALPHA) != 0 || outline.transparency;
    const bool color = (outline.colorType & PNG_COLOR_MASK_COLOR) != 0;
    const bool palette = outline.colorType == PNG_COLOR_TYPE_PALETTE;
    facts.colorModel = palette ? "palette" : color ? "rgb" : "gray";
    facts.channels = (color && !palette ? 3 : 1) + ((outline.colorType & PNG_COLOR_MASK_ALPHA) != 0 ? 1 : 0);
    facts.orientation = outline.orientation;
    if (outline.bitDepth == 16)
        addNote(facts, "16 bits a sample, rounded to 8 for the analysis");
    if (palette)
        addNote(facts, "palette picture: its colours are quantized");
    if (outline.interlaced)
        addNote(facts, "interlaced (Adam7)");
    if (outline.frames) {
        facts.pages = static_cast<int>(std::clamp<std::uint32_t>(*outline.frames, 1, 1'000'000));
        addNote(facts, "animated PNG with " + std::to_string(*outline.frames) +
                           " frames; the default picture is analysed");
    }
    if (outline.trailing > 0)
        addNote(facts, std::to_string(outline.trailing) + " bytes follow the end of the picture");
}

} // namespace

DecodedImage decodePng(const EncodedImage& file) {
    DecodedImage decoded;
    const PngOutline outline = outlinePng(file, decoded.facts);
    describe(outline, decoded.facts);
    allocateImage(file, outline.width, outline.height, decoded.image);
    decoded.facts.rowsDecoded = decoded.image.height;

    PngRun run;
    run.unread = file.bytes.first(outline.usable);
    // Both are made here: libpng leaves by longjmp, past destructors. Interlaced pictures need all rows at
    // once.
    const bool keepAlpha = (outline.colorType & PNG_COLOR_MASK_ALPHA) != 0 && !outline.interlaced;
    std::vector<std::uint8_t> row(keepAlpha ? std::size_t{outline.width} * 4 : 0);
    if (keepAlpha)
        decoded.alpha.reserve(std::size_t{outline.width} * outline.height);
    const bool complete = readRows(run, decoded.image, row, decoded.alpha);
    decoded.alpha.resize(keepAlpha ? std::size_t{outline.width} * outline.height : 0);
    if (!complete || !outline.damage.empty())
        keepDecodedRows(file, decoded, 0, run.rowsRead,
                        outline.damage.empty() ? std::string("libpng: ") + run.fatal.data() : outline.damage);
    decoded.alpha.resize(keepAlpha ? decoded.image.rgb.size() / 3 : 0);
    return decoded;
}

} // namespace whorl
