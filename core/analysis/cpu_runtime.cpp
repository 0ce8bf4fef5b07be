#include "core/analysis/cpu_runtime.h"

#include "core/base/heap.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>

#include <dlfcn.h>
#include <omp.h>
#include <sched.h>

namespace whorl {

namespace {

/// 0 where the system does not tell.
int coresOfThisProcess() {
    cpu_set_t allowed;
    if (::sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return 0;
    std::set<std::string> cores;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed))
            continue;
        std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(cpu) +
                           "/topology/thread_siblings_list");
        std::string siblings;
        if (!std::getline(file, siblings))
            return CPU_COUNT(&allowed);
        cores.insert(siblings);
    }
    return static_cast<int>(cores.size());
}

} // namespace

void prepareCpuRuntime() {
    // Looked up by name: another BLAS may stand in its place.
    if (void* const symbol = ::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))
        reinterpret_cast<void (*)(int)>(symbol)(1);
    keepFreedMemory();
}

void setThreads(int threads) {
    if (threads <= 0 && !std::getenv("OMP_NUM_THREADS"))
        threads = coresOfThisProcess();
    if (threads > 0)
        at::set_num_threads(threads);
}

ThreadShare::ThreadShare(std::atomic<int>& active, int threads)
    : m_active(active), m_before(at::get_num_threads()) {
    // Of this thread alone; at::set_num_threads would change the default of all.
    ::omp_set_num_threads(std::max(1, threads / ++m_active));
}

ThreadShare::~ThreadShare() {
    --m_active;
    ::omp_set_num_threads(m_before);
}

void forEachOnOneThread(std::int64_t count, const std::function<void(std::int64_t)>& work) {
    at::parallel_for(0, count, 1, [&](std::int64_t from, std::int64_t to) {
        std::atomic<int> active = 0;
        const ThreadShare one(active, 1);
        for (std::int64_t i = from; i < to; ++i)
            work(i);
    });
}

} // namespace whorl
