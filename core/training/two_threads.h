#pragma once

#include <torch/torch.h>

#include <atomic>
#include <cstddef>
#include <functional>
#include <stop_token>
#include <thread>

namespace whorl {

/// Calls work for 0, ..., count - 1 from two threads, in each of which LibTorch computes with one: small
/// pictures gain nothing from more. Begins no more once stop is requested. work must not throw.
inline void inTwoThreads(std::size_t count, const std::function<void(std::size_t)>& work,
                         const std::stop_token& stop) {
    std::atomic<std::size_t> next = 0;
    const auto loop = [&] {
        for (std::size_t at = next++; at < count && !stop.stop_requested(); at = next++)
            work(at);
    };
    const int threads = torch::get_num_threads();
    torch::set_num_threads(1);
    {
        std::jthread second(loop);
        loop();
    }
    torch::set_num_threads(threads);
}

} // namespace whorl
