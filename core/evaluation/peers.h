#pragma once

#include "core/base/progress.h"
#include "core/evaluation/benchmark.h"
#include "core/reconstruction/diffusion_unet.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace whorl {

struct PeerTrial {
    std::vector<std::string> peers; ///< of peerNames()
    std::vector<std::string> splits, conditions;
    double minutes = 30; ///< processor time that each network is trained
    std::uint64_t seed = 1;
};

/// What published methods reach on the same images: each is trained anew on the known images of the splits
/// train and val, once as published (files as they are) and once with the law of processing ("augmented":
/// files as they are and equalized), and scored on at most nine tiles of 128 pixels an image. List entries of
/// design section 6 with "peer" and "augmented"; "peer-" before the name of the figure; candidates are those
/// of the bench. written is given the figures so far after each method.
nlohmann::json peerFigures(const UNetNoisePredictor& unet, const std::vector<BenchmarkItem>& manifest,
                           const PeerTrial& trial, const std::function<void(const nlohmann::json&)>& written,
                           const std::stop_token& stop = {}, const ProgressCallback& progress = {});

} // namespace whorl
