#pragma once

#include "core/attribution/fingerprint.h"
#include "core/base/progress.h"
#include "core/evaluation/benchmark.h"
#include "core/representation/networks.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <filesystem>
#include <vector>

namespace whorl {

/// Tells pictures that were blurred, or that had noise added, from pictures as the likelihood ratios were
/// measured on: a linear discriminant for each of the two on the standardized representations.
struct ProcessingGuard {
    torch::Tensor map;       ///< [D, 2]: blurred, noisy; against pictures in the measured conditions
    torch::Tensor threshold; ///< [2]; of pictures in the measured conditions few are above

    /// What the discriminants give above their thresholds, the larger of the two; features: of
    /// Fingerprint::standardized(), [N, D]. Gives [N]; above 0 the picture is outside.
    torch::Tensor excess(const torch::Tensor& features) const;

    /// Throws Error when it was trained on other representations than those of this
    /// Fingerprint::standardizationSha256().
    static ProcessingGuard load(const std::filesystem::path& path, const std::string& standardizationSha256);
    /// metadata: "standardization" is the hash that load() asks for.
    void save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const;
};

/// Trains on known images of split train, chosen by seed; the two thresholds are those that 0.5 % of the
/// pictures of split val in the measured conditions exceed.
ProcessingGuard trainProcessingGuard(const std::vector<BenchmarkItem>& manifest,
                                     const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                                     std::uint64_t seed, const std::stop_token& stop = {},
                                     const ProgressCallback& progress = {});

} // namespace whorl
