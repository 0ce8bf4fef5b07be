#include "ui/plots/strength_scale.h"

#include "app/words/text.h"
#include "core/analysis/result.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"

#include <QPainter>

#include <array>

namespace whorl {

namespace {

constexpr std::array<double, 6> kBegins = {0, 1, 2, 3, 4, 6};

} // namespace

int strengthStep(double log10Lr) {
    int step = -1;
    for (const double begin : kBegins)
        step += log10Lr >= begin ? 1 : 0;
    return step;
}

StrengthScale::StrengthScale(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // what is drawn has one direction
    setAccessibleName(tr("Strength of the support"));
    setRatio(-1);
}

void StrengthScale::setRatio(double log10Lr) {
    m_log10Lr = log10Lr > 0 && supportsEither(log10Lr) ? log10Lr : -1;
    const QString words =
        m_log10Lr < 0 ? tr("No support for any source over the others") : ratioWords(log10Lr);
    setAccessibleDescription(words);
    setToolTip(
        tr("%1\nSteps of the likelihood ratio: 1, 10, 100, 1000, 10 000, 1 000 000 (ENFSI 2015)").arg(words));
    update();
}

QSize StrengthScale::sizeHint() const {
    return {240, 16 + 2 * fontMetrics().height()};
}

void StrengthScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tone = tones(palette());
    const int reached = strengthStep(m_log10Lr);
    constexpr double gap = 3, height = 8;
    const double width = (this->width() - gap * 5.0) / 6;
    const double top = fontMetrics().height() + 5.0;
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < 6; ++step) {
        QColor color = step <= reached ? tone.accent : tone.border;
        if (step < reached)
            color.setAlphaF(0.55F);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(step * (width + gap), top, width, height), 3, 3);
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    if (reached >= 0) {
        QFont bold = small;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(tone.accent);
        const QString word = Text::ofCore(verbalScale(m_log10Lr));
        const double textWidth = QFontMetricsF(bold).horizontalAdvance(word);
        const double centre = reached * (width + gap) + width / 2;
        const double left = qBound(0.0, centre - textWidth / 2, this->width() - textWidth);
        painter.drawText(QPointF(left, fontMetrics().ascent()), word);
    }
    painter.setFont(small);
    painter.setPen(tone.muted);
    const QRectF below(0, top + height + 2, this->width(), fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, tr("weak"));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, tr("extremely strong"));
}

} // namespace whorl
