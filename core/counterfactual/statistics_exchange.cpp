#include "core/counterfactual/statistics_exchange.h"

#include "core/base/error.h"
#include "core/evaluation/conditions.h"
#include "core/representation/block_dct.h"
#include "core/representation/pixel_planes.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

namespace whorl {

namespace {

constexpr int kWindow = 512; ///< about the edge of what is changed at once
constexpr int kGrid = 16;
constexpr int kRounds = 6;
constexpr double kStep = 0.7;      ///< largest change of a logarithm in one step
constexpr double kAhead = 0.3;     ///< how far a goal may run ahead of its target to make up for rounding
constexpr double kDamping = 0.02;  ///< of the two statistics, which are nearly one where a frequency is empty
constexpr double kSmallest = 1e-9; ///< where nothing is there, nothing moves, and nothing is divided by 0
constexpr double kEmpty = 1e-3;    ///< coefficients below have no sign: nothing is there

/// How the statistics of one plane answer to a change of its coefficients: with the change of magnitude a /
/// mean
/// + b / (magnitude + offset), those of one frequency move by G (a, b), and its energy is (a, b) G (a, b).
struct Response {
    torch::Tensor magnitude, sign, inverse; ///< [blocks, n * n]; sign is 0 where nothing is there to move
    torch::Tensor mean, current;            ///< [n * n], [2, n * n]
    torch::Tensor gram;                     ///< [3, n * n]: G11, G12, G22

