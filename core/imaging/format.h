#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace whorl {

enum class ImageFormat { Unknown, Jpeg, Png, Webp, Tiff, Bmp, Heic, Avif };

/// How many bytes of a file sniffFormat and describeForeign look at.
constexpr std::size_t kSniffedBytes = 512;

/// The format of a file from its first bytes alone.
ImageFormat sniffFormat(std::span<const std::uint8_t> head);

/// "jpeg", "png", "webp", "tiff", "bmp", "heic", "avif" or "unknown".
std::string formatName(ImageFormat format);

/// What a file of no readable format seems to be, as "a GIF file"; empty when nothing is recognized.
std::string describeForeign(std::span<const std::uint8_t> head);

/// The format that the extension of a name promises; Unknown for any other extension and for none.
ImageFormat formatOfExtension(const std::filesystem::path& name);

/// A path for messages and JSON: valid UTF-8, with every byte that is not shown as \xNN.
std::string displayPath(const std::filesystem::path& path);

} // namespace whorl
