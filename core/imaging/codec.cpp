#include "core/imaging/codec.h"

#include "core/base/error.h"

#include <algorithm>
#include <limits>

namespace whorl {

void EncodedImage::fail(const std::string& what, const std::string& remedy) const {
    throw Error(what, name, remedy);
}

void checkDimensions(const EncodedImage& file, std::uint64_t width, std::uint64_t height) {
    const std::string size = std::to_string(width) + " x " + std::to_string(height);
    if (width == 0 || height == 0)
        file.fail("the header gives no size (" + size + " pixels)");
    if (width > std::numeric_limits<std::int32_t>::max() ||
        height > std::numeric_limits<std::int32_t>::max() || width * height > file.limits.maxPixels)
        file.fail("the header claims " + size + " pixels, over the limit of " +
                  std::to_string(file.limits.maxPixels) + " pixels");
}

void allocateImage(const EncodedImage& file, std::uint64_t width, std::uint64_t height, Image& image) {
    checkDimensions(file, width, height);
    image.width = static_cast<int>(width);
    image.height = static_cast<int>(height);
    image.rgb.assign(width * height * 3, 0);
}

void keepDecodedRows(const EncodedImage& file, DecodedImage& decoded, int first, int rows,
                     std::string_view cause) {
    constexpr int kTileSide = 128;
    Image& image = decoded.image;
    const std::string share =
        std::to_string(std::max(rows, 0)) + " of " + std::to_string(image.height) + " rows decoded";
    if (rows < std::min(kTileSide, (image.height + 1) / 2))
        file.fail("truncated or damaged: " + share + " (" + std::string(cause) + ")");
    decoded.facts.truncated = true;
    decoded.facts.rowsDecoded = rows;
    if (rows == image.height) {
        addNote(decoded.facts, "the file is truncated, but all rows decoded (" + std::string(cause) + ")");
        return;
    }
    addNote(decoded.facts, "the file is truncated or damaged: " + share + ", the others are left out (" +
                               std::string(cause) + ")");
    const auto stride = static_cast<std::ptrdiff_t>(image.width) * 3;
    image.rgb.erase(image.rgb.begin() + (first + rows) * stride, image.rgb.end());
    image.rgb.erase(image.rgb.begin(), image.rgb.begin() + first * stride);
    image.height = rows;
}

void addNote(DecodeFacts& facts, std::string note) {
    constexpr std::size_t kMostNotes = 32;
    if (facts.notes.size() < kMostNotes &&
        std::find(facts.notes.begin(), facts.notes.end(), note) == facts.notes.end())
        facts.notes.push_back(std::move(note));
}

void invertedCmykToRgb(const std::uint8_t* cmyk, std::size_t pixels, std::uint8_t* rgb) {
    for (std::size_t i = 0; i < pixels; ++i, cmyk += 4, rgb += 3)
        for (int c = 0; c < 3; ++c)
            rgb[c] = static_cast<std::uint8_t>((cmyk[c] * cmyk[3] + 127) / 255);
}

} // namespace whorl
