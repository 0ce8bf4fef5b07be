#include "app/case_file/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace whorl;

namespace {

bool put(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("evidence") == 8;
}

} // namespace

/// Temporary files hold no evidence after the program has ended, however it ended.
class TestTemporaryFolder : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

  private slots:
    void initTestCase() { qputenv("TMPDIR", m_home.path().toUtf8()); }

    void goesWithTheObject() {
        QString path;
        {
            const TemporaryFolder folder;
            path = folder.path();
            QVERIFY(put(path + QStringLiteral("/copy.jpg")));
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        QVERIFY(!QFile::exists(path));
    }

    void theNextStartRemovesWhatAKilledProcessLeft() {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const TemporaryFolder folder;
            const QByteArray path = folder.path().toUtf8();
            if (!put(folder.path() + QStringLiteral("/copy.jpg")) ||
                ::write(ready[1], path.constData(), static_cast<std::size_t>(path.size())) < 0)
                ::_exit(1);
            ::pause();
        }
        QVERIFY(child > 0);
        char buffer[4096];
        const ssize_t length = ::read(ready[0], buffer, sizeof buffer);
        QVERIFY(length > 0);
        const QString path = QString::fromUtf8(buffer, length);

        TemporaryFolder::removeLeftOver();
        QVERIFY2(QFile::exists(path + QStringLiteral("/copy.jpg")), "a folder in use must stay");

        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY2(QFile::exists(path), "nothing could be shown: the killed process left nothing");
        TemporaryFolder::removeLeftOver();
        QVERIFY(!QFile::exists(path));
    }

    void foldersOfOthersStay() {
        const QString other = m_home.filePath(QStringLiteral("whorl-%1-mine").arg(::getuid()));
        QVERIFY(QDir().mkpath(other));
        QVERIFY(put(other + QStringLiteral("/thesis.txt"))); // no lock: Whorl did not make it
        TemporaryFolder::removeLeftOver();
        QVERIFY(QFile::exists(other + QStringLiteral("/thesis.txt")));
    }
};

QTEST_GUILESS_MAIN(TestTemporaryFolder)
#include "test_temporary_folder.moc"
