#include "core/evaluation/guard_figures.h"

#include "core/evaluation/statistics.h"

#include <map>
#include <set>
#include <string>

namespace whorl {

nlohmann::json guardFigures(const ProcessingGuard& guard, const Fingerprint& fingerprint,
                            const std::vector<BenchmarkItem>& manifest, const FeatureSet& set) {
    struct Count {
        double withheld = 0, all = 0;
    };
    const torch::Tensor outside = guard.excess(fingerprint.standardized(set.parts)) > 0;
    // Condition, bench, photograph or not: group.
    std::map<std::tuple<std::int64_t, std::string, bool>, std::map<std::string, Count>> counts;
    for (std::int64_t row = 0; row < outside.size(0); ++row) {
        const BenchmarkItem& item = itemOf(set, manifest, row);
        Count& count =
            counts[{set.condition[row].item<std::int64_t>(), item.bench, item.label == "real"}][item.group];
        count.withheld += outside[row].item<bool>();
        ++count.all;
    }
    nlohmann::json figures = nlohmann::json::array();
    for (const auto& [key, groups] : counts) {
        const auto& [condition, bench, real] = key;
        std::vector<Count> list;
        double images = 0;
        for (const auto& [name, count] : groups) {
            list.push_back(count);
            images += count.all;
        }
        addFigure(figures,
                  {{"figure", real ? "real-withheld" : "generated-withheld"},
                   {"bench", bench},
                   {"condition", set.conditions[static_cast<std::size_t>(condition)]},
                   {"candidates", "all"}},
                  static_cast<std::size_t>(images), list.size(), [&](const std::vector<std::size_t>& drawn) {
                      Count sum;
                      for (const std::size_t i : drawn) {
                          sum.withheld += list[i].withheld;
                          sum.all += list[i].all;
                      }
                      return sum.withheld / sum.all;
                  });
    }
    return figures;
}

} // namespace whorl
