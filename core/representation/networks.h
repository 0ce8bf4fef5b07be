#pragma once

#include "core/reconstruction/diffusion_unet.h"
#include "core/representation/convolutional_trace.h"

#include <filesystem>
#include <utility>

namespace whorl {

/// The networks that representations are computed with.
struct RepresentationNetworks {
    // Not explicit: most representations need the diffusion network alone.
    RepresentationNetworks(UNetNoisePredictor diffusionNetwork,
                           ConvolutionalTrace convolutionalNetwork = nullptr)
        : diffusion(std::move(diffusionNetwork)), convolutional(std::move(convolutionalNetwork)) {}

    /// Those of a folder of models; the convolutional one where it is there, on the processor.
    static RepresentationNetworks load(const std::filesystem::path& models,
                                       torch::Device device = torch::kCPU);
    static std::filesystem::path diffusionFile(const std::filesystem::path& models);
    static std::filesystem::path convolutionalFile(const std::filesystem::path& models);

    UNetNoisePredictor diffusion;
    mutable ConvolutionalTrace convolutional; ///< null where there is none
};

} // namespace whorl
