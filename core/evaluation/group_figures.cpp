#include "core/evaluation/group_figures.h"

#include "core/attribution/source_groups.h"
#include "core/evaluation/statistics.h"

#include <cmath>
#include <map>
#include <numeric>

namespace whorl {

namespace {

struct Partitions {
    double together = 0; ///< pairs in one group and of one source
    double grouped = 0, same = 0, all = 0;
};

} // namespace

void addGroupFigures(nlohmann::json& figures, const Fingerprint& fingerprint, const torch::Tensor& traces,
                     const ItemRows& rows, const std::string& condition) {
    std::vector<std::int64_t> index;
    std::map<std::string, std::vector<std::size_t>> byGroup;
    for (const auto& [row, item] : rows) {
        byGroup[item->group].push_back(index.size());
        index.push_back(row);
    }
    if (index.size() < 2)
        return;
    std::vector<std::vector<std::size_t>> groups;
    for (auto& [name, list] : byGroup)
        groups.push_back(std::move(list));
    std::vector<std::int64_t> group(index.size());
    std::iota(group.begin(), group.end(), std::int64_t(0)); // an image without a companion is a group
    auto next = static_cast<std::int64_t>(index.size());
    for (const SourceGroup& found :
         groupBySource(fingerprint, traces.index_select(0, torch::tensor(index)))) {
        for (const std::size_t member : found.members)
            group[member] = next;
        ++next;
    }
    const auto partitions = [&](const std::vector<std::size_t>& drawn) {
        std::map<std::pair<std::int64_t, std::string>, double> cells;
        std::map<std::int64_t, double> found, foundReal;
        std::map<std::string, double> sources;
        std::map<std::size_t, double> times, timesReal;
        double count = 0, real = 0;
        for (const std::size_t g : drawn)
            for (const std::size_t i : groups[g]) {
                ++times[i];
                ++found[group[i]];
                ++count;
                if (rows[i].second->label == "real") {
                    ++timesReal[i];
                    ++foundReal[group[i]];
                    ++real;
                    continue;
                }
                ++cells[{group[i], rows[i].second->label}];
                ++sources[rows[i].second->label];
            }
        const auto pairs = [](const auto& counts) {
            double sum = 0;
            for (const auto& [key, n] : counts)
                sum += n * (n - 1) / 2;
            return sum;
        };
        // An image drawn twice makes no pair with itself.
        const double selfReal = pairs(timesReal), selfGenerated = pairs(times) - selfReal;
        return Partitions{pairs(cells) - selfGenerated, pairs(found) - pairs(foundReal) - selfGenerated,
                          pairs(sources) - selfGenerated,
                          (count * (count - 1) - real * (real - 1)) / 2 - selfGenerated};
    };
    const auto add = [&](const char* figure, double (*value)(const Partitions&)) {
        addFigure(figures,
                  {{"figure", figure},
                   {"bench", rows.front().second->bench},
                   {"condition", condition},
                   {"candidates", "bench"}},
                  index.size(), groups.size(),
                  [&](const std::vector<std::size_t>& drawn) { return value(partitions(drawn)); });
    };
    add("group-pair-precision", [](const Partitions& p) { return p.together / p.grouped; });
    add("group-pair-recall", [](const Partitions& p) { return p.together / p.same; });
    add("group-rand-index", [](const Partitions& p) {
        const double expected = p.grouped * p.same / p.all;
        return (p.together - expected) / ((p.grouped + p.same) / 2 - expected);
    });
}

} // namespace whorl
