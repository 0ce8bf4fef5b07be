#include "core/evaluation/causal.h"

#include "core/counterfactual/counterfactual.h"
#include "core/counterfactual/descent.h"
#include "core/counterfactual/regenerate_image.h"
#include "core/evaluation/conditions.h"
#include "core/evaluation/statistics.h"
#include "core/representation/pixel_planes.h"

#include <spdlog/fmt/ranges.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <random>

namespace whorl {

namespace {

using Labels = std::vector<std::int64_t>;

template <typename T> std::int64_t numberOf(std::map<T, std::int64_t>& numbers, const T& key) {
    return numbers.emplace(key, static_cast<std::int64_t>(numbers.size())).first->second;
}

/// Balanced accuracy of a linear probe, trained on one fold and read on the other, both ways. x: [N, D].
double probe(const torch::Tensor& x, const Labels& labels, const Labels& folds, std::int64_t classes) {
    constexpr double kRidge = 0.1;
    std::vector<int> right(static_cast<std::size_t>(classes)), all(static_cast<std::size_t>(classes));
    for (const std::int64_t fold : {0, 1}) {
        Labels train, test;
        for (std::size_t i = 0; i < labels.size(); ++i)
            (folds[i] % 2 == fold ? test : train).push_back(static_cast<std::int64_t>(i));
        if (train.empty() || test.empty())
            continue;
        const torch::Tensor rows = x.index_select(0, torch::tensor(train)).to(torch::kFloat64);
        const torch::Tensor mean = rows.mean(at::IntArrayRef{0}),
                            deviation = rows.std(at::IntArrayRef{0}) + 1e-6;
        const auto scaled = [&](const torch::Tensor& values) {
            return torch::cat(
                {(values - mean) / deviation, torch::ones({values.size(0), 1}, torch::kFloat64)}, 1);
        };
        torch::Tensor target = torch::zeros({rows.size(0), classes}, torch::kFloat64);
        std::vector<double> size(static_cast<std::size_t>(classes));
        for (const std::int64_t row : train)
            ++size[static_cast<std::size_t>(labels[static_cast<std::size_t>(row)])];
        torch::Tensor weight = torch::zeros({rows.size(0), 1}, torch::kFloat64);
        for (std::size_t i = 0; i < train.size(); ++i) {
            const std::int64_t label = labels[static_cast<std::size_t>(train[i])];
            target[static_cast<std::int64_t>(i)][label] = 1;
            weight[static_cast<std::int64_t>(i)] = 1 / size[static_cast<std::size_t>(label)];
        }
        const torch::Tensor a = scaled(rows);
        const torch::Tensor normal =
            torch::matmul(a.t(), a * weight) +
            kRidge * static_cast<double>(classes) / 20 * torch::eye(a.size(1), torch::kFloat64);
        const torch::Tensor solution = torch::linalg_solve(normal, torch::matmul(a.t(), target * weight));
        const torch::Tensor named =
            torch::matmul(scaled(x.index_select(0, torch::tensor(test)).to(torch::kFloat64)), solution)
                .argmax(1);
        for (std::size_t i = 0; i < test.size(); ++i) {
            const auto label = static_cast<std::size_t>(labels[static_cast<std::size_t>(test[i])]);
            ++all[label];
            right[label] +=
                named[static_cast<std::int64_t>(i)].item<std::int64_t>() == static_cast<std::int64_t>(label);
        }
    }
    double sum = 0;
    int present = 0;
    for (std::size_t c = 0; c < all.size(); ++c)
        if (all[c] > 0) {
            sum += static_cast<double>(right[c]) / all[c];
            ++present;
        }
    return present > 0 ? sum / present : NAN;
}

std::vector<std::string> namedSources(const Fingerprint& fingerprint, const torch::Tensor& features) {
    const Scores scores = fingerprint.score(fingerprint.trace(features));
    const torch::Tensor best = scores.logPosterior().argmax(1);
    std::vector<std::string> names;
    for (std::int64_t i = 0; i < best.size(0); ++i)
        names.push_back(scores.names[static_cast<std::size_t>(best[i].item<std::int64_t>())]);
    return names;
}

/// Appends the mean of values by image with the interval over groups; what: beside "figure", more of the
/// entry or other than "as-is" images of "matched" against "all" candidates.
void addMean(nlohmann::json& figures, const std::string& name,
             const std::vector<std::pair<std::string, double>>& valueOfGroup,
             const nlohmann::json& what = nlohmann::json::object()) {
    std::map<std::string, std::vector<double>> groups;
    for (const auto& [group, value] : valueOfGroup)
        groups[group].push_back(value);
    std::vector<const std::vector<double>*> list;
    for (const auto& [group, values] : groups)
        list.push_back(&values);
    nlohmann::json entry = {
        {"figure", name}, {"bench", "matched"}, {"condition", "as-is"}, {"candidates", "all"}};
    entry.update(what);
    addFigure(figures, std::move(entry), valueOfGroup.size(), list.size(),
              [&](const std::vector<std::size_t>& drawn) {
                  double total = 0, count = 0;
                  for (const std::size_t g : drawn) {
                      for (const double value : *list[g])
                          total += value;
                      count += static_cast<double>(list[g]->size());
                  }
                  return total / count;
              });
}

} // namespace

nlohmann::json causalFigures(const Fingerprint& fingerprint, const std::vector<BenchmarkItem>& manifest,
                             const FeatureSet& set, std::uint64_t seed, const std::stop_token& stop) {
    const torch::NoGradGuard noGrad;
    nlohmann::json figures = nlohmann::json::array();
    const auto item = [&](std::int64_t row) -> const BenchmarkItem& { return itemOf(set, manifest, row); };
    Labels asIs, rows;
    for (std::int64_t i = 0; i < set.item.size(0); ++i)
        if (item(i).bench == "matched" && item(i).role == "known") {
            rows.push_back(i);
            if (set.conditions[static_cast<std::size_t>(set.condition[i].item<std::int64_t>())] == "as-is")
                asIs.push_back(i);
        }
    if (asIs.size() < 4)
        throw Error("the splits hold too few known matched images as they are");
    const torch::Tensor all = fingerprint.standardized(set.parts);

    // do(rest) and do(trace) with the latent variables of another image of another source and prompt.
    const torch::Tensor x = all.index_select(0, torch::tensor(asIs));
    const CausalLatents z = fingerprint.vae->encode(x);
    std::mt19937_64 random(seed);
    Labels partner;
    for (const std::int64_t row : asIs) {
        std::size_t other = 0;
        for (int attempt = 0; attempt < 1000; ++attempt) {
            other = random() % asIs.size();
            if (item(asIs[other]).label != item(row).label && item(asIs[other]).group != item(row).group)
                break;
        }
        partner.push_back(static_cast<std::int64_t>(other));
    }
    const torch::Tensor index = torch::tensor(partner);
    const torch::Tensor decoded = fingerprint.vae->decode(z.joint());
    CausalLatents otherRest = z, otherTrace = z;
    otherRest.content = z.content.index_select(0, index);
    otherRest.style = z.style.index_select(0, index);
    otherRest.processing = z.processing.index_select(0, index);
    otherTrace.trace = z.trace.index_select(0, index);
    const auto before = namedSources(fingerprint, x),
               rest = namedSources(fingerprint, x + fingerprint.vae->decode(otherRest.joint()) - decoded),
               trace = namedSources(fingerprint, x + fingerprint.vae->decode(otherTrace.joint()) - decoded);
    std::vector<std::pair<std::string, double>> kept, moved, exchanged;
    for (std::size_t i = 0; i < asIs.size(); ++i) {
        throwIfStopped(stop);
        const BenchmarkItem &own = item(asIs[i]), &other = item(asIs[static_cast<std::size_t>(partner[i])]);
        kept.emplace_back(own.group, rest[i] == before[i]);
        moved.emplace_back(own.group, trace[i] == before[static_cast<std::size_t>(partner[i])]);
        std::map<std::string, torch::Tensor> parts;
        for (const auto& [name, values] : set.parts)
            parts[name] = values[asIs[i]];
        const Assessment picture = assessment(fingerprint, parts);
        const torch::Tensor change = classExchange(fingerprint, picture, other.label) / fingerprint.deviation;
        exchanged.emplace_back(own.group,
                               namedSources(fingerprint, x.slice(0, static_cast<std::int64_t>(i),
                                                                 static_cast<std::int64_t>(i) + 1) +
                                                             change.unsqueeze(0))
                                       .front() == other.label);
    }
    addMean(figures, "do-rest-kept", kept);
    addMean(figures, "do-trace-moved", exchanged);
    addMean(figures, "do-z-trace-moved", moved);

    // do(processing).
    std::map<std::int64_t, std::string> asIsName;
    for (std::size_t i = 0; i < asIs.size(); ++i)
        asIsName[set.item[asIs[i]].item<std::int64_t>()] = before[i];
    const auto every = namedSources(fingerprint, all.index_select(0, torch::tensor(rows)));
    for (std::size_t c = 0; c < set.conditions.size(); ++c) {
        std::vector<std::pair<std::string, double>> same;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (set.condition[rows[i]].item<std::int64_t>() == static_cast<std::int64_t>(c) &&
                set.conditions[c] != "as-is")
                same.emplace_back(item(rows[i]).group,
                                  every[i] == asIsName[set.item[rows[i]].item<std::int64_t>()]);
        if (same.empty())
            continue;
        addMean(figures, "do-processing-kept", same, {{"condition", set.conditions[c]}});
    }

    // Probes.
    std::map<std::string, std::int64_t> sources, prompts;
    Labels source, prompt, processing, promptAll;
    for (const std::int64_t row : asIs) {
        source.push_back(numberOf(sources, item(row).label));
        prompt.push_back(numberOf(prompts, item(row).group));
    }
    for (const std::int64_t row : rows) {
        processing.push_back(set.condition[row].item<std::int64_t>());
        promptAll.push_back(numberOf(prompts, item(row).group));
    }
    const CausalLatents zAll = fingerprint.vae->encode(all.index_select(0, torch::tensor(rows)));
    const std::pair<const char*, torch::Tensor CausalLatents::*> latents[] = {
        {"trace", &CausalLatents::trace},
        {"content", &CausalLatents::content},
        {"style", &CausalLatents::style},
        {"processing", &CausalLatents::processing}};
    const auto add = [&](const std::string& what, const char* from, double value, std::size_t classes,
                         std::size_t images) {
        figures.push_back({{"figure", "probe-" + what + "-from-" + from},
                           {"bench", "matched"},
                           {"condition", what == "processing" ? "all" : "as-is"},
                           {"candidates", "all"},
                           {"value", value},
                           {"low", nullptr},
                           {"high", nullptr},
                           {"chance", 1.0 / static_cast<double>(classes)},
                           {"images", images}});
    };
    for (const auto& [name, member] : latents) {
        throwIfStopped(stop);
        add("source", name, probe(z.*member, source, prompt, static_cast<std::int64_t>(sources.size())),
            sources.size(), asIs.size());
        add("content", name, probe(z.*member, prompt, source, static_cast<std::int64_t>(prompts.size())),
            prompts.size(), asIs.size());
        if (set.conditions.size() > 1)
            add("processing", name,
                probe(zAll.*member, processing, promptAll, static_cast<std::int64_t>(set.conditions.size())),
                set.conditions.size(), rows.size());
    }
    return figures;
}

nlohmann::json pairFigures(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                           const std::vector<BenchmarkItem>& manifest, const std::filesystem::path& folder,
                           const std::string& split, const std::stop_token& stop,
                           const ProgressCallback& progress) {
    constexpr std::size_t kTrain = 32, kTest = 16;
    constexpr int kSide = 384, kTiles = 4;
    const torch::NoGradGuard noGrad;
    std::vector<LatentAutoencoder> autoencoders;
    for (const std::string name : {"taesd", "taef1"})
        autoencoders.emplace_back(folder / (name + "_encoder.safetensors"),
                                  folder / (name + "_decoder.safetensors"));
    struct Pair {
        std::array<Image, 2> image;
        std::array<torch::Tensor, 2> features; ///< [D], standardized
        std::string group;
    };
    const auto features = [&](const Image& image) {
        return fingerprint.standardized(
            extractFeatures({image, {}, {}, 0}, networks, kTiles, fingerprint.representations()))[0];
    };
    const auto pairs = [&](const std::string& of, std::size_t most) {
        std::vector<const BenchmarkItem*> photographs;
        for (const BenchmarkItem& item : manifest)
            if (item.split == of && item.label == "real")
                photographs.push_back(&item);
        std::sort(photographs.begin(), photographs.end(),
                  [](const auto* a, const auto* b) { return a->sha256 < b->sha256; });
        std::vector<Pair> list;
        for (const BenchmarkItem* item : photographs) {
            throwIfStopped(stop);
            if (list.size() == most)
                break;
            const Image whole = decodeFile(item->file).image;
            if (whole.width < kSide || whole.height < kSide)
                continue;
            const Image part =
                cut(whole, (whole.width - kSide) / 16 * 8, (whole.height - kSide) / 16 * 8, kSide, kSide);
            Pair pair;
            pair.group = item->group;
            for (std::size_t i = 0; i < 2; ++i) {
                pair.image[i] = decodeAgain(autoencoders[i], part);
                pair.features[i] = features(pair.image[i]);
            }
            list.push_back(std::move(pair));
            report(progress, "pairs of " + of, static_cast<double>(list.size()) / static_cast<double>(most));
        }
        if (list.empty())
            throw Error("no photograph of the split is large enough", of);
        return list;
    };
    torch::Tensor change;
    const auto train = pairs("train", kTrain);
    for (const Pair& pair : train) {
        const torch::Tensor one = (pair.features[1] - pair.features[0]) / static_cast<double>(train.size());
        change = change.defined() ? change + one : one;
    }
    const auto error = [](const Image& a, const Image& b) {
        return (toPlanes(a) - toPlanes(b)).square().mean().item<double>();
    };
    std::vector<std::pair<std::string, double>> distance, cosine, squared;
    const auto test = pairs(split, kTest);
    for (std::size_t n = 0; n < test.size(); ++n)
        for (const std::size_t from : {0U, 1U}) {
            const Pair& pair = test[n];
            const std::size_t to = 1 - from;
            DescentGoal goal;
            goal.change = (to == 1 ? change : -change) * fingerprint.deviation;
            goal.minPsnrDb = 34;
            goal.tiles = kTiles;
            const Image predicted =
                descend(fingerprint, networks, pair.image[from], pair.image[from], goal, stop);
            const torch::Tensor wanted = pair.features[to] - pair.features[from],
                                got = features(predicted) - pair.features[from];
            distance.emplace_back(pair.group, ((got - wanted).norm() / wanted.norm()).item<double>());
            cosine.emplace_back(pair.group, torch::cosine_similarity(got, wanted, 0).item<double>());
            squared.emplace_back(pair.group, error(predicted, pair.image[to]) /
                                                 std::max(1e-9, error(pair.image[from], pair.image[to])));
            report(progress, "predicted pairs",
                   static_cast<double>(2 * n + from + 1) / static_cast<double>(2 * test.size()));
        }
    nlohmann::json figures = nlohmann::json::array();
    const nlohmann::json what = {{"bench", "wild"}, {"candidates", "taesd and taef1 of photographs"}};
    addMean(figures, "pair-distance", distance, what);
    addMean(figures, "pair-cosine", cosine, what);
    addMean(figures, "pair-mse", squared, what);
    return figures;
}

nlohmann::json counterfactualFigures(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                                     const Auditors& auditors, const std::vector<BenchmarkItem>& manifest,
                                     const CounterfactualTrial& trial,
                                     const std::function<void(const nlohmann::json&)>& partial,
                                     const std::stop_token& stop, const ProgressCallback& progress) {
    std::map<std::string, std::vector<const BenchmarkItem*>> ofBench;
    std::map<std::string, std::vector<std::string>> sources;
    for (const BenchmarkItem& item : manifest)
        if (item.split == trial.split && item.role == "known" && item.label != "real") {
            ofBench[item.bench].push_back(&item);
            auto& names = sources[item.bench];
            if (std::find(names.begin(), names.end(), item.label) == names.end())
                names.push_back(item.label);
        }
    std::mt19937_64 random(trial.seed);
    std::vector<const BenchmarkItem*> chosen;
    for (auto& [bench, items] : ofBench) {
        if (sources[bench].size() < 2)
            throw Error("the split holds too few known sources of one bench", trial.split);
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[random() % i]);
        items.resize(std::min(items.size(), static_cast<std::size_t>(trial.count)));
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(trial.count); ++i) // partial figures are of both
        for (const auto& [bench, items] : ofBench)
            if (i < items.size())
                chosen.push_back(items[i]);
    if (chosen.empty())
        throw Error("the split holds no known generated images", trial.split);
    const auto assess = [&](const DecodedImage& picture) {
        return assessment(fingerprint, networks, picture, trial.tiles);
    };
    const auto judged = [&](const std::string& engine, const Image& image) {
        std::vector<std::string> names = auditors.named(image);
        names.insert(names.begin(), engine);
        return names;
    };
    std::vector<std::string> judges = Auditors::names();
    judges.insert(judges.begin(), "engine");
    // By bench, method, target and figure.
    std::map<std::array<std::string, 4>, std::vector<std::pair<std::string, double>>> table;
    nlohmann::json figures;
    for (std::size_t n = 0; n < chosen.size(); ++n) {
        const BenchmarkItem& item = *chosen[n];
        const DecodedImage image = decodeFile(item.file);
        const auto& names = sources[item.bench];
        std::string other;
        do
            other = names[random() % names.size()];
        while (other == item.label);
        const auto before = judged(assess(image).named(), image.image);
        for (const std::string& method : trial.methods)
            for (const std::string kind : {"unknown", "real", "source"}) {
                CounterfactualRequest request;
                request.target = kind == "source" ? other : kind;
                request.method = method;
                request.minPsnrDb = trial.minPsnrDb;
                const auto start = std::chrono::steady_clock::now();
                const CounterfactualResult result =
                    makeCounterfactual({fingerprint, networks, assess}, image, request, stop);
                const double seconds =
                    std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
                if (result.iterations == 0) // named as the target from the start
                    continue;
                const auto add = [&](const std::string& name, double value) {
                    table[{item.bench, method, kind, name}].emplace_back(item.group, value);
                };
                const auto after = judged(result.namedAfter, result.image);
                for (std::size_t j = 0; j < judges.size(); ++j) {
                    if (before[j] == item.label)
                        add(judges[j] + "-not-named", after[j] != item.label);
                    if (before[j] != request.target && (j == 0 || kind != "unknown"))
                        add(judges[j] + "-moved", after[j] == request.target);
                }
                add("psnr", result.psnrDb);
                add("ssim", result.ssim);
                add("seconds", seconds);
                spdlog::info("{}/{} {} {} to {}: {} -> {}, {:.1f} dB, {:.1f} s", n + 1, chosen.size(),
                             item.label, method, request.target, fmt::join(before, " "),
                             fmt::join(after, " "), result.psnrDb, seconds);
            }
        figures = nlohmann::json::array();
        for (const auto& [key, values] : table)
            addMean(figures, key[3], values, {{"bench", key[0]}, {"method", key[1]}, {"target", key[2]}});
        partial(figures);
        report(progress, "counterfactuals", static_cast<double>(n + 1) / static_cast<double>(chosen.size()));
    }
    return figures;
}

} // namespace whorl
