#include "core/representation/convolutional_trace.h"

#include "core/base/error.h"
#include "core/base/safetensors.h"

namespace whorl {

namespace {

constexpr const char* kArchitecture = "whorl-convolutional-trace";
constexpr std::int64_t kWindow = 5;        ///< side of the mean that the high-pass takes away
constexpr double kTruncations[] = {2, 16}; ///< grey levels
constexpr std::int64_t kWidths[] = {24, 64, 96, ConvolutionalTraceImpl::kLength};

} // namespace

ConvolutionalTraceImpl::ConvolutionalTraceImpl(std::int64_t classes) {
    std::int64_t in = 3 * std::ssize(kTruncations);
    for (const std::int64_t out : kWidths) {
        const bool first = m_layers->is_empty();
        m_layers->push_back(torch::nn::Conv2d(
            torch::nn::Conv2dOptions(in, out, 3).padding(1).stride(first ? 1 : 2).bias(first)));
        if (!first)
            m_layers->push_back(torch::nn::BatchNorm2d(out));
        m_layers->push_back(torch::nn::ReLU(torch::nn::ReLUOptions(true)));
        in = out;
    }
    register_module("layers", m_layers);
    m_out = register_module("out", torch::nn::Linear(in, classes));
}

torch::Tensor ConvolutionalTraceImpl::embedding(const torch::Tensor& pictures) {
    constexpr std::int64_t border = kWindow / 2;
    const torch::Tensor residual =
        pictures -
        torch::avg_pool2d(torch::replication_pad2d(pictures, {border, border, border, border}), kWindow, 1);
    std::vector<torch::Tensor> truncated;
    for (const double truncation : kTruncations)
        truncated.push_back((residual / truncation).clamp(-1, 1));
    return m_layers->forward(torch::cat(truncated, 1).contiguous(at::MemoryFormat::ChannelsLast))
        .mean(at::IntArrayRef{2, 3});
}

torch::Tensor ConvolutionalTraceImpl::forward(const torch::Tensor& pictures) {
    return m_out->forward(embedding(pictures));
}

ConvolutionalTrace loadConvolutionalTrace(const std::filesystem::path& path) {
    const Safetensors content = readSafetensors(path);
    const auto architecture = content.metadata.find("architecture");
    if (architecture == content.metadata.end() || architecture->second != kArchitecture)
        throw Error("not the weights of the convolutional trace", path.string());
    try {
        ConvolutionalTrace network(content.tensors.at("out.bias").size(0));
        const torch::NoGradGuard noGrad;
        for (auto& item : network->named_parameters())
            item.value().copy_(content.tensors.at(item.key()));
        for (auto& item : network->named_buffers())
            item.value().copy_(content.tensors.at(item.key()));
        for (torch::Tensor& parameter : network->parameters())
            parameter.requires_grad_(false);
        network->eval();
        return network;
    } catch (const std::out_of_range&) {
        throw Error("a tensor of the convolutional trace is missing", path.string());
    } catch (const c10::Error&) {
        throw Error("a tensor of the convolutional trace has another shape", path.string());
    }
}

void saveConvolutionalTrace(const std::filesystem::path& path, const ConvolutionalTrace& network,
                            std::map<std::string, std::string> metadata) {
    Safetensors content;
    content.metadata = std::move(metadata);
    content.metadata["architecture"] = kArchitecture;
    for (const auto& item : network->named_parameters())
        content.tensors[item.key()] = item.value().detach();
    for (const auto& item : network->named_buffers())
        content.tensors[item.key()] = item.value();
    writeSafetensors(path, content);
}

} // namespace whorl
