#pragma once

#include "ui/models/workspace.h"
#include "ui/pages/picture_set.h"

#include <QSet>

namespace whorl {

/// The layers of one item of evidence. What costs time is computed when it is first wanted, off the GUI
/// thread, and stopped when nobody wants it any more.
class ItemLayers : public QObject {
    Q_OBJECT

  public:
    enum class Kind { Original, Reconstruction, Residual, Spectrum, Map, Counterfactual };
    static QString label(Kind kind);

    explicit ItemLayers(Workspace& workspace, QObject* parent = nullptr);

    void open(qint64 id); ///< 0: none
    qint64 id() const { return m_id; }
    const RasterPointer& raster() const { return m_picture.raster; } ///< null until the file is read
    LayerPointer layer(Kind kind) const;
    /// centre: of the view, as a share of the picture; of a large one the residual is computed around it.
    void want(const QSet<Kind>& kinds, const QPointF& centre);
    void computeResidual(const QPointF& centre);
    void setMap(const AttributionMap& map);
    void setCounterfactual(const RasterPointer& raster);

    bool isLoading() const { return m_load.isRunning(); }
    bool isPartial() const;   ///< whether the picture is too large for a residual of all of it
    QString busyText() const; ///< empty when nothing is computed
    QString partText() const; ///< which part was computed; empty for all of it
    QString problem() const { return m_problem; }
    void clearProblem() { m_problem.clear(); }

  signals:
    void changed();
    void progressed(double share);

  private:
    void computeMap();

    Workspace& m_workspace;
    qint64 m_id = 0;
    OpenPicture m_picture;
    LayerPointer m_original, m_reconstruction, m_residual, m_spectrum, m_map, m_counterfactual;
    QString m_problem;
    QSize m_part;
    BackgroundCall m_load, m_residualCall, m_mapCall;
};

inline size_t qHash(ItemLayers::Kind kind, size_t seed = 0) {
    return ::qHash(static_cast<int>(kind), seed);
}

} // namespace whorl
