#include "app/report/report_figures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whorl::reporting {

namespace {

const QColor kInk(30, 30, 30), kPale(120, 120, 120), kGrid(215, 215, 215), kBar(110, 140, 175),
    kNamedBar(0, 84, 147);

QFont font(double points, double mm, bool bold = false) {
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * 25.4 / 72 * mm))));
    font.setBold(bold);
    // Without it "fi" becomes one glyph, which a search in the PDF does not find.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

void drawText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(rect, static_cast<int>(alignment | Qt::TextSingleLine),
                     metrics.elidedText(text, Qt::ElideMiddle, rect.width()));
}

QString itemId(const ReportItem& item, const char* what) {
    return QStringLiteral("item-%1-%2").arg(item.number).arg(QLatin1String(what));
}

QSizeF fitted(const QByteArray& picture, const QSizeF& frame) {
    QBuffer buffer;
    buffer.setData(picture);
    return QSizeF(QImageReader(&buffer).size()).scaled(frame, Qt::KeepAspectRatio);
}

std::optional<Figure> pictureFigure(const ReportItem& item, const char* id, const QString& what,
                                    const QByteArray& picture, const QSizeF& frame, const QString& caption) {
    if (picture.isEmpty())
        return std::nullopt;
    const QSizeF size = fitted(picture, frame);
    return Figure{itemId(item, id),
                  caption,
                  Text::tr("Item %1: %2").arg(item.number).arg(what),
                  size.width(),
                  size.height(),
                  picture,
                  {}};
}

} // namespace

void drawFigure(QPainter& painter, const Figure& figure, double mm) {
    if (figure.picture.isEmpty()) {
        figure.draw(painter, mm);
        return;
    }
    const QImage image = QImage::fromData(figure.picture);
    const QSizeF size =
        QSizeF(image.size()).scaled(figure.width * mm, figure.height * mm, Qt::KeepAspectRatio);
    painter.drawImage(QRectF(QPointF(0, 0), size), image);
}

std::optional<Figure> thumbnailFigure(const ReportItem& item) {
    return pictureFigure(item, "image", Text::tr("image"), item.pictures.thumbnail, {48, 48},
                         Text::tr("The image, scaled for this report."));
}

std::optional<Figure> smallThumbnailFigure(const ReportItem& item) {
    return pictureFigure(item, "thumbnail", Text::tr("image"), item.pictures.smallThumbnail, {21, 18}, {});
}

std::optional<Figure> residualFigure(const ReportItem& item) {
    const ItemPictures& p = item.pictures;
    return pictureFigure(
        item, "residual", Text::tr("residual"), p.residual, {48, 48},
        Text::tr(
            "Residual: what the diffusion model does not reconstruct. %1 x %2 pixels at native size from "
            "column %3, row %4; mean of the three colours, grey 128 is zero, differences %5 times "
            "enlarged.")
            .arg(p.residualWindow.width())
            .arg(p.residualWindow.height())
            .arg(p.residualWindow.x())
            .arg(p.residualWindow.y())
            .arg(decimal(p.residualGain, 0)));
}

std::optional<Figure> spectrumFigure(const ReportItem& item) {
    return pictureFigure(
        item, "spectrum", Text::tr("spectrum"), item.pictures.spectrum, {48, 48},
        Text::tr("Fourier magnitude of that residual, logarithmic, frequency zero in the middle. "
                 "Regular bright points are periodic traces."));
}

