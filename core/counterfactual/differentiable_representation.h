#pragma once

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

namespace whorl {

/// imageRepresentation() of planes [3, H, W] and, where residual is defined, residualRepresentation() of the
/// tiles [K, 3, S, S], so that torch::autograd::grad gives gradients by the pixels. Representations without
/// derivative are left out. H and W at least 128.
std::map<std::string, torch::Tensor> differentiableRepresentation(const torch::Tensor& planes,
                                                                  const torch::Tensor& residual,
                                                                  const std::vector<std::string>& wanted);

} // namespace whorl
