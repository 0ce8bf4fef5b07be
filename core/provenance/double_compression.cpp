#include "core/provenance/double_compression.h"

#include "core/imaging/jpeg_decoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <numbers>
#include <numeric>
#include <optional>
#include <utility>

namespace whorl {

namespace {

constexpr int kSide = 8;
constexpr int kLowest = 5; // frequencies 0 to 4 in each direction
constexpr int kMostBlocks = 12'000;
constexpr int kMostLevels = 40;  // quantized values above are left out
constexpr int kHalfSteps = 2048; // the continuous histogram has bins of half a unit

struct Frequency {
    int u, v;
};
constexpr std::array<Frequency, 9> kFrequencies{
    {{1, 0}, {0, 1}, {2, 0}, {1, 1}, {0, 2}, {3, 0}, {2, 1}, {1, 2}, {0, 3}}};

using Block = std::array<float, kSide * kSide>;

/// The luminance of the block at (x, y); nothing where a sample is clipped, which breaks the quantization.
std::optional<Block> luminanceBlock(const Image& image, int x, int y) {
    Block block;
    int clipped = 0;
    for (int j = 0; j < kSide; ++j) {
        const std::uint8_t* sample = image.row(y + j) + 3 * x;
        for (int i = 0; i < kSide; ++i, sample += 3) {
            clipped += std::max({sample[0], sample[1], sample[2]}) == 255 ||
                               std::min({sample[0], sample[1], sample[2]}) == 0
                           ? 1
                           : 0;
            block[static_cast<std::size_t>(j * kSide + i)] =
                0.299F * sample[0] + 0.587F * sample[1] + 0.114F * sample[2];
        }
    }
    return clipped > 0 ? std::nullopt : std::optional(block);
}

const std::array<std::array<float, kSide>, kLowest>& cosines() {
    static const auto table = [] {
        std::array<std::array<float, kSide>, kLowest> values{};
        for (int u = 0; u < kLowest; ++u)
            for (int i = 0; i < kSide; ++i)
                values[static_cast<std::size_t>(u)][static_cast<std::size_t>(i)] = static_cast<float>(
                    (u == 0 ? std::sqrt(0.125) : 0.5) * std::cos((2 * i + 1) * u * std::numbers::pi / 16));
        return values;
    }();
    return table;
}

std::array<float, kFrequencies.size()> lowCoefficients(const Block& block) {
    const auto& basis = cosines();
    std::array<std::array<float, kLowest>, kSide> rows{};
    for (std::size_t j = 0; j < kSide; ++j)
        for (std::size_t u = 0; u < kLowest; ++u)
            for (std::size_t i = 0; i < kSide; ++i)
                rows[j][u] += basis[u][i] * block[j * kSide + i];
    std::array<float, kFrequencies.size()> values{};
    for (std::size_t k = 0; k < kFrequencies.size(); ++k)
        for (std::size_t j = 0; j < kSide; ++j)
            values[k] += basis[static_cast<std::size_t>(kFrequencies[k].v)][j] *
                         rows[j][static_cast<std::size_t>(kFrequencies[k].u)];
    return values;
}

struct Histograms {
    std::array<std::array<double, kMostLevels + 1>, kFrequencies.size()> observed{}; ///< |quantized value|
    std::array<std::array<double, kHalfSteps>, kFrequencies.size()> offGrid{};       ///< 2 |value|
};

Histograms collect(const Image& image, const std::array<int, kFrequencies.size()>& steps) {
    Histograms histograms;
    const int across = image.width / kSide - 1, down = image.height / kSide - 1;
    const int blocks = std::max(across, 0) * std::max(down, 0);
    const int stride = std::max(1, (blocks + kMostBlocks - 1) / kMostBlocks);
    for (int index = 0; index < blocks; index += stride) {
        const int x = index % across * kSide, y = index / across * kSide;
        if (const auto block = luminanceBlock(image, x, y)) {
            const auto values = lowCoefficients(*block);
            for (std::size_t k = 0; k < values.size(); ++k) {
                const auto level =
                    static_cast<int>(std::lround(std::abs(values[k]) / static_cast<float>(steps[k])));
                if (level <= kMostLevels)
                    histograms.observed[k][static_cast<std::size_t>(level)] += 1;
            }
        }
        if (const auto block = luminanceBlock(image, x + kSide / 2, y + kSide / 2)) {
            const auto values = lowCoefficients(*block);
            for (std::size_t k = 0; k < values.size(); ++k) {
                const auto bin = static_cast<int>(2 * std::abs(values[k]));
                if (bin < kHalfSteps)
                    histograms.offGrid[k][static_cast<std::size_t>(bin)] += 1;
            }
        }
    }
    return histograms;
}

using Levels = std::array<double, kMostLevels + 1>;

/// The histogram of quantized values when the values off the grid are quantized by `first` (1: not at all),
/// come back from a picture of whole grey levels, and are quantized by `second`.
Levels expected(const std::array<double, kHalfSteps>& values, std::size_t first, std::size_t second) {
    Levels levels{};
    // A bin of half a unit lies on one side of every decision level, which are multiples of half a unit.
    const auto quantized = [](std::size_t bin, std::size_t step) { return (bin + step) / (2 * step); };
    if (first <= 1) {
        for (std::size_t bin = 0; bin < values.size(); ++bin)
            if (const std::size_t level = quantized(bin, second); level <= kMostLevels)
                levels[level] += values[bin];
        return levels;
    }
    std::array<double, kHalfSteps> once{};
    for (std::size_t bin = 0; bin < values.size(); ++bin)
        once[quantized(bin, first)] += values[bin];
    // Rounding to grey levels moves a coefficient by about this much.
    static constexpr double kNoise[] = {-0.6, -0.3, 0, 0.3, 0.6};
    static constexpr double kShare[] = {0.1, 0.2, 0.4, 0.2, 0.1};
    for (std::size_t n = 0; n * first < kHalfSteps / 2; ++n)
        for (std::size_t i = 0; once[n] > 0 && i < std::size(kNoise); ++i) {
            const double value = std::abs(static_cast<double>(n * first) + kNoise[i]);
            const auto level = static_cast<std::size_t>(std::lround(value / static_cast<double>(second)));
            if (level <= kMostLevels)
                levels[level] += once[n] * kShare[i];
        }
    return levels;
}

/// Log-likelihood of the observed values other than zero. The share of zero depends on how sharp the picture
/// is on and off the grid, not on an earlier quantization alone.
double logLikelihood(const Levels& observed, const Levels& model) {
    double total = 0;
    for (std::size_t level = 1; level < model.size(); ++level)
        total += model[level];
    double sum = 0;
    const double floor = 0.02 * total / kMostLevels + 0.5;
    total += floor * kMostLevels;
    for (std::size_t level = 1; level < model.size(); ++level)
        sum += observed[level] * std::log((model[level] + floor) / total);
    return sum;
}

} // namespace

CompressionHistory compressionHistory(const Image& image, const std::vector<int>& luminance) {
    CompressionHistory history;
    if (luminance.size() != kSide * kSide)
        return history;
    const auto stepOf = [](const std::vector<int>& table, std::size_t k) {
        return std::max(1, table[static_cast<std::size_t>(kFrequencies[k].v * kSide + kFrequencies[k].u)]);
    };
    std::array<int, kFrequencies.size()> steps{};
    for (std::size_t k = 0; k < steps.size(); ++k)
        steps[k] = stepOf(luminance, k);
    const Histograms histograms = collect(image, steps);
    for (const Levels& observed : histograms.observed)
        history.coefficients += static_cast<int>(std::accumulate(observed.begin() + 1, observed.end(), 0.0));
    if (!history.enough())
        return history;
    std::map<std::pair<std::size_t, int>, double> known; // of a frequency and a first step
    const auto likelihood = [&](std::size_t k, int first) {
        const auto [at, fresh] = known.try_emplace({k, first});
        if (fresh)
            at->second = logLikelihood(histograms.observed[k],
                                       expected(histograms.offGrid[k], static_cast<std::size_t>(first),
                                                static_cast<std::size_t>(steps[k])));
        return at->second;
    };
    constexpr int kLowestQuality = 30, kHighestQuality = 98;
    double best = 0;
    for (int quality = kLowestQuality; quality <= kHighestQuality; ++quality) {
        const std::vector<int> primary = ijgLuminanceTable(quality);
        double gain = 0;
        for (std::size_t k = 0; k < steps.size(); ++k)
            if (const int first = stepOf(primary, k); first > 1 && first != steps[k])
                gain += likelihood(k, first) - likelihood(k, 1);
        if (gain > best) {
            best = gain;
            history.primaryQuality = quality;
        }
    }
    constexpr double kClear = 0.05; // twice the most after one compression: tests/core/test_file_history
    history.gain = best / history.coefficients;
    history.twice = history.gain > kClear;
    return history;
}

} // namespace whorl
