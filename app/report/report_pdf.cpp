#include "app/report/report_pdf.h"

#include "app/report/pdf_navigation.h"
#include "app/report/report_figures.h"

#include "core/base/error.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

namespace whorl::reporting {

namespace {

constexpr int kResolution = 600;
constexpr double kMm = kResolution / 25.4;
constexpr double kPointsPerUnit = 72.0 / kResolution;
constexpr double kPageHeight = 297, kLeft = 20, kWidth = 170, kTop = 24, kBottom = 275;
constexpr double kPadding = 1.3, kGap = 2.4;

const QColor kInk(25, 25, 25), kPale(95, 95, 95), kRule(205, 205, 205), kFill(240, 242, 245),
    kAccent(0, 62, 110);

QFont font(double points, bool bold = false, bool mono = false) {
    QFont font(mono ? QStringLiteral("DejaVu Sans Mono") : QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(points);
    font.setBold(bold);
    // Without it "fi" becomes one glyph, which a search in the PDF does not find.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

struct Line {
    int level = 0;
    QString number, title;
    PdfPlace place;
    QString text() const { return number.isEmpty() ? title : number + QStringLiteral("  ") + title; }
};

/// A stretch of a page that is drawn in one go. Measures are millimetres from the left margin and the top of
/// the row.
struct Row {
    struct Text {
        std::shared_ptr<QTextLayout> layout;
        double x = 0, y = 0;
        QColor color = kInk;
        int from = 0, to = 0; ///< lines
        double height() const {
            return to > from ? (layout->lineAt(to - 1).rect().bottom() - layout->lineAt(from).y()) / kMm : 0;
        }
    };
    struct Picture {
        std::shared_ptr<const Figure> figure;
        double x = 0, y = 0;
    };
    std::vector<Text> texts;
    std::vector<Picture> pictures;
    double gap = 0; ///< above, left out at the top of a page
    double height = 0;
    QColor fill;
    bool rule = false;
    bool keepWithNext = false;
    std::optional<Heading> heading;
    int contentsLine = -1; ///< a line of the table of contents
};

/// Puts blocks onto pages; without a painter it only counts.
class PageFlow {
  public:
    PageFlow(QPdfWriter& writer, QPainter* painter, const ReportDocument& document,
             const std::vector<Line>& contents, int pages)
        : m_writer(writer), m_painter(painter), m_document(document), m_contents(contents), m_pages(pages) {
        decorate();
    }

    void add(const Blocks& blocks) {
        for (const Block& block : blocks)
            std::visit([this](const auto& b) { add(b); }, block);
    }
    void finish() { flush(); }

    int pages() const { return m_page + 1; }
    std::vector<Line> headings;

    struct ContentsLink {
        int page = 0, line = 0;
        QRectF rect;
    };
    std::vector<ContentsLink> contentsLinks;

  private:
    Row::Text text(const QString& content, const QFont& f, double x, double y, double width,
                   QColor color = kInk, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignAbsolute) const {
        QString lines = content;
        lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
        auto layout = std::make_shared<QTextLayout>(lines, f, &m_writer);
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        layout->setTextOption(option);
        layout->beginLayout();
        double height = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width * kMm);
            line.setPosition({0, height});
            height += line.height() * 1.12;
        }
        layout->endLayout();
        return {layout, x, y, color, 0, layout->lineCount()};
    }

    Row textRow(const QString& content, const QFont& f, double gap, QColor color = kInk, double x = 0) const {
        Row row;
        row.texts.push_back(text(content, f, x, 0, kWidth - x, color));
        row.height = row.texts.front().height();
        row.gap = gap;
        return row;
    }

    void add(const Heading& heading) {
        if (heading.newPage) {
            flush();
            if (m_y > kTop)
                newPage();
        }
        const double size = heading.level == 1 ? 15 : heading.level == 2 ? 12 : 10;
        Row row = textRow(heading.number.isEmpty() ? heading.title
                                                   : heading.number + QStringLiteral("  ") + heading.title,
                          font(size, true),
                          heading.level == 1   ? 9
                          : heading.level == 2 ? 7
                                               : 5,
                          kAccent);
        row.height += heading.level == 1 ? 1.5 : 0.5;
        row.keepWithNext = true;
        row.heading = heading;
        place(std::move(row));
    }

    void add(const Paragraph& paragraph) {
        if (paragraph.style == Style::Title)
            m_y = kTop + 28;
        Row row = paragraph.style == Style::Title      ? textRow(paragraph.text, font(25, true), 0, kAccent)
                  : paragraph.style == Style::Subtitle ? textRow(paragraph.text, font(13), 3, kPale)
                  : paragraph.style == Style::Lead     ? textRow(paragraph.text, font(10.5, true), kGap)
                  : paragraph.style == Style::Small    ? textRow(paragraph.text, font(8), kGap, kPale)
                                                       : textRow(paragraph.text, font(9.5), kGap);
        if (paragraph.style == Style::Subtitle)
            row.height += 14;
        row.keepWithNext = paragraph.keepWithNext;
        place(std::move(row));
    }

    void add(const Bullets& bullets) {
        for (const QString& item : bullets.items) {
            Row row = textRow(item, font(9.5), 1.8, kInk, 5);
            row.texts.push_back(text(QStringLiteral("•"), font(9.5), 1, 0, 4));
            place(std::move(row));
        }
    }

    void add(const Contents&) {
        for (std::size_t i = 0; i < m_contents.size(); ++i) {
            const Line& line = m_contents[i];
            if (line.level > 2 || (line.level == 2 && !m_document.itemsInContents))
                continue;
            const double indent = line.level == 1 ? 0 : 6;
            Row row = textRow(line.text(), font(line.level == 1 ? 10.5 : 9, line.level == 1),
                              line.level == 1 ? 3 : 1, kInk, indent);
            row.texts.front() = text(line.text(), font(line.level == 1 ? 10.5 : 9, line.level == 1), indent,
                                     0, kWidth - indent - 16);
            row.height = row.texts.front().height();
            row.texts.push_back(text(QString::number(line.place.page + 1), font(line.level == 1 ? 10.5 : 9),
                                     kWidth - 14, 0, 14, kInk, Qt::AlignRight));
            row.contentsLine = static_cast<int>(i);
            place(std::move(row));
        }
    }

    void add(const FigureRow& figures) {
        Row row;
        row.gap = 4;
        double total = 0, pictureHeight = 0;
        for (const Figure& figure : figures.figures) {
            total += figure.width;
            pictureHeight = std::max(pictureHeight, figure.height);
        }
        const auto gaps = static_cast<double>(figures.figures.size() - 1);
        const double between = gaps > 0 ? std::min(7.0, (kWidth - total) / gaps) : 0;
        double x = 0;
        for (const Figure& figure : figures.figures) {
            row.pictures.push_back({std::make_shared<const Figure>(figure), x, 0});
            Row::Text caption = text(figure.caption, font(7.5), x, pictureHeight + 1.2, figure.width, kPale);
            row.height = std::max(row.height, caption.y + caption.height());
            row.texts.push_back(std::move(caption));
            x += figure.width + between;
        }
        place(std::move(row));
    }

    void add(const Table& table) {
        const bool hasHeader = !table.header.isEmpty();
        std::vector<double> left, width;
        double x = 0;
        for (const double share : table.widths) {
            left.push_back(x);
            width.push_back(share * kWidth);
            x += share * kWidth;
        }
        const auto addText = [&](Row& row, std::size_t column, const QString& content, const QFont& f,
                                 QColor color) {
            row.texts.push_back(
                text(content, f, left[column] + kPadding, kPadding, width[column] - 2 * kPadding, color));
            row.height = std::max(row.height, row.texts.back().height() + 2 * kPadding);
        };
        if (hasHeader) {
            Row header;
            for (std::size_t column = 0; column < left.size(); ++column)
                addText(header, column, table.header[static_cast<qsizetype>(column)], font(8, true), kInk);
            header.fill = kFill;
            header.rule = true;
            header.keepWithNext = true;
            header.gap = kGap;
            place(Row(header));
            header.gap = 0;
            m_tableHeader = header;
        }
        bool firstRow = true;
        std::size_t rows = table.rows.size();
        for (const std::vector<Cell>& cells : table.rows) {
            Row row;
            row.height = table.minimumRowHeight;
            row.rule = true;
            row.gap = firstRow && !hasHeader ? kGap : 0;
            row.keepWithNext = table.whole && (--rows > 0 || table.keepWithNext);
            firstRow = false;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const Cell& cell = cells[column];
                if (cell.figure) {
                    row.pictures.push_back({cell.figure, left[column] + kPadding, kPadding});
                    row.height = std::max(row.height, cell.figure->height + 2 * kPadding);
                } else {
                    addText(row, column, cell.text, font(cell.mono ? 8 : 8.3, false, cell.mono),
                            column == 0 && !hasHeader ? kPale : kInk);
                }
            }
            place(std::move(row));
        }
        m_tableHeader.reset();
    }

