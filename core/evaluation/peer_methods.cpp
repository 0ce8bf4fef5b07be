#include "core/evaluation/peer_methods.h"

#include "core/base/error.h"
#include "core/evaluation/balanced_accuracy.h"
#include "core/representation/fourier.h"

#include <spdlog/spdlog.h>

#include <cmath>
#include <functional>
#include <random>

namespace whorl {

namespace {

using Samples = std::vector<const PeerSample*>;
/// A sample to a vector [D].
using Describe = torch::Tensor (*)(const PeerSample&);
/// Tiles of samples, one each, to the input of a network [N, C, H, W].
using Input = torch::Tensor (*)(const torch::Tensor& tiles);

torch::Tensor planesOf(const PeerSample& sample) {
    return sample.tiles.to(torch::kFloat32);
}

torch::Tensor grey(const torch::Tensor& tiles) {
    return 0.299 * tiles.select(1, 0) + 0.587 * tiles.select(1, 1) + 0.114 * tiles.select(1, 2);
}

torch::Tensor amongCandidates(const PeerTask& task, const PeerSample& sample, const torch::Tensor& scores) {
    return torch::log_softmax(scores.masked_fill(task.candidates[sample.bench].logical_not(), -1e9), 0);
}

std::pair<Samples, Samples> splitValidation(const std::vector<PeerSample>& all) {
    std::pair<Samples, Samples> parts;
    for (const PeerSample& sample : all)
        (sample.item->split == "val" ? parts.second : parts.first).push_back(&sample);
    return parts;
}

/// Marra, Gragnaniello, Verdoliva, Poggi 2019 (arXiv 1812.11842): the mean of the noise residuals of a source
/// is its fingerprint, and an image is attributed to the fingerprint with which its residual correlates most.
/// The diffusion residual stands where the paper takes away what BM3D leaves.
class MeanResidualCorrelation : public Peer {
  public:
    bool readsResidual() const override { return true; }
    void train(const PeerTask& task, const std::vector<PeerSample>& train, const std::stop_token& stop,
               const ProgressCallback&) override {
        m_fingerprints = torch::zeros({static_cast<std::int64_t>(task.labels.size()), 3 * 128 * 128});
        std::vector<double> tiles(task.labels.size(), 0);
        for (const PeerSample& sample : train) {
            throwIfStopped(stop);
            m_fingerprints[sample.label] += rows(sample).sum(0);
            tiles[static_cast<std::size_t>(sample.label)] += static_cast<double>(sample.residual.size(0));
        }
        m_fingerprints = standardized(m_fingerprints / torch::tensor(tiles, torch::kFloat32).unsqueeze(1));
    }
    torch::Tensor logProbabilities(const PeerTask& task, const PeerSample& sample) const override {
        const torch::Tensor correlation =
            torch::matmul(standardized(rows(sample)), m_fingerprints.t()).mean(at::IntArrayRef{0});
        return amongCandidates(task, sample, 1000 * correlation);
    }

  private:
    static torch::Tensor rows(const PeerSample& sample) {
        return sample.residual.to(torch::kFloat32).flatten(1);
    }
    static torch::Tensor standardized(const torch::Tensor& rows) {
        const torch::Tensor centred = rows - rows.mean(at::IntArrayRef{1}, true);
        return centred / centred.norm(2, at::IntArrayRef{1}, true).clamp_min(1e-6);
    }

    torch::Tensor m_fingerprints; ///< [labels, 3 * 128 * 128] of mean 0 and length 1
};

/// A linear classifier on a description of the image. Its penalty is chosen on val.
class LinearPeer : public Peer {
  public:
    explicit LinearPeer(Describe describe) : m_describe(describe) {}

    void train(const PeerTask& task, const std::vector<PeerSample>& train, const std::stop_token& stop,
               const ProgressCallback&) override {
        const auto [fit, val] = splitValidation(train);
        Samples all;
        for (const PeerSample& sample : train)
            all.push_back(&sample);
        const torch::Tensor rows = described(all, stop);
        std::vector<std::int64_t> ofFit;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i]->item->split != "val")
                ofFit.push_back(static_cast<std::int64_t>(i));
        double best = -1, chosen = 0;
        for (const double penalty : penalties()) {
            throwIfStopped(stop);
            this->fit(task, fit, rows.index_select(0, torch::tensor(ofFit)), penalty);
            BalancedAccuracy accuracy;
            for (const PeerSample* sample : val)
                accuracy.add(std::to_string(sample->label),
                             logProbabilities(task, *sample).argmax().item<std::int64_t>() == sample->label);
            if (val.empty() || accuracy.value() > best) {
                best = accuracy.value();
                chosen = penalty;
            }
        }
        spdlog::info("penalty {}: balanced accuracy on val {:.3f}", chosen, best);
        this->fit(task, all, rows, chosen);
    }
    torch::Tensor logProbabilities(const PeerTask& task, const PeerSample& sample) const override {
        const torch::Tensor x = (m_describe(sample) - m_mean) / m_deviation;
        return amongCandidates(task, sample, torch::mv(m_map.t(), x) + m_bias);
    }

