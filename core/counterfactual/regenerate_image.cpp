#include "core/counterfactual/regenerate_image.h"

#include "core/counterfactual/blended_tiles.h"
#include "core/evaluation/conditions.h"
#include "core/reconstruction/ddim.h"
#include "core/representation/pixel_planes.h"

namespace whorl {

Image regenerateImage(const NoisePredictor& predictor, const Image& image, double noiseLevel,
                      const std::stop_token& stop) {
    constexpr int kTile = 512, kSteps = 2;
    std::uint64_t seed = 1;
    const torch::NoGradGuard noGrad;
    return blendedTiles(
        image, kTile,
        [&](const Image& tile, int, int) {
            const std::int64_t multiple = predictor.multiple();
            const torch::Tensor padded =
                torch::replication_pad2d((toPlanes(tile) / 127.5 - 1).unsqueeze(0),
                                         {0, (multiple - tile.width % multiple) % multiple, 0,
                                          (multiple - tile.height % multiple) % multiple});
            const torch::Tensor drawn =
                regenerate(predictor, padded, noiseLevel, kSteps, {},
                           torch::make_generator<torch::CPUGeneratorImpl>(seed++), stop);
            return (drawn.cpu().squeeze(0).slice(1, 0, tile.height).slice(2, 0, tile.width) + 1) * 127.5;
        },
        stop);
}

Image decodeAgain(const LatentAutoencoder& autoencoder, const Image& image) {
    const torch::NoGradGuard noGrad;
    const int multiple = autoencoder.multiple();
    const Image part =
        cut(image, 0, 0, image.width / multiple * multiple, image.height / multiple * multiple);
    return toImage((autoencoder.reconstruct((toPlanes(part) / 127.5 - 1).unsqueeze(0)).squeeze(0) + 1) *
                   127.5);
}

} // namespace whorl
