#include "ui/models/workspace.h"

#include "app/case_file/temporary_folder.h"
#include "app/report/report.h"
#include "app/words/file_path.h"
#include "app/words/text.h"
#include "core/imaging/list_files.h"
#include "core/library/library_notice.h"
#include "ui/support/paths.h"
#include "ui/support/words.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <map>
#include <tuple>

namespace whorl {

namespace {

/// An update of the weights leaves the user's own sources behind: that must not pass unseen.
void noteLibrary(IssuesModel& issues, const Engine& engine) {
    try {
        const std::string notice =
            libraryNotice(engine.configuration().library, engine.weights().back().second);
        if (!notice.empty())
            issues.add({Issue::Severity::Warning, 0, Workspace::tr("Library of sources"),
                        Text::ofCore(notice),
                        Workspace::tr("enrol them again; the old library is kept beside the new one")});
    } catch (const Error& error) {
        issues.add({Issue::Severity::Warning, 0, Workspace::tr("Library of sources"),
                    Text::ofCore(error.failure()), Text::ofCore(error.remedy())});
    }
}

constexpr int kCachedResults = 256;
constexpr int kTracesAtOnce = 40;
constexpr int kUpdateMs = 300;
constexpr int kRecalledIssues = 200;
constexpr int kNamedFindings = 50; // a disk that is not there makes one of every picture

TracePoint tracePoint(const AnalysisResult& result) {
    return {result.trace, QString::fromStdString(result.named), log10LrOfNamed(result), !isMeasured(result)};
}

struct Found {
    QStringList files;
    std::vector<Issue> issues;
    int leftOut = 0; ///< files in folders that are no pictures of a format that is read
};

/// The pictures among files and, recursively, in folders.
Found findImages(const QStringList& paths, const std::stop_token& stop) {
    std::vector<std::filesystem::path> list;
    for (const QString& path : paths)
        list.push_back(toPath(path));
    Found result;
    const LeftOut leftOut = forEachImageFile(
        list, true, [&](const std::filesystem::path& path) { result.files.append(toQString(path)); },
        [&](const ListIssue& issue) {
            result.issues.push_back({Issue::Severity::Warning,
                                     0,
                                     toQString(issue.path.filename()),
                                     Text::ofCore(issue.cause),
                                     {}});
        },
        stop);
    result.leftOut = static_cast<int>(leftOut.files);
    return result;
}

/// What the library keeps of a source to be looked at; its traces suffice where the files moved away.
std::shared_ptr<const MeanResidual> residualToKeep(const Engine& engine,
                                                   const std::vector<std::filesystem::path>& files,
                                                   const std::stop_token& stop,
                                                   const ProgressCallback& progress) {
    try {
        return std::make_shared<const MeanResidual>(engine.meanResidual(files, stop, progress));
    } catch (const Cancelled&) {
        throw;
    } catch (const Error&) {
        return nullptr;
    }
}

} // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent), m_preferences(Preferences::load()), m_results(kCachedResults) {
    for (QTimer* timer : {&m_tracesTimer, &m_recordsTimer}) {
        timer->setSingleShot(true);
        timer->setInterval(kUpdateMs);
    }
    connect(&m_tracesTimer, &QTimer::timeout, this, &Workspace::tracesChanged);
    connect(this, &Workspace::tracesChanged, this, &Workspace::findLikelyGroups);
    connect(this, &Workspace::engineChanged, this, &Workspace::findLikelyGroups);
    connect(&m_grouping, &BackgroundCall::failed, this, [this](const QString& what, const QString&) {
        emit statusMessage(tr("Not grouped: %1").arg(what));
    });
    connect(&m_recordsTimer, &QTimer::timeout, this, &Workspace::recordsChanged);
    connect(&m_engineLoad, &BackgroundCall::failed, this, [this](const QString& what, const QString& remedy) {
        m_engineProblem = remedy.isEmpty() ? what : tr("%1 (%2)").arg(what, remedy);
        m_issues.add({Issue::Severity::Error, 0, tr("Engine"), what, remedy});
        for (const qint64 id : std::exchange(m_pending, {}))
            m_evidence.setRun(id, RunState::Idle);
        emit engineChanged();
    });
    connect(&m_collect, &BackgroundCall::failed, this, [this](const QString& what, const QString& remedy) {
        m_issues.add({Issue::Severity::Error, 0, tr("Adding files"), what, remedy});
        collectNext();
    });
    for (JobLine* line : {&m_enrolments, &m_reports, &m_changes})
        connect(line, &JobLine::changed, this, [this] { emit progressChanged(progress()); });
    for (JobLine* line : {&m_enrolments, &m_changes})
        connect(line, &JobLine::failed, this, [this](const QString& what, const QString& remedy) {
            m_issues.add({Issue::Severity::Error, 0, tr("Library of sources"), what, remedy});
            emit statusMessage(tr("The library was not changed: %1").arg(what));
        });
    connect(&m_enrolments, &JobLine::cancelled, this, [this](const QString& name) {
        emit statusMessage(tr("%1 was not enrolled; the library is as it was").arg(name));
    });
    connect(&m_reports, &JobLine::failed, this, [this](const QString& what, const QString& remedy) {
        m_issues.add({Issue::Severity::Error, 0, tr("Report"), what, remedy});
        emit statusMessage(tr("The report was not written: %1").arg(what));
    });
    connect(&m_reports, &JobLine::cancelled, this,
            [this](const QString& name) { emit statusMessage(tr("%1 was not written").arg(name)); });
    connect(&m_verification, &BackgroundCall::progressed, this, [this](double share) {
        m_check.share = share;
        emit projectCheckChanged();
    });
    connect(&m_verification, &BackgroundCall::failed, this, [this](const QString& what) {
        m_check = {false, 0, {}, {}, QDateTime::currentDateTime(), what};
        emit projectCheckChanged();
    });
    connectCase();
}

