#pragma once

#include "core/imaging/image.h"

#include <vector>

namespace whorl {

struct Tile {
    int x = 0, y = 0; ///< upper left corner, multiples of 16
};

constexpr int kTileSize = 128;
/// As many as the shipped weights were trained, calibrated and measured with (docs/speed.md: more name no
/// better).
constexpr int kDefaultTiles = 4;

/// Whether a tile, wholly within the image, is neither flat (standard deviation of luminance under 1.5) nor
/// clipped (more than half of the pixels at 0 or 255).
bool hasTexture(const Image& image, const Tile& tile);

/// At most count tiles of kTileSize at native resolution beside each other, spread over the image: those with
/// texture first, the others last. Deterministic. Empty for an image under kTileSize a side.
std::vector<Tile> chooseTiles(const Image& image, int count);

/// Share of the image's tiles that are neither flat nor clipped, in [0, 1].
double usableShare(const Image& image);

} // namespace whorl
