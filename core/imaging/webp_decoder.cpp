#include "core/imaging/webp_decoder.h"

#include "core/imaging/exif_orientation.h"

#include <algorithm>
#include <memory>

#include <webp/decode.h>
#include <webp/demux.h>

namespace whorl {

namespace {

std::string versionText(int version) {
    return std::to_string(version >> 16) + "." + std::to_string(version >> 8 & 255) + "." +
           std::to_string(version & 255);
}

std::string statusText(VP8StatusCode status) {
    switch (status) {
    case VP8_STATUS_OUT_OF_MEMORY:
        return "not enough memory";
    case VP8_STATUS_BITSTREAM_ERROR:
        return "the compressed data are damaged";
    case VP8_STATUS_UNSUPPORTED_FEATURE:
        return "an unsupported feature";
    case VP8_STATUS_SUSPENDED:
    case VP8_STATUS_NOT_ENOUGH_DATA:
        return "the file ends before the picture";
    default:
        return "libwebp status " + std::to_string(status);
    }
}

/// Reads what the container says; the bitstream of the first frame, or the whole file when that is not an
/// animation.
std::span<const std::uint8_t> readContainer(const EncodedImage& file, DecodeFacts& facts) {
    const WebPData data{file.bytes.data(), file.bytes.size()};
    WebPDemuxState state = WEBP_DEMUX_PARSE_ERROR;
    const std::unique_ptr<WebPDemuxer, decltype(&WebPDemuxDelete)> demuxer(WebPDemuxPartial(&data, &state),
                                                                           &WebPDemuxDelete);
    if (!demuxer) {
        addNote(facts, "the chunks of the container are damaged; metadata in it may be missed");
        return file.bytes;
    }
    WebPChunkIterator chunk{};
    if (WebPDemuxGetChunk(demuxer.get(), "EXIF", 1, &chunk) != 0)
        facts.orientation = exifOrientation({chunk.chunk.bytes, chunk.chunk.size});
    WebPDemuxReleaseChunkIterator(&chunk);

    std::span<const std::uint8_t> bitstream = file.bytes;
    WebPIterator frame{};
    const bool animated = (WebPDemuxGetI(demuxer.get(), WEBP_FF_FORMAT_FLAGS) & ANIMATION_FLAG) != 0;
    if (animated && WebPDemuxGetFrame(demuxer.get(), 1, &frame) != 0) {
        facts.pages = std::max(1, frame.num_frames);
        addNote(facts,
                "animated WebP with " + std::to_string(facts.pages) + " frames; the first is analysed");
        bitstream = {frame.fragment.bytes, frame.fragment.size};
    }
    WebPDemuxReleaseIterator(&frame);
    return bitstream;
}

void noteTrailingBytes(std::span<const std::uint8_t> bytes, DecodeFacts& facts) {
    std::uint64_t riff = 8;
    for (std::size_t i = 0; i < 4; ++i)
        riff += static_cast<std::uint64_t>(bytes[4 + i]) << (8 * i);
    if (riff < bytes.size())
        addNote(facts, std::to_string(bytes.size() - riff) + " bytes follow the end of the picture");
}

} // namespace

DecodedImage decodeWebp(const EncodedImage& file) {
    DecodedImage decoded;
    DecodeFacts& facts = decoded.facts;
    facts.decoder = "libwebp " + versionText(WebPGetDecoderVersion());
    const auto bitstream = readContainer(file, facts);
    noteTrailingBytes(file.bytes, facts);

    WebPBitstreamFeatures features{};
    const VP8StatusCode header = WebPGetFeatures(bitstream.data(), bitstream.size(), &features);
    if (header != VP8_STATUS_OK)
        file.fail("damaged WebP: " + statusText(header));
    if (features.has_animation != 0)
        file.fail("damaged WebP: an animation without a readable frame");
    constexpr int kLossless = 2;
    facts.colorModel = features.format == kLossless ? "rgb" : "ycbcr";
    facts.alpha = features.has_alpha != 0;
    facts.channels = facts.alpha ? 4 : 3;
    if (features.format == kLossless)
        addNote(facts, "lossless WebP");
    allocateImage(file, static_cast<std::uint64_t>(features.width),
                  static_cast<std::uint64_t>(features.height), decoded.image);
    Image& image = decoded.image;
    facts.rowsDecoded = image.height;

    const std::unique_ptr<WebPIDecoder, decltype(&WebPIDelete)> decoder(
        WebPINewRGB(MODE_RGB, image.rgb.data(), image.rgb.size(), image.width * 3), &WebPIDelete);
    if (!decoder)
        file.fail("not enough memory to decode the picture");
    const VP8StatusCode status = WebPIUpdate(decoder.get(), bitstream.data(), bitstream.size());
    if (status == VP8_STATUS_OK)
        return decoded;
    int rows = 0;
    if (WebPIDecGetRGB(decoder.get(), &rows, nullptr, nullptr, nullptr) == nullptr)
        rows = 0;
    keepDecodedRows(file, decoded, 0, rows, statusText(status));
    return decoded;
}

} // namespace whorl
