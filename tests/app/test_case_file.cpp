#include "app/case_file/audit_log.h"
#include "app/case_file/case_database.h"
#include "app/case_file/case_file.h"

#include "core/base/error.h"
#include "tests/app/sample_files.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace whorl;
using samples::analysed;
using samples::errorOf;

namespace {

/// Runs SQL on the file behind the back of CaseFile, as a forger or a failing disk would.
void tamper(const QString& path, const QStringList& statements) {
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

/// A case with everything in it: items by reference and copied, results, notes, a mark, a comparison, an
/// enrolment, an export, a counterfactual.
void fill(CaseFile& file, const QTemporaryDir& folder) {
    const QString a = samples::write(folder, "a.png", 1), b = samples::write(folder, "b.png", 2);
    file.setProperties(
        {"2026/17", "Trial", "A. Examiner", "Lab", "Court", "Which model made them?", "2026-01-02"});
    const qint64 first = file.addEvidence(a), second = file.addEvidence(b, EvidenceMode::Copy);
    file.addResult(first, analysed(a), "key");
    file.addResult(second, analysed(b), "key");
    file.addNote(first, "A note with ünïcode \U0001F50D");
    file.addNote(0, "On the case");
    file.setMark(first, ReviewMark::Relevant);
    file.addComparison({"A", {"aa"}, {}}, {"B", {"bb"}, {"cc"}},
                       {3, 4, 1.25, 0.5, 0, true, SetErrorRates{3, {0, 0.25}, {0, 0.5}}}, {{"file", "hash"}});
    SourceInfo source;
    source.name = "suspect";
    file.recordEnrolment(source, {QString(64, 'a')});
    file.recordExport("report.pdf", "pdf", QString(64, 'b'));
    file.addCounterfactual(first, {{"schema", 1}, {"method", "m"}});
}

} // namespace

class TestCaseFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

