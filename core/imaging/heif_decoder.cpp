#include "core/imaging/heif_decoder.h"

#include <algorithm>
#include <memory>
#include <string_view>

#include <libheif/heif.h>

namespace whorl {

namespace {

/// libheif takes up to 18 bytes a pixel for deep pictures and about 8 for others, and some 50 ns.
constexpr std::uint64_t kMostPixels = 100'000'000;
constexpr std::uint64_t kMostDeepPixels = 64'000'000;
constexpr int kSideOfMostPixels = 10'000;

template <typename T, auto Release> struct Releaser {
    void operator()(T* object) const { Release(object); }
};
using Context = std::unique_ptr<heif_context, Releaser<heif_context, heif_context_free>>;
using Handle =
    std::unique_ptr<const heif_image_handle, Releaser<const heif_image_handle, heif_image_handle_release>>;
using DecodedHeif = std::unique_ptr<const heif_image, Releaser<const heif_image, heif_image_release>>;

heif_error readHeader(heif_context* context, std::span<const std::uint8_t> bytes) {
    // Bounds every image of the container, auxiliary ones and tiles too.
    heif_context_set_maximum_image_size_limit(context, kSideOfMostPixels);
    return heif_context_read_from_memory_without_copy(context, bytes.data(), bytes.size(), nullptr);
}

void check(const EncodedImage& file, const heif_error& error) {
    if (error.code != heif_error_Ok)
        file.fail(std::string("damaged or unsupported HEIF: ") + error.message);
}

bool holdsTransformation(std::span<const std::uint8_t> bytes) {
    constexpr std::size_t kProperties = 1 << 16; // the boxes that describe the items stand first
    const std::string_view head(reinterpret_cast<const char*>(bytes.data()),
                                std::min(bytes.size(), kProperties));
    return head.find("irot") != std::string_view::npos || head.find("imir") != std::string_view::npos ||
           head.find("clap") != std::string_view::npos;
}

void storePixels(const EncodedImage& file, const heif_image* source, int bits, Image& image) {
    int stride = 0;
    const std::uint8_t* plane = heif_image_get_plane_readonly(source, heif_channel_interleaved, &stride);
    if (plane == nullptr)
        file.fail("damaged HEIF: no pixels");
    const std::size_t samples = static_cast<std::size_t>(image.width) * 3;
    const std::uint32_t largest = (1U << bits) - 1;
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t* row = plane + static_cast<std::ptrdiff_t>(y) * stride;
        std::uint8_t* target = image.row(y);
        if (bits == 8) {
            std::copy(row, row + samples, target);
            continue;
        }
        for (std::size_t i = 0; i < samples; ++i) {
            const std::uint32_t value = std::min<std::uint32_t>(row[2 * i] | row[2 * i + 1] << 8, largest);
            target[i] = static_cast<std::uint8_t>((value * 255 + largest / 2) / largest);
        }
    }
}

} // namespace

DecodedImage decodeHeif(const EncodedImage& file) {
    const Context context(heif_context_alloc());
    if (!context)
        file.fail("not enough memory");
    check(file, readHeader(context.get(), file.bytes));
    heif_image_handle* primary = nullptr;
    check(file, heif_context_get_primary_image_handle(context.get(), &primary));
    const Handle handle(primary);

    DecodedImage decoded;
    DecodeFacts& facts = decoded.facts;
    const int width = heif_image_handle_get_width(primary);
    const int height = heif_image_handle_get_height(primary);
    checkDimensions(file, static_cast<std::uint64_t>(std::max(0, width)),
                    static_cast<std::uint64_t>(std::max(0, height)));
    const int bits = heif_image_handle_get_luma_bits_per_pixel(primary);
    if (bits < 8 || bits > 16)
        file.fail("HEIF with " + std::to_string(bits) + " bits a sample is not supported");
    const std::uint64_t most = bits > 8 ? kMostDeepPixels : kMostPixels;
    if (static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height) > most)
        file.fail(std::to_string(width) + " x " + std::to_string(height) +
                      " pixels are too many for a HEIF file, of which " + std::to_string(most) +
                      " can be decoded",
                  "convert it to PNG first");
    facts.decoder = std::string("libheif ") + heif_get_version();
    facts.bitDepth = bits;
    facts.colorModel = "ycbcr";
    facts.alpha = heif_image_handle_has_alpha_channel(primary) != 0;
    facts.channels = facts.alpha ? 4 : 3;
    facts.pages = std::max(1, heif_context_get_number_of_top_level_images(context.get()));
    if (facts.pages > 1)
        addNote(facts, std::to_string(facts.pages) + " pictures; the primary one is analysed");
    if (holdsTransformation(file.bytes))
        addNote(
            facts,
            "rotation, mirroring and cropping of the container are applied; an EXIF orientation is not to "
            "be applied on top");
    if (bits > 8)
        addNote(facts, std::to_string(bits) + " bits a sample, rounded to 8 for the analysis");

    heif_image* pixels = nullptr;
    check(file, heif_decode_image(primary, &pixels, heif_colorspace_RGB,
                                  bits > 8 ? heif_chroma_interleaved_RRGGBB_LE : heif_chroma_interleaved_RGB,
                                  nullptr));
    const DecodedHeif image(pixels);
    const int planeWidth = heif_image_get_width(pixels, heif_channel_interleaved);
    const int planeHeight = heif_image_get_height(pixels, heif_channel_interleaved);
    allocateImage(file, static_cast<std::uint64_t>(std::max(0, planeWidth)),
                  static_cast<std::uint64_t>(std::max(0, planeHeight)), decoded.image);
    storePixels(file, pixels,
                bits > 8 ? heif_image_get_bits_per_pixel_range(pixels, heif_channel_interleaved) : 8,
                decoded.image);
    facts.rowsDecoded = decoded.image.height;
    return decoded;
}

std::vector<std::uint8_t> heifColorProfile(std::span<const std::uint8_t> file) {
    const Context context(heif_context_alloc());
    heif_image_handle* primary = nullptr;
    if (!context || readHeader(context.get(), file).code != heif_error_Ok ||
        heif_context_get_primary_image_handle(context.get(), &primary).code != heif_error_Ok)
        return {};
    const Handle handle(primary);
    const heif_color_profile_type type = heif_image_handle_get_color_profile_type(primary);
    if (type != heif_color_profile_type_prof && type != heif_color_profile_type_rICC)
        return {};
    std::vector<std::uint8_t> profile(heif_image_handle_get_raw_color_profile_size(primary));
    if (heif_image_handle_get_raw_color_profile(primary, profile.data()).code != heif_error_Ok)
        return {};
    return profile;
}

} // namespace whorl
