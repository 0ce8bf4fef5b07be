#include "core/representation/co_occurrence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3") // the loops over pixels as vectors
#endif

namespace whorl {

namespace {

constexpr int kMargin = 2, kLevels = 5, kCells = 625;
constexpr float kPhaseCut = 20, kPhaseOffset = 0.02F; ///< grey levels

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

/// Counts the cells of four values in a row of pixels, in four tables by turns: neighbours often fall into
/// one cell, and would wait for each other.
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

/// A filter by its weights, for the way back.
struct Weight {
    std::int64_t x, y;
    float value;
};
using Weights = std::vector<Weight>;
const Weights kSquare = {{1, 0, 0.5F},    {-1, 0, 0.5F},   {0, 1, 0.5F},     {0, -1, 0.5F}, {1, 1, -0.25F},
                         {-1, 1, -0.25F}, {1, -1, -0.25F}, {-1, -1, -0.25F}, {0, 0, -1}};

/// Levels, and to which neighbour a value moves on from its own level, and what its gradient is so far.
struct Slopes {
    enum Side : std::uint8_t { Down, Up, None };
    Levels levels;
    std::vector<std::uint8_t> side;
    std::vector<float> gradient;

    Slopes(const torch::Tensor& plane, double step, const Weights& weights) {
        const std::int64_t height = plane.size(0), width = plane.size(1);
        const auto scale = static_cast<float>(1 / step);
        levels = {width - 2 * kMargin, height - 2 * kMargin, {}};
        levels.values.resize(static_cast<std::size_t>(levels.width * levels.height));
        side.resize(levels.values.size());
        gradient.resize(levels.values.size());
        const float* pixels = plane.data_ptr<float>();
        std::size_t i = 0;
        for (std::int64_t y = kMargin; y < height - kMargin; ++y)
            for (std::int64_t x = kMargin; x < width - kMargin; ++x, ++i) {
                float value = 2;
                for (const Weight& weight : weights)
                    value += scale * weight.value * pixels[(y + weight.y) * width + x + weight.x];
                levels.values[i] = static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 4.5F));
                side[i] = value <= 0 || value >= 4 ? None : value >= levels.values[i] ? Up : Down;
            }
    }

    void addTo(torch::Tensor& plane, double step, const Weights& weights) const {
        const std::int64_t width = plane.size(1);
        const auto scale = static_cast<float>(1 / step);
        float* pixels = plane.data_ptr<float>();
        std::size_t i = 0;
        for (std::int64_t y = kMargin; y < kMargin + levels.height; ++y)
            for (std::int64_t x = kMargin; x < kMargin + levels.width; ++x, ++i)
                for (const Weight& weight : weights)
                    pixels[(y + weight.y) * width + x + weight.x] += scale * weight.value * gradient[i];
    }
};

/// How the loss changes when one of the neighbours of a cell goes to its next level: [cells][neighbours][3].
template <std::size_t Neighbours> class Table {
  public:
    explicit Table(const std::vector<float>& ofCell) : m_values(ofCell.size() * Neighbours * 3) {
        std::size_t stride = ofCell.size();
        for (std::size_t i = 0; i < Neighbours; ++i) {
            stride /= kLevels;
            for (std::size_t cell = 0; cell < ofCell.size(); ++cell) {
                const std::size_t level = cell / stride % kLevels;
                float* entry = &m_values[(cell * Neighbours + i) * 3];
                entry[Slopes::Down] = level > 0 ? ofCell[cell] - ofCell[cell - stride] : 0;
                entry[Slopes::Up] = level + 1 < kLevels ? ofCell[cell + stride] - ofCell[cell] : 0;
            }
        }
    }
    float at(std::size_t cell, std::size_t neighbour, std::uint8_t side) const {
        return m_values[(cell * Neighbours + neighbour) * 3 + side];
    }

  private:
    std::vector<float> m_values;
};

/// From the gradient by sqrt(count / sum) of the bins to that by the counts of the cells.
std::vector<float> byCells(const float* gradient, const Histogram& cells) {
    std::vector<double> folded(static_cast<std::size_t>(folding().bins), 0.0);
    double sum = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        folded[static_cast<std::size_t>(folding().bin[i])] += cells[i];
        sum += cells[i];
    }
    std::vector<float> out(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto bin = static_cast<std::size_t>(folding().bin[i]);
        out[i] = gradient[bin] /
                 static_cast<float>(2 * std::sqrt(std::max(1.0, folded[bin]) * std::max(1.0, sum)));
    }
    return out;
}

/// Fours of values that lie stride apart, from all places that have them.
void spread(Slopes& slopes, const Table<4>& table, bool down) {
    const std::int64_t w = slopes.levels.width, h = slopes.levels.height, stride = down ? w : 1;
    for (std::int64_t y = 0; y < (down ? h - 3 : h); ++y)
        for (std::int64_t x = 0; x < (down ? w : w - 3); ++x) {
            const auto first = static_cast<std::size_t>(y * w + x);
            const auto place = [&](std::size_t i) { return first + i * static_cast<std::size_t>(stride); };
            std::size_t cell = 0;
            for (std::size_t i = 0; i < 4; ++i)
                cell = cell * kLevels + slopes.levels.values[place(i)];
            for (std::size_t i = 0; i < 4; ++i)
                slopes.gradient[place(i)] += table.at(cell, i, slopes.side[place(i)]);
        }
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
    const torch::Tensor p = plane.contiguous();
    const std::int64_t height = p.size(0), width = p.size(1);
    std::array<double, 256> sums{}, counts{};
    double sum = 0, count = 0;
    const float* pixels = p.data_ptr<float>();
    for (std::int64_t y = kMargin; y < height - kMargin; ++y)
        for (std::int64_t x = kMargin; x < width - kMargin; ++x) {
            const double magnitude = std::min(std::fabs(square(pixels + y * width + x, width)), kPhaseCut);
            const auto place = static_cast<std::size_t>(y % 16 * 16 + x % 16);
            sums[place] += magnitude;
            ++counts[place];
            sum += magnitude;
            ++count;
        }
    std::vector<float> out;
    for (std::size_t i = 0; i < 256; ++i)
        out.push_back(static_cast<float>(std::log((sums[i] / std::max(1.0, counts[i]) + kPhaseOffset) /
                                                  (sum / std::max(1.0, count) + kPhaseOffset))));
    return torch::tensor(out);
}

