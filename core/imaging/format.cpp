#include "core/imaging/format.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace whorl {

namespace {

using namespace std::string_view_literals;

std::string_view textOf(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The format of an ISO base media file (ISO/IEC 23008-12, brands of the ftyp box).
ImageFormat sniffBrands(std::string_view head) {
    const std::size_t size = static_cast<std::uint8_t>(head[2]) << 8 | static_cast<std::uint8_t>(head[3]);
    const std::string_view box = head.substr(0, head[0] == 0 && head[1] == 0 ? size : head.size());
    ImageFormat format = ImageFormat::Unknown;
    for (std::size_t at = 8; at + 4 <= box.size(); at += at == 8 ? 8 : 4) {
        const std::string_view brand = box.substr(at, 4);
        if (brand == "avif" || brand == "avis")
            return ImageFormat::Avif;
        static constexpr std::array kHeif = {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv,
                                             "hevx"sv, "mif1"sv, "mif2"sv, "msf1"sv};
        if (std::find(kHeif.begin(), kHeif.end(), brand) != kHeif.end())
            format = ImageFormat::Heic;
    }
    return format;
}

} // namespace

ImageFormat sniffFormat(std::span<const std::uint8_t> bytes) {
    const std::string_view head = textOf(bytes.first(std::min(bytes.size(), kSniffedBytes)));
    if (head.starts_with("\xFF\xD8\xFF"sv))
        return ImageFormat::Jpeg;
    if (head.starts_with("\x89PNG\r\n\x1A\n"sv))
        return ImageFormat::Png;
    if (head.size() >= 12 && head.starts_with("RIFF"sv) && head.substr(8, 4) == "WEBP"sv)
        return ImageFormat::Webp;
    if (head.starts_with("II*\0"sv) || head.starts_with("MM\0*"sv) || head.starts_with("II+\0"sv) ||
        head.starts_with("MM\0+"sv))
        return ImageFormat::Tiff;
    if (head.starts_with("BM"sv))
        return ImageFormat::Bmp;
    if (head.size() >= 12 && head.substr(4, 4) == "ftyp"sv)
        return sniffBrands(head);
    return ImageFormat::Unknown;
}

std::string formatName(ImageFormat format) {
    switch (format) {
    case ImageFormat::Jpeg:
        return "jpeg";
    case ImageFormat::Png:
        return "png";
    case ImageFormat::Webp:
        return "webp";
    case ImageFormat::Tiff:
        return "tiff";
    case ImageFormat::Bmp:
        return "bmp";
    case ImageFormat::Heic:
        return "heic";
    case ImageFormat::Avif:
        return "avif";
    case ImageFormat::Unknown:
        break;
    }
    return "unknown";
}

std::string describeForeign(std::span<const std::uint8_t> bytes) {
    struct Signature {
        std::size_t offset;
        std::string_view text;
        const char* name;
    };
    static constexpr Signature kSignatures[] = {
        {0, "GIF8"sv, "a GIF file"},
        {0, "\xFF\x0A"sv, "a JPEG XL file"},
        {4, "JXL \r\n\x87\n"sv, "a JPEG XL file"},
        {4, "jP  \r\n\x87\n"sv, "a JPEG 2000 file"},
        {0, "\xFF\x4F\xFF\x51"sv, "a JPEG 2000 file"},
        {0, "8BPS"sv, "a Photoshop file"},
        {0, "%PDF"sv, "a PDF file"},
        {0, "%!PS"sv, "a PostScript file"},
        {0, "\xC5\xD0\xD3\xC6"sv, "a PostScript file"},
        {0, "PK\x03\x04"sv, "a ZIP archive"},
        {0, "RIFF"sv, "a RIFF file without a picture (sound or video)"},
        {4, "ftyp"sv, "an ISO media file without a HEIF picture (video)"},
        {0, "BA"sv, "an OS/2 bitmap array"},
        {0, "\0\0\x01\0"sv, "an icon"},
        {1, "PNG\r"sv, "a PNG file with a damaged signature"},
        {1, "PNG\n"sv, "a PNG file with a damaged signature"},
        {0, "<svg"sv, "an SVG file"},
        {0, "<?xml"sv, "an XML file"},
    };
    const std::string_view head = textOf(bytes.first(std::min(bytes.size(), kSniffedBytes)));
    for (const Signature& signature : kSignatures)
        if (head.size() > signature.offset && head.substr(signature.offset).starts_with(signature.text))
            return signature.name;
    std::string lower(head);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (lower.find("<!doctype html") != std::string::npos || lower.find("<html") != std::string::npos)
        return "a web page";
    return {};
}

ImageFormat formatOfExtension(const std::filesystem::path& name) {
    std::string extension = name.extension().native();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    struct Entry {
        std::string_view extension;
        ImageFormat format;
    };
    static constexpr Entry kEntries[] = {
        {".jpg", ImageFormat::Jpeg},  {".jpeg", ImageFormat::Jpeg},  {".jpe", ImageFormat::Jpeg},
        {".jfif", ImageFormat::Jpeg}, {".mpo", ImageFormat::Jpeg},   {".png", ImageFormat::Png},
        {".apng", ImageFormat::Png},  {".webp", ImageFormat::Webp},  {".tif", ImageFormat::Tiff},
        {".tiff", ImageFormat::Tiff}, {".bmp", ImageFormat::Bmp},    {".dib", ImageFormat::Bmp},
        {".heic", ImageFormat::Heic}, {".heif", ImageFormat::Heic},  {".hif", ImageFormat::Heic},
        {".avif", ImageFormat::Avif}, {".avifs", ImageFormat::Avif},
    };
    for (const Entry& entry : kEntries)
        if (entry.extension == extension)
            return entry.format;
    return ImageFormat::Unknown;
}

std::string displayPath(const std::filesystem::path& path) {
    const std::string& bytes = path.native();
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[at + i]); };
        const std::uint8_t lead = byte(0);
        const std::size_t length = lead < 0x80                   ? 1
                                   : lead >= 0xC2 && lead < 0xE0 ? 2
                                   : lead >= 0xE0 && lead < 0xF0 ? 3
                                   : lead >= 0xF0 && lead < 0xF5 ? 4
                                                                 : 0;
        bool valid = length > 0 && at + length <= bytes.size();
        for (std::size_t i = 1; valid && i < length; ++i)
            valid = (byte(i) & 0xC0) == 0x80;
        // Overlong forms, surrogates and what lies beyond U+10FFFF (RFC 3629).
        if (valid && length >= 3)
            valid = !(lead == 0xE0 && byte(1) < 0xA0) && !(lead == 0xED && byte(1) >= 0xA0) &&
                    !(lead == 0xF0 && byte(1) < 0x90) && !(lead == 0xF4 && byte(1) >= 0x90);
        if (valid) {
            text.append(bytes, at, length);
            at += length;
        } else {
            static constexpr char kDigits[] = "0123456789abcdef";
            text += {'\\', 'x', kDigits[lead >> 4], kDigits[lead & 15]};
            ++at;
        }
    }
    return text;
}

} // namespace whorl
