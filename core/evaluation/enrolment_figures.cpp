#include "core/evaluation/enrolment_figures.h"

#include "core/evaluation/statistics.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace whorl {

namespace {

/// One comparison of an image with an enrolled source.
struct Trial {
    double score; ///< log likelihood ratio of the source against an unknown one
    bool target;
    const BenchmarkItem* item; ///< that was compared
    std::string source;
};

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
                 items[i]->label == name, items[i], name});
    }
    return trials;
}

} // namespace

void addEnrolmentFigures(nlohmann::json& figures, const Fingerprint& fingerprint, const torch::Tensor& traces,
                         const ItemRows& rows, const std::string& condition) {
    ItemRows open;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(open),
                 [](const auto& row) { return row.second->role == "open"; });
    if (open.empty())
        return;
    for (const std::size_t images : {1, 5, 10, 20}) {
        const std::vector<Trial> trials = enrolmentTrials(fingerprint, traces, open, images);
        std::map<std::string, std::vector<const Trial*>> groups;
        std::set<const BenchmarkItem*> compared;
        std::set<std::string> sources;
        for (const Trial& trial : trials) {
            groups[trial.item->group].push_back(&trial);
            compared.insert(trial.item);
            sources.insert(trial.source);
        }
        std::vector<const std::vector<const Trial*>*> groupList;
        for (const auto& [name, list] : groups)
            groupList.push_back(&list);
        addFigure(figures,
                  {{"figure", "enrol-eer-" + std::to_string(images)},
                   {"bench", open.front().second->bench},
                   {"condition", condition},
                   {"candidates", "bench"},
                   {"sources", sources.size()}},
                  compared.size(), groupList.size(), [&](const std::vector<std::size_t>& drawn) {
                      std::vector<std::pair<double, bool>> scored;
                      for (const std::size_t g : drawn)
                          for (const Trial* trial : *groupList[g])
                              scored.emplace_back(trial->score, trial->target);
                      return equalErrorRate(std::move(scored));
                  });
    }
}

} // namespace whorl
