#include "app/jobs/worker_count.h"

#include "app/jobs/analysis_batch.h"

#include "app/words/file_path.h"
#include "core/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <thread>

namespace whorl {

namespace {

constexpr int kMostWorkers = 8;

int cores() {
    return static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
}

/// A measurement holds for the same processor and device.
std::string machine(const std::string& device) {
    QFile file(QStringLiteral("/proc/cpuinfo"));
    std::string model = "unknown processor";
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith("model name")) {
                model = line.mid(line.indexOf(':') + 1).trimmed().toStdString();
                break;
            }
    return model + ", " + std::to_string(cores()) + " cores; " + device;
}

QString cacheFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/whorl/workers.json");
}

nlohmann::json cached() {
    QFile file(cacheFile());
    if (!file.open(QIODevice::ReadOnly))
        return nlohmann::json::object();
    auto json = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

} // namespace

int workersOfThisMachine(const std::string& device) {
    const nlohmann::json all = cached();
    const auto found = all.find(machine(device));
    const int most = std::clamp(cores(), 1, kMostWorkers);
    return found != all.end() && found->is_number_integer() ? std::clamp(found->get<int>(), 1, kMostWorkers)
                                                            : most;
}

std::vector<WorkerRate> measureWorkers(const Analyze& analyze, const std::filesystem::path& file,
                                       const std::stop_token& stop) {
    std::vector<WorkerRate> rates;
    for (int workers = 1; workers <= std::min(cores(), kMostWorkers); workers *= 2) {
        const int images = std::max(6, 2 * workers);
        const auto ignored = [](const auto&, const auto&) {};
        std::chrono::steady_clock::time_point start;
        for (const bool counts : {false, true}) {
            start = std::chrono::steady_clock::now();
            AnalysisBatch batch(analyze, {ignored, ignored}, stop, workers);
            for (int i = 0; i < (counts ? images : workers); ++i)
                batch.add(file);
            batch.finish();
        }
        rates.push_back(
            {workers,
             images / std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count()});
    }
    return rates;
}

void rememberWorkers(const std::string& device, const std::vector<WorkerRate>& rates) {
    const auto best =
        std::max_element(rates.begin(), rates.end(), [](const WorkerRate& a, const WorkerRate& b) {
            return a.imagesPerSecond < b.imagesPerSecond;
        });
    if (best == rates.end())
        return;
    nlohmann::json all = cached();
    all[machine(device)] = best->workers;
    const std::filesystem::path path = toPath(cacheFile());
    std::filesystem::create_directories(path.parent_path());
    writeFileAtomically(path, all.dump(1));
}

} // namespace whorl
