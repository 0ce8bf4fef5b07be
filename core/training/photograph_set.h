#pragma once

#include "core/base/progress.h"

#include <torch/torch.h>

#include <filesystem>
#include <vector>

namespace whorl {

/// Photographs for training: each [3, H, W] uint8 at native pixels.
using PhotographSet = std::vector<torch::Tensor>;

/// Reads and writes a set as one safetensors file, for machines without image codecs.
PhotographSet readTileCache(const std::filesystem::path& path);
void writeTileCache(const std::filesystem::path& path, const PhotographSet& photographs);

#ifdef WHORL_IMAGE_FILES
/// Photographs of a benchmark's `train` split (label "real") and of a folder, in the order of their names,
/// each in several compression histories: as delivered, re-encoded as JPEG at a random quality and offset,
/// and averaged 2 times down. Deterministic in seed.
PhotographSet loadPhotographs(const std::filesystem::path& benchmark, const std::filesystem::path& folder,
                              std::uint64_t seed, const std::stop_token& stop = {},
                              const ProgressCallback& progress = {});
#endif

} // namespace whorl