    explicit Response(const torch::Tensor& coefficients)
        : magnitude(coefficients.abs()), sign(torch::sign(coefficients) * (magnitude > kEmpty)),
          inverse(1 / (magnitude + kLogOffset)), mean(magnitude.mean(at::IntArrayRef{0}) + kMeanOffset),
          current(torch::stack({torch::log(mean), -torch::log(inverse).mean(at::IntArrayRef{0})})) {
        const torch::Tensor there = sign.abs();
        gram = torch::stack({there.mean(at::IntArrayRef{0}) / mean.square(),
                             (there * inverse).mean(at::IntArrayRef{0}) / mean,
                             (there * inverse.square()).mean(at::IntArrayRef{0})}) +
               kSmallest * torch::tensor({1.0f, 0.0f, 1.0f}).unsqueeze(1);
    }
};

/// (G + damping) ^ -1 values, [2, n * n]; the two statistics are nearly one where a frequency is empty,
/// therefore the damping.
torch::Tensor solved(const torch::Tensor& gram, const torch::Tensor& values) {
    const torch::Tensor g11 = gram[0] * (1 + kDamping), g12 = gram[1], g22 = gram[2] * (1 + kDamping);
    const torch::Tensor determinant = g11 * g22 - g12.square();
    return torch::stack({(g22 * values[0] - g12 * values[1]) / determinant,
                         (g11 * values[1] - g12 * values[0]) / determinant});
}

/// One set of statistics of a plane of the picture.
struct Domain {
    const char* name;
    std::int64_t plane;
    int n;
    std::int64_t from; ///< where they stand in their representation
};
constexpr Domain kDomains[] = {
    {"dct-16", 0, 16, 0},
    {"dct-8", 0, 8, 0},
    {"dct-chrominance", 1, 8, 0},
    {"dct-chrominance", 2, 8, 128},
};

/// Where the statistics of a domain shall be, and where a step aims so that they get there.
struct Aim {
    Domain domain;
    torch::Tensor target, goal; ///< [2 * n * n]
};

/// Luminance around 0, as the representations take it.
torch::Tensor planesOf(const torch::Tensor& rgb) {
    torch::Tensor ycbcr = toYCbCr(rgb);
    ycbcr[0] -= 128;
    return ycbcr;
}

torch::Tensor roundedRgb(const torch::Tensor& planes) {
    torch::Tensor ycbcr = planes.clone();
    ycbcr[0] += 128;
    return fromYCbCr(ycbcr).clamp(0, 255).round();
}

/// rgb: [3, H, W], H and W multiples of 16.
torch::Tensor exchangeWindow(const torch::Tensor& rgb, const StatisticsByName& change,
                             const std::stop_token& stop) {
    torch::Tensor planes = planesOf(rgb);
    std::vector<Aim> aims;
    for (const Domain& domain : kDomains) {
        const auto found = change.find(domain.name);
        if (found == change.end())
            continue;
        const torch::Tensor target =
            blockDctStatistics(planes[domain.plane], domain.n) +
            found->second.slice(0, domain.from, domain.from + 2 * domain.n * domain.n);
        aims.push_back({domain, target, target});
    }
    torch::Tensor best = rgb;
    double least = std::numeric_limits<double>::infinity();
    for (int round = 0; round < kRounds; ++round) {
        throwIfStopped(stop);
        for (const Aim& aim : aims)
            planes[aim.domain.plane].copy_(moveStatistics(planes[aim.domain.plane], aim.domain.n, aim.goal));
        const torch::Tensor out = roundedRgb(planes);
        const torch::Tensor rounded = planesOf(out);
        double distance = 0;
        for (Aim& aim : aims) {
            const torch::Tensor missing =
                aim.target - blockDctStatistics(rounded[aim.domain.plane], aim.domain.n);
            distance += missing.square().sum().item<double>();
            aim.goal =
                torch::max(torch::min(aim.goal + 0.5 * missing, aim.target + kAhead), aim.target - kAhead);
        }
        if (distance < least) {
            least = distance;
            best = out;
        }
    }
    return best;
}

/// Windows of one side: beginnings and the end, all but the last multiples of the grid.
std::vector<int> cuts(int length) {
    const int count = std::max(1, static_cast<int>(std::lround(static_cast<double>(length) / kWindow)));
    std::vector<int> at;
    for (int i = 0; i < count; ++i)
        at.push_back(static_cast<int>(static_cast<std::int64_t>(length) * i / count / kGrid * kGrid));
    at.push_back(length);
    return at;
}

/// The windows of an image, padded to the grid.
void forEachWindow(
    const Image& image, const std::stop_token& stop,
    const std::function<void(int x, int y, int width, int height, const torch::Tensor& padded)>& use) {
    if (image.width < kGrid || image.height < kGrid)
        throw Error("the image is smaller than one block of 16 x 16 pixels");
    const std::vector<int> rows = cuts(image.height), columns = cuts(image.width);
    for (std::size_t r = 0; r + 1 < rows.size(); ++r)
        for (std::size_t c = 0; c + 1 < columns.size(); ++c) {
            throwIfStopped(stop);
            const int x = columns[c], y = rows[r], width = columns[c + 1] - x, height = rows[r + 1] - y;
            use(x, y, width, height,
                torch::reflection_pad2d(
                    toPlanes(cut(image, x, y, width, height)).unsqueeze(0),
                    {0, (kGrid - width % kGrid) % kGrid, 0, (kGrid - height % kGrid) % kGrid})
                    .squeeze(0));
        }
}

/// Slopes of the two statistics of each coefficient of a plane, times the number of its blocks; the blocks of
/// one 16 x 16 square together: [squares, (16 / n)^2, 2, n * n].
torch::Tensor slopes(const torch::Tensor& plane, int n) {
    const Response response(blockDct(plane, n));
    const torch::Tensor each =
        torch::stack({response.sign / response.mean, response.sign * response.inverse}, 1);
    const std::int64_t rows = plane.size(0) / kGrid, columns = plane.size(1) / kGrid, parts = kGrid / n;
    return each.view({rows, parts, columns, parts, 2, n * n})
        .permute({0, 2, 1, 3, 4, 5})
        .reshape({rows * columns, parts * parts, 2, n * n});
}

/// The coefficients of the four 8 x 8 blocks of a 16 x 16 block, for each of its own coefficients: [256, 4,
/// 64].
torch::Tensor eightOfSixteen() {
    const torch::Tensor pixels = torch::eye(kGrid * kGrid).view({-1, kGrid});
    const torch::Tensor sixteen = blockDct(pixels, 16); // [pixels, 256]
    const torch::Tensor eight = blockDct(pixels, 8).view({kGrid * kGrid, 4, 64});
    return torch::einsum("pk,pbl->kbl", {sixteen, eight});
}

/// The part of K for two domains with slopes a and b over the same squares: [2 * n * n, 2 * m * m].
torch::Tensor gramOf(const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& crossing) {
    if (a.size(3) < b.size(3))
        return gramOf(b, a, crossing).t();
    const auto squares = static_cast<double>(a.size(0));
    const std::int64_t rows = a.size(3), columns = b.size(3);
    torch::Tensor gram = torch::zeros({2, rows, 2, columns});
    for (std::int64_t i = 0; i < 2; ++i)
        for (std::int64_t j = 0; j < 2; ++j) {
            const torch::Tensor x = a.select(2, i), y = b.select(2, j); // [squares, parts, n * n]
            torch::Tensor part;
            if (rows == columns) // coefficients of one grid are orthogonal
                part = torch::diag((x * y).mean(at::IntArrayRef{0, 1})) * static_cast<double>(rows);
            else
                part = torch::einsum("sk,sbl,kbl->kl", {x.squeeze(1), y, crossing}) *
                       (static_cast<double>(columns) / squares);
            gram.select(0, i).select(1, j).copy_(part);
        }
    return gram.reshape({2 * rows, 2 * columns});
}

} // namespace

StatisticsResponse::StatisticsResponse(const Image& image, const StatisticsByName& wanted,
                                       const std::stop_token& stop) {
    const torch::NoGradGuard noGrad;
    const torch::Tensor crossing = eightOfSixteen();
    std::map<std::int64_t, std::vector<const Domain*>> ofPlane;
    for (const Domain& domain : kDomains)
        if (wanted.contains(domain.name))
            ofPlane[domain.plane].push_back(&domain);
    for (const auto& [plane, list] : ofPlane) {
        Group group;
        for (const Domain* domain : list)
            group.members.push_back({domain->name, domain->from, 2 * domain->n * domain->n});
        m_groups.push_back(std::move(group));
    }
    double area = 0;
    forEachWindow(image, stop, [&](int, int, int width, int height, const torch::Tensor& rgb) {
        const double weight = static_cast<double>(width) * height;
        area += weight;
        const torch::Tensor planes = planesOf(rgb);
        auto group = m_groups.begin();
        for (const auto& [plane, list] : ofPlane) {
            std::vector<torch::Tensor> each;
            for (const Domain* domain : list)
                each.push_back(slopes(planes[plane], domain->n));
            std::vector<torch::Tensor> rows;
            for (const torch::Tensor& a : each) {
                std::vector<torch::Tensor> row;
                for (const torch::Tensor& b : each)
                    row.push_back(gramOf(a, b, crossing));
                rows.push_back(torch::cat(row, 1));
            }
            const torch::Tensor gram = weight * torch::cat(rows);
            group->gram = group->gram.defined() ? group->gram + gram : gram;
            ++group;
        }
    });
    for (Group& group : m_groups)
        group.gram = group.gram / area;
}

bool StatisticsResponse::has(const std::string& name) const {
    return std::any_of(m_groups.begin(), m_groups.end(), [&](const Group& group) {
        return std::any_of(group.members.begin(), group.members.end(),
                           [&](const Member& member) { return member.name == name; });
    });
}

torch::Tensor StatisticsResponse::gathered(const Group& group, const StatisticsByName& values) {
    std::vector<torch::Tensor> list;
    for (const Member& member : group.members)
        list.push_back(values.at(member.name).narrow(-1, member.from, member.length));
    return torch::cat(list, -1);
}

void StatisticsResponse::spread(const Group& group, const torch::Tensor& joint, StatisticsByName& values) {
    std::int64_t at = 0;
    for (const Member& member : group.members) {
        values.at(member.name)
            .narrow(-1, member.from, member.length)
            .copy_(joint.narrow(-1, at, member.length));
        at += member.length;
    }
}

StatisticsByName StatisticsResponse::affordable(const StatisticsByName& change,
                                                const StatisticsByName& deviation, double cost) const {
    StatisticsByName worth;
    for (const auto& [name, value] : change)
        if (has(name))
            worth[name] = torch::zeros_like(value);
    for (const Group& group : m_groups) {
        const torch::Tensor damping =
            kDamping * group.gram.diagonal() + cost * gathered(group, deviation).square();
        const torch::Tensor weights =
            torch::linalg_solve(group.gram + torch::diag(damping), gathered(group, change).unsqueeze(1));
        spread(group, torch::matmul(group.gram, weights).squeeze(1), worth);
    }
    return worth;
}

torch::Tensor moveStatistics(const torch::Tensor& plane, int n, const torch::Tensor& goal) {
    const torch::Tensor coefficients = blockDct(plane, n);
    const Response response(coefficients);
    torch::Tensor difference = (goal.view({2, -1}) - response.current).clamp(-kStep, kStep);
    difference.select(1, 0).zero_(); // the mean of a block is picture, not trace
    const torch::Tensor weights = solved(response.gram, difference);
    const torch::Tensor limit = 1 + response.magnitude;
    const torch::Tensor step =
        torch::max(torch::min(weights[0] / response.mean + weights[1] * response.inverse, limit), -limit);
    const torch::Tensor magnitude = (response.magnitude + step).clamp_min(0);
    return inverseBlockDct(torch::where(response.sign == 0, coefficients, response.sign * magnitude), plane,
                           n);
}

Image exchangeStatistics(const Image& image, const StatisticsByName& change, const std::stop_token& stop,
                         const ProgressCallback& progress) {
    const torch::NoGradGuard noGrad;
    const auto isZero = [](const auto& item) { return item.second.abs().max().template item<double>() == 0; };
    if (std::all_of(change.begin(), change.end(), isZero))
        return image;
    Image out{image.width, image.height, std::vector<std::uint8_t>(image.rgb.size())};
    forEachWindow(image, stop, [&](int x, int y, int width, int height, const torch::Tensor& padded) {
        const Image changed =
            toImage(exchangeWindow(padded, change, stop).slice(1, 0, height).slice(2, 0, width));
        for (int row = 0; row < height; ++row)
            std::copy_n(changed.row(row), static_cast<std::size_t>(width) * 3, out.row(y + row) + 3 * x);
        report(progress, "counterfactual",
               (static_cast<double>(y) * image.width + static_cast<double>(x + width) * height) /
                   (static_cast<double>(image.width) * image.height));
    });
    return out;
}

} // namespace whorl
