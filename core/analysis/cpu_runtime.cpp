#include "core/analysis/cpu_runtime.h"

#include <ATen/Parallel.h>

#include <algorithm>

#include <dlfcn.h>
#include <malloc.h>
#include <omp.h>

namespace whorl {

void prepareCpuRuntime() {
    // Looked up by name: another BLAS may stand in its place.
    if (void* const symbol = ::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))
        reinterpret_cast<void (*)(int)>(symbol)(1);
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, 32 << 20); // the largest that glibc takes
    ::mallopt(M_TRIM_THRESHOLD, 256 << 20);
    ::mallopt(M_ARENA_MAX, 1); // an arena of a thread cannot hold blocks this large
#endif
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

} // namespace whorl
