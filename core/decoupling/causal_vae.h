#pragma once

#include <torch/torch.h>

namespace whorl {

struct CausalVaeOptions {
    std::int64_t features = 0, hidden = 384, trace = 32, content = 16, style = 16, processing = 16;
};

/// The latent variables of one batch, each [N, size]; mean of the posterior, and its log variance.
struct CausalLatents {
    torch::Tensor trace, content, style, processing; ///< means
    torch::Tensor logVariance;                       ///< [N, all four together]
    torch::Tensor joint() const { return torch::cat({trace, content, style, processing}, 1); }
};

/// Variational encoder and decoder over standardized representations [N, features]: z_trace, z_content,
/// z_style and z_processing are told apart by the losses of training (fingerprint_trainer.cpp). After Xu et
/// al. (arXiv 2509.15406), with the processing as a variable of its own.
class CausalVaeImpl : public torch::nn::Module {
  public:
    explicit CausalVaeImpl(const CausalVaeOptions& options);

    CausalLatents encode(const torch::Tensor& features);
    torch::Tensor decode(const torch::Tensor& joint);
    const CausalVaeOptions& options() const { return m_options; }

  private:
    CausalVaeOptions m_options;
    torch::nn::Linear m_encoder{nullptr}, m_latents{nullptr}, m_decoder1{nullptr}, m_decoder2{nullptr};
    torch::nn::LayerNorm m_norm{nullptr};
};
TORCH_MODULE(CausalVae);

} // namespace whorl
