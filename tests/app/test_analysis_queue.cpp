#include "app/jobs/analysis_queue.h"

#include "core/analysis/engine.h"
#include "tests/app/sample_files.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <mutex>
#include <thread>

using namespace whorl;

namespace {

AnalysisResult resultNamed(const std::filesystem::path& path) {
    AnalysisResult result;
    result.path = path.string();
    result.status = AnalysisStatus::Done;
    return result;
}

std::vector<std::filesystem::path> numbered(int count) {
    std::vector<std::filesystem::path> paths;
    for (int i = 0; i < count; ++i)
        paths.emplace_back(std::to_string(i));
    return paths;
}

/// Waits until it is stopped, as a long inference that honours its token does.
AnalysisResult untilStopped(const std::filesystem::path& path, const std::stop_token& stop,
                            const ProgressCallback&) {
    while (!stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (path == "late")
        return resultNamed(path); // as a job that finishes in the moment of its cancellation
    throw Cancelled();
}

} // namespace

class TestAnalysisQueue : public QObject {
    Q_OBJECT

  private slots:
    void everyJobFinishesOnceInTheThreadOfTheQueue() {
        AnalysisQueue queue([](const auto& path, const auto&, const auto&) { return resultNamed(path); },
                            {4, 8});
        QHash<JobId, QString> results;
        bool otherThread = false;
        connect(&queue, &AnalysisQueue::finished, this, [&](JobId id, const ResultPointer& result) {
            otherThread |= QThread::currentThread() != thread();
            QVERIFY(!results.contains(id));
            results[id] = QString::fromStdString(result->path);
        });
        QSignalSpy idle(&queue, &AnalysisQueue::idle);
        const auto ids = queue.add(numbered(500));
        QVERIFY(results.isEmpty());
        QVERIFY(idle.wait(10000));
        QVERIFY(!otherThread);
        QCOMPARE(results.size(), 500);
        for (std::size_t i = 0; i < ids.size(); ++i)
            QCOMPARE(results[ids[i]], QString::number(i));
        QCOMPARE(queue.progress().done, 500);
        QCOMPARE(queue.progress().waiting(), 0);
    }

    void oneFailureDoesNotStopTheOthers() {
        AnalysisQueue queue(
            [](const std::filesystem::path& path, const auto&, const auto&) -> AnalysisResult {
                if (path == "3")
                    throw Error("is broken", path.string());
                if (path == "5")
                    throw std::bad_alloc();
                return resultNamed(path);
            },
            {2, 4});
        QStringList failures;
        connect(&queue, &AnalysisQueue::finished, this, [&](JobId, const ResultPointer& result) {
            if (result->status == AnalysisStatus::Failed)
                failures << QString::fromStdString(result->path + ": " + result->reason);
        });
        QSignalSpy idle(&queue, &AnalysisQueue::idle);
        queue.add(numbered(20));
        QVERIFY(idle.wait(10000));
        QCOMPARE(queue.progress().done, 20);
        QCOMPARE(queue.progress().failed, 2);
        QCOMPARE(failures.size(), 2);
        QVERIFY(failures.join(' ').contains(QStringLiteral("is broken")));
    }

    void noMoreJobsAreInFlightThanTheLookAhead() {
        std::atomic<int> started{0};
        AnalysisQueue queue(
            [&](const auto& path, const auto&, const auto&) {
                ++started;
                return resultNamed(path);
            },
            {2, 4});
        queue.add(numbered(1000));
        QCoreApplication::sendPostedEvents(&queue); // starts the first ones
        // Their results wait in the event loop of this thread, which does not run here.
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        QCOMPARE(started.load(), 4);
        QSignalSpy idle(&queue, &AnalysisQueue::idle);
        QVERIFY(idle.wait(10000));
        QCOMPARE(started.load(), 1000);
    }

    void aCancelledJobSaysSoAtOnceAndItsLateResultIsDropped() {
        AnalysisQueue queue(untilStopped, {2, 2});
        QSignalSpy finished(&queue, &AnalysisQueue::finished), cancelled(&queue, &AnalysisQueue::cancelled);
        QSignalSpy started(&queue, &AnalysisQueue::started), idle(&queue, &AnalysisQueue::idle);
        const JobId late = queue.add("late");
        QVERIFY(started.wait(5000));
        QElapsedTimer timer;
        timer.start();
        queue.cancel(late);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(timer.elapsed() < 50);
        QVERIFY(idle.wait(5000));
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(finished.size(), 0);
        queue.cancel(late); // known no more: nothing happens
        QCOMPARE(cancelled.size(), 1);
    }

