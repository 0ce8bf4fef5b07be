#include "ui/models/case_link.h"

#include "app/words/text.h"

namespace whorl {

struct CaseLink::Holder : QObject {
    std::unique_ptr<CaseFile> file;
};

CaseLink::CaseLink(QObject* parent) : QObject(parent), m_holder(new Holder) {
    m_thread.setObjectName(QStringLiteral("case"));
    m_holder->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_holder, &QObject::deleteLater);
    m_thread.start();
}

CaseLink::~CaseLink() {
    close();
    // Behind everything that was posted before: the thread ends when all of that is on disk.
    QMetaObject::invokeMethod(m_holder, [this] { m_thread.quit(); });
    m_thread.wait();
}

void CaseLink::create(const QString& path, const CaseProperties& properties, const QString& user) {
    start([path, properties] { return CaseFile::create(path, properties); }, path, user);
}

void CaseLink::open(const QString& path, const QString& user) {
    start([path] { return CaseFile::open(path); }, path, user);
}

void CaseLink::saveAs(const QString& path, const QString& user) {
    const quint64 generation = ++m_generation;
    QMetaObject::invokeMethod(m_holder, [this, holder = m_holder, generation, path, user] {
        if (!holder->file)
            return;
        QString target = path;
        try {
            holder->file->saveCopy(path);
        } catch (const Error& error) {
            target = holder->file->path();
            deliver(generation, [this, path, cause = Text::ofCore(error.failure()),
                                 remedy = Text::ofCore(error.remedy())] {
                emit failed(tr("The project could not be saved as %1: %2").arg(path, cause),
                            remedy.isEmpty() ? tr("the project is open as before")
                                             : tr("%1; the project is open as before").arg(remedy));
            });
        }
        holder->file.reset();
        openHere(
            generation, [target] { return CaseFile::open(target); }, target, user);
    });
}

void CaseLink::close() {
    ++m_generation;
    QMetaObject::invokeMethod(m_holder, [holder = m_holder] { holder->file.reset(); });
}

void CaseLink::start(Make make, const QString& path, const QString& user) {
    close();
    QMetaObject::invokeMethod(m_holder, [this, generation = m_generation, make = std::move(make), path,
                                         user] { openHere(generation, make, path, user); });
}

void CaseLink::openHere(quint64 generation, const Make& make, const QString& path, const QString& user) {
    try {
        m_holder->file = make();
        if (!user.isEmpty())
            m_holder->file->setUser(user);
        const CaseFile& file = *m_holder->file;
        QStringList warnings;
        for (const QString& warning : file.warnings())
            warnings << Text::ofCore(warning.toStdString());
        const OpenedCase answer{path, Text::ofCore(file.readOnlyReason().toStdString()), warnings,
                                file.properties(), file.evidence()};
        deliver(generation, [this, answer] { emit opened(answer); });
    } catch (const Error& error) {
        m_holder->file.reset();
        deliver(generation, [this, path, what = Text::ofCore(error.failure()),
                             remedy = Text::ofCore(error.remedy())] { emit openFailed(path, what, remedy); });
    }
}

void CaseLink::post(Call call, std::function<void()> refused) {
    QMetaObject::invokeMethod(m_holder, [this, holder = m_holder, generation = m_generation,
                                         call = std::move(call), refused = std::move(refused)] {
        if (!holder->file)
            return;
        try {
            deliver(generation, call(*holder->file));
        } catch (const Error& error) {
            deliver(generation, [this, refused, what = Text::ofCore(error.failure()),
                                 remedy = Text::ofCore(error.remedy())] {
                if (refused)
                    refused();
                emit failed(what, remedy);
            });
        }
    });
}

void CaseLink::deliver(quint64 generation, std::function<void()> done) {
    QMetaObject::invokeMethod(this, [this, generation, done = std::move(done)] {
        if (generation == m_generation)
            done();
    });
}

} // namespace whorl
