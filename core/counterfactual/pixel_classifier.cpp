#include "core/counterfactual/pixel_classifier.h"

#include "core/base/error.h"
#include "core/evaluation/conditions.h"
#include "core/representation/pixel_planes.h"

#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>

namespace whorl {

namespace {

const PixelCnnOptions kTraceOptions{{32, 64, 96, 128}, 5, true};

} // namespace

PixelCnnImpl::PixelCnnImpl(const PixelCnnOptions& options, std::int64_t labels) : m_window(options.window) {
    std::int64_t in = 6;
    for (const std::int64_t out : options.widths) {
        m_layers->push_back(torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1).bias(false)));
        m_layers->push_back(torch::nn::BatchNorm2d(out));
        if (options.smooth)
            m_layers->push_back(torch::nn::SiLU());
        else
            m_layers->push_back(torch::nn::ReLU());
        m_layers->push_back(torch::nn::AvgPool2d(2));
        in = out;
    }
    register_module("layers", m_layers);
    m_out = register_module("out", torch::nn::Linear(in, labels));
}

torch::Tensor PixelCnnImpl::forward(const torch::Tensor& pictures) {
    const std::int64_t border = m_window / 2;
    const torch::Tensor smooth =
        torch::avg_pool2d(torch::replication_pad2d(pictures, {border, border, border, border}), m_window, 1);
    const torch::Tensor both =
        torch::cat({pictures, 8 * (pictures - smooth)}, 1).contiguous(at::MemoryFormat::ChannelsLast);
    return m_out->forward(m_layers->forward(both).mean(at::IntArrayRef{2, 3}));
}

std::vector<LabelledImage> labelledImages(const std::vector<BenchmarkItem>& manifest,
                                          const std::string& split, std::vector<std::string>& labels,
                                          bool equalized, std::uint64_t seed, const std::stop_token& stop) {
    std::vector<LabelledImage> list;
    for (std::size_t i = 0; i < manifest.size(); ++i) {
        const BenchmarkItem& item = manifest[i];
        if (item.split != split || item.role != "known")
            continue;
        throwIfStopped(stop);
        auto label = std::find(labels.begin(), labels.end(), item.label);
        if (label == labels.end())
            label = labels.insert(labels.end(), item.label);
        const std::int64_t number = label - labels.begin();
        const DecodedImage image = decodeFile(item.file);
        if (equalized)
            list.push_back({applyCondition(image, "equalized", seed + i).image, number});
        list.push_back({image.image, number});
    }
    return list;
}

void trainFor(const TrainingLength& length, const std::vector<torch::Tensor>& parameters,
              const std::function<torch::Tensor()>& loss, const std::stop_token& stop,
              const ProgressCallback& progress) {
    constexpr double kRate = 2e-3, kWarm = 0.05;
    torch::optim::AdamW optimizer(parameters, torch::optim::AdamWOptions(kRate).weight_decay(0.02));
    const std::clock_t start = std::clock();
    double mean = 0;
    for (std::int64_t step = 0;; ++step) {
        throwIfStopped(stop);
        const double minutes = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / 60;
        const double done = length.steps ? static_cast<double>(step) / static_cast<double>(*length.steps)
                                         : minutes / length.minutes;
        if (done >= 1) {
            spdlog::info("cnn: {} steps", step);
            return;
        }
        static_cast<torch::optim::AdamWOptions&>(optimizer.param_groups()[0].options())
            .lr(kRate * (done < kWarm ? done / kWarm : 0.5 * (1 + std::cos(M_PI * done))) + 1e-6);
        optimizer.zero_grad();
        const torch::Tensor now = loss();
        now.backward();
        optimizer.step();
        mean = step == 0 ? now.item<double>() : 0.99 * mean + 0.01 * now.item<double>();
        if (step % 50 == 0)
            spdlog::info("cnn: step {}, {:.1f} % of the length, loss {:.3f}", step, 100 * done, mean);
        report(progress, "cnn", done);
    }
}

