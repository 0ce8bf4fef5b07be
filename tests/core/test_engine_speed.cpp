#include "core/analysis/engine.h"
#include "core/base/heap.h"
#include "core/imaging/encode.h"
#include "core/reconstruction/diffusion_unet.h"
#include "core/reconstruction/network_batches.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <ctime>
#include <future>
#include <random>
#include <thread>

#include <sys/resource.h>

using namespace whorl;

namespace {

/// Largest difference of a probability between runs that differ in threads or in what runs beside them.
constexpr double kTolerance = 0;

DecodedImage picture(int side, unsigned seed) {
    Image image{
        side, side,
        std::vector<std::uint8_t>(static_cast<std::size_t>(side) * 3 * static_cast<std::size_t>(side))};
    std::minstd_rand random(seed);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < 3 * side; ++x)
            image.row(y)[x] = static_cast<std::uint8_t>(100 + 60 * std::sin((x + y) / 37.0) + random() % 32);
    return decodeBytes(encodeJpeg(image, 90), "picture.jpg");
}

std::unique_ptr<Engine> engineOf(int threads, int tiles = 16) {
    EngineConfiguration configuration;
    configuration.models = WHORL_SOURCE_DIR "/models";
    configuration.device = "cpu";
    configuration.threads = threads;
    configuration.tiles = tiles;
    return std::make_unique<Engine>(configuration);
}

/// A device with memory for so many tiles, whose network doubles what it is given.
struct SmallDevice {
    std::int64_t memory;
    std::atomic<int> batches = 0, largest = 0;

    torch::Tensor operator()(const torch::Tensor& x, const torch::Tensor&) {
        if (x.size(0) > memory)
            C10_THROW_ERROR(Error, "CUDA out of memory. Tried to allocate 20.00 MiB");
        ++batches;
        largest = std::max(largest.load(), static_cast<int>(x.size(0)));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return 2 * x;
    }
};

torch::Tensor numbered(std::int64_t tiles, double value, std::int64_t side = 8) {
    return torch::full({tiles, 3, side, side}, value);
}

/// Of this process: on one thread the time that passes, were the machine idle.
double processorSeconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double difference(const AnalysisResult& a, const AnalysisResult& b) {
    if (a.status != AnalysisStatus::Done || a.status != b.status || a.sources.size() != b.sources.size())
        return INFINITY;
    double largest = 0;
    for (const SourceScore& score : a.sources)
        for (const SourceScore& other : b.sources)
            if (score.name == other.name)
                largest = std::max(largest, std::fabs(score.probability - other.probability));
    return largest;
}

} // namespace

/// What must hold however fast the engine is: the same answers, and an end when it is asked for.
class TestEngineSpeed : public QObject {
    Q_OBJECT

  private slots:
    void memoryOfTensorsIsKeptUntilItIsReturned() {
        const auto pagesOfATensor = [] { // that the system had to clear for 40 MB
            rusage before{}, after{};
            ::getrusage(RUSAGE_SELF, &before);
            torch::ones({10 << 20});
            ::getrusage(RUSAGE_SELF, &after);
            return after.ru_minflt - before.ru_minflt;
        };
        keepFreedMemory();
        for (int i = 0; i < 16; ++i) // until the heap has found places for what lies beside it
            pagesOfATensor();
        const auto kept = pagesOfATensor();
        QVERIFY2(kept < 100, qPrintable(QString::number(kept)));
        returnFreedMemory();
        const auto returned = pagesOfATensor();
        QVERIFY2(returned > 10 * std::max(kept, 10L), qPrintable(QString::number(returned)));
    }

    void theAnswerDoesNotDependOnThreads() {
        const DecodedImage image = picture(512, 1);
        const AnalysisResult one = engineOf(1)->analyze(image), two = engineOf(2)->analyze(image),
                             three = engineOf(3)->analyze(image);
        QVERIFY2(difference(one, two) <= kTolerance, qPrintable(QString::number(difference(one, two))));
        QVERIFY2(difference(one, three) <= kTolerance, qPrintable(QString::number(difference(one, three))));
        QCOMPARE(two.named, one.named);
    }

    void theAnswerDoesNotDependOnWhatRunsBesideIt() {
        const auto engine = engineOf(2, 8);
        std::vector<DecodedImage> images;
        for (unsigned i = 0; i < 4; ++i)
            images.push_back(picture(256 + 64 * static_cast<int>(i), i));
        std::vector<AnalysisResult> alone;
        for (const DecodedImage& image : images)
            alone.push_back(engine->analyze(image));
        std::vector<std::future<AnalysisResult>> together;
        for (const DecodedImage& image : images)
            together.push_back(std::async(std::launch::async, [&] { return engine->analyze(image); }));
        for (std::size_t i = 0; i < images.size(); ++i) {
            const double by = difference(alone[i], together[i].get());
            QVERIFY2(by <= kTolerance, qPrintable(QString::number(by)));
        }
    }

