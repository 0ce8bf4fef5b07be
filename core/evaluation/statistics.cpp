#include "core/evaluation/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace whorl {

namespace {

/// By how much the percentiles of a bootstrap of few groups are too narrow: the quantile of Student's t in
/// the place of the normal one, and the variance of n - 1 in that of n. Of a mean of five normal values they
/// hold the truth in 0.86 instead of 0.95 of the cases.
double widening(std::size_t groups) {
    static constexpr std::array kStudent = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365,
                                            2.306,  2.262, 2.228, 2.201, 2.179, 2.160, 2.145};
    if (groups < 2 || groups > kStudent.size() + 1)
        return 1;
    const auto n = static_cast<double>(groups);
    return kStudent[groups - 2] / 1.960 * std::sqrt(n / (n - 1));
}

bool holdsNan(const std::vector<std::pair<double, bool>>& scored) {
    return std::any_of(scored.begin(), scored.end(), [](const auto& one) { return std::isnan(one.first); });
}

} // namespace

double areaUnderRoc(std::vector<std::pair<double, bool>> scored) {
    if (holdsNan(scored))
        return NAN;
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

double cllr(const std::vector<double>& targets, const std::vector<double>& others) {
    const auto mean = [](const std::vector<double>& values, double sign) {
        double sum = 0;
        for (const double value : values)
            sum += std::log1p(std::exp(sign * value)) / std::log(2.0);
        return sum / static_cast<double>(values.size());
    };
    return targets.empty() || others.empty() ? NAN : (mean(targets, -1) + mean(others, 1)) / 2;
}

double minimalCllr(const std::vector<double>& targets, const std::vector<double>& others) {
    if (targets.empty() || others.empty())
        return NAN;
    struct Pool {
        double target, weight;
    };
    std::vector<std::pair<double, bool>> sorted;
    for (const double value : targets)
        sorted.emplace_back(value, true);
    for (const double value : others)
        sorted.emplace_back(value, false);
    // Equal ratios cannot be told apart: targets first, so that they fall into one pool with the others.
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.first < b.first || (a.first == b.first && a.second > b.second);
    });
    std::vector<Pool> pools;
    for (const auto& [value, target] : sorted) {
        const double weight = 1.0 / static_cast<double>(target ? targets.size() : others.size());
        pools.push_back({target ? weight : 0, weight});
        while (pools.size() > 1) {
            const Pool &last = pools.back(), &before = pools[pools.size() - 2];
            if (before.target * last.weight < last.target * before.weight)
                break;
            const Pool merged{before.target + last.target, before.weight + last.weight};
            pools.pop_back();
            pools.back() = merged;
        }
    }
    double sum = 0;
    for (const Pool& pool : pools) {
        const double other = pool.weight - pool.target;
        if (pool.target > 0)
            sum += pool.target * std::log2(1 + other / pool.target);
        if (other > 0)
            sum += other * std::log2(1 + pool.target / other);
    }
    return sum / 2;
}

double equalErrorRate(std::vector<std::pair<double, bool>> scored) {
    if (holdsNan(scored))
        return NAN;
    std::sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    double targets = 0, others = 0;
    for (const auto& [score, target] : scored)
        (target ? targets : others) += 1;
    if (targets == 0 || others == 0)
        return NAN;
    double missed = 0, rejected = 0, rate = 1, gap = 2;
    for (const auto& [score, target] : scored) {
        (target ? missed : rejected) += 1;
        const double miss = missed / targets, alarm = 1 - rejected / others;
        if (std::abs(miss - alarm) < gap) {
            gap = std::abs(miss - alarm);
            rate = (miss + alarm) / 2;
        }
    }
    return rate;
}

std::pair<double, double>
bootstrapInterval(std::size_t groups, const std::function<double(const std::vector<std::size_t>&)>& value,
                  double estimate) {
    if (groups == 0)
        return {estimate, estimate};
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
    double low = quantile(0.025), high = quantile(0.975);
    // Where no group differs from another, drawing them again cannot show what a larger set would: the exact
    // interval (Clopper and Pearson 1934) of none or all of so many.
    const double end = std::pow(0.025, 1 / static_cast<double>(groups));
    if (low == 0 && high == 0)
        return {0, 1 - end};
    if (low == 1 && high == 1)
        return {end, 1};
    const double wider = widening(groups);
    const bool share = draws.front() >= 0 && draws.back() <= 1;
    low = std::min(estimate, estimate - wider * (estimate - low));
    high = std::max(estimate, estimate + wider * (high - estimate));
    return share ? std::pair{std::max(0.0, low), std::min(1.0, high)} : std::pair{low, high};
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