std::optional<Figure> mapFigure(const ReportItem& item) {
    const ItemPictures& p = item.pictures;
    if (p.map.isEmpty())
        return std::nullopt;
    const QSizeF size = fitted(p.map, {44, 56});
    QStringList words;
    for (const MapShare& share : p.mapShares)
        words << QStringLiteral("%1: %2").arg(share.source).arg(share.cells);
    return Figure{
        itemId(item, "map"),
        Text::tr("Attribution map: the source that each of %1 cells of %2 pixels would name alone, and how "
                 "many cells name it. The stronger the colour, the better the cell fits that source.")
            .arg(p.mapCells)
            .arg(p.mapCell),
        Text::tr("Attribution map of item %1; cells by source: %2")
            .arg(item.number)
            .arg(words.join(QStringLiteral(", "))),
        82,
        std::max(size.height(), 5.0 * static_cast<double>(p.mapShares.size())),
        {},
        [picture = p.map, shares = p.mapShares, size](QPainter& painter, double mm) {
            painter.drawImage(QRectF(QPointF(0, 0), size * mm), QImage::fromData(picture));
            painter.setFont(font(7, mm));
            double y = 0;
            for (const MapShare& share : shares) {
                painter.fillRect(QRectF(46 * mm, (y + 0.8) * mm, 3 * mm, 3 * mm), QColor(share.color));
                painter.setPen(QPen(kPale, 0.1 * mm));
                painter.drawRect(QRectF(46 * mm, (y + 0.8) * mm, 3 * mm, 3 * mm));
                painter.setPen(kInk);
                drawText(painter, QRectF(50.5 * mm, y * mm, 25 * mm, 4.6 * mm),
                         Qt::AlignLeft | Qt::AlignVCenter, share.source);
                drawText(painter, QRectF(75.5 * mm, y * mm, 6.5 * mm, 4.6 * mm),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(share.cells));
                y += 5;
            }
        }};
}

std::optional<Figure> probabilityFigure(const ReportItem& item) {
    if (!item.result || item.result->status != AnalysisStatus::Done || item.result->sources.empty())
        return std::nullopt;
    constexpr std::size_t kShown = 8;
    struct Bar {
        QString name;
        double value = 0;
        std::optional<double> log10Lr;
        bool named = false;
    };
    const bool calibrated = isCalibrated(*item.result);
    // Results of earlier weights took all sources as equally likely.
    const bool kindsAlike =
        calibrated && item.result->calibration.find("equally likely beforehand") != std::string::npos;
    std::vector<Bar> bars;
    Bar rest;
    int restCount = 0;
    for (std::size_t i = 0; i < item.result->sources.size(); ++i) {
        const SourceScore& score = item.result->sources[i];
        // Photograph and unknown source are always among the bars: readers look for them.
        if (i < kShown || score.kind != "generator")
            bars.push_back({sourceInWords(score.name, score.kind), score.probability,
                            calibrated ? std::optional(score.log10Lr) : std::nullopt,
                            score.name == item.result->named});
        else {
            rest.value += score.probability;
            ++restCount;
        }
    }
    if (restCount > 0) {
        rest.name = Text::tr("%n other sources together", nullptr, restCount);
        bars.push_back(rest);
    }
    QStringList words;
    for (const Bar& bar : bars)
        words << QStringLiteral("%1 %2").arg(bar.name, probabilityText(bar.value));
    const double height = 7.0 + 4.6 * static_cast<double>(bars.size());
    return Figure{
        itemId(item, "probabilities"),
        kindsAlike
            ? Text::tr("Probability of each source if a photograph and a generated picture were equally "
                       "likely beforehand, and so were all generators of the library, an unknown one as "
                       "much as half of those that ship; at the right the log10 likelihood ratio of the "
                       "source against all others.")
        : calibrated
            ? Text::tr(
                  "Probability of each source if all of them, and an unknown source, were equally likely "
                  "beforehand; at the right the log10 likelihood ratio of the source against all "
                  "others.")
            : Text::tr("How well each source explains the image, relative to the others. These scores are "
                       "not calibrated: they are no probabilities, and no likelihood ratio is given."),
        Text::tr("%1 of item %2: %3")
            .arg(calibrated ? Text::tr("Probabilities") : Text::tr("Uncalibrated scores"))
            .arg(item.number)
            .arg(words.join(QStringLiteral(", "))),
        170,
        height,
        {},
        [bars, calibrated, height](QPainter& painter, double mm) {
            constexpr double kLeft = 52, kWidth = 88;
            painter.setFont(font(6.5, mm));
            for (int tick = 0; tick <= 4; ++tick) {
                const double x = kLeft + kWidth * tick / 4;
                painter.setPen(QPen(kGrid, 0.15 * mm));
                painter.drawLine(QPointF(x * mm, 0), QPointF(x * mm, (height - 5) * mm));
                painter.setPen(kPale);
                painter.drawText(QRectF((x - 8) * mm, (height - 4.6) * mm, 16 * mm, 4 * mm), Qt::AlignCenter,
                                 decimal(tick / 4.0, 2));
            }
            double y = 0.5;
            for (const Bar& bar : bars) {
                painter.setFont(font(7.5, mm, bar.named));
                painter.setPen(kInk);
                drawText(painter, QRectF(0, y * mm, (kLeft - 2) * mm, 4.4 * mm),
                         Qt::AlignRight | Qt::AlignVCenter, bar.name);
                painter.fillRect(QRectF(kLeft * mm, (y + 0.7) * mm,
                                        std::max(0.2, kWidth * std::clamp(bar.value, 0.0, 1.0)) * mm, 3 * mm),
                                 bar.named ? kNamedBar : kBar);
                painter.drawText(QRectF((kLeft + kWidth + 2) * mm, y * mm, 11 * mm, 4.4 * mm),
                                 Qt::AlignRight | Qt::AlignVCenter, probabilityText(bar.value));
                if (bar.log10Lr)
                    painter.drawText(QRectF((kLeft + kWidth + 14) * mm, y * mm, 14 * mm, 4.4 * mm),
                                     Qt::AlignRight | Qt::AlignVCenter, signedDecimal(*bar.log10Lr));
                y += 4.6;
            }
            painter.setFont(font(6.5, mm));
            painter.setPen(kPale);
            if (calibrated)
                painter.drawText(QRectF((kLeft + kWidth + 12) * mm, (height - 4.6) * mm, 16 * mm, 4 * mm),
                                 Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("log10 LR"));
        }};
}

