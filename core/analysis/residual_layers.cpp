#include "core/analysis/residual_layers.h"

#include "core/analysis/cpu_runtime.h"
#include "core/base/error.h"
#include "core/evaluation/conditions.h"
#include "core/reconstruction/ddim.h"
#include "core/reconstruction/latent_autoencoder.h"
#include "core/reconstruction/torchscript_unet.h"
#include "core/representation/fourier.h"
#include "core/representation/pixel_planes.h"
#include "core/representation/representation.h"

#include <algorithm>
#include <mutex>

namespace whorl {

ResidualLayers residualLayers(const ReconstructionModel& model, const Image& image,
                              const std::stop_token& stop, const ProgressCallback& progress) {
    constexpr int kLongest = 384, kMargin = 32;
    const int multiple = model.multiple();
    ResidualLayers layers;
    layers.reconstruction = {image.width, image.height, std::vector<std::uint8_t>(image.rgb.size())};
    layers.residual = {image.width, image.height, 3, std::vector<float>(image.rgb.size())};
    const std::size_t plane = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
    const auto parts = [](int length) { return (length + kLongest - 1) / kLongest; };
    const int columns = parts(image.width), rows = parts(image.height);
    std::mutex mutex;
    int done = 0;
    forEachOnOneThread(std::int64_t(columns) * rows, [&](std::int64_t number) {
        throwIfStopped(stop);
        const torch::NoGradGuard noGrad;
        const int column = static_cast<int>(number) % columns, row = static_cast<int>(number) / columns;
        const auto edge = [](int length, int index, int count) {
            return index == count ? length : length * index / count / 16 * 16;
        };
        const int x = edge(image.width, column, columns), toX = edge(image.width, column + 1, columns),
                  y = edge(image.height, row, rows), toY = edge(image.height, row + 1, rows);
        const int left = std::max(0, x - kMargin), top = std::max(0, y - kMargin);
        const int right = std::min(image.width, toX + kMargin),
                  bottom = std::min(image.height, toY + kMargin);
        const torch::Tensor part = toPlanes(cut(image, left, top, right - left, bottom - top));
        const std::int64_t padRight = (multiple - part.size(2) % multiple) % multiple,
                           padDown = (multiple - part.size(1) % multiple) % multiple;
        const torch::Tensor padded =
            torch::replication_pad2d((part / 127.5 - 1).unsqueeze(0), {0, padRight, 0, padDown});
        const torch::Tensor drawn = (model.reconstruct(padded, stop)
                                         .cpu()
                                         .squeeze(0)
                                         .slice(1, 0, part.size(1))
                                         .slice(2, 0, part.size(2)) +
                                     1) *
                                    127.5;
        const torch::Tensor difference = (part - drawn).contiguous();
        const Image pixels = toImage(drawn);
        const auto values = difference.accessor<float, 3>();
        for (int v = y; v < toY; ++v)
            for (int u = x; u < toX; ++u)
                for (int c = 0; c < 3; ++c) {
                    layers.residual
                        .values[static_cast<std::size_t>(c) * plane +
                                static_cast<std::size_t>(v) * static_cast<std::size_t>(image.width) +
                                static_cast<std::size_t>(u)] = values[c][v - top][u - left];
                    layers.reconstruction.row(v)[3 * u + c] = pixels.row(v - top)[3 * (u - left) + c];
                }
        const std::lock_guard lock(mutex);
        report(progress, "residual", static_cast<double>(++done) / (columns * rows));
    });
    const torch::Tensor residual =
        torch::from_blob(layers.residual.values.data(), {3, image.height, image.width});
    const torch::Tensor spectrum = centredSpectrum(residual, 256).contiguous();
    layers.spectrum = {
        256, 256, 1, {spectrum.data_ptr<float>(), spectrum.data_ptr<float>() + spectrum.numel()}};
    const torch::Tensor radial = radialProfile(centredSpectrum(residual, 128), 64).contiguous();
    layers.radialSpectrum.assign(radial.data_ptr<float>(), radial.data_ptr<float>() + radial.numel());
    return layers;
}

ResidualLayers residualByModel(const std::filesystem::path& model, const std::string& allowedSha256,
                               const Image& image, const std::stop_token& stop,
                               const ProgressCallback& progress) {
    if (std::filesystem::is_directory(model))
        return residualLayers(LatentAutoencoder(model / "encoder.safetensors", model / "decoder.safetensors"),
                              image, stop, progress);
    return residualLayers(DiffusionReconstruction(std::make_shared<TorchScriptUNet>(model, allowedSha256),
                                                  {kResidualNoiseLevel, 1}),
                          image, stop, progress);
}

void addToMean(MeanResidual& mean, const ReconstructionModel& model, const Image& image,
               const std::stop_token& stop) {
    constexpr int kPart = 512;
    if (std::min(image.width, image.height) < kMeanResidualEdge)
        throw Error("the image is under 128 pixels a side");
    const int width = std::min(image.width, kPart), height = std::min(image.height, kPart);
    const ResidualLayers layers = residualLayers(
        model,
        cut(image, (image.width - width) / 2 / 16 * 16, (image.height - height) / 2 / 16 * 16, width, height),
        stop);
    const int left = (width - kMeanResidualEdge) / 2 / 16 * 16,
              top = (height - kMeanResidualEdge) / 2 / 16 * 16;
    std::vector<float> middle;
    for (int c = 0; c < 3; ++c)
        for (int y = top; y < top + kMeanResidualEdge; ++y) {
            const auto row =
                layers.residual.values.begin() + (static_cast<std::ptrdiff_t>(c) * height + y) * width + left;
            middle.insert(middle.end(), row, row + kMeanResidualEdge);
        }
    ++mean.images;
    const auto take = [&](std::vector<float>& values, const std::vector<float>& more) {
        values.resize(more.size(), 0);
        for (std::size_t i = 0; i < more.size(); ++i)
            values[i] += (more[i] - values[i]) / static_cast<float>(mean.images);
    };
    mean.residual.width = mean.residual.height = kMeanResidualEdge;
    mean.residual.channels = 3;
    take(mean.residual.values, middle);
    mean.spectrum.width = layers.spectrum.width;
    mean.spectrum.height = layers.spectrum.height;
    mean.spectrum.channels = 1;
    take(mean.spectrum.values, layers.spectrum.values);
    take(mean.radial, layers.radialSpectrum);
}

} // namespace whorl
