#include "core/evaluation/evaluate.h"

#include "core/evaluation/attribution_figures.h"
#include "core/evaluation/enrolment_figures.h"
#include "core/evaluation/group_figures.h"
#include "core/evaluation/set_figures.h"

namespace whorl {

nlohmann::json evaluateFigures(const Fingerprint& fingerprint, const std::vector<BenchmarkItem>& manifest,
                               const FeatureSet& set, const std::stop_token& stop,
                               const ProgressCallback& progress) {
    nlohmann::json figures = nlohmann::json::array();
    const std::size_t conditions = set.conditions.size(), steps = 6 * conditions;
    std::size_t step = 0;
    const auto next = [&] {
        throwIfStopped(stop);
        report(progress, "figures", static_cast<double>(++step) / static_cast<double>(steps));
    };
    const torch::Tensor traces = fingerprint.trace(fingerprint.standardized(set.parts));
    for (const std::string bench : {"matched", "wild"})
        for (const std::string candidates : {"bench", "all"})
            addAttributionFigures(figures, fingerprint, manifest, set, traces, bench, candidates, next);
    for (const std::string bench : {"matched", "wild"})
        for (std::size_t condition = 0; condition < conditions; ++condition) {
            next();
            const ItemRows rows = rowsOf(set, manifest, bench, condition);
            const std::string& name = set.conditions[condition];
            addGroupFigures(figures, fingerprint, traces, rows, name);
            addSetFigures(figures, fingerprint, traces, rows, name);
            addEnrolmentFigures(figures, fingerprint, traces, rows, name);
        }
    return figures;
}

} // namespace whorl
