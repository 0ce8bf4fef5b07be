#include "core/reconstruction/diffusion_unet.h"

#include "core/base/error.h"
#include "core/base/safetensors.h"

#include <nlohmann/json.hpp>

namespace whorl {

namespace {

torch::nn::Conv2d conv3(int in, int out, int stride = 1) {
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1).stride(stride));
}

torch::nn::GroupNorm groupNorm(int channels) {
    return torch::nn::GroupNorm(torch::nn::GroupNormOptions(8, channels));
}

torch::Tensor upsample(const torch::Tensor& x) {
    return torch::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2});
}

/// In place where no gradient needs the argument.
torch::Tensor activated(torch::Tensor x) {
    return torch::GradMode::is_enabled() ? torch::silu(x) : torch::silu_(x);
}

constexpr const char* kArchitecture = "whorl-diffusion-unet";

/// For evaluation on the device.
void prepare(DiffusionUNet& net, torch::Device device) {
    net->eval();
    net->to(device);
    torch::NoGradGuard noGrad;
    for (auto& parameter : net->parameters())
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
}

torch::Tensor forward(DiffusionUNet& net, const torch::Tensor& x, const torch::Tensor& t) {
    const c10::InferenceMode inference;
    return net->forward(x.contiguous(torch::MemoryFormat::ChannelsLast), t);
}

/// Of its own on the processor, ready for evaluation.
DiffusionUNet copyOf(const DiffusionUNet& net) {
    DiffusionUNet copy(net->options());
    torch::NoGradGuard noGrad;
    const auto values = net->named_parameters();
    for (auto& item : copy->named_parameters())
        item.value().copy_(values[item.key()]);
    prepare(copy, torch::kCPU);
    return copy;
}

} // namespace

DiffusionBlockImpl::DiffusionBlockImpl(int in, int out, int timeChannels)
    : m_norm1(register_module("norm1", groupNorm(in))), m_norm2(register_module("norm2", groupNorm(out))),
      m_conv1(register_module("conv1", conv3(in, out))), m_conv2(register_module("conv2", conv3(out, out))),
      m_time(register_module("time", torch::nn::Linear(timeChannels, 2 * out))) {
    if (in != out)
        m_skip = register_module("skip", torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 1)));
    // The block starts as the identity, so that depth costs nothing at the beginning of training.
    torch::nn::init::zeros_(m_conv2->weight);
    torch::nn::init::zeros_(m_conv2->bias);
}

torch::Tensor DiffusionBlockImpl::forward(const torch::Tensor& x, const torch::Tensor& time) {
    torch::Tensor h = m_conv1(activated(m_norm1(x)));
    const auto scaleShift = m_time(time).unsqueeze(2).unsqueeze(3).chunk(2, 1);
    h = torch::addcmul(scaleShift[1], m_norm2(h), 1 + scaleShift[0]);
    h = m_conv2(activated(h));
    return (m_skip ? m_skip(x) : x) + h;
}

DiffusionUNetImpl::DiffusionUNetImpl(const DiffusionUNetOptions& options) : m_options(options) {
    const auto& c = options.channels;
    const int time = options.timeChannels;
    m_time1 = register_module("time1", torch::nn::Linear(time, time));
    m_time2 = register_module("time2", torch::nn::Linear(time, time));
    m_in = register_module("in", conv3(3, c[0]));
    for (int level = 0; level < 3; ++level) {
        const std::string number = std::to_string(level);
        const auto l = static_cast<std::size_t>(level);
        m_downBlock[l] = register_module("down_block" + number, DiffusionBlock(c[l], c[l], time));
        m_down[l] = register_module("down" + number, conv3(c[l], c[l + 1], 2));
        m_up[l] =
            register_module("up" + number, torch::nn::Conv2d(torch::nn::Conv2dOptions(c[l + 1], c[l], 1)));
        m_upBlock[l] = register_module("up_block" + number, DiffusionBlock(2 * c[l], c[l], time));
    }
    m_middle1 = register_module("middle1", DiffusionBlock(c[3], c[3], time));
    m_middle2 = register_module("middle2", DiffusionBlock(c[3], c[3], time));
    m_outNorm = register_module("out_norm", groupNorm(c[0]));
    m_out = register_module("out", conv3(c[0], 3));
    torch::nn::init::zeros_(m_out->weight);
    torch::nn::init::zeros_(m_out->bias);
}

torch::Tensor DiffusionUNetImpl::embedTime(const torch::Tensor& t) {
    const int half = m_options.timeChannels / 2;
    const auto frequencies = torch::exp(torch::linspace(0, std::log(1000.0), half, t.options()));
    const auto angles = t.unsqueeze(1) * frequencies.unsqueeze(0);
    const auto embedding = torch::cat({torch::sin(angles), torch::cos(angles)}, 1);
    return torch::silu(m_time2(torch::silu(m_time1(embedding))));
}

