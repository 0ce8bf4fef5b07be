#include "ui/plots/scatter_view.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whorl {

namespace {

constexpr double kMarker = 5.2; ///< half width of a marker in pixels
constexpr double kReach = 9;    ///< from how far a point is touched

} // namespace

QPainterPath markerPath(int shape) {
    QPainterPath path;
    const auto polygon = [&path](std::initializer_list<QPointF> corners) {
        path.addPolygon(QPolygonF(QList<QPointF>(corners)));
        path.closeSubpath();
    };
    switch (shape) {
    case 1:
        path.addRect(-0.88, -0.88, 1.76, 1.76);
        break;
    case 2:
        polygon({{0, -1.1}, {1.05, 0.8}, {-1.05, 0.8}});
        break;
    case 3:
        polygon({{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}});
        break;
    case 4:
        polygon({{-0.4, -1.1},
                 {0.4, -1.1},
                 {0.4, -0.4},
                 {1.1, -0.4},
                 {1.1, 0.4},
                 {0.4, 0.4},
                 {0.4, 1.1},
                 {-0.4, 1.1},
                 {-0.4, 0.4},
                 {-1.1, 0.4},
                 {-1.1, -0.4},
                 {-0.4, -0.4}});
        break;
    case 5:
        polygon({{0, 1.1}, {1.05, -0.8}, {-1.05, -0.8}});
        break;
    default:
        path.addEllipse(QPointF(), 1, 1);
    }
    return path;
}

ScatterView::ScatterView(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight); // what is drawn has one direction
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Latent space"));
    setAccessibleDescription(tr(
        "Traces of all analysed items in two dimensions; plus and minus zoom, 0 shows all, arrow keys move"));
}

void ScatterView::setData(std::vector<Point> points, std::vector<Source> sources,
                          const QPainterPath& ellipse) {
    m_points = std::move(points);
    m_sources = std::move(sources);
    m_ellipse = ellipse;
    m_indexOf.clear();
    for (std::size_t i = 0; i < m_points.size(); ++i)
        m_indexOf.insert(m_points[i].id, i);
    if (m_fitted)
        fit();
    redraw();
}

void ScatterView::setCurrent(qint64 id) {
    m_current = id;
    update();
}

void ScatterView::setSelected(const QList<qint64>& ids) {
    m_selected = QSet<qint64>(ids.begin(), ids.end());
    redraw();
}

void ScatterView::setLasso(bool lasso) {
    m_lassoMode = lasso;
    setCursor(lasso ? Qt::CrossCursor : Qt::ArrowCursor);
}

QRectF ScatterView::bounds() const {
    QRectF box;
    const auto take = [&box](const QRectF& part) { box = box.isNull() ? part : box.united(part); };
    for (const Point& point : m_points)
        take(QRectF(point.place - QPointF(0.01, 0.01), QSizeF(0.02, 0.02)));
    for (const Source& source : m_sources)
        if (source.hasEllipse)
            take(m_ellipse.boundingRect().adjusted(-0.01, -0.01, 0.01, 0.01).translated(source.centre));
    return box.isNull() ? QRectF(-1, -1, 2, 2) : box;
}

void ScatterView::fit() {
    const QRectF box = bounds();
    m_fitted = true;
    m_centre = box.center();
    m_scale = std::max(1e-6, std::min((width() - 60) / std::max(box.width(), 1e-6),
                                      (height() - 60) / std::max(box.height(), 1e-6)));
    redraw();
}

QPointF ScatterView::toView(const QPointF& place) const {
    return {width() / 2.0 + (place.x() - m_centre.x()) * m_scale,
            height() / 2.0 - (place.y() - m_centre.y()) * m_scale};
}

QPointF ScatterView::toPlane(const QPointF& position) const {
    return {m_centre.x() + (position.x() - width() / 2.0) / m_scale,
            m_centre.y() - (position.y() - height() / 2.0) / m_scale};
}

void ScatterView::redraw() {
    m_plane = QPixmap();
    update();
}