Workspace::~Workspace() {
    m_queue.reset();
    // The case closes last: while another connection looks at it, its last entries stay in a file beside it.
    m_verification.stopAndWait();
}

void Workspace::connectCase() {
    connect(&m_case, &CaseLink::opened, this, [this](const OpenedCase& opened) {
        m_open = true;
        m_opened = opened;
        m_evidence.reset(opened.evidence);
        m_opened.evidence.clear();
        for (const QString& warning : opened.warnings)
            m_issues.add({Issue::Severity::Warning, 0, tr("Project"), warning, {}});
        if (isReadOnly())
            m_issues.add({Issue::Severity::Warning, 0, tr("Project"), opened.readOnlyReason,
                          tr("you can look at everything, but nothing is written")});
        if (m_engine)
            noteLibrary(m_issues, *m_engine);
        emit caseOpened();
        QList<qint64> fresh;
        for (const EvidenceItem& item : opened.evidence)
            if (!item.result && !item.withdrawn)
                fresh.append(item.id);
        loadTraces();
        recallIssues();
        if (!isReadOnly())
            analyze(fresh);
        verify();
        const qint64 first = opened.evidence.isEmpty() ? 0 : opened.evidence.first().id;
        setCurrent(first);
    });
    connect(&m_case, &CaseLink::openFailed, this, &Workspace::caseFailed);
    connect(&m_case, &CaseLink::failed, this, [this](const QString& what, const QString& remedy) {
        m_issues.add({Issue::Severity::Error, 0, tr("Project"), what, remedy});
    });
}

void Workspace::reportFailure(const QString& file, const Error& error) {
    m_issues.add({Issue::Severity::Error, 0, QFileInfo(file).fileName(), Text::ofCore(error.failure()),
                  Text::ofCore(error.remedy())});
}

void Workspace::reportOutcome(qint64 id, AnalysisStatus status, const QString& reason) {
    const EvidenceItem* item = m_evidence.item(id);
    if (!item)
        return;
    if (status == AnalysisStatus::Failed)
        m_issues.add({Issue::Severity::Error, id, item->fileName(), reason,
                      tr("check that the file is a whole picture, then choose Analyse again")});
    else if (status == AnalysisStatus::NotApplicable)
        m_issues.add({Issue::Severity::Note, id, item->fileName(), reason,
                      tr("look for another copy of the picture: larger, or with more texture")});
}

void Workspace::recallIssues() {
    QList<qint64> ids;
    for (const qint64 id : m_evidence.ids()) {
        const EvidenceItem& item = *m_evidence.item(id);
        if (item.result && item.status != QLatin1String("done") && ids.size() < kRecalledIssues)
            ids.append(id);
    }
    m_case.ask(
        [ids](CaseFile& file) {
            QList<std::tuple<qint64, AnalysisStatus, QString>> outcomes;
            for (const qint64 id : ids)
                if (const std::optional<AnalysisResult> result = file.lastResult(id))
                    outcomes.append({id, result->status, Text::ofCore(result->reason)});
            return outcomes;
        },
        [this](const QList<std::tuple<qint64, AnalysisStatus, QString>>& outcomes) {
            for (const auto& [id, status, reason] : outcomes)
                reportOutcome(id, status, reason);
        });
}

void Workspace::verify() {
    if (!m_open)
        return;
    m_issues.removeVerification();
    m_check = {};
    m_check.running = true;
    for (const qint64 id : m_evidence.ids())
        if (!m_evidence.item(id)->sha256.isEmpty())
            m_check.items.insert(id);
    m_verification.start(
        [path = m_opened.path](const std::stop_token& stop, const ProgressCallback& progress) {
            return CaseFile::open(path, CaseFile::Access::Viewer)->verify(stop, progress);
        },
        [this](const Verification& found) {
            m_check = {false, 1, found, m_check.items, QDateTime::currentDateTime(), {}};
            showFindings();
            emit projectCheckChanged();
        });
    emit projectCheckChanged();
}

void Workspace::cancelVerification() {
    if (!m_check.running)
        return;
    m_verification.stop();
    m_check = {false, 0, {}, {}, QDateTime::currentDateTime(), tr("it was cancelled")};
    emit projectCheckChanged();
}

