#pragma once

#include "app/jobs/analyze_function.h"

#include <string>
#include <vector>

namespace whorl {

/// How many images a batch analyses at once on this machine; they share the threads of the engine. Without a
/// measurement: as many as there are cores, at most 8, since memory grows with them.
int workersOfThisMachine(const std::string& device);

/// Images a second for each number of workers that may be best here.
struct WorkerRate {
    int workers = 0;
    double imagesPerSecond = 0;
};
/// Analyses the file again and again, for some seconds. Throws Cancelled.
std::vector<WorkerRate> measureWorkers(const Analyze& analyze, const std::filesystem::path& file,
                                       const std::stop_token& stop);
/// Keeps the best of them for workersOfThisMachine(), in the cache of the user.
void rememberWorkers(const std::string& device, const std::vector<WorkerRate>& rates);

} // namespace whorl
