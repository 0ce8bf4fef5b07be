#include "core/base/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <cstring>
#include <fstream>

namespace whorl {

namespace {

struct Type {
    const char* name;
    torch::ScalarType type;
};
constexpr Type kTypes[] = {{"F64", torch::kFloat64},   {"F32", torch::kFloat32}, {"F16", torch::kFloat16},
                           {"BF16", torch::kBFloat16}, {"I64", torch::kInt64},   {"I32", torch::kInt32},
                           {"I16", torch::kInt16},     {"I8", torch::kInt8},     {"U8", torch::kUInt8},
                           {"BOOL", torch::kBool}};

torch::ScalarType typeOf(const std::string& name) {
    for (const Type& type : kTypes)
        if (name == type.name)
            return type.type;
    throw Error("tensor type " + name + " is not supported");
}

std::string nameOf(torch::ScalarType scalar) {
    for (const Type& type : kTypes)
        if (scalar == type.type)
            return type.name;
    throw Error("a tensor of this type cannot be stored");
}

Safetensors parse(const std::vector<char>& bytes) {
    SafetensorsHeader header = parseSafetensorsHeader(bytes);
    Safetensors content;
    content.metadata = std::move(header.metadata);
    for (const auto& [name, entry] : header.tensors) {
        torch::Tensor tensor = torch::empty(entry.shape, typeOf(entry.type));
        if (entry.size > 0)
            std::memcpy(tensor.data_ptr(), bytes.data() + entry.begin, entry.size);
        content.tensors.emplace(name, std::move(tensor));
    }
    return content;
}

} // namespace

Safetensors readSafetensors(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (std::error_code ignored; !file || !std::filesystem::is_regular_file(path, ignored))
        throw Error("cannot be read", path.string());
    std::vector<char> bytes(static_cast<std::size_t>(file.tellg()));
    file.seekg(0);
    if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        throw Error("cannot be read to its end", path.string());
    try {
        return parse(bytes);
    } catch (const Error& error) {
        throw Error(error.failure(), path.string());
    }
}

void writeSafetensors(const std::filesystem::path& path, const Safetensors& content) {
    nlohmann::json header = nlohmann::json::object();
    if (!content.metadata.empty())
        header["__metadata__"] = content.metadata;
    std::uint64_t offset = 0;
    std::vector<torch::Tensor> tensors;
    for (const auto& [name, tensor] : content.tensors) {
        tensors.push_back(tensor.detach().cpu().contiguous());
        const std::uint64_t size = tensors.back().nbytes();
        header[name] = {{"dtype", nameOf(tensor.scalar_type())},
                        {"shape", tensor.sizes().vec()},
                        {"data_offsets", {offset, offset + size}}};
        offset += size;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    const std::uint64_t length = text.size();
    std::vector<std::byte> bytes(8 + text.size() + offset);
    std::memcpy(bytes.data(), &length, 8);
    std::memcpy(bytes.data() + 8, text.data(), text.size());
    std::size_t at = 8 + text.size();
    for (const torch::Tensor& tensor : tensors) {
        if (tensor.nbytes() > 0)
            std::memcpy(bytes.data() + at, tensor.data_ptr(), tensor.nbytes());
        at += tensor.nbytes();
    }
    writeFileAtomically(path, bytes);
}

} // namespace whorl
