#include "core/representation/co_occurrence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#ifdef __GNUC__
#pragma GCC optimize("O3") // the loops over pixels as vectors
#endif

namespace whorl {

namespace {

constexpr int kMargin = 2, kLevels = 5, kCells = 625;

/// Cells of four neighbours folded by sign and direction.
struct Folding {
    std::array<int, kCells> bin{};
    int bins = 0;

    Folding() {
        bin.fill(-1);
        for (int i = 0; i < kCells; ++i) {
            const std::array<int, 4> d = {i / 125, i / 25 % 5, i / 5 % 5, i % 5};
            const auto cell = [](int a, int b, int c, int e) { return a * 125 + b * 25 + c * 5 + e; };
            const int first =
                std::min({i, cell(d[3], d[2], d[1], d[0]), cell(4 - d[0], 4 - d[1], 4 - d[2], 4 - d[3]),
                          cell(4 - d[3], 4 - d[2], 4 - d[1], 4 - d[0])});
            if (bin[static_cast<std::size_t>(first)] < 0)
                bin[static_cast<std::size_t>(first)] = bins++;
            bin[static_cast<std::size_t>(i)] = bin[static_cast<std::size_t>(first)];
        }
    }
};

const Folding& folding() {
    static const Folding instance;
    return instance;
}

struct Levels {
    std::int64_t width = 0, height = 0;
    std::vector<std::uint8_t> values; ///< 0 to 4; 2 is no residual
};

/// filter(pixel, stride) over the inner part of a plane, rounded to steps and cut at two of them.
template <class Filter> Levels levels(const torch::Tensor& plane, double step, const Filter& filter) {
    const std::int64_t height = plane.size(0), width = plane.size(1);
    Levels out{width - 2 * kMargin, height - 2 * kMargin, {}};
    out.values.resize(static_cast<std::size_t>(out.width * out.height));
    const float* pixels = plane.data_ptr<float>();
    const float scale = static_cast<float>(1 / step);
    for (std::int64_t y = 0; y < out.height; ++y) {
        const float* row = pixels + (y + kMargin) * width + kMargin;
        std::uint8_t* target = out.values.data() + y * out.width;
        for (std::int64_t x = 0; x < out.width; ++x)
            target[x] =
                static_cast<std::uint8_t>(std::clamp(filter(row + x, width) * scale + 2.5f, 0.0f, 4.5f));
    }
    return out;
}

using Histogram = std::array<double, kCells>;

/// Counts the cells of four values in a row of pixels, in four
/// tables by turns: neighbours often fall into one cell, and would wait for each other.
class RowCounter {
  public:
    explicit RowCounter(std::int64_t width) : m_cells(static_cast<std::size_t>(width)) {}

    void count(const std::uint8_t* first, const std::uint8_t* second, const std::uint8_t* third,
               const std::uint8_t* fourth, std::int64_t width) {
        for (std::int64_t x = 0; x < width; ++x)
            m_cells[static_cast<std::size_t>(x)] =
                static_cast<std::uint16_t>(((first[x] * 5 + second[x]) * 5 + third[x]) * 5 + fourth[x]);
        for (std::int64_t x = 0; x < width; ++x)
            ++m_tables[static_cast<std::size_t>(x & 3)][m_cells[static_cast<std::size_t>(x)]];
    }
    void addTo(Histogram& cells) const {
        for (const auto& table : m_tables)
            for (std::size_t i = 0; i < kCells; ++i)
                cells[i] += static_cast<double>(table[i]);
    }

