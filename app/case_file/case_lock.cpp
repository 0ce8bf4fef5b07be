#include "app/case_file/case_lock.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace whorl {

namespace {

bool isStillThere(int file, const QByteArray& path) {
    struct stat opened {
    }, named{};
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

CaseLock::Attempt CaseLock::tryLock(const QString& casePath, const QString& user) {
    const QString path = casePath + QStringLiteral(".lock");
    const QByteArray name = QFile::encodeName(path);
    // The one who leaves removes the file, so a lock may be got on a file that is no longer there: try again.
    for (int attempt = 0; attempt < 8; ++attempt) {
        int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (file < 0 &&
            errno == EACCES) // another user's, from a crash or in use: it can be locked all the same
            file = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return {nullptr, {}, errno};
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const int cause = errno;
            QByteArray holder(512, '\0');
            const ssize_t length = ::pread(file, holder.data(), static_cast<std::size_t>(holder.size()), 0);
            ::close(file);
            if (cause != EWOULDBLOCK)
                return {nullptr, {}, cause};
            holder.truncate(std::max<ssize_t>(0, length));
            return {nullptr,
                    holder.isEmpty() ? QStringLiteral("another program")
                                     : QString::fromUtf8(holder).trimmed(),
                    0};
        }
        if (!isStillThere(file, name)) {
            ::close(file);
            continue;
        }
        const QByteArray content = QStringLiteral("user %1 on %2, process %3, since %4\n")
                                       .arg(user, QSysInfo::machineHostName())
                                       .arg(::getpid())
                                       .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
                                       .toUtf8();
        // The text only informs: the lock itself holds even on a full disk.
        if (::ftruncate(file, 0) != 0 ||
            ::pwrite(file, content.constData(), static_cast<std::size_t>(content.size()), 0) < 0)
            errno = 0;
        return {std::unique_ptr<CaseLock>(new CaseLock(file, path)), {}, 0};
    }
    return {nullptr, QStringLiteral("another program"), 0};
}

CaseLock::~CaseLock() {
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_file);
}

} // namespace whorl
