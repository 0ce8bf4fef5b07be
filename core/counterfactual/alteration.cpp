#include "core/counterfactual/alteration.h"

#include "core/base/message.h"
#include "core/base/safetensors.h"
#include "core/counterfactual/counterfactual.h"
#include "core/counterfactual/regenerate_image.h"
#include "core/evaluation/conditions.h"
#include "core/evaluation/statistics.h"
#include "core/imaging/tiles.h"
#include "core/training/feature_set.h"
#include "core/training/linear_discriminant.h"
#include "core/training/two_threads.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <random>
#include <set>

namespace whorl {

namespace {

constexpr double kFalseAlarms = 0.02, kShrinkage = 0.1;
const std::vector<std::string> kAutoencoders = {"taesd", "taesdxl", "taesd3", "taef1"};
const std::vector<std::string> kDelivered = {"as-is", "equalized", "jpeg-95", "resize-0.75", "resize-1.5"};
const std::vector<std::vector<std::string>> kLaundered = {{"resize-0.6", "resize-0.9", "resize-1.25"},
                                                          {"jpeg-70", "jpeg-80", "jpeg-90"},
                                                          {"blur-0.5", "blur-0.8", "blur-1.2"},
                                                          {"noise-1", "noise-2", "noise-4"}};

/// Representations with what was done to the pictures.
struct Rows {
    std::map<std::string, torch::Tensor> parts;             ///< [N, D]
    std::vector<std::string> kind, condition, split, group; ///< kind "": the trace was left as it was
};

/// What becomes of one picture.
struct Versions {
    std::vector<std::map<std::string, torch::Tensor>> parts;
    std::vector<std::string> kind, condition;
};

Rows readRows(const std::filesystem::path& path) {
    const Safetensors content = readSafetensors(path);
    Rows rows;
    rows.parts = content.tensors;
    const auto json = nlohmann::json::parse(content.metadata.at("rows"));
    json.at("kind").get_to(rows.kind);
    json.at("condition").get_to(rows.condition);
    json.at("split").get_to(rows.split);
    json.at("group").get_to(rows.group);
    return rows;
}

void writeRows(const std::filesystem::path& path, const Rows& rows) {
    writeSafetensors(path, {rows.parts,
                            {{"rows", nlohmann::json{{"kind", rows.kind},
                                                     {"condition", rows.condition},
                                                     {"split", rows.split},
                                                     {"group", rows.group}}
                                          .dump()}}});
}

/// The known images of the splits in the order of a draw, no more of train and test than asked for.
std::vector<BenchmarkItem> drawn(const AlterationRecipe& recipe) {
    std::map<std::string, std::vector<BenchmarkItem>> ofSplit;
    for (const BenchmarkItem& item : readManifest(recipe.benchmark))
        if (item.role == "known" && (item.split == "train" || item.split == "val" || item.split == "test"))
            ofSplit[item.split].push_back(item);
    std::mt19937_64 random(recipe.seed);
    std::vector<BenchmarkItem> all;
    for (auto& [split, items] : ofSplit) {
        std::shuffle(items.begin(), items.end(), random);
        if (split != "val")
            items.resize(std::min(items.size(), static_cast<std::size_t>(recipe.images)));
        all.insert(all.end(), items.begin(), items.end());
    }
    return all;
}

Rows makeRows(const AlterationRecipe& recipe, const Fingerprint& fingerprint,
              const RepresentationNetworks& networks, const std::stop_token& stop,
              const ProgressCallback& progress) {
    std::vector<LatentAutoencoder> autoencoders;
    if (!recipe.autoencoders.empty())
        for (const std::string& name : kAutoencoders)
            autoencoders.emplace_back(recipe.autoencoders / (name + "_encoder.safetensors"),
                                      recipe.autoencoders / (name + "_decoder.safetensors"));
    std::vector<std::string> sources;
    for (const SourceInfo& source : fingerprint.sources)
        if (source.kind == "generator" && !source.bench.empty())
            sources.push_back(source.name);
    const auto assess = [&](const DecodedImage& picture) {
        return assessment(fingerprint, networks, picture, kDefaultTiles);
    };
    const std::vector<BenchmarkItem> items = drawn(recipe);
    std::map<std::string, int> seen;
    std::vector<bool> exchanged; // whether the trace of the picture is exchanged, too
    for (const BenchmarkItem& item : items)
        exchanged.push_back(item.split != "val" && seen[item.split]++ < recipe.counterfactuals);
    std::vector<Versions> versions(items.size());
    std::mutex mutex;
    std::size_t done = 0;
    const auto make = [&](std::size_t at) {
        const torch::NoGradGuard noGrad;
        const BenchmarkItem& item = items[at];
        std::mt19937_64 random(recipe.seed + 1'000'003 * (at + 1));
        const auto oneOf = [&](const std::vector<std::string>& list) { return list[random() % list.size()]; };
        const auto add = [&](const DecodedImage& image, const std::string& kind,
                             const std::string& condition) {
            const DecodedImage version = applyCondition(image, condition, random());
            if (version.image.width < kTileSize || version.image.height < kTileSize)
                return;
            versions[at].parts.push_back(
                extractFeatures(version, networks, kDefaultTiles, fingerprint.representations()));
            versions[at].kind.push_back(kind);
            versions[at].condition.push_back(condition);
        };
        try {
            const DecodedImage image = decodeFile(item.file);
            for (const std::string& condition : kDelivered)
                add(image, "", condition);
            if (item.split != "val")
                for (const std::vector<std::string>& laundered : kLaundered)
                    add(image, "", oneOf(laundered));
            const auto addBoth = [&](Image changed, const std::string& kind) {
                const DecodedImage file{std::move(changed), {}, {}, 0};
                add(file, kind, "as-is");
                add(file, kind, "equalized");
            };
            if (exchanged[at] && !autoencoders.empty()) // those of the test are not seen in training
                addBoth(decodeAgain(autoencoders[random() % 2 + (item.split == "test" ? 2 : 0)], image.image),
                        "re-decoding");
            for (const std::string& method :
                 exchanged[at] ? counterfactualMethodNames() : std::vector<std::string>()) {
                CounterfactualRequest request;
                request.method = method;
                request.target = oneOf({"unknown", "real", oneOf(sources)});
                request.maxIterations = 2;
                const CounterfactualResult result =
                    makeCounterfactual({fingerprint, networks, assess}, image, request, stop);
                if (result.iterations > 0)
                    addBoth(result.image, method);
            }
        } catch (const std::exception& error) {
            spdlog::warn("left out: {}: {}", item.file.string(), messageOf(error));
        }
        const std::lock_guard lock(mutex);
        report(progress, "altered pictures", static_cast<double>(++done) / static_cast<double>(items.size()));
    };
    inTwoThreads(items.size(), make, stop);
    throwIfStopped(stop);

    Rows rows;
    std::map<std::string, std::vector<torch::Tensor>> lists;
    for (std::size_t i = 0; i < items.size(); ++i)
        for (std::size_t v = 0; v < versions[i].kind.size(); ++v) {
            for (auto& [name, values] : versions[i].parts[v])
                lists[name].push_back(values);
            rows.kind.push_back(versions[i].kind[v]);
            rows.condition.push_back(versions[i].condition[v]);
            rows.split.push_back(items[i].split);
            rows.group.push_back(items[i].group);
        }
    for (auto& [name, list] : lists)
        rows.parts[name] = torch::stack(list);
    return rows;
}

/// Every kind weighs alike, and all together as much as the pictures that were left as they were.
AlterationDetector fit(const torch::Tensor& features, const Rows& rows, const std::string& leftOut) {
    std::vector<std::int64_t> index, classes;
    std::map<std::string, double> counts;
    for (std::size_t i = 0; i < rows.kind.size(); ++i)
        if (rows.split[i] == "train" && (leftOut.empty() || rows.kind[i] != leftOut)) {
            index.push_back(static_cast<std::int64_t>(i));
            classes.push_back(rows.kind[i].empty() ? 1 : 0);
            ++counts[rows.kind[i]];
        }
    std::vector<double> weights;
    for (const std::int64_t i : index) {
        const std::string& kind = rows.kind[static_cast<std::size_t>(i)];
        weights.push_back((kind.empty() ? 0.5 : 0.5 / static_cast<double>(counts.size() - 1)) /
                          counts.at(kind));
    }
    const ClassMoments moments =
        classMoments(features.index_select(0, torch::tensor(index)), torch::tensor(classes), 2, kShrinkage,
                     torch::tensor(weights, torch::kFloat64).unsqueeze(1));
    const torch::Tensor direction = directionOfFirst(moments);
    AlterationDetector detector;
    detector.offset = -torch::dot(direction, moments.means.mean(at::IntArrayRef{0})).item<double>();
    detector.map = direction.to(torch::kFloat32);
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

torch::Tensor AlterationDetector::logOdds(const torch::Tensor& features) const {
    const torch::NoGradGuard noGrad;
    return torch::mv(features, map) + offset;
}

void AlterationDetector::save(const std::filesystem::path& path,
                              const std::map<std::string, std::string>& metadata) const {
    Safetensors content{{{"map", map}}, metadata};
    content.metadata["alteration"] =
        nlohmann::json{{"offset", offset}, {"threshold", threshold}, {"false_alarms", falseAlarms}}.dump();
    writeSafetensors(path, content);
}

AlterationDetector AlterationDetector::load(const std::filesystem::path& path,
                                            const std::string& standardizationSha256) {
    const Safetensors content = readSafetensors(path);
    AlterationDetector detector;
    try {
        const auto json = nlohmann::json::parse(content.metadata.at("alteration"));
        json.at("offset").get_to(detector.offset);
        json.at("threshold").get_to(detector.threshold);
        json.at("false_alarms").get_to(detector.falseAlarms);
        detector.map = content.tensors.at("map").to(torch::kFloat32);
    } catch (const nlohmann::json::exception&) {
        throw Error("not the weights of the detector of exchanged traces", path.string());
    } catch (const std::out_of_range&) {
        throw Error("not the weights of the detector of exchanged traces", path.string());
    }
    if (detector.map.dim() != 1)
        throw Error("a tensor of the detector of exchanged traces has another shape", path.string());
    const auto trainedFor = content.metadata.find("standardization");
    if (trainedFor == content.metadata.end() || trainedFor->second != standardizationSha256)
        throw Error("the detector of exchanged traces was trained on other representations", path.string(),
                    "make it with: whorl-cli train alterations");
    return detector;
}

AlterationDetector trainAlterationDetector(const AlterationRecipe& recipe, const Fingerprint& fingerprint,
                                           const RepresentationNetworks& networks,
                                           const ProcessingGuard& guard, nlohmann::json& figures,
                                           const std::stop_token& stop, const ProgressCallback& progress) {
    const torch::NoGradGuard noGrad;
    Rows rows;
    if (!recipe.cache.empty() && std::filesystem::exists(recipe.cache))
        rows = readRows(recipe.cache);
    else {
        rows = makeRows(recipe, fingerprint, networks, stop, progress);
        if (!recipe.cache.empty())
            writeRows(recipe.cache, rows);
    }
    const torch::Tensor features = fingerprint.standardized(rows.parts);
    std::set<std::string> kinds(rows.kind.begin(), rows.kind.end());
    kinds.erase("");
    /// score: one a row. family: the beginning of the condition; empty: any.
    const auto scored = [&](const torch::Tensor& score, const std::string& split, const std::string& kind,
                            const std::string& family) {
        Scored list;
        for (std::size_t i = 0; i < rows.kind.size(); ++i)
            if (rows.split[i] == split && rows.kind[i] == kind && rows.condition[i].starts_with(family))
                list.emplace_back(score[static_cast<std::int64_t>(i)].item<double>(), rows.group[i]);
        return list;
    };
    AlterationDetector detector = fit(features, rows, {});
    const torch::Tensor odds = detector.logOdds(features);
    std::vector<double> untouched;
    for (const auto& [score, group] : scored(odds, "val", "", ""))
        untouched.push_back(score);
    if (untouched.empty())
        throw Error("the benchmark holds no known images of the split val", recipe.benchmark.string());
    std::sort(untouched.begin(), untouched.end());
    const auto above = static_cast<std::size_t>(kFalseAlarms * static_cast<double>(untouched.size()));
    detector.threshold = untouched[untouched.size() - 1 - above];
    detector.falseAlarms = static_cast<double>(above) / static_cast<double>(untouched.size());
    for (const std::string& kind : kinds) {
        throwIfStopped(stop);
        const torch::Tensor blind = fit(features, rows, kind).logOdds(features);
        for (const char* condition : {"as-is", "equalized"}) {
            const Scored found = scored(odds, "test", kind, condition);
            if (found.empty())
                continue;
            addAuroc(figures,
                     {{"figure", "alteration-auroc-unseen"}, {"kind", kind}, {"condition", condition}},
                     scored(blind, "test", "", condition), scored(blind, "test", kind, condition));
            addAuroc(figures,
                     {{"figure", "alteration-auroc"},
                      {"kind", kind},
                      {"condition", condition},
                      {"warned", shareAbove(found, detector.threshold)}},
                     scored(odds, "test", "", condition), found);
        }
    }
    const torch::Tensor processed = -fingerprint.trace(features).select(1, 0),
                        outside = guard.excess(features);
    for (const char* family : {"as-is", "equalized", "resize", "jpeg", "blur", "noise"}) {
        const Scored left = scored(odds, "test", "", family);
        if (left.empty())
            continue;
        std::map<std::string, Scored> byGroup;
        for (const auto& one : left)
            byGroup[one.second].push_back(one);
        std::vector<const Scored*> groups;
        for (const auto& [group, list] : byGroup)
            groups.push_back(&list);
        addFigure(figures, {{"figure", "alteration-false-alarms"}, {"condition", family}}, left.size(),
                  groups.size(), [&](const std::vector<std::size_t>& drawn) {
                      Scored some;
                      for (const std::size_t g : drawn)
                          some.insert(some.end(), groups[g]->begin(), groups[g]->end());
                      return shareAbove(some, detector.threshold);
                  });
        if (std::string_view(family) == "as-is")
            continue;
        const bool guarded = std::string_view(family) == "blur" || std::string_view(family) == "noise";
        const torch::Tensor& score = guarded ? outside : processed;
        addAuroc(figures, {{"figure", "processing-auroc"}, {"condition", family}},
                 scored(score, "test", "", "as-is"), scored(score, "test", "", family));
    }
    return detector;
}

} // namespace whorl
