#pragma once

#include "app/report/report_data.h"

namespace whorl::reporting {

/// The report for programs; every field is described in report.schema.json beside this file.
nlohmann::json toJson(const ReportData& data);
/// Indented, UTF-8; bytes of names that are not UTF-8 become U+FFFD.
QByteArray jsonBytes(const ReportData& data);
/// One line an item under a line of names (RFC 4180, UTF-8). A text that a spreadsheet would take for a
/// formula has an apostrophe before it.
QByteArray csvBytes(const ReportData& data);

} // namespace whorl::reporting
