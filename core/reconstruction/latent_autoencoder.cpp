#include "core/reconstruction/latent_autoencoder.h"

#include "core/base/error.h"

namespace whorl {

namespace {

using Weights = std::map<std::string, torch::Tensor>;

constexpr int kEncoderLayers = 15, kDecoderLayers = 20;

Weights readWeights(const std::filesystem::path& path, const std::string& first, std::int64_t inChannels) {
    Weights weights = readSafetensors(path).tensors;
    for (auto& [name, tensor] : weights)
        tensor = tensor.to(torch::kFloat32);
    const auto found = weights.find(first);
    if (found == weights.end() || found->second.dim() != 4 ||
        (inChannels > 0 && found->second.size(1) != inChannels))
        throw Error("not the weights of a tiny latent autoencoder", path.string());
    for (const auto& [name, tensor] : weights)
        if (name.ends_with("weight") && (tensor.dim() != 4 || tensor.size(2) != tensor.size(3)))
            throw Error("the tensor " + name + " is not a convolution", path.string());
    return weights;
}

torch::Tensor convolution(const Weights& weights, const std::string& name, const torch::Tensor& x,
                          int stride = 1) {
    const torch::Tensor& weight = weights.at(name + ".weight");
    const auto bias = weights.find(name + ".bias");
    return torch::conv2d(x, weight, bias == weights.end() ? torch::Tensor() : bias->second, stride,
                         weight.size(2) / 2);
}

bool has(const Weights& weights, const std::string& name) {
    return weights.contains(name);
}

torch::Tensor block(const Weights& weights, const std::string& name, const torch::Tensor& x) {
    torch::Tensor h = torch::relu(convolution(weights, name + ".conv.0", x));
    h = torch::relu(convolution(weights, name + ".conv.2", h));
    h = convolution(weights, name + ".conv.4", h);
    return torch::relu(h +
                       (has(weights, name + ".skip.weight") ? convolution(weights, name + ".skip", x) : x));
}

} // namespace

LatentAutoencoder::LatentAutoencoder(const std::filesystem::path& encoder,
                                     const std::filesystem::path& decoder)
    : m_encoder(readWeights(encoder, "0.weight", 3)), m_decoder(readWeights(decoder, "1.weight", 0)) {
    const auto last = m_encoder.find(std::to_string(kEncoderLayers - 1) + ".weight");
    if (last == m_encoder.end() || last->second.size(0) != m_decoder.at("1.weight").size(1) ||
        !has(m_decoder, std::to_string(kDecoderLayers - 1) + ".weight"))
        throw Error("encoder and decoder do not belong together", encoder.string());
    torch::Tensor drawn;
    try {
        drawn = decode(torch::zeros({1, last->second.size(0), 8, 8}));
    } catch (const std::exception&) { // a tensor is missing or has another shape
        throw Error("the decoder has another architecture", decoder.string());
    }
    if (drawn.sizes() != at::IntArrayRef({1, 3, 64, 64}))
        throw Error("the decoder has another architecture", decoder.string());
}

torch::Tensor LatentAutoencoder::encode(const torch::Tensor& x) const {
    torch::NoGradGuard noGrad;
    torch::Tensor h = ((x + 1) / 2).contiguous(torch::MemoryFormat::ChannelsLast);
    for (int layer = 0; layer < kEncoderLayers; ++layer) {
        const std::string name = std::to_string(layer);
        if (has(m_encoder, name + ".conv.0.weight"))
            h = block(m_encoder, name, h);
        else // the convolutions that halve the size have no bias
            h = convolution(m_encoder, name, h, has(m_encoder, name + ".bias") ? 1 : 2);
    }
    return h;
}

torch::Tensor LatentAutoencoder::decode(const torch::Tensor& latent) const {
    torch::NoGradGuard noGrad;
    torch::Tensor h = (torch::tanh(latent / 3) * 3).contiguous(torch::MemoryFormat::ChannelsLast);
    for (int layer = 1; layer < kDecoderLayers; ++layer) {
        const std::string name = std::to_string(layer);
        if (has(m_decoder, name + ".conv.0.weight"))
            h = block(m_decoder, name, h);
        else if (has(m_decoder, name + ".weight"))
            h = convolution(m_decoder, name, h);
        else if (layer == 2)
            h = torch::relu(h);
        else
            h = torch::upsample_nearest2d(h, {h.size(2) * 2, h.size(3) * 2});
    }
    return h.clamp(0, 1) * 2 - 1;
}

torch::Tensor LatentAutoencoder::reconstruct(const torch::Tensor& x, const std::stop_token& stop) const {
    throwIfStopped(stop);
    const torch::Tensor latent = encode(x);
    throwIfStopped(stop);
    return decode(latent);
}

} // namespace whorl
