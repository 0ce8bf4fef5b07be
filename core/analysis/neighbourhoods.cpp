#include "core/analysis/neighbourhoods.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace whorl {

namespace {

constexpr double kPerplexity = 30, kTheta = 0.5, kExaggeration = 12;
constexpr int kIterations = 500, kExaggerated = 150, kDeepest = 48;
constexpr double kNeighbourShare = 0.3; ///< of the progress

struct Point {
    double x = 0, y = 0;
};

struct Affinity {
    std::size_t to = 0;
    double value = 0;
};

/// Cells of a square that hold one point, or four smaller cells, with the mean of their points.
class Quadtree {
  public:
    explicit Quadtree(const std::vector<Point>& points) {
        Point low = points.front(), high = points.front();
        for (const Point& point : points) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
        const double half = std::max({(high.x - low.x) / 2, (high.y - low.y) / 2, 1e-9}) * 1.001;
        m_cells.reserve(points.size() * 3);
        m_cells.push_back({{(low.x + high.x) / 2, (low.y + high.y) / 2}, half, {}, 0, 0});
        for (const Point& point : points)
            insert(0, point, 0);
    }

    /// The repulsion on a point of the tree, not yet divided by the sum of all weights, to which its own are
    /// added.
    Point repulsion(const Point& at, double& weights) const {
        Point force;
        std::array<std::size_t, 4 * kDeepest> open{};
        std::size_t count = 1;
        while (count > 0) {
            const Cell& cell = m_cells[open[--count]];
            if (cell.count == 0)
                continue;
            const double dx = at.x - cell.mean.x, dy = at.y - cell.mean.y, squared = dx * dx + dy * dy;
            if (cell.children == 0 || 4 * cell.half * cell.half < kTheta * kTheta * squared) {
                // A point does not repel itself; where it stands on the mean of its cell it is in it.
                const double others = cell.count - (squared == 0 ? 1 : 0);
                const double near = 1 / (1 + squared);
                weights += others * near;
                force.x += others * near * near * dx;
                force.y += others * near * near * dy;
                continue;
            }
            for (std::size_t child = 0; child < 4; ++child)
                open[count++] = cell.children + child;
        }
        return force;
    }

  private:
    struct Cell {
        Point centre;
        double half = 0;
        Point mean;
        int count = 0;
        std::size_t children = 0; ///< the first of four; 0: none
    };

    std::size_t childFor(const Cell& cell, const Point& point) const {
        return cell.children + (point.x > cell.centre.x ? 1 : 0) + (point.y > cell.centre.y ? 2 : 0);
    }

    void insert(std::size_t index, const Point& point, int depth) {
        while (true) {
            const Point before = m_cells[index].mean;
            const int count = m_cells[index].count++;
            m_cells[index].mean = {(before.x * count + point.x) / (count + 1),
                                   (before.y * count + point.y) / (count + 1)};
            if (count == 0 || depth == kDeepest - 1)
                return;
            if (m_cells[index].children == 0) {
                const Cell parent = m_cells[index];
                m_cells[index].children = m_cells.size();
                for (int child = 0; child < 4; ++child)
                    m_cells.push_back({{parent.centre.x + (child % 2 ? 0.5 : -0.5) * parent.half,
                                        parent.centre.y + (child / 2 ? 0.5 : -0.5) * parent.half},
                                       parent.half / 2,
                                       {},
                                       0,
                                       0});
                Cell& moved = m_cells[childFor(m_cells[index], before)];
                moved.mean = before;
                moved.count = count;
            }
            index = childFor(m_cells[index], point);
            ++depth;
        }
    }

    std::vector<Cell> m_cells;
};

/// Probabilities of the nearest rows whose entropy is that of the perplexity.
std::vector<Affinity> affinitiesOf(std::size_t row, const std::vector<std::vector<float>>& rows,
                                   double perplexity, std::size_t neighbours) {
    std::vector<std::pair<float, std::size_t>> far;
    far.reserve(rows.size() - 1);
    for (std::size_t other = 0; other < rows.size(); ++other) {
        if (other == row)
            continue;
        float squared = 0;
        for (std::size_t d = 0; d < rows[row].size(); ++d) {
            const float step = rows[row][d] - rows[other][d];
            squared += step * step;
        }
        far.emplace_back(squared, other);
    }
    const auto last = far.begin() + static_cast<std::ptrdiff_t>(neighbours);
    std::nth_element(far.begin(), last - 1, far.end());
    far.erase(last, far.end());
    const float nearest = std::min_element(far.begin(), far.end())->first;

    std::vector<Affinity> result(far.size());
    double precision = 1, low = 0, high = 0;
    for (int step = 0; step < 60; ++step) {
        double sum = 0, mean = 0;
        for (std::size_t i = 0; i < far.size(); ++i) {
            const double distance = static_cast<double>(far[i].first - nearest);
            result[i] = {far[i].second, std::exp(-precision * distance)};
            sum += result[i].value;
            mean += result[i].value * distance;
        }
        for (Affinity& affinity : result)
            affinity.value /= sum;
        const double excess = std::log(sum) + precision * mean / sum - std::log(perplexity);
        if (std::abs(excess) < 1e-5)
            break;
        (excess > 0 ? low : high) = precision;
        precision = high == 0 ? precision * 2 : (low + high) / 2;
    }
    return result;
}

} // namespace

