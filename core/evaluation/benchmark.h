#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace whorl {

/// One row of a benchmark's manifest.csv; the columns are described in its README.
struct BenchmarkItem {
    std::string split, bench, label, variant, family, decoder, role, group, sha256;
    std::filesystem::path file; ///< absolute
};

/// Rows of DIR/manifest.csv in file order. Throws Error when a column is missing.
std::vector<BenchmarkItem> readManifest(const std::filesystem::path& directory);

/// A folder of further camera photographs for training, with a manifest.csv of the columns file, set, group
/// and sha256: items of split train, source "real", variant the set. Throws Error when a column is missing.
std::vector<BenchmarkItem> readPhotographs(const std::filesystem::path& directory);

} // namespace whorl
