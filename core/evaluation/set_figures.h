#pragma once

#include "core/attribution/fingerprint.h"
#include "core/training/feature_set.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace whorl {

/// Two sets of images, by their sources.
struct SetPair {
    std::string a, b;
    bool sameLine, sameLineage;
    double score; ///< Fingerprint::sameSourceLogRatio()
};

/// Pairs of sets of `images` images each; those of one source have no group in common. Every source with
/// enough images is drawn several times; used: gets the rows of the images in the sets.
std::vector<SetPair> setPairs(const Fingerprint& fingerprint, const torch::Tensor& traces,
                              const ItemRows& rows, std::size_t images, std::set<std::int64_t>& used);

/// Fingerprint::sameSourceLogRatio() of two sets of 1, 5 and 10 images: AUROC of "one line" over all pairs of
/// sets (same-line-auroc-N) and of "one decoder lineage" over those of two lines (same-lineage-auroc-N), Cllr
/// of "one line" as Fingerprint::compare() gives it (same-line-cllr-N) and with the ratios under 1 that it
/// cuts off where they are not calibrated (same-line-cllr-uncut-N), of these the share of the pairs of one
/// line that are under 1/10 (same-line-misleading-10-N) and of the pairs of two lines that are over 10
/// (two-lines-misleading-10-N), with intervals over sources. Sets of one source have no group in common.
/// rows: indices of the traces [N, Dz] of one bench with their items. Appends to figures.
void addSetFigures(nlohmann::json& figures, const Fingerprint& fingerprint, const torch::Tensor& traces,
                   const ItemRows& rows, const std::string& condition);

} // namespace whorl
