#pragma once

#include "core/decoupling/concept_erasure.h"

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
/// z_style and z_processing are told apart by the losses of training (fingerprint_trainer.cpp), and what a
/// linear map reads of the source is taken out of the last three. After Xu et
/// al. (arXiv 2509.15406), with the processing as a variable of its own.
class CausalVaeImpl : public torch::nn::Module {
  public:
    explicit CausalVaeImpl(const CausalVaeOptions& options);

    CausalLatents encode(const torch::Tensor& features);
    torch::Tensor decode(const torch::Tensor& joint);
    /// What the latent variables are linear in, [N, hidden].
    torch::Tensor hidden(const torch::Tensor& features);
    /// Content, style and processing as if the hidden values had gone through this; the trace stays.
    void eraseFromRest(const ConceptErasure& erasure);
    /// Weights and biases of the decoder alone.
    std::vector<torch::Tensor> decoderParameters() const;
    const CausalVaeOptions& options() const { return m_options; }

  private:
    CausalVaeOptions m_options;
    torch::nn::Linear m_encoder{nullptr}, m_latents{nullptr}, m_decoder1{nullptr}, m_decoder2{nullptr};
    torch::nn::LayerNorm m_norm{nullptr};
};
TORCH_MODULE(CausalVae);

} // namespace whorl
