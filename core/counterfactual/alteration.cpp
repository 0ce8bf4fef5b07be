#include "core/counterfactual/alteration.h"

#include "core/base/safetensors.h"
#include "core/counterfactual/counterfactual.h"
#include "core/counterfactual/regenerate_image.h"
#include "core/evaluation/conditions.h"
#include "core/evaluation/statistics.h"
#include "core/training/feature_set.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <set>

namespace whorl {

namespace {

constexpr std::int64_t kHidden = 48;
constexpr double kFalseAlarms = 0.05;
const std::vector<std::string> kAutoencoders = {"taesd", "taesdxl", "taesd3", "taef1"};

/// Representations with what was done to the pictures.
struct Rows {
    std::map<std::string, torch::Tensor> parts;  ///< [N, D]
    std::vector<std::string> kind, split, group; ///< kind "": unaltered
};

torch::Tensor joined(const std::map<std::string, torch::Tensor>& parts) {
    std::vector<torch::Tensor> list;
    for (const std::string& name : AlterationDetector::representations()) {
        const torch::Tensor& part = parts.at(name);
        list.push_back(part.dim() == 1 ? part.unsqueeze(0) : part);
    }
    return torch::cat(list, 1);
}

Rows readRows(const std::filesystem::path& path) {
    const Safetensors content = readSafetensors(path);
    Rows rows;
    rows.parts = content.tensors;
    const auto json = nlohmann::json::parse(content.metadata.at("rows"));
    json.at("kind").get_to(rows.kind);
    json.at("split").get_to(rows.split);
    json.at("group").get_to(rows.group);
    return rows;
}

void writeRows(const std::filesystem::path& path, const Rows& rows) {
    writeSafetensors(
        path, {rows.parts,
               {{"rows",
                 nlohmann::json{{"kind", rows.kind}, {"split", rows.split}, {"group", rows.group}}.dump()}}});
}

Rows makeRows(const AlterationRecipe& recipe, const Fingerprint& fingerprint,
              const UNetNoisePredictor& predictor, const PixelTrace* pixels, const std::stop_token& stop,
              const ProgressCallback& progress) {
    const torch::NoGradGuard noGrad;
    std::vector<LatentAutoencoder> autoencoders;
    if (!recipe.autoencoders.empty())
        for (const std::string& name : kAutoencoders)
            autoencoders.emplace_back(recipe.autoencoders / (name + "_encoder.safetensors"),
                                      recipe.autoencoders / (name + "_decoder.safetensors"));
    std::map<std::string, std::vector<BenchmarkItem>> ofSplit;
    std::vector<std::string> sources;
    for (const BenchmarkItem& item : readManifest(recipe.benchmark))
        if (item.role == "known") {
            ofSplit[item.split].push_back(item);
            if (std::find(sources.begin(), sources.end(), item.label) == sources.end())
                sources.push_back(item.label);
        }
    std::mt19937_64 random(recipe.seed);
    const auto oneOf = [&](const std::vector<std::string>& list) { return list[random() % list.size()]; };
    Rows rows;
    std::map<std::string, std::vector<torch::Tensor>> lists;
    const auto add = [&](const DecodedImage& image, const BenchmarkItem& item, const std::string& kind) {
        if (image.image.width < 128 || image.image.height < 128)
            return;
        for (auto& [name, values] :
             extractFeatures(image, predictor, 1, AlterationDetector::representations()))
            lists[name].push_back(values);
        rows.kind.push_back(kind);
        rows.split.push_back(item.split);
        rows.group.push_back(item.group);
    };
    const auto assess = [&](const DecodedImage& picture) {
        return assessment(fingerprint, predictor, picture, 4);
    };
    for (auto& [split, items] : ofSplit) {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[random() % i]);
        const auto few = std::min(items.size(), static_cast<std::size_t>(recipe.images));
        const std::size_t plain = split == "val" ? items.size() : few;
        for (std::size_t i = 0; i < plain; ++i) {
            throwIfStopped(stop);
            const BenchmarkItem& item = items[i];
            const DecodedImage image = decodeFile(item.file);
            add(image, item, "");
            if (split != "val") {
                const std::uint64_t seed = random();
                add(applyCondition(image, oneOf({"resize-0.6", "resize-0.75", "resize-0.9", "resize-1.25"}),
                                   seed),
                    item, "resize");
                add(applyCondition(image, oneOf({"jpeg-70", "jpeg-80", "jpeg-90", "equalized"}), seed), item,
                    "jpeg");
                add(applyCondition(image, oneOf({"blur-0.5", "blur-0.8", "blur-1.2"}), seed), item, "blur");
                add(applyCondition(image, oneOf({"noise-1", "noise-2", "noise-4"}), seed), item, "noise");
                if (!autoencoders.empty()) { // those of the test are not seen in training
                    const std::size_t which = random() % 2 + (split == "test" ? 2 : 0);
                    add({decodeAgain(autoencoders[which], image.image), {}, {}, 0}, item, "re-decoding");
                }
                if (i < static_cast<std::size_t>(recipe.counterfactuals))
                    for (const std::string& method : counterfactualMethodNames()) {
                        CounterfactualRequest request;
                        request.method = method;
                        request.target = oneOf({"unknown", "real", oneOf(sources)});
                        request.maxIterations = 2;
                        const CounterfactualResult result = makeCounterfactual(
                            {fingerprint, predictor, assess, pixels}, image, request, stop);
                        if (result.iterations > 0)
                            add({result.image, {}, {}, 0}, item, method);
                    }
            }
            if (i % 10 == 0)
                spdlog::info("alterations: {} {}/{}", split, i, plain);
            report(progress, "alterations of " + split,
                   static_cast<double>(i + 1) / static_cast<double>(plain));
        }
    }
    for (auto& [name, list] : lists)
        rows.parts[name] = torch::stack(list);
    return rows;
}

/// Every kind weighs alike, altered and unaltered alike.
AlterationDetector fit(const torch::Tensor& all, const Rows& rows, const std::string& leftOut,
                       std::uint64_t seed) {
    constexpr int kEpochs = 40;
    constexpr double kDropout = 0.3;
    const torch::AutoGradMode on(true);
    torch::manual_seed(seed);
    std::vector<std::int64_t> index;
    std::map<std::string, double> counts;
    for (std::size_t i = 0; i < rows.kind.size(); ++i)
        if (rows.split[i] == "train" && (leftOut.empty() || rows.kind[i] != leftOut)) {
            index.push_back(static_cast<std::int64_t>(i));
            ++counts[rows.kind[i]];
        }
    std::vector<float> labels, weights;
    for (const std::int64_t i : index) {
        const std::string& kind = rows.kind[static_cast<std::size_t>(i)];
        labels.push_back(kind.empty() ? 0 : 1);
        weights.push_back(static_cast<float>(
            (kind.empty() ? 1.0 : 1.0 / static_cast<double>(counts.size() - 1)) / counts.at(kind)));
    }
    const torch::Tensor y = torch::tensor(labels),
                        w = torch::tensor(weights) * static_cast<double>(index.size());
    AlterationDetector detector;
    const torch::Tensor raw = all.index_select(0, torch::tensor(index));
    detector.mean = raw.mean(at::IntArrayRef{0});
    detector.deviation = raw.std(at::IntArrayRef{0}) + 1e-4;
    const torch::Tensor x = ((raw - detector.mean) / detector.deviation).clamp(-6, 6);
    torch::nn::Linear first(x.size(1), kHidden), second(kHidden, 1);
    std::vector<torch::Tensor> parameters = first->parameters();
    for (const torch::Tensor& parameter : second->parameters())
        parameters.push_back(parameter);
    torch::optim::AdamW optimizer(parameters, torch::optim::AdamWOptions(1e-3).weight_decay(0.1));
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
        const torch::Tensor order = torch::randperm(x.size(0));
        for (std::int64_t at = 0; at < x.size(0); at += 64) {
            const torch::Tensor some = order.slice(0, at, std::min(at + 64, x.size(0)));
            optimizer.zero_grad();
            const torch::Tensor inside =
                torch::relu(first->forward(torch::dropout(x.index_select(0, some), kDropout, true)));
            const torch::Tensor odds = second->forward(torch::dropout(inside, kDropout, true)).squeeze(1);
            torch::binary_cross_entropy_with_logits(odds, y.index_select(0, some), w.index_select(0, some))
                .backward();
            optimizer.step();
        }
    }
    detector.hidden = first->weight.detach().t().contiguous();
    detector.hiddenBias = first->bias.detach();
    detector.out = second->weight.detach()[0];
    detector.offset = second->bias.detach()[0].item<double>();
    return detector;
}

