#include "core/evaluation/evaluate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <set>

namespace whorl {

namespace {

/// What is known of one scored image.
struct Scored {
    const BenchmarkItem* item;
    std::string named, lineage;
    bool top3 = false;
    double ai = 0;    ///< log LR of AI-generated against real
    double known = 0; ///< log LR of the best enrolled source against unknown
    double ownProbability = 0, topProbability = 0;
};

using Rows = std::vector<const Scored*>;

double balancedAccuracy(const Rows& rows, const std::function<std::string(const Scored&)>& truth,
                        const std::function<bool(const Scored&)>& right) {
    std::map<std::string, std::pair<int, int>> classes;
    for (const Scored* row : rows) {
        auto& [good, all] = classes[truth(*row)];
        good += right(*row);
        ++all;
    }
    double sum = 0;
    for (const auto& [name, pair] : classes)
        sum += static_cast<double>(pair.first) / pair.second;
    return classes.empty() ? NAN : sum / static_cast<double>(classes.size());
}

double auroc(const Rows& rows, const std::function<bool(const Scored&)>& positive,
             const std::function<double(const Scored&)>& score) {
    std::vector<std::pair<double, bool>> sorted;
    for (const Scored* row : rows)
        sorted.emplace_back(score(*row), positive(*row));
    std::sort(sorted.begin(), sorted.end());
    double rank = 0, positives = 0;
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t j = i;
        while (j < sorted.size() && sorted[j].first == sorted[i].first)
            ++j;
        for (std::size_t k = i; k < j; ++k)
            if (sorted[k].second) {
                rank += (static_cast<double>(i + j) + 1) / 2;
                ++positives;
            }
        i = j;
    }
    const double negatives = static_cast<double>(sorted.size()) - positives;
    return positives == 0 || negatives == 0
               ? NAN
               : (rank - positives * (positives + 1) / 2) / (positives * negatives);
}

} // namespace