void Workspace::showFindings() {
    QHash<qint64, FileState> states;
    std::map<Finding::Kind, int> named;
    if (!m_check.found)
        return;
    for (const Finding& finding : m_check.found->findings) {
        const bool missing = finding.kind == Finding::Kind::EvidenceMissing,
                   changed = finding.kind == Finding::Kind::EvidenceChanged;
        const EvidenceItem* item = missing || changed ? m_evidence.item(finding.evidence) : nullptr;
        if (item && item->path != finding.file)
            continue; // located meanwhile
        if (item)
            states.insert(item->id, missing ? FileState::Missing : FileState::Changed);
        if (++named[finding.kind] > kNamedFindings)
            continue;
        Issue issue;
        issue.evidence = finding.evidence;
        issue.ofVerification = true;
        issue.where = item ? item->fileName() : tr("Project");
        if (item && missing) {
            issue.text =
                tr("The file is missing or cannot be read: %1").arg(QDir::toNativeSeparators(item->path));
            issue.remedy = tr("connect the disk that it is on, or choose Locate… if it was moved");
        } else {
            issue.text = item ? tr("The file is not the one that was examined: its SHA-256 is another.")
                              : Text::ofCore(finding.text.toStdString());
            issue.remedy =
                item ? tr("do not rely on it until it is explained; choose Locate… if the file that "
                          "was examined stands elsewhere")
                     : tr("compare with a backup; do not rely on the project until it is explained");
        }
        m_issues.add(issue);
    }
    m_evidence.setFileStates(states);
    for (const auto& [kind, count] : named)
        if (count > kNamedFindings) {
            Issue more;
            more.ofVerification = true;
            more.where = tr("Project");
            more.text = tr("Further differences of this kind: %1").arg(count - kNamedFindings);
            more.remedy = tr("set the filter of the project to what is missing or changed");
            m_issues.add(more);
        }
}

void Workspace::setPreferences(const Preferences& preferences) {
    const Preferences before = std::exchange(m_preferences, preferences);
    m_preferences.save();
    emit preferencesChanged();
    if (m_open && before.examiner != preferences.examiner)
        m_case.tell([user = preferences.examiner](CaseFile& file) { file.setUser(user); });
    if (before.device != preferences.device || before.threads != preferences.threads ||
        before.tiles != preferences.tiles || before.attributionMap != preferences.attributionMap)
        loadEngine();
}

void Workspace::loadEngine() {
    const QList<qint64> waiting = m_pending + m_jobOf.keys();
    cancelAll();
    m_pending = waiting;
    for (const qint64 id : m_pending)
        m_evidence.setRun(id, RunState::Waiting);
    m_queue.reset();
    m_engine.reset();
    m_engineProblem.clear();
    emit engineChanged();
    EngineConfiguration configuration;
    configuration.models = toPath(modelsFolder());
    configuration.library = toPath(libraryFile());
    configuration.device = m_preferences.device.toStdString();
    configuration.threads = m_preferences.threads;
    configuration.tiles = m_preferences.tiles;
    configuration.map = m_preferences.attributionMap;
    struct Loaded {
        std::shared_ptr<Engine> engine;
        QString key;
    };
    m_engineLoad.start(
        [configuration](const std::stop_token&, const ProgressCallback&) {
            QDir().mkpath(QFileInfo(toQString(configuration.library)).path());
            auto engine = std::make_shared<Engine>(configuration);
            const QString key = configurationKey(*engine);
            return Loaded{std::move(engine), key};
        },
        [this](const Loaded& loaded) {
            m_engine = loaded.engine;
            m_configurationKey = loaded.key;
            makeQueue();
            refreshSources();
            if (m_open)
                noteLibrary(m_issues, *m_engine);
            emit engineChanged();
            loadTraces();
            enqueue(std::exchange(m_pending, {}));
        });
}

void Workspace::makeQueue() {
    m_queue = std::make_unique<AnalysisQueue>(m_engine);
    connect(m_queue.get(), &AnalysisQueue::started, this, [this](JobId job) {
        m_running.insert(job);
        m_evidence.setRun(m_evidenceOf.value(job), RunState::Running);
        m_jobs.setStage(job, {}, 0);
    });
    connect(m_queue.get(), &AnalysisQueue::stageChanged, this,
            [this](JobId job, const QString& stage, double done) {
                m_evidence.setRun(m_evidenceOf.value(job), RunState::Running, stage, done);
                m_jobs.setStage(job, stage, done);
            });
    connect(m_queue.get(), &AnalysisQueue::finished, this, [this](JobId job, const ResultPointer& result) {
        m_jobs.remove(job);
        m_running.remove(job);
        const qint64 id = m_evidenceOf.take(job);
        m_jobOf.remove(id);
        // One that began before the library changed keeps to the one before: no later analysis may take it
        // for an answer that knows the new one.
        store(id, result, m_ofLibraryBefore.remove(job) ? QStringLiteral("") : m_configurationKey);
    });
    connect(m_queue.get(), &AnalysisQueue::cancelled, this, [this](JobId job) {
        if (!m_evidenceOf.contains(job))
            return; // of cancelAll()
        m_jobs.remove(job);
        m_running.remove(job);
        m_ofLibraryBefore.remove(job);
        const qint64 id = m_evidenceOf.take(job);
        m_jobOf.remove(id);
        m_evidence.setRun(id, RunState::Idle);
    });
    connect(m_queue.get(), &AnalysisQueue::progressChanged, this, &Workspace::progressChanged);
    connect(m_queue.get(), &AnalysisQueue::idle, this, [this] {
        emit progressChanged(progress());
        emit batchFinished();
    });
}

void Workspace::refreshSources() {
    m_sources = m_engine ? m_engine->sources() : std::vector<SourceInfo>();
    m_sourceIndex.clear();
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        m_sourceIndex.insert(QString::fromStdString(m_sources[i].name), static_cast<int>(i));
    emit sourcesChanged();
}

QString Workspace::besideProject(const QString& name) const {
    return QFileInfo(m_opened.path).dir().filePath(name);
}