  private slots:
    void aCaseKeepsEverythingAcrossAReopening() {
        QTemporaryDir folder;
        const QString file = folder.filePath("trial.whorl");
        QString id, head;
        {
            const auto made = CaseFile::create(file);
            fill(*made, folder);
            id = made->id();
            head = made->logHead();
            QVERIFY(!made->isReadOnly());
        }
        QVERIFY(!QFile::exists(file + "-wal"));
        QVERIFY(!QFile::exists(file + ".lock"));
        const auto opened = CaseFile::open(file);
        QCOMPARE(opened->id(), id);
        QCOMPARE(opened->logHead(), head);
        QCOMPARE(opened->properties().number, QStringLiteral("2026/17"));
        const QList<EvidenceItem> items = opened->evidence();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].fileName(), QStringLiteral("a.png"));
        QCOMPARE(items[0].mark, ReviewMark::Relevant);
        QCOMPARE(items[0].notes, 1);
        QVERIFY(!items[0].copied && items[1].copied);
        const AnalysisResult result = analysed(items[0].path);
        QCOMPARE(items[0].named, QString::fromStdString(result.named));
        QCOMPARE(items[0].probability, result.sources.front().probability);
        QVERIFY(toJson(*opened->lastResult(items[0].id)) == toJson(result));
        QCOMPARE(opened->allNotes().size(), 2);
        QCOMPARE(opened->notes(0).first().text, QStringLiteral("On the case"));
        QCOMPARE(opened->comparisons().first().result.log10LrSameSource, 1.25);
        QVERIFY(opened->comparisons().first().result.bothWays);
        QCOMPARE(opened->comparisons().first().result.errorRates->twoSources[1], 0.5);
        QCOMPARE(opened->comparisons().first().b.leftOut, QStringList{"cc"});
        QCOMPARE(opened->counterfactual(items[0].id)->json.at("method").get<std::string>(), std::string("m"));
        QVERIFY(!opened->counterfactual(items[1].id));
        QCOMPARE(opened->content(items[1].id), samples::bytes(items[1].path));
        QVERIFY(opened->verify().ok());
        QCOMPARE(opened->verify().evidence, 2);
        QCOMPARE(opened->log().last().action, QStringLiteral("counterfactual"));
        QCOMPARE(opened->logLength(), opened->log().size());
        const QList<LogEntry> later = opened->log(2);
        QCOMPARE(later.size(), opened->log().size() - 2);
        QCOMPARE(later.first().sequence, 3);
        int notesOnFiles = 0;
        for (const LogEntry& entry : later)
            if (entry.action == QLatin1String("note") && entry.json.contains("inputs"))
                for (const auto& input : entry.json["inputs"])
                    notesOnFiles += input == items[0].sha256.toStdString() ? 1 : 0;
        QCOMPARE(notesOnFiles, 1);
    }

    void theSameFileIsTheSameItemAndChangedBytesAreAnotherOne() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QString image = samples::write(folder, "x.png", 1);
        const qint64 id = file->addEvidence(image);
        const qint64 entries = file->logLength();
        QCOMPARE(file->addEvidence(image), id);
        QCOMPARE(file->logLength(), entries);
        QCOMPARE(file->addEvidence(image, EvidenceMode::Copy), id);
        QVERIFY(file->evidenceItem(id)->copied);
        samples::write(folder, "x.png", 2);
        QVERIFY(
            errorOf([&] { file->addResult(id, analysed(image)); }).contains("changed since it was added"));
        QVERIFY(file->addEvidence(image) != id);
        const Verification verification = file->verify();
        QCOMPARE(verification.findings.size(), 1);
        QCOMPARE(verification.findings.first().kind, Finding::Kind::EvidenceChanged);
        QCOMPARE(verification.findings.first().file, image);
    }

    void pendingItemsGetTheirHashFromTheAnalysis() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        QStringList images;
        for (int i = 0; i < 30; ++i)
            images << samples::write(folder, QStringLiteral("%1.png").arg(i), i);
        const QList<qint64> ids = file->addPending(images);
        QCOMPARE(ids.size(), 30);
        QCOMPARE(file->addPending(images), ids);
        QVERIFY(file->evidence().first().sha256.isEmpty());
        file->addResult(ids[3], analysed(images[3]));
        QCOMPARE(file->evidenceItem(ids[3])->sha256, QString::fromStdString(analysed(images[3]).sha256));
        QVERIFY(file->verify().ok());
        // or from adding it with its hash
        const qint64 known = file->addEvidence(images[4]);
        QCOMPARE(known, ids[4]);
        QVERIFY(!file->evidenceItem(known)->sha256.isEmpty());
        QCOMPARE(file->addEvidence(images[5], EvidenceMode::Copy), ids[5]);
        QCOMPARE(file->content(ids[5]), samples::bytes(images[5]));
        QCOMPARE(file->evidenceCount(), 30);
        QVERIFY(file->verify().ok());
    }

    void aCaseAtRestIsOneFileAndLookingLeavesNone() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        fill(*CaseFile::create(path), folder);
        const QByteArray before = samples::bytes(path);
        QVERIFY(CaseFile::open(path, CaseFile::Access::Viewer)->verify().ok());
        QCOMPARE(QDir(folder.path()).entryList({"c.whorl*"}, QDir::Files), QStringList{"c.whorl"});
        QCOMPARE(samples::bytes(path), before);
    }

    void anItemCanBeRelocatedOnlyToTheSameBytes() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QString image = samples::write(folder, "x.png", 1), moved = folder.filePath("moved.png");
        const qint64 id = file->addEvidence(image);
        QVERIFY(QFile::rename(image, moved));
        QCOMPARE(file->verify().findings.first().kind, Finding::Kind::EvidenceMissing);
        QVERIFY(!errorOf([&] { file->relocate(id, samples::write(folder, "other.png", 2)); }).isEmpty());
        file->relocate(id, moved);
        QVERIFY(file->verify().ok());
        QCOMPARE(file->evidenceItem(id)->path, moved);
        QVERIFY(QFile::copy(moved, image)); // the same bytes under the old path are another item
        const qint64 again = file->addEvidence(image);
        QVERIFY(again != id);
        QCOMPARE(file->addEvidence(image), again);
        QVERIFY(file->verify().ok());
    }

    void withdrawnItemsStayInTheCase() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const qint64 id = file->addEvidence(samples::write(folder, "x.png", 1));
        file->setWithdrawn(id, true, "not in the request");
        QVERIFY(file->evidenceItem(id)->withdrawn);
        QVERIFY_EXCEPTION_THROWN(file->setWithdrawn(id, true), Error);
        QCOMPARE(file->log().last().json.at("parameters").at("reason").get<std::string>(),
                 std::string("not in the request"));
        file->setWithdrawn(id, false);
        QVERIFY(!file->evidenceItem(id)->withdrawn);
        QVERIFY(file->verify().ok());
    }

    void aCopyIsReadWhenTheFileIsGone() {
        QTemporaryDir folder, out;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QString image = samples::write(folder, "x.png", 1);
        const QByteArray bytes = samples::bytes(image);
        const qint64 id = file->addEvidence(image, EvidenceMode::Copy);
        QFile::remove(image);
        QCOMPARE(file->content(id), bytes);
        QCOMPARE(samples::bytes(file->readableFile(id, out.path())), bytes);
        QVERIFY(file->verify().ok());
    }

    void theCacheAnswersForTheSameBytesAndConfigurationOnly() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QString image = samples::write(folder, "x.png", 1);
        const AnalysisResult result = analysed(image);
        const QString hash = QString::fromStdString(result.sha256);
        const QString key = "key", other = "other";
        file->addResult(file->addEvidence(image), result, key);
        QVERIFY(file->cachedResult(hash, key, "png", false));
        QVERIFY(file->cachedResult(hash, key, "PNG", false));
        QVERIFY(!file->cachedResult(hash, key, "jpg", false));
        QVERIFY(!file->cachedResult(hash, other, "png", false));
        QVERIFY(!file->cachedResult(hash, key, "png", true)); // it was made without a map
        QVERIFY(!file->cachedResult(QString(64, '0'), key, "png", false));
    }

    void everyBitOfTheLogIsGuarded() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        fill(*file, folder);
        std::vector<StoredEntry> entries;
        for (const LogEntry& entry : file->log())
            entries.push_back({entry.sequence, canonicalJson(entry.json), entry.hash.toStdString()});
        const auto faults = [&] {
            ChainVerifier verifier;
            nlohmann::json json;
            std::size_t count = 0;
            for (const StoredEntry& entry : entries)
                count += verifier.check(entry, json).size();
            return count;
        };
        QCOMPARE(faults(), 0u);
        for (StoredEntry& entry : entries)
            for (std::string* column : {&entry.entry, &entry.hash})
                for (char& byte : *column)
                    for (int bit = 0; bit < 8; ++bit) {
                        byte = static_cast<char>(byte ^ (1 << bit));
                        QVERIFY(faults() > 0);
                        byte = static_cast<char>(byte ^ (1 << bit));
                    }
        for (StoredEntry& entry : entries)
            for (int bit = 0; bit < 63; ++bit) {
                entry.sequence ^= std::int64_t{1} << bit;
                QVERIFY(faults() > 0);
                entry.sequence ^= std::int64_t{1} << bit;
            }
    }

    void everyByteOfTheLogTableInTheFileIsGuarded() {
        QTemporaryDir folder;
        const QString original = folder.filePath("c.whorl"), copy = folder.filePath("copy.whorl");
        QList<QByteArray> texts;
        {
            const auto file = CaseFile::create(original);
            const QString image = samples::write(folder, "a.png", 1);
            const qint64 item = file->addEvidence(image);
            file->addNote(item, "a note");
            file->setMark(item, ReviewMark::Done);
            for (const LogEntry& entry : file->log())
                texts << QByteArray::fromStdString(canonicalJson(entry.json)) + entry.hash.toLatin1();
        }
        const QByteArray bytes = samples::bytes(original);
        int flipped = 0;
        for (const QByteArray& text : texts) {
            const qsizetype at = bytes.indexOf(text); // a row holds its columns one after another
            QVERIFY(at > 0);
            for (qsizetype i = at; i < at + text.size(); ++i) {
                QByteArray damaged = bytes;
                damaged[i] = static_cast<char>(damaged[i] ^ (1 << (flipped % 8)));
                samples::setBytes(copy, damaged);
                const Verification verification =
                    CaseFile::open(copy, CaseFile::Access::Viewer)->verifyRecords();
                QVERIFY2(!verification.ok(), qPrintable(QString::number(i)));
                QVERIFY(verification.findings.first().entry > 0);
                ++flipped;
            }
        }
        QVERIFY(flipped > 1500);
    }

    void damageAnywhereIsAFindingOrAMessage() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), copy = folder.filePath("copy.whorl");
        fill(*CaseFile::create(path), folder);
        const QByteArray bytes = samples::bytes(path);
        int found = 0, tried = 0;
        for (qsizetype i = 0; i < bytes.size(); i += 211) {
            QByteArray damaged = bytes;
            damaged[i] = static_cast<char>(damaged[i] ^ (1 << (tried % 8)));
            samples::setBytes(copy, damaged);
            ++tried;
            try {
                const auto file = CaseFile::open(copy, CaseFile::Access::Viewer);
                found += !file->verify().ok();
                for (const EvidenceItem& item : file->evidence())
                    file->lastResult(item.id);
                file->log();
            } catch (const Error&) {
                ++found;
            }
        }
        QVERIFY(tried > 500);
        QVERIFY2(found > tried / 4,
                 qPrintable(QStringLiteral("%1 of %2").arg(found).arg(tried))); // the rest is unused
    }

    void aDamagedCopyIsNamed() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        fill(*CaseFile::create(path), folder);
        tamper(path, {"UPDATE content SET bytes=zeroblob(length(bytes))"});
        const Verification verification = CaseFile::open(path, CaseFile::Access::Viewer)->verify();
        QCOMPARE(verification.findings.size(), 1);
        QCOMPARE(verification.findings.first().kind, Finding::Kind::EvidenceChanged);
        QCOMPARE(verification.findings.first().evidence, 2);
    }

    void changedRecordsAndCutLogsAreNamed_data() {
        QTest::addColumn<QString>("statement");
        QTest::newRow("result") << "UPDATE result SET json=replace(json, 'real', 'fake') WHERE id=1";
        QTest::newRow("summary of a result") << "UPDATE result SET named='alpha' WHERE id=1";
        QTest::newRow("result removed") << "DELETE FROM result WHERE id=2";
        QTest::newRow("result added")
            << "INSERT INTO result SELECT 99, 'x', evidence, time, configuration_key, status, named, "
               "named_kind, probability, log10_lr, json FROM result WHERE id=1";
        QTest::newRow("note") << "UPDATE note SET text='other' WHERE id=1";
        QTest::newRow("note moved to another item") << "UPDATE note SET evidence=2 WHERE id=1";
        QTest::newRow("mark") << "UPDATE evidence SET mark=0 WHERE id=1";
        QTest::newRow("hash of an item") << "UPDATE evidence SET sha256='00' WHERE id=1";
        QTest::newRow("properties") << "UPDATE property SET json='{}'";
        QTest::newRow("identity") << "UPDATE meta SET value='x' WHERE key='id'";
        QTest::newRow("export") << "DELETE FROM export";
        QTest::newRow("last entry cut") << "DELETE FROM log WHERE sequence=(SELECT max(sequence) FROM log)";
        QTest::newRow("first entry cut") << "DELETE FROM log WHERE sequence=1";
        QTest::newRow("middle entry cut") << "DELETE FROM log WHERE sequence=4";
        QTest::newRow("log emptied") << "DELETE FROM log";
    }
    void changedRecordsAndCutLogsAreNamed() {
        QFETCH(QString, statement);
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        fill(*CaseFile::create(path), folder);
        QVERIFY(CaseFile::open(path)->verifyRecords().ok());
        tamper(path, {"DROP TRIGGER log_is_append_only_d", "DROP TRIGGER log_is_append_only_u", statement});
        const Verification verification = CaseFile::open(path)->verifyRecords();
        QVERIFY(!verification.ok());
        QVERIFY(!verification.findings.first().text.isEmpty());
    }

    void theLogCannotBeChangedByAccident() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        fill(*CaseFile::create(path), folder);
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("accident"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(!query.exec("DELETE FROM log"));
            QVERIFY(!query.exec("UPDATE log SET entry='' WHERE sequence=1"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("accident"));
    }

    void everyByteOfAnEvidenceFileIsGuarded() {
        QTemporaryDir folder;
        const QString image = samples::write(folder, "a.png", 1, 16, 16);
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const qint64 item = file->addEvidence(image);
        const QByteArray bytes = samples::bytes(image);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray damaged = bytes;
            damaged[i] = static_cast<char>(damaged[i] ^ (1 << (i % 8)));
            samples::setBytes(image, damaged);
            const Verification verification = file->verify();
            QCOMPARE(verification.findings.size(), 1);
            QCOMPARE(verification.findings.first().evidence, item);
            QCOMPARE(verification.findings.first().file, image);
        }
        samples::setBytes(image, bytes);
        QVERIFY(file->verify().ok());
    }

    void theSecondOneToOpenReadsOnlyAndIsToldWhoHoldsIt() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        auto first = CaseFile::create(path);
        const auto second = CaseFile::open(path);
        QVERIFY(second->isReadOnly());
        QVERIFY2(second->readOnlyReason().contains(QStringLiteral("process %1").arg(::getpid())),
                 qPrintable(second->readOnlyReason()));
        QVERIFY(second->readOnlyReason().contains(QSysInfo::machineHostName()));
        QVERIFY(errorOf([&] { second->addNote(0, "x"); }).contains("process"));
        first->addNote(0, "seen by the other");
        QCOMPARE(second->notes(0).size(), 1);
        first.reset();
        QVERIFY(!CaseFile::open(path)->isReadOnly());
    }

    void whatIsNotACaseIsSaidSoAndLeftAlone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("a text");
        QTest::newRow("long text") << QByteArray(5000, 'x');
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16);
    }
    void whatIsNotACaseIsSaidSoAndLeftAlone() {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        samples::setBytes(path, bytes);
        QVERIFY(errorOf([&] { CaseFile::open(path); }).contains("is not a Whorl case"));
        QCOMPARE(samples::bytes(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"c.whorl"});
        QVERIFY(errorOf([&] { CaseFile::create(path); }).contains("exists already"));
    }

    void anotherDatabaseIsNotACase() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        tamper(path, {"CREATE TABLE t(a)"});
        QVERIFY(errorOf([&] { CaseFile::open(path); }).contains("is not a Whorl case"));
        QVERIFY(errorOf([&] { CaseFile::open(folder.path()); }).contains("folder"));
        QVERIFY(errorOf([&] { CaseFile::open(folder.filePath("none.whorl")); }).contains("no such case"));
    }

    void aNewerCaseIsRefusedUnchanged() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        CaseFile::create(path).reset();
        tamper(path, {QStringLiteral("PRAGMA user_version=%1").arg(CaseFile::kSchema + 6)});
        const QByteArray before = samples::bytes(path);
        const QString error = errorOf([&] { CaseFile::open(path); });
        QVERIFY2(error.contains("newer version"), qPrintable(error));
        QVERIFY(error.contains(QString::number(CaseFile::kSchema + 6)));
        QCOMPARE(samples::bytes(path), before);
    }

    void aReadOnlyMediumIsReadAndNotWritten() {
        // Root may write anywhere, so a child without rights does it.
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        fill(*CaseFile::create(path), folder);
        const QByteArray before = samples::bytes(path);
        ::chmod(folder.path().toUtf8(), 0555);
        ::chmod(path.toUtf8(), 0444);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--child-reader", path});
        QVERIFY(child.waitForFinished(30000));
        ::chmod(folder.path().toUtf8(), 0755);
        QVERIFY2(child.exitCode() == 0, child.readAllStandardError() + child.readAllStandardOutput());
        QCOMPARE(samples::bytes(path), before);
    }

    void aCaseThatDiedOnAMediumNowReadOnlyIsReadWithItsLastResults() {
        QTemporaryDir folder, medium;
        const QString path = folder.filePath("c.whorl");
        auto file = CaseFile::create(path);
        file->addNote(0, "only in the write-ahead log");
        const QString there = medium.filePath("c.whorl");
        QVERIFY(QFile::copy(path, there));
        QVERIFY(QFile::copy(path + "-wal", there + "-wal"));
        ::chmod(medium.path().toUtf8(), 0555);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--child-reader", there});
        QVERIFY(child.waitForFinished(30000));
        ::chmod(medium.path().toUtf8(), 0755);
        const QByteArray said = child.readAllStandardOutput();
        QVERIFY2(child.exitCode() == 0, said);
        QVERIFY2(said.contains("notes 1"), said);
    }

    void aCopyWithoutItsWriteAheadLogIsSaidToBe() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), copy = folder.filePath("copy.whorl");
        auto file = CaseFile::create(path);
        file->addNote(0, "only in the write-ahead log");
        QVERIFY(file->warnings().isEmpty());
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(CaseFile::open(copy)->warnings().join(' ').contains("-wal"));
        QVERIFY(QFile::remove(copy));
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::copy(path + "-wal", copy + "-wal"));
        {
            const auto whole = CaseFile::open(copy);
            QVERIFY(whole->warnings().isEmpty());
            QCOMPARE(whole->notes(0).size(), 1);
        }
        file.reset();
        QVERIFY(CaseFile::open(path)->warnings().isEmpty());
        QVERIFY(CaseFile::open(path, CaseFile::Access::Viewer)->warnings().isEmpty());
    }

    void aFullDiskLosesNothingThatWasStored() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), image = samples::write(folder, "a.png", 1);
        CaseFile::create(path).reset();
        QProcess child; // may write files of 256 KB and no more
        child.start(QCoreApplication::applicationFilePath(), {"--child-full-disk", path, image});
        QVERIFY(child.waitForFinished(60000));
        const QByteArray said = child.readAllStandardOutput();
        QVERIFY2(child.exitCode() == 0, said + child.readAllStandardError());
        const auto stored = said.count("stored\n");
        QVERIFY(stored > 3);
        QVERIFY2(said.contains("disk is full"), said);
        const auto file = CaseFile::open(path);
        QVERIFY(file->verify().ok());
        QCOMPARE(file->notes(0).size(), stored);
    }

    void aFullFileSystemLosesNothingThatWasStored() {
        QTemporaryDir mountPoint;
        if (::mount("whorl-test", mountPoint.path().toUtf8(), "tmpfs", 0, "size=512k") != 0)
            QSKIP("a small file system cannot be mounted here; the file-size limit has been tried instead");
        const QString path = mountPoint.filePath("c.whorl");
        int stored = 0;
        QString error;
        {
            const auto file = CaseFile::create(path);
            for (int i = 0; i < 1000 && error.isEmpty(); ++i) {
                error = errorOf([&] { file->addNote(0, QString(2000, 'x')); });
                stored += error.isEmpty() ? 1 : 0;
            }
            QVERIFY(file->verifyRecords().ok());
        }
        Verification verification;
        int notes = 0;
        {
            const auto file = CaseFile::open(path);
            verification = file->verify();
            notes = static_cast<int>(file->notes(0).size());
        }
        ::umount(mountPoint.path().toUtf8());
        QVERIFY2(error.contains("disk is full"), qPrintable(error));
        QVERIFY(verification.ok());
        QVERIFY(stored > 3);
        QCOMPARE(notes, stored);
    }

    void killedAtAnyMomentNoFinishedResultIsLost() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), image = samples::write(folder, "a.png", 1);
        CaseFile::create(path).reset();
        QRandomGenerator random(20261125);
        int stored = 0;
        for (int round = 0; round < 50; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {"--child-writer", path, image});
            QVERIFY(child.waitForStarted());
            if (round > 0)
                QVERIFY(child.waitForReadyRead(20000));
            std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(20000)));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            child.waitForFinished();
            for (const QByteArray& line : child.readAllStandardOutput().split('\n'))
                stored += line == "stored" ? 1 : 0;
            const auto file = CaseFile::open(path);
            QVERIFY2(!file->isReadOnly(), qPrintable(file->readOnlyReason()));
            const Verification verification = file->verifyRecords();
            QVERIFY2(verification.ok(),
                     qPrintable(verification.ok() ? QString() : verification.findings.first().text));
            const int notes = static_cast<int>(file->allNotes().size());
            QVERIFY2(notes >= stored, qPrintable(QStringLiteral("%1 of %2").arg(notes).arg(stored)));
            stored = notes; // one may have been committed and not yet said
        }
        QVERIFY(stored > 100);
    }

    void aVerificationBesideAWriterFindsNothing() {
        const QString path = this->path("busy.whorl");
        const auto writer = CaseFile::create(path);
        std::atomic<bool> verifying = true;
        std::atomic<int> notes = 0;
        int verified = 0;
        QStringList differences;
        std::thread reader([&] {
            const auto own = CaseFile::open(path, CaseFile::Access::Viewer);
            for (; (verified < 40 || notes < 20) && differences.isEmpty(); ++verified)
                for (const Finding& finding : own->verifyRecords().findings)
                    differences << finding.text;
            verifying = false;
        });
        for (; verifying; ++notes)
            writer->addNote(0, "one more");
        reader.join();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join('\n')));
    }

    void aSavedCopyHoldsWhatStandsInTheWriteAheadLogAlone() {
        const QString path = this->path("walled.whorl"), copy = this->path("copied.whorl");
        const auto writer = CaseFile::create(path);
        const auto viewer = CaseFile::open(path, CaseFile::Access::Viewer); // hinders the write-back
        writer->addNote(0, "the last word");
        QVERIFY(QFileInfo(path + "-wal").size() > 0);
        writer->saveCopy(copy);
        const auto opened = CaseFile::open(copy);
        QVERIFY(!opened->isReadOnly());
        QCOMPARE(opened->allNotes().size(), 1);
        QCOMPARE(opened->logHead(), writer->logHead());
        QVERIFY(opened->verify().ok());
        const QString message = errorOf([&] { writer->saveCopy("/proc/nowhere/c.whorl"); });
        QVERIFY(!message.isEmpty());
        const QByteArray before = samples::bytes(copy);
        QVERIFY(errorOf([&] { writer->saveCopy(copy); }).contains("a file of this name exists already"));
        QCOMPARE(samples::bytes(copy), before);
    }

    void aResultThatIsNotWholeIsRefused() {
        AnalysisResult result;
        result.status = AnalysisStatus::Done;
        result.sources = {{"real", "real", "", 1.0, 0.5}};
        result.map = AttributionMap{2, 1, 64, {"real"}, {0.5F, 1.0F}, {0, -1}};
        const nlohmann::json whole = toJson(result);
        QCOMPARE(analysisResultFromJson(whole).map->named, result.map->named);
        for (const auto& [place, value] : std::initializer_list<std::pair<const char*, nlohmann::json>>{
                 {"/map/columns", 30000},
                 {"/map/rows", -1},
                 {"/map/cell", 0},
                 {"/width", 3.3e14},
                 {"/tiles/used", 1e300},
                 {"/decode/pages", 5'000'000'000},
                 {"/map/named/0", 7},
                 {"/map/named/1", -2},
                 {"/map/probability", nlohmann::json::array({0.5})},
                 {"/sources", nlohmann::json::array()}}) {
            nlohmann::json damaged = whole;
            damaged[nlohmann::json::json_pointer(place)] = value;
            QVERIFY2(!errorOf([&] { analysisResultFromJson(damaged); }).isEmpty(), place);
        }
    }

    void networkFileSystemsAreKnown() {
        for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
            QVERIFY(isNetworkFileSystem(type));
        QVERIFY(networkWarning("nfs4").contains("network share (nfs4)"));
        QVERIFY(networkWarning("ext4").isEmpty());
        for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "fuse.ntfs-3g"})
            QVERIFY(!isNetworkFileSystem(type));
    }

    void aCaseOnANetworkShareIsWrittenWithoutWriteAheadLogAndSaidToBe() {
        const QString sftp = "/usr/lib/openssh/sftp-server";
        if (QStandardPaths::findExecutable("sshfs").isEmpty() || !QFileInfo::exists(sftp))
            QSKIP("sshfs or sftp-server is not installed");
        QTemporaryDir served, mounted;
        QProcess share;
        share.start("bash", {"-c", QString("mkfifo %1/pipe && exec %2 < %1/pipe | "
                                           "sshfs -f -o passive :%1 %3 > %1/pipe")
                                       .arg(served.path(), sftp, mounted.path())});
        const auto isMounted = [&] { return QStorageInfo(mounted.path()).fileSystemType() == "fuse.sshfs"; };
        if (!QTest::qWaitFor([&] { return isMounted() || share.state() == QProcess::NotRunning; }, 20000) ||
            !isMounted())
            QSKIP("no file system can be mounted here");
        const auto unmount = qScopeGuard([&] {
            QProcess::execute("fusermount3", {"-u", mounted.path()});
            share.waitForFinished();
        });
        const QString path = mounted.filePath("c.whorl");
        {
            const auto file = CaseFile::create(path);
            QCOMPARE(file->warnings().size(), 1);
            QVERIFY2(file->warnings().first().contains("on a network share (fuse.sshfs)"),
                     qPrintable(file->warnings().first()));
            file->addEvidence(samples::write(mounted, "a.png", 1));
            QVERIFY(!QFileInfo::exists(path + "-wal"));
            QVERIFY(CaseFile::open(path)->readOnlyReason().contains("open for writing elsewhere"));
        }
        const auto file = CaseFile::open(path, CaseFile::Access::Viewer);
        QCOMPARE(file->warnings().size(), 1);
        const Verification verification = file->verify();
        QVERIFY(verification.ok());
        QCOMPARE(verification.evidence, 1);
    }

    void aPartThatWentOnIsMergedAgain() {
        QTemporaryDir folder;
        const QString image = samples::write(folder, "x.png", 1), part = folder.filePath("part.whorl"),
                      all = folder.filePath("all.whorl");
        const auto merge = [&] {
            const auto file = QFile::exists(all) ? CaseFile::open(all) : CaseFile::create(all);
            file->merge(*CaseFile::open(part, CaseFile::Access::Viewer));
            const qint64 entries = file->logLength();
            file->merge(*CaseFile::open(part, CaseFile::Access::Viewer)); // again: nothing new
            QCOMPARE(file->logLength(), entries);
            const Verification verification = file->verify();
            QVERIFY2(verification.ok(),
                     qPrintable(verification.ok() ? QString() : verification.findings.first().text));
        };
        {
            const auto file = CaseFile::create(part);
            const QList<qint64> ids = file->addPending({image});
            file->setMark(ids.first(), ReviewMark::Done);
        }
        merge();
        {
            const auto file = CaseFile::open(part);
            const qint64 id = file->evidence().first().id;
            file->addResult(id, analysed(image), "key");
            file->setMark(id, ReviewMark::Unset);
        }
        merge();
        const EvidenceItem item = CaseFile::open(all)->evidence().first();
        QCOMPARE(item.sha256.toStdString(), analysed(image).sha256);
        QCOMPARE(item.status, QStringLiteral("done"));
    }

    void aFileThatCouldNotBeReadOnceMoreTakesNoFindingAway() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QString image = samples::write(folder, "x.png", 1);
        AnalysisResult failed;
        failed.path = image.toStdString();
        failed.reason = "cannot be read";
        const qint64 id = file->addPending({image}).first();
        file->addResult(id, failed, "key");
        QCOMPARE(file->lastResult(id)->status, AnalysisStatus::Failed);
        file->addResult(id, analysed(image), "key");
        file->addResult(id, failed, "key");
        QCOMPARE(file->lastResult(id)->status, AnalysisStatus::Done);
        QCOMPARE(file->evidenceItem(id)->named.toStdString(), analysed(image).named);
        QVERIFY(file->verify().ok());
    }

    void partsMergeIntoTheSameCaseInAnyOrder() {
        QTemporaryDir folder;
        QStringList parts, images;
        for (int i = 0; i < 9; ++i)
            images << samples::write(folder, QStringLiteral("%1.png").arg(i), i);
        for (int part = 0; part < 3; ++part) {
            parts << folder.filePath(QStringLiteral("part%1.whorl").arg(part));
            const auto file = CaseFile::create(parts.last());
            for (int i = part; i < 9; i += 3) {
                const qint64 item =
                    file->addEvidence(images[i], i == 4 ? EvidenceMode::Copy : EvidenceMode::Reference);
                file->addResult(item, analysed(images[i]), "key");
            }
            file->addNote(file->evidence().first().id, QStringLiteral("note of %1").arg(part));
            file->addNote(0, QStringLiteral("case note of %1").arg(part));
        }
        const auto view = [](const QString& path) { return CaseFile::open(path, CaseFile::Access::Viewer); };
        const auto content = [&](const QString& path) {
            const auto file = view(path);
            QStringList lines;
            for (const EvidenceItem& item : file->evidence()) {
                lines << item.path + item.sha256 + item.named + QString::number(item.probability) +
                             QString::number(item.copied);
                for (const CaseNote& note : file->notes(item.id))
                    lines.last() += note.text;
            }
            for (const CaseNote& note : file->notes(0))
                lines << note.text;
            lines.sort();
            return lines;
        };
        const QString all = folder.filePath("all.whorl"), left = folder.filePath("left.whorl"),
                      right = folder.filePath("right.whorl"), pair = folder.filePath("pair.whorl");
        {
            const auto file = CaseFile::create(all);
            for (const QString& part : parts)
                file->merge(*view(part));
            const qint64 entries = file->logLength();
            for (const QString& part : parts)
                file->merge(*view(part)); // again: nothing new
            QCOMPARE(file->logLength(), entries);
            QCOMPARE(file->evidenceCount(), 9);
        }
        {
            const auto a = CaseFile::create(pair);
            a->merge(*view(parts[0]));
            a->merge(*view(parts[1]));
        }
        {
            const auto a = CaseFile::create(left);
            a->merge(*view(pair));
            a->merge(*view(parts[2]));
        }
        {
            const auto a = CaseFile::create(right);
            a->merge(*view(parts[2]));
            a->merge(*view(parts[1]));
            a->merge(*view(parts[0]));
        }
        QCOMPARE(content(all).size(), 9 + 3);
        QCOMPARE(content(left), content(all));
        QCOMPARE(content(right), content(all));
        for (const QString& path : {all, left, right}) {
            const Verification verification = view(path)->verify();
            QVERIFY2(verification.ok(),
                     qPrintable(verification.ok() ? QString() : verification.findings.first().text));
            QCOMPARE(verification.evidence, 9);
        }
        // A part may go on and be merged again; its log is kept whole and still guarded.
        CaseFile::open(parts[0])->addNote(0, "later");
        {
            const auto file = CaseFile::open(all);
            file->merge(*view(parts[0]));
            QCOMPARE(file->notes(0).size(), 4);
            QVERIFY(file->verify().ok());
        }
        tamper(all, {"UPDATE part_log SET entry=replace(entry, 'analyse', 'analyze') WHERE sequence=3"});
        QVERIFY(!view(all)->verifyRecords().ok());
    }

    void theLogOfAPartCannotBeTakenOutAgain() {
        QTemporaryDir folder;
        const QString part = folder.filePath("part.whorl"), all = folder.filePath("all.whorl");
        CaseFile::create(part)->addNote(0, "of the part");
        CaseFile::create(all)->merge(*CaseFile::open(part, CaseFile::Access::Viewer));
        QVERIFY(CaseFile::open(all, CaseFile::Access::Viewer)->verifyRecords().ok());
        tamper(all, {"DELETE FROM part_log", "DELETE FROM note",
                     "DELETE FROM property WHERE uid<>(SELECT value FROM meta WHERE key='id')"});
        const Verification verification = CaseFile::open(all, CaseFile::Access::Viewer)->verifyRecords();
        QCOMPARE(verification.findings.size(), 1);
        QCOMPARE(verification.findings.first().entry, 2);
    }

    void anEntryThatSealsNonsenseIsAFindingNotACrash() {
        for (const nlohmann::json& nonsense :
             {nlohmann::json{{"action", 7}, {"time", nullptr}, {"parameters", "x"}, {"outputs", 5}},
              nlohmann::json{
                  {"action", "merge"}, {"inputs", {1, "x", nullptr}}, {"outputs", {{{"table", 1}}}}}}) {
            QTemporaryDir folder;
            const QString path = folder.filePath("c.whorl");
            StoredEntry entry;
            {
                const auto file = CaseFile::create(path);
                entry = sealEntry(nonsense, 2, file->logHead().toStdString());
            }
            tamper(path, {QStringLiteral("INSERT INTO log VALUES(2, '%1', '%2')")
                              .arg(QString::fromStdString(entry.entry), QString::fromStdString(entry.hash))});
            const auto file = CaseFile::open(path, CaseFile::Access::Viewer);
            QVERIFY(!file->verifyRecords().ok());
            QCOMPARE(file->log().size(), 2);
        }
    }

    void aPartWhoseLogIsBrokenIsNotMerged() {
        QTemporaryDir folder;
        const QString part = folder.filePath("part.whorl");
        fill(*CaseFile::create(part), folder);
        tamper(part, {"UPDATE note SET text='other'"});
        const auto file = CaseFile::create(folder.filePath("all.whorl"));
        const QString error = errorOf([&] { file->merge(*CaseFile::open(part, CaseFile::Access::Viewer)); });
        QVERIFY2(error.contains("does not verify"), qPrintable(error));
        QCOMPARE(file->evidenceCount(), 0);
        QVERIFY(file->verifyRecords().ok());
    }

    void twentyThousandItemsAreListedQuickly() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        QStringList files;
        for (int i = 0; i < 20000; ++i)
            files << QStringLiteral("/nowhere/%1.png").arg(i);
        QElapsedTimer timer;
        timer.start();
        file->addPending(files);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
        timer.restart();
        QCOMPARE(file->evidence().size(), 20000);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

