#include "ui/plots/probability_bars.h"

#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace whorl {

ProbabilityBars::ProbabilityBars(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight); // what is drawn has one direction
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Probabilities of the sources"));
}

void ProbabilityBars::setBars(std::vector<Bar> bars) {
    m_bars = std::move(bars);
    QStringList spoken;
    for (const Bar& bar : m_bars)
        spoken.append(QStringLiteral("%1: %2").arg(bar.label, bar.figure));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

double ProbabilityBars::rowHeight() const {
    return fontMetrics().height() + 14.0;
}

QSize ProbabilityBars::sizeHint() const {
    return {260, static_cast<int>(rowHeight() * static_cast<double>(m_bars.size()))};
}

void ProbabilityBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tone = tones(palette());
    double figureWidth = 0;
    for (const Bar& bar : m_bars)
        figureWidth = std::max(figureWidth, QFontMetricsF(font()).horizontalAdvance(bar.figure));
    double y = 0;
    for (const Bar& bar : m_bars) {
        QFont label = font();
        label.setBold(bar.named);
        painter.setFont(label);
        painter.setPen(palette().color(QPalette::WindowText));
        const QFontMetricsF metrics(label);
        const double textWidth = width() - figureWidth - 12;
        painter.drawText(QRectF(0, y, textWidth, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.label, Qt::ElideRight, textWidth));
        painter.setPen(bar.named ? palette().color(QPalette::WindowText) : tone.muted);
        painter.drawText(QRectF(0, y, width(), metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                         bar.figure);
        const QRectF track(0, y + metrics.height() + 3, width(), 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Midlight));
        painter.drawRoundedRect(track, 2.5, 2.5);
        if (bar.probability > 0.002) {
            painter.setBrush(bar.color);
            painter.drawRoundedRect(
                QRectF(track.topLeft(),
                       QSizeF(std::max(4.0, track.width() * bar.probability), track.height())),
                2.5, 2.5);
        }
        y += rowHeight();
    }
}

bool ProbabilityBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto row = static_cast<std::size_t>(help->pos().y() / rowHeight());
        if (row < m_bars.size())
            QToolTip::showText(help->globalPos(), m_bars[row].label + QLatin1Char('\n') + m_bars[row].note,
                               this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace whorl
