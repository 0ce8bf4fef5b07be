#include "core/representation/fourier.h"

#include <cmath>

namespace whorl {

namespace {

/// Orthonormal colour axes: grey, and two that span the chrominance plane.
torch::Tensor symplectic(const torch::Tensor& planes) {
    const float a = 1 / std::sqrt(3.0f), b = 1 / std::sqrt(2.0f), c = 1 / std::sqrt(6.0f);
    const torch::Tensor axes = torch::tensor({{a, a, a}, {b, -b, 0.0f}, {c, c, -2 * c}});
    const torch::Tensor parts = torch::einsum("ij,...jhw->...ihw", {axes, planes});
    const torch::Tensor grey = parts.select(-3, 0);
    return torch::stack({torch::complex(grey, torch::zeros_like(grey)),
                         torch::complex(parts.select(-3, 1).contiguous(), parts.select(-3, 2).contiguous())},
                        -3);
}

/// [windows, C, size, size], without overlap, from the upper left corner.
torch::Tensor windowsOf(const torch::Tensor& planes, std::int64_t size) {
    return planes.unfold(1, size, size).unfold(2, size, size).flatten(1, 2).transpose(0, 1).contiguous();
}

torch::Tensor hann(std::int64_t size) {
    const torch::Tensor one = torch::hann_window(size, false);
    return one.unsqueeze(0) * one.unsqueeze(1);
}

} // namespace

torch::Tensor quaternionFourier(const torch::Tensor& planes) {
    return torch::fft::fft2(symplectic(planes));
}

torch::Tensor fourierMagnitude(const torch::Tensor& planes) {
    const torch::Tensor windows = windowsOf(planes, 64) * hann(64);
    const torch::Tensor power = quaternionFourier(windows).abs().square().sum(1).mean(0);
    return torch::log(torch::avg_pool2d(power.unsqueeze(0), 4) + 1e-6).flatten();
}

torch::Tensor fourierPhase(const torch::Tensor& planes) {
    constexpr std::int64_t kCell = 16;
    const torch::Tensor cells = windowsOf(planes, kCell);
    const torch::Tensor mean = cells.mean(at::IntArrayRef{0}, true);
    const torch::Tensor error = cells.std(at::IntArrayRef{0}, true, true).mean(at::IntArrayRef{2, 3}, true) /
                                std::sqrt(static_cast<double>(std::max<std::int64_t>(1, cells.size(0))));
    torch::Tensor folded = (mean - mean.mean(at::IntArrayRef{2, 3}, true)) / (error + 1e-3);
    const torch::Tensor spectrum = quaternionFourier(folded).squeeze(0) / kCell;
    const torch::Tensor grey = spectrum[0].slice(1, 0, kCell / 2 + 1);
    const auto compress = [](const torch::Tensor& v) { return torch::sign(v) * torch::log1p(v.abs()); };
    return torch::cat({compress(torch::real(grey)).flatten(), compress(torch::imag(grey)).flatten(),
                       torch::log1p(spectrum[1].abs()).flatten()});
}

torch::Tensor centredSpectrum(const torch::Tensor& planes, int size) {
    const torch::Tensor grey = planes.mean(at::IntArrayRef{0}, true);
    torch::Tensor windows;
    if (grey.size(1) >= size && grey.size(2) >= size) {
        windows = windowsOf(grey, size);
    } else {
        windows = torch::zeros({1, 1, size, size});
        const std::int64_t h = std::min<std::int64_t>(size, grey.size(1)),
                           w = std::min<std::int64_t>(size, grey.size(2));
        windows.slice(2, 0, h).slice(3, 0, w).copy_(grey.slice(1, 0, h).slice(2, 0, w).unsqueeze(0));
    }
    const torch::Tensor magnitude = torch::fft::fft2(windows * hann(size)).abs().mean(at::IntArrayRef{0, 1});
    return torch::fft::fftshift(torch::log10(magnitude + 1e-3));
}

torch::Tensor radialProfile(const torch::Tensor& spectrum, int rings) {
    const std::int64_t size = spectrum.size(0), middle = size / 2;
    const torch::Tensor axis = torch::arange(size, torch::kFloat32) - static_cast<double>(middle);
    const torch::Tensor radius = torch::sqrt(axis.square().unsqueeze(0) + axis.square().unsqueeze(1));
    const torch::Tensor ring =
        torch::floor(radius / (static_cast<double>(size) / 2) * rings).to(torch::kLong);
    const torch::Tensor inside = (ring < rings).flatten();
    const torch::Tensor index = ring.flatten().masked_select(inside);
    const torch::Tensor value = spectrum.flatten().masked_select(inside);
    const torch::Tensor sum = torch::zeros({rings}).index_add(0, index, value);
    const torch::Tensor count = torch::zeros({rings}).index_add(0, index, torch::ones_like(value));
    return sum / count.clamp_min(1);
}

} // namespace whorl
