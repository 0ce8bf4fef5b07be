#include "core/decoupling/causal_vae.h"

namespace whorl {

CausalVaeImpl::CausalVaeImpl(const CausalVaeOptions& options) : m_options(options) {
    const std::int64_t latents = options.trace + options.content + options.style + options.processing;
    m_encoder = register_module("encoder", torch::nn::Linear(options.features, options.hidden));
    m_norm = register_module("norm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({options.hidden})));
    m_latents = register_module("latents", torch::nn::Linear(options.hidden, 2 * latents));
    m_decoder1 = register_module("decoder1", torch::nn::Linear(latents, options.hidden));
    m_decoder2 = register_module("decoder2", torch::nn::Linear(options.hidden, options.features));
}

torch::Tensor CausalVaeImpl::hidden(const torch::Tensor& features) {
    const torch::Tensor h = torch::dropout(features, 0.2, is_training());
    return torch::dropout(torch::silu(m_norm(m_encoder(h))), 0.5, is_training());
}

CausalLatents CausalVaeImpl::encode(const torch::Tensor& features) {
    const auto halves = m_latents(hidden(features)).chunk(2, 1);
    const auto parts = halves[0].split_with_sizes(
        {m_options.trace, m_options.content, m_options.style, m_options.processing}, 1);
    return {parts[0], parts[1], parts[2], parts[3], halves[1].clamp(-8, 4)};
}

void CausalVaeImpl::eraseFromRest(const ConceptErasure& erasure) {
    const torch::NoGradGuard noGrad;
    const std::int64_t rest = m_options.content + m_options.style + m_options.processing;
    torch::Tensor weight = m_latents->weight.narrow(0, m_options.trace, rest),
                  bias = m_latents->bias.narrow(0, m_options.trace, rest);
    const torch::Tensor before = torch::mv(weight, erasure.mean);
    weight.copy_(torch::matmul(weight, erasure.map.t()));
    bias.add_(before - torch::mv(weight, erasure.mean)); // at the mean nothing changes
}

std::vector<torch::Tensor> CausalVaeImpl::decoderParameters() const {
    return {m_decoder1->weight, m_decoder1->bias, m_decoder2->weight, m_decoder2->bias};
}

torch::Tensor CausalVaeImpl::decode(const torch::Tensor& joint) {
    return m_decoder2(torch::silu(m_decoder1(joint)));
}

} // namespace whorl