nlohmann::json evaluateFigures(const Fingerprint& fingerprint, const std::vector<BenchmarkItem>& manifest,
                               const FeatureSet& set) {
    nlohmann::json figures = nlohmann::json::array();
    std::map<std::string, std::string> lineageOf;
    for (const SourceInfo& source : fingerprint.sources)
        lineageOf[source.name] = source.lineage;
    const torch::Tensor traces = fingerprint.trace(fingerprint.standardized(set.parts));
    std::map<std::pair<std::string, std::int64_t>, std::string>
        asIs; // candidates "all": named as is, for resave-changed
    for (const std::string bench : {"matched", "wild"}) {
        std::vector<std::string> own;
        for (const Enrolment& enrolment : fingerprint.enrolments)
            if (enrolment.bench == bench)
                own.push_back(enrolment.source);
        for (const std::string candidates : {"bench", "all"}) {
            const Scores scores =
                fingerprint.score(traces, candidates == "bench" ? own : std::vector<std::string>{});
            const auto unknown = static_cast<std::int64_t>(scores.names.size()) - 1;
            const auto real =
                std::find(scores.names.begin(), scores.names.end(), "real") - scores.names.begin();
            for (std::size_t c = 0; c < set.conditions.size(); ++c) {
                std::vector<Scored> scored;
                int changed = 0, compared = 0;
                for (std::int64_t i = 0; i < set.item.size(0); ++i) {
                    const BenchmarkItem& item =
                        manifest[static_cast<std::size_t>(set.item[i].item<std::int64_t>())];
                    if (item.bench != bench ||
                        set.condition[i].item<std::int64_t>() != static_cast<std::int64_t>(c))
                        continue;
                    const torch::Tensor l = scores.logLikelihood[i];
                    const torch::Tensor closed = l.slice(0, 0, unknown);
                    Scored row{&item, {}, {}, false, 0, 0, 0, 0};
                    const torch::Tensor order = std::get<1>(closed.sort(0, true));
                    row.named = scores.names[static_cast<std::size_t>(order[0].item<std::int64_t>())];
                    for (int k = 0; k < 3; ++k)
                        row.top3 |= scores.names[static_cast<std::size_t>(order[k].item<std::int64_t>())] ==
                                    item.label;
                    const torch::Tensor posterior = torch::softmax(closed, 0);
                    std::map<std::string, double> lineages;
                    for (std::int64_t k = 0; k < unknown; ++k) {
                        const std::string& name = scores.names[static_cast<std::size_t>(k)];
                        lineages[lineageOf[name]] += posterior[k].item<double>();
                        if (name == item.label)
                            row.ownProbability = posterior[k].item<double>();
                    }
                    row.lineage =
                        std::max_element(lineages.begin(), lineages.end(), [](const auto& a, const auto& b) {
                            return a.second < b.second;
                        })->first;
                    row.topProbability = posterior.max().item<double>();
                    row.known = (torch::logsumexp(closed, 0) - l[unknown]).item<double>();
                    if (real < unknown) {
                        const torch::Tensor others = torch::cat({l.slice(0, 0, real), l.slice(0, real + 1)});
                        row.ai = (torch::logsumexp(others, 0) - l[real]).item<double>();
                    }
                    const std::string open =
                        scores.names[static_cast<std::size_t>(l.argmax().item<std::int64_t>())];
                    const std::pair<std::string, std::int64_t> key{candidates,
                                                                   set.item[i].item<std::int64_t>()};
                    if (set.conditions[c] == "as-is")
                        asIs[key] = open;
                    else if (asIs.contains(key)) {
                        ++compared;
                        changed += asIs[key] != open;
                    }
                    scored.push_back(std::move(row));
                }
                std::map<std::string, Rows> groups;
                for (const Scored& row : scored)
                    groups[row.item->group].push_back(&row);
                std::vector<const Rows*> groupList;
                for (const auto& [name, rows] : groups)
                    groupList.push_back(&rows);
                const auto add = [&](const char* figure, const std::function<bool(const Scored&)>& keep,
                                     const std::function<double(const Rows&)>& value) {
                    Rows rows;
                    std::set<std::string> used;
                    for (const Scored& row : scored)
                        if (keep(row)) {
                            rows.push_back(&row);
                            used.insert(row.item->group);
                        }
                    const double estimate = rows.empty() ? NAN : value(rows);
                    if (std::isnan(estimate))
                        return;
                    std::mt19937_64 random(1);
                    std::vector<double> draws;
                    for (int b = 0; b < 400; ++b) {
                        Rows sample;
                        for (std::size_t g = 0; g < groupList.size(); ++g)
                            for (const Scored* row : *groupList[random() % groupList.size()])
                                if (keep(*row))
                                    sample.push_back(row);
                        const double draw = sample.empty() ? NAN : value(sample);
                        if (!std::isnan(draw))
                            draws.push_back(draw);
                    }
                    std::sort(draws.begin(), draws.end());
                    const auto quantile = [&](double q) {
                        return draws.empty() ? estimate
                                             : draws[static_cast<std::size_t>(
                                                   q * static_cast<double>(draws.size() - 1))];
                    };
                    figures.push_back({{"figure", figure},
                                       {"bench", bench},
                                       {"condition", set.conditions[c]},
                                       {"candidates", candidates},
                                       {"value", estimate},
                                       {"low", quantile(0.025)},
                                       {"high", quantile(0.975)},
                                       {"images", rows.size()},
                                       {"groups", used.size()}});
                };
                const auto known = [](const Scored& r) { return r.item->role == "known"; };
                const auto label = [](const Scored& r) { return r.item->label; };
                add("label-balanced-accuracy", known, [&](const Rows& rows) {
                    return balancedAccuracy(rows, label,
                                            [](const Scored& r) { return r.named == r.item->label; });
                });
                add("label-top3", known, [&](const Rows& rows) {
                    return balancedAccuracy(rows, label, [](const Scored& r) { return r.top3; });
                });
                add(
                    "decoder-balanced-accuracy",
                    [&](const Scored& r) { return known(r) && r.item->decoder != "unknown"; },
                    [&](const Rows& rows) {
                        return balancedAccuracy(
                            rows, [](const Scored& r) { return r.item->decoder; },
                            [](const Scored& r) { return r.lineage == r.item->decoder; });
                    });
                const auto generated = [](const Scored& r) { return r.item->label != "real"; };
                const auto ai = [](const Scored& r) { return r.ai; };
                if (real < unknown && bench == "wild") {
                    add("real-vs-ai-auroc", known,
                        [&](const Rows& rows) { return auroc(rows, generated, ai); });
                    add(
                        "real-vs-ai-auroc-open",
                        [&](const Scored& r) { return r.item->label == "real" || r.item->role == "open"; },
                        [&](const Rows& rows) { return auroc(rows, generated, ai); });
                }
                add(
                    "known-vs-unknown-auroc",
                    [](const Scored& r) { return r.item->role == "known" || r.item->role == "open"; },
                    [&](const Rows& rows) {
                        return auroc(rows, known, [](const Scored& r) { return r.known; });
                    });
                add(
                    "unseen-variant-accuracy",
                    [](const Scored& r) { return r.item->role == "unseen-variant"; },
                    [&](const Rows& rows) {
                        return balancedAccuracy(rows, label,
                                                [](const Scored& r) { return r.named == r.item->label; });
                    });
                add(
                    "cross-source-accuracy", [](const Scored& r) { return r.item->role == "cross-source"; },
                    [&](const Rows& rows) {
                        return balancedAccuracy(rows, label,
                                                [](const Scored& r) { return r.named == r.item->label; });
                    });
                add("ece", known, [](const Rows& rows) {
                    std::array<double, 10> confidence{}, right{};
                    for (const Scored* r : rows) {
                        const auto bin =
                            std::min<std::size_t>(9, static_cast<std::size_t>(r->topProbability * 10));
                        confidence[bin] += r->topProbability;
                        right[bin] += r->named == r->item->label;
                    }
                    double sum = 0;
                    for (std::size_t b = 0; b < 10; ++b)
                        sum += std::abs(confidence[b] - right[b]);
                    return sum / static_cast<double>(rows.size());
                });
                if (compared > 0 && (set.conditions[c] == "png" || set.conditions[c] == "jpeg-95"))
                    figures.push_back({{"figure", "resave-changed"},
                                       {"bench", bench},
                                       {"condition", set.conditions[c]},
                                       {"candidates", candidates},
                                       {"value", static_cast<double>(changed) / compared},
                                       {"low", nullptr},
                                       {"high", nullptr},
                                       {"images", compared},
                                       {"groups", groups.size()}});
            }
        }
    }
    return figures;
}

} // namespace whorl
