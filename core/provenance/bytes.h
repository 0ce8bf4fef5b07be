#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace whorl {

/// Bytes of a file that is being read, never owned.
using ByteView = std::span<const std::uint8_t>;

inline std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline ByteView asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline bool startsWith(ByteView bytes, std::string_view prefix) {
    return asText(bytes).starts_with(prefix);
}

/// The part [at, at + length) as far as the bytes reach: never out of bounds, empty beyond the end.
inline ByteView slice(ByteView bytes, std::uint64_t at, std::uint64_t length = UINT64_MAX) {
    if (at >= bytes.size())
        return {};
    const std::uint64_t rest = bytes.size() - at;
    return bytes.subspan(at, length < rest ? length : rest);
}

inline bool holds(ByteView bytes, std::uint64_t at, std::uint64_t length) {
    return at <= bytes.size() && length <= bytes.size() - at;
}

/// An unsigned integer of `width` (1 to 8) bytes; the caller has checked that it lies within.
inline std::uint64_t bigEndian(ByteView bytes, std::size_t at, int width) {
    std::uint64_t value = 0;
    for (int i = 0; i < width; ++i)
        value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    return value;
}

inline std::uint64_t littleEndian(ByteView bytes, std::size_t at, int width) {
    std::uint64_t value = 0;
    for (int i = width; i-- > 0;)
        value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    return value;
}

} // namespace whorl