int Workspace::sourceIndex(const QString& name) const {
    return m_sourceIndex.value(name, -1);
}

void Workspace::createCase(const QString& path, const CaseProperties& properties) {
    closeCase();
    QDir().mkpath(QFileInfo(path).path());
    m_case.create(path, properties, m_preferences.examiner);
}

void Workspace::openCase(const QString& path) {
    closeCase();
    m_case.open(path, m_preferences.examiner);
}

void Workspace::saveCaseAs(const QString& path) {
    m_reports.cancelAll();
    m_case.saveAs(path, m_preferences.examiner);
}

void Workspace::closeCase() {
    m_collect.stop();
    m_toCollect.clear();
    m_reports.cancelAll();
    m_verification.stop();
    m_check = {};
    cancelAll();
    m_case.close();
    if (!m_open)
        return;
    m_open = false;
    m_opened = {};
    m_issues.clear();
    m_results.clear();
    m_thumbnails.clear();
    m_grouping.stop();
    m_traces.clear();
    m_otherWeights.clear();
    setSelection({});
    setCurrent(0);
    m_evidence.reset({});
    emit caseClosed();
    emit tracesChanged();
}

void Workspace::setCaseProperties(const CaseProperties& properties) {
    m_case.ask([properties](CaseFile& file) { file.setProperties(properties); },
               [this, properties] {
                   m_opened.properties = properties;
                   m_recordsTimer.start();
               });
}

void Workspace::addPaths(const QStringList& paths) {
    if (!m_open || isReadOnly())
        return;
    m_toCollect.append(paths);
    collectNext();
}

void Workspace::collectNext() {
    // A folder that is dropped while another one is searched waits for its turn.
    if (m_toCollect.isEmpty() || m_collect.isRunning())
        return;
    emit statusMessage(tr("Looking for pictures…"));
    m_collect.start(
        [paths = std::exchange(m_toCollect, {})](const std::stop_token& stop, const ProgressCallback&) {
            return findImages(paths, stop);
        },
        [this](const Found& found) {
            collectNext();
            for (const Issue& issue : found.issues)
                m_issues.add(issue);
            if (found.leftOut > 0)
                m_issues.add({Issue::Severity::Note,
                              0,
                              tr("Folders"),
                              tr("%Ln file(s) are not pictures of a format that is read, and were left out",
                                 nullptr, found.leftOut),
                              {}});
            const QStringList& files = found.files;
            if (files.isEmpty()) {
                emit statusMessage(tr("No pictures were found there"));
                return;
            }
            m_case.ask(
                [files](CaseFile& file) {
                    const QList<qint64> ids = file.addPending(files);
                    const QSet<qint64> wanted(ids.begin(), ids.end());
                    QList<EvidenceItem> items;
                    for (const EvidenceItem& item : file.evidence())
                        if (wanted.contains(item.id))
                            items.append(item);
                    return items;
                },
                [this](const QList<EvidenceItem>& items) {
                    const bool wasEmpty = m_evidence.count() == 0;
                    m_evidence.append(items);
                    QList<qint64> fresh;
                    for (const EvidenceItem& item : items)
                        if (!item.result)
                            fresh.append(item.id);
                    emit statusMessage(tr("%Ln picture(s) added", nullptr, static_cast<int>(items.size())));
                    analyze(fresh);
                    if (wasEmpty && !items.isEmpty())
                        setCurrent(items.first().id);
                    m_recordsTimer.start();
                });
        });
}

void Workspace::analyze(const QList<qint64>& ids) {
    QList<qint64> wanted;
    for (const qint64 id : ids)
        if (m_evidence.item(id) && !m_jobOf.contains(id) && !m_pending.contains(id))
            wanted.append(id);
    for (const qint64 id : wanted) {
        m_issues.removeFor(id);
        m_evidence.setRun(id, RunState::Waiting);
    }
    if (m_queue)
        enqueue(wanted);
    else if (m_engineProblem.isEmpty())
        m_pending.append(wanted);
    else
        for (const qint64 id : wanted)
            m_evidence.setRun(id, RunState::Idle);
}

void Workspace::enqueue(const QList<qint64>& ids) {
    std::vector<std::filesystem::path> paths;
    std::vector<JobsModel::Job> rows;
    for (const qint64 id : ids) {
        const EvidenceItem* item = m_evidence.item(id);
        if (!item)
            continue;
        if (item->copied) {
            withFile(id, [this, id](const QString& path) { enqueueFile(id, path); });
            continue;
        }
        paths.push_back(toPath(item->path));
        rows.push_back({0, id, item->fileName(), {}, -1});
    }
    const std::vector<JobId> jobs = m_queue->add(paths);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        rows[i].id = jobs[i];
        m_evidenceOf.insert(jobs[i], rows[i].evidence);
        m_jobOf.insert(rows[i].evidence, jobs[i]);
    }
    m_jobs.add(rows);
    if (m_jobOf.contains(m_current))
        m_queue->prioritize(m_jobOf.value(m_current));
}

void Workspace::enqueueFile(qint64 id, const QString& path) {
    const EvidenceItem* item = m_evidence.item(id);
    if (!item || !m_queue)
        return;
    const JobId job = m_queue->add(toPath(path));
    m_evidenceOf.insert(job, id);
    m_jobOf.insert(id, job);
    m_jobs.add({{job, id, item->fileName(), {}, -1}});
}

