#include "core/training/photograph_set.h"

#include "core/base/safetensors.h"

#ifdef WHORL_IMAGE_FILES
#include "core/evaluation/benchmark.h"
#include "core/evaluation/conditions.h"
#include "core/imaging/encode.h"
#include "core/imaging/image.h"

#include <spdlog/spdlog.h>
#endif

#include <algorithm>
#include <random>

namespace whorl {

PhotographSet readTileCache(const std::filesystem::path& path) {
    PhotographSet photographs;
    for (auto& [name, tensor] : readSafetensors(path).tensors) {
        if (tensor.dim() != 3 || tensor.size(0) != 3 || tensor.scalar_type() != torch::kUInt8)
            throw Error("the tensor " + name + " is not a photograph [3, H, W] of bytes", path.string());
        photographs.push_back(std::move(tensor));
    }
    return photographs;
}

void writeTileCache(const std::filesystem::path& path, const PhotographSet& photographs) {
    Safetensors content;
    for (std::size_t i = 0; i < photographs.size(); ++i) {
        std::string number = std::to_string(i);
        number.insert(0, 6 - std::min<std::size_t>(6, number.size()), '0');
        content.tensors[number] = photographs[i];
    }
    writeSafetensors(path, content);
}

#ifdef WHORL_IMAGE_FILES

namespace {

torch::Tensor toTensor(const Image& image) {
    return torch::from_blob(const_cast<std::uint8_t*>(image.rgb.data()), {image.height, image.width, 3},
                            torch::kUInt8)
        .permute({2, 0, 1})
        .contiguous();
}

} // namespace

PhotographSet loadPhotographs(const std::filesystem::path& benchmark, const std::filesystem::path& folder,
                              std::uint64_t seed, const std::stop_token& stop,
                              const ProgressCallback& progress) {
    std::vector<std::filesystem::path> files;
    for (const BenchmarkItem& item : readManifest(benchmark))
        if (item.split == "train" && item.label == "real")
            files.push_back(item.file);
    if (!folder.empty())
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".jpg" || entry.path().extension() == ".png")
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::mt19937_64 random(seed);
    const auto draw = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    PhotographSet photographs;
    for (std::size_t i = 0; i < files.size(); ++i) {
        throwIfStopped(stop);
        report(progress, "photographs", static_cast<double>(i) / static_cast<double>(files.size()));
        DecodedImage decoded;
        try {
            decoded = decodeFile(files[i]);
        } catch (const Error& error) {
            spdlog::warn("left out: {}", error.what());
            continue;
        }
        const torch::Tensor whole = toTensor(decoded.image);
        photographs.push_back(whole);
        const int top = draw(0, 7), left = draw(0, 7);
        const Image shifted =
            cut(decoded.image, left, top, decoded.image.width - left, decoded.image.height - top);
        photographs.push_back(
            toTensor(decodeBytes(encodeJpeg(shifted, draw(60, 95)), "re-encoded.jpg").image));
        if (whole.size(1) >= 256 && whole.size(2) >= 256)
            photographs.push_back(torch::avg_pool2d(whole.to(torch::kFloat32).unsqueeze(0), 2)
                                      .squeeze(0)
                                      .round()
                                      .to(torch::kUInt8));
    }
    return photographs;
}

#endif

} // namespace whorl
