#include "core/evaluation/set_figures.h"

#include "core/evaluation/statistics.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <random>
#include <set>

namespace whorl {

std::vector<SetPair> setPairs(const Fingerprint& fingerprint, const torch::Tensor& traces,
                              const ItemRows& rows, std::size_t images, std::set<std::int64_t>& used) {
    constexpr int kRepeats = 5;
    std::map<std::string, ItemRows> sources;
    for (const auto& row : rows)
        sources[row.second->label].push_back(row);
    struct Set {
        std::string label, decoder;
        torch::Tensor traces;
        std::map<std::string, double> lineages;
    };
    const auto hasDecoder = [](const Set& set) {
        return set.decoder != "unknown" && set.decoder != "none" && set.decoder != "camera";
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
            for (const std::size_t half : {0, 1}) {
                const torch::Tensor chosen = traces.index_select(0, torch::tensor(index[half]));
                halves[half].push_back(
                    {label, own.front().second->decoder, chosen, fingerprint.lineagesOf(chosen)});
                used.insert(index[half].begin(), index[half].end());
            }
        }
        for (const Set& a : halves[0])
            for (const Set& b : halves[1]) {
                if (a.label == "real" && b.label == "real") // their cameras are not known
                    continue;
                pairs.push_back(
                    {a.label, b.label, a.label == b.label,
                     hasDecoder(a) && hasDecoder(b) ? std::optional(a.decoder == b.decoder) : std::nullopt,
                     fingerprint.sameSourceLogRatio(a.traces, b.traces),
                     fingerprint.kinship(a.lineages, b.lineages),
                     fingerprint.sameLineageLogRatio(a.lineages, b.lineages)});
            }
    }
    return pairs;
}

namespace {

/// images: in a set; used: in all sets.
void addFiguresOf(nlohmann::json& figures, const Fingerprint& fingerprint, const std::vector<SetPair>& pairs,
                  const std::string& bench, const std::string& condition, std::size_t images,
                  std::size_t used) {
    std::set<std::string> names;
    for (const SetPair& pair : pairs)
        names.insert(pair.a);
    const std::vector<std::string> sources(names.begin(), names.end());
    const auto add = [&](const std::string& figure, const auto& value) {
        addFigure(figures,
                  {{"figure", figure + std::to_string(images)},
                   {"bench", bench},
                   {"condition", condition},
                   {"candidates", "bench"}},
                  used, sources.size(), [&](const std::vector<std::size_t>& drawn) {
                      std::map<std::string, std::size_t> times;
                      for (const std::size_t s : drawn)
                          ++times[sources[s]];
                      return value([&times](const SetPair& pair) { return times[pair.a] * times[pair.b]; });
                  });
    };
    add("same-line-auroc-", [&](const auto& timesOf) {
        std::vector<std::pair<double, bool>> scored;
        for (const SetPair& pair : pairs)
            scored.insert(scored.end(), timesOf(pair), {pair.score, pair.sameLine});
        return areaUnderRoc(std::move(scored));
    });
    std::vector<SetPair> kin; // of two lines with known decoders
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(kin),
                 [](const SetPair& pair) { return !pair.sameLine && pair.sameLineage; });
    add("same-lineage-auroc-", [&](const auto& timesOf) {
        std::vector<std::pair<double, bool>> scored;
        for (const SetPair& pair : kin)
            scored.insert(scored.end(), timesOf(pair), {pair.lineageScore, *pair.sameLineage});
        return areaUnderRoc(std::move(scored));
    });
    add("same-lineage-cllr-", [&](const auto& timesOf) {
        std::vector<double> targets, others;
        for (const SetPair& pair : kin) {
            auto& list = *pair.sameLineage ? targets : others;
            list.insert(list.end(), timesOf(pair), pair.lineageScore);
        }
        return cllr(targets, others);
    });
    const auto lineRatio = [&, count = static_cast<double>(images)](const SetPair& pair) {
        return fingerprint.calibratedSetLogRatio(pair.score, pair.kinship, count, count);
    };
    add("same-line-cllr-", [&](const auto& timesOf) {
        std::vector<double> targets, others;
        for (const SetPair& pair : pairs) {
            auto& list = pair.sameLine ? targets : others;
            list.insert(list.end(), timesOf(pair), lineRatio(pair));
        }
        return cllr(targets, others);
    });
    // Misleading evidence by its strength (Royall 2000): two lines that look like one, and the reverse.
    const auto addMisleading = [&](const std::string& name, bool same, const auto& truth, const auto& ratio,
                                   const std::vector<SetPair>& of) {
        add(name + "-misleading-10-", [&, same](const auto& timesOf) {
            double wrong = 0, all = 0;
            for (const SetPair& pair : of)
                if (truth(pair) == same) {
                    const auto times = static_cast<double>(timesOf(pair));
                    all += times;
                    wrong += (same ? -1 : 1) * ratio(pair) > std::log(10.0) ? times : 0;
                }
            return wrong / all;
        });
    };
    for (const bool same : {true, false}) {
        addMisleading(
            same ? "same-line" : "two-lines", same, [](const SetPair& p) { return p.sameLine; }, lineRatio,
            pairs);
        addMisleading(
            same ? "same-lineage" : "two-lineages", same, [](const SetPair& p) { return *p.sameLineage; },
            [](const SetPair& p) { return p.lineageScore; }, kin);
    }
}

} // namespace

void addSetFigures(nlohmann::json& figures, const Fingerprint& fingerprint, const torch::Tensor& traces,
                   const ItemRows& rows, const std::string& condition) {
    if (rows.empty())
        return;
    for (const std::size_t images : {1, 5, 10}) {
        std::set<std::int64_t> used;
        const std::vector<SetPair> pairs = setPairs(fingerprint, traces, rows, images, used);
        addFiguresOf(figures, fingerprint, pairs, rows.front().second->bench, condition, images, used.size());
    }
}

} // namespace whorl
