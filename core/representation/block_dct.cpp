#include "core/representation/block_dct.h"

#include <cmath>
#include <map>
#include <mutex>

namespace whorl {

namespace {

constexpr std::int64_t kBlocksAtOnce = 1 << 14; // bounds memory on large images

/// [n * n, n * n]: row-major pixels to row-major frequencies.
torch::Tensor basis(int n) {
    static std::mutex mutex;
    static std::map<int, torch::Tensor> cache;
    const std::lock_guard lock(mutex);
    torch::Tensor& stored = cache[n];
    if (!stored.defined()) {
        const torch::Tensor index = torch::arange(n, torch::kFloat64);
        torch::Tensor one = torch::cos((2 * index.unsqueeze(0) + 1) * index.unsqueeze(1) * M_PI / (2.0 * n)) *
                            std::sqrt(2.0 / n);
        one[0] /= std::sqrt(2.0);
        stored = torch::kron(one, one).t().to(torch::kFloat32).contiguous();
    }
    return stored;
}

torch::Tensor toBlocks(const torch::Tensor& plane, int n) {
    const std::int64_t rows = plane.size(0) / n, columns = plane.size(1) / n;
    return plane.slice(0, 0, rows * n)
        .slice(1, 0, columns * n)
        .reshape({rows, n, columns, n})
        .permute({0, 2, 1, 3})
        .reshape({rows * columns, n * n});
}

} // namespace

torch::Tensor blockDct(const torch::Tensor& plane, int n) {
    return torch::matmul(toBlocks(plane, n), basis(n));
}

torch::Tensor inverseBlockDct(const torch::Tensor& coefficients, const torch::Tensor& plane, int n) {
    const std::int64_t rows = plane.size(0) / n, columns = plane.size(1) / n;
    torch::Tensor out = plane.clone();
    out.slice(0, 0, rows * n)
        .slice(1, 0, columns * n)
        .copy_(torch::matmul(coefficients, basis(n).t())
                   .reshape({rows, columns, n, n})
                   .permute({0, 2, 1, 3})
                   .reshape({rows * n, columns * n}));
    return out;
}

torch::Tensor blockDctStatistics(const torch::Tensor& plane, int n) {
    const torch::Tensor blocks = toBlocks(plane, n);
    torch::Tensor magnitude = torch::zeros({n * n}), logMagnitude = torch::zeros({n * n});
    for (std::int64_t at = 0; at < blocks.size(0); at += kBlocksAtOnce) {
        const torch::Tensor part =
            torch::matmul(blocks.slice(0, at, std::min(at + kBlocksAtOnce, blocks.size(0))), basis(n)).abs_();
        magnitude += part.sum(0);
        logMagnitude += part.add_(kLogOffset).log_().sum(0);
    }
    const double count = static_cast<double>(std::max<std::int64_t>(1, blocks.size(0)));
    return torch::cat({torch::log(magnitude / count + kMeanOffset), logMagnitude / count});
}

torch::Tensor blockDctShape(const torch::Tensor& plane, int n) {
    const torch::Tensor blocks = toBlocks(plane, n);
    torch::Tensor fine = torch::zeros({n * n}), coarse = torch::zeros({n * n}), sum = torch::zeros({n * n}),
                  squares = torch::zeros({n * n});
    for (std::int64_t at = 0; at < blocks.size(0); at += kBlocksAtOnce) {
        const torch::Tensor part =
            torch::matmul(blocks.slice(0, at, std::min(at + kBlocksAtOnce, blocks.size(0))), basis(n)).abs_();
        fine += torch::log(part + 0.05).sum(0);
        coarse += torch::log(part + 2.0).sum(0);
        const torch::Tensor logarithm = torch::log(part + kLogOffset);
        sum += logarithm.sum(0);
        squares += logarithm.square().sum(0);
    }
    const double count = static_cast<double>(std::max<std::int64_t>(1, blocks.size(0)));
    const torch::Tensor mean = sum / count;
    return torch::cat({fine / count, coarse / count, (squares / count - mean.square()).clamp_min(0).sqrt()});
}

torch::Tensor coherentDct(const torch::Tensor& plane, int n) {
    const torch::Tensor blocks = toBlocks(plane, n);
    torch::Tensor sum = torch::zeros({n * n}), squares = torch::zeros({n * n});
    for (std::int64_t at = 0; at < blocks.size(0); at += kBlocksAtOnce) {
        const torch::Tensor part =
            torch::matmul(blocks.slice(0, at, std::min(at + kBlocksAtOnce, blocks.size(0))), basis(n));
        sum += part.sum(0);
        squares += part.square().sum(0);
    }
    const double count = static_cast<double>(std::max<std::int64_t>(1, blocks.size(0)));
    const torch::Tensor ratio = sum / torch::sqrt(squares + 1e-3 * count);
    torch::Tensor coherent = torch::sign(ratio) * torch::log1p(ratio.abs());
    coherent[0] = 0;
    return coherent;
}

} // namespace whorl
