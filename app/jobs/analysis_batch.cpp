#include "app/jobs/analysis_batch.h"

#include <algorithm>

namespace whorl {

AnalysisBatch::AnalysisBatch(Analyze analyze, Callbacks callbacks, std::stop_token stop, int workers)
    : m_analyze(std::move(analyze)), m_callbacks(std::move(callbacks)),
      m_stopWithCaller(std::move(stop), [this] { m_stop.request_stop(); }),
      m_lookAhead(2 * static_cast<std::size_t>(std::max(1, workers))) {
    m_pool.setMaxThreadCount(std::max(1, workers));
    m_pool.setExpiryTimeout(-1);
}

AnalysisBatch::~AnalysisBatch() {
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void AnalysisBatch::add(const std::filesystem::path& path) {
    while (m_jobs.size() >= m_lookAhead)
        collect(true);
    collect(false);
    auto job = std::make_shared<Job>();
    job->path = path;
    m_jobs.push_back(job);
    ++m_running;
    m_pool.start([this, job] {
        try {
            job->result = analyzeOrFail(m_analyze, job->path, m_stop.get_token(), {});
        } catch (const Cancelled&) {
            job->result.reset();
        }
        const std::lock_guard lock(m_mutex);
        m_ended.push_back(job);
        m_changed.notify_one();
    });
}

void AnalysisBatch::addKnown(const std::filesystem::path& path, AnalysisResult result) {
    while (m_jobs.size() >= m_lookAhead)
        collect(true);
    m_jobs.push_back(std::make_shared<Job>(Job{path, std::move(result), true}));
    showEnded();
}

void AnalysisBatch::finish() {
    while (m_running > 0)
        collect(true);
    throwIfStopped(m_stop.get_token());
}

void AnalysisBatch::collect(bool wait) {
    std::unique_lock lock(m_mutex);
    if (wait)
        m_changed.wait(lock, [this] { return !m_ended.empty(); });
    std::deque<std::shared_ptr<Job>> ended = std::exchange(m_ended, {});
    lock.unlock();
    for (const std::shared_ptr<Job>& job : ended) {
        --m_running;
        job->ended = true;
        if (const auto& result = job->result)
            m_callbacks.finished(job->path, *result);
    }
    showEnded();
}

void AnalysisBatch::showEnded() {
    while (!m_jobs.empty() && m_jobs.front()->ended) {
        const std::shared_ptr<Job> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        if (const auto& result = job->result)
            m_callbacks.inOrder(job->path, *result);
    }
}

} // namespace whorl
