#pragma once

#include "core/analysis/engine.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QSqlQuery;

namespace whorl {

/// What the case is about: printed on the cover of its report. All of it may be empty.
struct CaseProperties {
    QString number; ///< the laboratory's own case number
    QString title;
    QString examiner;
    QString laboratory;
    QString client;   ///< who asked
    QString request;  ///< what was asked, in the words of the request
    QString received; ///< date of receipt as the examiner writes it

    bool operator==(const CaseProperties&) const = default;
};

enum class ReviewMark { Unset, ToBeChecked, Relevant, Done };
/// "unset", "to be checked", "relevant", "done"
QString name(ReviewMark mark);
/// Throws Error on another word.
ReviewMark reviewMark(const QString& name);

/// One item of evidence with what its last analysis found, small enough to hold 100,000 of them in a list.
struct EvidenceItem {
    qint64 id = 0;
    QString uid;    ///< names the record in the log
    QString path;   ///< absolute, where the file stood when it was added or re-located
    QString sha256; ///< of the bytes; empty when the file could not be read
    quint64 bytes = 0;
    QString added;          ///< UTC, ISO 8601
    bool copied = false;    ///< the bytes stand in the case, too
    bool withdrawn = false; ///< taken out of the examination by the user; never deleted
    ReviewMark mark = ReviewMark::Unset;
    int notes = 0;

    qint64 result = 0; ///< the last one that is no failure, or else the last; 0: not analysed yet
    QString resultUid; ///< names its record in the log
    QString status;    ///< as name(AnalysisStatus); empty: not analysed yet
    QString named;     ///< as AnalysisResult::named
    QString namedKind;
    double probability = 0; ///< of the named source
    double log10Lr = 0;     ///< of the named source; 0 where none is given

    QString fileName() const;
};

struct CaseNote {
    qint64 id = 0;
    qint64 evidence = 0; ///< 0: on the whole case
    QString time, user, text;
};

/// A counterfactual made of an item, as Engine::counterfactual gave it (the image itself is an export).
struct CaseCounterfactual {
    qint64 evidence = 0;
    QString time;
    nlohmann::json json; ///< contract of `whorl-cli counterfactual --json`
};

/// A set of images that was compared.
struct ComparedSet {
    QString label;
    QStringList compared, leftOut; ///< SHA-256 of its images; empty in cases of earlier versions
};

struct CaseComparison {
    QString time;
    ComparedSet a, b;
    SetComparison result;
};

/// An entry of the log. The hash covers the canonical JSON of everything else, the hash of the entry before
/// included.
struct LogEntry {
    qint64 sequence = 0;
    QString time, user, action; ///< UTC ISO 8601; who; "add evidence", "analyse", "note", ...
    nlohmann::json json;        ///< the whole entry: parameters, inputs, outputs, version, weights, previous
    QString hash;
};

/// A difference that a verification found.
struct Finding {
    enum class Kind { Log, Record, EvidenceChanged, EvidenceMissing, Attribution, Bundle };
    Kind kind = Kind::Log;
    qint64 entry = 0;    ///< sequence of the log entry; 0 where none is concerned
    qint64 evidence = 0; ///< id of the item; 0 where none is concerned
    QString file;        ///< path of the file concerned; may be empty
    QString text;        ///< what differs, in a sentence
};

struct Verification {
    qint64 entries = 0;  ///< log entries checked
    qint64 evidence = 0; ///< evidence files hashed
    QString logHead;     ///< of a bundle: hash of the last entry of its log
    QList<Finding> findings;

    bool ok() const { return findings.isEmpty(); }
};

enum class EvidenceMode { Reference, Copy };

/// A case (`*.whorl`): one SQLite database with evidence, results, notes, marks and an append-only log in
/// which each entry holds the hash of the one before. Originals are only ever read. Every change is one
/// transaction together with its log entry: after a crash or a full disk the case holds all of it or nothing
/// of it. An object belongs to the thread that made it; a worker opens its own with Access::Viewer. All
/// functions throw Error (with what to do) when the database refuses.
class CaseFile {
  public:
    /// Version of the tables that this program writes; older cases are migrated when they are opened for
    /// writing.
    static constexpr int kSchema = 1;

    enum class Access {
        Writer, ///< takes the lock; read-only with readOnlyReason() when another holds it or the medium is
                ///< read-only
        Viewer  ///< never takes the lock, never writes
    };

    /// Makes a new case. Throws Error when the file exists.
    static std::unique_ptr<CaseFile> create(const QString& path, const CaseProperties& properties = {});
    /// Throws Error when the file is missing, is not a case or comes from a newer version.
    static std::unique_ptr<CaseFile> open(const QString& path, Access access = Access::Writer);
    static std::unique_ptr<CaseFile> openOrCreate(const QString& path);
    ~CaseFile();
    CaseFile(const CaseFile&) = delete;
    CaseFile& operator=(const CaseFile&) = delete;

