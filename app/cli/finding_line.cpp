#include "app/cli/finding_line.h"

#include <spdlog/fmt/fmt.h>

namespace whorl::cli {

std::string findingLine(const AnalysisResult& result) {
    const double probability = result.sources.front().probability;
    if (isUncalibrated(result))
        return fmt::format("{}: score {:.2f}, not calibrated: no likelihood ratio is given", result.named,
                           probability);
    return fmt::format("{}: probability {:.2f}, log10 LR {:+.1f}; generated against camera photograph: "
                       "log10 LR {:+.1f}",
                       result.named, probability, log10LrOfNamed(result), result.aiLog10Lr);
}

} // namespace whorl::cli
