#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <vector>

namespace whorl::reporting {

struct PdfPlace {
    int page = 0;   ///< from 0
    double top = 0; ///< points from the upper edge of the page
};

struct PdfBookmark {
    int level = 1; ///< 1, 2, ...
    QString title;
    PdfPlace place;
};

struct PdfLink {
    int page = 0; ///< from 0
    QRectF rect;  ///< points from the upper left corner of the page
    PdfPlace target;
};

struct PdfInfo {
    QString title, author, subject;
    QDateTime time;
};

/// XMP packet that says the same as addNavigation() writes into the document information: PDF/A-1b asks for
/// both.
QByteArray pdfMetadata(const PdfInfo& info);

/// QPdfWriter knows neither bookmarks nor links within a document and writes the time of the machine's zone:
/// appends them to its file as an incremental update (ISO 32000-1, 7.5.6). Heights are those of a page of
/// pageHeight points. Throws Error on a file that QPdfWriter did not write.
void addNavigation(QByteArray& pdf, double pageHeight, const std::vector<PdfBookmark>& bookmarks,
                   const std::vector<PdfLink>& links, const PdfInfo& info);

} // namespace whorl::reporting
