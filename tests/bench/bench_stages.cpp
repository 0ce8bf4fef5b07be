// The stages of an analysis, each by itself on one thread.

#include "core/attribution/fingerprint.h"
#include "core/base/hash.h"
#include "core/imaging/encode.h"
#include "core/imaging/tiles.h"
#include "core/representation/co_occurrence.h"
#include "core/representation/pixel_planes.h"
#include "core/representation/representation.h"
#include "core/training/tile_features.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

using namespace whorl;

namespace {

const std::filesystem::path kModels = WHORL_SOURCE_DIR "/models";

Image picture(int side) {
    Image image{
        side, side,
        std::vector<std::uint8_t>(static_cast<std::size_t>(side) * 3 * static_cast<std::size_t>(side))};
    std::minstd_rand random(1);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < 3 * side; ++x)
            image.row(y)[x] = static_cast<std::uint8_t>(100 + 60 * std::sin((x + y) / 37.0) + random() % 32);
    return image;
}

const Fingerprint& fingerprint() {
    static const Fingerprint loaded = Fingerprint::load(kModels / "fingerprint" / "weights.safetensors");
    return loaded;
}

const UNetNoisePredictor& unet() {
    static const UNetNoisePredictor loaded(loadDiffusionUNet(kModels / "diffusion" / "weights.safetensors"));
    return loaded;
}

void decode(benchmark::State& state) {
    const auto bytes = encodeJpeg(picture(static_cast<int>(state.range(0))), 90);
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeBytes(bytes, "picture.jpg"));
}

void hash(benchmark::State& state) {
    const Image image = picture(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(sha256(std::as_bytes(std::span(image.rgb))));
}

void tiling(benchmark::State& state) {
    const Image image = picture(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(chooseTiles(image, 16));
}

void network(benchmark::State& state) {
    const torch::Tensor x = torch::rand({state.range(0), 3, kTileSize, kTileSize}) * 2 - 1;
    for (auto _ : state)
        benchmark::DoNotOptimize(noiseResidual(x, unet()));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void coOccurrence(benchmark::State& state) {
    const torch::Tensor plane = toPlanes(picture(static_cast<int>(state.range(0))))[0].contiguous();
    for (auto _ : state)
        benchmark::DoNotOptimize(coOccurrences(plane, 1));
}

void representations(benchmark::State& state) {
    const torch::Tensor planes = toPlanes(picture(static_cast<int>(state.range(0))));
    for (auto _ : state)
        benchmark::DoNotOptimize(imageRepresentation(planes, fingerprint().representations()));
}

void tiles(benchmark::State& state) {
    const Image image = picture(512);
    const auto chosen = chooseTiles(image, 16);
    const auto wanted = fingerprint().representations();
    const torch::Tensor residual = residualOfTiles(image, chosen, unet(), wanted);
    for (auto _ : state)
        benchmark::DoNotOptimize(extractTileFeatures(image, chosen, residual, unet(), wanted));
}

void attribution(benchmark::State& state) {
    const Image image = picture(512);
    const auto chosen = chooseTiles(image, static_cast<int>(state.range(0)));
    const torch::Tensor features = fingerprint().standardized(
        extractTileFeatures(image, chosen, unet(), fingerprint().representations()));
    for (auto _ : state)
        benchmark::DoNotOptimize(fingerprint().score(fingerprint().trace(features)));
}

} // namespace

BENCHMARK(decode)->Arg(512)->Arg(1024)->Arg(4096)->Unit(benchmark::kMillisecond);
BENCHMARK(hash)->Arg(1024)->Unit(benchmark::kMillisecond);
BENCHMARK(tiling)->Arg(1024)->Arg(4096)->Unit(benchmark::kMillisecond);
BENCHMARK(network)->Arg(4)->Arg(8)->Arg(16)->Unit(benchmark::kMillisecond);
BENCHMARK(coOccurrence)->Arg(1024)->Unit(benchmark::kMillisecond);
BENCHMARK(representations)->Arg(128)->Arg(1024)->Arg(2048)->Unit(benchmark::kMillisecond);
BENCHMARK(tiles)->Unit(benchmark::kMillisecond);
BENCHMARK(attribution)->Arg(1)->Arg(16)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    torch::set_num_threads(1);
    torch::NoGradGuard noGrad;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
