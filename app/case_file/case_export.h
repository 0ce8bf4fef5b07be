#pragma once

#include "app/case_file/case_file.h"

#include <functional>
#include <string_view>

namespace whorl {

/// Takes the next piece of a text; throws when it cannot be written.
using TextSink = std::function<void(std::string_view)>;

/// The whole case as one JSON object, "schema" 1: "case" (id, created, path, properties, log length and
/// head), "items" (each with its notes, its last result by the contract of `analyze --json`, its last
/// counterfactual), "notes" on the case, "comparisons" and "log" (each entry with its hash, which is the
/// SHA-256 of the entry as JSON with sorted keys and no white space). Written piece by piece, so memory does
/// not grow with the case.
void writeCaseJson(const CaseFile& file, const TextSink& write);
/// One line an item under a line of headings.
void writeCaseCsv(const CaseFile& file, const TextSink& write);

/// Writes the case as JSON or CSV by the suffix of the file, whole or not at all, and enters the export into
/// the log where the case can be written. Throws Error on another suffix and when the file cannot be written.
void exportCase(CaseFile& file, const QString& target);

/// A cell of comma-separated values, in quotes; what a spreadsheet would take for a formula begins with an
/// apostrophe.
std::string csvCell(std::string_view text);

} // namespace whorl
