#include "core/training/diffusion_trainer.h"

#include "core/base/safetensors.h"
#include "core/reconstruction/noise_schedule.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <random>

namespace whorl {

DiffusionRecipe diffusionRecipeFromJson(const nlohmann::json& json) {
    DiffusionRecipe recipe;
    try {
        json.at("channels").get_to(recipe.network.channels);
        json.at("time_channels").get_to(recipe.network.timeChannels);
        json.at("window").get_to(recipe.window);
        json.at("batch").get_to(recipe.batch);
        json.at("steps").get_to(recipe.steps);
        json.at("learning_rate").get_to(recipe.learningRate);
        json.at("ema_decay").get_to(recipe.emaDecay);
        json.at("low_noise_share").get_to(recipe.lowNoiseShare);
        json.at("seed").get_to(recipe.seed);
    } catch (const nlohmann::json::exception& error) {
        throw Error(std::string("the recipe is incomplete: ") + error.what());
    }
    if (recipe.window % 8 != 0 || recipe.window < 16 || recipe.batch < 1 || recipe.steps < 1)
        throw Error("the recipe has impossible values");
    return recipe;
}

nlohmann::json toJson(const DiffusionRecipe& recipe) {
    return {{"channels", recipe.network.channels},
            {"time_channels", recipe.network.timeChannels},
            {"window", recipe.window},
            {"batch", recipe.batch},
            {"steps", recipe.steps},
            {"learning_rate", recipe.learningRate},
            {"ema_decay", recipe.emaDecay},
            {"low_noise_share", recipe.lowNoiseShare},
            {"seed", recipe.seed}};
}

namespace {

constexpr int kReportEvery = 100;

double learningRate(const DiffusionRecipe& recipe, int step) {
    const double warm = std::min(1.0, (step + 1) / 200.0);
    const double done = std::min(1.0, static_cast<double>(step) / recipe.steps);
    return recipe.learningRate * warm * (0.02 + 0.98 * 0.5 * (1 + std::cos(M_PI * done)));
}

/// Adam (Kingma and Ba 2015) with its moments in plain tensors, so that a checkpoint is a safetensors file
/// too.
struct Adam {
    std::vector<torch::Tensor> first, second;

    void step(const std::vector<torch::Tensor>& parameters, double rate, int number) {
        torch::NoGradGuard noGrad;
        const double correction1 = 1 - std::pow(0.9, number), correction2 = 1 - std::pow(0.99, number);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const torch::Tensor& gradient = parameters[i].grad();
            if (!gradient.defined())
                continue;
            first[i].mul_(0.9).add_(gradient, 0.1);
            second[i].mul_(0.99).addcmul_(gradient, gradient, 0.01);
            const torch::Tensor scale = (second[i] / correction2).sqrt_().add_(1e-8);
            parameters[i].addcdiv_(first[i], scale, -rate / correction1);
        }
    }
};

torch::Tensor drawWindows(const PhotographSet& photographs, const DiffusionRecipe& recipe,
                          std::mt19937_64& random) {
    const auto below = [&](std::int64_t n) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n));
    };
    std::vector<torch::Tensor> windows;
    while (windows.size() < static_cast<std::size_t>(recipe.batch)) {
        const torch::Tensor& photograph =
            photographs[static_cast<std::size_t>(below(static_cast<std::int64_t>(photographs.size())))];
        const std::int64_t height = photograph.size(1), width = photograph.size(2);
        if (height < recipe.window || width < recipe.window)
            continue;
        const std::int64_t top = below(height - recipe.window + 1), left = below(width - recipe.window + 1);
        torch::Tensor window =
            photograph.slice(1, top, top + recipe.window).slice(2, left, left + recipe.window);
        if (below(2) == 1)
            window = window.flip({2});
        windows.push_back(torch::rot90(window, below(4), {1, 2}));
    }
    return torch::stack(windows).to(torch::kFloat32).div_(127.5).sub_(1);
}

/// A longer training may go on where a shorter one ended; nothing else of the recipe may change.
std::string withoutLength(const DiffusionRecipe& recipe) {
    nlohmann::json json = toJson(recipe);
    json.erase("steps");
    return json.dump();
}

} // namespace