using Scored = std::vector<std::pair<double, std::string>>; // log odds and group

double shareAbove(const Scored& scored, double threshold) {
    return static_cast<double>(std::count_if(scored.begin(), scored.end(),
                                             [&](const auto& one) { return one.first > threshold; })) /
           static_cast<double>(scored.size());
}

void addAuroc(nlohmann::json& figures, nlohmann::json what, const Scored& unaltered, const Scored& altered) {
    std::set<std::string> names;
    for (const Scored* list : {&unaltered, &altered})
        for (const auto& [score, group] : *list)
            names.insert(group);
    const std::vector<std::string> groups(names.begin(), names.end());
    const auto value = [&](const std::vector<std::size_t>& drawn) {
        std::map<std::string, int> times;
        for (const std::size_t g : drawn)
            ++times[groups[g]];
        std::vector<std::pair<double, bool>> scores;
        for (const Scored* list : {&unaltered, &altered})
            for (const auto& [score, group] : *list)
                if (const auto found = times.find(group); found != times.end())
                    scores.insert(scores.end(), static_cast<std::size_t>(found->second),
                                  {score, list == &altered});
        return areaUnderRoc(std::move(scores));
    };
    what["unaltered"] = unaltered.size();
    addFigure(figures, std::move(what), altered.size(), groups.size(), value);
}

} // namespace

