#include "app/cli/bench_command.h"

#include "app/jobs/analysis_batch.h"
#include "app/jobs/worker_count.h"

#include "core/base/atomic_file.h"
#include "core/base/heap.h"
#include "core/evaluation/speed.h"
#include "core/imaging/encode.h"
#include "core/imaging/replaceable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <memory>
#include <random>
#include <thread>

namespace whorl::cli {

namespace {

constexpr int kJpegQuality = 90;
constexpr int kFirstPaintPatienceMs = 30'000;

struct Options {
    std::string json;
    std::vector<int> sizes = {512, 1024, 4096}, memory = {100};
    int images = 12;
    bool peers = false;
};

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Waves of several lengths under noise: texture everywhere, as JPEG of a camera's size.
Image madeUpPicture(int size, unsigned seed) {
    Image image{
        size, size,
        std::vector<std::uint8_t>(static_cast<std::size_t>(size) * 3 * static_cast<std::size_t>(size))};
    std::minstd_rand random(seed);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            for (int c = 0; c < 3; ++c) {
                const double wave = 50 * std::sin((x + 7 * c) / 23.0 + seed) * std::cos(y / 31.0) +
                                    30 * std::sin((x + y) / 5.0);
                image.row(y)[3 * x + c] =
                    static_cast<std::uint8_t>(std::clamp(120 + wave + random() % 24, 0.0, 255.0));
            }
    return image;
}

std::vector<std::filesystem::path> madeUpFiles(const QTemporaryDir& folder, int size, int count) {
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < count; ++i) {
        files.push_back(folder.filePath(QStringLiteral("%1-%2.jpg").arg(size).arg(i)).toStdString());
        const auto bytes = encodeJpeg(madeUpPicture(size, static_cast<unsigned>(i + 1)), kJpegQuality);
        writeFileAtomically(files.back(), std::as_bytes(std::span(bytes)));
    }
    return files;
}

/// Largest resident memory since resetPeakMemory(), MB.
double peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) * 1024 / 1e6;
    return 0;
}

