#include "ui/support/background_call.h"

#include <memory>

namespace whorl {

BackgroundCall::BackgroundCall(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

BackgroundCall::~BackgroundCall() {
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void BackgroundCall::stop() {
    m_stop.request_stop();
    m_pool.clear();
    ++m_id;
    setRunning(false);
}

void BackgroundCall::stopAndWait() {
    stop();
    m_pool.waitForDone();
}

void BackgroundCall::setRunning(bool running) {
    if (running == m_running)
        return;
    m_running = running;
    emit runningChanged(running);
}

void BackgroundCall::deliver(quint64 id, std::function<void()> done) {
    QMetaObject::invokeMethod(this, [this, id, done = std::move(done)] {
        if (id != m_id)
            return;
        setRunning(false);
        done();
    });
}

void BackgroundCall::fail(quint64 id, const QString& what, const QString& remedy) {
    deliver(id, [this, what, remedy] { emit failed(what, remedy); });
}

} // namespace whorl
