#include "app/case_file/case_analysis.h"
#include "app/case_file/case_export.h"
#include "app/jobs/analysis_batch.h"

#include "app/words/file_path.h"
#include "core/base/error.h"
#include "tests/app/sample_files.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <thread>

using namespace whorl;
using samples::analysed;
using samples::errorOf;

namespace {

std::filesystem::path toPath(const QString& file) {
    return file.toStdString();
}

/// What `whorl-cli analyze --case` does, with a quick stage in the place of the engine.
void runBatch(CaseFile& file, const QStringList& images, const QString& key, const Analyze& analyze,
              const std::function<void(const QString&)>& stored = {}) {
    CaseAnalysis intoCase(file, key, false, EvidenceMode::Reference);
    AnalysisBatch batch(analyze,
                        {[&](const auto& path, const auto& result) {
                             intoCase.store(path, result);
                             if (stored)
                                 stored(QString::fromStdString(path.string()));
                         },
                         [](const auto&, const auto&) {}},
                        {});
    for (const QString& image : images)
        if (auto known = intoCase.enter(toPath(image)))
            batch.addKnown(toPath(image), *known);
        else
            batch.add(toPath(image));
    batch.finish();
}

AnalysisResult quick(const std::filesystem::path& path, const std::stop_token&, const ProgressCallback&) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return analysed(QString::fromStdString(path.string()));
}

QStringList pictures(const QTemporaryDir& folder, int count) {
    QStringList images;
    for (int i = 0; i < count; ++i)
        images << samples::write(folder, QStringLiteral("%1.png").arg(i, 4, 10, QLatin1Char('0')), i, 16, 16);
    return images;
}

std::string exported(const CaseFile& file, void (*write)(const CaseFile&, const TextSink&)) {
    std::string all;
    write(file, [&](std::string_view text) { all += text; });
    return all;
}

} // namespace

class TestCaseAnalysis : public QObject {
    Q_OBJECT

  private slots:
    void resultsAreShownInTheOrderOfTheFilesAndStoredWhenTheyEnd() {
        std::atomic<int> running{0}, most{0};
        const Analyze uneven = [&](const std::filesystem::path& path, const auto&, const auto&) {
            most = std::max(most.load(), ++running);
            std::this_thread::sleep_for(std::chrono::milliseconds(path == "0" ? 60 : 5));
            --running;
            AnalysisResult result;
            result.path = path.string();
            return result;
        };
        std::vector<std::string> finished, shown;
        AnalysisBatch batch(uneven,
                            {[&](const auto&, const auto& result) { finished.push_back(result.path); },
                             [&](const auto&, const auto& result) { shown.push_back(result.path); }},
                            {});
        std::vector<std::string> given;
        for (int i = 0; i < 20; ++i) {
            given.push_back(std::to_string(i));
            if (i == 7) {
                AnalysisResult known;
                known.path = "7";
                batch.addKnown("7", known);
            } else
                batch.add(given.back());
        }
        batch.finish();
        QCOMPARE(shown, given);
        QCOMPARE(finished.size(), 19u); // the one that was known is not stored again
        QVERIFY2(finished.front() != "0", "the slow first one does not hold back the storing of others");
        QCOMPARE(most.load(), 2);
    }

