#pragma once

#include "ui/models/jobs_model.h"
#include "ui/support/background_call.h"

#include <deque>
#include <functional>

namespace whorl {

/// Calls that run one after the other off the GUI thread, each with a row among the jobs where such are
/// given. A cancelled one is gone at once: nothing that it still gives arrives.
class JobLine : public QObject {
    Q_OBJECT

  public:
    explicit JobLine(JobsModel* rows, QObject* parent = nullptr);

    /// As BackgroundCall::start(), behind what waits already.
    template <typename Work, typename Done>
    void add(const QString& name, const QString& stage, Work work, Done done) {
        Job job;
        job.id = newRow(name);
        job.name = name;
        job.stage = stage;
        job.start = [this, work = std::move(work), done = std::move(done)] {
            m_call.start(work, [this, done](const auto& result) {
                leave();
                done(result);
                startNext();
            });
        };
        m_jobs.push_back(std::move(job));
        startNext();
    }

    bool cancel(quint64 id); ///< false: it is none of these
    void cancelAll();
    bool isIdle() const { return m_jobs.empty(); }

  signals:
    void changed(); ///< one came, went on or left
    void cancelled(const QString& name);
    void failed(const QString& what, const QString& remedy);

  private:
    struct Job {
        quint64 id = 0;
        QString name, stage;
        std::function<void()> start;
        bool running = false;
    };
    quint64 newRow(const QString& name);
    void startNext();
    void leave(); ///< the first one, which has ended

    JobsModel* m_rows;
    std::deque<Job> m_jobs; ///< the first one runs
    BackgroundCall m_call;
};

} // namespace whorl
