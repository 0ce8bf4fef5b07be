#include "core/training/diffusion_trainer.h"
#include "core/training/feature_set.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

// The trainer of machines that have neither Qt nor image codecs: it reads a tile cache, which a machine with
// codecs writes by `whorl-train cache BENCHMARK PHOTOGRAPHS OUT`. Elsewhere `whorl-cli train` does the same.

namespace {
std::stop_source stopSource;
}

int main(int argc, char** argv) {
    const std::vector<std::string> args(argv + 1, argv + argc);
    std::signal(SIGINT, [](int) { stopSource.request_stop(); });
    spdlog::set_default_logger(spdlog::stderr_color_st("whorl"));
#ifdef WHORL_IMAGE_FILES
    if (args.size() >= 5 && args[0] == "features") {
        // features BENCH OUT UNET|- SPLIT,... CONDITION...
        std::unique_ptr<whorl::UNetNoisePredictor> unet;
        if (args[3] != "-")
            unet = std::make_unique<whorl::UNetNoisePredictor>(whorl::loadDiffusionUNet(args[3]));
        std::vector<std::string> splits;
        std::stringstream list(args[4]);
        for (std::string s; std::getline(list, s, ',');)
            splits.push_back(s);
        whorl::writeFeatureSet(
            args[2],
            whorl::extractFeatureSet(args[1], splits, {args.begin() + 5, args.end()}, unet.get(), 4, 1, {},
                                     [](std::string_view, double d) { std::fprintf(stderr, "\r%.3f", d); }));
        return 0;
    }
    if (args.size() == 4 && args[0] == "cache") {
        try {
            whorl::writeTileCache(args[3],
                                  whorl::loadPhotographs(args[1], args[2], 1, stopSource.get_token()));
        } catch (const std::exception& error) {
            std::cerr << error.what() << '\n';
            return 2;
        }
        return 0;
    }
#endif
    if (args.size() != 5 || args[0] != "diffusion") {
        std::cerr << "usage: whorl-train diffusion RECIPE.json CACHE.safetensors OUT MINUTES\n";
        return 1;
    }
    try {
        std::ifstream file(args[1]);
        const auto recipe = whorl::diffusionRecipeFromJson(nlohmann::json::parse(file));
        const torch::Device device = torch::cuda::is_available() ? torch::kCUDA : torch::kCPU;
        whorl::trainDiffusion(recipe, whorl::readTileCache(args[2]), args[3], device, std::stod(args[4]),
                              stopSource.get_token());
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
    return 0;
}