void Workspace::store(qint64 id, const ResultPointer& analysed, const QString& key) {
    const EvidenceItem* item = m_evidence.item(id);
    if (!item)
        return;
    const QString sha256 = QString::fromStdString(analysed->sha256);
    if (!item->sha256.isEmpty() && !sha256.isEmpty() && item->sha256 != sha256) {
        // Another file stands in the place of the one that was examined: its answer is none of this item.
        m_evidence.setRun(id, RunState::Idle);
        m_evidence.setFileState(id, FileState::Changed);
        m_issues.add({Issue::Severity::Warning, id, item->fileName(),
                      tr("the file changed since it was added: its SHA-256 is now %1").arg(sha256),
                      tr("add it again; it becomes an item of its own")});
        return;
    }
    ResultPointer result = analysed;
    if (item->copied) { // it was read from a temporary file
        AnalysisResult ofItem = *analysed;
        ofItem.path = toPath(item->path).string();
        result = std::make_shared<const AnalysisResult>(std::move(ofItem));
    }
    reportOutcome(id, result->status, Text::ofCore(result->reason));
    // A file that could not be read once more takes no finding away.
    const bool kept = result->status == AnalysisStatus::Failed && item->result != 0;
    if (!kept)
        m_results.insert(id, new ResultPointer(result));
    if (m_otherWeights.contains(id)) {
        m_issues.remove(otherWeightsText());
        m_otherWeights.remove(id);
        reportOtherWeights();
    }
    if (!result->trace.empty()) {
        m_traces.insert(id, tracePoint(*result));
        if (!m_tracesTimer.isActive())
            m_tracesTimer.start();
    }
    m_case.ask(
        [id, result, key](CaseFile& file) {
            file.addResult(id, *result, key);
            return file.evidenceItem(id);
        },
        [this, id](const std::optional<EvidenceItem>& written) {
            if (!m_jobOf.contains(id))
                m_evidence.setRun(id, RunState::Idle);
            itemWritten(written);
        },
        [this, id] { // what is in no log must not be shown as a finding
            if (!m_jobOf.contains(id))
                m_evidence.setRun(id, RunState::Idle);
            m_results.remove(id);
            m_traces.remove(id);
            if (id == m_current) {
                m_result.reset();
                emit resultChanged();
            }
        });
    if (id == m_current && !kept) {
        m_result = result;
        emit resultChanged();
    }
}

void Workspace::itemWritten(const std::optional<EvidenceItem>& item) {
    if (item)
        m_evidence.update(*item);
    if (!m_recordsTimer.isActive())
        m_recordsTimer.start();
}

void Workspace::cancel(const QList<qint64>& ids) {
    for (const qint64 id : ids) {
        if (m_pending.removeOne(id))
            m_evidence.setRun(id, RunState::Idle);
        else if (m_queue && m_jobOf.contains(id))
            m_queue->cancel(m_jobOf.value(id));
    }
}

void Workspace::cancelAll() {
    // All at once: the queue announces thousands in portions, and the next project may be open by then.
    m_pending.clear();
    m_jobOf.clear();
    m_evidenceOf.clear();
    m_running.clear();
    m_ofLibraryBefore.clear();
    m_evidence.clearRuns();
    m_jobs.removeAnalyses();
    if (m_queue)
        m_queue->cancelAll();
}

void Workspace::cancelJobs(const QList<quint64>& of) {
    for (const quint64 job : of)
        if (!m_enrolments.cancel(job) && !m_reports.cancel(job) && m_queue)
            m_queue->cancel(job);
}

void Workspace::cancelEverything() {
    cancelAll();
    m_enrolments.cancelAll();
    m_reports.cancelAll();
}

void Workspace::pause() {
    if (m_queue)
        m_queue->pause();
}

void Workspace::resume() {
    if (m_queue)
        m_queue->resume();
}

bool Workspace::isPaused() const {
    return m_queue && m_queue->isPaused();
}

bool Workspace::isBusy() const {
    return !m_pending.isEmpty() || !m_jobOf.isEmpty() || (m_queue && !m_queue->isIdle());
}

QueueProgress Workspace::progress() const {
    return m_queue ? m_queue->progress() : QueueProgress();
}

void Workspace::setCurrent(qint64 id) {
    if (id == m_current)
        return;
    m_current = id;
    m_result.reset();
    if (m_queue && m_jobOf.contains(id))
        m_queue->prioritize(m_jobOf.value(id));
    emit currentChanged(id);
    if (id && m_results.contains(id)) {
        m_result = *m_results.object(id);
        emit resultChanged();
        return;
    }
    emit resultChanged();
    if (id)
        fetchResult(id, [this, id](const ResultPointer& result) {
            if (id != m_current || !result)
                return;
            m_result = result;
            emit resultChanged();
        });
}

void Workspace::setSelection(const QList<qint64>& ids) {
    if (ids == m_selection)
        return;
    m_selection = ids;
    emit selectionChanged();
}

void Workspace::fetchResult(qint64 id, std::function<void(ResultPointer)> done) {
    if (const ResultPointer* cached = m_results.object(id)) {
        done(*cached);
        return;
    }
    m_case.ask(
        [id](CaseFile& file) -> ResultPointer {
            std::optional<AnalysisResult> result = file.lastResult(id);
            return result ? std::make_shared<const AnalysisResult>(std::move(*result)) : nullptr;
        },
        [this, id, done = std::move(done)](const ResultPointer& result) {
            if (const ResultPointer* newer = m_results.object(id)) { // stored while the case was asked
                done(*newer);
                return;
            }
            if (result)
                m_results.insert(id, new ResultPointer(result));
            done(result);
        });
}

