#include "core/reconstruction/ddim.h"

#include "core/base/error.h"
#include "core/reconstruction/noise_schedule.h"

#include <cmath>

namespace whorl {

namespace {

double signal(double t) {
    return std::cos(t * std::numbers::pi / 2);
}
double noise(double t) {
    return std::sin(t * std::numbers::pi / 2);
}

torch::Tensor levels(const torch::Tensor& x, double t) {
    return torch::full({x.size(0)}, t, x.options());
}

} // namespace

torch::Tensor ddim(const NoisePredictor& predictor, torch::Tensor x, double from, double to, int steps,
                   const std::stop_token& stop) {
    if (steps < 1)
        throw Error("DDIM needs at least one step");
    torch::NoGradGuard noGrad;
    for (int step = 0; step < steps; ++step) {
        throwIfStopped(stop);
        const double t = from + (to - from) * step / steps;
        const double next = from + (to - from) * (step + 1) / steps;
        const torch::Tensor e = predictor.predictNoise(x, levels(x, t));
        x = (x - noise(t) * e) * (signal(next) / signal(t)) + noise(next) * e;
    }
    return x;
}

DiffusionReconstruction::DiffusionReconstruction(std::shared_ptr<const NoisePredictor> predictor,
                                                 const DdimOptions& options)
    : m_predictor(std::move(predictor)), m_options(options) {
    if (options.noiseLevel <= 0 || options.noiseLevel >= 1 || options.steps < 1)
        throw Error(
            "the noise level of the reconstruction must lie between 0 and 1, and its steps be at least 1");
}

torch::Tensor DiffusionReconstruction::reconstruct(const torch::Tensor& x,
                                                   const std::stop_token& stop) const {
    const torch::Tensor latent = ddim(*m_predictor, x, 0, m_options.noiseLevel, m_options.steps, stop);
    return ddim(*m_predictor, latent, m_options.noiseLevel, 0, m_options.steps, stop);
}

torch::Tensor regenerate(const NoisePredictor& predictor, const torch::Tensor& x, double strength, int steps,
                         const torch::Tensor& mask, torch::Generator generator, const std::stop_token& stop) {
    if (strength <= 0 || strength >= 1 || steps < 1)
        throw Error("the strength must lie between 0 and 1, and the steps be at least 1");
    torch::NoGradGuard noGrad;
    const auto draw = [&] { return torch::randn(x.sizes(), generator, x.options()); };
    torch::Tensor xt = signal(strength) * x + noise(strength) * draw();
    for (int step = 0; step < steps; ++step) {
        throwIfStopped(stop);
        const double t = strength * (steps - step) / steps;
        const double next = strength * (steps - step - 1) / steps;
        const torch::Tensor e = predictor.predictNoise(xt, levels(x, t));
        const torch::Tensor clean = ((xt - noise(t) * e) / signal(t)).clamp(-1, 1);
        // Ancestral step of DDPM in the form of DDIM with eta = 1 (Song et al. 2021, equation 16).
        const double sigma =
            next > 0
                ? noise(next) / noise(t) * std::sqrt(std::max(0.0, 1 - std::pow(signal(t) / signal(next), 2)))
                : 0.0;
        xt = signal(next) * clean + std::sqrt(std::max(0.0, noise(next) * noise(next) - sigma * sigma)) * e;
        if (sigma > 0)
            xt = xt + sigma * draw();
        if (mask.defined()) {
            const torch::Tensor kept = next > 0 ? signal(next) * x + noise(next) * draw() : x;
            xt = mask * xt + (1 - mask) * kept;
        }
    }
    return xt.clamp(-1, 1);
}

} // namespace whorl
