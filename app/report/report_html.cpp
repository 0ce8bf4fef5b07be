#include "app/report/report_html.h"

#include "app/report/report_figures.h"

#include "core/base/error.h"

#include <QBuffer>
#include <QIODevice>
#include <QPainter>

namespace whorl::reporting {

namespace {

constexpr double kPixelsPerMm = 8;

constexpr const char* kStyle =
    "body{font:15px/1.5 'DejaVu Sans',Verdana,sans-serif;color:#191919;max-width:1000px;margin:0 "
    "auto;padding:0 20px}"
    "header,footer{display:flex;justify-content:space-between;color:#5f5f5f;font-size:13px;padding:10px 0}"
    "header{border-bottom:1px solid #cdcdcd}footer{border-top:1px solid #cdcdcd;margin-top:40px}"
    "h1,h2,h3,h4{color:#003e6e;line-height:1.25}h1{font-size:34px;margin:50px 0 5px}"
    "h2{font-size:24px;margin-top:50px}h3{font-size:19px;margin-top:40px}h4{font-size:16px}"
    ".subtitle{font-size:19px;color:#5f5f5f;margin-top:0}.lead{font-weight:bold;font-size:17px}"
    ".small{font-size:13px;color:#5f5f5f}p{white-space:pre-line}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:14px;margin:12px 0}"
    "th,td{text-align:left;vertical-align:top;padding:6px 8px;border-bottom:1px solid #cdcdcd;"
    "overflow-wrap:anywhere;white-space:pre-line}"
    "thead th{background:#f0f2f5}tbody th{font-weight:normal;color:#5f5f5f}"
    ".mono{font-family:'DejaVu Sans Mono',monospace}"
    ".figures{display:flex;flex-wrap:wrap;gap:24px;margin:18px 0}figure{margin:0}"
    "figure img{width:100%;height:auto;display:block}td img{max-width:100%;height:auto}"
    "figcaption{font-size:12px;color:#5f5f5f;margin-top:6px}"
    "nav li{margin:3px 0}nav ol{list-style:none;padding-left:0}nav .item{padding-left:26px}a{color:#003e6e}"
    "@media print{h2{break-before:page}figure,tr{break-inside:avoid}}";

/// Names may be written from right to left: each text keeps its own direction.
QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

class Writer {
  public:
    Writer(const ReportDocument& document, QIODevice& device) : m_document(document), m_device(device) {}

    void put(const QString& html) {
        const QByteArray bytes = html.toUtf8();
        if (m_device.write(bytes) != bytes.size())
            throw Error("cannot be written: " + m_device.errorString().toStdString());
    }

    void add(const Heading& heading) {
        const QString id =
            heading.anchor.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(heading.anchor);
        put(QStringLiteral("<h%1%2>%3</h%1>\n")
                .arg(heading.level + 1)
                .arg(id, escaped(heading.number.isEmpty()
                                     ? heading.title
                                     : heading.number + QStringLiteral("  ") + heading.title)));
    }

    void add(const Paragraph& paragraph) {
        if (paragraph.style == Style::Title)
            return put(QStringLiteral("<h1>%1</h1>\n").arg(escaped(paragraph.text)));
        const char* const name = paragraph.style == Style::Subtitle ? "subtitle"
                                 : paragraph.style == Style::Lead   ? "lead"
                                 : paragraph.style == Style::Small  ? "small"
                                                                    : "";
        put(QStringLiteral("<p class=\"%1\" dir=\"auto\">%2</p>\n")
                .arg(QLatin1String(name), escaped(paragraph.text)));
    }

    void add(const Bullets& bullets) {
        put(QStringLiteral("<ul>\n"));
        for (const QString& item : bullets.items)
            put(QStringLiteral("<li>%1</li>\n").arg(escaped(item)));
        put(QStringLiteral("</ul>\n"));
    }

