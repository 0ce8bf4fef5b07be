#include "app/cli/finding_line.h"

#include <spdlog/fmt/fmt.h>

#include <cmath>

namespace whorl::cli {

std::string probabilityText(double probability) {
    return probability > 0.99 ? "> 0.99" : probability < 0.01 ? "< 0.01" : fmt::format("{:.2f}", probability);
}

std::string findingLine(const AnalysisResult& result) {
    const double probability = result.sources.front().probability;
    if (isUncalibrated(result))
        return fmt::format("{}: score {}, not calibrated: no likelihood ratio is given", result.named,
                           probabilityText(probability));
    // Two digits, rounded towards one: no ratio is shown above what the calibration supports.
    const auto ratio = [](double log10Lr) {
        const double value = std::pow(10.0, std::abs(log10Lr)) * (1 + 1e-9);
        const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1);
        return fmt::format("{}{:g} (log10 {:+.2f})", log10Lr < 0 ? "1/" : "", std::floor(value / unit) * unit,
                           log10Lr);
    };
    return fmt::format("{}: probability {}, likelihood ratio {}; generated against camera photograph: "
                       "likelihood ratio {}",
                       result.named, probabilityText(probability), ratio(log10LrOfNamed(result)),
                       ratio(result.aiLog10Lr));
}

} // namespace whorl::cli
