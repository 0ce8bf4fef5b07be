#include "core/evaluation/attribution_figures.h"

#include "core/evaluation/balanced_accuracy.h"
#include "core/evaluation/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace whorl {

namespace {

/// What is known of one scored image.
struct Scored {
    const BenchmarkItem* item = nullptr;
    std::string named, lineage;
    bool top3 = false;
    double ai = 0;    ///< log LR of AI-generated against real
    double known = 0; ///< log LR of any enrolled source against unknown
    double topProbability = 0;
    std::string open;      ///< named as analyses do it: by probability, "unknown" among the candidates
    double openRatio = 0;  ///< log LR of that one against the others
    bool compared = false; ///< the file as it is was named, too
    bool changed = false;  ///< and otherwise
    std::vector<double> logRatios; ///< of each candidate against the mean of the others, natural log
    std::ptrdiff_t own = -1;       ///< index of the right candidate
};

using Rows = std::vector<const Scored*>;
using Is = std::function<bool(const Scored&)>;

bool isKnown(const Scored& row) {
    return row.item->role == "known";
}
bool isOpen(const Scored& row) {
    return row.item->role == "open";
}
bool isPhotograph(const Scored& row) {
    return row.item->label == "real";
}
bool isGenerated(const Scored& row) {
    return !isPhotograph(row);
}
bool isKnownGenerated(const Scored& row) {
    return isKnown(row) && isGenerated(row);
}
bool isRight(const Scored& row) {
    return row.named == row.item->label;
}

double share(const Rows& rows, const Is& is) {
    return static_cast<double>(
               std::count_if(rows.begin(), rows.end(), [&](const Scored* row) { return is(*row); })) /
           static_cast<double>(rows.size());
}

double balancedAccuracy(const Rows& rows, std::string BenchmarkItem::*truth, const Is& right) {
    BalancedAccuracy accuracy;
    for (const Scored* row : rows)
        accuracy.add(row->item->*truth, right(*row));
    return accuracy.value();
}

double sourceAccuracy(const Rows& rows) {
    return balancedAccuracy(rows, &BenchmarkItem::label, isRight);
}

double auroc(const Rows& rows, const Is& positive, double Scored::*score) {
    std::vector<std::pair<double, bool>> scored;
    for (const Scored* row : rows)
        scored.emplace_back(row->*score, positive(*row));
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
        (isKnown(*row) ? known : unknown) += 1;
    for (const Scored* row : sorted) {
        if (isKnown(*row))
            correct += isRight(*row);
        else
            area += correct / known / unknown;
    }
    return known == 0 || unknown == 0 ? NAN : area;
}

/// A cost of the likelihood ratios of all candidates, the right ones as targets.
double costOfSources(const Rows& rows,
                     double (*cost)(const std::vector<double>&, const std::vector<double>&)) {
    std::vector<double> targets, others;
    for (const Scored* row : rows) {
        if (row->own < 0)
            continue;
        for (std::size_t i = 0; i < row->logRatios.size(); ++i)
            (static_cast<std::ptrdiff_t>(i) == row->own ? targets : others).push_back(row->logRatios[i]);
    }
    return cost(targets, others);
}

/// Expected calibration error of the probability of the named source, in ten bins.
double calibrationError(const Rows& rows) {
    std::array<double, 10> confidence{}, right{};
    for (const Scored* row : rows) {
        const auto bin = std::min<std::size_t>(9, static_cast<std::size_t>(row->topProbability * 10));
        confidence[bin] += row->topProbability;
        right[bin] += isRight(*row);
    }
    double sum = 0;
    for (std::size_t b = 0; b < confidence.size(); ++b)
        sum += std::abs(confidence[b] - right[b]);
    return sum / static_cast<double>(rows.size());
}

/// The scored images of one bench, condition and set of candidates, and where their figures go.
class ScoredImages {
  public:
    /// what: the entries of a figure that name bench, condition and candidates.
    ScoredImages(nlohmann::json& figures, nlohmann::json what, const std::vector<Scored>& rows)
        : m_figures(figures), m_what(std::move(what)), m_rows(rows) {}

