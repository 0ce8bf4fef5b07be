#include "ui/pages/comparison.h"

#include "ui/pages/picture_set.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace whorl {

namespace {

constexpr int kPart = 512, kMeanEdge = 256;
constexpr qsizetype kMostPictures = 6, kTypical = 3;

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

/// Adds the middle of the residual, on the 16-pixel grid, to the sum.
void addMiddle(FloatImage& sum, const FloatImage& residual) {
    const int left = (residual.width - kMeanEdge) / 2 / 16 * 16,
              top = (residual.height - kMeanEdge) / 2 / 16 * 16;
    for (int c = 0; c < residual.channels; ++c)
        for (int y = 0; y < kMeanEdge; ++y)
            for (int x = 0; x < kMeanEdge; ++x)
                sum.values[static_cast<std::size_t>((c * kMeanEdge + y) * kMeanEdge + x)] +=
                    residual.values[(static_cast<std::size_t>(c) * static_cast<std::size_t>(residual.height) +
                                     static_cast<std::size_t>(top + y)) *
                                        static_cast<std::size_t>(residual.width) +
                                    static_cast<std::size_t>(left + x)];
}

void addTo(std::vector<float>& sum, const std::vector<float>& values) {
    sum.resize(values.size(), 0);
    std::transform(values.begin(), values.end(), sum.begin(), sum.begin(), std::plus<>());
}

void divide(std::vector<float>& values, int count) {
    for (float& value : values)
        value /= static_cast<float>(count);
}

} // namespace

TraceComparison compareTraces(const Engine& engine, const std::vector<ComparisonSet>& sets,
                              const std::stop_token& stop) {
    TraceComparison result;
    const std::vector<float> deviation = engine.withinDeviation();
    std::vector<std::vector<std::vector<float>>> traces;
    for (const ComparisonSet& set : sets) {
        throwIfStopped(stop);
        TraceComparison::Side side;
        traces.push_back(set.isSource() ? std::vector<std::vector<float>>{engine.meanTrace(set.source)}
                                        : set.traces);
        const std::vector<float> mean = meanOf(traces.back());
        side.centre = engine.project({mean}).front();
        side.points = engine.project(set.traces);
        side.typical = typicalOf(set, mean, deviation);
        result.sides.push_back(std::move(side));
        result.radial.push_back(set.isSource() ? engine.radialSpectrum(set.source) : std::vector<float>());
    }
    result.pairs.assign(sets.size(), std::vector<SetComparison>(sets.size()));
    for (std::size_t i = 0; i < sets.size(); ++i)
        for (std::size_t j = i + 1; j < sets.size(); ++j) {
            throwIfStopped(stop);
            result.pairs[i][j] = result.pairs[j][i] = engine.compare(traces[i], traces[j]);
        }
    return result;
}

ResidualMean meanResidual(const Engine& engine, const QStringList& paths, const std::stop_token& stop,
                          const ProgressCallback& progress) {
    ResidualMean mean;
    FloatImage sum{kMeanEdge, kMeanEdge, 3, std::vector<float>(std::size_t{3} * kMeanEdge * kMeanEdge, 0)};
    int large = 0;
    const qsizetype count = std::min(paths.size(), kMostPictures);
    for (qsizetype i = 0; i < count; ++i) {
        throwIfStopped(stop);
        whorl::report(progress, "residual", static_cast<double>(i) / static_cast<double>(count));
        try {
            const OpenPicture picture = openPicture(paths[i], stop);
            const ResidualLayers layers = engine.residual(
                cropped(picture.raster->image(), workingPart(picture.raster->size(), {0.5, 0.5}, kPart)),
                stop);
            ++mean.pictures;
            addTo(mean.radial, layers.radialSpectrum);
            mean.spectrum.width = layers.spectrum.width;
            mean.spectrum.height = layers.spectrum.height;
            mean.spectrum.channels = 1;
            addTo(mean.spectrum.values, layers.spectrum.values);
            if (layers.residual.width >= kMeanEdge && layers.residual.height >= kMeanEdge) {
                addMiddle(sum, layers.residual);
                ++large;
            }
        } catch (const Cancelled&) {
            throw;
        } catch (const Error&) {
            // A file that moved away since its analysis takes no part in the mean; the figures say how many
            // do.
        }
    }
    if (mean.pictures == 0)
        throw Error("no residual could be computed of these pictures", {},
                    "check that their files are where they were");
    divide(mean.radial, mean.pictures);
    divide(mean.spectrum.values, mean.pictures);
    if (large > 0) {
        divide(sum.values, large);
        mean.residual = std::move(sum);
    }
    return mean;
}

} // namespace whorl
