#pragma once

#include "core/analysis/engine.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace whorl {

/// A side of a comparison: pictures of the project, or an enrolled source.
struct ComparisonSet {
    QString key;        ///< stays the same while the set is the same
    QString label;      ///< as it stands in lists and tables
    std::string source; ///< name of the enrolled source; empty for pictures
    QList<qint64> ids;
    std::vector<std::vector<float>> traces; ///< of the pictures
    QStringList paths;                      ///< of the pictures

    bool isSource() const { return !source.empty(); }
};

/// What the traces of the sets say.
struct TraceComparison {
    struct Side {
        std::pair<float, float> centre;
        std::vector<std::pair<float, float>> points; ///< in the order of the set's pictures
        QList<qint64> typical;                       ///< pictures nearest to the mean, nearest first
    };
    std::vector<Side> sides;
    std::vector<std::vector<SetComparison>> pairs; ///< [sides][sides]
    std::vector<std::vector<float>> radial;        ///< of the enrolled sources; empty where it is not known
};

TraceComparison compareTraces(const Engine& engine, const std::vector<ComparisonSet>& sets,
                              const std::stop_token& stop);

/// Means over the residuals of a few pictures of a set.
struct ResidualMean {
    std::optional<FloatImage> residual; ///< 256 x 256, of those pictures that are at least as large
    FloatImage spectrum;
    std::vector<float> radial;
    int pictures = 0; ///< that the mean is of
};

/// Reads the pictures and computes their residuals; files that cannot be read are left out. Throws Cancelled,
/// and Error when none of them gives a residual.
ResidualMean meanResidual(const Engine& engine, const QStringList& paths, const std::stop_token& stop,
                          const ProgressCallback& progress);

} // namespace whorl
