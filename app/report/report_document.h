#pragma once

#include "app/report/report_data.h"

#include <functional>
#include <variant>

class QPainter;

/// The report as a sequence of blocks: PDF and HTML are two ways to lay them out.
namespace whorl::reporting {

struct Figure {
    QString id;                   ///< unique in the report, as "item-3-residual"
    QString caption;              ///< what is seen and how to read it
    QString alt;                  ///< the same facts in words for those who cannot see it
    double width = 0, height = 0; ///< millimetres
    QByteArray picture;           ///< JPEG; empty for a drawing
    /// Draws at the origin of the painter; mm: its units a millimetre.
    std::function<void(QPainter& painter, double mm)> draw;
};

struct Heading {
    int level = 1; ///< 1 to 3
    QString number, title, anchor;
    bool newPage = false;
};

enum class Style { Body, Lead, Small, Title, Subtitle };

struct Paragraph {
    QString text;
    Style style = Style::Body;
    bool keepWithNext = false; ///< says what the table below it is
};

struct Bullets {
    QStringList items;
};

struct Cell {
    QString text;
    bool mono = false;
    std::shared_ptr<Figure> figure = nullptr; ///< in place of the text
};

struct Table {
    QStringList header;         ///< empty: none, the first column is the name of the row
    std::vector<double> widths; ///< shares, one a column
    std::vector<std::vector<Cell>> rows;
    double minimumRowHeight = 0; ///< millimetres
    bool whole = false;          ///< on one page, together with what it is kept with
    bool keepWithNext = false;   ///< of a whole one: on the page of what follows
};

struct FigureRow {
    std::vector<Figure> figures;
};

/// Where the table of contents goes.
struct Contents {};

using Block = std::variant<Heading, Paragraph, Bullets, Table, FigureRow, Contents>;
using Blocks = std::vector<Block>;

/// Made part by part so that only one part is in memory at a time.
struct ReportDocument {
    QString title, header, documentId, footer;
    std::size_t parts = 0;
    std::function<Blocks(std::size_t)> part;
    bool itemsInContents = true; ///< false: too many, only sections are listed (bookmarks list all)
};

/// The data must outlive the document.
ReportDocument reportDocument(const ReportData& data);

} // namespace whorl::reporting
