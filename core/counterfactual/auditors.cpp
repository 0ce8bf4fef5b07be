#include "core/counterfactual/auditors.h"

#include "core/base/safetensors.h"
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

constexpr int kTile = Auditors::kSmallest, kMostTiles = 16, kWindow = 64, kCut = 3, kLevels = 2 * kCut + 1;

/// The picture less the mean of its 3 x 3 neighbourhood; planes: [C, H, W].
torch::Tensor highPass(const torch::Tensor& planes) {
    return planes -
           torch::avg_pool2d(torch::replication_pad2d(planes.unsqueeze(0), {1, 1, 1, 1}), 3, 1).squeeze(0);
}

/// Square roots of the frequencies of pairs of values, each rounded and cut at kCut: [kLevels^2].
torch::Tensor pairs(const torch::Tensor& a, const torch::Tensor& b) {
    const auto levels = [](const torch::Tensor& v) {
        return v.round().clamp(-kCut, kCut).to(torch::kInt64) + kCut;
    };
    const torch::Tensor cell = (levels(a) * kLevels + levels(b)).flatten();
    return (torch::bincount(cell, {}, kLevels * kLevels).to(torch::kFloat32) /
            static_cast<double>(std::max<std::int64_t>(1, cell.numel())))
        .sqrt();
}

/// Spectra and co-occurrences of a picture, [D].
torch::Tensor classicalFeatures(const Image& image) {
    const torch::NoGradGuard noGrad;
    const torch::Tensor planes = toPlanes(image);
    const torch::Tensor grey = planes.mean(at::IntArrayRef{0}, true);
    const torch::Tensor channels = highPass(torch::cat({grey, planes[0].unsqueeze(0) - planes[1].unsqueeze(0),
                                                        planes[2].unsqueeze(0) - planes[1].unsqueeze(0)}));
    const torch::Tensor windows = channels.unfold(1, kWindow, kWindow).unfold(2, kWindow, kWindow);
    const torch::Tensor taper = torch::hann_window(kWindow);
    const torch::Tensor spectrum =
        torch::log(torch::fft::rfft2(windows * taper.unsqueeze(0) * taper.unsqueeze(1)).abs() + 1)
            .mean(at::IntArrayRef{1, 2}); // [3, 64, 33]
    std::vector<torch::Tensor> parts = {
        torch::avg_pool2d(spectrum.slice(0, 0, 1).unsqueeze(0), {2, 1}, {2, 1}).flatten(),
        torch::avg_pool2d(spectrum.slice(0, 1).unsqueeze(0), {8, 3}, {8, 3}).flatten()};
    for (const std::int64_t direction : {1, 2}) {
        const torch::Tensor d = planes.diff(1, direction);
        const std::int64_t length = d.size(direction);
        for (std::int64_t c = 0; c < 3; ++c)
            parts.push_back(
                pairs(d[c].narrow(direction - 1, 0, length - 1), d[c].narrow(direction - 1, 1, length - 1)));
        parts.push_back(pairs(d[0], d[1]));
        parts.push_back(pairs(d[1], d[2]));
    }
    return torch::cat(parts);
}

/// Tiles on a regular grid, [K, 3, kTile, kTile] in [-1, 1].
torch::Tensor tilesOf(const Image& image) {
    const torch::Tensor planes = toPlanes(image) / 127.5 - 1;
    const auto places = [](int length) {
        const int count = std::min(4, length / kTile);
        std::vector<std::int64_t> at;
        for (int i = 0; i < count; ++i)
            at.push_back(count == 1 ? (length - kTile) / 2
                                    : static_cast<std::int64_t>(length - kTile) * i / (count - 1));
        return at;
    };
    std::vector<torch::Tensor> tiles;
    for (const std::int64_t y : places(image.height))
        for (const std::int64_t x : places(image.width))
            tiles.push_back(planes.narrow(1, y, kTile).narrow(2, x, kTile));
    return torch::stack(tiles);
}

struct Example {
    Image image;
    std::int64_t label;
    std::string group;
};