    void add(const Table& table) {
        put(QStringLiteral("<table><colgroup>"));
        for (const double width : table.widths)
            put(QStringLiteral("<col style=\"width:%1%\">").arg(width * 100, 0, 'f', 1));
        put(QStringLiteral("</colgroup>\n"));
        if (!table.header.isEmpty()) {
            put(QStringLiteral("<thead><tr>"));
            for (const QString& name : table.header)
                put(QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(name)));
            put(QStringLiteral("</tr></thead>\n"));
        }
        put(QStringLiteral("<tbody>\n"));
        for (const std::vector<Cell>& cells : table.rows) {
            put(table.minimumRowHeight > 0
                    ? QStringLiteral("<tr style=\"height:%1mm\">").arg(table.minimumRowHeight)
                    : QStringLiteral("<tr>"));
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const Cell& cell = cells[column];
                const bool name = column == 0 && table.header.isEmpty();
                put(name ? QStringLiteral("<th scope=\"row\" dir=\"auto\">")
                         : QStringLiteral("<td dir=\"auto\"%1>")
                               .arg(cell.mono ? QStringLiteral(" class=\"mono\"") : QString()));
                if (cell.figure)
                    image(*cell.figure);
                else
                    put(escaped(cell.text));
                put(name ? QStringLiteral("</th>") : QStringLiteral("</td>"));
            }
            put(QStringLiteral("</tr>\n"));
        }
        put(QStringLiteral("</tbody></table>\n"));
    }

    void add(const FigureRow& row) {
        put(QStringLiteral("<div class=\"figures\">\n"));
        for (const Figure& figure : row.figures) {
            put(QStringLiteral("<figure id=\"%1\" style=\"width:%2%\">")
                    .arg(figure.id)
                    .arg(figure.width / 180 * 100, 0, 'f', 1));
            image(figure);
            put(QStringLiteral("<figcaption>%1</figcaption></figure>\n").arg(escaped(figure.caption)));
        }
        put(QStringLiteral("</div>\n"));
    }

    void add(const Contents&) {
        put(QStringLiteral("<nav><ol>\n"));
        for (std::size_t part = 0; part < m_document.parts; ++part)
            for (const Block& block : m_document.part(part))
                if (const auto* heading = std::get_if<Heading>(&block);
                    heading && !heading->number.isEmpty() &&
                    (heading->level == 1 || m_document.itemsInContents))
                    put(QStringLiteral("<li%1><a href=\"#%2\">%3  %4</a></li>\n")
                            .arg(heading->level > 1 ? QStringLiteral(" class=\"item\"") : QString(),
                                 heading->anchor, heading->number, escaped(heading->title)));
        put(QStringLiteral("</ol></nav>\n"));
    }

  private:
    void image(const Figure& figure) {
        QByteArray bytes = figure.picture;
        const bool drawing = bytes.isEmpty();
        if (drawing) {
            QImage canvas(QSizeF(figure.width * kPixelsPerMm, figure.height * kPixelsPerMm).toSize(),
                          QImage::Format_RGB32);
            canvas.fill(Qt::white);
            QPainter painter(&canvas);
            painter.setRenderHint(QPainter::Antialiasing);
            drawFigure(painter, figure, kPixelsPerMm);
            painter.end();
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            canvas.save(&buffer, "PNG");
        }
        put(QStringLiteral("<img alt=\"%1\" src=\"data:image/%2;base64,%3\">")
                .arg(escaped(figure.alt), drawing ? QStringLiteral("png") : QStringLiteral("jpeg"),
                     QString::fromLatin1(bytes.toBase64())));
    }

    const ReportDocument& m_document;
    QIODevice& m_device;
};

} // namespace

void writeHtml(const ReportDocument& document, QIODevice& device, const std::stop_token& stop,
               const ProgressCallback& progress) {
    Writer writer(document, device);
    writer.put(
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%5\"><head><meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
            "style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1, %2</title>\n"
            "<style>%3</style></head>\n<body>\n<header><span>%4</span><span>%6</span></header>\n<main>\n")
            .arg(escaped(document.title), document.documentId, QString::fromLatin1(kStyle),
                 escaped(document.header), TextLanguage::code(),
                 Text::tr("Document %1").arg(document.documentId)));
    for (std::size_t part = 0; part < document.parts; ++part) {
        throwIfStopped(stop);
        report(progress, "pages", static_cast<double>(part) / static_cast<double>(document.parts));
        for (const Block& block : document.part(part))
            std::visit([&](const auto& b) { writer.add(b); }, block);
    }
    writer.put(QStringLiteral("</main>\n<footer><span>%1</span><span>%2</span></footer>\n</body></html>\n")
                   .arg(escaped(document.footer), Text::tr("Document %1").arg(document.documentId)));
}

} // namespace whorl::reporting
