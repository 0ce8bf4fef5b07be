#include "ui/plots/plot_style.h"

#include "ui/support/theme.h"

#include <qcustomplot.h>

#include <QSaveFile>
#include <QSvgGenerator>

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

QString savePlot(QCustomPlot& plot, const QString& file) {
    constexpr int kWidth = 1000, kHeight = 640;
    const QString suffix = QFileInfo(file).suffix().toLower();
    bool saved = false;
    if (suffix == QLatin1String("pdf")) {
        saved = plot.savePdf(file, kWidth, kHeight);
    } else if (suffix == QLatin1String("svg")) {
        QSaveFile out(file);
        if (out.open(QIODevice::WriteOnly)) {
            QSvgGenerator generator;
            generator.setOutputDevice(&out);
            generator.setSize({kWidth, kHeight});
            generator.setViewBox(QRect(0, 0, kWidth, kHeight));
            QCPPainter painter(&generator);
            painter.setMode(QCPPainter::pmVectorized);
            plot.toPainter(&painter, kWidth, kHeight);
            painter.end();
            saved = out.commit();
        }
    } else {
        saved = plot.savePng(file, kWidth, kHeight, 2);
    }
    return saved ? QString()
                 : QCoreApplication::translate("whorl::Plot", "%1 could not be written").arg(file);
}

QString plotFilter() {
    return QCoreApplication::translate("whorl::Plot",
                                       "PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)");
}

} // namespace whorl