torch::Tensor coOccurrencesGradient(const torch::Tensor& plane, double step, const torch::Tensor& gradient) {
    const torch::Tensor p = plane.contiguous(), g = gradient.contiguous();
    torch::Tensor out = torch::zeros_like(p);
    const float* ofBin = g.data_ptr<float>();
    const std::pair<Weights, Weights> pairs[] = {
        {{{1, 0, 1}, {0, 0, -1}}, {{0, 1, 1}, {0, 0, -1}}},
        {{{1, 0, 0.5F}, {-1, 0, 0.5F}, {0, 0, -1}}, {{0, 1, 0.5F}, {0, -1, 0.5F}, {0, 0, -1}}}};
    for (const auto& [acrossWeights, downWeights] : pairs) {
        Slopes horizontal(p, step, acrossWeights), vertical(p, step, downWeights);
        Histogram along{}, across{};
        countAlong(horizontal.levels, along);
        countDown(vertical.levels, along);
        countDown(horizontal.levels, across);
        countAlong(vertical.levels, across);
        const Table<4> alongTable(byCells(ofBin, along)),
            acrossTable(byCells(ofBin + folding().bins, across));
        ofBin += 2 * folding().bins;
        spread(horizontal, alongTable, false);
        spread(vertical, alongTable, true);
        spread(horizontal, acrossTable, true);
        spread(vertical, acrossTable, false);
        horizontal.addTo(out, step, acrossWeights);
        vertical.addTo(out, step, downWeights);
    }
    Slopes around(p, step, kSquare);
    Histogram both{};
    countAlong(around.levels, both);
    countDown(around.levels, both);
    const Table<4> table(byCells(ofBin, both));
    spread(around, table, false);
    spread(around, table, true);
    around.addTo(out, step, kSquare);
    return out;
}

torch::Tensor colourCoOccurrencesGradient(const torch::Tensor& planes, const torch::Tensor& gradient) {
    const torch::Tensor p = planes.contiguous(), g = gradient.contiguous();
    torch::Tensor out = torch::zeros_like(p);
    std::vector<Slopes> colours;
    for (std::int64_t c = 0; c < 3; ++c)
        colours.emplace_back(p[c], 1, kSquare);
    std::array<double, 63> bins{};
    std::vector<std::size_t> cells(colours[0].side.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (const Slopes& colour : colours)
            cells[i] = cells[i] * kLevels + colour.levels.values[i];
        ++bins[std::min(cells[i], 124 - cells[i])];
    }
    std::vector<float> ofCell(125);
    for (std::size_t i = 0; i < ofCell.size(); ++i) {
        const std::size_t bin = std::min(i, 124 - i);
        ofCell[i] =
            g.data_ptr<float>()[bin] /
            static_cast<float>(2 * std::sqrt(std::max(1.0, bins[bin]) *
                                             static_cast<double>(std::max<std::size_t>(1, cells.size()))));
    }
    const Table<3> table(ofCell);
    for (std::size_t c = 0; c < 3; ++c) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            colours[c].gradient[i] = table.at(cells[i], c, colours[c].side[i]);
        torch::Tensor plane = out[static_cast<std::int64_t>(c)];
        colours[c].addTo(plane, 1, kSquare);
    }
    return out;
}

torch::Tensor gridPhaseGradient(const torch::Tensor& plane, const torch::Tensor& gradient) {
    const torch::Tensor p = plane.contiguous(), g = gradient.contiguous();
    const std::int64_t height = p.size(0), width = p.size(1);
    const float* pixels = p.data_ptr<float>();
    std::array<double, 256> sums{}, counts{};
    const auto forEach = [&](const auto& use) {
        for (std::int64_t y = kMargin; y < height - kMargin; ++y)
            for (std::int64_t x = kMargin; x < width - kMargin; ++x)
                use(y, x, square(pixels + y * width + x, width),
                    static_cast<std::size_t>(y % 16 * 16 + x % 16));
    };
    forEach([&](std::int64_t, std::int64_t, float value, std::size_t place) {
        sums[place] += std::min(std::fabs(value), kPhaseCut);
        ++counts[place];
    });
    double sum = 0, count = 0, all = 0;
    for (std::size_t i = 0; i < 256; ++i) {
        sum += sums[i];
        count += counts[i];
        all += g.data_ptr<float>()[i];
    }
    std::array<float, 256> slope{};
    for (std::size_t i = 0; i < 256; ++i)
        slope[i] =
            static_cast<float>(g.data_ptr<float>()[i] / (sums[i] + kPhaseOffset * std::max(1.0, counts[i])) -
                               all / (sum + kPhaseOffset * std::max(1.0, count)));
    torch::Tensor out = torch::zeros_like(p);
    float* target = out.data_ptr<float>();
    forEach([&](std::int64_t y, std::int64_t x, float value, std::size_t place) {
        if (std::fabs(value) >= kPhaseCut)
            return;
        const float step = value < 0 ? -slope[place] : slope[place];
        for (const Weight& weight : kSquare)
            target[(y + weight.y) * width + x + weight.x] += step * weight.value;
    });
    return out;
}

} // namespace whorl
