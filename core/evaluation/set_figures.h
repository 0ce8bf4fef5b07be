#pragma once

#include "core/attribution/fingerprint.h"
#include "core/training/feature_set.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace whorl {

/// Two sets of images, by their sources.
struct SetPair {
    std::string a, b;
    bool sameLine;
    std::optional<bool> sameLineage; ///< nullopt where the decoder of one is not known, or it has none
    double score, kinship,
        lineageScore; ///< Fingerprint::sameSourceLogRatio(), kinship(), sameLineageLogRatio()
};

/// Pairs of sets of `images` images each; those of one source have no group in common. Every source with
/// enough images is drawn several times; used: gets the rows of the images in the sets.
std::vector<SetPair> setPairs(const Fingerprint& fingerprint, const torch::Tensor& traces,
                              const ItemRows& rows, std::size_t images, std::set<std::int64_t>& used);

/// Likelihood ratios of two sets of 1, 5 and 10 images. Fingerprint::sameSourceLogRatio() and
/// calibratedSetLogRatio(): AUROC of "one line" over all pairs of sets (same-line-auroc-N), its Cllr
/// (same-line-cllr-N), the share of the pairs of one line with a ratio under 1/10 (same-line-misleading-10-N)
/// and of the pairs of two lines with one over 10 (two-lines-misleading-10-N).
/// Fingerprint::sameLineageLogRatio(), the same of "one decoder lineage" over the pairs of two lines whose
/// decoders are known: same-lineage-auroc-N, same-lineage-cllr-N, same-lineage-misleading-10-N,
/// two-lineages-misleading-10-N. With intervals over sources. Sets of one source have no group in common.
/// rows: indices of the traces [N, Dz] of one bench with their items. Appends to figures.
void addSetFigures(nlohmann::json& figures, const Fingerprint& fingerprint, const torch::Tensor& traces,
                   const ItemRows& rows, const std::string& condition);

} // namespace whorl