/// Known images of a split, as they are and, where wanted, equalized too.
std::vector<Example> examples(const std::vector<BenchmarkItem>& manifest, const std::string& split,
                              std::vector<std::string>& labels, bool equalized, std::uint64_t seed,
                              const std::stop_token& stop) {
    std::vector<Example> list;
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
            list.push_back({applyCondition(image, "equalized", seed + i).image, number, item.group});
        list.push_back({image.image, number, item.group});
    }
    return list;
}

double balanced(const std::vector<std::int64_t>& truth, const torch::Tensor& named) {
    std::map<std::int64_t, std::pair<int, int>> classes;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        auto& [right, all] = classes[truth[i]];
        right += named[static_cast<std::int64_t>(i)].item<std::int64_t>() == truth[i];
        ++all;
    }
    double sum = 0;
    for (const auto& [label, counts] : classes)
        sum += static_cast<double>(counts.first) / counts.second;
    return sum / static_cast<double>(classes.size());
}

void trainDiscriminant(Auditors& auditors, const std::vector<Example>& train, const std::vector<Example>& val,
                       const std::stop_token& stop) {
    const auto matrix = [&](const std::vector<Example>& list) {
        std::vector<torch::Tensor> rows;
        for (const Example& example : list) {
            throwIfStopped(stop);
            rows.push_back(classicalFeatures(example.image));
        }
        return torch::stack(rows);
    };
    const auto truth = [](const std::vector<Example>& list) {
        std::vector<std::int64_t> labels;
        for (const Example& example : list)
            labels.push_back(example.label);
        return labels;
    };
    const torch::Tensor raw = matrix(train), check = matrix(val);
    auditors.mean = raw.mean(at::IntArrayRef{0});
    auditors.deviation = raw.std(at::IntArrayRef{0}) + 1e-3;
    const torch::Tensor x = ((raw - auditors.mean) / auditors.deviation).clamp(-6, 6).to(torch::kFloat64);
    const torch::Tensor y = torch::tensor(truth(train));
    const auto classes = static_cast<std::int64_t>(auditors.labels.size());
    const torch::Tensor one = torch::one_hot(y, classes).to(torch::kFloat64);
    const torch::Tensor means = torch::matmul(one.t(), x) / one.sum(0).unsqueeze(1);
    const torch::Tensor rest = x - means.index_select(0, y);
    // Every class weighs alike.
    const torch::Tensor weight =
        (1 / one.sum(0)).index_select(0, y).unsqueeze(1) / static_cast<double>(classes);
    const torch::Tensor within = torch::matmul(rest.t(), rest * weight);
    double best = -1;
    for (const double shrinkage : {0.003, 0.01, 0.03, 0.1}) {
        const torch::Tensor map =
            torch::linalg_solve(within + shrinkage * torch::eye(within.size(0), torch::kFloat64), means.t());
        const torch::Tensor bias = -0.5 * (means.t() * map).sum(0);
        const torch::Tensor scaled =
            ((check - auditors.mean) / auditors.deviation).clamp(-6, 6).to(torch::kFloat64);
        const double accuracy = balanced(truth(val), (torch::matmul(scaled, map) + bias).argmax(1));
        spdlog::info("spectra, shrinkage {}: balanced accuracy on val {:.3f}", shrinkage, accuracy);
        if (accuracy > best) {
            best = accuracy;
            auditors.map = map.to(torch::kFloat32);
            auditors.bias = bias.to(torch::kFloat32);
        }
    }
}

