#pragma once

#include "core/reconstruction/network_batches.h"
#include "core/reconstruction/reconstruction_model.h"

#include <array>
#include <filesystem>
#include <memory>

namespace whorl {

struct DiffusionUNetOptions {
    std::array<int, 4> channels = {24, 48, 96, 192}; ///< at full, 1/2, 1/4 and 1/8 resolution; multiples of 8
    int timeChannels = 128;
};

/// Residual block: twice normalization, SiLU, 3 x 3 convolution; the noise level scales and shifts in
/// between.
class DiffusionBlockImpl : public torch::nn::Module {
  public:
    DiffusionBlockImpl(int in, int out, int timeChannels);
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& time);

  private:
    torch::nn::GroupNorm m_norm1{nullptr}, m_norm2{nullptr};
    torch::nn::Conv2d m_conv1{nullptr}, m_conv2{nullptr}, m_skip{nullptr};
    torch::nn::Linear m_time{nullptr};
};
TORCH_MODULE(DiffusionBlock);

/// Noise-predicting U-Net (Ho et al. 2020, arXiv 2006.11239) without attention: fully convolutional, any size
/// that is a multiple of 8, at native resolution.
class DiffusionUNetImpl : public torch::nn::Module {
  public:
    explicit DiffusionUNetImpl(const DiffusionUNetOptions& options = {});

    /// x: [K, 3, H, W]; t: [K] in [0, 1]. Gives the predicted noise, [K, 3, H, W].
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& t);
    /// Mean over space of the coarsest features at noise level t, [K, channels[3]]: what is in the picture.
    torch::Tensor semanticEmbedding(const torch::Tensor& x, const torch::Tensor& t);

    const DiffusionUNetOptions& options() const { return m_options; }

  private:
    torch::Tensor embedTime(const torch::Tensor& t);

    DiffusionUNetOptions m_options;
    torch::nn::Linear m_time1{nullptr}, m_time2{nullptr};
    torch::nn::Conv2d m_in{nullptr}, m_out{nullptr};
    std::array<torch::nn::Conv2d, 3> m_down{nullptr, nullptr, nullptr}, m_up{nullptr, nullptr, nullptr};
    std::array<DiffusionBlock, 3> m_downBlock{nullptr, nullptr, nullptr},
        m_upBlock{nullptr, nullptr, nullptr};
    DiffusionBlock m_middle1{nullptr}, m_middle2{nullptr};
    torch::nn::GroupNorm m_outNorm{nullptr};
};
TORCH_MODULE(DiffusionUNet);

/// Loads and saves weights with their options in the metadata ("architecture": "whorl-diffusion-unet").
DiffusionUNet loadDiffusionUNet(const std::filesystem::path& path);
void saveDiffusionUNet(const std::filesystem::path& path, const DiffusionUNet& net,
                       const std::map<std::string, std::string>& metadata);

/// The U-Net as a NoisePredictor: evaluation mode, no gradients, channels-last, float32 without TF32. On an
/// accelerator tiles of many threads share batches, and what it gives back is on the processor.
class UNetNoisePredictor : public NoisePredictor {
  public:
    explicit UNetNoisePredictor(DiffusionUNet net, torch::Device device = torch::kCPU);
    torch::Tensor predictNoise(const torch::Tensor& xt, const torch::Tensor& t) const override;
    /// Where it computes: the processor after the memory of the device was too small for one tile.
    torch::Device device() const;
    int multiple() const override { return 8; }
    torch::Tensor semanticEmbedding(const torch::Tensor& x, double t) const;

  private:
    mutable DiffusionUNet m_net;
    torch::Device m_device;
    std::shared_ptr<NetworkBatches> m_batches; ///< on an accelerator only; copies share it
};

} // namespace whorl