    QString path() const;
    QString id() const;      ///< UUID, given at creation
    QString created() const; ///< UTC, ISO 8601
    bool isReadOnly() const;
    QString readOnlyReason() const; ///< a sentence that says who holds the case or why it cannot be written
    QStringList warnings() const;   ///< as "the case lies on a network share (nfs) ..."
    /// Name that log entries carry; the login name unless set.
    QString user() const;
    void setUser(const QString& user);

    CaseProperties properties() const;
    void setProperties(const CaseProperties& properties);

    /// Adds a file by its path; the same path with the same bytes is the same item. Reads and hashes the
    /// whole file: call it from a worker when the thread must not wait, or use the second form with a hash
    /// that is known. An item of addPending() with this path gets its hash by it.
    qint64 addEvidence(const QString& file, EvidenceMode mode = EvidenceMode::Reference);
    qint64 addEvidence(const QString& file, const QString& sha256, quint64 bytes);
    /// Adds many files at once that have not been hashed yet (sha256 empty until a result or setHash() gives
    /// it).
    QList<qint64> addPending(const QStringList& files);
    QList<EvidenceItem> evidence() const; ///< in the order of adding, withdrawn ones included
    std::optional<EvidenceItem> evidenceItem(qint64 id) const;
    EvidenceItem requiredItem(qint64 id) const; ///< throws Error where there is none
    qint64 evidenceCount() const;
    /// Takes an item out of (or back into) the examination; it stays in the case and in the log.
    void setWithdrawn(qint64 evidence, bool withdrawn, const QString& reason = {});
    /// Points an item to a file that was moved. Throws Error unless its bytes have the recorded hash.
    void relocate(qint64 evidence, const QString& file);
    /// Bytes of an item: the copy in the case if there is one, else the file. Throws Error when neither can
    /// be read.
    QByteArray content(qint64 evidence) const;
    /// Path under which the item can be read now: the file itself, or the copy written to folder. Throws
    /// Error.
    QString readableFile(qint64 evidence, const QString& folder) const;

    /// Stores what an analysis found, for good: a further one is added, never replaces it. Gives the id of
    /// the result.
    qint64 addResult(qint64 evidence, const AnalysisResult& result, const QString& configurationKey = {});
    std::optional<AnalysisResult> result(qint64 resultId) const;
    std::optional<AnalysisResult> lastResult(qint64 evidence) const;
    /// The item's own last result under this configuration key; with a map in it where withMap asks for one.
    std::optional<AnalysisResult> resultOf(qint64 evidence, const QString& configurationKey,
                                           bool withMap) const;
    /// A result for the same bytes under the same configuration key and file name suffix, if there is one.
    std::optional<AnalysisResult> cachedResult(const QString& sha256, const QString& configurationKey,
                                               const QString& suffix, bool withMap) const;

    qint64 addNote(qint64 evidence, const QString& text); ///< evidence 0: on the case
    QList<CaseNote> notes(qint64 evidence) const;
    QList<CaseNote> allNotes() const;
    void setMark(qint64 evidence, ReviewMark mark);

    void addCounterfactual(qint64 evidence, const nlohmann::json& json);
    std::optional<CaseCounterfactual> counterfactual(qint64 evidence) const; ///< the last one
    /// weights: file and SHA-256, of the engine that compared.
    void addComparison(const ComparedSet& a, const ComparedSet& b, const SetComparison& result,
                       const std::map<std::string, std::string>& weights);
    QList<CaseComparison> comparisons() const;
    /// Enters an enrolment, a change of the library, an export into the log.
    void recordEnrolment(const SourceInfo& source, const QStringList& imageHashes);
    void recordExport(const QString& file, const QString& kind, const QString& sha256);

    QList<LogEntry> log(qint64 after = 0) const; ///< oldest first; after: only what follows this entry
    qint64 logLength() const;
    QString logHead() const; ///< hash of the last entry: written on a report, it pins the whole log

    /// Takes over everything that the other case holds and this one does not, with its whole log. Idempotent.
    /// Throws Error when the other's log does not verify.
    void merge(const CaseFile& other);

    /// Writes all of it to another place, what is in the write-ahead log included; whole or not at all.
    void saveCopy(const QString& path) const;

    /// Checks the chain of the log and every record against it, as they stand at one moment: another program
    /// may go on writing. Fast; reads no evidence.
    Verification verifyRecords(const std::stop_token& stop = {}) const;
    /// The same, then hashes every evidence file.
    Verification verify(const std::stop_token& stop = {}, const ProgressCallback& progress = {}) const;

  private:
    struct State;
    explicit CaseFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Key of a cache entry: what else than the bytes decides the result (weights, sources, tiles, device,
/// version).
QString configurationKey(const Engine& engine);

} // namespace whorl