void trainCnn(Auditors& auditors, const std::vector<Example>& train, double minutes, std::uint64_t seed,
              const std::stop_token& stop, const ProgressCallback& progress) {
    constexpr std::int64_t kBatch = 64;
    constexpr double kRate = 2e-3, kWarm = 0.05;
    torch::manual_seed(seed);
    std::mt19937_64 random(seed);
    auditors.cnn = PixelCnn(static_cast<std::int64_t>(auditors.labels.size()));
    auditors.cnn->train();
    torch::optim::AdamW optimizer(auditors.cnn->parameters(),
                                  torch::optim::AdamWOptions(kRate).weight_decay(0.02));
    std::vector<std::vector<std::size_t>> ofLabel(auditors.labels.size());
    for (std::size_t i = 0; i < train.size(); ++i)
        ofLabel[static_cast<std::size_t>(train[i].label)].push_back(i);
    const std::clock_t start = std::clock();
    double mean = 0;
    for (std::int64_t step = 0;; ++step) {
        throwIfStopped(stop);
        const double done = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / (60 * minutes);
        if (done >= 1) {
            spdlog::info("cnn: {} steps of {} tiles", step, kBatch);
            break;
        }
        static_cast<torch::optim::AdamWOptions&>(optimizer.param_groups()[0].options())
            .lr(kRate * (done < kWarm ? done / kWarm : 0.5 * (1 + std::cos(M_PI * done))) + 1e-6);
        std::vector<torch::Tensor> tiles;
        std::vector<std::int64_t> labels;
        while (tiles.size() < kBatch) {
            const auto& list = ofLabel[random() % ofLabel.size()];
            const Example& example = train[list[random() % list.size()]];
            const int x = static_cast<int>(random() %
                                           static_cast<std::uint64_t>(example.image.width - kTile + 1)),
                      y = static_cast<int>(random() %
                                           static_cast<std::uint64_t>(example.image.height - kTile + 1));
            torch::Tensor tile = toPlanes(cut(example.image, x, y, kTile, kTile));
            if (random() % 2 == 0)
                tile = tile.flip({2});
            tiles.push_back(tile);
            labels.push_back(example.label);
        }
        optimizer.zero_grad();
        const torch::Tensor loss = torch::nn::functional::cross_entropy(
            auditors.cnn->forward(torch::stack(tiles) / 127.5 - 1), torch::tensor(labels),
            torch::nn::functional::CrossEntropyFuncOptions().label_smoothing(0.1));
        loss.backward();
        optimizer.step();
        mean = step == 0 ? loss.item<double>() : 0.99 * mean + 0.01 * loss.item<double>();
        if (step % 50 == 0)
            spdlog::info("cnn: step {}, {:.1f} % of the time, loss {:.3f}", step, 100 * done, mean);
        report(progress, "auditors", done);
    }
    auditors.cnn->eval();
}

} // namespace

PixelCnnImpl::PixelCnnImpl(std::int64_t labels) {
    std::int64_t in = 6;
    for (const std::int64_t out : {24, 48, 96, 128}) {
        m_layers->push_back(torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1).bias(false)));
        m_layers->push_back(torch::nn::BatchNorm2d(out));
        m_layers->push_back(torch::nn::ReLU());
        m_layers->push_back(torch::nn::AvgPool2d(2));
        in = out;
    }
    register_module("layers", m_layers);
    m_out = register_module("out", torch::nn::Linear(in, labels));
}

torch::Tensor PixelCnnImpl::forward(const torch::Tensor& tiles) {
    const torch::Tensor smooth = torch::avg_pool2d(torch::replication_pad2d(tiles, {1, 1, 1, 1}), 3, 1);
    const torch::Tensor both =
        torch::cat({tiles, 8 * (tiles - smooth)}, 1).contiguous(at::MemoryFormat::ChannelsLast);
    return m_out->forward(m_layers->forward(both).mean(at::IntArrayRef{2, 3}));
}

const std::vector<std::string>& Auditors::names() {
    static const std::vector<std::string> list = {"spectra", "cnn"};
    return list;
}

std::vector<std::string> Auditors::named(const Image& image) const {
    if (image.width < kSmallest || image.height < kSmallest)
        throw Error("the auditors need at least 96 pixels a side");
    const torch::NoGradGuard noGrad;
    const torch::Tensor scaled = ((classicalFeatures(image) - mean) / deviation).clamp(-6, 6);
    const torch::Tensor scores[] = {
        torch::matmul(scaled, map) + bias,
        torch::log_softmax(cnn->forward(tilesOf(image)), 1).mean(at::IntArrayRef{0})};
    std::vector<std::string> list;
    for (const torch::Tensor& score : scores)
        list.push_back(labels[static_cast<std::size_t>(score.argmax().item<std::int64_t>())]);
    return list;
}

