#include "core/evaluation/speed.h"

#include "core/analysis/cpu_runtime.h"
#include "core/imaging/tiles.h"
#include "core/reconstruction/diffusion_unet.h"
#include "core/representation/representation.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <vector>

namespace whorl {

namespace {

template <class Work> double secondsOf(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Shortest of several runs, after one that does not count.
template <class Work> double bestSecondsOf(int runs, const std::stop_token& stop, const Work& work) {
    work();
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        throwIfStopped(stop);
        best = std::min(best, secondsOf(work));
    }
    return best;
}

torch::Tensor channelsLast(const torch::Tensor& x) {
    return x.contiguous(torch::MemoryFormat::ChannelsLast);
}

struct Convolution {
    std::int64_t in, out, kernel, stride, side; ///< side: of its input
    /// A multiplication and an addition are two.
    double operations() const {
        const std::int64_t outside = side / stride;
        return 2.0 * static_cast<double>(kernel * kernel * in * out * outside * outside);
    }
};

/// Those of the diffusion U-Net on a tile.
std::vector<Convolution> convolutionsOf(const DiffusionUNetOptions& options) {
    const auto& c = options.channels;
    std::vector<Convolution> list{{3, c[0], 3, 1, kTileSize}, {c[0], 3, 3, 1, kTileSize}};
    std::int64_t side = kTileSize;
    for (std::size_t l = 0; l < 3; ++l, side /= 2) {
        const std::int64_t own = c[l], next = c[l + 1];
        const std::vector<Convolution> level = {{own, own, 3, 1, side},     {own, own, 3, 1, side},
                                                {own, next, 3, 2, side},    {next, own, 1, 1, side / 2},
                                                {2 * own, own, 3, 1, side}, {own, own, 3, 1, side},
                                                {2 * own, own, 1, 1, side}};
        list.insert(list.end(), level.begin(), level.end());
    }
    list.insert(list.end(), 4, {c[3], c[3], 3, 1, side});
    return list;
}

/// A network whose weights are made up on the way; only the time of its operations counts.
class MadeUpNetwork {
  public:
    explicit MadeUpNetwork(std::stop_token stop) : m_stop(std::move(stop)) {}

    double seconds() const { return m_seconds; }

    torch::Tensor conv(const torch::Tensor& x, std::int64_t out, std::int64_t kernel,
                       std::int64_t stride = 1) {
        throwIfStopped(m_stop);
        const torch::Tensor weight = channelsLast(torch::full({out, x.size(1), kernel, kernel}, 0.01F));
        return timed([&] { return torch::conv2d(x, weight, {}, stride, kernel / 2); });
    }
    torch::Tensor normalized(const torch::Tensor& x) {
        return timed([&] {
            torch::Tensor h = torch::group_norm(x, 32);
            return torch::silu_(h);
        });
    }
    torch::Tensor residualBlock(const torch::Tensor& x, std::int64_t out) {
        const torch::Tensor h = conv(normalized(conv(normalized(x), out, 3)), out, 3);
        const torch::Tensor skip = x.size(1) == out ? x : conv(x, out, 1);
        return timed([&] { return h + skip; });
    }
    torch::Tensor attention(const torch::Tensor& x, std::int64_t heads) {
        const torch::Tensor qkv = conv(normalized(x), 3 * x.size(1), 1);
        const std::int64_t length = x.size(1) / heads;
        const torch::Tensor mixed = timed([&] {
            const auto parts = qkv.reshape({3, heads, length, x.size(2) * x.size(3)}).unbind(0); // one image
            return torch::matmul(parts[2], torch::softmax(torch::matmul(parts[0].transpose(1, 2), parts[1]) /
                                                              std::sqrt(static_cast<double>(length)),
                                                          2)
                                               .transpose(1, 2))
                .reshape(x.sizes());
        });
        return timed([&] { return x + mixed; });
    }
    torch::Tensor joined(const torch::Tensor& a, const torch::Tensor& b) {
        return timed([&] { return torch::cat({a, b}, 1); });
    }
    torch::Tensor twice(const torch::Tensor& x) {
        return timed([&] { return torch::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2}); });
    }
    torch::Tensor half(const torch::Tensor& x) {
        return timed([&] { return torch::avg_pool2d(x, 2); });
    }

  private:
    template <class Work> torch::Tensor timed(const Work& work) {
        torch::Tensor result;
        m_seconds += secondsOf([&] { result = work(); });
        return result;
    }

    std::stop_token m_stop;
    double m_seconds = 0;
};

