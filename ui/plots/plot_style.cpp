#include "ui/plots/plot_style.h"

#include "ui/support/theme.h"

#include <qcustomplot.h>

namespace whorl {

void stylePlot(QCustomPlot& plot, const QPalette& palette) {
    const Tones tone = tones(palette);
    const QColor text = palette.color(QPalette::WindowText);
    plot.setBackground(palette.color(QPalette::Base));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2}) {
        axis->setBasePen(QPen(tone.border));
        axis->setTickPen(QPen(tone.border));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(tone.muted);
        axis->setLabelColor(text);
        axis->setTickLabelFont(plot.font());
        axis->setLabelFont(plot.font());
        QColor grid = tone.border;
        grid.setAlphaF(0.5F);
        axis->grid()->setPen(QPen(grid, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(QPen(grid, 1));
    }
    QColor back = palette.color(QPalette::Base);
    back.setAlphaF(0.85F);
    plot.legend->setBrush(back);
    plot.legend->setBorderPen(QPen(tone.border));
    plot.legend->setTextColor(text);
    plot.legend->setFont(plot.font());
}

} // namespace whorl
