#include "core/decoupling/concept_erasure.h"

namespace whorl {

ConceptErasure eraseConcept(const torch::Tensor& x, const torch::Tensor& directions) {
    constexpr double kLeastVariance = 1e-6, ///< of a direction of x, as a share of the largest
        kLeastDirection = 1e-4;             ///< singular value of the whitened directions, likewise
    const torch::Tensor mean = x.mean(at::IntArrayRef{0});
    const torch::Tensor centred = (x - mean).to(torch::kFloat64);
    const auto [variances, axes] =
        torch::linalg_eigh(torch::matmul(centred.t(), centred) / static_cast<double>(x.size(0)));
    const torch::Tensor deviation =
        variances.clamp_min(kLeastVariance * variances.max().item<double>()).sqrt();
    const torch::Tensor whiten = torch::matmul(axes / deviation, axes.t()),
                        colour = torch::matmul(axes * deviation, axes.t());
    const auto [u, strength, rows] =
        torch::linalg_svd(torch::matmul(directions.to(torch::kFloat64), whiten), false);
    const torch::Tensor basis =
        rows.index_select(0, (strength > kLeastDirection * strength.max()).nonzero().squeeze(1));
    const torch::Tensor erased =
        torch::matmul(torch::matmul(whiten, basis.t()), torch::matmul(basis, colour));
    return {(torch::eye(x.size(1), torch::kFloat64) - erased).to(x.dtype()), mean};
}

} // namespace whorl
