#include "ui/viewer/layers.h"

#include "ui/support/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whorl {

namespace {

/// Calls color(x, y) with the pixel under each device pixel of target and paints what it gives.
template <typename Color>
void paintSampled(QPainter& painter, const QRectF& target, const QRectF& source, const QRectF& extent,
                  Color color) {
    const QRectF clip = painter.hasClipping() ? target.intersected(painter.clipBoundingRect()) : target;
    const double scaleX = target.width() / source.width(), scaleY = target.height() / source.height();
    const QRectF covered(target.left() + (extent.left() - source.left()) * scaleX,
                         target.top() + (extent.top() - source.top()) * scaleY, extent.width() * scaleX,
                         extent.height() * scaleY);
    const QRect place = clip.intersected(covered).toAlignedRect();
    if (place.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    QImage image((QSizeF(place.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    const int left = static_cast<int>(extent.left()), top = static_cast<int>(extent.top()),
              right = left + static_cast<int>(extent.width()) - 1,
              bottom = top + static_cast<int>(extent.height()) - 1;
    std::vector<int> columns(static_cast<std::size_t>(image.width()));
    for (int x = 0; x < image.width(); ++x)
        columns[static_cast<std::size_t>(x)] =
            std::clamp(static_cast<int>(std::floor(
                           source.left() + (place.left() + (x + 0.5) / ratio - target.left()) / scaleX)),
                       left, right);
    for (int y = 0; y < image.height(); ++y) {
        const int row =
            std::clamp(static_cast<int>(std::floor(
                           source.top() + (place.top() + (y + 0.5) / ratio - target.top()) / scaleY)),
                       top, bottom);
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            out[x] = color(columns[static_cast<std::size_t>(x)], row);
    }
    painter.drawImage(place.topLeft(), image);
}

QRectF wholeOf(const QSize& size) {
    return {QPointF(), QSizeF(size)};
}

QString signedNumber(double value) {
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
           QLocale().toString(std::abs(value), 'f', 1);
}

std::size_t at(const FloatImage& image, int channel, int x, int y) {
    return (static_cast<std::size_t>(channel) * static_cast<std::size_t>(image.height) +
            static_cast<std::size_t>(y)) *
               static_cast<std::size_t>(image.width) +
           static_cast<std::size_t>(x);
}

} // namespace

double gainOf(int sliderValue) {
    return std::pow(2.0, sliderValue / 2.0);
}

void PictureLayer::paint(QPainter& painter, const QRectF& target, const QRectF& source,
                         const LayerLook&) const {
    m_raster->paint(painter, target, source);
}

QString PictureLayer::valueAt(const QPoint& pixel, const LayerLook&) const {
    const std::uint8_t* rgb = m_raster->image().row(pixel.y()) + 3 * pixel.x();
    return QStringLiteral("R %1  G %2  B %3").arg(rgb[0]).arg(rgb[1]).arg(rgb[2]);
}

SignedLayer::SignedLayer(QString title, std::shared_ptr<const FloatImage> values, QPoint origin, QSize whole)
    : m_title(std::move(title)), m_values(std::move(values)), m_origin(origin), m_whole(whole) {}

void SignedLayer::paint(QPainter& painter, const QRectF& target, const QRectF& source,
                        const LayerLook& look) const {
    const FloatImage& values = *m_values;
    const QRectF extent(m_origin, QSizeF(values.width, values.height));
    if (extent.size() != QSizeF(m_whole))
        painter.fillRect(target, QBrush(QColor(128, 128, 128, 90), Qt::BDiagPattern));
    const auto level = [gain = look.gain](float value) {
        return static_cast<int>(std::clamp(127.5 + gain * value, 0.0, 255.0));
    };
    const int left = m_origin.x(), top = m_origin.y();
    if (look.channel < 0 && values.channels == 3) {
        paintSampled(painter, target, source, extent, [&](int x, int y) {
            const std::size_t index = at(values, 0, x - left, y - top),
                              plane = static_cast<std::size_t>(values.width) *
                                      static_cast<std::size_t>(values.height);
            return qRgb(level(values.values[index]), level(values.values[index + plane]),
                        level(values.values[index + 2 * plane]));
        });
        return;
    }
    const ColorMap& map = colorMap(look.diverging);
    const int channel = std::clamp(look.channel, 0, values.channels - 1);
    paintSampled(painter, target, source, extent, [&](int x, int y) {
        return map[static_cast<std::size_t>(level(values.values[at(values, channel, x - left, y - top)]))];
    });
}

QString SignedLayer::valueAt(const QPoint& pixel, const LayerLook&) const {
    const QPoint inside = pixel - m_origin;
    if (inside.x() < 0 || inside.y() < 0 || inside.x() >= m_values->width || inside.y() >= m_values->height)
        return tr("not computed here");
    QStringList parts;
    static const char* const names[] = {"R", "G", "B"};
    for (int c = 0; c < std::min(3, m_values->channels); ++c)
        parts.append(QStringLiteral("%1 %2").arg(
            QLatin1String(names[c]),
            signedNumber(static_cast<double>(m_values->values[at(*m_values, c, inside.x(), inside.y())]))));
    return parts.join(QStringLiteral("  "));
}

Legend SignedLayer::legend(const LayerLook& look) const {
    const double end = 127.5 / look.gain;
    Legend legend;
    legend.title = look.channel < 0 ? tr("Difference in grey levels, each colour by itself")
                                    : tr("Difference in grey levels");
    legend.scale = &colorMap(look.channel < 0 ? ColorMapId::GrayDiverging : look.diverging);
    legend.ticks = {signedNumber(-end), signedNumber(end)};
    return legend;
}

SpectrumLayer::SpectrumLayer(QString title, std::shared_ptr<const FloatImage> values)
    : m_title(std::move(title)), m_values(std::move(values)) {
    std::vector<float> sorted = m_values->values;
    if (sorted.empty())
        return;
    const auto percentile = [&](double share) {
        const auto nth =
            sorted.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(sorted.size() - 1));
        std::nth_element(sorted.begin(), nth, sorted.end());
        return *nth;
    };
    m_low = percentile(0.01);
    m_high = std::max(percentile(0.998), m_low + 1e-3F);
}

void SpectrumLayer::paint(QPainter& painter, const QRectF& target, const QRectF& source,
                          const LayerLook& look) const {
    const ColorMap& map = colorMap(look.sequential);
    paintSampled(painter, target, source, wholeOf(size()), [&](int x, int y) {
        const float share = (m_values->values[at(*m_values, 0, x, y)] - m_low) / (m_high - m_low);
        return map[static_cast<std::size_t>(std::clamp(share, 0.0F, 1.0F) * 255)];
    });
}

QString SpectrumLayer::valueAt(const QPoint& pixel, const LayerLook&) const {
    const auto frequency = [](int position, int count) {
        return QLocale().toString((position - count / 2) / static_cast<double>(count), 'f', 3);
    };
    return tr("frequency %1, %2 cycles a pixel; log magnitude %3")
        .arg(frequency(pixel.x(), m_values->width), frequency(pixel.y(), m_values->height),
             QLocale().toString(static_cast<double>(m_values->values[at(*m_values, 0, pixel.x(), pixel.y())]),
                                'f', 2));
}

Legend SpectrumLayer::legend(const LayerLook& look) const {
    Legend legend;
    legend.title = tr("Magnitude, logarithm to base 10");
    legend.scale = &colorMap(look.sequential);
    for (const float end : {m_low, m_high})
        legend.ticks.append(QLocale().toString(static_cast<double>(end), 'f', 1));
    return legend;
}

MapLayer::MapLayer(AttributionMap map, RasterPointer picture, std::vector<QColor> colors, QStringList labels)
    : m_map(std::move(map)), m_picture(std::move(picture)), m_colors(std::move(colors)),
      m_labels(std::move(labels)) {}

void MapLayer::paint(QPainter& painter, const QRectF& target, const QRectF& source,
                     const LayerLook& look) const {
    m_picture->paint(painter, target, source);
    if (m_map.cell <= 0 || m_map.columns <= 0)
        return;
    const ColorMap& scale = colorMap(look.sequential);
    const auto cells = static_cast<std::size_t>(m_map.columns) * static_cast<std::size_t>(m_map.rows);
    paintSampled(painter, target, source, wholeOf(size()), [&](int x, int y) -> QRgb {
        const std::size_t cell = m_map.cellAt(x, y);
        const int named = m_map.named[cell];
        if (named < 0)
            return 0;
        QColor color;
        double strength = look.opacity;
        if (look.mapSource >= 0) {
            const float probability =
                m_map.probability[static_cast<std::size_t>(look.mapSource) * cells + cell];
            color =
                QColor::fromRgb(scale[static_cast<std::size_t>(std::clamp(probability, 0.0F, 1.0F) * 255)]);
        } else {
            color = m_colors[static_cast<std::size_t>(named)];
            // A doubtful cell is paler, so that the map never looks surer than the engine is.
            const float probability = m_map.probability[static_cast<std::size_t>(named) * cells + cell];
            strength *= 0.35 + 0.65 * static_cast<double>(std::clamp(probability, 0.0F, 1.0F));
        }
        const int alpha = static_cast<int>(strength * 255);
        return qPremultiply(qRgba(color.red(), color.green(), color.blue(), alpha));
    });
}

QString MapLayer::valueAt(const QPoint& pixel, const LayerLook& look) const {
    if (m_map.cell <= 0 || m_map.columns <= 0)
        return {};
    const std::size_t cell = m_map.cellAt(pixel.x(), pixel.y());
    if (m_map.named[cell] < 0)
        return tr("nothing can be said here");
    const int source = look.mapSource >= 0 ? look.mapSource : m_map.named[cell];
    const std::size_t cells = static_cast<std::size_t>(m_map.columns) * static_cast<std::size_t>(m_map.rows);
    return tr("%1, probability %2")
        .arg(
            m_labels.value(source),
            percent(static_cast<double>(m_map.probability[static_cast<std::size_t>(source) * cells + cell])));
}

Legend MapLayer::legend(const LayerLook& look) const {
    Legend legend;
    if (look.mapSource >= 0) {
        legend.title = tr("Probability of %1").arg(m_labels.value(look.mapSource));
        legend.scale = &colorMap(look.sequential);
        legend.ticks = {percent(0), percent(1)};
        return legend;
    }
    legend.title = tr("Source that a part would name alone");
    std::vector<int> count(m_map.sources.size(), 0);
    for (const int named : m_map.named)
        if (named >= 0)
            ++count[static_cast<std::size_t>(named)];
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count.size(); ++i)
        if (count[i] > 0)
            order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return count[a] > count[b]; });
    constexpr std::size_t kMostKeys = 6;
    for (std::size_t i = 0; i < std::min(order.size(), kMostKeys); ++i)
        legend.keys.push_back({m_colors[order[i]], tr("%1 (%2 of %3 parts)")
                                                       .arg(m_labels.value(static_cast<int>(order[i])))
                                                       .arg(count[order[i]])
                                                       .arg(m_map.named.size())});
    return legend;
}

} // namespace whorl