    /// Keeps the row until it is known what follows, or puts it down with what was kept.
    void place(Row row) {
        const bool keep = row.keepWithNext;
        m_kept.push_back(std::move(row));
        if (!keep)
            flush();
    }

    void flush() {
        if (m_kept.empty())
            return;
        std::vector<Row> rows = std::move(m_kept);
        m_kept.clear();
        double height = 0;
        for (std::size_t i = 0; i < rows.size(); ++i)
            height += rows[i].height + (i == 0 && m_y <= kTop ? 0 : rows[i].gap);
        // A row that no page could hold is divided between its lines; all others move to the next page.
        const bool divisible = rows.back().pictures.empty() && rows.back().height > (kBottom - kTop) / 3;
        if (m_y > kTop && m_y + height > kBottom &&
            !(divisible && m_y + height - rows.back().height + 40 < kBottom)) {
            newPage();
            if (m_tableHeader && rows.size() == 1)
                draw(*m_tableHeader);
        }
        for (Row& row : rows) {
            while (m_y + row.height > kBottom && row.pictures.empty() && canDivide(row)) {
                draw(divided(row, kBottom - m_y));
                newPage();
                if (m_tableHeader)
                    draw(*m_tableHeader);
            }
            draw(row);
        }
    }

    static bool canDivide(const Row& row) {
        return std::any_of(row.texts.begin(), row.texts.end(),
                           [](const Row::Text& t) { return t.to - t.from > 1; });
    }

