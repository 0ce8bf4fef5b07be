#include "core/evaluation/set_figures.h"

#include "core/evaluation/statistics.h"

#include <algorithm>
#include <cmath>
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
                halves[half].push_back(
                    {label, own.front().second->decoder, traces.index_select(0, torch::tensor(index[half]))});
                used.insert(index[half].begin(), index[half].end());
            }
        }
        for (const Set& a : halves[0])
            for (const Set& b : halves[1]) {
                if (a.label == "real" && b.label == "real") // their cameras are not known
                    continue;
                pairs.push_back({a.label, b.label, a.label == b.label,
                                 a.decoder == b.decoder && a.decoder != "unknown",
                                 fingerprint.sameSourceLogRatio(a.traces, b.traces)});
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
    for (const bool line : {true, false})
        add(line ? "same-line-auroc-" : "same-lineage-auroc-", [&, line](const auto& timesOf) {
            std::vector<std::pair<double, bool>> scored;
            for (const SetPair& pair : pairs)
                if (line || !pair.sameLine)
                    scored.insert(scored.end(), timesOf(pair),
                                  {pair.score, line ? pair.sameLine : pair.sameLineage});
            return areaUnderRoc(std::move(scored));
        });
    const double cap = fingerprint.calibration.cap * std::log(10.0), count = static_cast<double>(images);
    const auto uncut = [&](const SetPair& pair) {
        return fingerprint.calibration.sets ? fingerprint.calibratedSetLogRatio(pair.score, count, count)
                                            : std::clamp(pair.score, -cap, cap);
    };
    for (const bool cut : {true, false})
        add(cut ? "same-line-cllr-" : "same-line-cllr-uncut-", [&, cut](const auto& timesOf) {
            std::vector<double> targets, others;
            for (const SetPair& pair : pairs) {
                auto& list = pair.sameLine ? targets : others;
                list.insert(list.end(), timesOf(pair),
                            cut ? fingerprint.calibratedSetLogRatio(pair.score, count, count) : uncut(pair));
            }
            return cllr(targets, others);
        });
    // Misleading evidence by its strength (Royall 2000): two lines that look like one, and the reverse.
    for (const bool same : {true, false})
        add(same ? "same-line-misleading-10-" : "two-lines-misleading-10-", [&, same](const auto& timesOf) {
            double wrong = 0, all = 0;
            for (const SetPair& pair : pairs)
                if (pair.sameLine == same) {
                    const auto times = static_cast<double>(timesOf(pair));
                    all += times;
                    wrong += (same ? -1 : 1) * uncut(pair) > std::log(10.0) ? times : 0;
                }
            return wrong / all;
        });
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
