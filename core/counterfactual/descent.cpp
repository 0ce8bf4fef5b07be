#include "core/counterfactual/descent.h"

#include "core/counterfactual/blended_tiles.h"
#include "core/counterfactual/differentiable_representation.h"
#include "core/evaluation/conditions.h"
#include "core/imaging/tiles.h"
#include "core/representation/pixel_planes.h"
#include "core/representation/representation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace whorl {

namespace {

constexpr int kTile = 1024;
constexpr std::int64_t kQuartered = 768; ///< shorter side from which the convolutional trace sees quarters
constexpr std::int64_t kGrid = 16;       ///< of the compression, also where the colours are halved
constexpr int kResidualEvery = 10;       ///< steps for which the residual is taken to move with the picture
constexpr double kMomentum = 0.8;
constexpr double kFirstStep = 0.2,
                 kLastStep = 0.04;  ///< root mean square of a step over that of all that is allowed
constexpr double kStatistics = 4;   ///< weight of the representations against the posterior
constexpr double kFloor = 3;        ///< grey levels of local deviation that even a flat place counts
constexpr double kMargin = 4;       ///< natural log of the odds that the target shall reach
constexpr double kGuide = 5;        ///< weight of the convolutional trace against the posterior
constexpr double kGuideMargin = 20; ///< kMargin for the convolutional trace
constexpr double kLeast = 0.05; ///< mean squared standardized change under which a representation counts less

class TileDescent {
  public:
    TileDescent(const Fingerprint& fingerprint, const RepresentationNetworks& networks, const Image& tile,
                const DescentGoal& goal)
        : m_fingerprint(fingerprint), m_networks(networks), m_goal(goal), m_original(toPlanes(tile)),
          m_wanted(fingerprint.representations()) {
        if (std::any_of(m_wanted.begin(), m_wanted.end(),
                        [](const std::string& name) { return name.starts_with("residual-"); }))
            m_tiles = chooseTiles(tile, goal.tiles);
        m_convolves = std::find(m_wanted.begin(), m_wanted.end(), "convolutional") != m_wanted.end();
        if (m_convolves || (goal.guided && networks.convolutional))
            m_convolutionalTiles = chooseTiles(tile, kConvolutionalTiles);
        const torch::NoGradGuard noGrad;
        measureResidual(m_original);
        torch::Tensor convolutional;
        if (!m_convolutionalTiles.empty())
            convolutional = convolutionalOfTiles(m_original);
        m_parts = representation(m_original, convolutional);
        std::int64_t at = 0;
        torch::Tensor weight = torch::zeros_like(fingerprint.mean);
        const torch::Tensor standardized = goal.change / fingerprint.deviation;
        for (const auto& [name, length] : fingerprint.layout) {
            if (const auto found = m_parts.find(name); found == m_parts.end())
                m_parts[name] = fingerprint.mean.slice(0, at, at + length); // no derivative: left out
            else
                weight.slice(0, at, at + length) =
                    1 /
                    (static_cast<double>(length) *
                     std::max(kLeast, standardized.slice(0, at, at + length).square().mean().item<double>()));
            at += length;
        }
        m_weight = weight / static_cast<double>(fingerprint.layout.size());
        m_aim = fingerprint.standardized(m_parts)[0] + standardized;
        if (!goal.target.empty())
            m_start = gap(fingerprint.standardized(m_parts)).item<double>() + kMargin;
        if (goal.guided && networks.convolutional) {
            m_ofLabel = classesOf(goal.target);
            m_toTarget = m_ofLabel.any().item<bool>();
            if (!m_toTarget)
                m_ofLabel = classesOf(goal.source);
            if (m_ofLabel.any().item<bool>())
                m_guideStart = guideGap(convolutional).item<double>() + kGuideMargin;
        }
    }

