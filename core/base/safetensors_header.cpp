#include "core/base/safetensors_header.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

static_assert(std::endian::native == std::endian::little, "safetensors data are little-endian");

namespace whorl {

namespace {

constexpr std::uint64_t kMaxHeader = 100'000'000; // the limit of the reference implementation

std::uint64_t elementSize(const std::string& type) {
    static const std::map<std::string, std::uint64_t> sizes = {
        {"F64", 8}, {"F32", 4}, {"F16", 2}, {"BF16", 2}, {"I64", 8},
        {"I32", 4}, {"I16", 2}, {"I8", 1},  {"U8", 1},   {"BOOL", 1}};
    const auto found = sizes.find(type);
    if (found == sizes.end())
        throw Error("tensor type " + type + " is not supported");
    return found->second;
}

/// JSON converts negative and broken numbers silently.
std::uint64_t count(const nlohmann::json& number) {
    if (!number.is_number_unsigned())
        throw Error("the safetensors header holds something else where a count belongs");
    return number.get<std::uint64_t>();
}

TensorEntry entryOf(const std::string& name, const nlohmann::json& json, std::uint64_t dataBegin,
                    std::uint64_t dataSize) {
    TensorEntry entry;
    entry.type = json.at("dtype");
    entry.size = elementSize(entry.type);
    // Extents of 0 do not excuse the others: whoever multiplies them in another order must not overflow.
    std::uint64_t most = entry.size;
    for (const nlohmann::json& number : json.at("shape")) {
        const std::uint64_t extent = count(number), factor = std::max<std::uint64_t>(extent, 1);
        if (most > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / factor)
            throw Error("tensor " + name + " has an impossible shape");
        most *= factor;
        entry.size *= extent;
        entry.shape.push_back(static_cast<std::int64_t>(extent));
    }
    const std::uint64_t begin = count(json.at("data_offsets").at(0));
    const std::uint64_t end = count(json.at("data_offsets").at(1));
    if (begin > end || end > dataSize || end - begin != entry.size)
        throw Error("tensor " + name + " does not lie inside the file");
    entry.begin = dataBegin + begin;
    return entry;
}

} // namespace

SafetensorsHeader parseSafetensorsHeader(std::span<const char> file) {
    if (file.size() < 8)
        throw Error("shorter than a safetensors header");
    std::uint64_t length = 0;
    std::memcpy(&length, file.data(), 8);
    if (length > kMaxHeader || length > file.size() - 8)
        throw Error("the safetensors header is longer than the file");
    const std::span<const char> text = file.subspan(8, static_cast<std::size_t>(length));
    SafetensorsHeader header;
    try {
        const auto json = nlohmann::json::parse(text.begin(), text.end());
        if (!json.is_object())
            throw Error("the safetensors header is not a JSON object");
        for (const auto& [name, entry] : json.items())
            if (name == "__metadata__")
                header.metadata = entry.get<std::map<std::string, std::string>>();
            else
                header.tensors.emplace(name, entryOf(name, entry, 8 + length, file.size() - 8 - length));
    } catch (const nlohmann::json::exception& error) {
        throw Error(std::string("the safetensors header is damaged: ") + error.what());
    }
    return header;
}

} // namespace whorl
