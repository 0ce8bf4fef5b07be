#pragma once

#include "app/words/text.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/progress.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace whorl {

/// Runs one call at a time off the GUI thread. A newer call stops the older one, and whatever that still
/// gives is dropped; the destructor stops and waits, so work must honour its stop token.
class BackgroundCall : public QObject {
    Q_OBJECT

  public:
    explicit BackgroundCall(QObject* parent = nullptr);
    ~BackgroundCall() override;

    /// work(stop, progress) runs on a worker, done(result) on this thread.
    template <typename Work, typename Done> void start(Work work, Done done) {
        stop();
        m_stop = std::stop_source();
        setRunning(true);
        m_pool.start([this, id = m_id, token = m_stop.get_token(), work = std::move(work),
                      done = std::move(done)]() mutable {
            const ProgressCallback progress = [this, id](std::string_view, double share) {
                QMetaObject::invokeMethod(this, [this, id, share] {
                    if (id == m_id)
                        emit progressed(share);
                });
            };
            try {
                // Shared, because the event loop copies what it is given.
                const auto result = std::make_shared<decltype(work(token, progress))>(work(token, progress));
                deliver(id, [done, result] { done(std::move(*result)); });
            } catch (const Cancelled&) {
            } catch (const Error& error) {
                fail(id, Text::ofCore(error.failure()), Text::ofCore(error.remedy()));
            } catch (const std::exception& error) {
                fail(id, QString::fromStdString(messageOf(error)), {});
            }
        });
    }

    void stop();
    void stopAndWait();
    bool isRunning() const { return m_running; }

  signals:
    void progressed(double share);
    void runningChanged(bool running);
    void failed(const QString& what, const QString& remedy);

  private:
    void setRunning(bool running);
    void deliver(quint64 id, std::function<void()> done);
    void fail(quint64 id, const QString& what, const QString& remedy);

    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_id = 0;
    bool m_running = false;
};

} // namespace whorl
