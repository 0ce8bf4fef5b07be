#include "core/evaluation/peers.h"

#include "core/base/error.h"
#include "core/evaluation/balanced_accuracy.h"
#include "core/evaluation/conditions.h"
#include "core/evaluation/peer_methods.h"
#include "core/evaluation/statistics.h"
#include "core/imaging/tiles.h"
#include "core/representation/pixel_planes.h"
#include "core/representation/representation.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <map>
#include <set>

namespace whorl {

namespace {

constexpr int kTiles = 9, kResidualTiles = 4; ///< of an image that is trained on, those with a residual

/// What a method says of one image.
struct Named {
    const BenchmarkItem* item;
    std::string label, decoder;
    double generated; ///< log odds of any generator against a photograph
};

PeerTask taskOf(const std::vector<BenchmarkItem>& manifest, double minutes, std::uint64_t seed) {
    std::set<std::string> labels, benches;
    std::set<std::pair<std::string, std::string>> pairs;
    for (const BenchmarkItem& item : manifest)
        if (item.split == "train" && item.role == "known") {
            labels.insert(item.label);
            benches.insert(item.bench);
            pairs.emplace(item.bench, item.label);
        }
    PeerTask task;
    task.labels.assign(labels.begin(), labels.end());
    task.benches.assign(benches.begin(), benches.end());
    task.length.minutes = minutes;
    task.seed = seed;
    task.candidates = torch::zeros(
        {static_cast<std::int64_t>(benches.size()), static_cast<std::int64_t>(labels.size())}, torch::kBool);
    for (std::size_t b = 0; b < task.benches.size(); ++b)
        for (std::size_t l = 0; l < task.labels.size(); ++l)
            if (pairs.contains({task.benches[b], task.labels[l]}))
                task.candidates[static_cast<std::int64_t>(b)][static_cast<std::int64_t>(l)] = true;
    return task;
}

std::int64_t indexOf(const std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : found - names.begin();
}

/// The images of some splits under one condition; with their residuals where there is a network. knownOnly:
/// those that may be trained on.
std::vector<PeerSample> samplesOf(const PeerTask& task, const UNetNoisePredictor* unet,
                                  const std::vector<BenchmarkItem>& manifest,
                                  const std::vector<std::string>& splits, const std::string& condition,
                                  bool knownOnly, const std::stop_token& stop,
                                  const ProgressCallback& progress) {
    const torch::NoGradGuard noGrad;
    std::vector<PeerSample> samples;
    for (std::size_t i = 0; i < manifest.size(); ++i) {
        const BenchmarkItem& item = manifest[i];
        if (indexOf(splits, item.split) < 0 || (knownOnly && item.role != "known") ||
            indexOf(task.benches, item.bench) < 0)
            continue;
        throwIfStopped(stop);
        report(progress, condition, static_cast<double>(i) / static_cast<double>(manifest.size()));
        const Image image = applyCondition(decodeFile(item.file), condition, task.seed + i).image;
        const torch::Tensor planes = toPlanes(image);
        std::vector<torch::Tensor> tiles;
        for (const Tile& tile : chooseTiles(image, kTiles))
            tiles.push_back(planes.narrow(1, tile.y, kTileSize).narrow(2, tile.x, kTileSize));
        if (tiles.empty())
            continue;
        const torch::Tensor all = torch::stack(tiles);
        PeerSample sample{&item,
                          indexOf(task.labels, item.label),
                          indexOf(task.benches, item.bench),
                          all.round().to(torch::kUInt8),
                          {}};
        if (unet)
            sample.residual =
                (4 *
                 noiseResidual(all.slice(0, 0, knownOnly ? kResidualTiles : kTiles) / 127.5 - 1, *unet).cpu())
                    .round()
                    .clamp(-127, 127)
                    .to(torch::kInt8);
        samples.push_back(std::move(sample));
    }
    return samples;
}

std::vector<Named> named(const Peer& peer, const PeerTask& task, const std::vector<PeerSample>& samples,
                         const std::map<std::string, std::string>& decoderOf, const std::stop_token& stop) {
    const std::int64_t real = indexOf(task.labels, "real");
    std::vector<Named> list;
    for (const PeerSample& sample : samples) {
        throwIfStopped(stop);
        const torch::Tensor scores = peer.logProbabilities(task, sample);
        // As the engine names a lineage: by the mean over its lines.
        std::map<std::string, std::pair<double, int>> lineages;
        for (std::size_t l = 0; l < task.labels.size(); ++l)
            if (task.candidates[sample.bench][static_cast<std::int64_t>(l)].item<bool>()) {
                auto& [sum, lines] = lineages[decoderOf.at(task.labels[l])];
                sum += std::exp(scores[static_cast<std::int64_t>(l)].item<double>());
                ++lines;
            }
        const auto lineage =
            std::max_element(lineages.begin(), lineages.end(), [](const auto& a, const auto& b) {
                return a.second.first / a.second.second < b.second.first / b.second.second;
            });
        const double photograph = real < 0 ? 0 : std::exp(scores[real].item<double>());
        list.push_back(
            {sample.item, task.labels[static_cast<std::size_t>(scores.argmax().item<std::int64_t>())],
             lineage->first, std::log1p(-std::min(photograph, 1 - 1e-12)) - std::log(photograph + 1e-30)});
    }
    return list;
}

void addFigures(nlohmann::json& figures, const std::vector<Named>& all, const std::string& bench,
                const nlohmann::json& common) {
    const auto add = [&](const char* figure, const auto& keep, const auto& value) {
        std::map<std::string, std::vector<const Named*>> byGroup;
        std::size_t images = 0;
        for (const Named& one : all)
            if (one.item->bench == bench && keep(one)) {
                byGroup[one.item->group].push_back(&one);
                ++images;
            }
        std::vector<const std::vector<const Named*>*> groups;
        for (const auto& [name, list] : byGroup)
            groups.push_back(&list);
        nlohmann::json what = common;
        what["figure"] = figure;
        what["bench"] = bench;
        what["candidates"] = "bench";
        addFigure(figures, std::move(what), images, groups.size(),
                  [&](const std::vector<std::size_t>& drawn) {
                      std::vector<const Named*> rows;
                      for (const std::size_t g : drawn)
                          rows.insert(rows.end(), groups[g]->begin(), groups[g]->end());
                      return value(rows);
                  });
    };
    using Rows = std::vector<const Named*>;
    const auto known = [](const Named& n) { return n.item->role == "known"; };
    add("peer-label-balanced-accuracy", known, [](const Rows& rows) {
        BalancedAccuracy accuracy;
        for (const Named* n : rows)
            accuracy.add(n->item->label, n->label == n->item->label);
        return accuracy.value();
    });
    add(
        "peer-decoder-balanced-accuracy",
        [&](const Named& n) { return known(n) && n.item->decoder != "unknown"; },
        [](const Rows& rows) {
            BalancedAccuracy accuracy;
            for (const Named* n : rows)
                accuracy.add(n->item->decoder, n->decoder == n->item->decoder);
            return accuracy.value();
        });
    if (std::none_of(all.begin(), all.end(),
                     [&](const Named& n) { return n.item->bench == bench && n.item->label == "real"; }))
        return;
    const auto auroc = [](const Rows& rows) {
        std::vector<std::pair<double, bool>> scored;
        for (const Named* n : rows)
            scored.emplace_back(n->generated, n->item->label != "real");
        return areaUnderRoc(std::move(scored));
    };
    add("peer-real-vs-ai-auroc", known, auroc);
    add(
        "peer-real-vs-ai-auroc-open",
        [](const Named& n) { return n.item->label == "real" || n.item->role == "open"; }, auroc);
}

} // namespace

nlohmann::json peerFigures(const UNetNoisePredictor& unet, const std::vector<BenchmarkItem>& manifest,
                           const PeerTrial& trial, const std::function<void(const nlohmann::json&)>& written,
                           const std::stop_token& stop, const ProgressCallback& progress) {
    const PeerTask task = taskOf(manifest, trial.minutes, trial.seed);
    if (task.labels.empty())
        throw Error("the benchmark holds no known images of the split train");
    std::map<std::string, std::string> decoderOf;
    for (const BenchmarkItem& item : manifest)
        if (item.role == "known")
            decoderOf[item.label] = item.decoder;
    const UNetNoisePredictor* const residual =
        std::any_of(trial.peers.begin(), trial.peers.end(),
                    [](const std::string& name) { return makePeer(name)->readsResidual(); })
            ? &unet
            : nullptr;
    const auto samples = [&](const std::vector<std::string>& splits, const std::string& condition,
                             bool knownOnly) {
        return samplesOf(task, residual, manifest, splits, condition, knownOnly, stop, progress);
    };
    std::vector<PeerSample> train = samples({"train", "val"}, "as-is", true);
    std::vector<std::vector<PeerSample>> asked;
    for (const std::string& condition : trial.conditions)
        asked.push_back(samples(trial.splits, condition, false));
    nlohmann::json figures = nlohmann::json::array();
    for (const bool augmented : {false, true}) {
        if (augmented)
            for (PeerSample& sample : samples({"train", "val"}, "equalized", true))
                train.push_back(std::move(sample));
        for (const std::string& name : trial.peers) {
            spdlog::info("{}, {}", name, augmented ? "augmented" : "as published");
            const std::unique_ptr<Peer> peer = makePeer(name);
            peer->train(task, train, stop, progress);
            for (std::size_t c = 0; c < trial.conditions.size(); ++c) {
                const std::vector<Named> all = named(*peer, task, asked[c], decoderOf, stop);
                for (const std::string& bench : task.benches)
                    addFigures(
                        figures, all, bench,
                        {{"peer", name}, {"augmented", augmented}, {"condition", trial.conditions[c]}});
            }
            written(figures);
        }
    }
    return figures;
}

} // namespace whorl
