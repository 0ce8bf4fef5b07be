#include "core/analysis/attribution_map.h"

#include "core/imaging/tiles.h"
#include "core/training/tile_features.h"

namespace whorl {

namespace {

constexpr int kMapStride = 64;

} // namespace

AttributionMap attributionMap(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                              const Image& image, const std::stop_token& stop,
                              const ProgressCallback& progress) {
    const torch::NoGradGuard noGrad;
    AttributionMap map;
    map.cell = kMapStride;
    map.columns = (image.width - kTileSize) / kMapStride + 1;
    map.rows = (image.height - kTileSize) / kMapStride + 1;
    std::vector<torch::Tensor> cells;
    for (int r = 0; r < map.rows; ++r) {
        throwIfStopped(stop);
        std::vector<Tile> row;
        for (int c = 0; c < map.columns; ++c)
            row.push_back({c * kMapStride, r * kMapStride});
        const Scores scores = fingerprint.score(fingerprint.trace(fingerprint.standardized(
            extractTileFeatures(image, row, networks, fingerprint.representations()))));
        map.sources = scores.names;
        cells.push_back(scores.logPosterior().exp());
        report(progress, "map", 0.7 + 0.3 * (r + 1.0) / map.rows);
    }
    const torch::Tensor all = torch::cat(cells).to(torch::kFloat32).t().contiguous();
    map.probability.assign(all.data_ptr<float>(), all.data_ptr<float>() + all.numel());
    const torch::Tensor named = all.argmax(0);
    for (int r = 0; r < map.rows; ++r)
        for (int c = 0; c < map.columns; ++c)
            map.named.push_back(
                hasTexture(image, {c * kMapStride, r * kMapStride})
                    ? static_cast<int>(
                          named[static_cast<std::int64_t>(r) * map.columns + c].item<std::int64_t>())
                    : -1);
    return map;
}

} // namespace whorl
