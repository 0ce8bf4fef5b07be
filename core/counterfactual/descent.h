#pragma once

#include "core/attribution/fingerprint.h"
#include "core/base/progress.h"
#include "core/imaging/image.h"
#include "core/imaging/tiles.h"
#include "core/representation/networks.h"

#include <torch/torch.h>

#include <string>

namespace whorl {

/// Where a descent goes.
struct DescentGoal {
    torch::Tensor change;    ///< [D] of all representations, not standardized, as classExchange() gives it
    std::string target = {}; ///< whose posterior shall rise; empty: the representations alone count
    std::string source = {}; ///< whom the picture is attributed to
    bool guided = true;      ///< the third distance counts, where there is a convolutional trace
    double minPsnrDb = 38;
    int steps = 14;
    int tiles = kDefaultTiles; ///< of the diffusion residual
};

/// do(T) on all representations together: the pixels go down the gradient of three distances: that of the
/// representations to those of the picture plus the change, that of the posterior to one that names the
/// target, and that of the convolutional trace to the target, or away from the source where it does not know
/// the target. start: where the pixels are at first, mostly the picture itself. The error of the result stays
/// within minPsnrDb; rounding to 8 bit is part of what is descended. Works on tiles that are blended. The
/// residual is taken to change as the picture does, and is measured again every few steps.
Image descend(const Fingerprint& fingerprint, const RepresentationNetworks& networks, const Image& image,
              const Image& start, const DescentGoal& goal, const std::stop_token& stop = {},
              const ProgressCallback& progress = {});

} // namespace whorl