    void aCancelledBatchHandsOnWhatHadEnded() {
        std::stop_source stop;
        std::atomic<int> done{0};
        int finished = 0;
        {
            AnalysisBatch batch(
                [&](const std::filesystem::path& path, const std::stop_token& token, const auto&) {
                    for (int i = 0; path != "0" && i < 5000; ++i) {
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                        throwIfStopped(token);
                    }
                    ++done;
                    return AnalysisResult();
                },
                {[&](const auto&, const auto&) { ++finished; }, [](const auto&, const auto&) {}},
                stop.get_token());
            batch.add("0");
            batch.add("1");
            batch.add("2");
            while (done == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            stop.request_stop();
            bool cancelled = false;
            try {
                batch.finish();
            } catch (const Cancelled&) {
                cancelled = true;
            }
            QVERIFY(cancelled);
        }
        QCOMPARE(done.load(), 1);
        QCOMPARE(finished, 1);
    }

    void aFailureIsAResultAndARefusalToStoreComesOut() {
        int failed = 0;
        AnalysisBatch batch([](const std::filesystem::path& path, const auto&,
                               const auto&) -> AnalysisResult { throw Error("is broken", path.string()); },
                            {[&](const auto&, const auto& result) {
                                 failed += result.status == AnalysisStatus::Failed &&
                                           result.reason == "x: is broken";
                                 throw Error("the disk is full");
                             },
                             [](const auto&, const auto&) {}},
                            {});
        batch.add("x");
        QVERIFY(errorOf([&] { batch.finish(); }).contains("the disk is full"));
        QCOMPARE(failed, 1);
    }

    void whatTheCaseHoldsIsNotAnalysedAgain() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QStringList images = pictures(folder, 12);
        std::atomic<int> analyses{0};
        const Analyze counting = [&](const auto& path, const auto& stop, const auto& progress) {
            ++analyses;
            return quick(path, stop, progress);
        };
        runBatch(*file, images, "key", counting);
        QCOMPARE(analyses.load(), 12);
        const qint64 entries = file->logLength();
        runBatch(*file, images + images, "key", counting);
        QCOMPARE(analyses.load(), 12);
        QCOMPARE(file->logLength(), entries); // nothing happened, so nothing is logged

        runBatch(*file, images, "another configuration", counting);
        QCOMPARE(analyses.load(), 24);
        samples::write(folder, "0003.png", 77, 16, 16);
        runBatch(*file, images, "key", counting);
        QCOMPARE(analyses.load(), 25); // the changed file alone, as an item of its own
        QCOMPARE(file->evidenceCount(), 13);
        const QString copy = folder.filePath("copy of 5.png");
        QVERIFY(QFile::copy(images[5], copy));
        runBatch(*file, {copy}, "key", counting);
        QCOMPARE(analyses.load(), 25); // the same bytes under another name
        const AnalysisResult result = *file->lastResult(file->evidence().last().id);
        QCOMPARE(result.path, copy.toStdString());
        QCOMPARE(result.named, analysed(images[5]).named);
        QCOMPARE(file->verify().findings.size(), 1); // the file that changed
    }

