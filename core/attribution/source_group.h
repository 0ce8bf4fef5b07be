#pragma once

#include <cstddef>
#include <vector>

namespace whorl {

/// Images that more probably come from one source than from several.
struct SourceGroup {
    std::vector<std::size_t> members; ///< indices of the images, rising
    double log10Lr =
        0; ///< of one source against two, capped: mean over the pairs of the parts that were joined last
};

/// Largest number of images that are grouped at once: the ratios of all pairs stay in memory.
inline constexpr std::size_t kMostGroupedImages = 8000;

} // namespace whorl
