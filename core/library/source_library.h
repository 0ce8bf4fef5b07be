#pragma once

#include "core/library/mean_residual.h"
#include "core/library/source_info.h"

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace whorl {

/// A source that the user enrolled.
struct LibrarySource {
    SourceInfo info;
    torch::Tensor means; ///< [states, Dz] mean traces, one for each state of processing
    std::shared_ptr<const MeanResidual> residual; ///< null when none is kept
};

/// The user's own library of sources: one safetensors file with a description as JSON in its metadata.
struct SourceLibrary {
    std::string weights; ///< SHA-256 of the fingerprint weights that gave the traces
    std::vector<LibrarySource> sources;
};

/// Throws Error on a file that is no library, is damaged, or was written by a newer version.
SourceLibrary readSourceLibrary(const std::filesystem::path& path);

/// Writes atomically, and makes the folder when it is not there.
void writeSourceLibrary(const std::filesystem::path& path, const SourceLibrary& library);

/// Mean residuals of the shipped sources by name, kept beside the weights: they are only looked at, and take
/// no part in a score. Throws Error on a file that holds something else.
std::map<std::string, std::shared_ptr<const MeanResidual>>
readMeanResiduals(const std::filesystem::path& path);
void writeMeanResiduals(const std::filesystem::path& path,
                        const std::map<std::string, std::shared_ptr<const MeanResidual>>& residuals);

} // namespace whorl
