#pragma once

#include "core/base/progress.h"
#include "core/evaluation/benchmark.h"
#include "core/imaging/image.h"
#include "core/imaging/tiles.h"
#include "core/representation/networks.h"

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace whorl {

/// Representations of images, one row each: what the fingerprint is trained on and scored with.
struct FeatureSet {
    std::map<std::string, torch::Tensor> parts; ///< name: [N, D] float32
    torch::Tensor item;                         ///< [N] int64, index into the items
    torch::Tensor condition;                    ///< [N] int64, index into conditions
    std::vector<std::string> conditions;
};

/// The item that a row is of.
const BenchmarkItem& itemOf(const FeatureSet& set, const std::vector<BenchmarkItem>& items, std::int64_t row);

/// Rows of a feature set with their items.
using ItemRows = std::vector<std::pair<std::int64_t, const BenchmarkItem*>>;

/// Those of one bench and condition (index into the conditions).
ItemRows rowsOf(const FeatureSet& set, const std::vector<BenchmarkItem>& items, const std::string& bench,
                std::size_t condition);

/// The wanted representations of one image: statistics of the image over the whole picture (of a large one
/// over windows), those of the diffusion residual over at most maxTiles tiles of 128 x 128 (see chooseTiles;
/// with them "residual-rms" in grey levels), "convolutional" over at most kConvolutionalTiles such tiles,
/// "semantic" over the whole picture. The image has at least 128 pixels a side.
std::map<std::string, torch::Tensor> extractFeatures(const DecodedImage& image,
                                                     const RepresentationNetworks& networks, int maxTiles,
                                                     const std::vector<std::string>& wanted);

/// The same for each of the tiles by itself, as if it were an image: each value [tiles, D]; "semantic" is
/// left out. On an accelerator one pass of the network serves the tiles together.
std::map<std::string, torch::Tensor> extractTileFeatures(const Image& image, const std::vector<Tile>& tiles,
                                                         const RepresentationNetworks& networks,
                                                         const std::vector<std::string>& wanted);

/// Features of the items of some splits under each condition (a condition may be named several times: other
/// draws). Images that cannot be read are left out with a warning. Two threads share the work; the result
/// does not depend on them. bench: only its items; empty: all.
FeatureSet extractFeatureSet(const std::vector<BenchmarkItem>& items, const std::vector<std::string>& splits,
                             const std::vector<std::string>& conditions,
                             const std::vector<std::string>& wanted, const RepresentationNetworks& networks,
                             int maxTiles, std::uint64_t seed, const std::stop_token& stop = {},
                             const ProgressCallback& progress = {}, const std::string& bench = {});

/// The rows of all sets, one below the other. The sets have the same parts.
FeatureSet joined(const std::vector<FeatureSet>& sets);

/// The parts of both; throws Error when their rows are not the same.
FeatureSet withParts(FeatureSet set, const FeatureSet& more);

/// Tells feature sets of other images, or made in another way, apart: a hash of the images in their order and
/// of all that extractFeatureSet() is given; network: SHA-256 of its weights.
std::string featureOrigin(const std::vector<BenchmarkItem>& items, const std::vector<std::string>& splits,
                          const std::vector<std::string>& conditions, const std::vector<std::string>& wanted,
                          const std::string& network, int maxTiles, std::uint64_t seed,
                          const std::string& bench = {});

void writeFeatureSet(const std::filesystem::path& path, const FeatureSet& set, const std::string& origin);
/// Throws Error when it was written with another origin.
FeatureSet readFeatureSet(const std::filesystem::path& path, const std::string& origin);

} // namespace whorl
