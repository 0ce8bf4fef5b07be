#include "core/base/heap.h"

#include <limits>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace whorl {

void keepFreedMemory() {
#ifdef __GLIBC__
    ::mallopt(M_MMAP_MAX, 0);
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    ::mallopt(M_ARENA_MAX, 1); // an arena of a thread cannot hold blocks this large
#endif
}

void returnFreedMemory() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace whorl
