#include "core/counterfactual/blended_tiles.h"

#include "core/evaluation/conditions.h"
#include "core/representation/pixel_planes.h"

#include <algorithm>

namespace whorl {

namespace {

/// Weight of a tile along one side: rises over the overlap with the tile before, falls over that with the
/// next.
torch::Tensor ramp(int length, bool first, bool last) {
    torch::Tensor weight = torch::ones({length});
    const torch::Tensor rise = (torch::arange(kTileOverlap, torch::kFloat32) + 0.5) / kTileOverlap;
    if (!first)
        weight.slice(0, 0, kTileOverlap) *= rise;
    if (!last)
        weight.slice(0, length - kTileOverlap) *= rise.flip(0);
    return weight;
}

/// Beginnings and lengths of tiles that overlap by kTileOverlap.
std::vector<std::pair<int, int>> tilesOf(int length, int size) {
    std::vector<std::pair<int, int>> tiles;
    for (int at = 0;; at += size - kTileOverlap) {
        if (at + size + kTileOverlap >= length) {
            tiles.emplace_back(at, length - at);
            return tiles;
        }
        tiles.emplace_back(at, size);
    }
}

} // namespace

Image blendedTiles(const Image& image, int size,
                   const std::function<torch::Tensor(const Image& tile, int x, int y)>& make,
                   const std::stop_token& stop, const ProgressCallback& progress) {
    Image out{image.width, image.height, std::vector<std::uint8_t>(image.rgb.size())};
    const auto columns = tilesOf(image.width, size), rows = tilesOf(image.height, size);
    std::size_t number = 0;
    torch::Tensor carried; // rows that the next row of tiles still adds to, [3, overlap, width]
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto [top, height] = rows[r];
        torch::Tensor band = torch::zeros({3, height, image.width});
        if (carried.defined())
            band.slice(1, 0, kTileOverlap) += carried;
        for (std::size_t c = 0; c < columns.size(); ++c, ++number) {
            throwIfStopped(stop);
            const auto [left, width] = columns[c];
            const torch::Tensor weight = ramp(height, r == 0, r + 1 == rows.size()).unsqueeze(1) *
                                         ramp(width, c == 0, c + 1 == columns.size()).unsqueeze(0);
            band.slice(2, left, left + width) +=
                make(cut(image, left, top, width, height), left, top) * weight;
            report(progress, "counterfactual",
                   static_cast<double>(number + 1) / static_cast<double>(rows.size() * columns.size()));
        }
        const bool last = r + 1 == rows.size();
        const int done = last ? height : height - kTileOverlap;
        if (!last)
            carried = band.slice(1, done).clone();
        const Image finished = toImage(band.slice(1, 0, done));
        std::copy(finished.rgb.begin(), finished.rgb.end(), out.row(top));
    }
    return out;
}

} // namespace whorl
