#pragma once

#include "core/attribution/fingerprint.h"
#include "core/attribution/source_group.h"
#include "core/base/progress.h"

#include <vector>

namespace whorl {

/// Natural log of the likelihood ratio of one source against two behind each pair of images: traces [N, Dz],
/// gives [N, N], float32, symmetric but for rounding, as Fingerprint::sameSourceLogRatio().
torch::Tensor pairLogRatios(const Fingerprint& fingerprint, const torch::Tensor& traces);

/// Groups of at least two images, the largest first, by average linkage of the ratios of pairs
/// (nearest-neighbour chain, Murtagh 1983, doi 10.1093/comjnl/26.4.354); an image without a companion is in
/// none. Traces [N, Dz]. Throws Cancelled; Error for more than kMostGroupedImages.
std::vector<SourceGroup> groupBySource(const Fingerprint& fingerprint, const torch::Tensor& traces,
                                       const std::stop_token& stop = {},
                                       const ProgressCallback& progress = {});

} // namespace whorl
