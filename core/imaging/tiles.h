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

/// At most count tiles of kTileSize at native resolution, spread over the image: those with texture first,
/// flat (standard deviation of luminance under 1.5) and clipped ones (more than half of the pixels at 0 or
/// 255) last. Deterministic. Empty for an image under kTileSize a side. Tiles do not overlap until the image
/// has no more room.
std::vector<Tile> chooseTiles(const Image& image, int count);

/// Share of the image's tiles that are neither flat nor clipped, in [0, 1].
double usableShare(const Image& image);

} // namespace whorl
