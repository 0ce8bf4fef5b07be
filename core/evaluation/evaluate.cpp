#include "core/evaluation/evaluate.h"

#include "core/evaluation/attribution_figures.h"
#include "core/evaluation/enrolment_figures.h"
#include "core/evaluation/group_figures.h"
#include "core/evaluation/set_figures.h"

namespace whorl {

nlohmann::json evaluateFigures(const Fingerprint& fingerprint, const std::vector<BenchmarkItem>& manifest,
                               const FeatureSet& set) {
    nlohmann::json figures = nlohmann::json::array();
    const torch::Tensor traces = fingerprint.trace(fingerprint.standardized(set.parts));
    for (const std::string bench : {"matched", "wild"})
        for (const std::string candidates : {"bench", "all"})
            addAttributionFigures(figures, fingerprint, manifest, set, traces, bench, candidates);
    for (const std::string bench : {"matched", "wild"})
        for (std::size_t condition = 0; condition < set.conditions.size(); ++condition) {
            const ItemRows rows = rowsOf(set, manifest, bench, condition);
            const std::string& name = set.conditions[condition];
            addGroupFigures(figures, fingerprint, traces, rows, name);
            addSetFigures(figures, fingerprint, traces, rows, name);
            addEnrolmentFigures(figures, fingerprint, traces, rows, name);
        }
    return figures;
}

} // namespace whorl