    /// Takes from the row what fits into so many millimetres (at least a line of each text).
    static Row divided(Row& row, double available) {
        Row part;
        part.gap = row.gap;
        part.rule = false;
        part.fill = row.fill;
        row.gap = 0;
        double rest = 0;
        for (Row::Text& t : row.texts) {
            int to = t.from;
            while (to < t.to) {
                const double bottom =
                    t.y + (t.layout->lineAt(to).rect().bottom() - t.layout->lineAt(t.from).y()) / kMm +
                    kPadding;
                if (bottom > available && to > t.from)
                    break;
                ++to;
            }
            Row::Text upper = t;
            upper.to = to;
            part.texts.push_back(upper);
            part.height = std::max(part.height, upper.y + upper.height() + kPadding);
            t.from = to;
            if (t.to > t.from)
                rest = std::max(rest, t.y + t.height() + kPadding);
        }
        row.height = rest;
        return part;
    }

    void draw(const Row& row) {
        if (m_y > kTop)
            m_y += row.gap;
        if (row.heading)
            headings.push_back({row.heading->level,
                                row.heading->number,
                                row.heading->title,
                                {m_page, (m_y - 2) * kMm * kPointsPerUnit}});
        if (row.contentsLine >= 0)
            contentsLinks.push_back(
                {m_page, row.contentsLine,
                 QRectF(kLeft * kMm * kPointsPerUnit, m_y * kMm * kPointsPerUnit,
                        kWidth * kMm * kPointsPerUnit, row.height * kMm * kPointsPerUnit)});
        if (m_painter) {
            if (row.fill.isValid())
                m_painter->fillRect(QRectF(kLeft * kMm, m_y * kMm, kWidth * kMm, row.height * kMm), row.fill);
            if (row.rule) {
                m_painter->setPen(QPen(kRule, 0.15 * kMm));
                m_painter->drawLine(QPointF(kLeft * kMm, (m_y + row.height) * kMm),
                                    QPointF((kLeft + kWidth) * kMm, (m_y + row.height) * kMm));
            }
            for (const Row::Text& t : row.texts) {
                m_painter->setPen(t.color);
                if (t.from >= t.to)
                    continue;
                const double offset = t.layout->lineAt(t.from).y();
                for (int i = t.from; i < t.to; ++i)
                    t.layout->lineAt(i).draw(m_painter,
                                             QPointF((kLeft + t.x) * kMm, (m_y + t.y) * kMm - offset));
            }
            for (const Row::Picture& picture : row.pictures) {
                m_painter->save();
                m_painter->translate((kLeft + picture.x) * kMm, (m_y + picture.y) * kMm);
                drawFigure(*m_painter, *picture.figure, kMm);
                m_painter->restore();
            }
        }
        m_y += row.height;
    }