namespace {

/// Whole numbers within an axis, a step of 1, 2 or 5 times a power of ten apart, five to ten of them where
/// the axis is long enough.
std::vector<double> ticks(double from, double to) {
    double step = 1;
    for (const double factor : {2, 5, 10, 20, 50, 100, 200, 500, 1000})
        if ((to - from) / step > 10)
            step = factor;
    std::vector<double> values;
    for (auto i = static_cast<int>(std::ceil(from / step)); i * step <= to; ++i)
        values.push_back(i * step);
    return values;
}

} // namespace

std::optional<Figure> planeFigure(const ReportItem& item, const std::vector<PlanePoint>& sources) {
    if (!item.point || !item.result || sources.empty())
        return std::nullopt;
    QStringList near;
    for (const NearSource& source : item.result->nearest)
        near << sourceInWords(source.name, source.name == "real" ? "real" : "generator");
    return Figure{
        itemId(item, "plane"),
        Text::tr("Place of the image (cross) among the mean traces of the sources, in the two directions in "
                 "which the sources differ most; in standard deviations within a source. Other directions "
                 "are not seen here: the list of nearest sources counts."),
        Text::tr("Item %1 at %2, %3; nearest: %4")
            .arg(item.number)
            .arg(decimal(static_cast<double>(item.point->x), 1),
                 decimal(static_cast<double>(item.point->y), 1), near.join(QStringLiteral(", "))),
        82,
        60,
        {},
        [point = *item.point, sources, near](QPainter& painter, double mm) {
            double left = static_cast<double>(point.x), right = left, low = static_cast<double>(point.y),
                   high = low;
            for (const PlanePoint& source : sources) {
                left = std::min(left, static_cast<double>(source.x));
                right = std::max(right, static_cast<double>(source.x));
                low = std::min(low, static_cast<double>(source.y));
                high = std::max(high, static_cast<double>(source.y));
            }
            const double marginX = std::max(0.5, (right - left) * 0.08),
                         marginY = std::max(0.5, (high - low) * 0.08);
            left -= marginX, right += marginX, low -= marginY, high += marginY;
            const QRectF frame(7 * mm, 0.5 * mm, 74 * mm, 53 * mm);
            const auto place = [&](const PlanePoint& p) {
                return QPointF(
                    frame.left() + (static_cast<double>(p.x) - left) / (right - left) * frame.width(),
                    frame.bottom() - (static_cast<double>(p.y) - low) / (high - low) * frame.height());
            };
            painter.setPen(QPen(kGrid, 0.2 * mm));
            painter.drawRect(frame);
            painter.setFont(font(6, mm));
            painter.setPen(kPale);
            for (const double x : ticks(left, right)) {
                const double px = frame.left() + (x - left) / (right - left) * frame.width();
                painter.drawText(QRectF(px - 8 * mm, frame.bottom() + 0.6 * mm, 16 * mm, 3.5 * mm),
                                 Qt::AlignHCenter | Qt::AlignTop, decimal(x, 0));
            }
            for (const double y : ticks(low, high)) {
                const double py = frame.bottom() - (y - low) / (high - low) * frame.height();
                painter.drawText(QRectF(0, std::max(py - 2 * mm, 0.0), 6.4 * mm, 4 * mm),
                                 Qt::AlignRight | Qt::AlignVCenter, decimal(y, 0));
            }
            std::vector<QRectF> taken;
            for (const PlanePoint& source : sources) {
                const QPointF at = place(source);
                taken.push_back({at - QPointF(0.8 * mm, 0.8 * mm), QSizeF(1.6 * mm, 1.6 * mm)});
                painter.setPen(Qt::NoPen);
                painter.setBrush(near.contains(source.label) ? kNamedBar : QColor(165, 165, 165));
                painter.drawEllipse(at, 0.8 * mm, 0.8 * mm);
            }
            painter.setBrush(Qt::NoBrush);
            const QPointF here = place(point);
            painter.setPen(QPen(QColor(200, 40, 0), 0.6 * mm));
            painter.drawLine(here - QPointF(2.2 * mm, 0), here + QPointF(2.2 * mm, 0));
            painter.drawLine(here - QPointF(0, 2.2 * mm), here + QPointF(0, 2.2 * mm));
            taken.push_back({here - QPointF(2.2 * mm, 2.2 * mm), QSizeF(4.4 * mm, 4.4 * mm)});
            // Names of the nearest, each where no other stands.
            painter.setFont(font(6, mm));
            painter.setPen(kInk);
            const QFontMetricsF metrics(painter.font(), painter.device());
            for (const PlanePoint& source : sources) {
                if (!near.contains(source.label))
                    continue;
                const QString label = metrics.elidedText(source.label, Qt::ElideMiddle, 30 * mm);
                const double width = metrics.horizontalAdvance(label) + 0.6 * mm, height = 2.8 * mm;
                const QPointF at = place(source);
                std::vector<QPointF> offsets;
                for (const double away : {1.2 * mm, 2.6 * mm})
                    for (const double dy : {-height / 2, -height - away, away})
                        for (const double dx : {away, -away - width, -width / 2})
                            if (dy != -height / 2 || dx != -width / 2)
                                offsets.emplace_back(dx, dy);
                for (const QPointF offset : offsets) {
                    const QRectF rect(at + offset, QSizeF(width, height));
                    if (!frame.contains(rect) ||
                        std::any_of(taken.begin(), taken.end(),
                                    [&](const QRectF& other) { return other.intersects(rect); }))
                        continue;
                    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, label);
                    taken.push_back(rect);
                    break;
                }
            }
        }};
}

} // namespace whorl::reporting
