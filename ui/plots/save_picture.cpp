#include "ui/plots/save_picture.h"

#include "app/words/file_path.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/imaging/replaceable.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QSvgGenerator>

namespace whorl {

namespace {

void write(const QString& file, const QByteArray& bytes) {
    const std::filesystem::path path = toPath(file);
    requireReplaceable(path);
    writeFileAtomically(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace

void savePicture(QImage picture, const QString& file) {
    picture.setText(QStringLiteral("Software"), QStringLiteral("Whorl " WHORL_VERSION));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        throw Error("cannot be written", toPath(file).string(), "choose another place, or free some space");
    write(file, bytes);
}

void savePlot(QCustomPlot& plot, const QString& file) {
    constexpr int kWidth = 1000, kHeight = 640;
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("pdf")) {
        const std::filesystem::path path = toPath(file);
        requireReplaceable(path);
        if (!plot.savePdf(file, kWidth, kHeight))
            throw Error("cannot be written", path.string(), "choose another place, or free some space");
    } else if (suffix == QLatin1String("svg")) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({kWidth, kHeight});
        generator.setViewBox(QRect(0, 0, kWidth, kHeight));
        QCPPainter painter(&generator);
        painter.setMode(QCPPainter::pmVectorized);
        plot.toPainter(&painter, kWidth, kHeight);
        painter.end();
        write(file, bytes);
    } else {
        savePicture(plot.toPixmap(kWidth, kHeight, 2).toImage(), file);
    }
}

QString plotFilter() {
    return QCoreApplication::translate("whorl::Plot",
                                       "PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)");
}

} // namespace whorl
