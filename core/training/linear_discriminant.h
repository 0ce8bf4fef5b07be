#pragma once

#include <torch/torch.h>

namespace whorl {

struct ClassMoments {
    torch::Tensor means;  ///< [classes, D]
    torch::Tensor within; ///< [D, D] shared covariance, shrunk
};

/// Weights [N, 1] that add up to 1, all kinds (0, 1, ...) weighing alike and within one all its rows.
torch::Tensor balanced(const torch::Tensor& kinds, std::int64_t kindCount);

/// x: [N, D]; classes: [N], 0, 1, ...; weights: of the rows, [N, 1], adding up to 1; shrinkage: added to the
/// diagonal of the covariance, as a share of its mean. In float64.
ClassMoments classMoments(const torch::Tensor& x, const torch::Tensor& classes, std::int64_t classCount,
                          double shrinkage, const torch::Tensor& weights);

/// Fisher's linear discriminant of class 0 against class 1, [D].
torch::Tensor directionOfFirst(const ClassMoments& moments);

} // namespace whorl
