#pragma once

#include "core/analysis/engine.h"
#include "ui/support/color_maps.h"
#include "ui/viewer/raster.h"

#include <QColor>
#include <QCoreApplication>
#include <QPoint>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;

namespace whorl {

/// How layers are shown; the same for all layers of a view.
struct LayerLook {
    double gain = 16;     ///< residuals and differences: multiplies grey levels before they are coloured
    int channel = -1;     ///< 0 to 2: red, green, blue; -1: all three
    double opacity = 0.6; ///< of the attribution map over the picture
    int mapSource = -1; ///< index into AttributionMap::sources whose probability is shown; -1: what is named
    ColorMapId sequential = ColorMapId::Viridis;
    ColorMapId diverging = ColorMapId::Vik;
    bool dark = false;
};

/// The sliders of the gain move in half octaves: 2^(value / 2).
double gainOf(int sliderValue);

/// What the colours of a layer mean: a scale with its two ends, or a colour a name.
struct Legend {
    QString title;
    const ColorMap* scale = nullptr;
    QStringList ticks; ///< at the two ends of the scale
    struct Key {
        QColor color;
        QString label;
    };
    std::vector<Key> keys;
    bool isEmpty() const { return !scale && keys.empty(); }
};

/// One picture-like thing to look at.
class Layer {
  public:
    virtual ~Layer() = default;
    virtual QString title() const = 0;
    virtual QSize size() const = 0;
    /// Whether a pixel of the layer is a pixel of the evidence; a spectrum's is not.
    virtual bool isInImage() const { return true; }
    /// source in pixels of the layer, target in the painter's coordinates.
    virtual void paint(QPainter& painter, const QRectF& target, const QRectF& source,
                       const LayerLook& look) const = 0;
    virtual QString valueAt(const QPoint& pixel, const LayerLook& look) const = 0;
    virtual Legend legend(const LayerLook&) const { return {}; }
};

using LayerPointer = std::shared_ptr<const Layer>;

/// Stored pixels: the original, the reconstruction, a counterfactual.
class PictureLayer : public Layer {
  public:
    PictureLayer(QString title, RasterPointer raster)
        : m_title(std::move(title)), m_raster(std::move(raster)) {}
    QString title() const override { return m_title; }
    QSize size() const override { return m_raster->size(); }
    void paint(QPainter& painter, const QRectF& target, const QRectF& source,
               const LayerLook& look) const override;
    QString valueAt(const QPoint& pixel, const LayerLook& look) const override;

  private:
    QString m_title;
    RasterPointer m_raster;
};

/// Signed values in grey levels over a part of the image, which begins at origin.
class SignedLayer : public Layer {
    Q_DECLARE_TR_FUNCTIONS(whorl::SignedLayer)

  public:
    SignedLayer(QString title, std::shared_ptr<const FloatImage> values, QPoint origin, QSize whole);
    QString title() const override { return m_title; }
    QSize size() const override { return m_whole; }
    void paint(QPainter& painter, const QRectF& target, const QRectF& source,
               const LayerLook& look) const override;
    QString valueAt(const QPoint& pixel, const LayerLook& look) const override;
    Legend legend(const LayerLook& look) const override;

  private:
    QString m_title;
    std::shared_ptr<const FloatImage> m_values;
    QPoint m_origin;
    QSize m_whole;
};

/// log10 Fourier magnitude, zero frequency in the middle.
class SpectrumLayer : public Layer {
    Q_DECLARE_TR_FUNCTIONS(whorl::SpectrumLayer)

  public:
    SpectrumLayer(QString title, std::shared_ptr<const FloatImage> values);
    QString title() const override { return m_title; }
    QSize size() const override { return {m_values->width, m_values->height}; }
    bool isInImage() const override { return false; }
    void paint(QPainter& painter, const QRectF& target, const QRectF& source,
               const LayerLook& look) const override;
    QString valueAt(const QPoint& pixel, const LayerLook& look) const override;
    Legend legend(const LayerLook& look) const override;

  private:
    QString m_title;
    std::shared_ptr<const FloatImage> m_values;
    float m_low = 0, m_high = 1; ///< 1st and 99.8th percentile
};

/// Which part of the image carries whose trace, over the picture.
class MapLayer : public Layer {
    Q_DECLARE_TR_FUNCTIONS(whorl::MapLayer)

  public:
    /// colors: one a source of the map, in its order.
    MapLayer(AttributionMap map, RasterPointer picture, std::vector<QColor> colors, QStringList labels);
    QString title() const override { return tr("Attribution map"); }
    QSize size() const override { return m_picture->size(); }
    void paint(QPainter& painter, const QRectF& target, const QRectF& source,
               const LayerLook& look) const override;
    QString valueAt(const QPoint& pixel, const LayerLook& look) const override;
    Legend legend(const LayerLook& look) const override;
    const QStringList& labels() const { return m_labels; }

  private:
    AttributionMap m_map;
    RasterPointer m_picture;
    std::vector<QColor> m_colors;
    QStringList m_labels;
};

} // namespace whorl