    void aFailureIsTriedAgainButLoggedOnce() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QString bad = folder.filePath("bad.png"), gone = folder.filePath("gone.png");
        samples::setBytes(bad, "no image");
        std::atomic<int> analyses{0};
        const Analyze counting = [&](const auto& path, const auto& stop, const auto& progress) {
            ++analyses;
            return quick(path, stop, progress);
        };
        runBatch(*file, {bad, gone}, "key", counting);
        const qint64 entries = file->logLength();
        runBatch(*file, {bad, gone}, "key", counting);
        QCOMPARE(analyses.load(), 4);
        QCOMPARE(file->logLength(), entries);
        QCOMPARE(file->evidence().first().status, QStringLiteral("failed"));
        // What could not be read gets its hash when it can be.
        samples::write(folder, "gone.png", 1, 16, 16);
        runBatch(*file, {bad, gone}, "key", counting);
        QCOMPARE(file->evidenceCount(), 2);
        QCOMPARE(file->evidence().last().status, QStringLiteral("done"));
        QVERIFY(file->verify().ok());
    }

    void aFileThatChangesWhileItIsAnalysedIsAnItemOfItsOwn() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QString image = samples::write(folder, "x.png", 1, 16, 16);
        runBatch(*file, {image}, "key", [&](const auto& path, const auto& stop, const auto& progress) {
            samples::write(folder, "x.png", 2, 16, 16);
            return quick(path, stop, progress);
        });
        const QList<EvidenceItem> items = file->evidence();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].result, 0);
        QCOMPARE(items[1].sha256, QString::fromStdString(analysed(image).sha256));
        QCOMPARE(items[1].status, QStringLiteral("done"));
    }

    void killedAtAnyMomentABatchGoesOnWithoutLosingAFinishedResult() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl");
        const QStringList images = pictures(folder, 120);
        QRandomGenerator random(5);
        int generation = 0, interrupted = 0;
        QSet<QString> finished;
        for (int round = 0; round < 50; ++round) {
            const QString key = QString::number(generation);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {"--child-batch", path, folder.path(), key});
            QVERIFY(child.waitForStarted());
            // Some are killed somewhere in their start, the others after so many results and a little more.
            QByteArray said;
            for (const int wanted = random.bounded(12);
                 round % 5 != 0 && said.count("stored ") < wanted && !said.contains("all");) {
                QVERIFY(child.waitForReadyRead(60000));
                said += child.readAllStandardOutput();
            }
            std::this_thread::sleep_for(
                std::chrono::microseconds(random.bounded(round % 5 == 0 ? 100000 : 5000)));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            child.waitForFinished();
            said += child.readAllStandardOutput();
            bool all = false;
            for (const QByteArray& line : said.split('\n')) {
                if (line.startsWith("stored "))
                    finished << QString::fromUtf8(line.mid(7));
                all |= line == "all";
            }
            interrupted += all ? 0 : 1;
            if (!QFile::exists(path)) {
                QVERIFY(finished.isEmpty());
                continue;
            }
            const auto file = CaseFile::open(path);
            QVERIFY2(!file->isReadOnly(), qPrintable(file->readOnlyReason()));
            const Verification verification = file->verify();
            QVERIFY2(verification.ok(),
                     qPrintable(verification.ok() ? QString() : verification.findings.first().text));
            QSet<QString> stored;
            for (const EvidenceItem& item : file->evidence())
                if (file->resultOf(item.id, key, false))
                    stored << item.path;
            QVERIFY2(stored.contains(finished),
                     qPrintable(QStringList((finished - stored).values()).join(' ')));
            if (all) {
                QCOMPARE(stored.size(), images.size());
                ++generation;
                finished.clear();
            }
        }
        QVERIFY2(interrupted >= 25, qPrintable(QString::number(interrupted)));
        QVERIFY2(generation >= 1, "some batch was resumed to its end");
        // The last one goes on here: only what is missing is analysed.
        const auto file = CaseFile::open(path);
        std::atomic<int> analyses{0};
        runBatch(*file, images, QString::number(generation),
                 [&](const auto& image, const auto& stop, const auto& progress) {
                     ++analyses;
                     return quick(image, stop, progress);
                 });
        QVERIFY(analyses <= images.size() - finished.size());
        for (const EvidenceItem& item : file->evidence())
            QVERIFY(file->resultOf(item.id, QString::number(generation), false));
        QVERIFY(file->verify().ok());
    }

    void aRerunNamesWhatDiffersBeyondTheTolerance() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QStringList images = pictures(folder, 4);
        runBatch(*file, images, "key", quick);
        file->setWithdrawn(4, true);
        const auto again = [&](const std::function<void(AnalysisResult&)>& change) {
            return rerun(*file, [&](const std::filesystem::path& path, const AnalysisResult& before) {
                AnalysisResult result = analysed(QString::fromStdString(path.string()));
                if (before.path != images[2].toStdString() && before.path != images[3].toStdString())
                    return result;
                change(result);
                return result;
            });
        };
        QVERIFY(again([](AnalysisResult&) {}).isEmpty());
        QVERIFY(again([](AnalysisResult& r) { r.sources[0].probability += 0.0005; }).isEmpty());
        for (const auto& [change, words] :
             {std::pair<std::function<void(AnalysisResult&)>, QString>{
                  [](AnalysisResult& r) { r.sources[0].probability += 0.002; }, "probability"},
              {[](AnalysisResult& r) { r.sources[1].log10Lr += 0.02; }, "likelihood ratio"},
              {[](AnalysisResult& r) { r.named = "another"; }, "another"},
              {[](AnalysisResult& r) { r.status = AnalysisStatus::NotApplicable; }, "not-applicable"},
              {[](AnalysisResult& r) { r.sources.pop_back(); }, "sources"},
              {[](AnalysisResult& r) { r.facts.pixelSha256 = "x"; }, "pixels"}}) {
            const QList<Finding> findings = again(change);
            QCOMPARE(findings.size(), 1); // the withdrawn one is not examined
            QCOMPARE(findings.first().kind, Finding::Kind::Attribution);
            QCOMPARE(findings.first().evidence, 3);
            QVERIFY2(findings.first().text.contains(words), qPrintable(findings.first().text));
            QVERIFY(findings.first().text.contains(images[2]));
        }
    }

    void theJsonHoldsWhatTheCaseHolds() {
        QTemporaryDir folder;
        const auto file =
            CaseFile::create(folder.filePath("c.whorl"), {"17", "A \"title\"", {}, {}, {}, {}, {}});
        const QStringList images = pictures(folder, 3);
        runBatch(*file, images, "key", quick);
        file->addNote(2, "a note");
        file->addNote(0, "on the case");
        file->setMark(3, ReviewMark::Relevant);
        file->addComparison({"A", {"aa"}, {}}, {"B", {"bb"}, {"cc"}}, {3, 4, 1.25, 0.5}, {{"file", "hash"}});
        const auto json = nlohmann::json::parse(exported(*file, writeCaseJson));
        QCOMPARE(json.at("schema").get<int>(), 1);
        QCOMPARE(json.at("case").at("properties").at("title").get<std::string>(), std::string("A \"title\""));
        QCOMPARE(json.at("items").size(), 3u);
        for (std::size_t i = 0; i < 3; ++i) {
            const auto& item = json.at("items")[i];
            QVERIFY(item.at("result") == toJson(*file->lastResult(static_cast<qint64>(i) + 1)));
            QCOMPARE(item.at("sha256").get<std::string>(), analysed(images[static_cast<int>(i)]).sha256);
        }
        QCOMPARE(json.at("items")[1].at("notes")[0].at("text").get<std::string>(), std::string("a note"));
        QCOMPARE(json.at("items")[2].at("mark").get<std::string>(), std::string("relevant"));
        QCOMPARE(json.at("notes").size(), 1u);
        QCOMPARE(json.at("comparisons")[0].at("log10_lr_same_source").get<double>(), 1.25);
        QCOMPARE(json.at("log").size(), static_cast<std::size_t>(file->logLength()));
        for (const auto& entry : json.at("log")) // as the help says that a third party can check it
            QCOMPARE(sha256(entry.at("entry").dump()), entry.at("hash").get<std::string>());
    }

    void theTableQuotesWhatItMust() {
        QTemporaryDir folder;
        const auto file = CaseFile::create(folder.filePath("c.whorl"));
        const QString odd = samples::write(folder, "a \"b\",\nc.png", 1, 16, 16);
        runBatch(*file, {odd}, "key", quick);
        file->addPending({folder.filePath("waiting.png")});
        const std::string csv = exported(*file, writeCaseCsv);
        QVERIFY(csv.find("/a \"\"b\"\",\nc.png\",") != std::string::npos);
        QVERIFY(csv.find(",not analysed,") != std::string::npos);
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 4);
    }

    void anExportIsWholeOrNotThereAndStandsInTheLog() {
        QTemporaryDir folder;
        const QString path = folder.filePath("c.whorl"), out = folder.filePath("out.json");
        {
            const auto file = CaseFile::create(path);
            runBatch(*file, pictures(folder, 5), "key", quick);
            exportCase(*file, out);
            QCOMPARE(file->log().last().action, QStringLiteral("export"));
            QVERIFY(
                errorOf([&] { exportCase(*file, folder.filePath("out.pdf")); }).contains(".json or .csv"));
            QVERIFY(errorOf([&] {
                        exportCase(*file, folder.filePath("none/out.csv"));
                    }).contains("cannot be written"));
            QVERIFY(file->verifyRecords().ok());
        }
        const QByteArray before = samples::bytes(out);
        QVERIFY(before.size() > 4096);
        QProcess child; // may write files of 4 KB and no more
        child.start(QCoreApplication::applicationFilePath(), {"--child-export", path, out});
        QVERIFY(child.waitForFinished(30000));
        const QByteArray said = child.readAllStandardOutput();
        QVERIFY2(said.contains("cannot be written"), said);
        QCOMPARE(samples::bytes(out), before);
        QCOMPARE(QDir(folder.path()).entryList({"out*"}, QDir::Files), QStringList{"out.json"});
    }
};

namespace {

int childBatch(const QString& path, const QString& folder, const QString& key) {
    const auto file = CaseFile::openOrCreate(path);
    QStringList images;
    for (const QString& name : QDir(folder).entryList({"*.png"}, QDir::Files, QDir::Name))
        images << QDir(folder).filePath(name);
    runBatch(*file, images, key, quick, [](const QString& stored) {
        std::printf("stored %s\n", qPrintable(stored));
        std::fflush(stdout);
    });
    std::puts("all");
    std::fflush(stdout);
    std::this_thread::sleep_for(std::chrono::seconds(20));
    return 0;
}

int childExport(const QString& path, const QString& out) {
    const auto file = CaseFile::open(path, CaseFile::Access::Viewer);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{4096, 4096};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::puts(errorOf([&] { exportCase(*file, out); }).toUtf8().constData());
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--child-batch")
        return childBatch(arguments.value(2), arguments.value(3), arguments.value(4));
    if (arguments.value(1) == "--child-export")
        return childExport(arguments.value(2), arguments.value(3));
    TestCaseAnalysis test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_case_analysis.moc"
