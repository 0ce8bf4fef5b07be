#include "core/representation/convolutional_trace.h"

#include "core/base/error.h"
#include "core/base/safetensors.h"

#include <nlohmann/json.hpp>

namespace whorl {

namespace {

constexpr const char* kArchitecture = "whorl-convolutional-trace";
constexpr std::int64_t kWindow = 5;        ///< side of the mean that the high-pass takes away
constexpr double kTruncations[] = {2, 16}; ///< grey levels
constexpr double kLeak = 0.2; ///< added to the slope of a truncation, for a descent to move what is truncated
constexpr std::int64_t kWidths[] = {64, 128, ConvolutionalTraceImpl::kLength};
constexpr std::int64_t kPlace = 2; ///< side of the pixels that are one place of the first convolution

} // namespace

ConvolutionalTraceImpl::ConvolutionalTraceImpl(std::vector<std::string> classes)
    : m_classes(std::move(classes)) {
    std::int64_t in = 3 * std::ssize(kTruncations) * kPlace * kPlace;
    for (const std::int64_t out : kWidths) {
        const std::string name = "stage" + std::to_string(m_stages.size());
        m_stages.emplace_back(layer(name + "_first", in, out, m_stages.empty() ? 1 : 2),
                              layer(name + "_residual", out, out, 1));
        in = out;
    }
    m_out = register_module("out", torch::nn::Linear(in, std::ssize(m_classes)));
}

ConvolutionalTraceImpl::Layer ConvolutionalTraceImpl::layer(const std::string& name, std::int64_t in,
                                                            std::int64_t out, std::int64_t stride) {
    Layer made;
    made.convolution = register_module(
        name, torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1).stride(stride).bias(false)));
    made.norm = register_module(name + "_norm", torch::nn::BatchNorm2d(out));
    return made;
}

torch::Tensor ConvolutionalTraceImpl::apply(Layer& layer, const torch::Tensor& x) {
    const torch::ExpandingArray<2> stride = layer.convolution->options.stride();
    if (!is_training() && layer.foldedWeight.defined())
        return torch::conv2d(x, layer.foldedWeight, layer.foldedBias, stride, 1);
    return layer.norm->forward(torch::conv2d(x, layer.convolution->weight.to(x.dtype()), {}, stride, 1));
}

torch::Tensor ConvolutionalTraceImpl::embedding(const torch::Tensor& pictures) {
    constexpr std::int64_t border = kWindow / 2;
    const torch::Tensor residual =
        pictures -
        torch::avg_pool2d(torch::replication_pad2d(pictures, {border, border, border, border}), kWindow, 1);
    std::vector<torch::Tensor> truncated;
    for (const double truncation : kTruncations) {
        const torch::Tensor scaled = residual / truncation;
        truncated.push_back(scaled.clamp(-1, 1));
        if (residual.requires_grad())
            truncated.back() = truncated.back() + kLeak * (scaled - scaled.detach());
    }
    torch::Tensor x = torch::pixel_unshuffle(torch::cat(truncated, 1), kPlace)
                          .to(precision)
                          .contiguous(at::MemoryFormat::ChannelsLast);
    for (auto& [first, second] : m_stages) {
        x = torch::relu(apply(first, x));
        x = torch::relu(apply(second, x) + x);
    }
    return x.to(torch::kFloat32).mean(at::IntArrayRef{2, 3});
}

void ConvolutionalTraceImpl::fold() {
    const torch::NoGradGuard noGrad;
    for (auto& [first, second] : m_stages)
        for (Layer* layer : {&first, &second}) {
            const torch::nn::BatchNorm2d& norm = layer->norm;
            const torch::Tensor scale = norm->weight / (norm->running_var + norm->options.eps()).sqrt();
            layer->foldedWeight = (layer->convolution->weight * scale.view({-1, 1, 1, 1}))
                                      .contiguous(at::MemoryFormat::ChannelsLast);
            layer->foldedBias = norm->bias - norm->running_mean * scale;
        }
}

torch::Tensor ConvolutionalTraceImpl::forward(const torch::Tensor& pictures) {
    return classified(embedding(pictures));
}

torch::Tensor ConvolutionalTraceImpl::classified(const torch::Tensor& embedding) {
    return m_out->forward(embedding);
}

std::string ConvolutionalTraceImpl::sourceOf(const std::string& name) {
    const std::string rest = name.substr(name.find('/') + 1);
    return rest.substr(0, rest.find('/'));
}

ConvolutionalTrace loadConvolutionalTrace(const std::filesystem::path& path) {
    const Safetensors content = readSafetensors(path);
    const auto architecture = content.metadata.find("architecture");
    if (architecture == content.metadata.end() || architecture->second != kArchitecture)
        throw Error("not the weights of the convolutional trace", path.string());
    try {
        ConvolutionalTrace network(
            nlohmann::json::parse(content.metadata.at("classes")).get<std::vector<std::string>>());
        const torch::NoGradGuard noGrad;
        for (auto& item : network->named_parameters())
            item.value().copy_(content.tensors.at(item.key()));
        for (auto& item : network->named_buffers())
            item.value().copy_(content.tensors.at(item.key()));
        for (torch::Tensor& parameter : network->parameters())
            parameter.requires_grad_(false);
        network->eval();
        network->fold();
        return network;
    } catch (const nlohmann::json::exception&) {
        throw Error("the convolutional trace does not say what it tells apart", path.string());
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
    content.metadata["classes"] = nlohmann::json(network->classes()).dump();
    for (const auto& item : network->named_parameters())
        content.tensors[item.key()] = item.value().detach();
    for (const auto& item : network->named_buffers())
        content.tensors[item.key()] = item.value();
    writeSafetensors(path, content);
}

} // namespace whorl
