#include "ui/pages/comparison.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace whorl {

namespace {

constexpr qsizetype kTypical = 3;

std::vector<float> meanOf(const std::vector<std::vector<float>>& traces) {
    std::vector<float> mean(traces.front().size(), 0);
    for (const std::vector<float>& trace : traces)
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += trace[i] / static_cast<float>(traces.size());
    return mean;
}

double distance(const std::vector<float>& a, const std::vector<float>& b,
                const std::vector<float>& deviation) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double step =
            static_cast<double>(a[i] - b[i]) / std::max(1e-9, static_cast<double>(deviation[i]));
        sum += step * step;
    }
    return std::sqrt(sum);
}

QList<qint64> typicalOf(const ComparisonSet& set, const std::vector<float>& mean,
                        const std::vector<float>& deviation) {
    std::vector<std::pair<double, qint64>> order;
    for (std::size_t i = 0; i < set.traces.size(); ++i)
        order.emplace_back(distance(set.traces[i], mean, deviation), set.ids[static_cast<qsizetype>(i)]);
    std::sort(order.begin(), order.end());
    QList<qint64> ids;
    for (const auto& [far, id] : order)
        if (ids.size() < kTypical)
            ids.append(id);
    return ids;
}

} // namespace

TraceComparison compareTraces(const Engine& engine, const std::vector<ComparisonSet>& sets,
                              const std::stop_token& stop) {
    TraceComparison result;
    const std::vector<float> deviation = engine.withinDeviation();
    std::vector<std::vector<std::vector<float>>> traces, calibrated;
    for (const ComparisonSet& set : sets) {
        throwIfStopped(stop);
        TraceComparison::Side side;
        traces.push_back(set.isSource() ? std::vector<std::vector<float>>{engine.meanTrace(set.source)}
                                        : set.traces);
        calibrated.emplace_back();
        for (std::size_t i = 0; i < traces.back().size(); ++i)
            if (!set.uncalibrated.contains(i))
                calibrated.back().push_back(traces.back()[i]);
        const std::vector<float> mean = meanOf(traces.back());
        side.centre = engine.project({mean}).front();
        side.points = engine.project(set.traces);
        side.typical = typicalOf(set, mean, deviation);
        result.sides.push_back(std::move(side));
        result.residuals.push_back(set.isSource() ? engine.residualOf(set.source) : nullptr);
    }
    result.pairs.assign(sets.size(), std::vector<SetComparison>(sets.size()));
    for (std::size_t i = 0; i < sets.size(); ++i)
        for (std::size_t j = i + 1; j < sets.size(); ++j) {
            throwIfStopped(stop);
            result.pairs[i][j] = result.pairs[j][i] = sets[i].isCalibrated() && sets[j].isCalibrated()
                                                          ? engine.compare(calibrated[i], calibrated[j])
                                                          : engine.compare(traces[i], traces[j]);
        }
    return result;
}

} // namespace whorl