const std::vector<std::string>& AlterationDetector::representations() {
    static const std::vector<std::string> names = {
        "dct-8", "dct-16", "dct-chrominance", "co-occurrence", "co-occurrence-colour", "grid-phase"};
    return names;
}

torch::Tensor AlterationDetector::logOdds(const std::map<std::string, torch::Tensor>& parts) const {
    const torch::NoGradGuard noGrad;
    const torch::Tensor x = ((joined(parts) - mean) / deviation).clamp(-6, 6);
    return torch::matmul(torch::relu(torch::matmul(x, hidden) + hiddenBias), out) + offset;
}

void AlterationDetector::save(const std::filesystem::path& path,
                              const std::map<std::string, std::string>& metadata) const {
    Safetensors content;
    content.metadata = metadata;
    content.metadata["alteration"] =
        nlohmann::json{{"offset", offset}, {"threshold", threshold}, {"false_alarms", falseAlarms}}.dump();
    content.tensors = {{"mean", mean},
                       {"deviation", deviation},
                       {"hidden", hidden.to(torch::kFloat16)},
                       {"hidden_bias", hiddenBias},
                       {"out", out}};
    writeSafetensors(path, content);
}

AlterationDetector AlterationDetector::load(const std::filesystem::path& path) {
    Safetensors content;
    try {
        content = readSafetensors(path);
    } catch (const Error& error) {
        throw Error(error.failure(), path.string(), "make it with: whorl-cli train alterations");
    }
    AlterationDetector detector;
    try {
        const auto json = nlohmann::json::parse(content.metadata.at("alteration"));
        json.at("offset").get_to(detector.offset);
        json.at("threshold").get_to(detector.threshold);
        json.at("false_alarms").get_to(detector.falseAlarms);
        detector.mean = content.tensors.at("mean");
        detector.deviation = content.tensors.at("deviation");
        detector.hidden = content.tensors.at("hidden").to(torch::kFloat32);
        detector.hiddenBias = content.tensors.at("hidden_bias");
        detector.out = content.tensors.at("out");
    } catch (const nlohmann::json::exception&) {
        throw Error("not the weights of the detector of altered pictures", path.string());
    } catch (const std::out_of_range&) {
        throw Error("a tensor of the detector of altered pictures is missing", path.string());
    }
    const auto one = [](const torch::Tensor& t, std::int64_t n) { return t.dim() == 1 && t.size(0) == n; };
    const torch::Tensor& h = detector.hidden;
    if (h.dim() != 2 || !one(detector.mean, h.size(0)) || !one(detector.deviation, h.size(0)) ||
        !one(detector.hiddenBias, h.size(1)) || !one(detector.out, h.size(1)))
        throw Error("a tensor of the detector of altered pictures has another shape", path.string());
    return detector;
}

