#include "ui/models/job_line.h"

#include <algorithm>

namespace whorl {

namespace {

// Apart from those of the queue of analyses, which count from 1.
quint64 nextId = quint64{1} << 62;

} // namespace

JobLine::JobLine(JobsModel* rows, QObject* parent) : QObject(parent), m_rows(rows) {
    connect(&m_call, &BackgroundCall::progressed, this, [this](double share) {
        if (m_rows && !m_jobs.empty())
            m_rows->setStage(m_jobs.front().id, m_jobs.front().stage, share);
    });
    connect(&m_call, &BackgroundCall::failed, this, [this](const QString& what, const QString& remedy) {
        leave();
        emit failed(what, remedy);
        startNext();
    });
}

quint64 JobLine::newRow(const QString& name) {
    const quint64 id = nextId++;
    if (m_rows)
        m_rows->addFirst({id, 0, name, {}, -1});
    return id;
}

void JobLine::startNext() {
    if (!m_jobs.empty() && !m_jobs.front().running) {
        Job& job = m_jobs.front();
        job.running = true;
        if (m_rows)
            m_rows->setStage(job.id, job.stage, 0);
        job.start();
    }
    emit changed();
}

void JobLine::leave() {
    if (m_rows)
        m_rows->remove(m_jobs.front().id);
    m_jobs.pop_front();
}

bool JobLine::cancel(quint64 id) {
    const auto job =
        std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job& each) { return each.id == id; });
    if (job == m_jobs.end())
        return false;
    const QString name = job->name;
    if (job->running)
        m_call.stop();
    if (m_rows)
        m_rows->remove(id);
    m_jobs.erase(job);
    emit cancelled(name);
    startNext();
    return true;
}

void JobLine::cancelAll() {
    while (!m_jobs.empty())
        cancel(m_jobs.back().id);
}

} // namespace whorl
