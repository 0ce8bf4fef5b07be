#pragma once

#include "core/attribution/fingerprint.h"
#include "core/training/feature_set.h"

#include <nlohmann/json.hpp>

namespace whorl {

/// Fingerprint::sameSourceLogRatio() of two sets of 1, 5 and 10 images: AUROC of "one line" over all pairs of
/// sets (same-line-auroc-N) and of "one decoder lineage" over those of two lines (same-lineage-auroc-N), Cllr
/// of "one line" (same-line-cllr-N), share of the pairs of one line whose ratio is over 10 for two
/// (same-line-misleading-10-N) and the reverse (two-lines-misleading-10-N), with intervals over sources. Sets
/// of one source have no group in common. rows: indices of the traces [N, Dz] of one bench with their items.
/// Appends to figures.
void addSetFigures(nlohmann::json& figures, const Fingerprint& fingerprint, const torch::Tensor& traces,
                   const ItemRows& rows, const std::string& condition);

} // namespace whorl
