#pragma once

#include "core/training/feature_set.h"

namespace whorl {

/// Diffusion residual of tiles, [K, 3, 128, 128] in grey levels; undefined when nothing that is wanted needs
/// it. The same whatever the number of threads. Throws Cancelled.
torch::Tensor residualOfTiles(const Image& image, const std::vector<Tile>& tiles,
                              const UNetNoisePredictor& predictor, const std::vector<std::string>& wanted,
                              const std::stop_token& stop = {});

/// extractFeatures() and extractTileFeatures() where the residual of the tiles is known.
std::map<std::string, torch::Tensor> extractFeatures(const DecodedImage& image, const torch::Tensor& residual,
                                                     const RepresentationNetworks& networks,
                                                     const std::vector<std::string>& wanted,
                                                     const std::stop_token& stop = {});
std::map<std::string, torch::Tensor> extractTileFeatures(const Image& image, const std::vector<Tile>& tiles,
                                                         const torch::Tensor& residual,
                                                         const RepresentationNetworks& networks,
                                                         const std::vector<std::string>& wanted,
                                                         const std::stop_token& stop = {});

} // namespace whorl