void Workspace::withFile(qint64 id, std::function<void(const QString&)> done) {
    const EvidenceItem* item = m_evidence.item(id);
    if (!item)
        return;
    if (!item->copied) {
        done(item->path);
        return;
    }
    m_case.ask(
        [id](CaseFile& file) {
            static const TemporaryFolder
                copies; // pages read from it at any time until the end of the program
            const QString folder = copies.path() + QLatin1Char('/') + file.id();
            QDir().mkpath(folder);
            return file.readableFile(id, folder);
        },
        std::move(done));
}

void Workspace::loadTraces() {
    m_traces.clear();
    m_issues.remove(otherWeightsText());
    m_otherWeights.clear();
    QList<qint64> analysed;
    for (const qint64 id : m_evidence.ids())
        if (m_evidence.item(id)->result)
            analysed.append(id);
    if (m_open && m_engine)
        loadTraces(analysed);
}

void Workspace::loadTraces(QList<qint64> ids) {
    if (ids.isEmpty())
        return reportOtherWeights();
    struct Loaded {
        QHash<qint64, TracePoint> points;
        QList<qint64> otherWeights;
    };
    const QList<qint64> now = ids.mid(0, kTracesAtOnce);
    m_case.ask(
        [now, engine = m_engine](CaseFile& file) {
            Loaded loaded;
            for (const qint64 id : now) {
                const std::optional<AnalysisResult> result = file.lastResult(id);
                if (!result || result->trace.empty())
                    continue;
                if (engine->hasWeightsOf(*result))
                    loaded.points.insert(id, tracePoint(*result));
                else
                    loaded.otherWeights.append(id);
            }
            return loaded;
        },
        [this, engine = m_engine, project = m_opened.path,
         rest = ids.mid(kTracesAtOnce)](const Loaded& loaded) {
            if (engine != m_engine || project != m_opened.path)
                return; // they are loaded anew
            for (auto point = loaded.points.begin(); point != loaded.points.end(); ++point)
                if (!m_traces.contains(point.key()))
                    m_traces.insert(point.key(), point.value());
            for (const qint64 id : loaded.otherWeights)
                if (!m_traces.contains(id))
                    m_otherWeights.insert(id);
            if (rest.isEmpty() || !m_tracesTimer.isActive())
                m_tracesTimer.start();
            loadTraces(rest);
        });
}

QString Workspace::otherWeightsText() const {
    return tr("%Ln picture(s) were analysed with other weights; latent space, comparisons and likely groups "
              "leave them out",
              nullptr, static_cast<int>(m_otherWeights.size()));
}

void Workspace::reportOtherWeights() {
    if (!m_otherWeights.isEmpty())
        m_issues.add({Issue::Severity::Warning, 0, tr("Project"), otherWeightsText(),
                      tr("select all pictures (Ctrl+A) and choose Analyse again (F5)")});
}

void Workspace::setGrouping(Grouping grouping) {
    m_evidence.setGrouping(grouping);
    findLikelyGroups();
}

void Workspace::findLikelyGroups() {
    // In a batch one search follows the other; what came meanwhile is in the next.
    m_regroup = m_evidence.grouping() == Grouping::LikelySource && m_engine != nullptr;
    if (!m_regroup || m_grouping.isRunning())
        return;
    m_regroup = false;
    QList<qint64> ids;
    std::vector<std::vector<float>> traces;
    int leftOut = 0;
    for (const qint64 id : m_evidence.ids())
        if (const auto point = m_traces.constFind(id); point != m_traces.constEnd()) {
            if (point->uncalibrated) {
                ++leftOut;
                continue;
            }
            ids.append(id);
            traces.push_back(point->trace);
        }
    m_grouping.start([engine = m_engine, traces = std::move(traces)](
                         const std::stop_token& stop,
                         const ProgressCallback& progress) { return engine->group(traces, stop, progress); },
                     [this, ids, leftOut](const std::vector<SourceGroup>& found) {
                         QList<LikelyGroup> groups;
                         for (const SourceGroup& group : found) {
                             groups.append({{}, group.log10Lr});
                             for (const std::size_t member : group.members)
                                 groups.back().items.append(ids[static_cast<qsizetype>(member)]);
                         }
                         m_evidence.setLikelyGroups(groups);
                         QString message = tr("%n group(s) of pictures that probably share a source", nullptr,
                                              static_cast<int>(groups.size()));
                         if (leftOut > 0)
                             message += QStringLiteral("; ") +
                                        tr("%Ln picture(s) left out, of which no likelihood ratio is given",
                                           nullptr, leftOut);
                         emit statusMessage(message);
                         if (m_regroup)
                             findLikelyGroups();
                     });
}

void Workspace::setMark(const QList<qint64>& ids, ReviewMark mark) {
    for (const qint64 id : ids)
        m_case.ask(
            [id, mark](CaseFile& file) {
                file.setMark(id, mark);
                return file.evidenceItem(id);
            },
            [this](const std::optional<EvidenceItem>& item) { itemWritten(item); });
}

