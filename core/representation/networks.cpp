#include "core/representation/networks.h"

namespace whorl {

std::filesystem::path RepresentationNetworks::diffusionFile(const std::filesystem::path& models) {
    return models / "diffusion" / "weights.safetensors";
}

std::filesystem::path RepresentationNetworks::convolutionalFile(const std::filesystem::path& models) {
    return models / "fingerprint" / "convolutional.safetensors";
}

RepresentationNetworks RepresentationNetworks::load(const std::filesystem::path& models,
                                                    torch::Device device) {
    RepresentationNetworks networks(UNetNoisePredictor(loadDiffusionUNet(diffusionFile(models)), device));
    if (const auto file = convolutionalFile(models); std::filesystem::exists(file))
        networks.convolutional = loadConvolutionalTrace(file);
    return networks;
}

} // namespace whorl
