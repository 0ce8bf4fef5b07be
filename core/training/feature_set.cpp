#include "core/training/feature_set.h"

#include "core/analysis/cpu_runtime.h"
#include "core/base/hash.h"
#include "core/base/message.h"
#include "core/base/safetensors.h"
#include "core/evaluation/conditions.h"
#include "core/imaging/tiles.h"
#include "core/representation/pixel_planes.h"
#include "core/representation/representation.h"
#include "core/training/tile_features.h"
#include "core/training/two_threads.h"

#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <mutex>

namespace whorl {

namespace {

constexpr int kWindow = 512, kWindows = 16;

/// A large image as kWindows windows on the grid of 16, one below the other: statistics over blocks do not
/// see the seams, and memory stays bounded.
Image boundedView(const Image& image) {
    if (static_cast<std::int64_t>(image.width) * image.height <= kWindow * kWindow * kWindows ||
        image.width < kWindow || image.height < kWindow)
        return image;
    Image view{kWindow, 0, {}};
    const int columns = std::clamp(image.width / kWindow, 1, 4),
              rows = std::clamp(image.height / kWindow, 1, 4);
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c) {
            const int x = (columns == 1 ? 0 : (image.width - kWindow) * c / (columns - 1)) / 16 * 16;
            const int y = (rows == 1 ? 0 : (image.height - kWindow) * r / (rows - 1)) / 16 * 16;
            const Image part = cut(image, x, y, kWindow, kWindow);
            view.rgb.insert(view.rgb.end(), part.rgb.begin(), part.rgb.end());
            view.height += kWindow;
        }
    return view;
}

bool wants(const std::vector<std::string>& wanted, const char* name) {
    return std::find(wanted.begin(), wanted.end(), name) != wanted.end();
}

/// [tiles, ConvolutionalTraceImpl::kLength]; the same whatever the number of threads.
torch::Tensor convolutionalOfTiles(const Image& image, const std::vector<Tile>& tiles,
                                   const RepresentationNetworks& networks, const std::stop_token& stop) {
    if (!networks.convolutional)
        throw Error("there are no weights of the convolutional trace");
    std::vector<torch::Tensor> ofTile(tiles.size());
    forEachOnOneThread(std::ssize(tiles), [&](std::int64_t i) {
        throwIfStopped(stop);
        const torch::NoGradGuard noGrad;
        const Tile& tile = tiles[static_cast<std::size_t>(i)];
        ofTile[static_cast<std::size_t>(i)] = networks.convolutional->embedding(
            toPlanes(cut(image, tile.x, tile.y, kTileSize, kTileSize)).unsqueeze(0));
    });
    return torch::cat(ofTile);
}

bool wantsResidual(const std::vector<std::string>& wanted) {
    return std::any_of(wanted.begin(), wanted.end(),
                       [](const std::string& name) { return name.starts_with("residual-"); });
}

} // namespace

torch::Tensor residualOfTiles(const Image& image, const std::vector<Tile>& tiles,
                              const UNetNoisePredictor& predictor, const std::vector<std::string>& wanted,
                              const std::stop_token& stop) {
    if (!wantsResidual(wanted))
        return {};
    const auto residualOf = [&](std::size_t from, std::size_t to) {
        throwIfStopped(stop);
        torch::NoGradGuard noGrad;
        std::vector<torch::Tensor> planes;
        for (std::size_t i = from; i < to; ++i)
            planes.push_back(toPlanes(cut(image, tiles[i].x, tiles[i].y, kTileSize, kTileSize)));
        return noiseResidual(torch::stack(planes) / 127.5 - 1, predictor);
    };
    std::vector<torch::Tensor> parts;
    if (predictor.device().is_cpu()) {
        parts.resize(tiles.size());
        forEachOnOneThread(static_cast<std::int64_t>(tiles.size()), [&](std::int64_t tile) {
            const auto i = static_cast<std::size_t>(tile);
            parts[i] = residualOf(i, i + 1);
        });
    } else {
        constexpr std::size_t kTilesAtOnce = 64;
        for (std::size_t from = 0; from < tiles.size(); from += kTilesAtOnce)
            parts.push_back(residualOf(from, std::min(tiles.size(), from + kTilesAtOnce)));
    }
    return torch::cat(parts);
}

std::map<std::string, torch::Tensor> extractFeatures(const DecodedImage& image,
                                                     const RepresentationNetworks& networks, int maxTiles,
                                                     const std::vector<std::string>& wanted) {
    return extractFeatures(
        image, residualOfTiles(image.image, chooseTiles(image.image, maxTiles), networks.diffusion, wanted),
        networks, wanted);
}

