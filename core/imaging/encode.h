#pragma once

#include "core/imaging/image.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace whorl {

// All of these are deterministic: the same pixels and parameters give the same bytes with the same library.
// They throw Error for an image without pixels or one that the format cannot hold.

/// Throws Error for an image without pixels, or with another number of them than its sides say.
void requirePixels(const Image& image);

/// Baseline JPEG by libjpeg-turbo with the tables of the IJG; quality 1 to 100, 4:2:0 unless chroma444.
std::vector<std::uint8_t> encodeJpeg(const Image& image, int quality, bool chroma444 = false);

/// Lossy WebP by libwebp with its default method; quality 0 to 100.
std::vector<std::uint8_t> encodeWebp(const Image& image, int quality);

/// HEIC and AVIF, 4:2:0, by the encoders of libheif for HEVC and AV1; quality 0 to 100. Throws Error where
/// there is none.
std::vector<std::uint8_t> encodeHeic(const Image& image, int quality);
std::vector<std::uint8_t> encodeAvif(const Image& image, int quality);

/// Lossless PNG with what the file must say about itself: keyword (Latin-1, 1 to 79 characters) and UTF-8
/// text, as tEXt where the text is ASCII and as iTXt otherwise.
std::vector<std::uint8_t> encodePng(const Image& image,
                                    const std::vector<std::pair<std::string, std::string>>& text = {});

/// Signed values as a one-page float32 TIFF, losslessly compressed and written atomically; values: height *
/// width * channels, interleaved, 1 (gray) or 3 (RGB) channels. The description goes into ImageDescription.
void writeFloatTiff(const std::filesystem::path& path, int width, int height, int channels,
                    const std::vector<float>& values, const std::string& description);

} // namespace whorl