    void tilesOfManyThreadsShareABatch() {
        SmallDevice device{1000};
        NetworkBatches network(std::ref(device), {}, 12);
        std::vector<std::future<torch::Tensor>> results;
        for (int i = 0; i < 16; ++i)
            results.push_back(std::async(std::launch::async, [&network, i] {
                return network.run(numbered(4, i, i % 2 ? 8 : 16), torch::zeros({4}));
            }));
        for (int i = 0; i < 16; ++i)
            QVERIFY(
                torch::equal(results[static_cast<std::size_t>(i)].get(), numbered(4, 2 * i, i % 2 ? 8 : 16)));
        QVERIFY2(device.batches < 12, qPrintable(QString::number(device.batches)));
        QVERIFY(device.largest > 4 && device.largest <= 12);
        QVERIFY(!network.onProcessor());
    }

    void aBatchTooLargeForTheDeviceIsHalved() {
        SmallDevice device{5};
        NetworkBatches network(std::ref(device), {}, 64);
        const torch::Tensor x = torch::rand({40, 3, 8, 8});
        QVERIFY(torch::equal(network.run(x, torch::zeros({40})), 2 * x));
        QCOMPARE(network.mostTiles(), std::int64_t(5));
        QVERIFY(!network.onProcessor());
    }

    void theProcessorTakesOverWhereNoTileFits() {
        SmallDevice device{0}, processor{1000};
        NetworkBatches network(std::ref(device), std::ref(processor), 4);
        const torch::Tensor x = torch::rand({6, 3, 8, 8});
        QVERIFY(torch::equal(network.run(x, torch::zeros({6})), 2 * x));
        QVERIFY(network.onProcessor());
        QCOMPARE(device.batches.load(), 0);
    }

    void otherFailuresOfTheNetworkComeOut() {
        NetworkBatches network(
            [](const torch::Tensor& x, const torch::Tensor&) { return x + torch::ones({7}); }, {});
        for (int i = 0; i < 2; ++i)
            QVERIFY_EXCEPTION_THROWN(network.run(numbered(1, 1), torch::zeros({1})), c10::Error);
    }

    void theAnswerForATileDoesNotDependOnItsBatch() {
        const UNetNoisePredictor unet(
            loadDiffusionUNet(WHORL_SOURCE_DIR "/models/diffusion/weights.safetensors"));
        NetworkBatches network(
            [&unet](const torch::Tensor& x, const torch::Tensor& t) { return unet.predictNoise(x, t); }, {});
        torch::manual_seed(1);
        const torch::Tensor x = torch::rand({6, 3, 128, 128}) * 2 - 1, t = torch::full({6}, 0.15);
        std::vector<std::future<torch::Tensor>> results;
        for (std::int64_t i = 0; i < 6; ++i)
            results.push_back(std::async(std::launch::async, [&network, &x, &t, i] {
                return network.run(x.slice(0, i, i + 1), t.slice(0, i, i + 1));
            }));
        for (std::int64_t i = 0; i < 6; ++i) {
            const torch::Tensor alone = unet.predictNoise(x.slice(0, i, i + 1), t.slice(0, i, i + 1));
            const double by = (results[static_cast<std::size_t>(i)].get() - alone).abs().max().item<double>();
            QVERIFY2(by < 1e-4, qPrintable(QString::number(by)));
        }
    }

    void aStopIsHonouredWithinHalfASecond() {
        // 64 tiles on one thread take seconds, of which the stop comes in the middle.
        const auto engine = engineOf(1, 64);
        const DecodedImage image = picture(2048, 1);
        for (const int after : {100, 600, 1500}) {
            std::stop_source stop;
            std::atomic<bool> cancelled = false;
            std::thread worker([&] {
                try {
                    engine->analyze(image, stop.get_token());
                } catch (const Cancelled&) {
                    cancelled = true;
                }
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(after));
            const double before = processorSeconds();
            stop.request_stop();
            worker.join();
            QVERIFY(cancelled);
            const double took = processorSeconds() - before;
            QVERIFY2(took < 0.5, qPrintable(QString::number(took)));
        }
    }
};

QTEST_GUILESS_MAIN(TestEngineSpeed)
#include "test_engine_speed.moc"
