#pragma once

#include <QHash>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>
#include <QSet>
#include <QWidget>

#include <vector>

namespace whorl {

/// Points and ellipses in a plane with zoom, pan and a lasso; smooth with 20,000 points, which are stamped
/// from one small picture a source.
class ScatterView : public QWidget {
    Q_OBJECT

  public:
    struct Point {
        qint64 id = 0;
        QPointF place;
        int source = -1; ///< index into the legend; -1: none
    };
    /// A source: its colour and shape, and its ellipse where it is enrolled.
    struct Source {
        QString label;
        QColor color;
        int shape = 0;
        bool hasEllipse = false;
        QPointF centre;
        int points = 0; ///< of the data; those that have none stand only as an ellipse
    };

    explicit ScatterView(QWidget* parent = nullptr);

    /// ellipse: around (0, 0), in units of the plane (2 deviations within a source), the same for all
    /// sources.
    void setData(std::vector<Point> points, std::vector<Source> sources, const QPainterPath& ellipse);
    void setCurrent(qint64 id);
    void setSelected(const QList<qint64>& ids);
    void setLasso(bool lasso); ///< whether dragging selects or moves; with Shift it always selects
    void fit();
    int pointCount() const { return static_cast<int>(m_points.size()); }
    QPointF toView(const QPointF& place) const;
    QPixmap picture(const QSize& size) const; ///< for saving
    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {160, 80}; }

  signals:
    void lassoed(const QList<qint64>& ids);
    void activated(qint64 id);                    ///< clicked
    void hovered(qint64 id, const QPoint& where); ///< 0 outside of any point

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void paintPlane(QPainter& painter, const QRectF& area) const;
    /// Which marker is which source, in a corner; gives the place that it takes.
    QRectF paintKey(QPainter& painter, const std::vector<const Source*>& shown, const QRectF& area) const;
    QPixmap stamp(const Source& source, double ratio, bool selected) const;
    QRectF bounds() const;
    QPointF toPlane(const QPointF& position) const;
    qint64 pointNear(const QPointF& position) const;
    void zoomAround(const QPointF& position, double factor);
    void moveBy(const QPointF& pixels);
    void redraw();

    std::vector<Point> m_points;
    std::vector<Source> m_sources;
    QPainterPath m_ellipse;
    QHash<qint64, std::size_t> m_indexOf;
    QSet<qint64> m_selected;
    qint64 m_current = 0;
    QPointF m_centre;
    double m_scale = 1; ///< screen pixels a unit
    bool m_fitted = true, m_lassoMode = false, m_drags = false, m_moved = false;
    QPointF m_grabbed;
    QPolygonF m_lasso;
    mutable QPixmap m_plane;
};

/// A marker of the given shape around (0, 0), about 2 wide: circle, square, triangle, diamond, cross,
/// triangle down.
QPainterPath markerPath(int shape);

} // namespace whorl