  protected:
    virtual std::vector<double> penalties() const = 0;
    /// Sets m_map and m_bias; x: standardized rows [N, D], weight [N]: every label weighs alike.
    virtual void solve(const PeerTask& task, const Samples& samples, const torch::Tensor& x,
                       const torch::Tensor& truth, const torch::Tensor& weight, double penalty) = 0;

    torch::Tensor m_map, m_bias; ///< [D, labels], [labels]

  private:
    torch::Tensor described(const Samples& samples, const std::stop_token& stop) const {
        std::vector<torch::Tensor> rows;
        for (const PeerSample* sample : samples) {
            throwIfStopped(stop);
            rows.push_back(m_describe(*sample));
        }
        return torch::stack(rows);
    }
    void fit(const PeerTask& task, const Samples& samples, const torch::Tensor& rows, double penalty) {
        m_mean = rows.mean(at::IntArrayRef{0});
        m_deviation = rows.std(0, true).clamp_min(1e-6);
        std::vector<std::int64_t> labels;
        for (const PeerSample* sample : samples)
            labels.push_back(sample->label);
        const torch::Tensor truth = torch::tensor(labels);
        const torch::Tensor count =
            torch::bincount(truth, {}, static_cast<std::int64_t>(task.labels.size())).to(torch::kFloat32);
        torch::Tensor weight = (1 / count.clamp_min(1)).index_select(0, truth);
        weight = weight / weight.mean();
        solve(task, samples, (rows - m_mean) / m_deviation, truth, weight, penalty);
    }

    Describe m_describe;
    torch::Tensor m_mean, m_deviation; ///< [D]
};

/// Ridge regression on the labels, in its dual form: there are more numbers than images.
class RidgePeer : public LinearPeer {
  public:
    using LinearPeer::LinearPeer;

  protected:
    std::vector<double> penalties() const override { return {1e-3, 1e-2, 1e-1, 1}; }
    void solve(const PeerTask& task, const Samples&, const torch::Tensor& x, const torch::Tensor& truth,
               const torch::Tensor& weight, double penalty) override {
        const torch::Tensor root = weight.sqrt().unsqueeze(1);
        const torch::Tensor one =
            torch::one_hot(truth, static_cast<std::int64_t>(task.labels.size())).to(torch::kFloat32);
        const torch::Tensor share = (one * weight.unsqueeze(1)).mean(at::IntArrayRef{0});
        const torch::Tensor rows = x * root;
        const torch::Tensor gram = torch::matmul(rows, rows.t()) + penalty * static_cast<double>(x.size(1)) *
                                                                       torch::eye(x.size(0), torch::kFloat32);
        m_map = torch::matmul(rows.t(), torch::linalg_solve(gram, (one - share) * root));
        // The regression gives shares; the scale makes them log odds of a usable size.
        m_map = 20 * m_map;
        m_bias = torch::zeros({one.size(1)});
    }
};

/// Multinomial logistic regression.
class LogisticPeer : public LinearPeer {
  public:
    using LinearPeer::LinearPeer;

  protected:
    std::vector<double> penalties() const override { return {1e-5, 1e-4, 1e-3, 1e-2}; }
    void solve(const PeerTask& task, const Samples& samples, const torch::Tensor& x,
               const torch::Tensor& truth, const torch::Tensor& weight, double penalty) override {
        const auto labels = static_cast<std::int64_t>(task.labels.size());
        std::vector<std::int64_t> benches;
        for (const PeerSample* sample : samples)
            benches.push_back(sample->bench);
        const torch::Tensor outside = task.candidates.index_select(0, torch::tensor(benches)).logical_not();
        torch::Tensor map = torch::zeros({x.size(1), labels}).requires_grad_(true),
                      bias = torch::zeros({labels}).requires_grad_(true);
        torch::optim::LBFGS optimizer(
            {map, bias},
            torch::optim::LBFGSOptions(1).max_iter(200).history_size(20).line_search_fn("strong_wolfe"));
        optimizer.step([&] {
            optimizer.zero_grad();
            const torch::Tensor logits = (torch::matmul(x, map) + bias).masked_fill(outside, -1e9);
            torch::Tensor loss =
                -(torch::log_softmax(logits, 1).gather(1, truth.unsqueeze(1)).squeeze(1) * weight).mean() +
                penalty * map.square().sum();
            loss.backward();
            return loss;
        });
        m_map = map.detach();
        m_bias = bias.detach();
    }
};

