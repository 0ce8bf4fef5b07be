#include "core/counterfactual/counterfactual.h"

#include "core/counterfactual/descent.h"
#include "core/counterfactual/quality.h"
#include "core/counterfactual/regenerate_image.h"
#include "core/counterfactual/statistics_exchange.h"
#include "core/training/feature_set.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace whorl {

namespace {

constexpr const char* kDescent = "descent";
constexpr const char* kBlockDct = "block-dct";
constexpr const char* kTraceExchange = "trace-exchange";
constexpr const char* kRegeneration = "regeneration";
constexpr const char* kCombined = "combined";
constexpr const char* kUnknown = "unknown";
constexpr double kCost = 3;    ///< squared deviations that one of mean squared error must gain, at first
constexpr double kCheaper = 3; ///< each iteration may spend so much more for the same gain
/// How far beyond the class mean a descent aims: a single picture lies far from the mean of its own class.
constexpr double kOvershoot = 3;
constexpr double kFirstDb = 38; ///< what the first iteration of a descent keeps; the last keeps minPsnrDb
constexpr double kGrowth = 1.5; ///< of the strength of a regeneration from one iteration to the next
constexpr double kRegenerationLevel = 0.02; ///< noise level at strength 1
constexpr double kLightRegeneration = 0.5;  ///< of it, in the combination

/// A class mean with the state of processing that it is of.
struct ClassMean {
    torch::Tensor features; ///< [D]
    std::string bench;
    std::int64_t state = 0;
};

torch::Tensor joined(const Fingerprint& fingerprint, const std::map<std::string, torch::Tensor>& parts) {
    std::vector<torch::Tensor> list;
    for (const auto& [name, length] : fingerprint.layout)
        list.push_back(parts.at(name).flatten());
    return torch::cat(list);
}

/// features: [..., D].
std::map<std::string, torch::Tensor> divided(const Fingerprint& fingerprint, const torch::Tensor& features) {
    std::map<std::string, torch::Tensor> parts;
    std::int64_t at = 0;
    for (const auto& [name, length] : fingerprint.layout) {
        parts[name] = features.slice(-1, at, at + length);
        at += length;
    }
    return parts;
}

/// The class mean of a source that lies nearest to the picture: of the enrolments and states of processing
/// that it has, the one that needs least besides the exchange of the trace.
ClassMean nearestMean(const Fingerprint& fingerprint, const std::string& source,
                      const torch::Tensor& features) {
    ClassMean best;
    double least = std::numeric_limits<double>::infinity();
    for (const Enrolment& enrolment : fingerprint.enrolments) {
        if (enrolment.source != source || !enrolment.features.defined())
            continue;
        for (std::int64_t state = 0; state < enrolment.features.size(0); ++state) {
            const torch::Tensor mean = enrolment.features[state];
            const double distance = ((mean - features) / fingerprint.deviation).square().sum().item<double>();
            if (distance < least) {
                least = distance;
                best = {mean, enrolment.bench, state};
            }
        }
    }
    return best;
}

bool hasClassMean(const Fingerprint& fingerprint, const std::string& target) {
    return std::any_of(fingerprint.enrolments.begin(), fingerprint.enrolments.end(), [&](const Enrolment& e) {
        return (target == kUnknown || e.source == target) && e.features.defined();
    });
}

/// What the picture's trace is now: class means weighted with their posteriors.
ClassMean ownMean(const Fingerprint& fingerprint, const Assessment& picture, const torch::Tensor& features) {
    ClassMean own;
    double sum = 0, most = -1;
    for (std::size_t i = 0; i < picture.names.size(); ++i) {
        const ClassMean mean = nearestMean(fingerprint, picture.names[i], features);
        const double p = picture.probability[i];
        if (!mean.features.defined() || p <= 0)
            continue;
        own.features = own.features.defined() ? own.features + p * mean.features : p * mean.features;
        sum += p;
        if (p > most) {
            most = p;
            own.bench = mean.bench;
            own.state = mean.state;
        }
    }
    if (sum <= 0)
        throw Error("the weights hold no class means of the statistics", {},
                    std::string("use --method ") + kTraceExchange);
    own.features = own.features / sum;
    return own;
}

bool better(const CounterfactualResult& a, const CounterfactualResult& b) {
    if (a.moved != b.moved)
        return a.moved;
    return a.target == kUnknown ? a.probabilityAfter < b.probabilityAfter : a.targetAfter > b.targetAfter;
}

/// Takes back as much of the change as keeps the signal-to-noise ratio.
Image limited(const Image& original, const Image& changed, double minPsnrDb) {
    Image kept = changed;
    double share = 1;
    double db = psnr(original, kept);
    while (db < minPsnrDb) {
        // Rounding adds to the error: the share must fall in any case, at last to nothing.
        share *= std::min(0.97, std::pow(10, (db - minPsnrDb) / 20));
        for (std::size_t i = 0; i < kept.rgb.size(); ++i)
            kept.rgb[i] = static_cast<std::uint8_t>(
                std::lround(original.rgb[i] + share * (changed.rgb[i] - original.rgb[i])));
        db = psnr(original, kept);
    }
    return kept;
}

} // namespace

