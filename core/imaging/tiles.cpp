#include "core/imaging/tiles.h"

#include <algorithm>

namespace whorl {

namespace {

constexpr double kFlatDeviation = 1.5;
constexpr double kClippedShare = 0.5;

bool usable(const Image& image, const Tile& tile) {
    // Every second pixel decides as well as every pixel.
    double sum = 0, squares = 0;
    int clipped = 0, count = 0;
    for (int y = tile.y; y < tile.y + kTileSize; y += 2) {
        const std::uint8_t* row = image.row(y);
        for (int x = tile.x; x < tile.x + kTileSize; x += 2) {
            const std::uint8_t* pixel = row + 3 * x;
            const double luminance = 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
            sum += luminance;
            squares += luminance * luminance;
            clipped += luminance <= 0.5 || luminance >= 254.5;
            ++count;
        }
    }
    const double mean = sum / count;
    return squares / count - mean * mean >= kFlatDeviation * kFlatDeviation &&
           clipped < kClippedShare * count;
}

std::vector<Tile> grid(const Image& image) {
    std::vector<Tile> tiles;
    for (int y = 0; y + kTileSize <= image.height; y += kTileSize)
        for (int x = 0; x + kTileSize <= image.width; x += kTileSize)
            tiles.push_back({x, y});
    return tiles;
}

/// Bits of x in reverse order: neighbours in the sequence 0, 1, 2, ... lie far apart.
double radicalInverse(std::size_t x) {
    double value = 0, digit = 0.5;
    for (; x > 0; x >>= 1, digit /= 2)
        value += static_cast<double>(x & 1) * digit;
    return value;
}

} // namespace

std::vector<Tile> chooseTiles(const Image& image, int count) {
    std::vector<Tile> tiles = grid(image);
    if (tiles.empty())
        return tiles;
    // The remainder at the right and lower edge belongs to the picture too: move every tile by half of it, on
    // the grid of 16.
    const int right = (image.width % kTileSize) / 2 / 16 * 16,
              down = (image.height % kTileSize) / 2 / 16 * 16;
    for (Tile& tile : tiles) {
        tile.x += right;
        tile.y += down;
    }
    std::vector<std::size_t> order(tiles.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [](std::size_t a, std::size_t b) { return radicalInverse(a + 1) < radicalInverse(b + 1); });
    std::vector<Tile> textured, rest;
    const auto wanted = static_cast<std::size_t>(std::max(1, count));
    // On a large image only as many are looked at as can matter.
    const std::size_t step = std::max<std::size_t>(1, order.size() / (8 * wanted));
    for (std::size_t start = 0; start < step && textured.size() < wanted; ++start)
        for (std::size_t i = start; i < order.size() && textured.size() < wanted; i += step)
            (usable(image, tiles[order[i]]) ? textured : rest).push_back(tiles[order[i]]);
    for (const Tile& tile : rest)
        if (textured.size() < wanted)
            textured.push_back(tile);
    return textured;
}

double usableShare(const Image& image) {
    const std::vector<Tile> tiles = grid(image);
    if (tiles.empty())
        return 0;
    const std::size_t step = std::max<std::size_t>(1, tiles.size() / 256);
    int good = 0, seen = 0;
    for (std::size_t i = 0; i < tiles.size(); i += step, ++seen)
        good += usable(image, tiles[i]);
    return static_cast<double>(good) / seen;
}

} // namespace whorl
