#pragma once

#include "app/case_file/case_file.h"
#include "app/report/report_wording.h"

#include <QHash>
#include <QImage>

#include <map>

/// What a report says, before it is written in any format.
namespace whorl::reporting {

/// A measured figure of the evaluation file that ships with the weights.
struct ErrorRate {
    std::string figure, bench, condition;
    double value = 0;
    std::optional<double> low, high; ///< 95 % interval over groups
    int images = 0, groups = 0;
};

/// A point of the plane in which traces are shown, in standard deviations within a source.
struct PlanePoint {
    QString label;
    float x = 0, y = 0;
};

struct MapShare {
    QString source;
    int cells = 0;
    QRgb color = 0;
};

/// Pictures of an item, small and compressed (JPEG); empty where there are none.
struct ItemPictures {
    QByteArray thumbnail, smallThumbnail;
    QByteArray residual, spectrum;
    QRect residualWindow; ///< in pixels of the image
    double residualGain = 0;
    QByteArray map;
    std::vector<MapShare> mapShares; ///< falling
    int mapCells = 0, mapCell = 0;   ///< number, edge in pixels
};

struct ReportItem {
    int number = 0; ///< that of the case, so that an item has one number in every report
    EvidenceItem evidence;
    std::optional<AnalysisResult> result; ///< its map is dropped once the picture of it is made
    QString analysed;                     ///< time of the last analysis in the log; empty: not known
    qint64 logEntry = 0;                  ///< of that analysis; 0: not known
    QString conclusion, shortConclusion;
    std::vector<Question> questions;
    std::string condition; ///< under which the error rates nearest to the item were measured; empty: none
    QStringList applicability;
    QList<CaseNote> notes;
    std::optional<CaseCounterfactual> counterfactual;
    std::optional<PlanePoint> point;
    ItemPictures pictures;
    QStringList remarks; ///< why pictures are missing, and the like
    /// Of the bytes, when the report is made: "unchanged", "changed", "unreadable"; empty without a hash.
    std::string integrity;
};

struct ReportComparison {
    CaseComparison comparison;
    Question question;
};

struct ReportData {
    QString documentId;
    QDateTime time;
    QString caseId, caseFile, caseCreated;
    CaseProperties properties;

    std::vector<ReportItem> items;
    qint64 withdrawn = 0; ///< items of the case that were taken out of the examination
    std::vector<ReportComparison> comparisons;
    QList<CaseNote> caseNotes;

    std::vector<std::pair<std::string, std::string>> weights;
    QString device;
    std::vector<SourceInfo> sources;
    std::vector<PlanePoint> sourcePoints;
    std::vector<std::string> configurations; ///< distinct ones of the results, as JSON
    std::vector<std::string> calibrations;   ///< distinct ones of the results
    std::vector<std::string> devices, versions;

    std::string validationSplit;
    bool validationFits = false; ///< its weights are those of the results
    QString validationRemark;    ///< why there are no error rates, or why they do not hold
    std::vector<ErrorRate> errorRates;

    Verification records; ///< of log and records, when the report is made
    std::vector<LogEntry> logExtract;
    QHash<QString, qint64> itemNumbers; ///< of all items of the case, by SHA-256 and by key of the record
    qint64 logLength = 0;
    QString logHead;

    /// Rates under the condition of an item, all benches.
    std::vector<ErrorRate> ratesUnder(const std::string& condition) const;
    /// Number of the item that an entry of the log is about; 0 where it is about none, or about several.
    qint64 itemOf(const LogEntry& entry) const;
};

/// Number of a source in a list of colours that stay apart for colour-blind readers and in grey print.
QRgb sourceColor(std::size_t rank);

} // namespace whorl::reporting
