#include "app/case_file/temporary_folder.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace whorl {

namespace {

QString beginning() {
    return QStringLiteral("whorl-%1-").arg(::getuid());
}

QByteArray lockIn(const QString& folder) {
    return QFile::encodeName(folder + QStringLiteral("/lock"));
}

} // namespace

TemporaryFolder::TemporaryFolder()
    : m_folder(QDir::tempPath() + QLatin1Char('/') + beginning() + QStringLiteral("XXXXXX")),
      m_lock(::open(lockIn(m_folder.path()).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
    if (!m_folder.isValid() || m_lock < 0 || ::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
        throw Error("there is no room for temporary files", m_folder.path().toStdString(),
                    "free some space there, or name another folder in TMPDIR");
}

TemporaryFolder::~TemporaryFolder() {
    m_folder.remove(); // before the lock ends
    ::close(m_lock);
}

void TemporaryFolder::removeLeftOver() {
    const QDir all(QDir::tempPath());
    for (const QFileInfo& folder :
         all.entryInfoList({beginning() + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden)) {
        if (folder.isSymLink() || folder.ownerId() != ::getuid())
            continue;
        const int lock = ::open(lockIn(folder.filePath()).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (lock < 0) // one that is being made, or not ours
            continue;
        if (::flock(lock, LOCK_EX | LOCK_NB) == 0)
            QDir(folder.filePath()).removeRecursively();
        ::close(lock);
    }
}

} // namespace whorl