void Workspace::setWithdrawn(const QList<qint64>& ids, bool withdrawn, const QString& reason) {
    for (const qint64 id : ids)
        m_case.ask(
            [id, withdrawn, reason](CaseFile& file) {
                auto item = file.evidenceItem(id);
                if (!item || item->withdrawn == withdrawn)
                    return item;
                file.setWithdrawn(id, withdrawn, reason);
                return file.evidenceItem(id);
            },
            [this](const std::optional<EvidenceItem>& item) { itemWritten(item); });
}

void Workspace::addNote(qint64 id, const QString& text, const std::function<void()>& refused) {
    m_case.ask(
        [id, text](CaseFile& file) {
            file.addNote(id, text);
            return id ? file.evidenceItem(id) : std::optional<EvidenceItem>();
        },
        [this](const std::optional<EvidenceItem>& item) {
            itemWritten(item);
            emit recordsChanged();
        },
        refused);
}

void Workspace::relocate(qint64 id, const QString& path) {
    const EvidenceItem* item = m_evidence.item(id);
    if (!item)
        return;
    // What both paths end in alike did not move; what is before it did.
    const QString from = item->path, to = QFileInfo(path).absoluteFilePath();
    qsizetype alike = 0;
    while (alike < std::min(from.size(), to.size()) &&
           from[from.size() - 1 - alike] == to[to.size() - 1 - alike])
        ++alike;
    while (alike > 0 && from[from.size() - alike] != QLatin1Char('/'))
        --alike;
    const QString before = from.chopped(alike), after = to.chopped(alike);
    QList<std::pair<qint64, QString>> along;
    for (const qint64 other : alike > 0 ? m_evidence.ids() : QList<qint64>())
        if (const QString old = m_evidence.item(other)->path;
            other != id && m_evidence.fileState(other) == FileState::Missing &&
            old.startsWith(before + QLatin1Char('/')))
            along.append({other, after + old.mid(before.size())});
    m_case.ask(
        [id, path](CaseFile& file) {
            file.relocate(id, path);
            return file.evidenceItem(id);
        },
        [this, along](const std::optional<EvidenceItem>& moved) {
            relocated(moved);
            emit currentChanged(m_current);
            relocateNext(along, 0);
        });
}

void Workspace::relocated(const std::optional<EvidenceItem>& item) {
    itemWritten(item);
    if (!item)
        return;
    m_evidence.setFileState(item->id, FileState::AsRecorded);
    m_thumbnails.clear();
    m_issues.removeVerification(item->id);
}

void Workspace::relocateNext(QList<std::pair<qint64, QString>> moved, int found) {
    if (moved.isEmpty()) {
        if (found > 0)
            emit statusMessage(tr("Other missing files that were located beside it: %1").arg(found));
        return;
    }
    const auto [id, path] = moved.takeFirst();
    m_case.ask(
        [id, path](CaseFile& file) -> std::optional<EvidenceItem> {
            try {
                file.relocate(id, path);
            } catch (const Error&) {
                return std::nullopt; // not there, or another file: it stays missing
            }
            return file.evidenceItem(id);
        },
        [this, moved, found](const std::optional<EvidenceItem>& item) {
            relocated(item);
            relocateNext(moved, found + (item ? 1 : 0));
        });
}

void Workspace::exportReport(const QString& file, const ReportOptions& options) {
    if (!m_open || !m_engine)
        return;
    emit statusMessage(
        isReporting()
            ? tr("%1 is written after the report that is being written").arg(QFileInfo(file).fileName())
            : tr("Writing the report…"));
    m_reports.add(
        QFileInfo(file).fileName(), QStringLiteral("report"),
        [path = m_opened.path, engine = m_engine, file, options](const std::stop_token& stop,
                                                                 const ProgressCallback& progress) {
            const auto viewed = CaseFile::open(path, CaseFile::Access::Viewer);
            return whorl::exportReport(*viewed, *engine, file, options, stop, progress);
        },
        [this, file](const ReportExport& written) {
            if (!isReadOnly())
                recordExport(file, QStringLiteral("report"), written.sha256);
            emit reportWritten(file);
        });
}

void Workspace::addComparison(const ComparedSet& a, const ComparedSet& b, const SetComparison& comparison) {
    if (!m_engine)
        return;
    const auto files = m_engine->weights();
    m_case.ask([a, b, comparison, weights = std::map<std::string, std::string>(files.begin(), files.end())](
                   CaseFile& file) { file.addComparison(a, b, comparison, weights); },
               [this, a, b] {
                   emit statusMessage(
                       tr("The comparison of %1 and %2 was entered into the project").arg(a.label, b.label));
                   emit recordsChanged();
               });
}

void Workspace::addCounterfactual(qint64 id, const nlohmann::json& json) {
    m_case.ask([id, json](CaseFile& file) { file.addCounterfactual(id, json); },
               [this] { emit recordsChanged(); });
}

void Workspace::recordExport(const QString& file, const QString& kind, const QString& sha256) {
    if (!m_open || isReadOnly())
        return;
    m_case.ask([file, kind, sha256](CaseFile& open) { open.recordExport(file, kind, sha256); },
               [this, file] {
                   emit statusMessage(tr("%1 was written").arg(QDir::toNativeSeparators(file)));
                   emit recordsChanged();
               });
}

