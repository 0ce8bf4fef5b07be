#include "app/jobs/analysis_queue.h"

#include "app/jobs/worker_count.h"

#include "core/analysis/engine.h"
#include "core/base/heap.h"

#include <QMetaObject>
#include <QString>

#include <algorithm>
#include <chrono>

namespace whorl {

namespace {

constexpr auto kStageInterval = std::chrono::milliseconds(50);
constexpr std::size_t kRateWindow = 64;
constexpr int kCancelChunk = 500;

AnalysisQueue::Options optionsForThisMachine(const std::string& device) {
    const int workers = workersOfThisMachine(device);
    return {workers, 2 * workers};
}

} // namespace

AnalysisQueue::AnalysisQueue(Analyze analyze, Options options, QObject* parent)
    : QObject(parent), m_analyze(std::move(analyze)), m_options(options) {
    qRegisterMetaType<JobId>("whorl::JobId");
    qRegisterMetaType<ResultPointer>("whorl::ResultPointer");
    qRegisterMetaType<QueueProgress>("whorl::QueueProgress");
    m_options.workers = std::max(1, m_options.workers);
    m_options.lookAhead = std::max(m_options.workers, m_options.lookAhead);
    m_pool.setMaxThreadCount(m_options.workers);
    m_pool.setExpiryTimeout(-1);
    m_clock.start();
}

AnalysisQueue::AnalysisQueue(std::shared_ptr<const Engine> engine, QObject* parent)
    : AnalysisQueue(
          [engine](const std::filesystem::path& path, const std::stop_token& stop,
                   const ProgressCallback& progress) { return engine->analyze(path, stop, progress); },
          optionsForThisMachine(engine->device()), parent) {}

AnalysisQueue::~AnalysisQueue() {
    m_waiting.clear();
    for (auto& [id, stop] : m_running)
        stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

JobId AnalysisQueue::add(const std::filesystem::path& path) {
    if (isIdle())
        m_progress = {};
    const JobId id = m_nextId++;
    m_waiting.push_back({id, path});
    ++m_progress.total;
    scheduleStart();
    return id;
}

std::vector<JobId> AnalysisQueue::add(const std::vector<std::filesystem::path>& paths) {
    std::vector<JobId> ids;
    ids.reserve(paths.size());
    for (const std::filesystem::path& path : paths)
        ids.push_back(add(path));
    return ids;
}

void AnalysisQueue::prioritize(JobId id) {
    const auto job =
        std::find_if(m_waiting.begin(), m_waiting.end(), [id](const Job& j) { return j.id == id; });
    if (job != m_waiting.end())
        std::rotate(m_waiting.begin(), job, std::next(job));
}

void AnalysisQueue::cancel(JobId id) {
    if (const auto running = m_running.find(id); running != m_running.end()) {
        running->second.request_stop();
        m_running.erase(running);
        m_abandoned.insert(id);
    } else {
        const auto waiting =
            std::find_if(m_waiting.begin(), m_waiting.end(), [id](const Job& job) { return job.id == id; });
        if (waiting == m_waiting.end())
            return;
        m_waiting.erase(waiting);
    }
    ++m_progress.cancelled;
    emit cancelled(id);
    announce();
}

void AnalysisQueue::cancelAll() {
    for (auto& [id, stop] : m_running)
        stop.request_stop();
    std::vector<JobId> running;
    for (const auto& entry : m_running)
        running.push_back(entry.first);
    std::sort(running.begin(), running.end());
    for (const JobId id : running)
        cancel(id);
    // Announced in portions, so that 100,000 waiting jobs do not hold up the thread that listens.
    auto waiting = std::make_shared<std::deque<Job>>(std::exchange(m_waiting, {}));
    m_progress.cancelled += static_cast<int>(waiting->size());
    const auto announcePortion = [this, waiting](const auto& self) -> void {
        for (int i = 0; i < kCancelChunk && !waiting->empty(); ++i) {
            const JobId id = waiting->front().id;
            waiting->pop_front();
            emit cancelled(id);
        }
        if (!waiting->empty())
            QMetaObject::invokeMethod(
                this, [self] { self(self); }, Qt::QueuedConnection);
    };
    announcePortion(announcePortion);
    announce();
}

void AnalysisQueue::pause() {
    m_paused = true;
}

void AnalysisQueue::resume() {
    m_paused = false;
    scheduleStart();
}

QueueProgress AnalysisQueue::progress() const {
    QueueProgress progress = m_progress;
    progress.running = static_cast<int>(m_running.size());
    const int left = progress.total - progress.done - progress.cancelled;
    if (left == 0)
        progress.secondsLeft = 0;
    else if (m_finishTimes.size() >= 2 && !m_paused) {
        const double span = static_cast<double>(m_clock.elapsed() - m_finishTimes.front()) / 1000.0;
        progress.secondsLeft = left * span / static_cast<double>(m_finishTimes.size());
    }
    return progress;
}

void AnalysisQueue::scheduleStart() {
    if (m_startScheduled || m_paused)
        return;
    m_startScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_startScheduled = false;
            startWaiting();
        },
        Qt::QueuedConnection);
}

void AnalysisQueue::startWaiting() {
    const auto inFlight = [this] { return m_running.size() + m_abandoned.size(); };
    while (!m_paused && !m_waiting.empty() && inFlight() < static_cast<std::size_t>(m_options.lookAhead)) {
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (m_finishTimes.empty())
            m_finishTimes.push_back(m_clock.elapsed());
        const std::stop_token stop = m_running[job.id].get_token();
        m_pool.start([this, job = std::move(job), stop] {
            QMetaObject::invokeMethod(
                this,
                [this, id = job.id] {
                    if (m_running.contains(id))
                        emit started(id);
                },
                Qt::QueuedConnection);
            auto lastStage = std::chrono::steady_clock::time_point{};
            const ProgressCallback progress = [this, id = job.id, &lastStage](std::string_view stage,
                                                                              double done) {
                const auto now = std::chrono::steady_clock::now();
                if (now - lastStage < kStageInterval)
                    return;
                lastStage = now;
                QMetaObject::invokeMethod(
                    this,
                    [this, id, text = QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size())),
                     done] {
                        if (m_running.contains(id))
                            emit stageChanged(id, text, done);
                    },
                    Qt::QueuedConnection);
            };
            ResultPointer result;
            try {
                result = std::make_shared<const AnalysisResult>(
                    analyzeOrFail(m_analyze, job.path, stop, progress));
            } catch (const Cancelled&) {
                result = nullptr;
            }
            QMetaObject::invokeMethod(
                this, [this, id = job.id, result] { take(id, result); }, Qt::QueuedConnection);
        });
    }
}

void AnalysisQueue::take(JobId id, const ResultPointer& result) {
    if (m_abandoned.erase(id) == 0 && m_running.erase(id) > 0) {
        if (result) {
            ++m_progress.done;
            if (result->status == AnalysisStatus::Failed)
                ++m_progress.failed;
            m_finishTimes.push_back(m_clock.elapsed());
            if (m_finishTimes.size() > kRateWindow)
                m_finishTimes.pop_front();
            emit finished(id, result);
        } else {
            ++m_progress.cancelled;
            emit cancelled(id);
        }
    }
    startWaiting();
    announce();
}

void AnalysisQueue::announce() {
    emit progressChanged(progress());
    if (isIdle()) {
        m_finishTimes.clear();
        m_pool.start([] { returnFreedMemory(); });
        emit idle();
    }
}

} // namespace whorl
