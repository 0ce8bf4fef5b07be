#include "app/jobs/analyze_function.h"
#include "core/base/message.h"

namespace whorl {

AnalysisResult analyzeOrFail(const Analyze& analyze, const std::filesystem::path& path,
                             const std::stop_token& stop, const ProgressCallback& progress) {
    try {
        throwIfStopped(stop);
        return analyze(path, stop, progress);
    } catch (const Cancelled&) {
        throw;
    } catch (const std::exception& error) {
        AnalysisResult failed;
        failed.path = path.string();
        failed.status = AnalysisStatus::Failed;
        failed.reason = messageOf(error);
        failed.version = WHORL_VERSION;
        return failed;
    }
}

} // namespace whorl
