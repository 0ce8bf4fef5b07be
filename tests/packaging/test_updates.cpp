#include "tests/app/run_whorl_cli.h"
#include "tests/app/sample_files.h"
#include "tests/ui/isolation.h"

#include "app/case_file/case_file.h"
#include "core/library/library_notice.h"
#include "ui/support/preferences.h"

#include <QtTest>

using namespace whorl;
using samples::bytes;
using samples::errorOf;
using samples::setBytes;

namespace {

const QString kFixtures = QStringLiteral(WHORL_SOURCE_DIR "/tests/fixtures/");
const QByteArray kNoWeights(64, '0');

} // namespace

/// A case, a library of sources and the preferences of an earlier version open in this one; of a later one
/// they are refused in words and left as they are.
class TestUpdates : public QObject {
    Q_OBJECT

  public:
    explicit TestUpdates(const IsolatedHome& home) : m_home(home) {}

  private:
    QString copied(const QString& fixture, const QString& to) {
        const QString path = m_home.filePath(to);
        QDir().mkpath(QFileInfo(path).path());
        QFile::remove(path);
        return QFile::copy(kFixtures + fixture, path) &&
                       QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner)
                   ? path
                   : QString();
    }

    const IsolatedHome& m_home;

  private slots:
    void caseOfEverySchemaOpens() {
        for (int schema = 1; schema <= CaseFile::kSchema; ++schema) {
            const QString path =
                copied(QStringLiteral("case-schema-%1.whorl").arg(schema), QStringLiteral("old.whorl"));
            QVERIFY2(!path.isEmpty(), "a fixture of every schema is kept: see tests/fixtures/README.md");
            const auto opened = CaseFile::open(path);
            QVERIFY(!opened->isReadOnly());
            QVERIFY(opened->verifyRecords().ok());
            const QList<EvidenceItem> items = opened->evidence();
            QCOMPARE(items.size(), 1);
            QCOMPARE(items.first().mark, ReviewMark::Relevant);
            const QList<CaseNote> notes = opened->notes(items.first().id);
            QCOMPARE(notes.size(), 1);
            QCOMPARE(notes.first().text, QStringLiteral("kept by every later version"));
            const std::optional<AnalysisResult> result = opened->lastResult(items.first().id);
            QVERIFY(result);
            QCOMPARE(result->status, AnalysisStatus::Done);
            QVERIFY(!result->trace.empty());
            opened->addNote(items.first().id, QStringLiteral("it can be written, too"));
            QVERIFY(opened->verifyRecords().ok());
        }
    }

    void newerCaseIsRefusedAndLeftAlone() {
        const QString path = copied(QStringLiteral("case-schema-1.whorl"), QStringLiteral("new.whorl"));
        QByteArray content = bytes(path);
        content[63] = static_cast<char>(CaseFile::kSchema + 1); // the last byte of SQLite's user_version
        setBytes(path, content);
        const QString said = errorOf([&] { CaseFile::open(path); });
        QVERIFY2(said.contains(QStringLiteral("newer version")), qPrintable(said));
        QCOMPARE(bytes(path), content);
        const Run shown = run({QStringLiteral("case"), QStringLiteral("show"), path});
        QCOMPARE(shown.code, 2);
        QVERIFY2(shown.error.contains("newer version"), shown.error.constData());
    }

    void libraryOfOtherWeightsIsNamedAndKept() {
        const QString path = copied(QStringLiteral("library-schema-1.whorl-library"),
                                    QStringLiteral("data/whorl/library.whorl-library"));
        QByteArray content = bytes(path);
        const QByteArray key("\\\"weights\\\":\\\"");
        const qsizetype at = content.indexOf(key);
        QVERIFY(at > 0);
        content.replace(at + key.size(), kNoWeights.size(), kNoWeights);
        setBytes(path, content);
        QVERIFY(libraryNotice(path.toStdString(), std::string(64, '1')).find("fixture source") !=
                std::string::npos);
        QVERIFY(libraryNotice(path.toStdString(), kNoWeights.toStdString()).empty());

        const Run list = run({QStringLiteral("library"), QStringLiteral("list")});
        QCOMPARE(list.code, 0);
        QVERIFY2(list.error.contains("fixture source"), list.error.constData());
        QVERIFY(!list.out.contains("fixture source"));
        QCOMPARE(bytes(path), content);

        const Run enrolled = run({QStringLiteral("enroll"), QStringLiteral("fixture source"),
                                  QStringLiteral(WHORL_SOURCE_DIR "/resources/samples/dog.jpg")});
        QVERIFY2(enrolled.code == 0, enrolled.error.constData());
        QCOMPARE(bytes(path + QStringLiteral(".00000000")), content);
        const Run again = run({QStringLiteral("library"), QStringLiteral("list")});
        QVERIFY(again.out.contains("fixture source"));
        QVERIFY(!again.error.contains("fixture source"));
    }

    void newerLibraryIsRefusedAndLeftAlone() {
        const QString path = copied(QStringLiteral("library-schema-1.whorl-library"),
                                    QStringLiteral("data/whorl/library.whorl-library"));
        QByteArray content = bytes(path);
        QCOMPARE(content.count("\\\"schema\\\":1"), 1);
        content.replace("\\\"schema\\\":1", "\\\"schema\\\":2");
        setBytes(path, content);
        const Run list = run({QStringLiteral("library"), QStringLiteral("list")});
        QCOMPARE(list.code, 2);
        QVERIFY2(list.error.contains("newer version"), list.error.constData());
        QCOMPARE(bytes(path), content);
    }

    void preferencesOfTheFirstVersionAreRead() {
        QVERIFY(
            !copied(QStringLiteral("preferences-0.1.0.conf"), QStringLiteral("preferences.conf")).isEmpty());
        usePreferences();
        const Preferences read = Preferences::load();
        QCOMPARE(read.device, QStringLiteral("cpu"));
        QCOMPARE(read.threads, 2);
        QCOMPARE(read.tiles, 32);
        QVERIFY(read.attributionMap);
        QCOMPARE(read.theme, Theme::Dark);
        QCOMPARE(read.language, QStringLiteral("de"));
        QCOMPARE(read.examiner, QStringLiteral("Anna Example"));
    }

    void preferencesAreTakenOverFromTheirOldPlace() {
        QVERIFY(!copied(QStringLiteral("preferences-0.1.0.conf"),
                        QStringLiteral("config/Unknown Organization/whorl.conf"))
                     .isEmpty());
        QFile::remove(QSettings().fileName());
        nameProgram();
        QCOMPARE(QSettings().fileName(), m_home.filePath(QStringLiteral("config/whorl/whorl.conf")));
        QCOMPARE(Preferences::load().examiner, QStringLiteral("Anna Example"));
        Preferences changed = Preferences::load();
        changed.examiner = QStringLiteral("Somebody Else");
        changed.save();
        nameProgram();
        QCOMPARE(Preferences::load().examiner, QStringLiteral("Somebody Else"));
    }

    void whatANewerVersionPreferredIsPassedOver() {
        const QString path =
            copied(QStringLiteral("preferences-0.1.0.conf"), QStringLiteral("preferences.conf"));
        setBytes(path, bytes(path)
                           .replace("theme=2", "theme=77\nsomethingNew=@Variant(\\0\\0)")
                           .replace("tiles=32", "tiles=many"));
        usePreferences();
        const Preferences read = Preferences::load();
        QCOMPARE(read.theme, Preferences().theme);
        QVERIFY(read.tiles >= 1 && read.tiles <= 256);
        QCOMPARE(read.examiner, QStringLiteral("Anna Example"));
    }

  private:
    /// preferences.conf in the place of the settings.
    void usePreferences() {
        const QString place = QSettings().fileName();
        QVERIFY(place.startsWith(m_home.filePath({})));
        QDir().mkpath(QFileInfo(place).path());
        QFile::remove(place);
        QVERIFY(QFile::copy(m_home.filePath(QStringLiteral("preferences.conf")), place));
        QSettings().sync();
    }
};

int main(int argc, char** argv) {
    const IsolatedHome home;
    QCoreApplication app(argc, argv);
    nameProgram();
    TestUpdates test(home);
    return QTest::qExec(&test, argc, argv);
}
#include "test_updates.moc"
