#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace whorl {

/// Pixels as the decoder gave them: row by row, interleaved R G B, 8 bit, in stored order (an orientation tag
/// is recorded, never applied) and never resized.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb; ///< height * width * 3

    std::uint8_t* row(int y) {
        return rgb.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width) * 3;
    }
    const std::uint8_t* row(int y) const {
        return rgb.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width) * 3;
    }
};

/// A picture-like array of float values: channel planes one after another.
struct FloatImage {
    int width = 0, height = 0, channels = 0;
    std::vector<float> values; ///< [channels][height][width]
};

/// What the file says about how its pixels are stored.
struct DecodeFacts {
    std::string format;      ///< by content: "jpeg", "png", "webp", "tiff", "bmp", "heic", "avif"
    std::string decoder;     ///< library and version that gave the pixels, as "libjpeg-turbo 2.1.5"
    std::string pixelSha256; ///< of Image::rgb with its dimensions: sha256("WxH\n" + bytes)
    int bitDepth = 8;        ///< bits a sample in the file
    int channels = 3;        ///< channels in the file, alpha included
    std::string colorModel;  ///< "rgb", "gray", "ycbcr", "cmyk", "ycck", "palette"
    bool alpha = false;      ///< dropped for the analysis
    int orientation = 1;     ///< EXIF orientation 1 to 8, recorded only
    int pages = 1;           ///< pages or frames; the first is analysed
    int rowsDecoded = 0;     ///< fewer than the height when the file is truncated
    bool truncated = false;
    std::string subsampling; ///< JPEG: "4:4:4", "4:2:0", ...; empty elsewhere
    bool progressive = false;
    std::vector<std::vector<int>> quantization; ///< JPEG: 64 entries each in natural (row by row) order; the
                                                ///< tables that there are, by id
    std::optional<int> quality;                 ///< JPEG: the IJG quality whose luminance table is nearest
    std::vector<std::string>
        notes; ///< facts an analyst must know: wrong extension, second picture, trailing data, ...
};

struct DecodedImage {
    Image image;
    DecodeFacts facts;
    std::string sha256;      ///< of the bytes of the file
    std::uint64_t bytes = 0; ///< size of the file
    std::vector<std::uint8_t>
        alpha{}; ///< height * width, of a PNG with an alpha channel that is not interlaced
};

/// Checked against the header before a decoder allocates anything.
struct DecodeLimits {
    std::uint64_t maxPixels = 200'000'000;
    std::uint64_t maxFileBytes = 1'000'000'000; ///< file and pixels are in memory together
};

/// Decodes the first picture of a file. The format is told by content, not by name. Throws Error with the
/// cause in words for anything that gives no usable pixels; a truncated file whose first rows decoded is
/// returned cut to those rows with facts.truncated set.
DecodedImage decodeFile(const std::filesystem::path& path, const DecodeLimits& limits = {});

/// The same from memory; name serves messages and the extension check.
DecodedImage decodeBytes(const std::vector<std::uint8_t>& bytes, const std::string& name,
                         const DecodeLimits& limits = {});

} // namespace whorl
