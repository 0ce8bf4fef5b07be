#include "ui/pages/comparison_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

#include <utility>

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
    QString html =
        QStringLiteral("<h1>%1</h1><table cellspacing='0'>").arg(Words::tr("Comparison of sources"));
    for (const auto& [name, value] : comparison.head)
        if (!value.isEmpty())
            html +=
                QStringLiteral("<tr><td class='muted' style='padding-right: 18px'>%1</td><td>%2</td></tr>")
                    .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    html += QStringLiteral("</table>");
    html += QStringLiteral("<h2>%1</h2>").arg(Words::tr("Findings"));
    for (const QString& finding : comparison.findings)
        html += QStringLiteral("<p>%1</p>").arg(finding);
    html += QStringLiteral("<p class='muted'>%1</p>").arg(comparison.limits);
    html += QStringLiteral("<h2>%1</h2><p>%2</p><h2>%3</h2><p>%4</p>")
                .arg(Words::tr("Radial spectra of the residuals"), image(comparison.radial, 440),
                     Words::tr("Position in the latent space"), image(comparison.plane, 440));
    // Four sides fit on a page of their own; the files of each, of which there may be many, follow.
    QString breaks = QStringLiteral(" style='page-break-before: always'"), files;
    for (const ComparisonDocument::Side& side : comparison.sides) {
        html += QStringLiteral("<h2%1>%2</h2><p>%3</p><p>")
                    .arg(std::exchange(breaks, {}), side.label.toHtmlEscaped(),
                         side.facts.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("; ")));
        for (const QPixmap& pixmap : {side.residual, side.spectrum})
            if (!pixmap.isNull())
                html += image(pixmap, 120);
        html += QStringLiteral("</p><p class='muted'>%1</p>").arg(side.residualNote.toHtmlEscaped());
        if (!side.pictures.isEmpty())
            files +=
                QStringLiteral("<h2>%1</h2>").arg(Words::tr("Files of %1").arg(side.label).toHtmlEscaped()) +
                hashes(side.pictures);
    }
    html += files;
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
