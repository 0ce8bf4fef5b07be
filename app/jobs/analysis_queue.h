#pragma once

#include "app/jobs/analyze_function.h"

#include <QElapsedTimer>
#include <QMetaType>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace whorl {

class Engine;

/// Number of an analysis within one queue; never used twice.
using JobId = quint64;

/// A finished result as it travels between threads; never null.
using ResultPointer = std::shared_ptr<const AnalysisResult>;

/// Where a batch stands. The counts cover all jobs since the queue was last idle.
struct QueueProgress {
    int total = 0;
    int done = 0;   ///< finished, whatever the result says
    int failed = 0; ///< of the finished ones, those with status Failed
    int cancelled = 0;
    int running = 0;
    double secondsLeft = -1; ///< from the recent rate; negative while it is not known

    int waiting() const { return total - done - cancelled - running; }
};

/// Analyses any number of files on a thread pool of its own and gives the results back in the thread that the
/// queue lives in, through its event loop: nothing here ever blocks that thread. At most lookAhead jobs are
/// in flight, results not yet taken by the event loop included, so memory stays bounded whatever the batch
/// holds. A job that throws is a result with status Failed; the others go on. A result that comes after its
/// job was cancelled is dropped.
class AnalysisQueue : public QObject {
    Q_OBJECT

  public:
    struct Options {
        int workers = 2;   ///< threads of the pool: decoding of one image overlaps inference of another
        int lookAhead = 4; ///< jobs in flight at most
    };

    AnalysisQueue(Analyze analyze, Options options, QObject* parent = nullptr);
    /// The same with Engine::analyze. The queue shares the engine with its workers, which may outlive it
    /// briefly.
    explicit AnalysisQueue(std::shared_ptr<const Engine> engine, QObject* parent = nullptr);
    /// Cancels all and waits for the running jobs to notice (well under a second with the engine).
    ~AnalysisQueue() override;

    /// Appends a job; it starts at the next turn of the event loop.
    JobId add(const std::filesystem::path& path);
    std::vector<JobId> add(const std::vector<std::filesystem::path>& paths);
    /// Moves a waiting job to the front, as for the item that the user looks at.
    void prioritize(JobId id);

    void cancel(JobId id); ///< cancelled() follows at once; unknown and finished ids are ignored
    void cancelAll();
    void pause(); ///< running jobs finish, no further one starts
    void resume();

    bool isPaused() const { return m_paused; }
    bool isIdle() const { return m_waiting.empty() && m_running.empty() && m_abandoned.empty(); }
    QueueProgress progress() const;

  signals:
    void started(whorl::JobId id);
    /// A stage of a running job ("decode", "reconstruction", ...) with the share done in [0, 1]; at most 20 a
    /// second a job.
    void stageChanged(whorl::JobId id, const QString& stage, double done);
    void finished(whorl::JobId id, const whorl::ResultPointer& result);
    void cancelled(whorl::JobId id);
    void progressChanged(const whorl::QueueProgress& progress);
    /// No job waits or runs any more.
    void idle();

  private:
    struct Job {
        JobId id = 0;
        std::filesystem::path path;
    };

    void scheduleStart();
    void startWaiting();
    void take(JobId id, const ResultPointer& result); ///< null: cancelled
    void announce();

    Analyze m_analyze;
    Options m_options;
    std::deque<Job> m_waiting;
    std::unordered_map<JobId, std::stop_source> m_running;
    std::unordered_set<JobId> m_abandoned; ///< cancelled while running; their workers have not returned yet
    JobId m_nextId = 1;
    bool m_paused = false;
    bool m_startScheduled = false;
    QueueProgress m_progress;
    std::deque<qint64> m_finishTimes; ///< of the last jobs, in milliseconds of m_clock
    QElapsedTimer m_clock;
    QThreadPool m_pool; ///< last member: destroyed first, while all that its workers post to still exists
};

} // namespace whorl

Q_DECLARE_METATYPE(whorl::ResultPointer)
Q_DECLARE_METATYPE(whorl::QueueProgress)
