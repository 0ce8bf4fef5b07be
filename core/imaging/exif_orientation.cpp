#include "core/imaging/exif_orientation.h"

#include <cstddef>
#include <cstring>

namespace whorl {

int exifOrientation(std::span<const std::uint8_t> exif) {
    if (exif.size() >= 6 && std::memcmp(exif.data(), "Exif\0\0", 6) == 0)
        exif = exif.subspan(6);
    if (exif.size() < 14)
        return 1;
    const bool little = exif[0] == 'I';
    const auto read = [&](std::size_t at, std::size_t size) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value |= static_cast<std::uint32_t>(exif[at + i]) << (8 * (little ? i : size - 1 - i));
        return value;
    };
    const std::size_t directory = read(4, 4);
    if (exif[0] != exif[1] || read(2, 2) != 42 || directory > exif.size() - 2)
        return 1;
    const std::size_t entries = read(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + i * 12;
        if (entry + 12 > exif.size())
            return 1;
        constexpr std::uint32_t kOrientation = 0x0112, kShort = 3, kLong = 4;
        if (read(entry, 2) != kOrientation)
            continue;
        const std::uint32_t type = read(entry + 2, 2);
        const std::uint32_t value = type == kShort  ? read(entry + 8, 2)
                                    : type == kLong ? read(entry + 8, 4)
                                                    : 0;
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

} // namespace whorl
