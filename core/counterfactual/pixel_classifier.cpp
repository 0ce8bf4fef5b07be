#include "core/counterfactual/pixel_classifier.h"

#include "core/base/error.h"
#include "core/evaluation/conditions.h"
#include "core/representation/pixel_planes.h"

#include <algorithm>
#include <random>

namespace whorl {

PixelCnnImpl::PixelCnnImpl(const PixelCnnOptions& options, std::int64_t labels) : m_window(options.window) {
    std::int64_t in = 6;
    for (const std::int64_t out : options.widths) {
        m_layers->push_back(torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1).bias(false)));
        m_layers->push_back(torch::nn::BatchNorm2d(out));
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
