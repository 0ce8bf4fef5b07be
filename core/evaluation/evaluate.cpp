#include "core/evaluation/evaluate.h"

#include "core/evaluation/balanced_accuracy.h"
#include "core/evaluation/group_figures.h"
#include "core/evaluation/statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>
#include <set>

namespace whorl {

namespace {

/// What is known of one scored image.
struct Scored {
    const BenchmarkItem* item = nullptr;
    std::string named, lineage;
    bool top3 = false;
    double ai = 0;    ///< log LR of AI-generated against real
    double known = 0; ///< log LR of the best enrolled source against unknown
    double topProbability = 0;
    std::string open;              ///< named when "unknown" is a candidate, too
    bool changed = false;          ///< named otherwise than the file as it is
    std::vector<double> logRatios; ///< of each candidate against the mean of the others, natural log
    std::ptrdiff_t own = -1;       ///< index of the right candidate
};

/// One comparison of an image with an enrolled source.
struct Trial {
    double score;
    bool target;
    std::string group;
};

using Rows = std::vector<const Scored*>;
/// Rows of a feature set with their items.
using ItemRows = std::vector<std::pair<std::int64_t, const BenchmarkItem*>>;

double balancedAccuracy(const Rows& rows, const std::function<std::string(const Scored&)>& truth,
                        const std::function<bool(const Scored&)>& right) {
    BalancedAccuracy accuracy;
    for (const Scored* row : rows)
        accuracy.add(truth(*row), right(*row));
    return accuracy.value();
}

double auroc(const Rows& rows, const std::function<bool(const Scored&)>& positive,
             const std::function<double(const Scored&)>& score) {
    std::vector<std::pair<double, bool>> scored;
    for (const Scored* row : rows)
        scored.emplace_back(score(*row), positive(*row));
    return areaUnderRoc(std::move(scored));
}

/// Area under the curve of correct classification against false alarms of unknown sources (Dhamija, Gunther
/// and Boult 2018, arXiv 1811.04110).
double oscr(const Rows& rows) {
    std::vector<const Scored*> sorted(rows);
    std::sort(sorted.begin(), sorted.end(),
              [](const Scored* a, const Scored* b) { return a->known > b->known; });
    double known = 0, unknown = 0, correct = 0, area = 0;
    for (const Scored* row : sorted)
        (row->item->role == "known" ? known : unknown) += 1;
    for (const Scored* row : sorted) {
        if (row->item->role == "known")
            correct += row->named == row->item->label;
        else
            area += correct / known / unknown;
    }
    return known == 0 || unknown == 0 ? NAN : area;
}

/// Cost of log likelihood ratios in bits (Brummer and du Preez 2006, doi 10.1016/j.csl.2005.08.001).
double cllr(const std::vector<double>& targets, const std::vector<double>& others) {
    const auto mean = [](const std::vector<double>& values, double sign) {
        double sum = 0;
        for (const double value : values)
            sum += std::log1p(std::exp(sign * value)) / std::log(2.0);
        return sum / static_cast<double>(values.size());
    };
    return targets.empty() || others.empty() ? NAN : (mean(targets, -1) + mean(others, 1)) / 2;
}

void targetsAndOthers(const Rows& rows, std::vector<double>& targets, std::vector<double>& others) {
    for (const Scored* row : rows) {
        if (row->own < 0)
            continue;
        for (std::size_t i = 0; i < row->logRatios.size(); ++i)
            (static_cast<std::ptrdiff_t>(i) == row->own ? targets : others).push_back(row->logRatios[i]);
    }
}

/// The same after the best monotonous recalibration (pool adjacent violators, both kinds weighing alike).
double minimalCllr(const std::vector<double>& targets, const std::vector<double>& others) {
    if (targets.empty() || others.empty())
        return NAN;
    struct Pool {
        double target, weight;
    };
    std::vector<std::pair<double, bool>> sorted;
    for (const double value : targets)
        sorted.emplace_back(value, true);
    for (const double value : others)
        sorted.emplace_back(value, false);
    std::sort(sorted.begin(), sorted.end());
    std::vector<Pool> pools;
    for (const auto& [value, target] : sorted) {
        const double weight = 1.0 / static_cast<double>(target ? targets.size() : others.size());
        pools.push_back({target ? weight : 0, weight});
        while (pools.size() > 1) {
            const Pool &last = pools.back(), &before = pools[pools.size() - 2];
            if (before.target * last.weight < last.target * before.weight)
                break;
            const Pool merged{before.target + last.target, before.weight + last.weight};
            pools.pop_back();
            pools.back() = merged;
        }
    }
    double sum = 0;
    for (const Pool& pool : pools) {
        const double other = pool.weight - pool.target;
        if (pool.target > 0)
            sum += pool.target * std::log2(1 + other / pool.target);
        if (other > 0)
            sum += other * std::log2(1 + pool.target / other);
    }
    return sum / 2;
}

double equalErrorRate(std::vector<Trial> trials) {
    std::sort(trials.begin(), trials.end(), [](const Trial& a, const Trial& b) { return a.score < b.score; });
    double targets = 0, others = 0;
    for (const Trial& trial : trials)
        (trial.target ? targets : others) += 1;
    if (targets == 0 || others == 0)
        return NAN;
    double missed = 0, rejected = 0, rate = 1, gap = 2;
    for (const Trial& trial : trials) {
        (trial.target ? missed : rejected) += 1;
        const double miss = missed / targets, alarm = 1 - rejected / others;
        if (std::abs(miss - alarm) < gap) {
            gap = std::abs(miss - alarm);
            rate = (miss + alarm) / 2;
        }
    }
    return rate;
}

/// Sources never trained on, each enrolled from `images` of its images; the others of all such sources are
/// compared with it. rows: indices of the traces.
std::vector<Trial> enrolmentTrials(const Fingerprint& fingerprint, const torch::Tensor& traces,
                                   const ItemRows& rows, std::size_t images) {
    std::map<std::string, ItemRows> sources;
    for (const auto& row : rows)
        sources[row.second->label].push_back(row);
    std::vector<Trial> trials;
    for (const auto& [name, own] : sources) {
        if (own.size() < images + 3)
            continue;
        std::vector<std::int64_t> index;
        std::set<std::string> groups; // of the enrolled images: their groups are not compared
        for (std::size_t i = 0; i < images; ++i) {
            index.push_back(own[i].first);
            groups.insert(own[i].second->group);
        }
        Fingerprint only = fingerprint;
        only.calibration.unknownOffset = 0;
        only.enrolments = {{name,
                            {},
                            traces.index_select(0, torch::tensor(index))
                                .mean(at::IntArrayRef{0}, true)
                                .repeat({static_cast<std::int64_t>(fingerprint.plda.size()), 1}),
                            static_cast<double>(images),
                            {},
                            {}}};
        std::vector<std::int64_t> compared;
        std::vector<const BenchmarkItem*> items;
        for (const auto& [i, item] : rows)
            if (!groups.contains(item->group)) {
                compared.push_back(i);
                items.push_back(item);
            }
        if (compared.empty())
            continue;
        const torch::Tensor scores =
            only.score(traces.index_select(0, torch::tensor(compared))).logLikelihood;
        for (std::size_t i = 0; i < items.size(); ++i)
            trials.push_back(
                {(scores[static_cast<std::int64_t>(i)][0] - scores[static_cast<std::int64_t>(i)][1])
                     .item<double>(),
                 items[i]->label == name, items[i]->group});
    }
    return trials;
}

/// Two sets of images, by their sources.
struct SetPair {
    std::string a, b;
    bool sameLine, sameLineage;
    double score;
};

/// Likelihood ratios of sets of `images` images each; those of one source have no group in common. Every
/// source with enough images is drawn several times.
std::vector<SetPair> setPairs(const Fingerprint& fingerprint, const torch::Tensor& traces,
                              const ItemRows& rows, std::size_t images) {
    constexpr int kRepeats = 5;
    std::map<std::string, ItemRows> sources;
    for (const auto& row : rows)
        sources[row.second->label].push_back(row);
    struct Set {
        std::string label, decoder;
        torch::Tensor traces;
    };
    std::mt19937_64 random(1);
    std::vector<SetPair> pairs;
    for (int repeat = 0; repeat < kRepeats; ++repeat) {
        std::vector<Set> halves[2];
        for (auto& [label, own] : sources) {
            for (std::size_t i = own.size(); i > 1; --i)
                std::swap(own[i - 1], own[random() % i]);
            std::map<std::string, std::size_t> side; // of each group
            std::vector<std::int64_t> index[2];
            for (const auto& [row, item] : own) {
                const std::size_t at =
                    side.emplace(item->group, index[0].size() > index[1].size()).first->second;
                if (index[at].size() < images)
                    index[at].push_back(row);
            }
            if (index[0].size() < images || index[1].size() < images)
                continue;
            for (const std::size_t half : {0, 1})
                halves[half].push_back(
                    {label, own.front().second->decoder, traces.index_select(0, torch::tensor(index[half]))});
        }
        for (const Set& a : halves[0])
            for (const Set& b : halves[1])
                pairs.push_back({a.label, b.label, a.label == b.label,
                                 a.decoder == b.decoder && a.decoder != "unknown",
                                 fingerprint.sameSourceLogRatio(a.traces, b.traces)});
    }
    return pairs;
}

/// AUROC of "one line" over all pairs of sets and of "one decoder lineage" over those of two lines, with
/// intervals over sources.
void addSetFigures(nlohmann::json& figures, const std::vector<SetPair>& pairs, const std::string& bench,
                   const std::string& condition, std::size_t images) {
    std::set<std::string> names;
    for (const SetPair& pair : pairs)
        names.insert(pair.a);
    const std::vector<std::string> sources(names.begin(), names.end());
    for (const bool line : {true, false}) {
        const auto value = [&](const std::vector<std::size_t>& drawn) {
            std::map<std::string, std::size_t> times;
            for (const std::size_t s : drawn)
                ++times[sources[s]];
            std::vector<std::pair<double, bool>> scored;
            for (const SetPair& pair : pairs)
                if (line || !pair.sameLine)
                    scored.insert(scored.end(), times[pair.a] * times[pair.b],
                                  {pair.score, line ? pair.sameLine : pair.sameLineage});
            return areaUnderRoc(std::move(scored));
        };
        addFigure(figures,
                  {{"figure", (line ? "same-line-auroc-" : "same-lineage-auroc-") + std::to_string(images)},
                   {"bench", bench},
                   {"condition", condition},
                   {"candidates", "bench"}},
                  images, sources.size(), value);
    }
}

} // namespace

nlohmann::json evaluateFigures(const Fingerprint& fingerprint, const std::vector<BenchmarkItem>& manifest,
                               const FeatureSet& set) {
    nlohmann::json figures = nlohmann::json::array();
    const double cap = fingerprint.calibration.cap * std::log(10.0);
    const torch::Tensor traces = fingerprint.trace(fingerprint.standardized(set.parts));
    const auto rowsOf = [&](const std::string& bench, std::size_t condition) {
        ItemRows rows;
        for (std::int64_t i = 0; i < set.item.size(0); ++i) {
            const BenchmarkItem& item = manifest[static_cast<std::size_t>(set.item[i].item<std::int64_t>())];
            if (item.bench == bench &&
                set.condition[i].item<std::int64_t>() == static_cast<std::int64_t>(condition))
                rows.emplace_back(i, &item);
        }
        return rows;
    };
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
            const bool hasReal =
                std::find(scores.names.begin(), scores.names.end(), "real") != scores.names.end();
            const torch::Tensor best = scores.logPosterior().argmax(1);
            const torch::Tensor generated = hasReal ? scores.generatedLogRatio() : torch::Tensor();
            for (std::size_t c = 0; c < set.conditions.size(); ++c) {
                std::vector<Scored> scored;
                for (const auto& [i, found] : rowsOf(bench, c)) {
                    const BenchmarkItem& item = *found;
                    const torch::Tensor l = scores.logLikelihood[i];
                    const torch::Tensor closed = l.slice(0, 0, unknown);
                    Scored row;
                    row.item = &item;
                    const torch::Tensor order = std::get<1>(closed.sort(0, true));
                    row.named = scores.names[static_cast<std::size_t>(order[0].item<std::int64_t>())];
                    for (std::int64_t k = 0; k < std::min<std::int64_t>(3, unknown); ++k)
                        row.top3 |= scores.names[static_cast<std::size_t>(order[k].item<std::int64_t>())] ==
                                    item.label;
                    const torch::Tensor share = torch::softmax(closed, 0);
                    for (std::int64_t k = 0; k < unknown; ++k) {
                        const std::string& name = scores.names[static_cast<std::size_t>(k)];
                        if (name == item.label)
                            row.own = k;
                        const double p = share[k].item<double>();
                        row.logRatios.push_back(
                            std::clamp(std::log(std::max(p, 1e-30) / std::max(1 - p, 1e-30) *
                                                (static_cast<double>(unknown) - 1)),
                                       -cap, cap));
                    }
                    row.lineage = mostLikelyLineage(fingerprint.lineages(scores.names, closed));
                    row.topProbability = share.max().item<double>();
                    row.known = (torch::logsumexp(closed, 0) - l[unknown]).item<double>();
                    if (generated.defined())
                        row.ai = generated[i].item<double>();
                    row.open = scores.names[static_cast<std::size_t>(best[i].item<std::int64_t>())];
                    const std::pair<std::string, std::int64_t> key{candidates,
                                                                   set.item[i].item<std::int64_t>()};
                    if (set.conditions[c] == "as-is")
                        asIs[key] = row.open;
                    else
                        row.changed = asIs.contains(key) && asIs[key] != row.open;
                    scored.push_back(std::move(row));
                }
                std::map<std::string, Rows> groups;
                for (const Scored& row : scored)
                    groups[row.item->group].push_back(&row);
                std::vector<const Rows*> groupList;
                for (const auto& [name, rows] : groups)
                    groupList.push_back(&rows);
                const auto add = [&](const std::string& figure,
                                     const std::function<bool(const Scored&)>& keep,
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
                    const auto [low, high] = bootstrapInterval(
                        groupList.size(),
                        [&](const std::vector<std::size_t>& drawn) {
                            Rows sample;
                            for (const std::size_t g : drawn)
                                for (const Scored* row : *groupList[g])
                                    if (keep(*row))
                                        sample.push_back(row);
                            return sample.empty() ? NAN : value(sample);
                        },
                        estimate);
                    figures.push_back({{"figure", figure},
                                       {"bench", bench},
                                       {"condition", set.conditions[c]},
                                       {"candidates", candidates},
                                       {"value", estimate},
                                       {"low", low},
                                       {"high", high},
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
                const auto isGenerated = [](const Scored& r) { return r.item->label != "real"; };
                const auto ai = [](const Scored& r) { return r.ai; };
                const auto share = [](const Rows& rows, const std::function<bool(const Scored&)>& is) {
                    return static_cast<double>(std::count_if(rows.begin(), rows.end(),
                                                             [&](const Scored* r) { return is(*r); })) /
                           static_cast<double>(rows.size());
                };
                if (hasReal && bench == "wild") {
                    add(
                        "real-named-generator", [](const Scored& r) { return r.item->label == "real"; },
                        [&](const Rows& rows) {
                            return share(rows, [](const Scored& r) {
                                return r.open != "real" && r.open != "unknown";
                            });
                        });
                    const auto namedReal = [&](const Rows& rows) {
                        return share(rows, [](const Scored& r) { return r.open == "real"; });
                    };
                    add(
                        "generated-named-real", [&](const Scored& r) { return known(r) && isGenerated(r); },
                        namedReal);
                    add(
                        "generated-named-real-open", [](const Scored& r) { return r.item->role == "open"; },
                        namedReal);
                    const auto photograph = [](const Scored& r) { return r.item->label == "real"; };
                    const auto openOrPhotograph = [&](const Scored& r) {
                        return photograph(r) || r.item->role == "open";
                    };
                    const auto areaOfAi = [&](const Rows& rows) { return auroc(rows, isGenerated, ai); };
                    const auto cllrOfAi = [&](const Rows& rows) {
                        std::vector<double> targets, others;
                        for (const Scored* row : rows)
                            (isGenerated(*row) ? targets : others).push_back(std::clamp(row->ai, -cap, cap));
                        return cllr(targets, others);
                    };
                    add("real-vs-ai-auroc", known, areaOfAi);
                    add("real-vs-ai-auroc-open", openOrPhotograph, areaOfAi);
                    add("real-vs-ai-cllr", known, cllrOfAi);
                    add("real-vs-ai-cllr-open", openOrPhotograph, cllrOfAi);
                    // Misleading evidence by its strength (Royall 2000, doi 10.1080/01621459.2000.10474264).
                    for (const int ratio : {10, 100}) {
                        const auto over = [&](double sign) {
                            return [&share, sign, ratio](const Rows& rows) {
                                return share(rows,
                                             [&](const Scored& r) { return sign * r.ai > std::log(ratio); });
                            };
                        };
                        const std::string suffix = "-" + std::to_string(ratio);
                        add("real-misleading" + suffix, photograph, over(1));
                        add(
                            "generated-misleading" + suffix,
                            [&](const Scored& r) { return known(r) && isGenerated(r); }, over(-1));
                        add(
                            "generated-misleading-open" + suffix,
                            [](const Scored& r) { return r.item->role == "open"; }, over(-1));
                    }
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
                add(
                    "oscr", [](const Scored& r) { return r.item->role == "known" || r.item->role == "open"; },
                    oscr);
                add("cllr", known, [](const Rows& rows) {
                    std::vector<double> targets, others;
                    targetsAndOthers(rows, targets, others);
                    return cllr(targets, others);
                });
                add("cllr-min", known, [](const Rows& rows) {
                    std::vector<double> targets, others;
                    targetsAndOthers(rows, targets, others);
                    return minimalCllr(targets, others);
                });
                if (set.conditions[c] == "png" || set.conditions[c] == "jpeg-95")
                    add(
                        "resave-changed",
                        [&](const Scored& r) {
                            return asIs.contains({candidates, r.item - manifest.data()});
                        },
                        [&](const Rows& rows) {
                            return share(rows, [](const Scored& r) { return r.changed; });
                        });
            }
        }
    }
    for (const std::string bench : {"matched", "wild"})
        for (std::size_t c = 0; c < set.conditions.size(); ++c) {
            const ItemRows all = rowsOf(bench, c);
            ItemRows rows;
            std::copy_if(all.begin(), all.end(), std::back_inserter(rows),
                         [](const auto& row) { return row.second->role == "open"; });
            addGroupFigures(figures, fingerprint, traces, all, set.conditions[c]);
            for (const std::size_t images : {1, 5, 10})
                addSetFigures(figures, setPairs(fingerprint, traces, all, images), bench, set.conditions[c],
                              images);
            for (const std::size_t images : {1, 5, 10, 20}) {
                const std::vector<Trial> trials = enrolmentTrials(fingerprint, traces, rows, images);
                std::map<std::string, std::vector<const Trial*>> groups;
                for (const Trial& trial : trials)
                    groups[trial.group].push_back(&trial);
                std::vector<const std::vector<const Trial*>*> groupList;
                for (const auto& [name, list] : groups)
                    groupList.push_back(&list);
                addFigure(figures,
                          {{"figure", "enrol-eer-" + std::to_string(images)},
                           {"bench", bench},
                           {"condition", set.conditions[c]},
                           {"candidates", "bench"}},
                          rows.size(), groupList.size(), [&](const std::vector<std::size_t>& drawn) {
                              std::vector<Trial> sample;
                              for (const std::size_t g : drawn)
                                  for (const Trial* trial : *groupList[g])
                                      sample.push_back(*trial);
                              return equalErrorRate(std::move(sample));
                          });
            }
        }
    return figures;
}

} // namespace whorl
