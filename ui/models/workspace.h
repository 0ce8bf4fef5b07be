#pragma once

#include "app/jobs/analysis_queue.h"
#include "core/analysis/engine.h"
#include "core/base/error.h"
#include "ui/models/case_link.h"
#include "ui/models/evidence_model.h"
#include "ui/models/issues_model.h"
#include "ui/models/job_line.h"
#include "ui/models/jobs_model.h"
#include "ui/models/log_model.h"
#include "ui/models/thumbnails.h"
#include "ui/support/background_call.h"
#include "ui/support/preferences.h"

#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace whorl {

struct ReportOptions;

/// Where an analysed item stands among the sources.
struct TracePoint {
    std::vector<float> trace;
    QString named;
    double log10Lr = 0;
    bool uncalibrated = false; ///< no ratio may rest on it
};

/// Where the check of a project stands that begins when it is opened: its log, its records and the hashes of
/// its evidence.
struct ProjectCheck {
    bool running = false;
    double share = 0; ///< done, in [0, 1]
    std::optional<Verification> found;
    QSet<qint64> items; ///< whose files were hashed
    QDateTime ended;
    QString problem; ///< why there is none
};

/// What the window works on: the open case, the engine, the queue, the current item and the selection. Pages
/// and docks read it and follow its signals; none of them talks to another.
class Workspace : public QObject {
    Q_OBJECT

  public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    EvidenceModel& evidence() { return m_evidence; }
    IssuesModel& issues() { return m_issues; }
    JobsModel& jobs() { return m_jobs; }
    Thumbnails& thumbnails() { return m_thumbnails; }
    CaseLink& caseLink() { return m_case; }

    const Preferences& preferences() const { return m_preferences; }
    void setPreferences(const Preferences& preferences);

    /// Loads weights and library in the background; engineChanged() follows, or an issue that says what is
    /// missing.
    void loadEngine();
    std::shared_ptr<Engine> engine() const { return m_engine; } ///< null until it is loaded
    QString engineProblem() const { return m_engineProblem; }
    const std::vector<SourceInfo>& sources() const { return m_sources; }
    int sourceIndex(
        const QString& name) const; ///< for its colour; negative when it is not a source of the library

    void createCase(const QString& path, const CaseProperties& properties = {});
    void openCase(const QString& path);
    void saveCaseAs(const QString& path);
    void closeCase();
    bool isOpen() const { return m_open; }
    bool isReadOnly() const { return !m_opened.readOnlyReason.isEmpty(); }
    const OpenedCase& openedCase() const { return m_opened; }
    QString besideProject(const QString& name) const; ///< path of a file in the folder of the project
    void setCaseProperties(const CaseProperties& properties);

    /// How the evidence is grouped; groups by likely source are found in the background, and again when
    /// results come.
    void setGrouping(Grouping grouping);

    /// Checks the project in the background; what changed or is missing becomes an issue and the state of its
    /// item. Begins by itself when a project is opened.
    void verify();
    void cancelVerification();
    const ProjectCheck& projectCheck() const { return m_check; }

    /// Files and whole folders; what is no picture is left out. They appear at once and are analysed as they
    /// come.
    void addPaths(const QStringList& paths);
    void analyze(const QList<qint64>& ids);
    void cancel(const QList<qint64>& ids);
    void cancelAll();                          ///< analyses
    void cancelJobs(const QList<quint64>& of); ///< rows of jobs(), whatever they are
    void cancelEverything();                   ///< all of them
    void pause();
    void resume();
    bool isPaused() const;
    bool isBusy() const;
    bool isEnrolling() const { return !m_enrolments.isIdle(); }
    bool isReporting() const { return !m_reports.isIdle(); }
    QueueProgress progress() const;

    void setCurrent(qint64 id);
    qint64 current() const { return m_current; }
    ResultPointer result() const { return m_result; } ///< of the current item; null while there is none
    void setSelection(const QList<qint64>& ids);
    const QList<qint64>& selection() const { return m_selection; }
    /// The last result of any item, from memory or from the case; null when it was not analysed.
    void fetchResult(qint64 id, std::function<void(ResultPointer)> done);
    /// The path under which an item can be read now, a copy that the case holds included.
    void withFile(qint64 id, std::function<void(const QString&)> done);
    /// Traces of the items that were analysed with the weights of the engine; those of an opened case come in
    /// over time.
    const QHash<qint64, TracePoint>& traces() const { return m_traces; }

