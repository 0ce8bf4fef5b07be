#include "core/representation/pixel_planes.h"

namespace whorl {

namespace {

torch::Tensor forwardMatrix() {
    return torch::tensor({{0.299f, 0.587f, 0.114f},
                          {-0.168735892f, -0.331264108f, 0.5f},
                          {0.5f, -0.418687589f, -0.081312411f}});
}

torch::Tensor transform(const torch::Tensor& matrix, const torch::Tensor& planes) {
    return torch::matmul(matrix, planes.reshape({3, -1})).reshape(planes.sizes());
}

} // namespace

torch::Tensor toPlanes(const Image& image) {
    return torch::from_blob(const_cast<std::uint8_t*>(image.rgb.data()), {image.height, image.width, 3},
                            torch::kUInt8)
        .permute({2, 0, 1})
        .to(torch::kFloat32)
        .contiguous();
}

Image toImage(const torch::Tensor& planes) {
    const torch::Tensor bytes =
        planes.clamp(0, 255).round().to(torch::kUInt8).permute({1, 2, 0}).contiguous();
    const auto* data = bytes.data_ptr<std::uint8_t>();
    return {static_cast<int>(planes.size(2)), static_cast<int>(planes.size(1)), {data, data + bytes.numel()}};
}

torch::Tensor toYCbCr(const torch::Tensor& planes) {
    return transform(forwardMatrix(), planes);
}

torch::Tensor fromYCbCr(const torch::Tensor& ycbcr) {
    return transform(
        torch::tensor({{1.0f, 0.0f, 1.402f}, {1.0f, -0.344136286f, -0.714136286f}, {1.0f, 1.772f, 0.0f}}),
        ycbcr);
}

} // namespace whorl
