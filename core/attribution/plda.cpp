#include "core/attribution/plda.h"

#include <cmath>

namespace whorl {

namespace {

torch::Tensor logNormal(const torch::Tensor& difference, const torch::Tensor& variance) {
    return -0.5 * (difference.square() / variance + torch::log(2 * M_PI * variance)).sum(-1);
}

} // namespace

Plda::Plda(torch::Tensor transform, torch::Tensor mean, torch::Tensor between)
    : m_transform(std::move(transform)), m_mean(std::move(mean)), m_between(std::move(between)),
      m_columns(m_transform.ne(0).any(1).nonzero().squeeze(1)),
      m_columnTransform(m_transform.index_select(0, m_columns)),
      m_columnMean(m_mean.index_select(0, m_columns)) {}

Plda Plda::fit(const torch::Tensor& sourceMeans, const torch::Tensor& within) {
    const torch::Tensor mean = sourceMeans.mean(at::IntArrayRef{0});
    const torch::Tensor centred = sourceMeans - mean;
    const torch::Tensor between =
        torch::matmul(centred.t(), centred) / static_cast<double>(sourceMeans.size(0) - 1);
    const auto [values, vectors] = torch::linalg_eigh(within);
    const torch::Tensor whitening = vectors / torch::sqrt(values.clamp_min(1e-9)).unsqueeze(0);
    const auto [between2, rotation] =
        torch::linalg_eigh(torch::matmul(whitening.t(), torch::matmul(between, whitening)));
    return {torch::matmul(whitening, rotation), mean, between2.clamp_min(1e-6)};
}

torch::Tensor Plda::project(const torch::Tensor& z) const {
    return torch::matmul(z.index_select(-1, m_columns) - m_columnMean, m_columnTransform);
}

torch::Tensor Plda::logLikelihood(const torch::Tensor& projected, const torch::Tensor& enrolled,
                                  const torch::Tensor& n) const {
    const torch::Tensor count = n.unsqueeze(1);
    const torch::Tensor posterior = 1 / (1 / m_between + count); // variance of y given n images
    const torch::Tensor expected = posterior * count * enrolled;
    // log N(projected; expected, variance) with the square expanded: products of matrices instead of
    // [N, S, k] numbers.
    const torch::Tensor variance = 1 + posterior, precision = 1 / variance;
    const torch::Tensor distance = torch::matmul(projected.square(), precision.t()) -
                                   2 * torch::matmul(projected, (expected * precision).t()) +
                                   (expected.square() * precision).sum(1);
    return -0.5 * (distance + torch::log(2 * M_PI * variance).sum(1));
}

torch::Tensor Plda::logLikelihoodUnknown(const torch::Tensor& projected) const {
    return logNormal(projected, 1 + m_between);
}

double Plda::logRatio(const torch::Tensor& meanA, double nA, const torch::Tensor& meanB, double nB) const {
    // Of each set only its mean matters: mean | y ~ N(y, 1 / n).
    const torch::Tensor posterior = 1 / (1 / m_between + nA);
    const torch::Tensor same = logNormal(meanB - posterior * nA * meanA, posterior + 1 / nB);
    const torch::Tensor different = logNormal(meanB, m_between + 1 / nB);
    return (same - different).item<double>();
}

} // namespace whorl
