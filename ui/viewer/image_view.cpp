#include "ui/viewer/image_view.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace whorl {

namespace {

constexpr double kMostZoom = 64, kStep = 1.25;
constexpr double kMargin = 10;

void paintPill(QPainter& painter, const QRectF& box) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(16, 19, 23, 205));
    painter.drawRoundedRect(box, 5, 5);
}

} // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(tr("Plus and minus zoom, 0 fits, 1 shows pixels one to one, arrow keys move, "
                                "square brackets move the swipe line"));
}

void ImageView::setLayers(LayerPointer first, LayerPointer second) {
    const bool sameSize = first && m_first && first->size() == m_first->size();
    m_first = std::move(first);
    m_second = std::move(second);
    if (m_first && (!sameSize || m_fitted)) {
        m_centre = {0.5, 0.5};
        fit();
    }
    update();
}

void ImageView::setMode(Mode mode) {
    m_mode = mode;
    if (m_fitted)
        fit();
    update();
}

void ImageView::setLook(const LayerLook& look) {
    m_look = look;
    update();
}

void ImageView::setMessage(const QString& message) {
    m_message = message;
    update();
}

QRectF ImageView::paneArea(int index) const {
    if (m_mode != Mode::SideBySide || !m_second)
        return rect();
    const double half = (width() - 2) / 2.0;
    return {index == 0 ? 0 : half + 2, 0, half, static_cast<double>(height())};
}

std::vector<ImageView::Pane> ImageView::panes() const {
    std::vector<Pane> result;
    if (m_first)
        result.push_back({paneArea(0), m_first.get()});
    if (m_second && m_mode == Mode::SideBySide)
        result.push_back({paneArea(1), m_second.get()});
    return result;
}

double ImageView::layerScale(const Layer& layer) const {
    if (layer.isInImage() == m_first->isInImage())
        return m_scale;
    const QSizeF mine = layer.size(), base = m_first->size();
    return m_scale * std::min(base.width() / mine.width(), base.height() / mine.height());
}

QRectF ImageView::placeOf(const Layer& layer, const QRectF& area) const {
    const QSizeF size = QSizeF(layer.size()) * layerScale(layer);
    return {area.center().x() - m_centre.x() * size.width(), area.center().y() - m_centre.y() * size.height(),
            size.width(), size.height()};
}

double ImageView::fittingScale() const {
    if (!m_first)
        return 1;
    const QSizeF area = paneArea(0).size() - QSizeF(2 * kMargin, 2 * kMargin);
    const QSizeF size = m_first->size();
    const double scale = std::min(area.width() / size.width(), area.height() / size.height());
    // Small pictures are enlarged by whole steps only, so that their pixels stay equal squares.
    return std::max(1e-4, scale > 1 ? std::min(std::floor(scale), 8.0) : scale);
}

void ImageView::fit() {
    m_fitted = true;
    m_centre = {0.5, 0.5};
    m_scale = fittingScale();
    emit zoomChanged(m_scale);
    update();
}

void ImageView::zoomTo(double scale) {
    zoomAround(paneArea(0).center(), scale);
}

void ImageView::zoomAround(const QPointF& point, double scale) {
    if (!m_first)
        return;
    const double wanted = std::clamp(scale, std::min(fittingScale() / 2, 1.0), kMostZoom);
    const QRectF area = paneArea(m_mode == Mode::SideBySide && point.x() > width() / 2.0 ? 1 : 0);
    const QRectF before = placeOf(*m_first, area);
    const QPointF share((point.x() - before.left()) / before.width(),
                        (point.y() - before.top()) / before.height());
    m_scale = wanted;
    m_fitted = false;
    const QSizeF size = QSizeF(m_first->size()) * m_scale;
    m_centre = {share.x() + (area.center().x() - point.x()) / size.width(),
                share.y() + (area.center().y() - point.y()) / size.height()};
    keepInside();
    emit zoomChanged(m_scale);
    update();
}

void ImageView::moveBy(const QPointF& pixels) {
    if (!m_first)
        return;
    const QSizeF size = QSizeF(m_first->size()) * m_scale;
    m_centre -= QPointF(pixels.x() / size.width(), pixels.y() / size.height());
    m_fitted = false;
    keepInside();
    update();
}

void ImageView::keepInside() {
    m_centre = {std::clamp(m_centre.x(), 0.0, 1.0), std::clamp(m_centre.y(), 0.0, 1.0)};
}