QPixmap ScatterView::stamp(const Source& source, double ratio, bool selected) const {
    const int edge = static_cast<int>(std::ceil(kMarker * 2.9));
    QPixmap pixmap(QSize(edge, edge) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(edge / 2.0, edge / 2.0);
    painter.scale(kMarker, kMarker);
    QColor fill = source.color;
    fill.setAlphaF(m_selected.isEmpty() || selected ? 0.85F : 0.3F);
    painter.setBrush(fill);
    painter.setPen(selected ? QPen(palette().color(QPalette::WindowText), 0.38)
                            : QPen(palette().color(QPalette::Base), 0.15));
    painter.drawPath(markerPath(source.shape));
    return pixmap;
}

void ScatterView::paintPlane(QPainter& painter, const QRectF& area) const {
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tone = tones(palette());
    painter.setPen(QPen(tone.border, 1, Qt::DotLine));
    const QPointF origin = toView({0, 0});
    painter.drawLine(QPointF(origin.x(), area.top()), QPointF(origin.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), origin.y()), QPointF(area.right(), origin.y()));

    QList<QRectF> taken;
    const QFontMetricsF metrics(font());
    QTransform place;
    for (const Source& source : m_sources) {
        if (!source.hasEllipse)
            continue;
        const QPointF centre = toView(source.centre);
        place.reset();
        place.translate(centre.x(), centre.y());
        place.scale(m_scale, -m_scale);
        const QPainterPath ellipse = place.map(m_ellipse);
        QColor line = source.color, fill = source.color;
        fill.setAlphaF(source.points ? 0.12F : 0.0F);
        line.setAlphaF(source.points ? 0.95F : 0.5F);
        painter.setBrush(fill);
        painter.setPen(QPen(line, source.points ? 1.6 : 1, source.points ? Qt::SolidLine : Qt::DashLine));
        if (m_ellipse.isEmpty())
            painter.drawEllipse(centre, kMarker, kMarker);
        else
            painter.drawPath(ellipse);
    }
    const double ratio = painter.device()->devicePixelRatioF();
    for (const bool selected : {false, true}) {
        std::vector<std::vector<QPainter::PixmapFragment>> fragments(m_sources.size());
        std::vector<QPixmap> stamps;
        for (const Source& source : m_sources)
            stamps.push_back(stamp(source, ratio, selected));
        for (const Point& point : m_points) {
            if (point.source < 0 || m_selected.contains(point.id) != selected)
                continue;
            const QPointF at = toView(point.place);
            if (!area.adjusted(-8, -8, 8, 8).contains(at))
                continue;
            const auto source = static_cast<std::size_t>(point.source);
            fragments[source].push_back(QPainter::PixmapFragment::create(
                at, QRectF(QPointF(), QSizeF(stamps[source].size())), 1 / ratio, 1 / ratio));
        }
        for (std::size_t i = 0; i < fragments.size(); ++i)
            if (!fragments[i].empty())
                painter.drawPixmapFragments(fragments[i].data(), static_cast<int>(fragments[i].size()),
                                            stamps[i]);
    }
    std::vector<const Source*> shown;
    for (const Source& source : m_sources)
        if (source.points > 0)
            shown.push_back(&source);
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Source* a, const Source* b) { return a->points > b->points; });
    taken.append(paintKey(painter, shown, area));

    // Names last and never over each other: sources with items first.
    std::vector<const Source*> order;
    for (const Source& source : m_sources)
        if (source.hasEllipse)
            order.push_back(&source);
    std::stable_sort(order.begin(), order.end(),
                     [](const Source* a, const Source* b) { return a->points > b->points; });
    // A few points are not to be covered either; among thousands there is no free place.
    constexpr std::size_t kFewPoints = 500;
    QList<QRectF> points;
    if (m_points.size() <= kFewPoints)
        for (const Point& point : m_points)
            points.append(QRectF(toView(point.place) - QPointF(kMarker, kMarker), QSizeF(2, 2) * kMarker));
    const double above = std::max(m_ellipse.boundingRect().height() / 2 * m_scale, kMarker);
    for (const Source* source : order) {
        const QPointF centre = toView(source->centre);
        const QSizeF size(metrics.horizontalAdvance(source->label) + 6, metrics.height());
        const auto isFree = [&](const QRectF& box, const QList<QRectF>& others) {
            return std::none_of(others.begin(), others.end(),
                                [&](const QRectF& other) { return other.intersects(box); });
        };
        const QRectF top(centre.x() - size.width() / 2, centre.y() - above - 2 - size.height(), size.width(),
                         size.height()),
            bottom(top.left(), centre.y() + above + 2, size.width(), size.height());
        for (const auto& [box, avoidsPoints] : {std::pair(top, true), std::pair(bottom, true),
                                                std::pair(top, false), std::pair(bottom, false)}) {
            if (!isFree(box, taken) || !area.contains(box) || (avoidsPoints && !isFree(box, points)))
                continue;
            taken.append(box);
            QColor back = palette().color(QPalette::Base);
            back.setAlphaF(0.75F);
            painter.fillRect(box, back);
            painter.setPen(source->points ? palette().color(QPalette::WindowText) : tone.muted);
            painter.drawText(box, Qt::AlignCenter, source->label);
            break;
        }
    }
}