void trainDiffusion(const DiffusionRecipe& recipe, const PhotographSet& photographs,
                    const std::filesystem::path& out, torch::Device device, double maxMinutes,
                    const std::stop_token& stop, const ProgressCallback& progress) {
    const bool any = std::any_of(photographs.begin(), photographs.end(), [&](const torch::Tensor& p) {
        return p.size(1) >= recipe.window && p.size(2) >= recipe.window;
    });
    if (!any)
        throw Error("no photograph is as large as a training window");
    std::filesystem::create_directories(out);
    torch::manual_seed(recipe.seed);
    DiffusionUNet net(recipe.network);
    net->to(device);
    std::vector<torch::Tensor> parameters, average;
    std::vector<std::string> names;
    Adam adam;
    for (auto& item : net->named_parameters()) {
        if (item.value().dim() == 4)
            item.value().set_data(item.value().contiguous(torch::MemoryFormat::ChannelsLast));
        names.push_back(item.key());
        parameters.push_back(item.value());
        average.push_back(item.value().detach().clone());
        adam.first.push_back(torch::zeros_like(item.value()));
        adam.second.push_back(torch::zeros_like(item.value()));
    }

    int step = 0;
    double seconds = 0;
    const std::filesystem::path checkpoint = out / "checkpoint.safetensors";
    if (std::filesystem::exists(checkpoint)) {
        const Safetensors saved = readSafetensors(checkpoint);
        if (const auto before = saved.metadata.find("recipe");
            before == saved.metadata.end() || before->second != withoutLength(recipe))
            throw Error("the training there began with another recipe", checkpoint.string(),
                        "name another folder, or remove it");
        step = std::stoi(saved.metadata.at("step"));
        seconds = std::stod(saved.metadata.at("seconds"));
        torch::NoGradGuard noGrad;
        for (std::size_t i = 0; i < names.size(); ++i) {
            parameters[i].copy_(saved.tensors.at("parameter." + names[i]));
            average[i].copy_(saved.tensors.at("average." + names[i]));
            adam.first[i].copy_(saved.tensors.at("first." + names[i]));
            adam.second[i].copy_(saved.tensors.at("second." + names[i]));
        }
        spdlog::info("resumed at step {}", step);
    }
    const auto save = [&] {
        Safetensors content;
        content.metadata = {{"step", std::to_string(step)},
                            {"seconds", std::to_string(seconds)},
                            {"recipe", withoutLength(recipe)}};
        for (std::size_t i = 0; i < names.size(); ++i) {
            content.tensors["parameter." + names[i]] = parameters[i];
            content.tensors["average." + names[i]] = average[i];
            content.tensors["first." + names[i]] = adam.first[i];
            content.tensors["second." + names[i]] = adam.second[i];
        }
        writeSafetensors(checkpoint, content);
        DiffusionUNet trained(recipe.network);
        torch::NoGradGuard noGrad;
        std::size_t i = 0;
        for (auto& item : trained->named_parameters())
            item.value().copy_(average[i++]);
        saveDiffusionUNet(out / "weights.safetensors", trained,
                          {{"recipe", toJson(recipe).dump()}, {"step", std::to_string(step)}});
    };

    std::ofstream log(out / "training.csv", std::ios::app);
    if (step == 0)
        log << "step,seconds,loss,loss_low_noise,learning_rate\n";
    const auto begin = std::chrono::steady_clock::now();
    auto last = begin;
    double sum = 0, sumLow = 0;
    int count = 0;
    while (step < recipe.steps && !stop.stop_requested()) {
        // The draws of a step depend on the seed and its number alone, so that a resumed run goes the same
        // way.
        std::mt19937_64 random(recipe.seed * 1'000'003 + static_cast<std::uint64_t>(step));
        torch::Generator generator = torch::make_generator<torch::CPUGeneratorImpl>(random());
        const torch::Tensor x = drawWindows(photographs, recipe, random).to(device);
        const torch::Tensor uniform = torch::rand({recipe.batch, 2}, generator);
        const torch::Tensor low = uniform.select(1, 0) < recipe.lowNoiseShare;
        const torch::Tensor t =
            (uniform.select(1, 1) * torch::where(low, torch::full({1}, 0.35f), torch::ones({1}))).to(device);
        const torch::Tensor e = torch::randn(x.sizes(), generator).to(device);
        const torch::Tensor level = t.view({-1, 1, 1, 1});
        const torch::Tensor xt =
            (signalScale(level) * x + noiseScale(level) * e).contiguous(torch::MemoryFormat::ChannelsLast);
        const torch::Tensor losses = (net->forward(xt, t) - e).square().mean({1, 2, 3});
        net->zero_grad();
        losses.mean().backward();
        torch::nn::utils::clip_grad_norm_(parameters, 1.0);
        adam.step(parameters, learningRate(recipe, step), step + 1);
        ++step;
        {
            torch::NoGradGuard noGrad;
            const double decay = std::min(recipe.emaDecay, (1.0 + step) / (10.0 + step));
            for (std::size_t i = 0; i < parameters.size(); ++i)
                average[i].lerp_(parameters[i], 1 - decay);
        }
        sum += losses.mean().item<double>();
        const torch::Tensor used = losses.detach().cpu().masked_select(low);
        sumLow += used.numel() > 0 ? used.mean().item<double>() : sum / (count + 1);
        ++count;
        report(progress, "training", static_cast<double>(step) / recipe.steps);
        if (step % kReportEvery == 0 || step == recipe.steps) {
            const auto now = std::chrono::steady_clock::now();
            seconds += std::chrono::duration<double>(now - last).count();
            last = now;
            log << step << ',' << seconds << ',' << sum / count << ',' << sumLow / count << ','
                << learningRate(recipe, step) << std::endl;
            spdlog::info("step {} of {}, loss {:.4f}, at low noise {:.4f}", step, recipe.steps, sum / count,
                         sumLow / count);
            sum = sumLow = 0;
            count = 0;
            save();
            if (std::chrono::duration<double>(now - begin).count() > maxMinutes * 60)
                break;
        }
    }
    save();
}

} // namespace whorl
