#pragma once

#include "app/report/report_document.h"

namespace whorl::reporting {

struct PdfReport {
    QByteArray bytes;
    int pages = 0;
};

/// A4, PDF/A-1b as far as QPdfWriter goes, with header, footer, "Page n of m", table of contents with links,
/// and bookmarks. Rows of tables and figures with their captions stay whole; a heading stays with what
/// follows it.
PdfReport pdfReport(const ReportDocument& document, const QString& author, const QDateTime& time,
                    const std::stop_token& stop, const ProgressCallback& progress);

} // namespace whorl::reporting
