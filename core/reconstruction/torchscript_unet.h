#pragma once

#include "core/reconstruction/reconstruction_model.h"

#include <filesystem>
#include <memory>
#include <string>

namespace whorl {

/// A diffusion U-Net that a laboratory exported as TorchScript: forward(x [K, 3, H, W], t [K]) gives the
/// noise. Such a file is code, not data: it loads only when the user has allowed this very file by its
/// SHA-256.
class TorchScriptUNet : public NoisePredictor {
  public:
    /// Throws Error when the file's SHA-256 is not allowedSha256, before a byte of it is interpreted.
    TorchScriptUNet(const std::filesystem::path& path, const std::string& allowedSha256,
                    torch::Device device = torch::kCPU);
    ~TorchScriptUNet() override;
    torch::Tensor predictNoise(const torch::Tensor& xt, const torch::Tensor& t) const override;
    int multiple() const override { return 32; }

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace whorl
