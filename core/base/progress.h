#pragma once

#include "core/base/error.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace whorl {

/// Called from the working thread with the stage that runs and the share done, in [0, 1].
using ProgressCallback = std::function<void(std::string_view stage, double done)>;

inline void report(const ProgressCallback& progress, std::string_view stage, double done) {
    if (progress)
        progress(stage, done);
}

inline void throwIfStopped(const std::stop_token& stop) {
    if (stop.stop_requested())
        throw Cancelled();
}

} // namespace whorl