/// Durall, Keuper, Keuper 2020 (arXiv 2003.01826): the azimuthal mean of the power spectrum, a linear
/// classifier on it.
torch::Tensor azimuthalSpectrum(const PeerSample& sample) {
    const torch::Tensor power =
        torch::fft::fftshift(torch::fft::fft2(grey(planesOf(sample))).abs().square(), at::IntArrayRef{1, 2})
            .mean(at::IntArrayRef{0});
    return radialProfile(torch::log10(power + 1e-3), 64);
}

/// Frank et al. 2020 (arXiv 2003.08685): the DCT of the whole window, logarithm of the magnitudes, each
/// coefficient standardized, ridge regression.
torch::Tensor wholeDct(const PeerSample& sample) {
    static const torch::Tensor basis = [] {
        const torch::Tensor k = torch::arange(128, torch::kFloat32).unsqueeze(1),
                            n = torch::arange(128, torch::kFloat32).unsqueeze(0);
        torch::Tensor rows = torch::cos((2 * n + 1) * k * (M_PI / 256)) * std::sqrt(2.0 / 128);
        rows[0] *= std::sqrt(0.5);
        return rows;
    }();
    return torch::log(torch::matmul(torch::matmul(basis, grey(planesOf(sample))), basis.t()).abs() + 1e-3)
        .mean(at::IntArrayRef{0})
        .flatten();
}

/// Bammey 2023, Synthbuster (doi 10.1109/OJSP.2023.3337714): magnitudes of the Fourier transform of the cross
/// difference where structures of period 2, 4 and 8 have their peaks. The paper's boosted trees are a linear
/// classifier here.
torch::Tensor crossDifferencePeaks(const PeerSample& sample) {
    const torch::Tensor x = planesOf(sample);
    const torch::Tensor a = x.slice(2, 0, -1), b = x.slice(2, 1);
    const torch::Tensor cross = (a.slice(3, 0, -1) + b.slice(3, 1) - a.slice(3, 1) - b.slice(3, 0, -1)).abs();
    // 127 is no multiple of 8: the transform is taken over the first 120.
    const torch::Tensor part = cross.slice(2, 0, 120).slice(3, 0, 120);
    const torch::Tensor magnitude =
        torch::fft::fft2(part - part.mean(at::IntArrayRef{2, 3}, true)).abs().mean(at::IntArrayRef{0});
    const torch::Tensor peaks = magnitude.slice(1, 0, 120, 15).slice(2, 0, 120, 15);
    return torch::log((peaks / magnitude.mean(at::IntArrayRef{1, 2}, true) + 1e-3)).flatten(); // [3 * 8 * 8]
}

/// A plain network of convolutions on tiles.
class NetworkPeer : public Peer {
  public:
    NetworkPeer(Input input, std::int64_t channels, bool ofResidual)
        : m_input(input), m_channels(channels), m_ofResidual(ofResidual) {}

