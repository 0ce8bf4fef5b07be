#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace whorl {

/// A small network on the high-pass of pixels, which leaves the content out: the residual from a local mean
/// at two truncations (Fridrich and Kodovsky 2012, doi 10.1109/TIFS.2012.2190402; as an activation Ye et al.
/// 2017, doi 10.1109/TIFS.2017.2710946), every 2 x 2 pixels as one place of four times the channels (Shi et
/// al. 2016, arXiv 1609.05158), three times a convolution and a residual one (He et al. 2016, arXiv
/// 1512.03385), and the mean over all places.
class ConvolutionalTraceImpl : public torch::nn::Module {
  public:
    /// classes: what it tells apart, bench/source or bench/source/variant.
    explicit ConvolutionalTraceImpl(std::vector<std::string> classes);
    /// Pictures [K, 3, H, W] in [0, 255], H and W even and >= 16, to [K, kLength].
    torch::Tensor embedding(const torch::Tensor& pictures);
    /// To logits [K, classes]; of an embedding: classified().
    torch::Tensor forward(const torch::Tensor& pictures);
    torch::Tensor classified(const torch::Tensor& embedding);
    const std::vector<std::string>& classes() const { return m_classes; }
    /// The source of a class.
    static std::string sourceOf(const std::string& name);
    /// Takes the normalizations, as they are now, into the convolutions, with which it then computes but in
    /// training.
    void fold();

    static constexpr std::int64_t kLength = 192;
    /// What the convolutions compute in; the weights are float32.
    torch::Dtype precision = torch::kFloat32;

  private:
    struct Layer {
        torch::nn::Conv2d convolution{nullptr};
        torch::nn::BatchNorm2d norm{nullptr};
        torch::Tensor foldedWeight, foldedBias;
    };
    Layer layer(const std::string& name, std::int64_t in, std::int64_t out, std::int64_t stride);
    torch::Tensor apply(Layer& layer, const torch::Tensor& x);

    std::vector<std::string> m_classes;
    std::vector<std::pair<Layer, Layer>> m_stages;
    torch::nn::Linear m_out{nullptr};
};
TORCH_MODULE(ConvolutionalTrace);

/// Tiles of a picture that the network sees at most, see chooseTiles().
constexpr int kConvolutionalTiles = 16;

/// Folded, and without gradients of its own. Throws Error when the file holds something else.
ConvolutionalTrace loadConvolutionalTrace(const std::filesystem::path& path);
void saveConvolutionalTrace(const std::filesystem::path& path, const ConvolutionalTrace& network,
                            std::map<std::string, std::string> metadata);

} // namespace whorl
