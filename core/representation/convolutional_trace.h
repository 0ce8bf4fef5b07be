#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace whorl {

/// A small network on the high-pass of pixels, which leaves the content out: the residual from a local mean
/// at two truncations (Fridrich and Kodovsky 2012, doi 10.1109/TIFS.2012.2190402; as an activation Ye et al.
/// 2017, doi 10.1109/TIFS.2017.2710946), four convolutions, all but the first of every second place, and the
/// mean over all places.
class ConvolutionalTraceImpl : public torch::nn::Module {
  public:
    explicit ConvolutionalTraceImpl(std::int64_t classes);
    /// Pictures [K, 3, H, W] in [0, 255], H and W >= 16, to [K, kLength].
    torch::Tensor embedding(const torch::Tensor& pictures);
    /// To logits [K, classes].
    torch::Tensor forward(const torch::Tensor& pictures);

    static constexpr std::int64_t kLength = 128;

  private:
    torch::nn::Sequential m_layers;
    torch::nn::Linear m_out{nullptr};
};
TORCH_MODULE(ConvolutionalTrace);

/// Tiles of a picture that the network sees at most, see chooseTiles().
constexpr int kConvolutionalTiles = 16;

/// Throws Error when the file holds something else.
ConvolutionalTrace loadConvolutionalTrace(const std::filesystem::path& path);
void saveConvolutionalTrace(const std::filesystem::path& path, const ConvolutionalTrace& network,
                            std::map<std::string, std::string> metadata);

} // namespace whorl