    /// delta: [3, H, W], what is added to the picture.
    torch::Tensor run(torch::Tensor delta, const std::stop_token& stop) {
        const double radius = 0.99 * 255 * std::pow(10, -m_goal.minPsnrDb / 20); // rounding adds a little
        const torch::Tensor mask = activity();
        torch::Tensor best = delta, velocity = torch::zeros_like(delta);
        double least = std::numeric_limits<double>::infinity();
        for (int step = 0; step <= m_goal.steps; ++step) {
            throwIfStopped(stop);
            const bool rounds = 3 * step >= 2 * m_goal.steps;
            if (step > 0 && step % kResidualEvery == 0) {
                const torch::NoGradGuard noGrad;
                measureResidual(rounded(delta));
            }
            const auto [distance, slope] = distanceAt(delta, step, rounds);
            if (rounds && distance < least) {
                best = delta;
                least = distance;
            }
            velocity = kMomentum * velocity + slope / (slope.square().mean().sqrt() + 1e-20);
            const torch::Tensor direction = velocity * mask;
            const double length =
                radius * (kFirstStep + (kLastStep - kFirstStep) * step / std::max(1, m_goal.steps));
            delta = delta - direction * (length / (direction.square().mean().sqrt().item<double>() + 1e-20));
            delta = (m_original + delta).clamp(0, 255) - m_original;
            const double size = rounded(delta).sub(m_original).square().mean().sqrt().item<double>();
            if (size > radius)
                delta = delta * (radius / size);
        }
        return best;
    }

    const torch::Tensor& original() const { return m_original; }

  private:
    torch::Tensor rounded(const torch::Tensor& delta) const {
        return (m_original + delta).clamp(0, 255).round();
    }

    /// Those that have a derivative.
    std::map<std::string, torch::Tensor> representation(const torch::Tensor& planes,
                                                        const torch::Tensor& convolutional) const {
        auto parts = differentiableRepresentation(planes, residual(planes), m_wanted);
        if (m_convolves)
            parts["convolutional"] = convolutional;
        return parts;
    }

    /// As the analysis takes it.
    torch::Tensor convolutionalOfTiles(const torch::Tensor& planes) const {
        return m_networks.convolutional->embedding(tilesOf(planes, m_convolutionalTiles))
            .mean(at::IntArrayRef{0});
    }

    /// As a step sees it: all places alike, of a large picture one quarter after the other, on the grid of
    /// the compression.
    torch::Tensor convolutionalOfPlaces(const torch::Tensor& planes, int step) const {
        std::array<std::int64_t, 2> from{0, 0}, size{planes.size(1), planes.size(2)};
        if (std::min(size[0], size[1]) >= kQuartered)
            for (const std::size_t side : {0, 1}) {
                const std::int64_t half = size[side] / 2 / kGrid * kGrid;
                const bool second = (side == 0 ? step / 2 : step) % 2 == 1;
                from[side] = second ? half : 0;
                size[side] = second ? size[side] - half : half;
            }
        return m_networks.convolutional
            ->embedding(
                planes.narrow(1, from[0], size[0] / 2 * 2).narrow(2, from[1], size[1] / 2 * 2).unsqueeze(0))
            .squeeze(0);
    }

    static torch::Tensor tilesOf(const torch::Tensor& planes, const std::vector<Tile>& tiles) {
        std::vector<torch::Tensor> list;
        for (const Tile& tile : tiles)
            list.push_back(planes.narrow(1, tile.y, kTileSize).narrow(2, tile.x, kTileSize));
        return torch::stack(list);
    }

    void measureResidual(const torch::Tensor& planes) {
        if (m_tiles.empty())
            return;
        const torch::Tensor tiles = tilesOf(planes, m_tiles);
        m_offset = noiseResidual(tiles / 127.5 - 1, m_networks.diffusion) - tiles;
    }

    torch::Tensor residual(const torch::Tensor& planes) const {
        return m_tiles.empty() ? torch::Tensor() : tilesOf(planes, m_tiles) + m_offset;
    }

    /// Log odds against the target; s: [1, D].
    torch::Tensor gap(const torch::Tensor& s) const {
        const Scores scores = m_fingerprint.score(m_fingerprint.trace(s));
        const auto at =
            std::find(scores.names.begin(), scores.names.end(), m_goal.target) - scores.names.begin();
        const torch::Tensor l = scores.logPosterior()[0];
        return torch::logsumexp(torch::cat({l.slice(0, 0, at), l.slice(0, at + 1)}), 0) - l[at];
    }

    /// Which classes of the convolutional trace are of this source: bool [classes].
    torch::Tensor classesOf(const std::string& source) const {
        const auto& classes = m_networks.convolutional->classes();
        torch::Tensor of = torch::zeros({std::ssize(classes)}, torch::kBool);
        for (std::size_t i = 0; i < classes.size(); ++i)
            of[static_cast<std::int64_t>(i)] = ConvolutionalTraceImpl::sourceOf(classes[i]) == source;
        return of;
    }