    void setMark(const QList<qint64>& ids, ReviewMark mark);
    void setWithdrawn(const QList<qint64>& ids, bool withdrawn, const QString& reason);
    /// refused: called where it could not be written.
    void addNote(qint64 id, const QString& text, const std::function<void()>& refused = {});
    /// Points an item to its moved file, and other missing ones to theirs where they moved along with it.
    void relocate(qint64 id, const QString& file);
    void addComparison(const ComparedSet& a, const ComparedSet& b, const SetComparison& comparison);
    void addCounterfactual(qint64 id, const nlohmann::json& json);
    void recordExport(const QString& file, const QString& kind, const QString& sha256);

    /// Enrols a source from analysed items, or from files that are analysed for it and not added to the case.
    void enrolItems(const SourceInfo& info, const QList<qint64>& ids);
    void enrolFiles(const SourceInfo& info, const QStringList& paths);
    void removeSource(const QString& name);
    void renameSource(const QString& name, const QString& to, const QString& description);
    void exportSource(const QString& name, const QString& file);
    void importSource(const QString& file);

    /// Writes a report in the background, in the format that the suffix of the file says; reportWritten()
    /// follows. One that is being written already is finished first.
    void exportReport(const QString& file, const ReportOptions& options);

    void report(const Issue& issue) { m_issues.add(issue); }
    /// A file that could not be written.
    void reportFailure(const QString& file, const Error& error);

  signals:
    void engineChanged();
    void sourcesChanged();
    void caseOpened();
    void caseClosed();
    void caseFailed(const QString& path, const QString& what, const QString& remedy);
    void currentChanged(qint64 id);
    void resultChanged();
    void selectionChanged();
    void tracesChanged();
    void progressChanged(const whorl::QueueProgress& progress);
    void batchFinished();
    void projectCheckChanged();
    void recordsChanged(); ///< something was written to the case
    void preferencesChanged();
    void reportWritten(const QString& file);
    void statusMessage(const QString& text);

  private:
    void makeQueue();
    void connectCase();
    void collectNext();
    void enqueue(const QList<qint64>& ids);
    void enqueueFile(qint64 id, const QString& path);
    void reportOutcome(qint64 id, AnalysisStatus status, const QString& reason);
    void recallIssues(); ///< of the items of an opened case
    /// key: of the configuration that the result answers for; empty: of none.
    void store(qint64 id, const ResultPointer& analysed, const QString& key);
    void loadTraces(); ///< of the analysed items, as far as their weights are those of the engine
    void loadTraces(QList<qint64> ids);
    QString otherWeightsText() const;
    void reportOtherWeights();
    void findLikelyGroups();
    void showFindings();
    void relocateNext(QList<std::pair<qint64, QString>> moved, int found);
    void relocated(const std::optional<EvidenceItem>& item);
    void itemWritten(const std::optional<EvidenceItem>& item);
    void refreshSources();
    struct Enrolled {
        SourceInfo source;
        QStringList hashes;
        QString project; ///< that is told
    };
    void changeLibrary(std::function<QString(Engine&)> change, Enrolled enrolled = {});
    struct Material {
        std::vector<std::vector<float>> traces;
        QStringList hashes;
        int unusable = 0;
        std::shared_ptr<const MeanResidual> residual;
    };
    void enrol(const SourceInfo& info, Material material, const QString& project);

    Preferences m_preferences;
    EvidenceModel m_evidence;
    IssuesModel m_issues;
    JobsModel m_jobs;
    Thumbnails m_thumbnails;

    std::shared_ptr<Engine> m_engine;
    QString m_engineProblem, m_configurationKey;
    std::vector<SourceInfo> m_sources;
    QHash<QString, int> m_sourceIndex;
    BackgroundCall m_engineLoad, m_collect, m_verification, m_grouping;
    JobLine m_enrolments{&m_jobs}, m_reports{&m_jobs}, m_changes{nullptr};
    ProjectCheck m_check;

    bool m_open = false;
    OpenedCase m_opened;
    QHash<JobId, qint64> m_evidenceOf;
    QHash<qint64, JobId> m_jobOf;
    QSet<JobId> m_running;
    QSet<JobId> m_ofLibraryBefore; ///< running ones that began before a change of the library
    QStringList m_toCollect;       ///< files and folders in which no pictures were looked for yet
    QList<qint64> m_pending;       ///< to be analysed as soon as the engine is there
    qint64 m_current = 0;
    ResultPointer m_result;
    QList<qint64> m_selection;
    QCache<qint64, ResultPointer> m_results;
    QHash<qint64, TracePoint> m_traces;
    QSet<qint64> m_otherWeights; ///< items whose results cannot be compared with what the engine gives
    bool m_regroup = false;      ///< results came since the running search for likely groups began
    QTimer m_tracesTimer, m_recordsTimer;
    std::unique_ptr<AnalysisQueue> m_queue;
    CaseLink m_case; ///< last member: destroyed first, when everything is on disk
};

} // namespace whorl
