#pragma once

#include "core/base/progress.h"

#include <QDateTime>
#include <QList>
#include <QString>

class QIODevice;

namespace whorl {

class CaseFile;
class Engine;

enum class ReportFormat { Pdf, Html, Json, Csv };

/// By the suffix of the file (.pdf, .html, .htm, .json, .csv). Throws Error on another one.
ReportFormat reportFormat(const QString& file);

struct ReportOptions {
    QList<qint64> items; ///< ids of the items to report on, in this order; empty: all that are not withdrawn
    QDateTime time;      ///< of the report; invalid: now
    QString language = QStringLiteral("en"); ///< one of languages(); JSON and CSV are always in English
    int mapCells = 350;   ///< attribution maps that the case does not hold are computed for items in order
                          ///< while their cells add up to no more than this (about 50 ms a cell)
    bool pictures = true; ///< the image and its residual for every item; JSON and CSV hold none
};

struct ReportExport {
    QString documentId; ///< printed on every page; the same for all formats of one case, log and time
    QString sha256;     ///< of the file written
    int pages = 0;      ///< of a PDF
};

/// Writes the report on a case: the window's File > Export and `whorl-cli report` call this. The file appears
/// whole or not at all. Changes nothing in the case: the caller enters the export into the log
/// (CaseFile::recordExport with sha256) where the case can be written. Works in any thread that may use the
/// case object, beside a QGuiApplication (fonts). Memory: about 0.2 MB an item. Throws Error, Cancelled.
ReportExport exportReport(const CaseFile& caseFile, const Engine& engine, const QString& file,
                          const ReportOptions& options = {}, const std::stop_token& stop = {},
                          const ProgressCallback& progress = {});

namespace reporting {
struct ReportData;
}

/// The same in two steps, for several formats of one report: what is said, then how it is written.
reporting::ReportData collectReport(const CaseFile& caseFile, const Engine& engine,
                                    const ReportOptions& options = {}, const std::stop_token& stop = {},
                                    const ProgressCallback& progress = {});
/// Gives the number of pages of a PDF, otherwise 0. Throws Error when the device cannot take all of it.
int writeReport(const reporting::ReportData& data, ReportFormat format, QIODevice& device,
                const std::stop_token& stop = {}, const ProgressCallback& progress = {});

} // namespace whorl
