#include "core/evaluation/splices.h"

#include "core/analysis/attribution_map.h"
#include "core/evaluation/conditions.h"
#include "core/evaluation/statistics.h"
#include "core/imaging/image.h"
#include "core/imaging/tiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace whorl {

namespace {

constexpr int kLongestSide = 640; ///< of a host: more is cut away

struct Rectangle {
    int left, top, width, height;
    bool holds(int x, int y) const { return x >= left && y >= top && x < left + width && y < top + height; }
};

struct Quality {
    double auc, f1;
};

/// The source that a map as a whole speaks for: index into its sources.
std::size_t mainSource(const AttributionMap& map) {
    const auto cells = static_cast<std::ptrdiff_t>(map.columns) * map.rows;
    std::vector<double> sums;
    for (auto at = map.probability.begin(); at != map.probability.end(); at += cells)
        sums.push_back(std::accumulate(at, at + cells, 0.0));
    return static_cast<std::size_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

/// How well "not of the host" is told at every eighth pixel. host: index into the sources of the map.
Quality quality(const AttributionMap& map, std::size_t host, int width, int height, const Rectangle& truth) {
    const std::size_t cells = map.named.size();
    std::vector<std::pair<double, bool>> scored;
    double hits = 0, alarms = 0, missed = 0;
    for (int y = 4; y < height; y += 8)
        for (int x = 4; x < width; x += 8) {
            double sum = 0;
            int windows = 0;
            for (int r = 0; r < map.rows; ++r)
                for (int c = 0; c < map.columns; ++c)
                    if (Rectangle{c * map.cell, r * map.cell, kTileSize, kTileSize}.holds(x, y)) {
                        sum += map.probability[host * cells + static_cast<std::size_t>(r * map.columns + c)];
                        ++windows;
                    }
            if (windows == 0)
                continue;
            const double foreign = 1 - sum / windows;
            const bool inside = truth.holds(x, y);
            scored.emplace_back(foreign, inside);
            if (foreign > 0.5)
                ++(inside ? hits : alarms);
            else if (inside)
                ++missed;
        }
    return {areaUnderRoc(std::move(scored)), 2 * hits / std::max(1.0, 2 * hits + alarms + missed)};
}

Image window(const Image& image) {
    const int width = std::min(image.width, kLongestSide), height = std::min(image.height, kLongestSide);
    return cut(image, (image.width - width) / 2 / 16 * 16, (image.height - height) / 2 / 16 * 16, width,
               height);
}

} // namespace

nlohmann::json spliceFigures(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                             const std::vector<BenchmarkItem>& manifest, const std::string& split, int count,
                             std::uint64_t seed, const std::stop_token& stop,
                             const ProgressCallback& progress) {
    nlohmann::json figures = nlohmann::json::array();
    std::mt19937_64 random(seed);
    for (const std::string bench : {"matched", "wild"}) {
        std::vector<const BenchmarkItem*> photographs, generated;
        for (const BenchmarkItem& item : manifest)
            if (item.split == split && item.bench == bench && item.role == "known")
                (item.label == "real" ? photographs : generated).push_back(&item);
        if (generated.size() < 2 || (bench == "wild" && photographs.empty()))
            continue;
        for (const int percent : {25, 10, 5}) {
            std::vector<std::pair<Quality, Quality>> list; // source of the rest known, and not
            for (int i = 0, tries = 0; i < count && tries < 20 * count; ++tries) {
                throwIfStopped(stop);
                report(progress, "splices " + bench + " " + std::to_string(percent) + " %",
                       static_cast<double>(i) / count);
                const auto draw = [&](const auto& from) { return from[random() % from.size()]; };
                const BenchmarkItem *host = draw(generated), *guest = draw(generated);
                if (bench == "wild")
                    (i % 2 ? host : guest) = draw(photographs);
                if (host->label == guest->label)
                    continue;
                Image picture = window(decodeFile(host->file).image);
                const Image other = window(decodeFile(guest->file).image);
                const double side = std::sqrt(percent / 100.0);
                const Rectangle region{0, 0, static_cast<int>(side * picture.width),
                                       static_cast<int>(side * picture.height)};
                if (std::min(picture.width, picture.height) < 2 * kTileSize || region.width > other.width ||
                    region.height > other.height)
                    continue;
                const auto place = [&](int room) {
                    return static_cast<int>(random() % static_cast<std::uint64_t>(room + 1));
                };
                const Rectangle truth{place(picture.width - region.width),
                                      place(picture.height - region.height), region.width, region.height};
                const int left = place(other.width - region.width), top = place(other.height - region.height);
                for (int y = 0; y < region.height; ++y)
                    std::copy_n(other.row(top + y) + 3 * left, 3 * region.width,
                                picture.row(truth.top + y) + 3 * truth.left);
                const AttributionMap map = attributionMap(fingerprint, networks, picture, stop);
                const auto known = static_cast<std::size_t>(
                    std::find(map.sources.begin(), map.sources.end(), host->label) - map.sources.begin());
                if (known == map.sources.size())
                    continue;
                list.push_back({quality(map, known, picture.width, picture.height, truth),
                                quality(map, mainSource(map), picture.width, picture.height, truth)});
                ++i;
            }
            if (list.empty())
                continue;
            const auto add = [&](const char* figure, const auto& value) {
                const auto mean = [&](const std::vector<std::size_t>& drawn) {
                    double sum = 0;
                    for (const std::size_t i : drawn)
                        sum += value(list[i]);
                    return sum / static_cast<double>(drawn.size());
                };
                addFigure(figures,
                          {{"figure", figure + std::to_string(percent)},
                           {"bench", bench},
                           {"condition", "as-is"},
                           {"candidates", "all"}},
                          list.size(), list.size(), mean);
            };
            add("map-auc-", [](const auto& splice) { return splice.first.auc; });
            add("map-f1-", [](const auto& splice) { return splice.first.f1; });
            add("map-blind-auc-", [](const auto& splice) { return splice.second.auc; });
            add("map-blind-f1-", [](const auto& splice) { return splice.second.f1; });
        }
    }
    return figures;
}

} // namespace whorl
