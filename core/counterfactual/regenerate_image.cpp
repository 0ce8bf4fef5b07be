#include "core/counterfactual/regenerate_image.h"

#include "core/evaluation/conditions.h"
#include "core/reconstruction/ddim.h"
#include "core/representation/pixel_planes.h"

#include <algorithm>

namespace whorl {

namespace {

constexpr int kTile = 512, kOverlap = 64, kSteps = 2;
constexpr std::uint64_t kSeed = 1;

/// Weight of a tile along one side: rises over the overlap with the tile before, falls over that with the
/// next.
torch::Tensor ramp(int length, bool first, bool last) {
    torch::Tensor weight = torch::ones({length});
    const torch::Tensor rise = (torch::arange(kOverlap, torch::kFloat32) + 0.5) / kOverlap;
    if (!first)
        weight.slice(0, 0, kOverlap) *= rise;
    if (!last)
        weight.slice(0, length - kOverlap) *= rise.flip(0);
    return weight;
}

/// Beginnings and lengths of tiles that overlap by kOverlap.
std::vector<std::pair<int, int>> tilesOf(int length) {
    std::vector<std::pair<int, int>> tiles;
    for (int at = 0;; at += kTile - kOverlap) {
        if (at + kTile + kOverlap >= length) {
            tiles.emplace_back(at, length - at);
            return tiles;
        }
        tiles.emplace_back(at, kTile);
    }
}

} // namespace

Image regenerateImage(const NoisePredictor& predictor, const Image& image, double noiseLevel,
                      const std::stop_token& stop) {
    const torch::NoGradGuard noGrad;
    Image out{image.width, image.height, std::vector<std::uint8_t>(image.rgb.size())};
    const auto columns = tilesOf(image.width), rows = tilesOf(image.height);
    std::uint64_t number = 0;
    torch::Tensor carried; // rows that the next row of tiles still adds to, [3, overlap, width]
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto [top, height] = rows[r];
        torch::Tensor band = torch::zeros({3, height, image.width});
        if (carried.defined())
            band.slice(1, 0, kOverlap) += carried;
        for (std::size_t c = 0; c < columns.size(); ++c, ++number) {
            const auto [left, width] = columns[c];
            const torch::Tensor x = toPlanes(cut(image, left, top, width, height)) / 127.5 - 1;
            const std::int64_t multiple = predictor.multiple();
            const torch::Tensor padded =
                torch::replication_pad2d(x.unsqueeze(0), {0, (multiple - width % multiple) % multiple, 0,
                                                          (multiple - height % multiple) % multiple});
            const torch::Tensor drawn =
                regenerate(predictor, padded, noiseLevel, kSteps, {},
                           torch::make_generator<torch::CPUGeneratorImpl>(kSeed + number), stop)
                    .cpu()
                    .squeeze(0)
                    .slice(1, 0, height)
                    .slice(2, 0, width);
            const torch::Tensor weight = ramp(height, r == 0, r + 1 == rows.size()).unsqueeze(1) *
                                         ramp(width, c == 0, c + 1 == columns.size()).unsqueeze(0);
            band.slice(2, left, left + width) += (drawn + 1) * 127.5 * weight;
        }
        const bool last = r + 1 == rows.size();
        const int done = last ? height : height - kOverlap;
        if (!last)
            carried = band.slice(1, done).clone();
        const Image finished = toImage(band.slice(1, 0, done));
        std::copy(finished.rgb.begin(), finished.rgb.end(), out.row(top));
    }
    return out;
}

} // namespace whorl
