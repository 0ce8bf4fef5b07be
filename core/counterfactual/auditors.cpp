#include "core/counterfactual/auditors.h"

#include "core/base/safetensors.h"
#include "core/evaluation/balanced_accuracy.h"
#include "core/evaluation/conditions.h"
#include "core/representation/pixel_planes.h"

#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cmath>

namespace whorl {

namespace {

const PixelCnnOptions kCnnOptions{{24, 48, 96, 128}, 3};
constexpr int kTile = Auditors::kSmallest, kWindow = 64, kCut = 3, kLevels = 2 * kCut + 1;

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

double balanced(const std::vector<std::int64_t>& truth, const torch::Tensor& named) {
    BalancedAccuracy accuracy;
    for (std::size_t i = 0; i < truth.size(); ++i)
        accuracy.add(std::to_string(truth[i]),
                     named[static_cast<std::int64_t>(i)].item<std::int64_t>() == truth[i]);
    return accuracy.value();
}

void trainDiscriminant(Auditors& auditors, const std::vector<LabelledImage>& train,
                       const std::vector<LabelledImage>& val, const std::stop_token& stop) {
    const auto matrix = [&](const std::vector<LabelledImage>& list) {
        std::vector<torch::Tensor> rows;
        for (const LabelledImage& example : list) {
            throwIfStopped(stop);
            rows.push_back(classicalFeatures(example.image));
        }
        return torch::stack(rows);
    };
    const auto truth = [](const std::vector<LabelledImage>& list) {
        std::vector<std::int64_t> labels;
        for (const LabelledImage& example : list)
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

} // namespace

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
    writeNetwork(content, "cnn.", *cnn);
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
        auditors.labels =
            nlohmann::json::parse(content.metadata.at("auditors")).get<std::vector<std::string>>();
        auditors.mean = content.tensors.at("spectra.mean");
        auditors.deviation = content.tensors.at("spectra.deviation");
        auditors.map = content.tensors.at("spectra.map");
        auditors.bias = content.tensors.at("spectra.bias");
        auditors.cnn = PixelCnn(kCnnOptions, static_cast<std::int64_t>(auditors.labels.size()));
        readNetwork(content, "cnn.", *auditors.cnn);
    } catch (const nlohmann::json::exception&) {
        throw Error("not the weights of the auditors", path.string());
    } catch (const std::out_of_range&) {
        throw Error("a tensor of the auditors is missing", path.string());
    } catch (const c10::Error&) {
        throw Error("a tensor of the auditors has another shape", path.string());
    }
    return auditors;
}

Auditors trainAuditors(const std::vector<BenchmarkItem>& manifest, const TrainingLength& length,
                       std::uint64_t seed, const std::stop_token& stop, const ProgressCallback& progress) {
    Auditors auditors;
    const auto train = labelledImages(manifest, "train", auditors.labels, true, seed, stop);
    const std::size_t known = auditors.labels.size();
    auto val = labelledImages(manifest, "val", auditors.labels, false, seed, stop);
    std::erase_if(val,
                  [&](const LabelledImage& image) { return std::cmp_greater_equal(image.label, known); });
    auditors.labels.resize(known);
    if (train.empty() || val.empty())
        throw Error("the benchmark holds no known images of the splits train and val");
    trainDiscriminant(auditors, train, val, stop);
    auditors.cnn = trainPixelCnn(kCnnOptions, static_cast<std::int64_t>(auditors.labels.size()), train,
                                 length, seed, stop, progress);
    return auditors;
}

std::map<std::string, std::vector<double>> balancedAccuracy(const Auditors& auditors,
                                                            const std::vector<BenchmarkItem>& manifest,
                                                            const std::string& split,
                                                            const std::stop_token& stop) {
    std::map<std::string, std::vector<BalancedAccuracy>> ofBench;
    for (const BenchmarkItem& item : manifest) {
        if (item.split != split || item.role != "known")
            continue;
        throwIfStopped(stop);
        const auto named = auditors.named(decodeFile(item.file).image);
        auto& list = ofBench.try_emplace(item.bench, named.size()).first->second;
        for (std::size_t i = 0; i < named.size(); ++i)
            list[i].add(item.label, named[i] == item.label);
    }
    std::map<std::string, std::vector<double>> accuracy;
    for (const auto& [bench, list] : ofBench)
        for (const BalancedAccuracy& one : list)
            accuracy[bench].push_back(one.value());
    return accuracy;
}

} // namespace whorl
