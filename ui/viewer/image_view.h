#pragma once

#include "ui/viewer/layers.h"

#include <QWidget>

namespace whorl {

/// Shows a layer, or two of them with a swipe line or side by side under the same zoom and place. Zooms to
/// the cursor, pans with the mouse or the arrow keys, and tells the values under the cursor.
class ImageView : public QWidget {
    Q_OBJECT

  public:
    enum class Mode { Single, Swipe, SideBySide };

    explicit ImageView(QWidget* parent = nullptr);

    /// Keeps zoom and place when the first layer has the size of the one before.
    void setLayers(LayerPointer first, LayerPointer second = nullptr);
    void setMode(Mode mode);
    /// In place of the titles of the layers; empty: those.
    void setTitles(const QStringList& titles);
    void setLook(const LayerLook& look);
    const LayerLook& look() const { return m_look; }
    Mode mode() const { return m_mode; }
    void setMessage(const QString& message); ///< shown while there is no layer

    double zoom() const { return m_scale; } ///< screen pixels a pixel of the first layer
    void zoomTo(double scale);
    void fit();
    bool isFitted() const { return m_fitted; }
    double swipe() const { return m_swipe; } ///< share of the width at which the second layer begins
    void setSwipe(double share);
    QRectF visibleRect() const; ///< in pixels of the first layer, clipped to it
    QPointF centre() const { return m_centre; }

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {120, 40}; }

  signals:
    void zoomChanged(double scale);
    void hovered(const QString& text); ///< place and values under the cursor; empty outside

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

  private:
    struct Pane {
        QRectF area;
        const Layer* layer = nullptr;
    };
    QRectF paneArea(int index) const;
    std::vector<Pane> panes() const;
    double layerScale(const Layer& layer) const;
    /// Where the whole of the layer lies in widget coordinates.
    QRectF placeOf(const Layer& layer, const QRectF& area) const;
    void paintLayer(QPainter& painter, const Layer& layer, const QRectF& area) const;
    /// A word, a colour with its name, or the scale of a legend, which stands in lines under the picture.
    struct LegendEntry {
        QRectF place; ///< from the corner of the legend
        QString text;
        QColor color;
        bool isScale = false;
    };
    double paneWidth() const;
    void arrange(); ///< makes room for the legends
    Legend legendOf(int pane) const;
    std::vector<LegendEntry> arranged(const Legend& legend, double width) const;
    double legendHeight() const;
    void paintLegend(QPainter& painter, const Legend& legend, const QPointF& corner) const;
    void paintTitle(QPainter& painter, const QString& title, const QRectF& area, bool right) const;
    double fittingScale() const;
    void zoomAround(const QPointF& point, double scale);
    void moveBy(const QPointF& pixels);
    void keepInside();
    bool isOnSwipeLine(const QPointF& point) const;
    void announceHover(const QPointF& point);

    LayerPointer m_first, m_second;
    LayerLook m_look;
    Mode m_mode = Mode::Single;
    QSize m_size; ///< of the last first layer
    QString m_message;
    QStringList m_titles;
    QPointF m_centre{0.5, 0.5}; ///< of the view, as a share of the layer
    double m_scale = 1, m_swipe = 0.5, m_legendHeight = 0;
    bool m_fitted = true, m_dragsSwipe = false, m_pans = false;
    QPointF m_grabbed;
};

} // namespace whorl
