#pragma once

#include "core/base/progress.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace whorl {

/// How long a network is trained: so many minutes of processor time or, where the speed of the machine must
/// not matter, so many steps.
struct TrainingLength {
    double minutes = 30;
    std::optional<std::int64_t> steps = {};
};

/// AdamW with a warm start and a cosine decay over the whole length; loss gives that of a fresh batch. keep,
/// where given, is called every 500 steps.
void trainFor(const TrainingLength& length, const std::vector<torch::Tensor>& parameters,
              const std::function<torch::Tensor()>& loss, const std::stop_token& stop,
              const ProgressCallback& progress, const std::function<void()>& keep = {});

} // namespace whorl
