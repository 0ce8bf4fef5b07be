#pragma once

#include "core/base/progress.h"
#include "core/base/safetensors.h"
#include "core/evaluation/benchmark.h"
#include "core/imaging/image.h"
#include "core/training/train_for.h"

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <vector>

namespace whorl {

struct PixelCnnOptions {
    std::vector<std::int64_t> widths; ///< channels of the convolutions, each followed by averaging 2 x 2
    std::int64_t window = 3;          ///< side of the mean that the high-pass takes away
};

/// Convolutions on pixels and their high-pass, nothing else: pictures [K, 3, H, W] in [-1, 1] to logits
/// [K, labels].
class PixelCnnImpl : public torch::nn::Module {
  public:
    PixelCnnImpl(const PixelCnnOptions& options, std::int64_t labels);
    torch::Tensor forward(const torch::Tensor& pictures);

  private:
    std::int64_t m_window;
    torch::nn::Sequential m_layers;
    torch::nn::Linear m_out{nullptr};
};
TORCH_MODULE(PixelCnn);

/// A known image of the benchmark, or one made of it.
struct LabelledImage {
    Image image;
    std::int64_t label;
};

/// Known images of a split, as they are and, where wanted, equalized too. Labels that are new are appended.
std::vector<LabelledImage> labelledImages(const std::vector<BenchmarkItem>& manifest,
                                          const std::string& split, std::vector<std::string>& labels,
                                          bool equalized, std::uint64_t seed, const std::stop_token& stop);

/// Trained on tiles of 96 x 96, every label equally often.
PixelCnn trainPixelCnn(const PixelCnnOptions& options, std::int64_t labels,
                       const std::vector<LabelledImage>& train, const TrainingLength& length,
                       std::uint64_t seed, const std::stop_token& stop, const ProgressCallback& progress);

/// Adds the parameters and buffers of a network under prefix, or sets them. Throws std::out_of_range where
/// one is missing, c10::Error where its shape is another.
void writeNetwork(Safetensors& content, const std::string& prefix, const torch::nn::Module& network);
void readNetwork(const Safetensors& content, const std::string& prefix, torch::nn::Module& network);

} // namespace whorl
