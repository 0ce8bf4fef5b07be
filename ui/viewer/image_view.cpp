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
constexpr double kMargin = 10, kScaleWidth = 150, kTitlePad = 6;

void paintPill(QPainter& painter, const QRectF& box) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(16, 19, 23, 205));
    painter.drawRoundedRect(box, 5, 5);
}

} // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight); // what is drawn has one direction
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(tr("Plus and minus zoom, 0 fits, 1 shows pixels one to one, arrow keys move, "
                                "square brackets move the swipe line"));
}

void ImageView::setLayers(LayerPointer first, LayerPointer second) {
    m_first = std::move(first);
    m_second = std::move(second);
    // A layer that is still being computed must not cost the place that is looked at.
    if (m_first && m_first->size() != m_size) {
        m_size = m_first->size();
        m_fitted = true;
    }
    arrange();
}

void ImageView::setMode(Mode mode) {
    m_mode = mode;
    arrange();
}

void ImageView::setLook(const LayerLook& look) {
    m_look = look;
    arrange();
}

void ImageView::setTitles(const QStringList& titles) {
    m_titles = titles;
    update();
}

void ImageView::setMessage(const QString& message) {
    m_message = message;
    update();
}

double ImageView::paneWidth() const {
    return m_mode == Mode::SideBySide && m_second ? (width() - 2) / 2.0 : width();
}

void ImageView::arrange() {
    m_legendHeight = legendHeight();
    if (m_fitted)
        fit();
    update();
}

QRectF ImageView::paneArea(int index) const {
    const double top = m_second && m_mode != Mode::Single
                           ? QFontMetricsF(font()).height() + kTitlePad + kMargin
                           : 0,
                 height = this->height() - m_legendHeight - top;
    return {index == 0 || m_mode != Mode::SideBySide || !m_second ? 0 : paneWidth() + 2, top, paneWidth(),
            height};
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
    QSizeF size = m_first->size();
    if (m_mode == Mode::SideBySide && m_second && m_second->isInImage() == m_first->isInImage())
        size = size.expandedTo(m_second->size()); // of another picture
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
        const QRectF area = paneArea(0);
        painter.setClipRect(QRectF(line, area.top(), width() - line, area.height()));
        painter.fillRect(area, isDark(palette()) ? QColor("#101316") : QColor("#e3e6ea"));
        paintLayer(painter, *m_second, area);
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
        paintTitle(painter, m_titles.value(0, m_first->title()), paneArea(0), false);
        paintTitle(painter, m_titles.value(1, m_second->title()), paneArea(1), swipes);
    }
    if (m_legendHeight > 0) {
        const double top = height() - m_legendHeight;
        painter.fillRect(QRectF(0, top, width(), m_legendHeight), palette().color(QPalette::Window));
        const Legend first = legendOf(0), second = legendOf(1);
        if (!first.isEmpty())
            paintLegend(painter, first, {0, top + 4});
        if (!second.isEmpty())
            paintLegend(painter, second,
                        swipes
                            ? QPointF(0, first.isEmpty()
                                             ? top + 4
                                             : top + 12 + arranged(first, paneWidth()).back().place.bottom())
                            : QPointF(paneArea(1).left(), top + 4));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tones(palette()).accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ImageView::paintTitle(QPainter& painter, const QString& title, const QRectF& area, bool right) const {
    const QFontMetricsF metrics(font());
    const double most = m_mode == Mode::Swipe ? area.width() / 2 : area.width();
    const QString text = metrics.elidedText(title, Qt::ElideMiddle, most - 3 * kMargin - 16);
    const double width = metrics.horizontalAdvance(text) + 16, height = metrics.height() + kTitlePad;
    const QRectF box(right ? area.right() - width - kMargin : area.left() + kMargin,
                     (area.top() - height) / 2, width, height);
    paintPill(painter, box);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
}

Legend ImageView::legendOf(int pane) const {
    if (pane == 1)
        return m_second && m_mode != Mode::Single ? m_second->legend(m_look) : Legend();
    return m_first ? m_first->legend(m_look) : Legend();
}

std::vector<ImageView::LegendEntry> ImageView::arranged(const Legend& legend, double width) const {
    const QFontMetricsF metrics(font());
    const double line = metrics.height() + 4;
    std::vector<LegendEntry> entries;
    double x = kMargin, y = 0;
    const auto place = [&](LegendEntry entry, double wanted) {
        const double wide = std::min(wanted, width - 2 * kMargin);
        if (x > kMargin && x + wide > width - kMargin) {
            x = kMargin;
            y += line;
        }
        entry.place = QRectF(x, y, wide, line);
        x += wide + 14;
        entries.push_back(std::move(entry));
    };
    place({{}, legend.title, {}, false}, metrics.horizontalAdvance(legend.title));
    if (legend.scale)
        place({{}, {}, {}, true}, kScaleWidth + metrics.horizontalAdvance(legend.ticks.join(QString())) + 16);
    for (const Legend::Key& key : legend.keys)
        place({{}, key.label, key.color, false}, metrics.horizontalAdvance(key.label) + 18);
    return entries;
}

double ImageView::legendHeight() const {
    double height = 0;
    for (const int pane : {0, 1}) {
        const Legend legend = legendOf(pane);
        if (legend.isEmpty())
            continue;
        const std::vector<LegendEntry> entries = arranged(legend, paneWidth());
        double own = entries.back().place.bottom() + 8;
        if (m_mode == Mode::Swipe)
            height += own; // one under the other
        else
            height = std::max(height, own);
    }
    return std::min(height, this->height() / 2.0);
}

void ImageView::paintLegend(QPainter& painter, const Legend& legend, const QPointF& corner) const {
    const QFontMetricsF metrics(font());
    const QColor text = palette().color(QPalette::WindowText);
    for (const LegendEntry& entry : arranged(legend, paneWidth())) {
        const QRectF box = entry.place.translated(corner);
        painter.setPen(text);
        if (entry.isScale) {
            const double before = metrics.horizontalAdvance(legend.ticks.first()) + 6;
            QImage bar(256, 1, QImage::Format_RGB32);
            for (int x = 0; x < 256; ++x)
                bar.setPixel(x, 0, (*legend.scale)[static_cast<std::size_t>(x)]);
            const QRectF place(box.left() + before, box.center().y() - 5, kScaleWidth, 10);
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, legend.ticks.first());
            painter.drawImage(place, bar);
            painter.drawText(QRectF(place.right() + 6, box.top(), box.right() - place.right(), box.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, legend.ticks.last());
            continue;
        }
        const double inset = entry.color.isValid() ? 18 : 0;
        if (entry.color.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(entry.color);
            painter.drawRoundedRect(QRectF(box.left(), box.center().y() - 6, 12, 12), 2, 2);
            painter.setPen(text);
        }
        painter.drawText(box.adjusted(inset, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(entry.text, Qt::ElideRight, box.width() - inset + 1));
    }
}

void ImageView::resizeEvent(QResizeEvent*) {
    arrange();
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
        zoomAround(event->position(), 1 / devicePixelRatioF());
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
    const QRectF area = paneArea(onSecond ? 1 : 0);
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
