#include "core/imaging/tiles.h"

#include <algorithm>
#include <utility>

namespace whorl {

namespace {

constexpr double kFlatDeviation = 1.5;
constexpr double kClippedShare = 0.5;

/// The radical inverse of the Halton sequence (Halton 1960, doi 10.1007/BF01386213), in [0, 1).
double radicalInverse(std::size_t index, std::size_t base) {
    double value = 0, digit = 1;
    for (; index > 0; index /= base) {
        digit /= static_cast<double>(base);
        value += static_cast<double>(index % base) * digit;
    }
    return value;
}

/// All tiles that the image holds beside each other, those at the beginning spread over it.
std::vector<Tile> spreadTiles(const Image& image) {
    const auto columns = static_cast<std::size_t>(image.width / kTileSize),
               rows = static_cast<std::size_t>(image.height / kTileSize);
    // The remainder at the right and lower edge belongs to the picture too: every tile is moved by half of
    // it, on the grid of 16.
    const int right = (image.width % kTileSize) / 2 / 16 * 16,
              down = (image.height % kTileSize) / 2 / 16 * 16;
    std::vector<Tile> tiles;
    std::vector<std::uint8_t> taken(columns * rows, 0);
    const auto take = [&](std::size_t cell) {
        if (!std::exchange(taken[cell], std::uint8_t(1)))
            tiles.push_back({static_cast<int>(cell % columns) * kTileSize + right,
                             static_cast<int>(cell / columns) * kTileSize + down});
    };
    for (std::size_t i = 1; i <= 2 * taken.size(); ++i)
        take(static_cast<std::size_t>(radicalInverse(i, 3) * static_cast<double>(rows)) * columns +
             static_cast<std::size_t>(radicalInverse(i, 2) * static_cast<double>(columns)));
    for (std::size_t cell = 0; cell < taken.size(); ++cell)
        take(cell);
    return tiles;
}

} // namespace

bool hasTexture(const Image& image, const Tile& tile) {
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

std::vector<Tile> chooseTiles(const Image& image, int count) {
    std::vector<Tile> textured, rest;
    const auto wanted = static_cast<std::size_t>(std::max(1, count));
    for (const Tile& tile : spreadTiles(image)) {
        if (textured.size() == wanted)
            break;
        (hasTexture(image, tile) ? textured : rest).push_back(tile);
    }
    for (const Tile& tile : rest)
        if (textured.size() < wanted)
            textured.push_back(tile);
    return textured;
}

double usableShare(const Image& image) {
    std::vector<Tile> tiles;
    for (int y = 0; y + kTileSize <= image.height; y += kTileSize)
        for (int x = 0; x + kTileSize <= image.width; x += kTileSize)
            tiles.push_back({x, y});
    if (tiles.empty())
        return 0;
    const std::size_t step = std::max<std::size_t>(1, tiles.size() / 256);
    int good = 0, seen = 0;
    for (std::size_t i = 0; i < tiles.size(); i += step, ++seen)
        good += hasTexture(image, tiles[i]);
    return static_cast<double>(good) / seen;
}

} // namespace whorl
