#include "core/imaging/color_profile.h"

#include "core/imaging/tiff_decoder.h"
#include "core/provenance/containers.h"
#ifdef WHORL_HEIF
#include "core/imaging/heif_decoder.h"
#endif

#include <algorithm>
#include <map>
#include <string_view>

namespace whorl {

namespace {

constexpr std::size_t kLargestProfile = 4U << 20U;

void append(std::vector<std::uint8_t>& out, ByteView bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}

/// ICC.1, annex B.4: numbered parts in APP2 segments.
std::vector<std::uint8_t> ofJpeg(ByteView file) {
    constexpr std::string_view kSignature("ICC_PROFILE\0", 12);
    std::map<int, ByteView> pieces;
    std::size_t size = 0;
    for (const ContainerPart& part : jpegParts(file))
        if (part.name == "APP2" && part.payload.size() > kSignature.size() + 2 &&
            std::equal(kSignature.begin(), kSignature.end(), part.payload.begin())) {
            const ByteView piece = part.payload.subspan(kSignature.size() + 2);
            size += piece.size();
            pieces.emplace(part.payload[kSignature.size()], piece);
        }
    std::vector<std::uint8_t> profile;
    if (size <= kLargestProfile)
        for (const auto& [number, piece] : pieces)
            append(profile, piece);
    return profile;
}

/// iCCP: a name, 0, the method of compression, a zlib stream.
std::vector<std::uint8_t> ofPng(ByteView file) {
    for (const ContainerPart& part : pngParts(file)) {
        if (part.name != "iCCP" || !part.intact)
            continue;
        const auto end = std::find(part.payload.begin(), part.payload.end(), std::uint8_t{0});
        if (part.payload.end() - end < 3)
            return {};
        const auto skipped = static_cast<std::size_t>(end - part.payload.begin()) + 2;
        std::string text;
        if (!inflateBounded(part.payload.subspan(skipped), kLargestProfile, text))
            return {};
        return {text.begin(), text.end()};
    }
    return {};
}

std::vector<std::uint8_t> ofWebp(ByteView file) {
    std::vector<std::uint8_t> profile;
    for (const ContainerPart& part : webpParts(file))
        if (part.name == "ICCP" && part.intact && profile.empty() && part.payload.size() <= kLargestProfile)
            append(profile, part.payload);
    return profile;
}

} // namespace

std::vector<std::uint8_t> embeddedProfile(std::span<const std::uint8_t> file) {
    const std::string container = containerOf(file);
    if (container == "jpeg")
        return ofJpeg(file);
    if (container == "png")
        return ofPng(file);
    if (container == "webp")
        return ofWebp(file);
    std::vector<std::uint8_t> profile;
    if (container == "tiff")
        profile = tiffColorProfile(file);
#ifdef WHORL_HEIF
    if (container == "bmff")
        profile = heifColorProfile(file);
#endif
    return profile.size() <= kLargestProfile ? profile : std::vector<std::uint8_t>();
}

} // namespace whorl
