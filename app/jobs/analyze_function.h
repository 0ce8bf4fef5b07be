#pragma once

#include "core/analysis/result.h"
#include "core/base/progress.h"

#include <filesystem>
#include <functional>

namespace whorl {

/// What a job does with one file, called from a worker thread: Engine::analyze, or a double of it. Must be
/// safe to call from several threads at once.
using Analyze = std::function<AnalysisResult(const std::filesystem::path&, const std::stop_token&,
                                             const ProgressCallback&)>;

/// Calls it and turns whatever it throws into a result with status Failed, so that one bad image never ends a
/// batch. Throws Cancelled only.
AnalysisResult analyzeOrFail(const Analyze& analyze, const std::filesystem::path& path,
                             const std::stop_token& stop, const ProgressCallback& progress);

} // namespace whorl
