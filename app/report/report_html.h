#pragma once

#include "app/report/report_document.h"

class QIODevice;

namespace whorl::reporting {

/// One self-contained file: style and pictures are in it, nothing is loaded from elsewhere, no script.
void writeHtml(const ReportDocument& document, QIODevice& device, const std::stop_token& stop,
               const ProgressCallback& progress);

} // namespace whorl::reporting
