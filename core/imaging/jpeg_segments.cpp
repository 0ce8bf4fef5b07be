#include "core/imaging/jpeg_segments.h"

#include <algorithm>
#include <string_view>

namespace whorl {

namespace {

bool isFrameHeader(int marker) {
    constexpr int kDht = 0xC4, kJpg = 0xC8, kDac = 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && marker != kDht && marker != kJpg && marker != kDac;
}

bool namesGainMap(std::span<const std::uint8_t> segment) {
    const std::string_view text(reinterpret_cast<const char*>(segment.data()), segment.size());
    return text.find("hdrgm:GainMapM") != std::string_view::npos ||
           text.starts_with("urn:iso:std:iso:ts:21496:-1") ||
           text.find("apdi:AuxiliaryImageType=\"urn:com:apple:photo:2020:aux:hdrgainmap") !=
               std::string_view::npos;
}

constexpr int kSoi = 0xD8, kEoi = 0xD9, kSos = 0xDA, kDnl = 0xDC, kTem = 0x01;

/// What a segment says of the picture. height: offset in the file of what would be its height.
void take(JpegOutline& outline, int marker, std::span<const std::uint8_t> segment, std::size_t height,
          bool scanSeen) {
    if (isFrameHeader(marker) && segment.size() >= 6 && outline.heightOffset == 0) {
        outline.heightOffset = height;
        outline.height = segment[1] << 8 | segment[2];
        outline.width = segment[3] << 8 | segment[4];
    } else if (marker == kDnl && scanSeen && segment.size() >= 2 && !outline.heightFromDnl) {
        outline.heightFromDnl = segment[0] << 8 | segment[1];
    } else if (marker == 0xE1 || marker == 0xE2) {
        outline.gainMap = outline.gainMap || namesGainMap(segment);
    }
}

} // namespace

std::optional<JpegOutline> outlineJpeg(std::span<const std::uint8_t> data) {
    if (data.size() < 4 || data[0] != 0xFF || data[1] != kSoi)
        return std::nullopt;
    JpegOutline outline;
    outline.end = data.size();
    bool scanSeen = false;
    for (std::size_t at = 2; at + 1 < data.size();) {
        // Between markers lies entropy-coded data, in which FF is followed by 00 or a restart marker.
        const auto found = std::find(data.begin() + static_cast<std::ptrdiff_t>(at), data.end(), 0xFF);
        at = static_cast<std::size_t>(found - data.begin());
        if (at + 1 >= data.size())
            break;
        const int marker = data[at + 1];
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        at += 2;
        if (marker == 0 || marker == kTem || (marker >= 0xD0 && marker <= kSoi))
            continue;
        if (marker == kEoi) {
            outline.end = at;
            break;
        }
        if (at + 2 > data.size())
            break;
        const std::size_t length = static_cast<std::size_t>(data[at] << 8 | data[at + 1]);
        if (length < 2 || at + length > data.size())
            break;
        const auto segment = data.subspan(at + 2, length - 2);
        take(outline, marker, segment, at + 3, scanSeen);
        scanSeen = scanSeen || marker == kSos;
        at += length;
    }
    if (outline.heightOffset == 0)
        return std::nullopt;
    return outline;
}

} // namespace whorl
