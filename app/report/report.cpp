#include "app/report/report.h"

#include "app/report/report_data.h"
#include "app/report/report_html.h"
#include "app/report/report_json.h"
#include "app/report/report_pdf.h"

#include "app/words/file_path.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/imaging/replaceable.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace whorl {

using namespace reporting;

ReportFormat reportFormat(const QString& file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return ReportFormat::Pdf;
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return ReportFormat::Html;
    if (suffix == QLatin1String("json"))
        return ReportFormat::Json;
    if (suffix == QLatin1String("csv"))
        return ReportFormat::Csv;
    throw Error("there is no report of this kind", file.toStdString(),
                "give the file the suffix .pdf, .html, .json or .csv");
}

int writeReport(const ReportData& data, ReportFormat format, QIODevice& device, const std::stop_token& stop,
                const ProgressCallback& progress) {
    int pages = 0;
    QByteArray bytes;
    switch (format) {
    case ReportFormat::Html:
        writeHtml(reportDocument(data), device, stop, progress);
        return 0;
    case ReportFormat::Pdf: {
        PdfReport pdf = pdfReport(reportDocument(data), data.properties.examiner, data.time, stop, progress);
        pages = pdf.pages;
        bytes = std::move(pdf.bytes);
        break;
    }
    case ReportFormat::Json:
        bytes = jsonBytes(data);
        break;
    case ReportFormat::Csv:
        bytes = csvBytes(data);
        break;
    }
    throwIfStopped(stop);
    if (device.write(bytes) != bytes.size())
        throw Error("the report cannot be written: " + device.errorString().toStdString());
    return pages;
}

ReportExport exportReport(const CaseFile& caseFile, const Engine& engine, const QString& file,
                          const ReportOptions& options, const std::stop_token& stop,
                          const ProgressCallback& progress) {
    const ReportFormat format = reportFormat(file);
    // Opened first: a folder that cannot be written to is told before the work, not after it.
    requireReplaceable(toPath(file));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        throw Error("cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                    "choose a folder where files can be made");
    const bool forPrograms = format == ReportFormat::Json || format == ReportFormat::Csv;
    const TextLanguage language(forPrograms ? QStringLiteral("en") : options.language);
    ReportOptions chosen = options;
    chosen.pictures = !forPrograms;
    if (format == ReportFormat::Csv)
        chosen.mapCells = 0;
    const ReportData data = collectReport(caseFile, engine, chosen, stop, progress);
    ReportExport done;
    done.documentId = data.documentId;
    done.pages = writeReport(data, format, out, stop, [&](std::string_view stage, double share) {
        report(progress, stage, 0.8 + 0.2 * share);
    });
    throwIfStopped(stop);
    if (!out.commit())
        throw Error("cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                    "make room on the disk, or choose another folder");
    done.sha256 = toText(sha256File(toPath(file)));
    report(progress, "done", 1);
    return done;
}

} // namespace whorl