QRectF ScatterView::paintKey(QPainter& painter, const std::vector<const Source*>& shown,
                             const QRectF& area) const {
    constexpr std::size_t kMost = 8;
    const QFontMetricsF metrics(font());
    const double line = metrics.height() + 2;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(shown.size(), kMost); ++i)
        texts.append(i + 1 == kMost && shown.size() > kMost ? tr("and %1 more").arg(shown.size() - kMost + 1)
                                                            : shown[i]->label);
    if (texts.isEmpty())
        return {};
    double width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    // In the corner where it hides least.
    const QSizeF size(width + 38, line * static_cast<double>(texts.size()) + 10);
    const QRectF inner = area.adjusted(8, 8, -8 - size.width(), -8 - size.height());
    QRectF box;
    std::ptrdiff_t fewest = -1;
    for (const QPointF& corner :
         {inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()}) {
        const QRectF place(corner, size);
        const auto hidden = std::count_if(m_points.begin(), m_points.end(), [&](const Point& point) {
            return place.adjusted(-6, -6, 6, 6).contains(toView(point.place));
        });
        if (fewest < 0 || hidden < fewest) {
            fewest = hidden;
            box = place;
        }
    }
    QColor back = palette().color(QPalette::Base);
    back.setAlphaF(0.88F);
    painter.setPen(QPen(tones(palette()).border, 1));
    painter.setBrush(back);
    painter.drawRoundedRect(box, 4, 4);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double middle = box.top() + 5 + line * (static_cast<double>(i) + 0.5);
        if (const auto at = static_cast<std::size_t>(i); at + 1 < kMost || shown.size() <= kMost) {
            painter.save();
            painter.translate(box.left() + 15, middle);
            painter.scale(kMarker, kMarker);
            painter.setPen(Qt::NoPen);
            painter.setBrush(shown[at]->color);
            painter.drawPath(markerPath(shown[at]->shape));
            painter.restore();
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(box.left() + 28, middle - line / 2, width + 4, line),
                         Qt::AlignLeft | Qt::AlignVCenter, texts[i]);
    }
    return box;
}

void ScatterView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    if (m_plane.isNull() || m_plane.size() != size() * ratio) {
        m_plane = QPixmap(size() * ratio);
        m_plane.setDevicePixelRatio(ratio);
        QPainter plane(&m_plane);
        plane.setFont(font());
        paintPlane(plane, rect());
    }
    painter.drawPixmap(0, 0, m_plane);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto current = m_indexOf.constFind(m_current); current != m_indexOf.constEnd()) {
        const QPointF at = toView(m_points[*current].place);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Base), 4.5));
        painter.drawEllipse(at, 9, 9);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawEllipse(at, 9, 9);
    }
    if (!m_lasso.isEmpty()) {
        QColor fill = tones(palette()).accent;
        painter.setPen(QPen(fill, 1.5, Qt::DashLine));
        fill.setAlpha(35);
        painter.setBrush(fill);
        painter.drawPolygon(m_lasso);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tones(palette()).accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

QPixmap ScatterView::picture(const QSize& size) const {
    QPixmap pixmap(size);
    pixmap.setDevicePixelRatio(static_cast<double>(size.width()) / std::max(1, width()));
    QPainter painter(&pixmap);
    painter.setFont(font());
    paintPlane(painter, rect());
    return pixmap;
}

void ScatterView::resizeEvent(QResizeEvent*) {
    if (m_fitted)
        fit();
    redraw();
}

void ScatterView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void ScatterView::zoomAround(const QPointF& position, double factor) {
    const QPointF fixed = toPlane(position);
    m_scale = std::clamp(m_scale * factor, 1e-6, 1e6);
    m_fitted = false;
    const QPointF moved = toPlane(position);
    m_centre += fixed - moved;
    redraw();
}

void ScatterView::moveBy(const QPointF& pixels) {
    m_fitted = false;
    m_centre += QPointF(-pixels.x() / m_scale, pixels.y() / m_scale);
    redraw();
}

void ScatterView::wheelEvent(QWheelEvent* event) {
    zoomAround(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_grabbed = event->position();
    m_moved = false;
    if (m_lassoMode || event->modifiers() & Qt::ShiftModifier)
        m_lasso = QPolygonF() << event->position();
    else
        m_drags = true;
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_lasso.isEmpty()) {
        m_lasso << event->position();
        update();
    } else if (m_drags) {
        const QPointF move = event->position() - m_grabbed;
        if (!m_moved && move.manhattanLength() < 4)
            return;
        m_moved = true;
        m_grabbed = event->position();
        moveBy(move);
    } else {
        emit hovered(pointNear(event->position()), event->position().toPoint());
    }
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
    const QPolygonF lasso = std::exchange(m_lasso, {});
    const bool clicked = (m_drags && !m_moved) || (!lasso.isEmpty() && lasso.size() < 4);
    m_drags = false;
    if (lasso.size() >= 4) {
        QList<qint64> ids;
        const QRectF box = lasso.boundingRect();
        for (const Point& point : m_points) {
            const QPointF at = toView(point.place);
            if (box.contains(at) && lasso.containsPoint(at, Qt::OddEvenFill))
                ids.append(point.id);
        }
        emit lassoed(ids);
    } else if (clicked) {
        if (const qint64 id = pointNear(event->position()))
            emit activated(id);
    }
    update();
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent*) {
    fit();
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
    constexpr double kArrow = 60;
    const QPointF middle(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAround(middle, 1.2);
        break;
    case Qt::Key_Minus:
        zoomAround(middle, 1 / 1.2);
        break;
    case Qt::Key_0:
        fit();
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
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScatterView::leaveEvent(QEvent*) {
    emit hovered(0, {});
}

qint64 ScatterView::pointNear(const QPointF& position) const {
    qint64 found = 0;
    double best = kReach * kReach;
    for (const Point& point : m_points) {
        const QPointF difference = toView(point.place) - position;
        const double distance = QPointF::dotProduct(difference, difference);
        if (distance < best) {
            best = distance;
            found = point.id;
        }
    }
    return found;
}

} // namespace whorl