void resetPeakMemory() {
    returnFreedMemory();
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// What one batch took.
struct BatchFigures {
    double imagesPerSecond = 0; ///< after the first images, one for each worker
    std::map<std::string, double> stageMs;
};

class Bench {
  public:
    Bench(Context& context, const Options& options)
        : m_context(context), m_options(options), m_engine(context.engineConfiguration()),
          m_workers(workersOfThisMachine(m_engine.device())) {}

    void run() {
        if (!m_options.json.empty())
            requireReplaceable(m_options.json);
        chooseWorkers();
        const double peak = convolutionPeak(m_context.stop);
        const NetworkSpeed network = networkSpeed(m_context.models / "diffusion" / "weights.safetensors",
                                                  2 * kDefaultTiles, m_context.stop);
        add("convolution-peak", 128, peak, "GFLOP/s");
        add("network-rate", 128, network.rate, "GFLOP/s");
        add("network-share-of-peak", 128, network.rate / peak, "");
        add("network-convolution-share", 128, network.convolutionShare, "");
        for (const int size : m_options.sizes)
            measureSize(size);
        for (const int images : m_options.memory)
            measureMemory(images);
        measureFirstPaint();
        if (m_options.peers)
            comparePeers();
        if (!m_options.json.empty())
            writeFileAtomically(m_options.json, nlohmann::json{{"schema", 1},
                                                               {"device", m_engine.device()},
                                                               {"version", WHORL_VERSION},
                                                               {"cores", std::thread::hardware_concurrency()},
                                                               {"workers", m_workers},
                                                               {"figures", m_figures}}
                                                    .dump(1));
    }

  private:
    void add(const std::string& figure, int size, double value, const std::string& unit,
             const std::string& stage = {}) {
        nlohmann::json json = {{"figure", figure}, {"size", size}, {"value", value}, {"unit", unit}};
        if (!stage.empty())
            json["stage"] = stage;
        m_figures.push_back(std::move(json));
        std::cout << fmt::format("{:<24}{:>6}  {:>9.3f} {}{}\n", figure, size, value, unit,
                                 stage.empty() ? "" : " " + stage)
                  << std::flush;
    }
    Analyze analyze() const {
        return [this](const auto& path, const auto& stop, const auto& progress) {
            return m_engine.analyze(path, stop, progress);
        };
    }
    void chooseWorkers() {
        const QTemporaryDir folder;
        const auto rates = measureWorkers(analyze(), madeUpFiles(folder, 512, 1).front(), m_context.stop);
        for (const WorkerRate& rate : rates)
            add("images-per-second-by-workers", rate.workers, rate.imagesPerSecond, "1/s");
        rememberWorkers(m_engine.device(), rates);
        m_workers = workersOfThisMachine(m_engine.device());
    }
    BatchFigures runBatch(const std::vector<std::filesystem::path>& files, int images) {
        BatchFigures figures;
        int ended = 0;
        auto start = Clock::now();
        AnalysisBatch batch(analyze(),
                            {[&](const auto& path, const AnalysisResult& result) {
                                 if (result.status != AnalysisStatus::Done)
                                     throw Error("could not be analysed: " + result.reason, path.string());
                                 if (++ended == m_workers)
                                     start = Clock::now();
                                 for (const auto& [stage, ms] : result.timingsMs)
                                     figures.stageMs[stage] += ms;
                             },
                             [](const auto&, const auto&) {}},
                            m_context.stop, m_workers);
        for (int i = 0; i < images; ++i)
            batch.add(files[static_cast<std::size_t>(i) % files.size()]);
        batch.finish();
        figures.imagesPerSecond = (ended - m_workers) / secondsSince(start);
        return figures;
    }
    void measureSize(int size) {
        const QTemporaryDir folder;
        const auto files = madeUpFiles(folder, size, std::min(m_options.images, 6));
        double latency = 1e9;
        for (int i = 0; i < 3; ++i) {
            const auto start = Clock::now();
            m_engine.analyze(files.front(), m_context.stop);
            latency = std::min(latency, secondsSince(start));
        }
        add("latency", size, latency, "s");
        if (size == 1024)
            m_latency1024 = latency;
        resetPeakMemory();
        const BatchFigures batch = runBatch(files, m_options.images);
        add("images-per-second", size, batch.imagesPerSecond, "1/s");
        double all = 0;
        for (const auto& [stage, ms] : batch.stageMs)
            all += ms;
        double ingest = 0;
        for (const auto& [stage, ms] : batch.stageMs) {
            add("share", size, ms / all, "", stage);
            if (stage == "decode" || stage == "tiling")
                ingest += ms / all;
        }
        add("ingest-share", size, ingest, "");
        add("peak-memory-of-size", size, peakMemory(), "MB");
    }
    void measureMemory(int images) {
        const QTemporaryDir folder;
        const auto files = madeUpFiles(folder, 128, 100);
        resetPeakMemory();
        runBatch(files, images);
        add("peak-memory", images, peakMemory(), "MB");
    }
    /// The window as on its first start, three times; left out where it is not installed.
    void measureFirstPaint() {
        const QString window = QCoreApplication::applicationDirPath() + QStringLiteral("/whorl");
        if (!QFileInfo(window).isExecutable()) {
            std::cerr
                << "whorl-cli: first-paint is left out: the window is not installed beside this program\n";
            return;
        }
        const bool hasDisplay =
            !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
        if (!hasDisplay)
            std::cerr << "whorl-cli: first-paint is measured without a display\n";
        std::vector<double> seconds;
        for (int i = 0; i < 3; ++i) {
            throwIfStopped(m_context.stop);
            const QTemporaryDir home;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
                environment.insert(QString::fromLatin1(folder), home.path());
            if (hasDisplay)
                environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
            else
                environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(window, {QStringLiteral("--first-paint")});
            bool read = false;
            const bool finished = process.waitForFinished(kFirstPaintPatienceMs);
            seconds.push_back(process.readAllStandardOutput().trimmed().toDouble(&read));
            if (!finished || !read) {
                std::cerr << "whorl-cli: first-paint is left out: the window did not start\n"
                          << process.readAllStandardError().toStdString();
                return;
            }
        }
        std::sort(seconds.begin(), seconds.end());
        add("first-paint", 1, seconds[1], "s");
    }
    void comparePeers() {
        const PeerSeconds peers = measurePeers(m_context.stop);
        add("dire", 256, peers.dire, "s");
        add("latent-autoencoder", 512, peers.latentAutoencoder, "s");
        add("classical-features", 1024, peers.classicalFeatures, "s");
        if (m_latency1024 > 0)
            add("times-dire", 1024, peers.dire / m_latency1024, "");
    }

    Context& m_context;
    const Options& m_options;
    Engine m_engine;
    int m_workers;
    double m_latency1024 = 0;
    nlohmann::json m_figures = nlohmann::json::array();
};

} // namespace

void addBenchCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "bench",
        "Measure speed and memory on this machine, and keep how many images a batch does best at once");
    command->add_option("--json", options->json, "Where the figures go as JSON");
    command->add_option("--size", options->sizes, "Sides of the pictures, by commas; none: 0")
        ->delimiter(',')
        ->check(CLI::Range(0, 16384));
    command->add_option("--images", options->images, "Pictures of each size")->check(CLI::Range(4, 100000));
    command
        ->add_option("--memory", options->memory,
                     "Numbers of small pictures whose batches are measured for memory, by commas")
        ->delimiter(',')
        ->check(CLI::Range(10, 10'000'000));
    command->add_flag("--peers", options->peers,
                      "Also the time of one picture by other recipes, with random weights; takes minutes");
    command->callback([&context, options] {
        std::erase(options->sizes, 0);
        Bench(context, *options).run();
    });
}

} // namespace whorl::cli
