#include "core/training/diffusion_trainer.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
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
