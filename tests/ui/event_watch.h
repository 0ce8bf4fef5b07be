#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <atomic>

#include <sys/syscall.h>
#include <unistd.h>

namespace whorl {

/// An application that knows how long the handling of its longest event has kept the GUI thread. Time in
/// which the thread was ready but another program had the core does not count, so a loaded machine gives the
/// same answer.
class WatchedApplication : public QApplication {
  public:
    using QApplication::QApplication;

    void beginWatch() {
        m_longestMs = 0;
        m_event.clear();
        m_events = 0;
        m_watches = true;
    }
    /// Milliseconds of the longest event since beginWatch().
    double endWatch() {
        m_watches = false;
        return m_longestMs;
    }
    QString longestEvent() const { return m_event; }
    int events() const { return m_events; }

    bool notify(QObject* receiver, QEvent* event) override {
        if (!m_watches || QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        ++m_depth;
        const double waitedBefore = waitedMs();
        QElapsedTimer clock;
        clock.start();
        const bool handled = QApplication::notify(receiver, event);
        const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6 - (waitedMs() - waitedBefore);
        --m_depth;
        ++m_events;
        if (took > m_longestMs) {
            m_longestMs = took;
            m_event = QStringLiteral("event %1 of %2").arg(type).arg(QString::fromLatin1(name));
        }
        return handled;
    }

  private:
    /// Milliseconds that this thread was ready to run and did not get a core, from the scheduler's own
    /// account.
    static double waitedMs() {
        static const QString path = QStringLiteral("/proc/self/task/%1/schedstat").arg(syscall(SYS_gettid));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QList<QByteArray> fields = file.readAll().split(' ');
        return fields.size() > 1 ? fields[1].toDouble() / 1e6 : 0;
    }

    std::atomic<bool> m_watches = false;
    int m_depth = 0, m_events = 0;
    double m_longestMs = 0;
    QString m_event;
};

} // namespace whorl
