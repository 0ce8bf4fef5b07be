#include "core/training/train_for.h"

#include <spdlog/spdlog.h>

#include <cmath>
#include <ctime>

namespace whorl {

void trainFor(const TrainingLength& length, const std::vector<torch::Tensor>& parameters,
              const std::function<torch::Tensor()>& loss, const std::stop_token& stop,
              const ProgressCallback& progress, const std::function<void()>& keep) {
    constexpr double kRate = 2e-3, kWarm = 0.05;
    constexpr std::int64_t kKept = 500;
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
        if (keep && step % kKept == kKept - 1)
            keep();
    }
}

} // namespace whorl
