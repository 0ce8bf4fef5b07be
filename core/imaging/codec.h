#pragma once

#include "core/imaging/image.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// What the decoders of the single formats share. Each of them takes an EncodedImage and gives the pixels with
// every fact except format, hashes and size of the file, which decode.cpp adds.
namespace whorl {

/// The bytes of one file as a decoder sees them.
struct EncodedImage {
    std::span<const std::uint8_t> bytes;
    const std::string& name;
    const DecodeLimits& limits;

    /// An Error about this file.
    [[noreturn]] void fail(const std::string& what, const std::string& remedy = {}) const;
};

/// Throws Error when a side is zero or the picture is over the limits; to be called before anything is
/// allocated.
void checkDimensions(const EncodedImage& file, std::uint64_t width, std::uint64_t height);

/// checkDimensions, then gives the picture its size and zeroed pixels.
void allocateImage(const EncodedImage& file, std::uint64_t width, std::uint64_t height, Image& image);

/// Records that the rows [first, first + rows) are all that really decoded and cuts the picture to them.
/// Throws Error with the cause when those are fewer than 128 and than half of the picture.
void keepDecodedRows(const EncodedImage& file, DecodedImage& decoded, int first, int rows,
                     std::string_view cause);

/// Adds a note once; what libraries say repeatedly is not repeated, and a flood of notes is cut off.
void addNote(DecodeFacts& facts, std::string note);

/// v * 255 / 65535, rounded: how samples of 16 bits become 8 in every format.
constexpr std::uint8_t roundTo8Bit(std::uint32_t sample16) {
    return static_cast<std::uint8_t>((sample16 * 255 + 32767) / 65535);
}

/// A CMYK sample of which all four channels are stored inverted (255 = no ink), as Adobe writes them.
void invertedCmykToRgb(const std::uint8_t* cmyk, std::size_t pixels, std::uint8_t* rgb);

} // namespace whorl