const std::string& Assessment::named() const {
    return names[static_cast<std::size_t>(std::max_element(probability.begin(), probability.end()) -
                                          probability.begin())];
}

double Assessment::of(const std::string& name) const {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? 0 : probability[static_cast<std::size_t>(found - names.begin())];
}

Assessment assessment(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                      const DecodedImage& picture, int tiles) {
    return assessment(fingerprint, extractFeatures(picture, networks, tiles, fingerprint.representations()));
}

Assessment assessment(const Fingerprint& fingerprint, std::map<std::string, torch::Tensor> parts) {
    const torch::NoGradGuard noGrad;
    Assessment result;
    result.parts = std::move(parts);
    result.trace = fingerprint.trace(fingerprint.standardized(result.parts));
    Scores scores = fingerprint.score(result.trace);
    const torch::Tensor posterior = scores.logPosterior()[0].exp();
    result.names = std::move(scores.names);
    for (std::int64_t i = 0; i < posterior.size(0); ++i)
        result.probability.push_back(posterior[i].item<double>());
    return result;
}

const std::vector<std::string>& counterfactualMethodNames() {
    static const std::vector<std::string> names = {kDescent, kBlockDct, kTraceExchange, kRegeneration,
                                                   kCombined};
    return names;
}

torch::Tensor classExchange(const Fingerprint& fingerprint, const Assessment& picture,
                            const std::string& target) {
    const torch::Tensor features = joined(fingerprint, picture.parts);
    const ClassMean own = ownMean(fingerprint, picture, features);
    if (target != kUnknown) {
        const ClassMean other = nearestMean(fingerprint, target, own.features);
        if (!other.features.defined())
            throw Error("the library holds no class mean of " + target, {},
                        std::string("use --method ") + kTraceExchange);
        return other.features - own.features;
    }
    std::vector<torch::Tensor> all;
    for (const Enrolment& enrolment : fingerprint.enrolments)
        if (enrolment.features.defined() && enrolment.bench == own.bench &&
            own.state < enrolment.features.size(0))
            all.push_back(enrolment.features[own.state]);
    return torch::stack(all).mean(at::IntArrayRef{0}) - own.features;
}

torch::Tensor traceExchange(const Fingerprint& fingerprint, const Assessment& picture,
                            const std::string& target) {
    const torch::NoGradGuard noGrad;
    const CausalLatents z = fingerprint.vae->encode(fingerprint.standardized(picture.parts));
    const std::int64_t from = fingerprint.autoencoderColumn(), to = from + fingerprint.vae->options().trace;
    torch::Tensor nearest, sum;
    double least = std::numeric_limits<double>::infinity();
    std::int64_t count = 0;
    for (const Enrolment& enrolment : fingerprint.enrolments) {
        if (target != kUnknown && enrolment.source != target)
            continue;
        for (std::int64_t state = 0; state < enrolment.means.size(0); ++state) {
            const torch::Tensor mean = enrolment.means[state].slice(0, from, to).to(torch::kFloat32);
            const double distance = (mean - z.trace[0]).square().sum().item<double>();
            if (distance < least) {
                least = distance;
                nearest = mean;
            }
            sum = sum.defined() ? sum + mean : mean;
            ++count;
        }
    }
    CausalLatents exchanged = z;
    exchanged.trace = (target == kUnknown ? sum / count : nearest).unsqueeze(0);
    const torch::Tensor moved =
        fingerprint.vae->decode(exchanged.joint()) - fingerprint.vae->decode(z.joint());
    return moved[0] * fingerprint.deviation;
}

