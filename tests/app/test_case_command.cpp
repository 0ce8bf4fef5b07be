#include "app/case_file/case_file.h"
#include "tests/app/run_whorl_cli.h"

#include "tests/app/sample_files.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

using namespace whorl;

/// Cases by the command line, with the weights that ship.
class TestCaseCommand : public QObject {
    Q_OBJECT

    static nlohmann::json parsed(const QByteArray& json) { return nlohmann::json::parse(json.toStdString()); }
    static QStringList pictures(const QTemporaryDir& folder, int count) {
        QStringList images;
        for (int i = 0; i < count; ++i)
            images << samples::write(folder, QStringLiteral("%1.png").arg(i), i, 128, 128);
        return images;
    }
    /// What was found, without what differs from run to run.
    static std::map<std::string, nlohmann::json> findings(const QString& path) {
        std::map<std::string, nlohmann::json> found;
        const nlohmann::json all = parsed(run({"case", "show", path, "--json"}).out);
        for (const auto& item : all.at("items")) {
            nlohmann::json result = item.at("result");
            result.erase("timings_ms");
            found[item.at("path").get<std::string>()] = std::move(result);
        }
        return found;
    }

  private slots:
    void aCaseIsMadeExtendedAndNotAnalysedTwice() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        const QStringList images = pictures(folder, 3);
        const Run first = run({"analyze", "--json", "--case", path, images[0], images[1]});
        QVERIFY2(first.code == 0, first.error);
        const Run more = run({"analyze", "--json", "--case", path, images[2], images[1], images[0]});
        QVERIFY2(more.code == 0, more.error);
        const auto a = first.out.trimmed().split('\n'), b = more.out.trimmed().split('\n');
        QCOMPARE(b.size(), 3);
        QCOMPARE(b[1], a[1]); // with its timings: the stored result
        QCOMPARE(b[2], a[0]);
        const auto file = CaseFile::open(path);
        QCOMPARE(file->evidenceCount(), 3);
        QCOMPARE(file->logLength(), 1 + 2 * 3);
        QVERIFY(findings(path).at(images[0].toStdString()).at("sources") == parsed(a[0]).at("sources"));
    }

    void anotherConfigurationIsAnalysedAndKeptBesideTheFirst() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), image = pictures(folder, 1).front();
        QCOMPARE(run({"analyze", "--case", path, image}).code, 0);
        QCOMPARE(run({"analyze", "--case", path, "--tiles", "1", image}).code, 0);
        {
            const auto file = CaseFile::open(path);
            QCOMPARE(file->evidenceCount(), 1);
            QCOMPARE(file->logLength(), 4);
            QCOMPARE(file->lastResult(1)->configuration.at("tiles").get<int>(), 1);
        }
        // Each is analysed again as it was.
        const Run verified = run({"verify", "--rerun", path});
        QVERIFY2(verified.code == 0, verified.out + verified.error);
    }

    void aDifferenceIsThreeAndIsNamed() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        const QStringList images = pictures(folder, 2);
        QCOMPARE(run({"analyze", "--case", path, images[0], images[1]}).code, 0);
        QCOMPARE(run({"verify", path}).code, 0);

        QByteArray bytes = samples::bytes(images[1]);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        samples::setBytes(images[1], bytes);
        const Run changed = run({"verify", path});
        QCOMPARE(changed.code, 3);
        QVERIFY2(changed.out.contains("Item 2") && changed.out.contains(images[1].toUtf8()), changed.out);

        const QString moved = folder.filePath("moved.png");
        QVERIFY(QFile::rename(images[0], moved));
        const auto json = parsed(run({"verify", "--json", path}).out);
        QCOMPARE(json.at("ok").get<bool>(), false);
        QCOMPARE(json.at("findings").size(), 2u);
        QCOMPARE(json.at("findings")[0].at("kind").get<std::string>(), std::string("evidence-missing"));
        QCOMPARE(json.at("findings")[0].at("file").get<std::string>(), images[0].toStdString());
        QCOMPARE(run({"case", "relocate", path, "1", images[1]}).code, 2);
        QCOMPARE(run({"case", "relocate", path, "1", moved}).code, 0);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        samples::setBytes(images[1], bytes);
        QCOMPARE(run({"verify", path}).code, 0);

        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "forger");
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec("DROP TRIGGER log_is_append_only_u"));
            QVERIFY(query.exec(
                "UPDATE log SET entry=replace(entry, '\"user\":\"', '\"user\":\"x') WHERE sequence=3"));
        }
        QSqlDatabase::removeDatabase("forger");
        const Run forged = run({"verify", path});
        QCOMPARE(forged.code, 3);
        QVERIFY2(forged.out.contains("Log entry 3"), forged.out);
    }

    void aRerunNamesTheItemWhoseResultIsNoLongerReached() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), image = pictures(folder, 1).front();
        QCOMPARE(run({"analyze", "--case", path, image}).code, 0);
        {
            const auto file = CaseFile::open(path);
            AnalysisResult other = *file->lastResult(1); // as another version may have found it
            other.sources.front().probability -= 0.01;
            other.sources.back().probability += 0.01;
            other.version = "0.0.1";
            file->addResult(1, other, "key");
        }
        QCOMPARE(run({"verify", path}).code, 0);
        const Run verified = run({"verify", "--rerun", path});
        QCOMPARE(verified.code, 3);
        QVERIFY2(verified.out.contains("Item 1") && verified.out.contains("0.0.1"), verified.out);
    }

    void aCancelledBatchKeepsWhatIsFinishedAndGoesOn() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        const QStringList images = pictures(folder, 40);
        QProcess process;
        process.start(WHORL_CLI, QStringList{"analyze", "--json", "--case", path} + images);
        QVERIFY(process.waitForReadyRead(120'000));
        process.terminate();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const auto shown = process.readAllStandardOutput().trimmed().split('\n');
        QList<EvidenceItem> before;
        {
            const auto file = CaseFile::open(path);
            QVERIFY(file->verify().ok());
            before = file->evidence();
        }
        QMap<QString, qint64> results;
        for (const EvidenceItem& item : before)
            if (item.result != 0)
                results[item.path] = item.result;
        QVERIFY(results.size() < images.size());
        for (const QByteArray& line : shown)
            QVERIFY(results.contains(QString::fromStdString(parsed(line).at("path").get<std::string>())));
        const Run resumed = run(QStringList{"analyze", "--json", "--case", path} + images);
        QVERIFY2(resumed.code == 0, resumed.error);
        QCOMPARE(resumed.out.trimmed().split('\n').size(), images.size());
        const auto file = CaseFile::open(path);
        for (const EvidenceItem& item : file->evidence())
            QVERIFY(item.result != 0 && (!results.contains(item.path) || results[item.path] == item.result));
    }

    void theSecondToWriteIsToldWhoHoldsTheCase() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), image = pictures(folder, 1).front();
        const auto holder = CaseFile::create(path);
        const Run second = run({"analyze", "--case", path, image});
        QCOMPARE(second.code, 2);
        QVERIFY2(second.error.contains("process " + QByteArray::number(QCoreApplication::applicationPid())),
                 second.error);
        QCOMPARE(run({"case", "show", path}).code, 0);
        QCOMPARE(run({"verify", path}).code, 0);
        QCOMPARE(holder->evidenceCount(), 0);
    }

    void whatIsNotACaseIsRefused() {
        QTemporaryDir folder;
        const QString image = pictures(folder, 1).front();
        const QByteArray bytes = samples::bytes(image);
        for (const QStringList& arguments : {QStringList{"analyze", "--case", image, image},
                                             {"verify", image},
                                             {"case", "show", image},
                                             {"case", "merge", image, image}}) {
            const Run refused = run(arguments);
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.error.contains("is not a Whorl case"), refused.error);
        }
        QCOMPARE(samples::bytes(image), bytes);
        QCOMPARE(run({"verify", folder.filePath("none.whorl")}).code, 2);
        QCOMPARE(run({"analyze", "--copy", image}).code, 1);
    }

    void copiedEvidenceOutlivesItsFile() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), image = pictures(folder, 1).front();
        QCOMPARE(run({"analyze", "--case", path, "--copy", image}).code, 0);
        QVERIFY(QFile::remove(image));
        const Run verified = run({"verify", "--rerun", path});
        QVERIFY2(verified.code == 0, verified.out + verified.error);
    }

    void aNameThatIsNoTextFailsAlone() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), image = pictures(folder, 1).front();
        const QByteArray odd = QFile::encodeName(folder.path()) + "/\xff.png";
        QVERIFY(::link(QFile::encodeName(image).constData(), odd.constData()) == 0);
        QProcess shell;
        shell.start("sh",
                    {"-c",
                     "exec \"$0\" analyze --json --case \"$1\" \"$(printf '%s/\\377.png' \"$2\")\" \"$3\"",
                     WHORL_CLI, path, folder.path(), image});
        QVERIFY(shell.waitForFinished(120'000));
        ::unlink(odd.constData());
        QCOMPARE(shell.exitCode(), 2);
        QCOMPARE(shell.readAllStandardOutput().trimmed().split('\n').size(), 2);
        QCOMPARE(CaseFile::open(path)->evidenceCount(), 1);
    }

    void shardsMergeIntoTheSameCaseInAnyOrder() {
        QTemporaryDir folder;
        const QStringList images = pictures(folder, 10);
        const auto part = [&](int i) { return folder.filePath(QStringLiteral("part%1.whorl").arg(i)); };
        QCOMPARE(run(QStringList{"analyze", "--case", folder.filePath("one.whorl")} + images).code, 0);
        int items = 0;
        for (int i = 1; i <= 3; ++i) {
            const Run made =
                run(QStringList{"analyze", "--case", part(i), "--shard", QString("%1/3").arg(i)} + images);
            QVERIFY2(made.code == 0, made.error);
            items += static_cast<int>(CaseFile::open(part(i))->evidenceCount());
        }
        QCOMPARE(items, images.size()); // each in one part
        const QString left = folder.filePath("left.whorl"), right = folder.filePath("right.whorl"),
                      inner = folder.filePath("inner.whorl");
        QCOMPARE(run({"case", "merge", left, part(1), part(2), part(3)}).code, 0);
        QCOMPARE(run({"case", "merge", inner, part(3), part(2)}).code, 0);
        QCOMPARE(run({"case", "merge", right, inner, part(1)}).code, 0);
        const auto expected = findings(folder.filePath("one.whorl"));
        QCOMPARE(expected.size(), 10u);
        QVERIFY(findings(left) == expected);
        QVERIFY(findings(right) == expected);
        const qint64 entries = CaseFile::open(left)->logLength();
        QCOMPARE(run({"case", "merge", left, part(2), right, part(1)}).code, 0);
        QVERIFY(findings(left) == expected);
        QVERIFY(CaseFile::open(left)->logLength() <= entries + 1); // the log of the other merge, once
        for (const QString& path : {left, right})
            QCOMPARE(run({"verify", path}).code, 0);
        for (const char* shard : {"0/3", "4/3", "1", "1/3x", "a/b"})
            QCOMPARE(run({"analyze", "--case", left, "--shard", shard, images[0]}).code, 1);
    }

    void propertiesNotesMarksAndExports() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), out = folder.filePath("c.json");
        QCOMPARE(run({"case", "set", path, "--number", "2026/17", "--examiner", "A. Examiner"}).code, 0);
        QCOMPARE(run({"case", "set", path, "--examiner", "B. Examiner"}).code, 0);
        QCOMPARE(CaseFile::open(path)->properties().number, QStringLiteral("2026/17"));
        QCOMPARE(run({"analyze", "--case", path, pictures(folder, 1).front()}).code, 0);
        QCOMPARE(run({"case", "note", path, "--item", "1", "seen before"}).code, 0);
        QCOMPARE(run({"case", "note", path, "--item", "9", "of nothing"}).code, 2);
        QCOMPARE(run({"case", "mark", path, "1", "to be checked"}).code, 0);
        QCOMPARE(run({"case", "mark", path, "1", "odd"}).code, 2);
        QCOMPARE(run({"case", "withdraw", path, "1", "--reason", "not of this case"}).code, 0);
        const Run shown = run({"case", "show", path});
        for (const char* text : {"2026/17", "B. Examiner", "seen before", "[to be checked]", "[withdrawn]"})
            QVERIFY2(shown.out.contains(text), shown.out);
        QCOMPARE(run({"case", "withdraw", path, "1", "--undo"}).code, 0);
        QVERIFY(!run({"case", "show", path}).out.contains("[withdrawn]"));
        QCOMPARE(run({"case", "export", path, "-o", out}).code, 0);
        QCOMPARE(parsed(samples::bytes(out)).at("items")[0].at("notes")[0].at("text").get<std::string>(),
                 std::string("seen before"));
        QCOMPARE(run({"case", "export", path, "-o", folder.filePath("c.doc")}).code, 2);
        QCOMPARE(QDir(folder.path()).entryList({"c.whorl*"}, QDir::Files), QStringList{"c.whorl"});
    }
};

QTEST_GUILESS_MAIN(TestCaseCommand)
#include "test_case_command.moc"