std::map<std::string, torch::Tensor> extractFeatures(const DecodedImage& image, const torch::Tensor& residual,
                                                     const RepresentationNetworks& networks,
                                                     const std::vector<std::string>& wanted,
                                                     const std::stop_token& stop) {
    torch::NoGradGuard noGrad;
    const torch::Tensor planes = toPlanes(boundedView(image.image));
    std::map<std::string, torch::Tensor> parts;
    for (auto& [name, values] : imageRepresentation(planes, wanted, stop))
        parts[name] = values;
    if (residual.defined()) {
        forEachOnOneThread(1, [&](std::int64_t) {
            parts["residual-rms"] = residual.square().flatten(1).mean(1).mean().sqrt().reshape({1});
        });
        for (auto& [name, values] : residualRepresentation(residual, wanted))
            parts[name] = values;
    }
    throwIfStopped(stop);
    if (wants(wanted, "convolutional"))
        parts["convolutional"] =
            convolutionalOfTiles(image.image, chooseTiles(image.image, kConvolutionalTiles), networks, stop)
                .mean(at::IntArrayRef{0});
    if (wants(wanted, "semantic"))
        parts["semantic"] = semanticEmbedding(planes, networks.diffusion);
    return parts;
}

std::map<std::string, torch::Tensor> extractTileFeatures(const Image& image, const std::vector<Tile>& tiles,
                                                         const RepresentationNetworks& networks,
                                                         const std::vector<std::string>& wanted) {
    return extractTileFeatures(image, tiles, residualOfTiles(image, tiles, networks.diffusion, wanted),
                               networks, wanted);
}

std::map<std::string, torch::Tensor> extractTileFeatures(const Image& image, const std::vector<Tile>& tiles,
                                                         const torch::Tensor& residual,
                                                         const RepresentationNetworks& networks,
                                                         const std::vector<std::string>& wanted,
                                                         const std::stop_token& stop) {
    std::vector<Representation> ofTile(tiles.size());
    forEachOnOneThread(static_cast<std::int64_t>(tiles.size()), [&](std::int64_t i) {
        throwIfStopped(stop);
        torch::NoGradGuard noGrad;
        const Tile& tile = tiles[static_cast<std::size_t>(i)];
        Representation& parts = ofTile[static_cast<std::size_t>(i)];
        parts = imageRepresentation(toPlanes(cut(image, tile.x, tile.y, kTileSize, kTileSize)), wanted);
        if (residual.defined())
            for (auto& part : residualRepresentation(residual.slice(0, i, i + 1), wanted))
                parts.push_back(std::move(part));
    });
    std::map<std::string, std::vector<torch::Tensor>> lists;
    for (const Representation& parts : ofTile)
        for (const auto& [name, values] : parts)
            lists[name].push_back(values);
    std::map<std::string, torch::Tensor> parts;
    for (auto& [name, list] : lists)
        parts[name] = torch::stack(list);
    if (wants(wanted, "convolutional"))
        parts["convolutional"] = convolutionalOfTiles(image, tiles, networks, stop);
    return parts;
}

FeatureSet extractFeatureSet(const std::vector<BenchmarkItem>& items, const std::vector<std::string>& splits,
                             const std::vector<std::string>& conditions,
                             const std::vector<std::string>& wanted, const RepresentationNetworks& networks,
                             int maxTiles, std::uint64_t seed, const std::stop_token& stop,
                             const ProgressCallback& progress, const std::string& bench) {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (std::find(splits.begin(), splits.end(), items[i].split) != splits.end() &&
            (bench.empty() || items[i].bench == bench))
            chosen.push_back(i);
    struct Row {
        std::map<std::string, torch::Tensor> parts;
        std::int64_t item = 0, condition = 0;
    };
    std::vector<std::vector<Row>> rows(chosen.size());
    std::mutex mutex;
    std::size_t done = 0;
    inTwoThreads(
        chosen.size(),
        [&](std::size_t at) {
            const torch::NoGradGuard noGrad;
            const BenchmarkItem& item = items[chosen[at]];
            try {
                const DecodedImage original = decodeFile(item.file);
                for (std::size_t c = 0; c < conditions.size(); ++c) {
                    const DecodedImage image =
                        applyCondition(original, conditions[c], seed + 1'000'003 * chosen[at] + c);
                    if (image.image.width < kTileSize || image.image.height < kTileSize)
                        continue;
                    rows[at].push_back({extractFeatures(image, networks, maxTiles, wanted),
                                        static_cast<std::int64_t>(chosen[at]), static_cast<std::int64_t>(c)});
                }
            } catch (const std::exception& error) {
                spdlog::warn("left out: {}: {}", item.file.string(), messageOf(error));
            }
            const std::lock_guard lock(mutex);
            report(progress, "features", static_cast<double>(++done) / static_cast<double>(chosen.size()));
        },
        stop);
    throwIfStopped(stop);

    FeatureSet set;
    set.conditions = conditions;
    std::map<std::string, std::vector<torch::Tensor>> parts;
    std::vector<std::int64_t> itemOf, conditionOf;
    for (const auto& list : rows)
        for (const Row& row : list) {
            for (const auto& [name, values] : row.parts)
                parts[name].push_back(values);
            itemOf.push_back(row.item);
            conditionOf.push_back(row.condition);
        }
    if (itemOf.empty())
        throw Error("no usable image in these splits");
    for (auto& [name, list] : parts)
        set.parts[name] = torch::stack(list);
    set.item = torch::tensor(itemOf);
    set.condition = torch::tensor(conditionOf);
    return set;
}

