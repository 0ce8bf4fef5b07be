#pragma once

#include <torch/torch.h>

namespace whorl {

/// Orthonormal DCT-II of all blocks n x n of a plane [H, W] that fit from its upper left corner (the grid of
/// a JPEG file), [blocks, n * n] in row-major order of frequency (vertical first).
torch::Tensor blockDct(const torch::Tensor& plane, int n);

/// Puts blocks [blocks, n * n] back: the inverse of blockDct; rows and columns that no whole block covers are
/// taken from plane.
torch::Tensor inverseBlockDct(const torch::Tensor& coefficients, const torch::Tensor& plane, int n);

/// Added to magnitudes, and to their means, before the logarithm.
constexpr double kLogOffset = 0.3, kMeanOffset = 1e-3;

/// Two statistics of each coefficient over all blocks of a plane: log of the mean magnitude, and mean of the
/// log of (magnitude + 0.3). [2 * n * n]. Frank et al. 2020 (arXiv 2003.08685) use the DCT of whole images;
/// the block grid and the second statistic are ours.
torch::Tensor blockDctStatistics(const torch::Tensor& plane, int n);

/// The shape of the distribution of each coefficient's magnitude over all blocks: means of log(|c| + 0.05)
/// and log(|c| + 2), deviation of log(|c| + 0.3). [3 * n * n].
torch::Tensor blockDctShape(const torch::Tensor& plane, int n);

/// The mean of the signed coefficients over all blocks in units of its standard error, compressed as sign(v)
/// log(1 + |v|), [n * n]: a trace that repeats with the grid adds up coherently. The constant coefficient is
/// left at 0.
torch::Tensor coherentDct(const torch::Tensor& plane, int n);

} // namespace whorl
