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

CausalLatents CausalVaeImpl::encode(const torch::Tensor& features) {
    torch::Tensor h = torch::dropout(features, 0.2, is_training());
    h = torch::dropout(torch::silu(m_norm(m_encoder(h))), 0.5, is_training());
    const auto halves = m_latents(h).chunk(2, 1);
    const auto parts = halves[0].split_with_sizes(
        {m_options.trace, m_options.content, m_options.style, m_options.processing}, 1);
    return {parts[0], parts[1], parts[2], parts[3], halves[1].clamp(-8, 4)};
}

torch::Tensor CausalVaeImpl::decode(const torch::Tensor& joint) {
    return m_decoder2(torch::silu(m_decoder1(joint)));
}

} // namespace whorl