void Workspace::changeLibrary(std::function<QString(Engine&)> change, Enrolled enrolled) {
    if (!m_engine) {
        m_issues.add({Issue::Severity::Error, 0, tr("Library of sources"), tr("the engine is not loaded"),
                      m_engineProblem});
        return;
    }
    m_changes.add(
        {}, {},
        [engine = m_engine, change = std::move(change)](const std::stop_token&, const ProgressCallback&) {
            const QString message = change(*engine);
            return std::pair(message, configurationKey(*engine));
        },
        [this, enrolled = std::move(enrolled)](const std::pair<QString, QString>& changed) {
            m_configurationKey = changed.second;
            m_ofLibraryBefore.unite(m_running);
            refreshSources();
            emit statusMessage(changed.first);
            if (enrolled.source.name.empty())
                return;
            if (m_open && !isReadOnly() && enrolled.project == m_opened.path)
                m_case.ask(
                    [enrolled](CaseFile& file) { file.recordEnrolment(enrolled.source, enrolled.hashes); },
                    [this] { m_recordsTimer.start(); });
            // Stays in sight: answers given so far do not know the source.
            m_issues.add({Issue::Severity::Note, 0, tr("Library of sources"), changed.first,
                          tr("select them and choose Analyse again (F5)")});
        });
}

void Workspace::enrol(const SourceInfo& info, Material material, const QString& project) {
    SourceInfo source = info;
    source.images = static_cast<int>(material.traces.size());
    for (const QString& hash : material.hashes)
        source.enrolledFrom.push_back(hash.toStdString());
    const QString name = QString::fromStdString(info.name);
    const QStringList hashes = material.hashes;
    changeLibrary(
        [name, source, material = std::move(material)](Engine& engine) {
            engine.enroll(source, material.traces, material.residual);
            return tr("%1 was enrolled from %Ln picture(s); analyse pictures again to compare them with it",
                      nullptr, static_cast<int>(material.traces.size()))
                .arg(name);
        },
        Enrolled{source, hashes, project});
}

void Workspace::enrolItems(const SourceInfo& info, const QList<qint64>& ids) {
    if (!m_engine)
        return;
    Material material;
    std::vector<std::filesystem::path> files;
    for (const qint64 id : ids) {
        const auto point = m_traces.constFind(id);
        const EvidenceItem* item = m_evidence.item(id);
        if (point == m_traces.constEnd() || !item)
            continue;
        material.traces.push_back(point->trace);
        material.hashes.append(item->sha256);
        files.push_back(toPath(item->path));
    }
    m_enrolments.add(
        QString::fromStdString(info.name), QStringLiteral("enrol"),
        [engine = m_engine, material = std::move(material),
         files = std::move(files)](const std::stop_token& stop, const ProgressCallback& progress) {
            Material whole = material;
            whole.residual = residualToKeep(*engine, files, stop, progress);
            return whole;
        },
        [this, info, project = m_opened.path](const Material& whole) { enrol(info, whole, project); });
}

void Workspace::enrolFiles(const SourceInfo& info, const QStringList& paths) {
    if (!m_engine)
        return;
    const QString name = QString::fromStdString(info.name);
    emit statusMessage(tr("Analysing the images of %1…").arg(name));
    // The library is changed behind this, at once: until then nothing has happened that a cancel would leave.
    m_enrolments.add(
        name, QStringLiteral("enrol"),
        [engine = m_engine, paths](const std::stop_token& stop, const ProgressCallback& progress) {
            Material material;
            std::vector<std::filesystem::path> used;
            const QStringList files = findImages(paths, stop).files;
            for (qsizetype i = 0; i < files.size(); ++i) {
                throwIfStopped(stop);
                const AnalysisResult result = engine->analyze(toPath(files[i]), stop);
                whorl::report(progress, "enrol",
                              static_cast<double>(i + 1) / static_cast<double>(files.size()));
                if (result.trace.empty()) {
                    ++material.unusable;
                    continue;
                }
                material.traces.push_back(result.trace);
                material.hashes.append(QString::fromStdString(result.sha256));
                used.push_back(toPath(files[i]));
            }
            if (material.traces.empty())
                throw Error("no image of the source could be analysed", {},
                            "choose a folder that holds its images");
            material.residual = residualToKeep(*engine, used, stop, {});
            return material;
        },
        [this, info, name, project = m_opened.path](const Material& material) {
            if (material.unusable)
                m_issues.add(
                    {Issue::Severity::Warning,
                     0,
                     name,
                     tr("%Ln picture(s) could not be used for the enrolment", nullptr, material.unusable),
                     {}});
            enrol(info, material, project);
        });
}

void Workspace::removeSource(const QString& name) {
    changeLibrary([name](Engine& engine) {
        engine.removeSource(name.toStdString());
        return tr("%1 was removed from the library").arg(name);
    });
}

void Workspace::renameSource(const QString& name, const QString& to, const QString& description) {
    changeLibrary([name, to, description](Engine& engine) {
        engine.renameSource(name.toStdString(), to.toStdString(), description.toStdString());
        return tr("%1 was changed").arg(to);
    });
}

void Workspace::exportSource(const QString& name, const QString& file) {
    changeLibrary([name, file](Engine& engine) {
        engine.exportSource(name.toStdString(), toPath(file));
        return tr("%1 was exported to %2").arg(name, QFileInfo(file).fileName());
    });
}

void Workspace::importSource(const QString& file) {
    changeLibrary([file](Engine& engine) {
        return tr("%1 was imported").arg(QString::fromStdString(engine.importSource(toPath(file))));
    });
}

} // namespace whorl
