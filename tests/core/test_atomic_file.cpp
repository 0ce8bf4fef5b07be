#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <QtTest>

class TestAtomicFile : public QObject {
    Q_OBJECT

  private slots:
    void writesAndReplaces();
    void leavesNothingBehindWhenItFails();
};

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

void TestAtomicFile::writesAndReplaces() {
    QTemporaryDir directory;
    const QString path = directory.filePath("result.json");
    whorl::writeFileAtomically(path.toStdString(), "first");
    QCOMPARE(contentOf(path), QByteArray("first"));
    whorl::writeFileAtomically(path.toStdString(), "second and longer");
    QCOMPARE(contentOf(path), QByteArray("second and longer"));
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{"result.json"});
    const auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path, onlyOwner));
    whorl::writeFileAtomically(path.toStdString(), "third");
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::Permissions(onlyOwner));
}

void TestAtomicFile::leavesNothingBehindWhenItFails() {
    QTemporaryDir directory;
    QVERIFY_EXCEPTION_THROWN(
        whorl::writeFileAtomically(directory.filePath("none/file").toStdString(), "text"), whorl::Error);
    // A directory in its place: the new content is complete, only the last step fails.
    QVERIFY(QDir(directory.path()).mkpath("taken/inside"));
    QVERIFY_EXCEPTION_THROWN(whorl::writeFileAtomically(directory.filePath("taken").toStdString(), "text"),
                             whorl::Error);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "test_atomic_file.moc"
