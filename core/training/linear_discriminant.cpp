#include "core/training/linear_discriminant.h"

namespace whorl {

torch::Tensor balanced(const torch::Tensor& kinds, std::int64_t kindCount) {
    const torch::Tensor counts = torch::bincount(kinds, {}, kindCount).to(torch::kFloat64);
    return (1 / counts.clamp_min(1) / static_cast<double>(kindCount)).index_select(0, kinds).unsqueeze(1);
}

ClassMoments classMoments(const torch::Tensor& x, const torch::Tensor& classes, std::int64_t classCount,
                          double shrinkage, const torch::Tensor& weights) {
    const torch::Tensor data = x.to(torch::kFloat64);
    const std::int64_t d = data.size(1);
    const torch::Tensor shares =
        torch::zeros({classCount, 1}, torch::kFloat64).index_add(0, classes, weights);
    const torch::Tensor means =
        torch::zeros({classCount, d}, torch::kFloat64).index_add(0, classes, data * weights) / shares;
    const torch::Tensor centred = data - means.index_select(0, classes);
    const torch::Tensor within = torch::matmul(centred.t(), centred * weights);
    return {means, within + shrinkage * within.diagonal().mean() * torch::eye(d, torch::kFloat64)};
}

torch::Tensor directionOfFirst(const ClassMoments& moments) {
    return torch::cholesky_solve((moments.means[0] - moments.means[1]).unsqueeze(1),
                                 torch::linalg_cholesky(moments.within))
        .squeeze(1);
}

} // namespace whorl
