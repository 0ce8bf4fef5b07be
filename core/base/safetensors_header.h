#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace whorl {

/// Where a tensor lies in a safetensors file.
struct TensorEntry {
    std::string type; ///< "F32", "I64", ...
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, size = 0; ///< bytes, from the beginning of the file
};

struct SafetensorsHeader {
    std::map<std::string, TensorEntry> tensors;
    std::map<std::string, std::string> metadata;
};

/// Reads the header of a whole safetensors file. Every entry of the result has a supported type and lies
/// inside the file, and the product of its extents fits 63 bits. Throws Error on everything else.
SafetensorsHeader parseSafetensorsHeader(std::span<const char> file);

} // namespace whorl
