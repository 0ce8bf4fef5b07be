#include "core/representation/representation.h"

#include "core/reconstruction/noise_schedule.h"
#include "core/representation/block_dct.h"
#include "core/representation/co_occurrence.h"
#include "core/representation/fourier.h"
#include "core/representation/pixel_planes.h"

#include <algorithm>
#include <cmath>

namespace whorl {

namespace {

/// The tiles of one image as one tall plane: statistics on a grid of 16 do not see the seams.
torch::Tensor stacked(const torch::Tensor& tiles) {
    return tiles.permute({1, 0, 2, 3}).reshape({tiles.size(1), -1, tiles.size(3)});
}

} // namespace

Representation imageRepresentation(const torch::Tensor& planes, const std::vector<std::string>& wanted) {
    const torch::Tensor ycbcr = toYCbCr(planes);
    const torch::Tensor luminance = ycbcr[0] - 128;
    Representation parts;
    const auto add = [&](const char* name, const auto& compute) {
        if (std::find(wanted.begin(), wanted.end(), name) != wanted.end())
            parts.emplace_back(name, compute());
    };
    add("dct-8", [&] { return blockDctStatistics(luminance, 8); });
    add("dct-16", [&] { return blockDctStatistics(luminance, 16); });
    add("dct-chrominance", [&] {
        return torch::cat({blockDctStatistics(ycbcr[1], 8), blockDctStatistics(ycbcr[2], 8)});
    });
    add("dct-shape", [&] { return torch::cat({blockDctShape(luminance, 8), blockDctShape(luminance, 16)}); });
    add("co-occurrence", [&] { return coOccurrences(luminance, 1); });
    add("co-occurrence-coarse", [&] { return coOccurrences(luminance, 2.5); });
    add("co-occurrence-colour", [&] { return colourCoOccurrences(planes); });
    add("grid-phase", [&] { return gridPhase(luminance); });
    add("dct-coherent", [&] { return torch::cat({coherentDct(luminance, 8), coherentDct(luminance, 16)}); });
    return parts;
}

torch::Tensor noiseResidual(const torch::Tensor& tiles, const UNetNoisePredictor& predictor) {
    const torch::Tensor t = torch::full({tiles.size(0)}, kResidualNoiseLevel);
    return predictor.predictNoise(tiles, t).cpu().contiguous() *
           (127.5 * noiseScale(torch::tensor(kResidualNoiseLevel)).item<double>());
}

Representation residualRepresentation(const torch::Tensor& tiles, const std::vector<std::string>& wanted) {
    const torch::Tensor residual = stacked(tiles);
    const torch::Tensor luminance = toYCbCr(residual)[0];
    Representation parts;
    const auto add = [&](const char* name, const auto& compute) {
        if (std::find(wanted.begin(), wanted.end(), name) != wanted.end())
            parts.emplace_back(name, compute());
    };
    add("residual-dct-8", [&] { return blockDctStatistics(luminance, 8); });
    add("residual-dct-16", [&] { return blockDctStatistics(luminance, 16); });
    add("residual-dct-chrominance", [&] {
        const torch::Tensor ycbcr = toYCbCr(residual);
        return torch::cat({blockDctStatistics(ycbcr[1], 8), blockDctStatistics(ycbcr[2], 8)});
    });
    add("residual-co-occurrence", [&] { return coOccurrences(luminance, 1); });
    add("residual-radial", [&] { return radialProfile(centredSpectrum(residual, 128), 64); });
    add("residual-coherent", [&] { return coherentDct(luminance, 16); });
    add("residual-fourier-magnitude", [&] { return fourierMagnitude(residual); });
    add("residual-fourier-phase", [&] { return fourierPhase(residual); });
    return parts;
}

torch::Tensor semanticEmbedding(const torch::Tensor& planes, const UNetNoisePredictor& predictor) {
    torch::Tensor small = torch::avg_pool2d(planes.unsqueeze(0) / 127.5 - 1, 4);
    const std::int64_t height = small.size(2) / 8 * 8, width = small.size(3) / 8 * 8;
    small = small.slice(2, 0, height).slice(3, 0, width);
    return predictor.semanticEmbedding(small, 0.3).squeeze(0).cpu();
}

} // namespace whorl