    bool readsResidual() const override { return m_ofResidual; }
    void train(const PeerTask& task, const std::vector<PeerSample>& train, const std::stop_token& stop,
               const ProgressCallback& progress) override {
        torch::manual_seed(task.seed);
        std::mt19937_64 random(task.seed);
        const auto labels = static_cast<std::int64_t>(task.labels.size());
        std::int64_t in = m_channels;
        for (const std::int64_t out : {32, 64, 96, 128}) {
            m_network->push_back(
                torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1).bias(false)));
            m_network->push_back(torch::nn::BatchNorm2d(out));
            m_network->push_back(torch::nn::ReLU());
            m_network->push_back(torch::nn::AvgPool2d(2));
            in = out;
        }
        m_network->push_back(torch::nn::AdaptiveAvgPool2d(1));
        m_network->push_back(torch::nn::Flatten());
        m_network->push_back(torch::nn::Linear(in, labels));
        std::vector<std::vector<const PeerSample*>> ofLabel(task.labels.size());
        for (const PeerSample& sample : train)
            ofLabel[static_cast<std::size_t>(sample.label)].push_back(&sample);
        std::erase_if(ofLabel, [](const auto& list) { return list.empty(); });
        m_network->train();
        trainFor(
            task.length, m_network->parameters(),
            [&] {
                std::vector<torch::Tensor> tiles;
                std::vector<std::int64_t> truth, benches;
                while (tiles.size() < task.batch) {
                    const auto& list = ofLabel[random() % ofLabel.size()];
                    const PeerSample& sample = *list[random() % list.size()];
                    const torch::Tensor& source = m_ofResidual ? sample.residual : sample.tiles;
                    torch::Tensor tile = source[static_cast<std::int64_t>(
                        random() % static_cast<std::uint64_t>(source.size(0)))];
                    if (random() % 2 == 0)
                        tile = tile.flip({2});
                    tiles.push_back(tile);
                    truth.push_back(sample.label);
                    benches.push_back(sample.bench);
                }
                const torch::Tensor logits =
                    forward(m_input(torch::stack(tiles).to(torch::kFloat32)))
                        .masked_fill(task.candidates.index_select(0, torch::tensor(benches)).logical_not(),
                                     -1e9);
                return torch::nn::functional::cross_entropy(logits, torch::tensor(truth));
            },
            stop, progress);
        m_network->eval();
    }
    torch::Tensor logProbabilities(const PeerTask& task, const PeerSample& sample) const override {
        const torch::NoGradGuard noGrad;
        const torch::Tensor input =
            m_input((m_ofResidual ? sample.residual : sample.tiles).to(torch::kFloat32));
        const torch::Tensor logits =
            forward(input).masked_fill(task.candidates[sample.bench].logical_not(), -1e9);
        return torch::log_softmax(logits, 1).mean(at::IntArrayRef{0}).log_softmax(0);
    }

  private:
    torch::Tensor forward(const torch::Tensor& input) const {
        return m_network->forward(input.contiguous(at::MemoryFormat::ChannelsLast));
    }

    Input m_input;
    std::int64_t m_channels;
    bool m_ofResidual;
    mutable torch::nn::Sequential m_network;
};

/// Yu, Davis, Fritz 2019 (arXiv 1811.08180): convolutions on the pixels, whose last layer is the fingerprint.
torch::Tensor pixels(const torch::Tensor& tiles) {
    return tiles / 127.5 - 1;
}

/// Nataraj et al. 2019 (arXiv 1903.06836): co-occurrences of horizontal neighbours in each colour, given to a
/// network as a picture; two grey levels a cell.
torch::Tensor coOccurrencePictures(const torch::Tensor& tiles) {
    constexpr std::int64_t kLevels = 128;
    const torch::Tensor level = (tiles / 2).floor().to(torch::kInt64);
    const torch::Tensor cell = (level.slice(3, 0, -1) * kLevels + level.slice(3, 1)).flatten(2);
    const torch::Tensor count = torch::zeros({tiles.size(0), 3, kLevels * kLevels})
                                    .scatter_add_(2, cell, torch::ones_like(cell, torch::kFloat32));
    return torch::log1p(count).view({tiles.size(0), 3, kLevels, kLevels});
}

/// Wang et al. 2023, DIRE (arXiv 2303.09295): a network on the magnitude of what a diffusion model does not
/// give back. One step of Whorl's own model in the place of 20 + 20 of a larger one.
torch::Tensor residualMagnitude(const torch::Tensor& residual) {
    return residual.abs() / 16;
}

/// Tan et al. 2024, NPR (arXiv 2312.10461): a network on each pixel less the first of its 2 x 2 cell.
torch::Tensor neighbouringPixels(const torch::Tensor& tiles) {
    const torch::Tensor first = tiles.slice(2, 0, c10::nullopt, 2).slice(3, 0, c10::nullopt, 2);
    return (tiles - first.repeat_interleave(2, 2).repeat_interleave(2, 3)) / 32;
}

} // namespace

const std::vector<std::string>& peerNames() {
    static const std::vector<std::string> names = {"marra",         "durall", "frank", "synthbuster",
                                                   "co-occurrence", "yu",     "dire",  "npr"};
    return names;
}

std::unique_ptr<Peer> makePeer(const std::string& name) {
    if (name == "marra")
        return std::make_unique<MeanResidualCorrelation>();
    if (name == "durall")
        return std::make_unique<LogisticPeer>(azimuthalSpectrum);
    if (name == "frank")
        return std::make_unique<RidgePeer>(wholeDct);
    if (name == "synthbuster")
        return std::make_unique<LogisticPeer>(crossDifferencePeaks);
    if (name == "co-occurrence")
        return std::make_unique<NetworkPeer>(coOccurrencePictures, 3, false);
    if (name == "yu")
        return std::make_unique<NetworkPeer>(pixels, 3, false);
    if (name == "dire")
        return std::make_unique<NetworkPeer>(residualMagnitude, 3, true);
    if (name == "npr")
        return std::make_unique<NetworkPeer>(neighbouringPixels, 3, false);
    throw Error("there is no peer named " + name);
}

} // namespace whorl
