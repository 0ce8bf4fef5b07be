#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace whorl {

/// Settings of the process that the engine's speed on a CPU rests on; once is enough. OpenBLAS computes in
/// the thread that calls it: its products are small here, and its idle threads yield in a loop. Memory of
/// tensors is kept, see keepFreedMemory().
void prepareCpuRuntime();

/// How many threads LibTorch computes with; 0: as many as OMP_NUM_THREADS says, or else as there are cores
/// that the process may use (threads of one core count once). LibTorch by itself takes two cores of some
/// virtual machines for one.
void setThreads(int threads);

/// While it lives, the calling thread computes with its share of `threads`: all of them when no other thread
/// holds a share of `active`, one when as many do.
class ThreadShare {
  public:
    ThreadShare(std::atomic<int>& active, int threads);
    ~ThreadShare();
    ThreadShare(const ThreadShare&) = delete;
    ThreadShare& operator=(const ThreadShare&) = delete;

  private:
    std::atomic<int>& m_active;
    int m_before;
};

/// work(i) for each i below count, side by side, each on one thread by itself: sums depend on how many
/// threads share them, so what is computed here does not depend on how many there are. What work throws comes
/// out.
void forEachOnOneThread(std::int64_t count, const std::function<void(std::int64_t)>& work);

} // namespace whorl