/// One evaluation of the unconditional U-Net of ADM for 256 x 256 (Dhariwal and Nichol 2021, table 4): 256
/// channels times 1, 1, 2, 2, 4, 4, two blocks a level, attention at 32, 16 and 8, heads of 64 channels.
double admSeconds(const std::stop_token& stop) {
    constexpr std::array<std::int64_t, 6> kChannels = {256, 256, 512, 512, 1024, 1024};
    MadeUpNetwork net(stop);
    const auto block = [&](const torch::Tensor& x, std::int64_t channels) {
        const torch::Tensor h = net.residualBlock(x, channels);
        return h.size(2) <= 32 ? net.attention(h, channels / 64) : h;
    };
    torch::Tensor h = net.conv(channelsLast(torch::rand({1, 3, 256, 256})), kChannels[0], 3);
    std::vector<torch::Tensor> skips{h};
    for (std::size_t level = 0; level < kChannels.size(); ++level) {
        for (int i = 0; i < 2; ++i)
            skips.push_back(h = block(h, kChannels[level]));
        if (level + 1 < kChannels.size())
            skips.push_back(h = net.residualBlock(net.half(h), kChannels[level]));
    }
    h = net.residualBlock(net.attention(net.residualBlock(h, 1024), 16), 1024);
    for (std::size_t level = kChannels.size(); level-- > 0;) {
        for (int i = 0; i < 3; ++i) {
            h = block(net.joined(h, skips.back()), kChannels[level]);
            skips.pop_back();
        }
        if (level > 0)
            h = net.residualBlock(net.twice(h), kChannels[level]);
    }
    net.conv(net.normalized(h), 6, 3);
    return net.seconds();
}

/// Encoder and decoder with 128 channels times 1, 2, 4, 4 and attention in the middle (Rombach et al. 2022).
double autoencoderSeconds(const std::stop_token& stop) {
    constexpr std::array<std::int64_t, 4> kChannels = {128, 256, 512, 512};
    MadeUpNetwork net(stop);
    const auto middle = [&](const torch::Tensor& x) {
        return net.residualBlock(net.attention(net.residualBlock(x, 512), 1), 512);
    };
    torch::Tensor h = net.conv(channelsLast(torch::rand({1, 3, 512, 512})), 128, 3);
    for (std::size_t level = 0; level < kChannels.size(); ++level) {
        for (int i = 0; i < 2; ++i)
            h = net.residualBlock(h, kChannels[level]);
        if (level + 1 < kChannels.size())
            h = net.conv(h, kChannels[level], 3, 2);
    }
    h = net.conv(net.conv(net.normalized(middle(h)), 8, 3).slice(1, 0, 4), 512, 3);
    h = middle(h);
    for (std::size_t level = kChannels.size(); level-- > 0;) {
        for (int i = 0; i < 3; ++i)
            h = net.residualBlock(h, kChannels[level]);
        if (level > 0)
            h = net.conv(net.twice(h), kChannels[level], 3);
    }
    net.conv(net.normalized(h), 3, 3);
    return net.seconds();
}

} // namespace

double convolutionPeak(const std::stop_token& stop) {
    torch::NoGradGuard noGrad;
    double best = 0;
    for (const auto& [channels, size] : {std::pair{64, 64}, {96, 64}, {128, 32}, {192, 32}, {256, 32}}) {
        const torch::Tensor x = channelsLast(torch::rand({8, channels, size, size}));
        const torch::Tensor weight = channelsLast(torch::rand({channels, channels, 3, 3}));
        const double seconds = bestSecondsOf(5, stop, [&] { torch::conv2d(x, weight, {}, 1, 1); });
        best = std::max(best, 2.0 * 9 * channels * channels * 8 * size * size / seconds / 1e9);
    }
    return best;
}

NetworkSpeed networkSpeed(const std::filesystem::path& diffusionWeights, int tiles,
                          const std::stop_token& stop) {
    torch::NoGradGuard noGrad;
    const DiffusionUNet net = loadDiffusionUNet(diffusionWeights);
    const UNetNoisePredictor predictor(net);
    const torch::Tensor x = torch::rand({1, 3, kTileSize, kTileSize}) * 2 - 1;
    const auto timed = [&](const std::function<void()>& work) {
        return bestSecondsOf(4, stop, [&] {
            forEachOnOneThread(tiles, [&](std::int64_t) {
                const c10::InferenceMode inference;
                work();
            });
        });
    };
    const double seconds = timed([&] { noiseResidual(x, predictor); });
    double operations = 0, alone = 0;
    for (const Convolution& c : convolutionsOf(net->options())) {
        const torch::Tensor input = channelsLast(torch::rand({1, c.in, c.side, c.side})),
                            weight = channelsLast(torch::rand({c.out, c.in, c.kernel, c.kernel}));
        operations += c.operations() * tiles;
        alone += timed([&] { torch::conv2d(input, weight, {}, c.stride, c.kernel / 2); });
    }
    return {operations / seconds / 1e9, alone / seconds};
}

PeerSeconds measurePeers(const std::stop_token& stop) {
    torch::NoGradGuard noGrad;
    const torch::Tensor picture = torch::rand({3, 1024, 1024}) * 255;
    const std::vector<std::string> all = {"dct-8",         "dct-16",
                                          "dct-shape",     "dct-chrominance",
                                          "co-occurrence", "co-occurrence-coarse",
                                          "dct-coherent",  "co-occurrence-colour",
                                          "grid-phase"};
    return {40 * admSeconds(stop), autoencoderSeconds(stop),
            bestSecondsOf(2, stop, [&] { imageRepresentation(picture, all, stop); })};
}

} // namespace whorl
