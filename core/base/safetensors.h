#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>

namespace whorl {

/// Tensors by name with free-text metadata: the only format in which weights are shipped and read. Nothing in
/// it is ever executed. Format: https://github.com/huggingface/safetensors (8-byte header length, JSON
/// header, raw data).
struct Safetensors {
    std::map<std::string, torch::Tensor> tensors;
    std::map<std::string, std::string> metadata;
};

/// Reads F64, F32, F16, BF16, I64, I32, I16, I8, U8 and BOOL tensors on the CPU. Every offset is checked
/// against the file before it is used. Throws Error on anything that does not fit.
Safetensors readSafetensors(const std::filesystem::path& path);

/// Writes atomically. Tensors are stored contiguous in their own type.
void writeSafetensors(const std::filesystem::path& path, const Safetensors& content);

} // namespace whorl
