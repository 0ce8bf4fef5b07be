#pragma once

#include "core/base/progress.h"

#include <filesystem>

namespace whorl {

// What the machine and the network do, measured in the calling thread with its number of threads. All take
// seconds to minutes and throw Cancelled.

/// Highest rate of 3 x 3 convolutions in float32, channels-last, over a few shapes, in GFLOP/s: what the
/// machine can do at best.
double convolutionPeak(const std::stop_token& stop = {});

/// The diffusion U-Net on tiles of 128 x 128 as analyses run it, each tile on one thread.
struct NetworkSpeed {
    double rate = 0;             ///< operations of its convolutions over the whole time of a pass, in GFLOP/s
    double convolutionShare = 0; ///< time of its convolutions by themselves over that of a pass
};
/// Throws Error when the weights are missing.
NetworkSpeed networkSpeed(const std::filesystem::path& diffusionWeights, int tiles,
                          const std::stop_token& stop = {});

/// Seconds for one picture through other recipes. Random weights serve as well as trained ones for a time.
struct PeerSeconds {
    /// DIRE (Wang et al. 2023, arXiv 2303.09295): U-Net of ADM for 256 x 256, 20 + 20 DDIM steps; one step is
    /// measured and multiplied by 40.
    double dire = 0;
    /// One round trip through an autoencoder of the size of Stable Diffusion's at 512 x 512 (AEROBLADE,
    /// Ricker et al. 2024); methods that invert the decoder by gradients take many.
    double latentAutoencoder = 0;
    /// The statistics of the pixels that Whorl can compute by block DCT and co-occurrences, at 1024 x 1024,
    /// without any network.
    double classicalFeatures = 0;
};
PeerSeconds measurePeers(const std::stop_token& stop = {});

} // namespace whorl