    void newPage() {
        ++m_page;
        m_y = kTop;
        if (m_painter && !m_writer.newPage())
            throw Error("the PDF cannot be written");
        decorate();
    }

    void decorate() {
        if (!m_painter)
            return;
        const auto line = [&](const QString& content, double y, Qt::Alignment alignment, double x,
                              double width) {
            const QFont f = font(8);
            m_painter->setFont(f);
            m_painter->setPen(kPale);
            m_painter->drawText(
                QRectF((kLeft + x) * kMm, y * kMm, width * kMm, 5 * kMm),
                static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                QFontMetricsF(f, &m_writer).elidedText(content, Qt::ElideMiddle, width * kMm));
        };
        line(m_document.header, 12, Qt::AlignLeft, 0, 105);
        line(Text::tr("Document %1").arg(m_document.documentId), 12, Qt::AlignRight, 105, 65);
        line(m_document.footer, 281, Qt::AlignLeft, 0, 120);
        line(Text::tr("Page %1 of %2").arg(m_page + 1).arg(m_pages), 281, Qt::AlignRight, 120, 50);
        m_painter->setPen(QPen(kRule, 0.2 * kMm));
        for (const double y : {18.0, 280.0})
            m_painter->drawLine(QPointF(kLeft * kMm, y * kMm), QPointF((kLeft + kWidth) * kMm, y * kMm));
    }

    QPdfWriter& m_writer;
    QPainter* m_painter;
    const ReportDocument& m_document;
    const std::vector<Line>& m_contents;
    int m_pages;
    int m_page = 0;
    double m_y = kTop;
    std::vector<Row> m_kept;
    std::optional<Row> m_tableHeader;
};

} // namespace

PdfReport pdfReport(const ReportDocument& document, const QString& author, const QDateTime& time,
                    const std::stop_token& stop, const ProgressCallback& progress) {
    PdfReport report;
    QBuffer buffer(&report.bytes);
    buffer.open(QIODevice::WriteOnly);
    const PdfInfo info{document.title, author,
                       Text::tr("%1, document %2").arg(document.header, document.documentId), time};
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(info.title);
    writer.setDocumentXmpMetadata(pdfMetadata(info));

    std::vector<Line> contents;
    for (std::size_t part = 0; part < document.parts; ++part)
        for (const Block& block : document.part(part))
            if (const auto* heading = std::get_if<Heading>(&block);
                heading && !heading->anchor.isEmpty() && heading->anchor != QLatin1String("contents"))
                contents.push_back({heading->level, heading->number, heading->title, {}});

    const auto run = [&](PageFlow& flow, double from, double to) {
        for (std::size_t part = 0; part < document.parts; ++part) {
            throwIfStopped(stop);
            whorl::report(progress, "pages",
                          from +
                              (to - from) * static_cast<double>(part) / static_cast<double>(document.parts));
            flow.add(document.part(part));
        }
        flow.finish();
    };
    const auto numbered = [](const PageFlow& flow) {
        std::vector<Line> lines;
        for (const Line& line : flow.headings)
            if (!line.number.isEmpty())
                lines.push_back(line);
        return lines;
    };
    PageFlow count(writer, nullptr, document, contents, 0);
    run(count, 0, 0.4);
    const std::vector<Line> lines = numbered(count);
    report.pages = count.pages();

    QPainter painter;
    if (!painter.begin(&writer))
        throw Error("the PDF cannot be written");
    PageFlow flow(writer, &painter, document, lines, report.pages);
    run(flow, 0.4, 1);
    if (!painter.end())
        throw Error("the PDF cannot be written");
    buffer.close();

    std::vector<PdfBookmark> bookmarks;
    for (const Line& line : lines)
        bookmarks.push_back({line.level, line.text(), line.place});
    std::vector<PdfLink> links;
    for (const PageFlow::ContentsLink& link : flow.contentsLinks)
        links.push_back({link.page, link.rect, lines.at(static_cast<std::size_t>(link.line)).place});
    addNavigation(report.bytes, kPageHeight * kMm * kPointsPerUnit, bookmarks, links, info);
    return report;
}

} // namespace whorl::reporting
