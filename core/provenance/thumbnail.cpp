#include "core/provenance/thumbnail.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace whorl {

namespace {

constexpr int kGrid = 24;
constexpr double kAlike = 0.85;
constexpr double kPart = 0.94; // higher: a search over many parts finds likeness by chance

using Grid = std::array<double, kGrid * kGrid>;

/// A part of a picture, in pixels.
struct Region {
    double x = 0, y = 0, width = 0, height = 0;
    double aspect() const { return width / height; }
};

Region whole(const Image& image) {
    return {0, 0, static_cast<double>(image.width), static_cast<double>(image.height)};
}

/// The middle of the region, cut to an aspect.
Region cutTo(const Region& region, double aspect) {
    Region cut = region;
    if (region.aspect() > aspect)
        cut.width = region.height * aspect;
    else
        cut.height = region.width / aspect;
    cut.x += (region.width - cut.width) / 2;
    cut.y += (region.height - cut.height) / 2;
    return cut;
}

double luminance(const Image& image, int x, int y) {
    const std::uint8_t* sample = image.row(y) + 3 * x;
    return 0.299 * sample[0] + 0.587 * sample[1] + 0.114 * sample[2];
}

/// First and one past the last pixel of a cell of the grid.
std::pair<int, int> bounds(double begin, double length, int cell, int limit) {
    const int from = std::clamp(static_cast<int>(begin + length * cell / kGrid), 0, limit - 1);
    return {from,
            std::clamp(static_cast<int>(std::ceil(begin + length * (cell + 1) / kGrid)), from + 1, limit)};
}

/// Mean luminance of each cell of the grid over the region, from at most 8 x 8 pixels a cell.
Grid sample(const Image& image, const Region& region) {
    Grid grid{};
    constexpr int kMostSamples = 8;
    for (int j = 0; j < kGrid; ++j) {
        const auto [top, bottom] = bounds(region.y, region.height, j, image.height);
        for (int i = 0; i < kGrid; ++i) {
            const auto [left, right] = bounds(region.x, region.width, i, image.width);
            const int stepX = std::max(1, (right - left) / kMostSamples),
                      stepY = std::max(1, (bottom - top) / kMostSamples);
            double sum = 0;
            int count = 0;
            for (int y = top; y < bottom; y += stepY)
                for (int x = left; x < right; x += stepX, ++count)
                    sum += luminance(image, x, y);
            grid[static_cast<std::size_t>(j * kGrid + i)] = sum / count;
        }
    }
    return grid;
}

Grid turned(const Grid& grid) {
    Grid result;
    for (int j = 0; j < kGrid; ++j)
        for (int i = 0; i < kGrid; ++i)
            result[static_cast<std::size_t>(i * kGrid + kGrid - 1 - j)] =
                grid[static_cast<std::size_t>(j * kGrid + i)];
    return result;
}

/// Deviations from the mean, scaled to length one; all zero for a flat picture.
Grid normalized(Grid grid) {
    double mean = 0, square = 0;
    for (const double value : grid)
        mean += value / static_cast<double>(grid.size());
    for (double& value : grid) {
        value -= mean;
        square += value * value;
    }
    constexpr double kFlat = 2; // grey levels
    const bool flat = square < kFlat * kFlat * static_cast<double>(grid.size());
    for (double& value : grid)
        value = flat ? 0 : value / std::sqrt(square);
    return grid;
}

double correlation(const Grid& a, const Grid& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// The picture without plain bars at opposite edges, which cameras add to keep the thumbnail at 4:3.
Region withoutBars(const Image& image) {
    const auto plain = [&](bool row, int index) {
        double low = 255, high = 0;
        for (int i = 0; i < (row ? image.width : image.height); ++i) {
            const double value = row ? luminance(image, i, index) : luminance(image, index, i);
            low = std::min(low, value);
            high = std::max(high, value);
        }
        return high - low < 24;
    };
    const auto bar = [&](bool row, int size) {
        int bars = 0;
        while (bars < size / 3 && plain(row, bars) && plain(row, size - 1 - bars))
            ++bars;
        return bars;
    };
    const int top = bar(true, image.height), left = bar(false, image.width);
    return {static_cast<double>(left), static_cast<double>(top), static_cast<double>(image.width - 2 * left),
            static_cast<double>(image.height - 2 * top)};
}

/// Sums of luminance over the rectangles from the corner, to average any part of a small picture at once.
class Sums {
  public:
    explicit Sums(const Image& image) : m_width(image.width), m_height(image.height) {
        m_sums.resize(static_cast<std::size_t>(m_width + 1) * static_cast<std::size_t>(m_height + 1));
        for (int y = 0; y < m_height; ++y) {
            double row = 0;
            for (int x = 0; x < m_width; ++x) {
                row += luminance(image, x, y);
                m_sums[index(x + 1, y + 1)] = m_sums[index(x + 1, y)] + row;
            }
        }
    }

    Grid sample(const Region& region) const {
        std::array<std::pair<int, int>, kGrid> columns;
        for (int i = 0; i < kGrid; ++i)
            columns[static_cast<std::size_t>(i)] = bounds(region.x, region.width, i, m_width);
        Grid grid;
        auto cell = grid.begin();
        for (int j = 0; j < kGrid; ++j) {
            const auto [top, bottom] = bounds(region.y, region.height, j, m_height);
            const double *above = &m_sums[index(0, top)], *below = &m_sums[index(0, bottom)];
            for (const auto& [left, right] : columns)
                *cell++ = (below[right] - below[left] - above[right] + above[left]) /
                          ((right - left) * (bottom - top));
        }
        return grid;
    }

  private:
    std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width + 1) +
               static_cast<std::size_t>(x);
    }
    int m_width, m_height;
    std::vector<double> m_sums;
};