namespace {

int childWriter(const QString& path, const QString& image, bool fullDisk) {
    const AnalysisResult result = analysed(image);
    if (fullDisk) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{256 << 10, 256 << 10};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    try {
        const auto file = CaseFile::open(path);
        const qint64 item = fullDisk ? 0 : file->addEvidence(image);
        for (int i = 0; i < 100000; ++i) {
            file->addNote(item, QString(fullDisk ? 4000 : 10, 'x'));
            if (!fullDisk)
                file->addResult(item, result);
            std::puts("stored");
            std::fflush(stdout);
        }
    } catch (const Error& error) {
        std::puts(error.what());
    }
    return 0;
}

int childReader(const QString& path) {
    if (::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 3;
    try {
        const auto file = CaseFile::open(path);
        if (!file->isReadOnly() || !file->readOnlyReason().contains("read-only"))
            return 4;
        std::printf("notes %d\n", static_cast<int>(file->notes(0).size()));
        return file->verifyRecords().ok() ? 0 : 5;
    } catch (const Error& error) {
        std::puts(error.what());
        return 6;
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--child-writer")
        return childWriter(arguments.value(2), arguments.value(3), false);
    if (arguments.value(1) == "--child-full-disk")
        return childWriter(arguments.value(2), arguments.value(3), true);
    if (arguments.value(1) == "--child-reader")
        return childReader(arguments.value(2));
    TestCaseFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_case_file.moc"