    void cancelAllEndsWaitingAndRunningJobs() {
        AnalysisQueue queue(untilStopped, {2, 4});
        QSet<JobId> cancelled;
        connect(&queue, &AnalysisQueue::cancelled, this, [&](JobId id) { cancelled << id; });
        QSignalSpy started(&queue, &AnalysisQueue::started), finished(&queue, &AnalysisQueue::finished);
        const auto ids = queue.add(numbered(5000));
        QVERIFY(started.wait(5000));
        QElapsedTimer timer;
        timer.start();
        queue.cancelAll();
        QVERIFY(timer.elapsed() < 50);
        QTRY_COMPARE(cancelled.size(), 5000);
        QTRY_VERIFY(queue.isIdle());
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(queue.progress().cancelled, 5000);
    }

    void pauseHoldsBackAndResumeGoesOn() {
        AnalysisQueue queue([](const auto& path, const auto&, const auto&) { return resultNamed(path); },
                            {2, 2});
        QSignalSpy finished(&queue, &AnalysisQueue::finished), idle(&queue, &AnalysisQueue::idle);
        queue.pause();
        queue.add(numbered(10));
        QTest::qWait(50);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(queue.progress().waiting(), 10);
        queue.resume();
        QVERIFY(idle.wait(5000));
        QCOMPARE(finished.size(), 10);
    }

    void theItemThatTheUserLooksAtComesFirst() {
        AnalysisQueue queue([](const auto& path, const auto&, const auto&) { return resultNamed(path); },
                            {1, 1});
        QList<JobId> order;
        connect(&queue, &AnalysisQueue::finished, this, [&](JobId id) { order << id; });
        QSignalSpy idle(&queue, &AnalysisQueue::idle);
        const auto ids = queue.add(numbered(5));
        queue.prioritize(ids[3]);
        QVERIFY(idle.wait(5000));
        QCOMPARE(order, (QList<JobId>{ids[3], ids[0], ids[1], ids[2], ids[4]}));
    }

    void stagesAndTimeLeftAreReported() {
        AnalysisQueue queue(
            [](const auto& path, const auto&, const ProgressCallback& progress) {
                progress("reconstruction", 0.5);
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                return resultNamed(path);
            },
            {1, 2});
        QSignalSpy stages(&queue, &AnalysisQueue::stageChanged), idle(&queue, &AnalysisQueue::idle);
        double longest = -1;
        connect(&queue, &AnalysisQueue::progressChanged, this,
                [&](const QueueProgress& progress) { longest = std::max(longest, progress.secondsLeft); });
        queue.add(numbered(20));
        QVERIFY(idle.wait(10000));
        QCOMPARE(stages.size(), 20);
        QCOMPARE(stages.first().at(1).toString(), QStringLiteral("reconstruction"));
        QVERIFY(longest > 0.1 && longest < 5);
        QCOMPARE(queue.progress().secondsLeft, 0.0);
    }

    void theEventLoopStaysFreeDuringABatch() {
        AnalysisQueue queue(
            [](const auto& path, const auto&, const ProgressCallback& progress) {
                for (int i = 0; i < 2000; ++i)
                    progress("stage", i / 2000.0);
                return resultNamed(path);
            },
            {2, 4});
        QElapsedTimer gap;
        qint64 longest = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { longest = std::max(longest, gap.restart()); });
        timer.start(5);
        gap.start();
        QSignalSpy idle(&queue, &AnalysisQueue::idle);
        queue.add(numbered(500));
        QVERIFY(idle.wait(30000));
        QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
    }

    void aQueueThatGoesAwayStopsItsJobs() {
        QElapsedTimer timer;
        {
            AnalysisQueue queue(untilStopped, {2, 4});
            QSignalSpy started(&queue, &AnalysisQueue::started);
            queue.add(numbered(100));
            QVERIFY(started.wait(5000));
            timer.start();
        }
        QVERIFY(timer.elapsed() < 500);
    }

    void theEngineAnswersThroughTheQueue() {
        QTemporaryDir folder;
        const QString good = samples::write(folder, "good.png", 1);
        samples::setBytes(folder.filePath("bad.png"), "no image");
        EngineConfiguration configuration;
        configuration.models = WHORL_SOURCE_DIR "/models";
        configuration.tiles = 1;
        AnalysisQueue queue(std::make_shared<const Engine>(configuration));
        QHash<JobId, ResultPointer> results;
        connect(&queue, &AnalysisQueue::finished, this,
                [&](JobId id, const ResultPointer& result) { results[id] = result; });
        QSignalSpy idle(&queue, &AnalysisQueue::idle);
        const JobId a = queue.add(good.toStdString()),
                    b = queue.add(folder.filePath("bad.png").toStdString());
        QVERIFY(idle.wait(60000));
        QCOMPARE(results[a]->status, AnalysisStatus::Done);
        QCOMPARE(results[b]->status, AnalysisStatus::Failed);
    }
};

QTEST_GUILESS_MAIN(TestAnalysisQueue)
#include "test_analysis_queue.moc"