  private:
    std::vector<std::uint16_t> m_cells;
    std::array<std::array<std::uint64_t, kCells>, 4> m_tables{};
};

void countAlong(const Levels& levels, Histogram& cells) {
    RowCounter counter(levels.width);
    for (std::int64_t y = 0; y < levels.height; ++y) {
        const std::uint8_t* row = levels.values.data() + y * levels.width;
        counter.count(row, row + 1, row + 2, row + 3, levels.width - 3);
    }
    counter.addTo(cells);
}

void countDown(const Levels& levels, Histogram& cells) {
    const std::int64_t w = levels.width;
    RowCounter counter(w);
    for (std::int64_t y = 0; y + 3 < levels.height; ++y) {
        const std::uint8_t* row = levels.values.data() + y * w;
        counter.count(row, row + w, row + 2 * w, row + 3 * w, w);
    }
    counter.addTo(cells);
}

void append(std::vector<float>& out, const Histogram& cells) {
    std::vector<double> folded(static_cast<std::size_t>(folding().bins), 0.0);
    double sum = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        folded[static_cast<std::size_t>(folding().bin[i])] += cells[i];
        sum += cells[i];
    }
    for (const double count : folded)
        out.push_back(static_cast<float>(std::sqrt(count / std::max(1.0, sum))));
}

void appendPair(std::vector<float>& out, const Levels& horizontal, const Levels& vertical) {
    Histogram along{}, across{};
    countAlong(horizontal, along);
    countDown(vertical, along);
    countDown(horizontal, across);
    countAlong(vertical, across);
    append(out, along);
    append(out, across);
}

float square(const float* p, std::int64_t w) {
    return (2 * (p[1] + p[-1] + p[w] + p[-w]) - (p[w + 1] + p[w - 1] + p[1 - w] + p[-w - 1]) - 4 * p[0]) / 4;
}

} // namespace

torch::Tensor coOccurrences(const torch::Tensor& plane, double step) {
    const torch::Tensor p = plane.contiguous();
    std::vector<float> out;
    appendPair(out, levels(p, step, [](const float* q, std::int64_t) { return q[1] - q[0]; }),
               levels(p, step, [](const float* q, std::int64_t w) { return q[w] - q[0]; }));
    appendPair(out,
               levels(p, step, [](const float* q, std::int64_t) { return (q[1] + q[-1] - 2 * q[0]) / 2; }),
               levels(p, step, [](const float* q, std::int64_t w) { return (q[w] + q[-w] - 2 * q[0]) / 2; }));
    const Levels around = levels(p, step, square);
    Histogram both{};
    countAlong(around, both);
    countDown(around, both);
    append(out, both);
    return torch::tensor(out);
}

torch::Tensor colourCoOccurrences(const torch::Tensor& planes) {
    std::array<Levels, 3> colours;
    for (std::int64_t c = 0; c < 3; ++c)
        colours[static_cast<std::size_t>(c)] = levels(planes[c].contiguous(), 1, square);
    std::array<double, 125> cells{};
    for (std::size_t i = 0; i < colours[0].values.size(); ++i) {
        const int cell = (colours[0].values[i] * 5 + colours[1].values[i]) * 5 + colours[2].values[i];
        ++cells[static_cast<std::size_t>(std::min(cell, 124 - cell))]; // 124 - cell: all signs changed
    }
    std::vector<float> out;
    for (std::size_t i = 0; i < 63; ++i)
        out.push_back(static_cast<float>(
            std::sqrt(cells[i] / static_cast<double>(std::max<std::size_t>(1, colours[0].values.size())))));
    return torch::tensor(out);
}

torch::Tensor gridPhase(const torch::Tensor& plane) {
    constexpr float kCut = 20, kOffset = 0.02F; // grey levels
    const torch::Tensor p = plane.contiguous();
    const std::int64_t height = p.size(0), width = p.size(1);
    std::array<double, 256> sums{}, counts{};
    double sum = 0, count = 0;
    const float* pixels = p.data_ptr<float>();
    for (std::int64_t y = kMargin; y < height - kMargin; ++y)
        for (std::int64_t x = kMargin; x < width - kMargin; ++x) {
            const double magnitude = std::min(std::fabs(square(pixels + y * width + x, width)), kCut);
            const auto place = static_cast<std::size_t>(y % 16 * 16 + x % 16);
            sums[place] += magnitude;
            ++counts[place];
            sum += magnitude;
            ++count;
        }
    std::vector<float> out;
    for (std::size_t i = 0; i < 256; ++i)
        out.push_back(static_cast<float>(std::log((sums[i] / std::max(1.0, counts[i]) + kOffset) /
                                                  (sum / std::max(1.0, count) + kOffset))));
    return torch::tensor(out);
}

} // namespace whorl
