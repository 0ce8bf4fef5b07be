#include "core/attribution/source_groups.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace whorl {

namespace {

/// Mean natural log of the ratio above which two groups are joined: chosen on split val among 0.25 to 0.7.
/// Joining by the ratio of whole sets instead put together more images of different sources.
constexpr double kJoin = 0.5;

} // namespace

torch::Tensor pairLogRatios(const Fingerprint& fingerprint, const torch::Tensor& traces) {
    torch::Tensor sum;
    for (std::size_t c = 0; c < fingerprint.plda.size(); ++c) {
        const Plda& model = fingerprint.plda[c];
        const torch::Tensor z = model.project(traces);
        const torch::Tensor share = model.between() / (1 + model.between()); // of the source in one image
        const torch::Tensor same = 1 + share, other = 1 + model.between();
        // log N(b; share a, same) - log N(b; 0, other), summed over the directions; float32, for the pairs
        // are many.
        const torch::Tensor square = (z.square() * (share.square() / same)).sum(1);
        const torch::Tensor scaled = (z * (share / same).sqrt()).to(torch::kFloat32);
        torch::Tensor ratio = torch::matmul(scaled, scaled.t());
        ratio.sub_(0.5 * square.unsqueeze(1)).sub_(0.5 * square.unsqueeze(0));
        ratio.add_((0.5 * torch::log(other / same).sum()).item<double>());
        ratio.div_(fingerprint.calibration.temperature[c]);
        const torch::Tensor state =
            traces.select(1, static_cast<std::int64_t>(c)).exp().to(torch::kFloat32) / 2;
        ratio.add_((state.unsqueeze(0) + state.unsqueeze(1)).log_());
        sum = sum.defined() ? torch::logaddexp(sum, ratio) : ratio;
    }
    return sum;
}

std::vector<SourceGroup> groupBySource(const Fingerprint& fingerprint, const torch::Tensor& traces,
                                       const std::stop_token& stop, const ProgressCallback& progress) {
    const auto n = static_cast<std::size_t>(traces.size(0));
    if (n > kMostGroupedImages)
        throw Error("too many images to compare each with each: " + std::to_string(n) + ", at most " +
                    std::to_string(kMostGroupedImages));
    if (n < 2)
        return {};
    const torch::Tensor ratios = pairLogRatios(fingerprint, traces).contiguous();
    float* const ratio = ratios.data_ptr<float>();
    // One half of the matrix: the two differ by rounding, and a chain of nearest neighbours ends only where
    // both ends of a pair see the same.
    const auto at = [&](std::size_t a, std::size_t b) -> float& {
        return ratio[std::min(a, b) * n + std::max(a, b)];
    };

    std::vector<std::vector<std::int64_t>> members(n);
    for (std::size_t i = 0; i < n; ++i)
        members[i] = {static_cast<std::int64_t>(i)};
    std::vector<std::size_t> active(n), chain;
    std::iota(active.begin(), active.end(), std::size_t(0));
    std::vector<double> joined(n, 0);
    // A group whose nearest neighbour is below the threshold can be joined no more: average linkage brings no
    // third group nearer than the nearer of its parts was.
    while (!active.empty()) {
        throwIfStopped(stop);
        report(progress, "groups", 1 - static_cast<double>(active.size()) / static_cast<double>(n));
        if (chain.empty())
            chain.push_back(active.front());
        const std::size_t last = chain.back();
        std::size_t nearest = n;
        if (chain.size() > 1)
            nearest = chain[chain.size() - 2]; // wins a tie, so that the chain ends
        for (const std::size_t other : active)
            if (other != last && (nearest == n || at(last, other) > at(last, nearest)))
                nearest = other;
        if (nearest == n || at(last, nearest) <= kJoin) {
            active.erase(std::find(active.begin(), active.end(), last));
            chain.pop_back();
            continue;
        }
        if (chain.size() < 2 || nearest != chain[chain.size() - 2]) {
            chain.push_back(nearest);
            continue;
        }
        chain.resize(chain.size() - 2);
        const auto into = std::min(last, nearest), from = std::max(last, nearest);
        joined[into] = std::min(at(last, nearest) / std::log(10.0), fingerprint.calibration.cap);
        const auto sizeA = static_cast<float>(members[into].size()),
                   sizeB = static_cast<float>(members[from].size());
        for (const std::size_t other : active)
            at(into, other) = (sizeA * at(into, other) + sizeB * at(from, other)) / (sizeA + sizeB);
        members[into].insert(members[into].end(), members[from].begin(), members[from].end());
        members[from].clear();
        active.erase(std::find(active.begin(), active.end(), from));
    }
    std::vector<SourceGroup> groups;
    for (std::size_t i = 0; i < n; ++i)
        if (members[i].size() > 1) {
            std::sort(members[i].begin(), members[i].end());
            groups.push_back({{members[i].begin(), members[i].end()}, joined[i]});
        }
    std::stable_sort(groups.begin(), groups.end(), [](const SourceGroup& a, const SourceGroup& b) {
        return a.members.size() > b.members.size();
    });
    return groups;
}

} // namespace whorl