CounterfactualResult makeCounterfactual(const CounterfactualModels& models, const DecodedImage& image,
                                        const CounterfactualRequest& request, const std::stop_token& stop,
                                        const ProgressCallback& progress) {
    const torch::NoGradGuard noGrad;
    const auto& methods = counterfactualMethodNames();
    std::string method = request.method;
    if (method.empty())
        method = kDescent;
    if (std::find(methods.begin(), methods.end(), method) == methods.end())
        throw Error("there is no method named " + method);
    const Assessment before = models.assess(image);
    if (std::find(before.names.begin(), before.names.end(), request.target) == before.names.end())
        throw Error("the library holds no source named " + request.target, {},
                    "whorl-cli library list names them; real and unknown are targets too");

    CounterfactualResult best;
    best.image = image.image;
    best.method = method;
    best.target = request.target;
    best.namedBefore = best.namedAfter = before.named();
    best.probabilityBefore = best.probabilityAfter = best.namedAfterProbability = before.of(before.named());
    best.targetBefore = best.targetAfter = before.of(request.target);
    best.psnrDb = std::numeric_limits<double>::infinity();
    best.ssim = 1;
    best.moved = before.named() == request.target;
    if (best.moved || request.strength == 0)
        return best;

    const Fingerprint& fingerprint = models.fingerprint;
    const bool descends = method == kDescent || method == kCombined || method == kTraceExchange;
    // A source that was enrolled by its traces alone has no class mean.
    const bool byTrace =
        method == kTraceExchange || (method != kBlockDct && !hasClassMean(fingerprint, request.target));
    torch::Tensor change;
    if (method != kRegeneration)
        change = request.strength * (descends && method != kTraceExchange ? kOvershoot : 1) *
                 (byTrace ? traceExchange(fingerprint, before, request.target)
                          : classExchange(fingerprint, before, request.target));
    std::optional<StatisticsResponse> response;
    if (method == kBlockDct)
        response.emplace(image.image, divided(fingerprint, change), stop);
    const double firstDb = std::max(kFirstDb, request.minPsnrDb);
    double cost = kCost, noiseLevel = kRegenerationLevel * request.strength;
    DecodedImage changed{image.image, image.facts, {}, 0};
    for (int iteration = 1; iteration <= request.maxIterations; ++iteration) {
        throwIfStopped(stop);
        const auto share = [&](std::string_view stage, double done) {
            report(progress, stage, (iteration - 1 + done) / request.maxIterations);
        };
        if (method == kRegeneration || (method == kCombined && iteration == 1))
            changed.image = regenerateImage(
                models.networks.diffusion, image.image,
                std::min(0.9, method == kCombined ? kLightRegeneration * kRegenerationLevel : noiseLevel),
                stop);
        if (response)
            changed.image =
                exchangeStatistics(image.image,
                                   response->affordable(divided(fingerprint, change),
                                                        divided(fingerprint, fingerprint.deviation), cost),
                                   stop, share);
        if (descends) {
            DescentGoal goal{change, method == kTraceExchange ? std::string() : request.target,
                             before.named(), method != kTraceExchange};
            goal.minPsnrDb = firstDb - (firstDb - request.minPsnrDb) * (iteration - 1) /
                                           std::max(1, request.maxIterations - 1);
            changed.image =
                descend(fingerprint, models.networks, image.image, changed.image, goal, stop, share);
        }
        changed.image = limited(image.image, changed.image, request.minPsnrDb);
        const Assessment after = models.assess(changed);
        cost /= kCheaper;
        noiseLevel *= kGrowth;
        CounterfactualResult result = best;
        result.namedAfter = after.named();
        result.probabilityAfter = after.of(before.named());
        result.namedAfterProbability = after.of(after.named());
        result.targetAfter = after.of(request.target);
        result.moved =
            request.target == kUnknown ? after.named() != before.named() : after.named() == request.target;
        result.image = changed.image;
        result.psnrDb = psnr(image.image, result.image);
        if (iteration == 1 || better(result, best))
            best = std::move(result);
        best.iterations = iteration;
        if (best.moved)
            break;
    }
    best.ssim = ssim(image.image, best.image);
    report(progress, "counterfactual", 1);
    return best;
}

} // namespace whorl
