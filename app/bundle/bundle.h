#pragma once

#include "app/case_file/case_file.h"
#include "app/report/report.h"

namespace whorl {

/// Packs a ZIP file for a third party: report.pdf, .html, .json and .csv, the result of each item
/// (results/NNNN.json), the SHA-256 of the evidence (evidence.sha256), the log (log.jsonl), SHA256SUMS over
/// all of them and README.txt, which tells how to verify it without Whorl. The evidence itself is not in it.
/// Whole or not at all. The result holds the SHA-256 of the ZIP. Throws Error, Cancelled.
ReportExport exportBundle(const CaseFile& caseFile, const Engine& engine, const QString& file,
                          const ReportOptions& options = {}, const std::stop_token& stop = {},
                          const ProgressCallback& progress = {});

/// True for a file that begins like a ZIP archive: what `verify` asks before it takes a file for a case.
bool isBundle(const QString& file);

/// Checks a bundle without the case: every file against SHA256SUMS, none missing, none besides; the chain of
/// the log, its head against the report; the results and the list of evidence against the report. entries and
/// evidence of the verification count log entries and results. Throws Error when the file cannot be read as
/// an archive.
Verification verifyBundle(const QString& file, const std::stop_token& stop = {},
                          const ProgressCallback& progress = {});

} // namespace whorl
