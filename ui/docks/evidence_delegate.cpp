#include "ui/docks/evidence_delegate.h"

#include "ui/models/evidence_model.h"
#include "ui/models/thumbnails.h"
#include "ui/plots/strength_scale.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace whorl {

namespace {

constexpr int kEdge = 46, kPad = 6;
constexpr int kNarrow = 200, kSmallEdge = 32; ///< a card that leaves its words more room
constexpr int kBarsWidth = 23;

QString markIcon(ReviewMark mark) {
    switch (mark) {
    case ReviewMark::ToBeChecked:
        return QStringLiteral("mark-check");
    case ReviewMark::Relevant:
        return QStringLiteral("mark-relevant");
    case ReviewMark::Done:
        return QStringLiteral("mark-done");
    case ReviewMark::Unset:
        break;
    }
    return {};
}

void paintBars(QPainter& painter, const QPoint& bottomLeft, double strength, const QColor& reachedColor,
               const QColor& otherColor) {
    const int reached = std::isnan(strength) ? -1 : strengthStep(strength);
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < 6; ++step) {
        painter.setBrush(step > reached ? otherColor : reachedColor);
        const int height = 4 + step;
        painter.drawRect(QRectF(bottomLeft.x() + step * 4, bottomLeft.y() - height, 3, height));
    }
}

QString statusIcon(const QString& key) {
    if (key == QLatin1String("failed") || key == QLatin1String("missing") || key == QLatin1String("changed"))
        return QStringLiteral("problem");
    if (key == QLatin1String("not-applicable"))
        return QStringLiteral("not-applicable");
    if (key == QLatin1String("waiting"))
        return QStringLiteral("waiting");
    if (key == QLatin1String("running"))
        return QStringLiteral("running");
    return {};
}

} // namespace

EvidenceDelegate::EvidenceDelegate(Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails) {}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isGroup = index.data(EvidenceModel::IdRole).toLongLong() == 0;
    const int line = option.fontMetrics.height();
    return {120, !m_cards || isGroup ? line + 10 : std::max(kEdge, 2 * line + 4) + 2 * kPad};
}

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const bool isGroup = index.data(EvidenceModel::IdRole).toLongLong() == 0;
    if (!m_cards || isGroup) {
        QStyleOptionViewItem plain = option;
        if (isGroup)
            plain.font.setBold(true);
        QStyledItemDelegate::paint(painter, plain, index);
        return;
    }
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // the thumbnail stands before the words in all languages
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QColor muted = selected ? text : tones(option.palette).muted;
    if (selected)
        muted.setAlphaF(0.85F);
    const QRect box = option.rect.adjusted(kPad, kPad, -kPad, -kPad);
    const bool narrow = option.rect.width() < kNarrow;
    const int edge = narrow ? kSmallEdge : kEdge;
    const QRect frame(box.left(), box.top() + (box.height() - kEdge) / 2, edge, edge);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QPixmap thumbnail = m_thumbnails.thumbnail(index.data(EvidenceModel::PathRole).toString());
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(QPalette::Midlight));
    painter->drawRoundedRect(frame, 4, 4);
    if (!thumbnail.isNull()) {
        const QSizeF size = QSizeF(thumbnail.size()).scaled(frame.size(), Qt::KeepAspectRatio);
        const QRectF place(frame.center() + QPointF(0.5, 0.5) - QPointF(size.width(), size.height()) / 2,
                           size);
        painter->drawPixmap(place, thumbnail, thumbnail.rect());
    }

    const QString status = index.data(EvidenceModel::StatusKeyRole).toString();
    const auto mark = static_cast<ReviewMark>(index.data(EvidenceModel::MarkRole).toInt());
    const int line = option.fontMetrics.height();
    const int left = frame.right() + (narrow ? 7 : 10);
    const int top = box.center().y() - line - 1;
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(QRect(left, top, box.right() - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle,
                                                    box.right() - left));
    QRect detail(left, top + line + 3, box.right() - left, line);
    if (const QString name = markIcon(mark); !name.isEmpty()) {
        icon(name).paint(painter, QRect(detail.right() - 16, detail.center().y() - 8, 16, 16),
                         Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        detail.setRight(detail.right() - 21);
    }
    if (status == QLatin1String("done")) {
        // Of a narrow card they stand under the thumbnail.
        const QPoint bars = narrow ? QPoint(frame.center().x() - kBarsWidth / 2, frame.bottom() + 12)
                                   : QPoint(detail.right() - kBarsWidth, detail.center().y() + 5);
        paintBars(*painter, bars, index.data(EvidenceModel::StrengthRole).toDouble(),
                  selected ? text : tones(option.palette).accent,
                  selected ? QColor(255, 255, 255, 70) : tones(option.palette).border);
        if (!narrow)
            detail.setRight(bars.x() - 8);
    }
    if (const QString name = statusIcon(status); !name.isEmpty()) {
        icon(name).paint(painter, QRect(detail.left(), detail.center().y() - 7, 14, 14), Qt::AlignCenter,
                         selected ? QIcon::Selected : QIcon::Normal);
        detail.setLeft(detail.left() + 19);
    }
    painter->setPen(muted);
    painter->drawText(detail, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(EvidenceModel::DetailRole).toString(),
                                                    Qt::ElideRight, detail.width()));
    painter->restore();
}

} // namespace whorl
