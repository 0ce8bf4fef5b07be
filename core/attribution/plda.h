#pragma once

#include <torch/torch.h>

namespace whorl {

/// Two-covariance probabilistic linear discriminant analysis (Ioffe 2006, doi 10.1007/11744085_41; Brummer
/// and de Villiers 2010): a trace is z = y + e, y ~ N(mean, B) drawn once for a source, e ~ N(0, W) for each
/// image. Both covariances are diagonal after one linear map, so every likelihood is in closed form. All
/// tensors float64.
class Plda {
  public:
    Plda() = default;
    /// sourceMeans: [S, D] with S >= 2; within: [D, D], positive definite.
    static Plda fit(const torch::Tensor& sourceMeans, const torch::Tensor& within);
    /// transform: [D, k]; rows of zeros stand for columns of a trace that take no part.
    Plda(torch::Tensor transform, torch::Tensor mean, torch::Tensor between);

    /// z: [N, D] to the space where W is the identity and B diagonal, [N, k].
    torch::Tensor project(const torch::Tensor& z) const;
    /// log p(z | source enrolled from n images with this mean): projected z [N, D]; enrolled [S, D] means in
    /// the projected space; n [S]. Gives [N, S].
    torch::Tensor logLikelihood(const torch::Tensor& projected, const torch::Tensor& enrolled,
                                const torch::Tensor& n) const;
    /// log p(z | a source never seen), [N].
    torch::Tensor logLikelihoodUnknown(const torch::Tensor& projected) const;
    /// log likelihood ratio of "one source" against "two sources" for two sets with the given means and
    /// sizes; projected [D].
    double logRatio(const torch::Tensor& meanA, double nA, const torch::Tensor& meanB, double nB) const;

    const torch::Tensor& transform() const { return m_transform; }
    const torch::Tensor& mean() const { return m_mean; }
    const torch::Tensor& between() const { return m_between; }

  private:
    torch::Tensor m_transform, m_mean, m_between; ///< [D, k], [D], [k]
    /// The columns of a trace that the map looks at, [d], and map and mean there, [d, k], [d].
    torch::Tensor m_columns, m_columnTransform, m_columnMean;
};

} // namespace whorl
