#pragma once

#include "app/jobs/analyze_function.h"

#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace whorl {

/// Analyses files on worker threads for a program without an event loop: decoding of one image overlaps
/// inference of another. add() waits while as many files are in flight as the look-ahead allows, so memory
/// stays bounded whatever the batch holds. The callbacks run in the thread that calls add() and finish();
/// what they throw comes out there.
class AnalysisBatch {
  public:
    using Callback = std::function<void(const std::filesystem::path&, const AnalysisResult&)>;
    struct Callbacks {
        Callback finished; ///< as soon as an analysis has ended, to store it
        Callback inOrder;  ///< in the order of add(), to show it
    };

    AnalysisBatch(Analyze analyze, Callbacks callbacks, std::stop_token stop, int workers = 2);
    /// Cancels what still runs and waits for it.
    ~AnalysisBatch();
    AnalysisBatch(const AnalysisBatch&) = delete;
    AnalysisBatch& operator=(const AnalysisBatch&) = delete;

    void add(const std::filesystem::path& path);
    /// Takes its place in the order with a result that is there already; finished() is not called for it.
    void addKnown(const std::filesystem::path& path, AnalysisResult result);
    /// Waits for all. When the stop was requested: gives the callbacks every result that had ended, then
    /// throws Cancelled.
    void finish();

  private:
    struct Job {
        std::filesystem::path path;
        std::optional<AnalysisResult> result; ///< none: cancelled
        bool ended = false;                   ///< known to the thread of the callbacks
    };
    void collect(bool wait);
    void showEnded();

    Analyze m_analyze;
    Callbacks m_callbacks;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_stopWithCaller;
    std::size_t m_lookAhead;
    std::deque<std::shared_ptr<Job>> m_jobs; ///< in the order of add(), those not yet shown
    std::size_t m_running = 0;               ///< of them, those not yet collected
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<Job>> m_ended; ///< guarded by m_mutex
    QThreadPool m_pool;
};

} // namespace whorl
