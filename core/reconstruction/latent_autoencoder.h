#pragma once

#include "core/base/safetensors.h"
#include "core/reconstruction/reconstruction_model.h"

#include <filesystem>

namespace whorl {

/// A tiny latent autoencoder (the architecture of TAESD: 8 times down, 3 x 3 convolutions with ReLU) from
/// safetensors of an encoder and a decoder. Its round trip is a reconstruction, and, over a photograph, an
/// intervention do(M): the same content and style from another source.
class LatentAutoencoder : public ReconstructionModel {
  public:
    /// Throws Error when the files hold another architecture.
    LatentAutoencoder(const std::filesystem::path& encoder, const std::filesystem::path& decoder);

    torch::Tensor reconstruct(const torch::Tensor& x, const std::stop_token& stop = {}) const override;
    /// x: [K, 3, H, W] in [-1, 1]. Gives the latents, [K, L, H / 8, W / 8].
    torch::Tensor encode(const torch::Tensor& x) const;
    torch::Tensor decode(const torch::Tensor& latent) const;
    int multiple() const override { return 8; }

  private:
    std::map<std::string, torch::Tensor> m_encoder, m_decoder;
};

} // namespace whorl
