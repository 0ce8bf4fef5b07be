#pragma once

#include "core/imaging/image.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace whorl {

/// In memory; quality as of the IJG, 4:2:0 unless chroma444.
std::vector<std::uint8_t> encodeJpeg(const Image& image, int quality, bool chroma444 = false);
std::vector<std::uint8_t> encodeWebp(const Image& image, int quality);
/// Lossless, with tEXt chunks (Latin-1 keyword, text) for what the file must say about itself.
std::vector<std::uint8_t> encodePng(const Image& image,
                                    const std::vector<std::pair<std::string, std::string>>& text = {});
/// Signed values as a one-page float32 TIFF; values: height * width * channels, interleaved.
void writeFloatTiff(const std::filesystem::path& path, int width, int height, int channels,
                    const std::vector<float>& values, const std::string& description);

} // namespace whorl