    /// A figure of the rows that keep takes, with the interval over their groups; nothing where there are
    /// none.
    void add(const std::string& figure, const Is& keep,
             const std::function<double(const Rows&)>& value) const {
        std::map<std::string, Rows> kept;
        std::size_t count = 0;
        for (const Scored& row : m_rows)
            if (keep(row)) {
                kept[row.item->group].push_back(&row);
                ++count;
            }
        if (kept.empty())
            return;
        std::vector<Rows> groups;
        for (auto& [name, rows] : kept)
            groups.push_back(std::move(rows));
        nlohmann::json what = m_what;
        what["figure"] = figure;
        addFigure(m_figures, std::move(what), count, groups.size(),
                  [&](const std::vector<std::size_t>& drawn) {
                      Rows sample;
                      for (const std::size_t g : drawn)
                          sample.insert(sample.end(), groups[g].begin(), groups[g].end());
                      return value(sample);
                  });
    }

  private:
    nlohmann::json& m_figures;
    nlohmann::json m_what;
    const std::vector<Scored>& m_rows;
};

void addSourceFigures(const ScoredImages& images) {
    images.add("label-balanced-accuracy", isKnown, sourceAccuracy);
    images.add("named-balanced-accuracy", isKnown, [](const Rows& rows) {
        return balancedAccuracy(rows, &BenchmarkItem::label,
                                [](const Scored& row) { return row.open == row.item->label; });
    });
    images.add("label-top3", isKnown, [](const Rows& rows) {
        return balancedAccuracy(rows, &BenchmarkItem::label, [](const Scored& row) { return row.top3; });
    });
    images.add(
        "decoder-balanced-accuracy",
        [](const Scored& row) { return isKnown(row) && row.item->decoder != "unknown"; },
        [](const Rows& rows) {
            return balancedAccuracy(rows, &BenchmarkItem::decoder,
                                    [](const Scored& row) { return row.lineage == row.item->decoder; });
        });
    for (const std::string role : {"unseen-variant", "cross-source"})
        images.add(
            role + "-accuracy", [&](const Scored& row) { return row.item->role == role; }, sourceAccuracy);
    images.add("ece", isKnown, calibrationError);
    images.add("cllr", isKnown, [](const Rows& rows) { return costOfSources(rows, cllr); });
    images.add("cllr-min", isKnown, [](const Rows& rows) { return costOfSources(rows, minimalCllr); });
}

/// The misleading evidence of what is named: another generator than the right one, by the strength of its
/// ratio (Royall 2000, doi 10.1080/01621459.2000.10474264).
void addMisleadingNames(const ScoredImages& images) {
    for (const int ratio : {10, 100}) {
        const auto misled = [ratio](const Rows& rows) {
            return share(rows, [ratio](const Scored& row) {
                return row.open != row.item->label && row.open != "real" && row.open != "unknown" &&
                       row.openRatio > std::log(ratio);
            });
        };
        const std::string suffix = std::to_string(ratio);
        images.add("source-misleading-" + suffix, isKnownGenerated, misled);
        images.add("source-misleading-open-" + suffix, isOpen, misled);
    }
}

void addOpenSetFigures(const ScoredImages& images) {
    const auto knownOrOpen = [](const Scored& row) { return isKnown(row) || isOpen(row); };
    images.add("known-vs-unknown-auroc", knownOrOpen,
               [](const Rows& rows) { return auroc(rows, isKnown, &Scored::known); });
    images.add("oscr", knownOrOpen, oscr);
}

void addNamedReal(const ScoredImages& images) {
    const auto namedReal = [](const Rows& rows) {
        return share(rows, [](const Scored& row) { return row.open == "real"; });
    };
    images.add("generated-named-real", isKnownGenerated, namedReal);
    images.add("generated-named-real-open", isOpen, namedReal);
}

/// Photographs against generated images; cap: of log likelihood ratios, natural.
void addKindFigures(const ScoredImages& images, double cap) {
    const auto openOrPhotograph = [](const Scored& row) { return isPhotograph(row) || isOpen(row); };
    const auto area = [](const Rows& rows) { return auroc(rows, isGenerated, &Scored::ai); };
    const auto cost = [cap](const Rows& rows) {
        std::vector<double> targets, others;
        for (const Scored* row : rows)
            (isGenerated(*row) ? targets : others).push_back(std::clamp(row->ai, -cap, cap));
        return cllr(targets, others);
    };
    images.add("real-named-generator", isPhotograph, [](const Rows& rows) {
        return share(rows, [](const Scored& row) { return row.open != "real" && row.open != "unknown"; });
    });
    images.add("real-vs-ai-auroc", isKnown, area);
    images.add("real-vs-ai-auroc-open", openOrPhotograph, area);
    images.add("real-vs-ai-cllr", isKnown, cost);
    images.add("real-vs-ai-cllr-open", openOrPhotograph, cost);
    for (const int ratio : {10, 100}) {
        if (std::log(ratio) > cap)
            break;
        const auto over = [ratio](double sign) {
            return [sign, ratio](const Rows& rows) {
                return share(rows, [&](const Scored& row) { return sign * row.ai > std::log(ratio); });
            };
        };
        const std::string suffix = "-" + std::to_string(ratio);
        images.add("real-misleading" + suffix, isPhotograph, over(1));
        images.add("generated-misleading" + suffix, isKnownGenerated, over(-1));
        images.add("generated-misleading-open" + suffix, isOpen, over(-1));
    }
}

} // namespace