    /// Log odds of the convolutional trace against the target, or for the source.
    torch::Tensor guideGap(const torch::Tensor& convolutional) const {
        const torch::Tensor l = m_networks.convolutional->classified(convolutional);
        const torch::Tensor against = torch::logsumexp(l.masked_select(m_ofLabel.logical_not()), 0) -
                                      torch::logsumexp(l.masked_select(m_ofLabel), 0);
        return m_toTarget ? against : -against;
    }

    /// What is descended, and its gradient. rounds: as an 8-bit file would hold it; under half a grey level
    /// nothing moves then, so the first steps go without. Among the last steps the best is chosen, so they
    /// see what the analysis sees.
    std::pair<double, torch::Tensor> distanceAt(const torch::Tensor& delta, int step, bool rounds) {
        const torch::AutoGradMode on(true);
        const torch::Tensor free = delta.detach().requires_grad_();
        const torch::Tensor exact = (m_original + free).clamp(0, 255);
        const torch::Tensor planes = rounds ? exact + (exact.round() - exact).detach() : exact;
        torch::Tensor convolutional;
        if (!m_convolutionalTiles.empty())
            convolutional = rounds ? convolutionalOfTiles(planes) : convolutionalOfPlaces(planes, step);
        auto parts = m_parts;
        for (auto& [name, values] : representation(planes, convolutional))
            parts[name] = values;
        const torch::Tensor s = m_fingerprint.standardized(parts);
        const torch::Tensor statistics = ((s[0] - m_aim).square() * m_weight).sum();
        torch::Tensor distance = kStatistics * statistics;
        if (!m_goal.target.empty())
            distance =
                distance + (torch::relu(gap(s) + kMargin) / std::max(1.0, m_start)).to(torch::kFloat32);
        if (m_guideStart)
            distance = distance + kGuide * torch::relu(guideGap(convolutional) + kGuideMargin) /
                                      std::max(1.0, *m_guideStart);
        return {distance.item<double>(), torch::autograd::grad({distance}, {free})[0]};
    }

    /// Where much is going on, a change is seen less: local deviation of the luminance, mean 1.
    torch::Tensor activity() const {
        const torch::Tensor grey = m_original.mean(at::IntArrayRef{0}, true).unsqueeze(0);
        const auto smooth = [](const torch::Tensor& x) {
            return torch::avg_pool2d(torch::replication_pad2d(x, {4, 4, 4, 4}), 9, 1);
        };
        const torch::Tensor deviation =
            (smooth(grey.square()) - smooth(grey).square()).clamp_min(0).sqrt().squeeze(0);
        const torch::Tensor mask = (deviation + kFloor).sqrt();
        return mask / mask.mean();
    }

    const Fingerprint& m_fingerprint;
    const RepresentationNetworks& m_networks;
    const DescentGoal& m_goal;
    torch::Tensor m_original;
    std::vector<std::string> m_wanted;
    std::vector<Tile> m_tiles, m_convolutionalTiles;
    torch::Tensor m_offset; ///< residual less picture, [K, 3, S, S]
    std::map<std::string, torch::Tensor> m_parts;
    torch::Tensor m_weight, m_aim; ///< [D]
    double m_start = 1;
    bool m_convolves = false; ///< whether the convolutional trace is one of the representations
    torch::Tensor m_ofLabel;  ///< see classesOf()
    bool m_toTarget = false;
    std::optional<double> m_guideStart; ///< none where the convolutional trace knows neither
};

} // namespace

Image descend(const Fingerprint& fingerprint, const RepresentationNetworks& networks, const Image& image,
              const Image& start, const DescentGoal& goal, const std::stop_token& stop,
              const ProgressCallback& progress) {
    const torch::NoGradGuard noGrad;
    return blendedTiles(
        image, kTile,
        [&](const Image& tile, int x, int y) {
            TileDescent descent(fingerprint, networks, tile, goal);
            const torch::Tensor begin = toPlanes(cut(start, x, y, tile.width, tile.height));
            return descent.original() + descent.run(begin - descent.original(), stop);
        },
        stop, progress);
}

} // namespace whorl