void Auditors::save(const std::filesystem::path& path,
                    const std::map<std::string, std::string>& metadata) const {
    Safetensors content;
    content.metadata = metadata;
    content.metadata["auditors"] = nlohmann::json(labels).dump();
    content.tensors = {{"spectra.mean", mean},
                       {"spectra.deviation", deviation},
                       {"spectra.map", map},
                       {"spectra.bias", bias}};
    for (const auto& item : cnn->named_parameters())
        content.tensors["cnn." + item.key()] = item.value().detach();
    for (const auto& item : cnn->named_buffers())
        content.tensors["cnn." + item.key()] = item.value();
    writeSafetensors(path, content);
}

Auditors Auditors::load(const std::filesystem::path& path) {
    Safetensors content;
    try {
        content = readSafetensors(path);
    } catch (const Error& error) {
        throw Error(error.failure(), path.string(), "make it with: whorl-cli train auditors");
    }
    Auditors auditors;
    try {
        const torch::NoGradGuard noGrad;
        auditors.labels =
            nlohmann::json::parse(content.metadata.at("auditors")).get<std::vector<std::string>>();
        auditors.mean = content.tensors.at("spectra.mean");
        auditors.deviation = content.tensors.at("spectra.deviation");
        auditors.map = content.tensors.at("spectra.map");
        auditors.bias = content.tensors.at("spectra.bias");
        auditors.cnn = PixelCnn(static_cast<std::int64_t>(auditors.labels.size()));
        for (auto& item : auditors.cnn->named_parameters())
            item.value().copy_(content.tensors.at("cnn." + item.key()));
        for (auto& item : auditors.cnn->named_buffers())
            item.value().copy_(content.tensors.at("cnn." + item.key()));
        auditors.cnn->eval();
    } catch (const nlohmann::json::exception&) {
        throw Error("not the weights of the auditors", path.string());
    } catch (const std::out_of_range&) {
        throw Error("a tensor of the auditors is missing", path.string());
    } catch (const c10::Error&) {
        throw Error("a tensor of the auditors has another shape", path.string());
    }
    return auditors;
}

Auditors trainAuditors(const std::vector<BenchmarkItem>& manifest, double minutes, std::uint64_t seed,
                       const std::stop_token& stop, const ProgressCallback& progress) {
    Auditors auditors;
    const std::vector<Example> train = examples(manifest, "train", auditors.labels, true, seed, stop),
                               val = examples(manifest, "val", auditors.labels, false, seed, stop);
    if (train.empty() || val.empty())
        throw Error("the benchmark holds no known images of the splits train and val");
    trainDiscriminant(auditors, train, val, stop);
    trainCnn(auditors, train, minutes, seed, stop, progress);
    return auditors;
}

std::map<std::string, std::vector<double>> balancedAccuracy(const Auditors& auditors,
                                                            const std::vector<BenchmarkItem>& manifest,
                                                            const std::string& split,
                                                            const std::stop_token& stop) {
    std::map<std::string, std::map<std::string, std::vector<double>>> counts; // right answers, and images
    for (const BenchmarkItem& item : manifest) {
        if (item.split != split || item.role != "known")
            continue;
        throwIfStopped(stop);
        const auto named = auditors.named(decodeFile(item.file).image);
        std::vector<double>& row =
            counts[item.bench].try_emplace(item.label, named.size() + 1, 0.0).first->second;
        for (std::size_t i = 0; i < named.size(); ++i)
            row[i] += named[i] == item.label;
        ++row.back();
    }
    std::map<std::string, std::vector<double>> accuracy;
    for (const auto& [bench, labels] : counts) {
        std::vector<double>& sums = accuracy[bench];
        sums.resize(Auditors::names().size());
        for (const auto& [label, row] : labels)
            for (std::size_t i = 0; i < sums.size(); ++i)
                sums[i] += row[i] / row.back() / static_cast<double>(labels.size());
    }
    return accuracy;
}

} // namespace whorl
