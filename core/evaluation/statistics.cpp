#include "core/evaluation/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace whorl {

double areaUnderRoc(std::vector<std::pair<double, bool>> scored) {
    std::sort(scored.begin(), scored.end());
    double rank = 0, positives = 0;
    for (std::size_t i = 0; i < scored.size();) {
        std::size_t j = i;
        while (j < scored.size() && scored[j].first == scored[i].first)
            ++j;
        for (std::size_t k = i; k < j; ++k)
            if (scored[k].second) {
                rank += (static_cast<double>(i + j) + 1) / 2;
                ++positives;
            }
        i = j;
    }
    const double negatives = static_cast<double>(scored.size()) - positives;
    return positives == 0 || negatives == 0
               ? NAN
               : (rank - positives * (positives + 1) / 2) / (positives * negatives);
}

std::pair<double, double>
bootstrapInterval(std::size_t groups, const std::function<double(const std::vector<std::size_t>&)>& value,
                  double estimate) {
    constexpr int kDraws = 400;
    std::mt19937_64 random(1);
    std::vector<double> draws;
    std::vector<std::size_t> drawn(groups);
    for (int b = 0; b < kDraws; ++b) {
        for (std::size_t& g : drawn)
            g = random() % groups;
        const double draw = value(drawn);
        if (!std::isnan(draw))
            draws.push_back(draw);
    }
    if (draws.empty())
        return {estimate, estimate};
    std::sort(draws.begin(), draws.end());
    const auto quantile = [&](double q) {
        return draws[static_cast<std::size_t>(q * static_cast<double>(draws.size() - 1))];
    };
    const double low = quantile(0.025), high = quantile(0.975);
    // Where no group differs from another, drawing them again cannot show what a larger set would: the exact
    // interval (Clopper and Pearson 1934) of none or all of so many.
    const double end = std::pow(0.025, 1 / static_cast<double>(groups));
    if (low == 0 && high == 0)
        return {0, 1 - end};
    if (low == 1 && high == 1)
        return {end, 1};
    return {low, high};
}

void addFigure(nlohmann::json& figures, nlohmann::json what, std::size_t images, std::size_t groups,
               const std::function<double(const std::vector<std::size_t>&)>& value) {
    std::vector<std::size_t> once(groups);
    std::iota(once.begin(), once.end(), std::size_t(0));
    const double estimate = value(once);
    if (std::isnan(estimate))
        return;
    const auto [low, high] = bootstrapInterval(groups, value, estimate);
    what.update({{"value", estimate}, {"low", low}, {"high", high}, {"images", images}, {"groups", groups}});
    figures.push_back(std::move(what));
}

} // namespace whorl
