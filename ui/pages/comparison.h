#pragma once

#include "core/analysis/engine.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <set>
#include <string>

namespace whorl {

/// A side of a comparison: pictures of the project, or an enrolled source.
struct ComparisonSet {
    QString key;        ///< stays the same while the set is the same
    QString label;      ///< as it stands in lists and tables
    std::string source; ///< name of the enrolled source; empty for pictures
    QList<qint64> ids;
    std::vector<std::vector<float>> traces; ///< of the pictures
    QStringList paths;                      ///< of the pictures
    std::set<std::size_t> uncalibrated;     ///< indices of the pictures of which no likelihood ratio is given

    bool isSource() const { return !source.empty(); }
    /// Whether it holds pictures of which likelihood ratios are given.
    bool isCalibrated() const { return uncalibrated.size() < traces.size(); }
};

/// What the traces of the sets say.
struct TraceComparison {
    struct Side {
        std::pair<float, float> centre;
        std::vector<std::pair<float, float>> points; ///< in the order of the set's pictures
        QList<qint64> typical;                       ///< pictures nearest to the mean, nearest first
    };
    std::vector<Side> sides;
    /// [sides][sides], without the uncalibrated pictures where both sides hold others. The ratio is one of
    /// pictures with pictures: it was not measured with an enrolled source on a side.
    std::vector<std::vector<SetComparison>> pairs;
    /// Of the enrolled sources; null where the library keeps none, and for pictures.
    std::vector<std::shared_ptr<const MeanResidual>> residuals;
};

TraceComparison compareTraces(const Engine& engine, const std::vector<ComparisonSet>& sets,
                              const std::stop_token& stop);

} // namespace whorl
