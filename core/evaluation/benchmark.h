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

} // namespace whorl
