#pragma once

#include "core/attribution/fingerprint.h"
#include "core/training/feature_set.h"

#include <nlohmann/json.hpp>

namespace whorl {

/// What groupBySource() gives on images whose sources are known, as one folder: of the pairs that it put
/// together, those of one source (group-pair-precision); of the pairs of one source, those put together
/// (group-pair-recall); agreement of the two partitions over chance (group-rand-index, Hubert and Arabie
/// 1985, doi 10.1007/BF01908075). Pairs of two photographs do not count: their cameras are not known.
/// Intervals over groups of images, the partition as it is. rows: indices of the traces [N, Dz] with their
/// items. Appends to figures.
void addGroupFigures(nlohmann::json& figures, const Fingerprint& fingerprint, const torch::Tensor& traces,
                     const ItemRows& rows, const std::string& condition);

} // namespace whorl