torch::Tensor DiffusionUNetImpl::forward(const torch::Tensor& x, const torch::Tensor& t) {
    const torch::Tensor time = embedTime(t);
    torch::Tensor h = m_in(x);
    std::array<torch::Tensor, 3> skip;
    for (std::size_t level = 0; level < 3; ++level) {
        skip[level] = h = m_downBlock[level](h, time);
        h = m_down[level](h);
    }
    h = m_middle2(m_middle1(h, time), time);
    for (std::size_t level = 3; level-- > 0;) {
        h = upsample(m_up[level](h));
        h = m_upBlock[level](torch::cat({h, skip[level]}, 1), time);
    }
    return m_out(activated(m_outNorm(h)));
}

torch::Tensor DiffusionUNetImpl::semanticEmbedding(const torch::Tensor& x, const torch::Tensor& t) {
    const torch::Tensor time = embedTime(t);
    torch::Tensor h = m_in(x);
    for (std::size_t level = 0; level < 3; ++level)
        h = m_down[level](m_downBlock[level](h, time));
    return m_middle1(h, time).mean({2, 3});
}

DiffusionUNet loadDiffusionUNet(const std::filesystem::path& path) {
    Safetensors content;
    try {
        content = readSafetensors(path);
    } catch (const Error& error) {
        throw Error(error.failure(), path.string(), "make it with: whorl-cli train diffusion");
    }
    if (content.metadata["architecture"] != kArchitecture)
        throw Error("these are not weights of the diffusion U-Net", path.string());
    DiffusionUNetOptions options;
    try {
        const auto json = nlohmann::json::parse(content.metadata["options"]);
        json.at("channels").get_to(options.channels);
        json.at("time_channels").get_to(options.timeChannels);
    } catch (const nlohmann::json::exception&) {
        throw Error("the options of the network are missing from the weights", path.string());
    }
    for (const int channels : options.channels)
        if (channels < 8 || channels > 4096 || channels % 8 != 0)
            throw Error("the options of the network are out of range", path.string());
    if (options.timeChannels < 2 || options.timeChannels > 4096)
        throw Error("the options of the network are out of range", path.string());
    DiffusionUNet net(options);
    torch::NoGradGuard noGrad;
    for (auto& item : net->named_parameters()) {
        const auto found = content.tensors.find(item.key());
        if (found == content.tensors.end() || found->second.sizes() != item.value().sizes())
            throw Error("the weights do not fit the network at " + item.key(), path.string());
        item.value().copy_(found->second);
    }
    net->eval();
    return net;
}

void saveDiffusionUNet(const std::filesystem::path& path, const DiffusionUNet& net,
                       const std::map<std::string, std::string>& metadata) {
    Safetensors content;
    content.metadata = metadata;
    content.metadata["architecture"] = kArchitecture;
    content.metadata["options"] = nlohmann::json{
        {"channels", net->options().channels},
        {"time_channels",
         net->options().timeChannels}}.dump();
    for (const auto& item : net->named_parameters())
        content.tensors[item.key()] = item.value().detach().to(torch::kFloat16);
    writeSafetensors(path, content);
}

UNetNoisePredictor::UNetNoisePredictor(DiffusionUNet net, torch::Device device)
    : m_net(std::move(net)), m_device(device) {
    if (!m_device.is_cpu()) {
        at::globalContext().setAllowTF32CuDNN(false);
        at::globalContext().setAllowTF32CuBLAS(false);
        m_batches = std::make_shared<NetworkBatches>(
            [net = m_net, device](const torch::Tensor& x, const torch::Tensor& t) mutable {
                return forward(net, x.to(device), t.to(device)).cpu();
            },
            [net = copyOf(m_net)](const torch::Tensor& x, const torch::Tensor& t) mutable {
                return forward(net, x, t);
            });
    }
    prepare(m_net, m_device);
}

torch::Tensor UNetNoisePredictor::predictNoise(const torch::Tensor& xt, const torch::Tensor& t) const {
    return m_batches ? m_batches->run(xt, t) : forward(m_net, xt, t);
}

torch::Device UNetNoisePredictor::device() const {
    return m_batches && m_batches->onProcessor() ? torch::Device(torch::kCPU) : m_device;
}

torch::Tensor UNetNoisePredictor::semanticEmbedding(const torch::Tensor& x, double t) const {
    torch::NoGradGuard noGrad;
    return m_net->semanticEmbedding(x.to(m_device).contiguous(torch::MemoryFormat::ChannelsLast),
                                    torch::full({x.size(0)}, t, torch::device(m_device)));
}

} // namespace whorl