void ImageView::setSwipe(double share) {
    m_swipe = std::clamp(share, 0.0, 1.0);
    update();
}

QRectF ImageView::visibleRect() const {
    if (!m_first)
        return {};
    const QRectF area = paneArea(0), place = placeOf(*m_first, area);
    return QRectF((area.topLeft() - place.topLeft()) / m_scale, area.size() / m_scale)
        .intersected(QRectF(QPointF(), QSizeF(m_first->size())));
}

void ImageView::paintLayer(QPainter& painter, const Layer& layer, const QRectF& area) const {
    const QRectF place = placeOf(layer, area), shown = place.intersected(area);
    if (shown.isEmpty())
        return;
    const double scale = layerScale(layer);
    painter.save();
    painter.setClipRect(shown, Qt::IntersectClip);
    layer.paint(painter, shown, QRectF((shown.topLeft() - place.topLeft()) / scale, shown.size() / scale),
                m_look);
    painter.restore();
}

void ImageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), isDark(palette()) ? QColor("#101316") : QColor("#e3e6ea"));
    if (!m_first) {
        painter.setPen(tones(palette()).muted);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const bool swipes = m_mode == Mode::Swipe && m_second;
    for (const Pane& pane : panes())
        paintLayer(painter, *pane.layer, pane.area);
    if (swipes) {
        const double line = m_swipe * width();
        painter.save();
        painter.setClipRect(QRectF(line, 0, width() - line, height()));
        painter.fillRect(rect(), isDark(palette()) ? QColor("#101316") : QColor("#e3e6ea"));
        paintLayer(painter, *m_second, rect());
        painter.restore();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(0, 0, 0, 140), 4));
        painter.drawLine(QPointF(line, 0), QPointF(line, height()));
        painter.setPen(QPen(Qt::white, 2));
        painter.drawLine(QPointF(line, 0), QPointF(line, height()));
        painter.setBrush(QColor(20, 24, 30, 230));
        painter.drawEllipse(QPointF(line, height() / 2.0), 13, 13);
        for (const double side : {-1.0, 1.0}) {
            QPainterPath arrow;
            arrow.moveTo(line + side * 3, height() / 2.0 - 5);
            arrow.lineTo(line + side * 8, height() / 2.0);
            arrow.lineTo(line + side * 3, height() / 2.0 + 5);
            painter.strokePath(arrow, QPen(Qt::white, 1.6));
        }
    }
    if (m_second && m_mode != Mode::Single) {
        paintTitle(painter, m_first->title(), paneArea(0), false);
        paintTitle(painter, m_second->title(), swipes ? QRectF(rect()) : paneArea(1), swipes);
    }
    paintLegend(painter, m_first->legend(m_look), paneArea(0));
    if (m_second && m_mode == Mode::SideBySide)
        paintLegend(painter, m_second->legend(m_look), paneArea(1));
    else if (swipes && m_first->legend(m_look).isEmpty())
        paintLegend(painter, m_second->legend(m_look), rect());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tones(palette()).accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ImageView::paintTitle(QPainter& painter, const QString& title, const QRectF& area, bool right) const {
    const QFontMetricsF metrics(font());
    const QString text = metrics.elidedText(title, Qt::ElideMiddle, area.width() / 2 - 3 * kMargin);
    const double width = metrics.horizontalAdvance(text) + 16, height = metrics.height() + 8;
    const QRectF box(right ? area.right() - width - kMargin : area.left() + kMargin, area.top() + kMargin,
                     width, height);
    paintPill(painter, box);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
}

