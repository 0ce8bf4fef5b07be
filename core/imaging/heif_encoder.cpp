#include "core/imaging/encode.h"

#include "core/base/error.h"

#ifdef WHORL_HEIF
#include <cstring>
#include <memory>

#include <libheif/heif.h>
#endif

namespace whorl {

#ifdef WHORL_HEIF
namespace {

heif_error append(heif_context*, const void* data, std::size_t size, void* to) {
    const auto* bytes = static_cast<const std::uint8_t*>(data);
    static_cast<std::vector<std::uint8_t>*>(to)->assign(bytes, bytes + size);
    return {heif_error_Ok, heif_suberror_Unspecified, ""};
}

void check(const heif_error& error) {
    if (error.code != heif_error_Ok)
        throw Error(std::string("the picture could not be written: ") + error.message);
}

std::vector<std::uint8_t> encoded(const Image& image, heif_compression_format format, int quality) {
    requirePixels(image);
    const std::unique_ptr<heif_context, decltype(&heif_context_free)> context(heif_context_alloc(),
                                                                              &heif_context_free);
    heif_encoder* found = nullptr;
    check(heif_context_get_encoder_for_format(context.get(), format, &found));
    const std::unique_ptr<heif_encoder, decltype(&heif_encoder_release)> encoder(found,
                                                                                 &heif_encoder_release);
    check(heif_encoder_set_lossy_quality(found, quality));
    heif_image* created = nullptr;
    check(heif_image_create(image.width, image.height, heif_colorspace_RGB, heif_chroma_interleaved_RGB,
                            &created));
    const std::unique_ptr<heif_image, decltype(&heif_image_release)> pixels(created, &heif_image_release);
    check(heif_image_add_plane(created, heif_channel_interleaved, image.width, image.height, 8));
    int stride = 0;
    std::uint8_t* rows = heif_image_get_plane(created, heif_channel_interleaved, &stride);
    for (int y = 0; y < image.height; ++y)
        std::memcpy(rows + static_cast<std::ptrdiff_t>(y) * stride, image.row(y),
                    static_cast<std::size_t>(image.width) * 3);
    check(heif_context_encode_image(context.get(), created, found, nullptr, nullptr));
    std::vector<std::uint8_t> bytes;
    heif_writer writer{1, append};
    check(heif_context_write(context.get(), &writer, &bytes));
    return bytes;
}

} // namespace

std::vector<std::uint8_t> encodeHeic(const Image& image, int quality) {
    return encoded(image, heif_compression_HEVC, quality);
}

std::vector<std::uint8_t> encodeAvif(const Image& image, int quality) {
    return encoded(image, heif_compression_AV1, quality);
}
#else
std::vector<std::uint8_t> encodeHeic(const Image&, int) {
    throw Error("HEIC cannot be written: Whorl was built without libheif");
}

std::vector<std::uint8_t> encodeAvif(const Image&, int) {
    throw Error("AVIF cannot be written: Whorl was built without libheif");
}
#endif

} // namespace whorl
