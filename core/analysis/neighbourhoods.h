#pragma once

#include "core/base/progress.h"

#include <stop_token>
#include <utility>
#include <vector>

namespace whorl {

/// Places rows in a plane so that rows that are near each other stay so: Barnes-Hut t-SNE (van der Maaten
/// 2014, Accelerating t-SNE using tree-based algorithms, JMLR 15). Distances between groups mean nothing.
///
/// rows: [N][D], in units in which Euclidean distances are meant; start: [N], a first arrangement, such as
/// the principal directions. The same input gives the same result. Time grows as N squared with a small
/// factor (the neighbours are exact) and N log N an iteration. Reports progress; throws Cancelled.
std::vector<std::pair<float, float>> arrangeByNeighbourhood(const std::vector<std::vector<float>>& rows,
                                                            const std::vector<std::pair<float, float>>& start,
                                                            const std::stop_token& stop = {},
                                                            const ProgressCallback& progress = {});

} // namespace whorl