AlterationDetector trainAlterationDetector(const AlterationRecipe& recipe, const Fingerprint& fingerprint,
                                           const UNetNoisePredictor& predictor, const PixelTrace* pixels,
                                           nlohmann::json& figures, const std::stop_token& stop,
                                           const ProgressCallback& progress) {
    Rows rows;
    if (!recipe.cache.empty() && std::filesystem::exists(recipe.cache))
        rows = readRows(recipe.cache);
    else {
        rows = makeRows(recipe, fingerprint, predictor, pixels, stop, progress);
        if (!recipe.cache.empty())
            writeRows(recipe.cache, rows);
    }
    const torch::Tensor all = joined(rows.parts);
    std::set<std::string> kinds(rows.kind.begin(), rows.kind.end());
    kinds.erase("");
    const auto scored = [&](const AlterationDetector& detector, const std::string& split,
                            const std::string& kind) {
        const torch::Tensor odds = detector.logOdds(rows.parts);
        Scored list;
        for (std::size_t i = 0; i < rows.kind.size(); ++i)
            if (rows.split[i] == split && rows.kind[i] == kind)
                list.emplace_back(odds[static_cast<std::int64_t>(i)].item<double>(), rows.group[i]);
        return list;
    };
    AlterationDetector detector = fit(all, rows, {}, recipe.seed);
    std::vector<double> unaltered;
    for (const auto& [odds, group] : scored(detector, "val", ""))
        unaltered.push_back(odds);
    if (unaltered.empty())
        throw Error("the benchmark holds no known images of the split val", recipe.benchmark.string());
    std::sort(unaltered.begin(), unaltered.end());
    const auto above = static_cast<std::size_t>(kFalseAlarms * static_cast<double>(unaltered.size()));
    detector.threshold = unaltered[unaltered.size() - 1 - above];
    detector.falseAlarms = static_cast<double>(above) / static_cast<double>(unaltered.size());
    for (const std::string& kind : kinds) {
        throwIfStopped(stop);
        const AlterationDetector blind = fit(all, rows, kind, recipe.seed);
        const Scored found = scored(detector, "test", kind);
        addAuroc(figures, {{"figure", "alteration-auroc-unseen"}, {"kind", kind}}, scored(blind, "test", ""),
                 scored(blind, "test", kind));
        addAuroc(figures,
                 {{"figure", "alteration-auroc"},
                  {"kind", kind},
                  {"warned", shareAbove(found, detector.threshold)}},
                 scored(detector, "test", ""), found);
    }
    const Scored plain = scored(detector, "test", "");
    figures.push_back({{"figure", "alteration-false-alarms"},
                       {"value", shareAbove(plain, detector.threshold)},
                       {"images", plain.size()}});
    return detector;
}

} // namespace whorl