void ImageView::paintLegend(QPainter& painter, const Legend& legend, const QRectF& area) const {
    if (legend.isEmpty())
        return;
    const QFontMetricsF metrics(font());
    const double line = metrics.height() + 2, pad = 9;
    double width = metrics.horizontalAdvance(legend.title);
    for (const Legend::Key& key : legend.keys)
        width = std::max(width, metrics.horizontalAdvance(key.label) + 20);
    if (legend.scale)
        width = std::max(width, 200.0);
    width = std::min(width, area.width() - 2 * kMargin - 2 * pad);
    const double height =
        line + (legend.scale ? 16 + line : 0) + static_cast<double>(legend.keys.size()) * line;
    const QRectF box(area.left() + kMargin, area.bottom() - kMargin - height - 2 * pad, width + 2 * pad,
                     height + 2 * pad);
    paintPill(painter, box);
    painter.setPen(Qt::white);
    double y = box.top() + pad;
    const double left = box.left() + pad;
    painter.drawText(QRectF(left, y, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(legend.title, Qt::ElideRight, width));
    y += line;
    if (legend.scale) {
        QImage bar(256, 1, QImage::Format_RGB32);
        for (int x = 0; x < 256; ++x)
            bar.setPixel(x, 0, (*legend.scale)[static_cast<std::size_t>(x)]);
        painter.drawImage(QRectF(left, y + 3, width, 10), bar);
        y += 16;
        for (qsizetype i = 0; i < legend.ticks.size(); ++i) {
            const Qt::Alignment place = i == 0                         ? Qt::AlignLeft
                                        : i + 1 == legend.ticks.size() ? Qt::AlignRight
                                                                       : Qt::AlignHCenter;
            painter.drawText(QRectF(left, y, width, line), place | Qt::AlignVCenter, legend.ticks[i]);
        }
    }
    for (const Legend::Key& key : legend.keys) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(key.color);
        painter.drawRoundedRect(QRectF(left, y + line / 2 - 6, 12, 12), 2, 2);
        painter.setPen(Qt::white);
        painter.drawText(QRectF(left + 20, y, width - 20, line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(key.label, Qt::ElideRight, width - 20));
        y += line;
    }
}

void ImageView::resizeEvent(QResizeEvent*) {
    if (m_fitted)
        fit();
}

void ImageView::wheelEvent(QWheelEvent* event) {
    zoomAround(event->position(), m_scale * std::pow(kStep, event->angleDelta().y() / 120.0));
    announceHover(event->position());
    event->accept();
}

bool ImageView::isOnSwipeLine(const QPointF& point) const {
    return m_mode == Mode::Swipe && m_second && std::abs(point.x() - m_swipe * width()) < 12;
}

void ImageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_dragsSwipe = event->button() == Qt::LeftButton && isOnSwipeLine(event->position());
    m_pans = !m_dragsSwipe;
    m_grabbed = event->position();
    if (m_pans)
        setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragsSwipe) {
        setSwipe(event->position().x() / width());
    } else if (m_pans) {
        moveBy(event->position() - m_grabbed);
        m_grabbed = event->position();
    } else {
        setCursor(isOnSwipeLine(event->position()) ? Qt::SplitHCursor : Qt::CrossCursor);
    }
    announceHover(event->position());
}

void ImageView::mouseReleaseEvent(QMouseEvent*) {
    m_dragsSwipe = m_pans = false;
    setCursor(Qt::CrossCursor);
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_fitted)
        zoomAround(event->position(), 1);
    else
        fit();
}

void ImageView::keyPressEvent(QKeyEvent* event) {
    constexpr double kArrow = 60;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTo(m_scale * kStep);
        break;
    case Qt::Key_Minus:
        zoomTo(m_scale / kStep);
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_1:
        zoomTo(1 / devicePixelRatioF());
        break;
    case Qt::Key_Left:
        moveBy({kArrow, 0});
        break;
    case Qt::Key_Right:
        moveBy({-kArrow, 0});
        break;
    case Qt::Key_Up:
        moveBy({0, kArrow});
        break;
    case Qt::Key_Down:
        moveBy({0, -kArrow});
        break;
    case Qt::Key_BracketLeft:
        setSwipe(m_swipe - 0.02);
        break;
    case Qt::Key_BracketRight:
        setSwipe(m_swipe + 0.02);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ImageView::leaveEvent(QEvent*) {
    emit hovered({});
}

void ImageView::announceHover(const QPointF& point) {
    if (!m_first)
        return;
    const bool onSecond = m_second && ((m_mode == Mode::Swipe && point.x() > m_swipe * width()) ||
                                       (m_mode == Mode::SideBySide && paneArea(1).contains(point)));
    const Layer& layer = onSecond ? *m_second : *m_first;
    const QRectF area = m_mode == Mode::SideBySide && m_second ? paneArea(onSecond ? 1 : 0) : QRectF(rect());
    const QPointF inside = (point - placeOf(layer, area).topLeft()) / layerScale(layer);
    const QPoint pixel(static_cast<int>(std::floor(inside.x())), static_cast<int>(std::floor(inside.y())));
    if (!QRect(QPoint(), layer.size()).contains(pixel)) {
        emit hovered({});
        return;
    }
    emit hovered(layer.isInImage()
                     ? tr("x %1  y %2    %3").arg(pixel.x()).arg(pixel.y()).arg(layer.valueAt(pixel, m_look))
                     : layer.valueAt(pixel, m_look));
}

} // namespace whorl