const BenchmarkItem& itemOf(const FeatureSet& set, const std::vector<BenchmarkItem>& items,
                            std::int64_t row) {
    return items[static_cast<std::size_t>(set.item[row].item<std::int64_t>())];
}

ItemRows rowsOf(const FeatureSet& set, const std::vector<BenchmarkItem>& items, const std::string& bench,
                std::size_t condition) {
    ItemRows rows;
    for (std::int64_t row = 0; row < set.item.size(0); ++row)
        if (set.condition[row].item<std::int64_t>() == static_cast<std::int64_t>(condition))
            if (const BenchmarkItem& item = itemOf(set, items, row); item.bench == bench)
                rows.emplace_back(row, &item);
    return rows;
}

FeatureSet joined(const std::vector<FeatureSet>& sets) {
    FeatureSet all;
    std::map<std::string, std::vector<torch::Tensor>> parts;
    std::vector<torch::Tensor> item, condition;
    for (const FeatureSet& set : sets) {
        for (const auto& [name, values] : set.parts)
            parts[name].push_back(values);
        item.push_back(set.item);
        condition.push_back(set.condition + static_cast<std::int64_t>(all.conditions.size()));
        all.conditions.insert(all.conditions.end(), set.conditions.begin(), set.conditions.end());
    }
    for (const auto& [name, list] : parts)
        all.parts[name] = torch::cat(list);
    all.item = torch::cat(item);
    all.condition = torch::cat(condition);
    return all;
}

FeatureSet withParts(FeatureSet set, const FeatureSet& more) {
    if (!torch::equal(set.item, more.item) || !torch::equal(set.condition, more.condition))
        throw Error("the representations are not of the same images");
    set.parts.insert(more.parts.begin(), more.parts.end());
    return set;
}

std::string featureOrigin(const std::vector<BenchmarkItem>& items, const std::vector<std::string>& splits,
                          const std::vector<std::string>& conditions, const std::vector<std::string>& wanted,
                          const std::string& network, int maxTiles, std::uint64_t seed,
                          const std::string& bench) {
    nlohmann::json images = nlohmann::json::array();
    for (const BenchmarkItem& item : items)
        images.push_back({item.sha256, item.split, item.label, item.group, item.file.filename().string()});
    return sha256(nlohmann::json{images, splits, conditions, wanted, network, maxTiles, seed, bench}.dump());
}

void writeFeatureSet(const std::filesystem::path& path, const FeatureSet& set, const std::string& origin) {
    Safetensors content;
    for (const auto& [name, values] : set.parts)
        content.tensors["part." + name] = values;
    content.tensors["item"] = set.item;
    content.tensors["condition"] = set.condition;
    content.metadata["conditions"] = nlohmann::json(set.conditions).dump();
    content.metadata["origin"] = origin;
    writeSafetensors(path, content);
}

FeatureSet readFeatureSet(const std::filesystem::path& path, const std::string& origin) {
    const Safetensors content = readSafetensors(path);
    FeatureSet set;
    try {
        for (const auto& [name, values] : content.tensors)
            if (name.starts_with("part."))
                set.parts[name.substr(5)] = values;
        set.item = content.tensors.at("item");
        set.condition = content.tensors.at("condition");
        set.conditions =
            nlohmann::json::parse(content.metadata.at("conditions")).get<std::vector<std::string>>();
    } catch (const std::exception&) {
        throw Error("not a set of features", path.string());
    }
    const auto made = content.metadata.find("origin");
    if (made == content.metadata.end() || made->second != origin)
        throw Error("holds representations of other images, or made in another way", path.string(),
                    "remove it, and they are computed again");
    return set;
}

} // namespace whorl
