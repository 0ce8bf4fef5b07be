#include "core/representation/representation.h"

#include "core/reconstruction/noise_schedule.h"
#include "core/representation/block_dct.h"
#include "core/representation/co_occurrence.h"
#include "core/representation/fourier.h"
#include "core/representation/pixel_planes.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>

namespace whorl {

namespace {

/// The tiles of one image as one tall plane: statistics on a grid of 16 do not see the seams.
torch::Tensor stacked(const torch::Tensor& tiles) {
    return tiles.permute({1, 0, 2, 3}).reshape({tiles.size(1), -1, tiles.size(3)});
}

/// The parts of a representation are computed beside each other, each on one thread, so that the number of
/// threads changes no value.
class Parts {
  public:
    explicit Parts(const std::vector<std::string>& wanted) : m_wanted(wanted) {}

    template <class Compute> void add(const char* name, const Compute& compute) {
        if (std::find(m_wanted.begin(), m_wanted.end(), name) != m_wanted.end())
            m_chosen.emplace_back(name, compute);
    }
    Representation computed(const std::stop_token& stop = {}) const {
        Representation parts;
        for (const auto& [name, compute] : m_chosen)
            parts.emplace_back(name, torch::Tensor());
        std::atomic<std::size_t> next = 0;
        at::parallel_for(0, at::get_num_threads(), 1, [&](std::int64_t, std::int64_t) {
            torch::NoGradGuard noGrad;
            for (std::size_t i = next++; i < parts.size(); i = next++) {
                throwIfStopped(stop);
                parts[i].second = m_chosen[i].second();
            }
        });
        return parts;
    }

  private:
    const std::vector<std::string>& m_wanted;
    std::vector<std::pair<const char*, std::function<torch::Tensor()>>> m_chosen;
};

} // namespace

Representation imageRepresentation(const torch::Tensor& planes, const std::vector<std::string>& wanted,
                                   const std::stop_token& stop) {
    const torch::Tensor ycbcr = toYCbCr(planes);
    const torch::Tensor luminance = ycbcr[0] - 128;
    Parts parts(wanted);
    parts.add("dct-8", [&] { return blockDctStatistics(luminance, 8); });
    parts.add("dct-16", [&] { return blockDctStatistics(luminance, 16); });
    parts.add("dct-chrominance", [&] {
        return torch::cat({blockDctStatistics(ycbcr[1], 8), blockDctStatistics(ycbcr[2], 8)});
    });
    parts.add("dct-shape", [&] {
        return torch::cat({blockDctShape(luminance, 8), blockDctShape(luminance, 16)});
    });
    parts.add("co-occurrence", [&] { return coOccurrences(luminance, 1); });
    parts.add("co-occurrence-coarse", [&] { return coOccurrences(luminance, 2.5); });
    parts.add("co-occurrence-colour", [&] { return colourCoOccurrences(planes); });
    parts.add("grid-phase", [&] { return gridPhase(luminance); });
    parts.add("dct-coherent", [&] {
        return torch::cat({coherentDct(luminance, 8), coherentDct(luminance, 16)});
    });
    return parts.computed(stop);
}

torch::Tensor noiseResidual(const torch::Tensor& tiles, const UNetNoisePredictor& predictor) {
    const torch::Tensor t = torch::full({tiles.size(0)}, kResidualNoiseLevel);
    return predictor.predictNoise(tiles, t).cpu().contiguous() *
           (127.5 * noiseScale(torch::tensor(kResidualNoiseLevel)).item<double>());
}

Representation residualRepresentation(const torch::Tensor& tiles, const std::vector<std::string>& wanted) {
    const torch::Tensor residual = stacked(tiles);
    const torch::Tensor luminance = toYCbCr(residual)[0];
    Parts parts(wanted);
    parts.add("residual-dct-8", [&] { return blockDctStatistics(luminance, 8); });
    parts.add("residual-dct-16", [&] { return blockDctStatistics(luminance, 16); });
    parts.add("residual-dct-chrominance", [&] {
        const torch::Tensor ycbcr = toYCbCr(residual);
        return torch::cat({blockDctStatistics(ycbcr[1], 8), blockDctStatistics(ycbcr[2], 8)});
    });
    parts.add("residual-co-occurrence", [&] { return coOccurrences(luminance, 1); });
    parts.add("residual-coherent", [&] { return coherentDct(luminance, 16); });
    parts.add("residual-fourier-magnitude", [&] { return fourierMagnitude(residual); });
    parts.add("residual-fourier-phase", [&] { return fourierPhase(residual); });
    return parts.computed();
}

torch::Tensor semanticEmbedding(const torch::Tensor& planes, const UNetNoisePredictor& predictor) {
    torch::Tensor small = torch::avg_pool2d(planes.unsqueeze(0) / 127.5 - 1, 4);
    const std::int64_t height = small.size(2) / 8 * 8, width = small.size(3) / 8 * 8;
    small = small.slice(2, 0, height).slice(3, 0, width);
    return predictor.semanticEmbedding(small, 0.3).squeeze(0).cpu();
}

} // namespace whorl
