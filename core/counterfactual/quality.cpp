#include "core/counterfactual/quality.h"

#include "core/base/error.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace whorl {

namespace {

void checkSizes(const Image& a, const Image& b) {
    if (a.width != b.width || a.height != b.height || a.rgb.empty())
        throw Error("only images of one size can be compared");
}

cv::Mat luminance(const Image& image, int top, int bottom) {
    const cv::Mat rgb(bottom - top, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.row(top)));
    cv::Mat grey, values;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(values, CV_64F); // variances are small differences of large numbers
    return values;
}

cv::Mat smoothed(const cv::Mat& values) {
    cv::Mat out;
    cv::GaussianBlur(values, out, {11, 11}, 1.5, 1.5, cv::BORDER_REFLECT_101);
    return out;
}

} // namespace

double psnr(const Image& a, const Image& b) {
    checkSizes(a, b);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        const int difference = a.rgb[i] - b.rgb[i];
        sum += static_cast<std::uint64_t>(difference * difference);
    }
    if (sum == 0)
        return std::numeric_limits<double>::infinity();
    return 10 * std::log10(255.0 * 255.0 * static_cast<double>(a.rgb.size()) / static_cast<double>(sum));
}

double ssim(const Image& a, const Image& b) {
    constexpr int kStrip = 256, kMargin = 5;
    constexpr double kC1 = 0.01 * 255 * 0.01 * 255, kC2 = 0.03 * 255 * 0.03 * 255;
    checkSizes(a, b);
    double sum = 0;
    for (int y = 0; y < a.height; y += kStrip) {
        const int end = std::min(a.height, y + kStrip);
        const int top = std::max(0, y - kMargin), bottom = std::min(a.height, end + kMargin);
        const cv::Mat x = luminance(a, top, bottom), z = luminance(b, top, bottom);
        const cv::Mat meanX = smoothed(x), meanZ = smoothed(z);
        const cv::Mat varianceX = smoothed(x.mul(x)) - meanX.mul(meanX),
                      varianceZ = smoothed(z.mul(z)) - meanZ.mul(meanZ),
                      covariance = smoothed(x.mul(z)) - meanX.mul(meanZ);
        const cv::Mat above = (2 * meanX.mul(meanZ) + kC1).mul(2 * covariance + kC2);
        const cv::Mat below = (meanX.mul(meanX) + meanZ.mul(meanZ) + kC1).mul(varianceX + varianceZ + kC2);
        cv::Mat ratio;
        cv::divide(above, below, ratio);
        sum += cv::sum(ratio.rowRange(y - top, end - top))[0];
    }
    return sum / (static_cast<double>(a.width) * a.height);
}

} // namespace whorl