void addAttributionFigures(nlohmann::json& figures, const Fingerprint& fingerprint,
                           const std::vector<BenchmarkItem>& manifest, const FeatureSet& set,
                           const torch::Tensor& traces, const std::string& bench,
                           const std::string& candidates, const std::function<void()>& beforeCondition) {
    const double cap = fingerprint.calibration.cap * std::log(10.0),
                 kindCap = fingerprint.calibration.generatedCap * std::log(10.0);
    std::vector<std::string> own;
    for (const Enrolment& enrolment : fingerprint.enrolments)
        if (enrolment.bench == bench)
            own.push_back(enrolment.source);
    const Scores scores = fingerprint.score(traces, candidates == "bench" ? own : std::vector<std::string>{});
    const auto unknown = static_cast<std::int64_t>(scores.names.size()) - 1;
    const bool hasReal = std::find(scores.names.begin(), scores.names.end(), "real") != scores.names.end();
    const torch::Tensor best = scores.logPosterior().argmax(1), ratios = scores.logRatios();
    const torch::Tensor generated = hasReal ? scores.generatedLogRatio() : torch::Tensor();
    const auto nameOf = [&](const torch::Tensor& index) {
        return scores.names[static_cast<std::size_t>(index.item<std::int64_t>())];
    };
    const auto score = [&](std::int64_t i, const BenchmarkItem& item) {
        const torch::Tensor l = scores.logLikelihood[i];
        const torch::Tensor closed = l.slice(0, 0, unknown);
        Scored row;
        row.item = &item;
        const torch::Tensor order = std::get<1>(closed.sort(0, true));
        row.named = nameOf(order[0]);
        for (std::int64_t k = 0; k < std::min<std::int64_t>(3, unknown); ++k)
            row.top3 |= nameOf(order[k]) == item.label;
        const torch::Tensor probability = torch::softmax(closed, 0);
        for (std::int64_t k = 0; k < unknown; ++k) {
            if (scores.names[static_cast<std::size_t>(k)] == item.label)
                row.own = k;
            const double p = probability[k].item<double>();
            row.logRatios.push_back(std::clamp(
                std::log(std::max(p, 1e-30) / std::max(1 - p, 1e-30) * (static_cast<double>(unknown) - 1)),
                -cap, cap));
        }
        row.lineage = mostLikelyLineage(fingerprint.lineages(scores.names, closed));
        row.topProbability = probability.max().item<double>();
        row.known = (torch::logsumexp(closed, 0) - l[unknown]).item<double>();
        if (hasReal)
            row.ai = generated[i].item<double>();
        row.open = nameOf(best[i]);
        row.openRatio = std::clamp(ratios[i][best[i].item<std::int64_t>()].item<double>(), -cap, cap);
        return row;
    };
    std::map<const BenchmarkItem*, std::string> namedAsIs;
    for (std::size_t c = 0; c < set.conditions.size(); ++c) {
        beforeCondition();
        const std::string& condition = set.conditions[c];
        std::vector<Scored> scored;
        for (const auto& [i, item] : rowsOf(set, manifest, bench, c)) {
            Scored row = score(i, *item);
            if (condition == "as-is") {
                namedAsIs[item] = row.open;
            } else if (const auto before = namedAsIs.find(item); before != namedAsIs.end()) {
                row.compared = true;
                row.changed = before->second != row.open;
            }
            scored.push_back(std::move(row));
        }
        const ScoredImages images(
            figures, {{"bench", bench}, {"condition", condition}, {"candidates", candidates}}, scored);
        addSourceFigures(images);
        addMisleadingNames(images);
        addOpenSetFigures(images);
        if (hasReal)
            addNamedReal(images);
        if (hasReal && bench == "wild")
            addKindFigures(images, kindCap);
        if (condition == "png" || condition == "jpeg-95")
            images.add(
                "resave-changed", [](const Scored& row) { return row.compared; },
                [](const Rows& rows) { return share(rows, [](const Scored& row) { return row.changed; }); });
    }
}

} // namespace whorl