std::vector<std::pair<float, float>> arrangeByNeighbourhood(const std::vector<std::vector<float>>& rows,
                                                            const std::vector<std::pair<float, float>>& start,
                                                            const std::stop_token& stop,
                                                            const ProgressCallback& progress) {
    const std::size_t count = rows.size();
    if (count < 4)
        return start;
    const double perplexity = std::min(kPerplexity, static_cast<double>(count - 1) / 3);
    const auto neighbours = std::min(count - 1, static_cast<std::size_t>(3 * perplexity));
    const auto share = [](std::size_t done, std::size_t all) {
        return static_cast<double>(done) / static_cast<double>(all);
    };
    std::vector<std::vector<Affinity>> affinities(count);
    for (std::size_t row = 0; row < count; ++row) {
        throwIfStopped(stop);
        if (row % 256 == 0)
            report(progress, "neighbours", kNeighbourShare * share(row, count));
        // Symmetric: half of it from each side.
        for (const Affinity& affinity : affinitiesOf(row, rows, perplexity, neighbours)) {
            const double half = affinity.value / (2 * static_cast<double>(count));
            affinities[row].push_back({affinity.to, half});
            affinities[affinity.to].push_back({row, half});
        }
    }

    double spread = 1e-12;
    for (const auto& [x, y] : start)
        spread = std::max({spread, std::abs(static_cast<double>(x)), std::abs(static_cast<double>(y))});
    std::vector<Point> places(count), speeds(count), gains(count, {1, 1});
    for (std::size_t i = 0; i < count; ++i)
        places[i] = {1e-2 * static_cast<double>(start[i].first) / spread,
                     1e-2 * static_cast<double>(start[i].second) / spread};
    const double rate = std::max(static_cast<double>(count) / kExaggeration, 50.0);
    std::vector<Point> repulsions(count);
    for (int iteration = 0; iteration < kIterations; ++iteration) {
        throwIfStopped(stop);
        report(progress, "arrange",
               kNeighbourShare + (1 - kNeighbourShare) * static_cast<double>(iteration) / kIterations);
        const double exaggeration = iteration < kExaggerated ? kExaggeration : 1;
        const double momentum = iteration < kExaggerated ? 0.5 : 0.8;
        const Quadtree tree(places);
        double weights = 0;
        for (std::size_t i = 0; i < count; ++i)
            repulsions[i] = tree.repulsion(places[i], weights);
        const auto move = [&](double gradient, double& gain, double& speed, double& place) {
            gain = (gradient > 0) == (speed > 0) ? std::max(gain * 0.8, 0.01) : gain + 0.2;
            speed = momentum * speed - rate * gain * gradient;
            place += speed;
        };
        const std::vector<Point> before = places;
        for (std::size_t i = 0; i < count; ++i) {
            Point attraction;
            for (const Affinity& affinity : affinities[i]) {
                const double dx = before[i].x - before[affinity.to].x,
                             dy = before[i].y - before[affinity.to].y;
                const double pull = exaggeration * affinity.value / (1 + dx * dx + dy * dy);
                attraction.x += pull * dx;
                attraction.y += pull * dy;
            }
            move(4 * (attraction.x - repulsions[i].x / weights), gains[i].x, speeds[i].x, places[i].x);
            move(4 * (attraction.y - repulsions[i].y / weights), gains[i].y, speeds[i].y, places[i].y);
        }
    }
    std::vector<std::pair<float, float>> result;
    result.reserve(count);
    for (const Point& place : places)
        result.emplace_back(static_cast<float>(place.x), static_cast<float>(place.y));
    return result;
}

} // namespace whorl