PixelCnn trainPixelCnn(const PixelCnnOptions& options, std::int64_t labels,
                       const std::vector<LabelledImage>& train, const TrainingLength& length,
                       std::uint64_t seed, const std::stop_token& stop, const ProgressCallback& progress) {
    constexpr std::int64_t kBatch = 64;
    constexpr int kTile = 96;
    torch::manual_seed(seed);
    std::mt19937_64 random(seed);
    PixelCnn cnn(options, labels);
    cnn->train();
    std::vector<std::vector<std::size_t>> ofLabel(static_cast<std::size_t>(labels));
    for (std::size_t i = 0; i < train.size(); ++i)
        if (std::min(train[i].image.width, train[i].image.height) >= kTile)
            ofLabel[static_cast<std::size_t>(train[i].label)].push_back(i);
    std::erase_if(ofLabel, [](const std::vector<std::size_t>& images) { return images.empty(); });
    if (ofLabel.empty())
        throw Error("no image of the training has 96 pixels a side");
    const auto loss = [&] {
        std::vector<torch::Tensor> tiles;
        std::vector<std::int64_t> truth;
        while (tiles.size() < kBatch) {
            const auto& list = ofLabel[random() % ofLabel.size()];
            const LabelledImage& example = train[list[random() % list.size()]];
            const int x = static_cast<int>(random() %
                                           static_cast<std::uint64_t>(example.image.width - kTile + 1)),
                      y = static_cast<int>(random() %
                                           static_cast<std::uint64_t>(example.image.height - kTile + 1));
            torch::Tensor tile = toPlanes(cut(example.image, x, y, kTile, kTile));
            if (random() % 2 == 0)
                tile = tile.flip({2});
            tiles.push_back(tile);
            truth.push_back(example.label);
        }
        return torch::nn::functional::cross_entropy(
            cnn->forward(torch::stack(tiles) / 127.5 - 1), torch::tensor(truth),
            torch::nn::functional::CrossEntropyFuncOptions().label_smoothing(0.1));
    };
    trainFor(length, cnn->parameters(), loss, stop, progress);
    cnn->eval();
    return cnn;
}

PixelTrace trainPixelTrace(const std::vector<BenchmarkItem>& manifest, const TrainingLength& length,
                           std::uint64_t seed, const std::stop_token& stop,
                           const ProgressCallback& progress) {
    PixelTrace trace;
    const auto train = labelledImages(manifest, "train", trace.labels, true, seed, stop);
    if (train.empty())
        throw Error("the benchmark holds no known images of the split train");
    trace.cnn = trainPixelCnn(kTraceOptions, static_cast<std::int64_t>(trace.labels.size()), train, length,
                              seed, stop, progress);
    return trace;
}

void PixelTrace::save(const std::filesystem::path& path, std::map<std::string, std::string> metadata) const {
    Safetensors content;
    content.metadata = std::move(metadata);
    content.metadata["pixel-trace"] = nlohmann::json(labels).dump();
    writeNetwork(content, "cnn.", *cnn);
    writeSafetensors(path, content);
}

PixelTrace PixelTrace::load(const std::filesystem::path& path) {
    const Safetensors content = readSafetensors(path);
    PixelTrace trace;
    try {
        trace.labels =
            nlohmann::json::parse(content.metadata.at("pixel-trace")).get<std::vector<std::string>>();
        trace.cnn = PixelCnn(kTraceOptions, static_cast<std::int64_t>(trace.labels.size()));
        readNetwork(content, "cnn.", *trace.cnn);
        for (torch::Tensor& parameter : trace.cnn->parameters())
            parameter.requires_grad_(false);
    } catch (const nlohmann::json::exception&) {
        throw Error("not the weights of the trace in pixels", path.string());
    } catch (const std::out_of_range&) {
        throw Error("a tensor of the trace in pixels is missing", path.string());
    } catch (const c10::Error&) {
        throw Error("a tensor of the trace in pixels has another shape", path.string());
    }
    return trace;
}

void writeNetwork(Safetensors& content, const std::string& prefix, const torch::nn::Module& network) {
    for (const auto& item : network.named_parameters())
        content.tensors[prefix + item.key()] = item.value().detach();
    for (const auto& item : network.named_buffers())
        content.tensors[prefix + item.key()] = item.value();
}

void readNetwork(const Safetensors& content, const std::string& prefix, torch::nn::Module& network) {
    const torch::NoGradGuard noGrad;
    for (auto& item : network.named_parameters())
        item.value().copy_(content.tensors.at(prefix + item.key()));
    for (auto& item : network.named_buffers())
        item.value().copy_(content.tensors.at(prefix + item.key()));
    network.eval();
}

} // namespace whorl