/// The best correlation of the picture with a part of the thumbnail of the same aspect, down to two fifths of
/// its side: coarse steps first, then smaller ones around the best.
double bestPart(const Sums& thumbnail, const Region& all, const Grid& picture, double aspect) {
    double best = -1;
    Region bestRegion;
    const Region largest = cutTo(all, aspect);
    const auto attempt = [&](const Region& region) {
        if (region.x < 0 || region.y < 0 || region.x + region.width > all.width ||
            region.y + region.height > all.height)
            return;
        const double value = correlation(picture, normalized(thumbnail.sample(region)));
        if (value > best) {
            best = value;
            bestRegion = region;
        }
    };
    for (double scale = 1; scale > 0.4; scale *= 0.83) {
        const double width = largest.width * scale, height = largest.height * scale;
        for (double y = 0; y + height <= all.height; y += height / 8)
            for (double x = 0; x + width <= all.width; x += width / 8)
                attempt({x, y, width, height});
    }
    for (double step = 0.08; step > 0.01; step /= 2) {
        const Region centre = bestRegion;
        for (const double scale : {1 - step, 1.0, 1 + step})
            for (int dy = -2; dy <= 2; ++dy)
                for (int dx = -2; dx <= 2; ++dx) {
                    const double width = centre.width * scale, height = centre.height * scale;
                    attempt({centre.x + (centre.width - width) / 2 + dx * step * width,
                             centre.y + (centre.height - height) / 2 + dy * step * height, width, height});
                }
    }
    return best;
}

} // namespace

ThumbnailComparison compareThumbnail(const Image& image, const std::vector<std::uint8_t>& thumbnail) {
    ThumbnailComparison comparison;
    Image small;
    try {
        DecodeLimits limits;
        limits.maxPixels = 4'000'000;
        small = decodeBytes(thumbnail, "thumbnail", limits).image;
    } catch (const std::exception& error) {
        comparison.problem = error.what();
        return comparison;
    }
    comparison.width = small.width;
    comparison.height = small.height;
    if (std::min({small.width, small.height, image.width, image.height}) < 16) {
        comparison.problem = "it is too small to be compared";
        return comparison;
    }
    const Grid picture = normalized(sample(image, whole(image)));
    if (std::ranges::all_of(picture, [](double value) { return value == 0; })) {
        comparison.problem = "the picture is too flat to be compared";
        return comparison;
    }
    comparison.similarity = -1;
    for (const Region& content : {whole(small), withoutBars(small)}) {
        for (int turns = 0; turns < 4; ++turns) {
            const double aspect = turns % 2 == 0 ? content.aspect() : 1 / content.aspect();
            const Region all = whole(image), cut = cutTo(all, aspect);
            const double fitting = turns % 2 == 0 ? all.aspect() : 1 / all.aspect();
            const auto compare = [&](const Region& ofImage, const Region& ofThumbnail) {
                Grid grid = sample(small, ofThumbnail);
                for (int i = 0; i < turns; ++i)
                    grid = turned(grid);
                comparison.similarity = std::max(
                    comparison.similarity, correlation(normalized(sample(image, ofImage)), normalized(grid)));
            };
            compare(all, content);
            if (std::abs(std::log(aspect / all.aspect())) > 0.02) {
                compare(cut, content);
                compare(all, cutTo(content, fitting));
            }
        }
    }
    if (comparison.similarity < kAlike) {
        const Sums sums(small);
        Grid turning = picture;
        double part = -1;
        for (int turns = 0; turns < 4; ++turns, turning = turned(turning))
            part =
                std::max(part, bestPart(sums, whole(small), turning,
                                        turns % 2 == 0 ? whole(image).aspect() : 1 / whole(image).aspect()));
        comparison.cropped = part >= kPart;
        comparison.differs = !comparison.cropped;
        if (comparison.cropped)
            comparison.similarity = part;
    }
    return comparison;
}

} // namespace whorl
