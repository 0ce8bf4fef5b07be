#include "core/training/convolutional_trainer.h"

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/evaluation/balanced_accuracy.h"
#include "core/evaluation/conditions.h"
#include "core/imaging/tiles.h"
#include "core/representation/pixel_planes.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <string>
#include <utility>

namespace whorl {

namespace {

constexpr int kTile = 96, kWindow = 224;
constexpr int kTilesOfWindow = 2; ///< the draw of do(P) costs as much as a tile in the network
constexpr int kGrid = 8;          ///< of the compression, on which chooseTiles() lays tiles
constexpr int kOffGrid = 8;       ///< every so many tiles one lies anywhere
constexpr std::int64_t kBatch = 64;
constexpr std::size_t kOwnClass = 20; ///< images of a variant that is told apart from its source
constexpr int kPhotographs = 3;       ///< the source "real" is drawn so many times as often

/// do(P) of a window: as delivered and compressed again weigh most, for most files are one or the other.
std::string drawnCondition(std::mt19937_64& random) {
    const auto between = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    const int draw = between(0, 99);
    if (draw < 35)
        return "as-is";
    if (draw < 70)
        return "equalized";
    if (draw < 80)
        return "jpeg-95";
    if (draw < 90)
        return "resize-0." + std::to_string(between(50, 90));
    return "resize-1." + std::to_string(between(10, 99));
}

/// bfloat16 where the processor has instructions for it: with AMX a step takes a third of the time.
torch::Dtype fastTrainingPrecision() {
#ifdef __x86_64__
    return __builtin_cpu_supports("avx512bf16") ? torch::kBFloat16 : torch::kFloat32;
#else
    return torch::kFloat32;
#endif
}

struct Example {
    DecodedImage image;
    std::int64_t target;
};

} // namespace

ConvolutionalTrace trainConvolutionalTrace(const std::vector<BenchmarkItem>& manifest,
                                           const TrainingLength& length, std::uint64_t seed,
                                           const std::filesystem::path& kept, const std::stop_token& stop,
                                           const ProgressCallback& progress) {
    const auto nameOf = [](const BenchmarkItem& item) { return item.bench + "/" + item.label; };
    std::map<std::pair<std::string, std::string>, std::size_t> ofVariant;
    std::vector<const BenchmarkItem*> items;
    for (const BenchmarkItem& item : manifest)
        if (item.split == "train" && item.role == "known") {
            items.push_back(&item);
            ++ofVariant[{nameOf(item), item.variant}];
        }
    std::vector<std::string> targets;
    std::map<std::string, std::vector<Example>> examples; // of each source
    for (const BenchmarkItem* item : items) {
        throwIfStopped(stop);
        const std::string source = nameOf(*item);
        const std::string target =
            source + (ofVariant.at({source, item->variant}) >= kOwnClass ? "/" + item->variant : "");
        try {
            DecodedImage image = decodeFile(item->file);
            if (std::min(image.image.width, image.image.height) < kTile)
                continue;
            auto at = std::find(targets.begin(), targets.end(), target);
            if (at == targets.end())
                at = targets.insert(at, target);
            examples[source].push_back({std::move(image), at - targets.begin()});
        } catch (const Error& error) {
            spdlog::warn("left out: {}: {}", item->file.string(), messageOf(error));
        }
    }
    if (examples.empty())
        throw Error("the benchmark holds no known images of the split train of 96 pixels a side");
    std::vector<const std::vector<Example>*> drawn;
    for (const auto& [source, list] : examples)
        drawn.insert(drawn.end(), source.ends_with("/real") ? kPhotographs : 1, &list);
    spdlog::info("convolutional trace: {} images, {} classes", items.size(), targets.size());

    torch::manual_seed(seed);
    std::mt19937_64 random(seed);
    const auto below = [&](std::size_t n) { return static_cast<int>(random() % n); };
    const bool goesOn = !kept.empty() && std::filesystem::exists(kept);
    ConvolutionalTrace network = goesOn ? loadConvolutionalTrace(kept) : ConvolutionalTrace(targets);
    if (network->classes() != targets)
        throw Error("holds a network that tells other sources apart", kept.string(),
                    "remove it to begin anew");
    for (torch::Tensor& parameter : network->parameters())
        parameter.requires_grad_(true);
    network->train();
    network->precision = fastTrainingPrecision();
    spdlog::info("convolutions in {}", network->precision == torch::kBFloat16 ? "bfloat16" : "float32");
    const auto loss = [&] {
        std::vector<torch::Tensor> tiles;
        std::vector<std::int64_t> truth;
        while (std::ssize(tiles) < kBatch) {
            const auto& list = *drawn[random() % drawn.size()];
            const Example& example = list[random() % list.size()];
            const Image& whole = example.image.image;
            const int width = std::min(kWindow, whole.width), height = std::min(kWindow, whole.height);
            DecodedImage window{cut(whole, below(static_cast<std::size_t>((whole.width - width) / 8 + 1)) * 8,
                                    below(static_cast<std::size_t>((whole.height - height) / 8 + 1)) * 8,
                                    width, height),
                                example.image.facts,
                                {},
                                0};
            window = applyCondition(window, drawnCondition(random), random());
            const Image& seen = window.image;
            if (std::min(seen.width, seen.height) < kTile)
                continue;
            for (int i = 0; i < kTilesOfWindow; ++i) {
                const int grid = random() % kOffGrid == 0 ? 1 : kGrid;
                const auto place = [&](int side) {
                    return below(static_cast<std::size_t>((side - kTile) / grid + 1)) * grid;
                };
                torch::Tensor tile = toPlanes(cut(seen, place(seen.width), place(seen.height), kTile, kTile));
                if (random() % 2 == 0)
                    tile = tile.flip({2});
                tiles.push_back(tile);
                truth.push_back(example.target);
            }
        }
        return torch::nn::functional::cross_entropy(
            network->forward(torch::stack(tiles)), torch::tensor(truth),
            torch::nn::functional::CrossEntropyFuncOptions().label_smoothing(0.1));
    };
    std::function<void()> keep;
    if (!kept.empty())
        keep = [&] { saveConvolutionalTrace(kept, network, {}); };
    trainFor(length, network->parameters(), loss, stop, progress, keep);
    network->eval();
    network->fold();
    network->precision = torch::kFloat32;
    return network;
}

nlohmann::json convolutionalAccuracy(ConvolutionalTrace network, const std::vector<BenchmarkItem>& manifest,
                                     const std::string& split, const std::vector<std::string>& conditions,
                                     const std::stop_token& stop) {
    const torch::NoGradGuard noGrad;
    std::map<std::pair<std::string, std::string>, BalancedAccuracy> accuracy; // of half and condition
    std::map<std::pair<std::string, std::string>, int> images;
    for (std::size_t i = 0; i < manifest.size(); ++i) {
        const BenchmarkItem& item = manifest[i];
        if (item.split != split || item.role != "known")
            continue;
        throwIfStopped(stop);
        const DecodedImage original = decodeFile(item.file);
        for (const std::string& condition : conditions) {
            const Image image = applyCondition(original, condition, i).image;
            std::vector<torch::Tensor> tiles;
            for (const Tile& tile : chooseTiles(image, kConvolutionalTiles))
                tiles.push_back(toPlanes(cut(image, tile.x, tile.y, kTileSize, kTileSize)));
            if (tiles.empty())
                continue;
            const torch::Tensor mean =
                torch::log_softmax(network->forward(torch::stack(tiles)), 1).mean(at::IntArrayRef{0});
            std::map<std::string, double> ofSource;
            for (std::size_t c = 0; c < network->classes().size(); ++c)
                if (const std::string& name = network->classes()[c]; name.starts_with(item.bench + "/"))
                    ofSource[ConvolutionalTraceImpl::sourceOf(name)] +=
                        std::exp(mean[static_cast<std::int64_t>(c)].item<double>());
            const auto best =
                std::max_element(ofSource.begin(), ofSource.end(),
                                 [](const auto& a, const auto& b) { return a.second < b.second; });
            accuracy[{item.bench, condition}].add(item.label, best->first == item.label);
            ++images[{item.bench, condition}];
        }
    }
    nlohmann::json figures = nlohmann::json::array();
    for (const auto& [key, value] : accuracy)
        figures.push_back({{"figure", "convolutional-balanced-accuracy"},
                           {"bench", key.first},
                           {"condition", key.second},
                           {"split", split},
                           {"images", images.at(key)},
                           {"value", value.value()}});
    return figures;
}

} // namespace whorl
