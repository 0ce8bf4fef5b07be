#include "core/training/processing_guard.h"

#include "core/base/error.h"
#include "core/base/safetensors.h"
#include "core/imaging/tiles.h"
#include "core/training/feature_set.h"
#include "core/training/linear_discriminant.h"

#include <algorithm>
#include <random>

namespace whorl {

namespace {

constexpr const char* kArchitecture = "whorl-processing-guard";
constexpr double kFalseAlarms = 0.005, kShrinkage = 0.03;
constexpr std::size_t kPhotographs = 120, kGenerated = 240;
const std::vector<std::string> kMeasured = {"as-is",      "equalized",  "jpeg-75",
                                            "webp-85",    "resize-0.5", "resize-0.75",
                                            "resize-1.5", "enlarged",   "screenshot"};
const std::vector<std::vector<std::string>> kOutside = {{"blur-0.8", "blur-1.5"}, {"noise-2", "noise-5"}};

/// Standardized representations of the images of a split, [N, D].
torch::Tensor featuresOf(const std::vector<BenchmarkItem>& items, const std::string& split,
                         const std::vector<std::string>& conditions, const Fingerprint& fingerprint,
                         const RepresentationNetworks& networks, std::uint64_t seed,
                         const std::stop_token& stop, const ProgressCallback& progress) {
    return fingerprint.standardized(extractFeatureSet(items, {split}, conditions,
                                                      fingerprint.representations(), networks, kDefaultTiles,
                                                      seed, stop, progress)
                                        .parts);
}

/// [D]; both sets weigh alike.
torch::Tensor discriminant(const torch::Tensor& outside, const torch::Tensor& inside) {
    const torch::Tensor classes = torch::cat(
        {torch::zeros({outside.size(0)}, torch::kLong), torch::ones({inside.size(0)}, torch::kLong)});
    return directionOfFirst(
               classMoments(torch::cat({outside, inside}), classes, 2, kShrinkage, balanced(classes, 2)))
        .to(torch::kFloat32);
}

} // namespace

torch::Tensor ProcessingGuard::excess(const torch::Tensor& features) const {
    return (torch::matmul(features, map) - threshold).amax(1);
}

ProcessingGuard ProcessingGuard::load(const std::filesystem::path& path,
                                      const std::string& standardizationSha256) {
    const Safetensors content = readSafetensors(path);
    const auto valueOf = [&](const char* key) {
        const auto found = content.metadata.find(key);
        return found == content.metadata.end() ? std::string() : found->second;
    };
    const auto map = content.tensors.find("map"), threshold = content.tensors.find("threshold");
    if (valueOf("architecture") != kArchitecture || map == content.tensors.end() ||
        threshold == content.tensors.end() || map->second.dim() != 2 || map->second.size(1) != 2 ||
        threshold->second.sizes() != at::IntArrayRef{2})
        throw Error("these are not weights of the guard against unmeasured processing", path.string());
    if (valueOf("standardization") != standardizationSha256)
        throw Error("the guard against unmeasured processing was trained on other representations",
                    path.string(), "make it with: whorl-cli train processing-guard");
    return {map->second.to(torch::kFloat32), threshold->second.to(torch::kFloat32)};
}

void ProcessingGuard::save(const std::filesystem::path& path,
                           const std::map<std::string, std::string>& metadata) const {
    Safetensors content{{{"map", map}, {"threshold", threshold}}, metadata};
    content.metadata["architecture"] = kArchitecture;
    writeSafetensors(path, content);
}

ProcessingGuard trainProcessingGuard(const std::vector<BenchmarkItem>& manifest,
                                     const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                                     std::uint64_t seed, const std::stop_token& stop,
                                     const ProgressCallback& progress) {
    std::vector<BenchmarkItem> photographs, generated, items;
    for (const BenchmarkItem& item : manifest) {
        if (item.role != "known")
            continue;
        if (item.split == "val")
            items.push_back(item);
        else if (item.split == "train")
            (item.label == "real" ? photographs : generated).push_back(item);
    }
    std::mt19937_64 random(seed);
    for (auto& [list, count] : {std::pair{&photographs, kPhotographs}, {&generated, kGenerated}}) {
        std::shuffle(list->begin(), list->end(), random);
        list->resize(std::min(list->size(), count));
        items.insert(items.end(), list->begin(), list->end());
    }
    const auto features = [&](const char* split, const std::vector<std::string>& conditions) {
        return featuresOf(items, split, conditions, fingerprint, networks, seed, stop, progress);
    };
    const torch::Tensor inside = features("train", kMeasured);
    std::vector<torch::Tensor> maps;
    for (const auto& conditions : kOutside)
        maps.push_back(discriminant(features("train", conditions), inside));
    ProcessingGuard guard{torch::stack(maps, 1), {}};
    guard.threshold =
        torch::quantile(torch::matmul(features("val", kMeasured), guard.map), 1 - kFalseAlarms, 0);
    return guard;
}

} // namespace whorl
