#include "ui/pages/comparison_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace whorl {

namespace {

constexpr qsizetype kMostPictures = 200; ///< of a side that are listed

struct Words {
    Q_DECLARE_TR_FUNCTIONS(whorl::ComparisonDocument)
};

QString hashes(const QList<std::pair<QString, QString>>& files) {
    QString html;
    for (const auto& [name, sha256] : files.mid(0, kMostPictures))
        html += QStringLiteral("<p class='hash'>%1<br>%2</p>").arg(name.toHtmlEscaped(), sha256);
    if (files.size() > kMostPictures)
        html +=
            QStringLiteral("<p>%1</p>")
                .arg(Words::tr("and %1 more, which stand in the project").arg(files.size() - kMostPictures));
    return html;
}

/// A row of a table is not divided between pages as long as it fits on one.
QString together(const QString& html) {
    return QStringLiteral("<table cellspacing='0' cellpadding='0'><tr><td>%1</td></tr></table>").arg(html);
}

} // namespace

QByteArray toPdf(const ComparisonDocument& comparison) {
    QTextDocument document;
    document.setDefaultStyleSheet(QStringLiteral(
        "h1 { font-size: 16pt; } h2 { font-size: 11pt; margin-top: 14px; } p { margin: 3px 0; }"
        ".muted { color: #5f6977; } .hash { font-size: 7pt; }"));
    int pictures = 0;
    const auto image = [&](const QPixmap& pixmap, int width) {
        const QString name = QStringLiteral("picture%1").arg(pictures++);
        document.addResource(QTextDocument::ImageResource, QUrl(name), pixmap.toImage());
        return QStringLiteral("<img src='%1' width='%2'> ").arg(name).arg(width);
    };
    QStringList facts{comparison.project};
    if (!comparison.examiner.isEmpty())
        facts.append(Words::tr("examiner: %1").arg(comparison.examiner));
    facts << QDateTime::currentDateTime().toString(Qt::ISODate) << QStringLiteral("Whorl " WHORL_VERSION);
    QString html =
        QStringLiteral("<h1>%1</h1><p class='muted'>%2</p>")
            .arg(Words::tr("Comparison of sources"), facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    html += QStringLiteral("<h2>%1</h2>").arg(Words::tr("Findings"));
    for (const QString& finding : comparison.findings)
        html += QStringLiteral("<p>%1</p>").arg(finding);
    html += QStringLiteral("<p class='muted'>%1</p>").arg(comparison.limits);
    const auto plot = [&](const QString& title, const QPixmap& pixmap) {
        return together(QStringLiteral("<h2>%1</h2><p>%2</p>").arg(title, image(pixmap, 440)));
    };
    html += plot(Words::tr("Radial spectra of the residuals"), comparison.radial) +
            plot(Words::tr("Position in the latent space"), comparison.plane);
    for (const ComparisonDocument::Side& side : comparison.sides) {
        QString pixmaps;
        for (const QPixmap& pixmap : {side.residual, side.spectrum})
            if (!pixmap.isNull())
                pixmaps += image(pixmap, 120);
        html += together(QStringLiteral("<h2>%1</h2><p>%2</p><p>%3</p><p class='muted'>%4</p>")
                             .arg(side.label.toHtmlEscaped(), side.facts.toHtmlEscaped().replace(u'\n', u' '),
                                  pixmaps, side.residualNote.toHtmlEscaped())) +
                hashes(side.pictures);
    }
    html += QStringLiteral("<h2>%1</h2>").arg(Words::tr("Weights in use")) + hashes(comparison.weights);
    document.setHtml(html);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(Words::tr("Comparison of sources"));
    writer.setCreator(QStringLiteral("Whorl " WHORL_VERSION));
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace whorl
