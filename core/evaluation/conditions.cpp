#include "core/evaluation/conditions.h"

#include "core/base/error.h"
#include "core/imaging/encode.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <random>

namespace whorl {

namespace {

cv::Mat view(const Image& image) {
    return {image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.rgb.data())};
}

Image toImage(const cv::Mat& mat) {
    return {mat.cols, mat.rows, {mat.data, mat.data + mat.total() * 3}};
}

/// As a lossless file would give it: nothing of the compression that is to be found in the tables.
DecodedImage asLossless(Image image, const DecodedImage& from) {
    DecodedImage result{std::move(image), from.facts, {}, 0};
    result.facts.format = "png";
    result.facts.quantization.clear();
    result.facts.quality.reset();
    result.facts.subsampling.clear();
    return result;
}

class Draw {
  public:
    explicit Draw(std::uint64_t seed) : m_random(seed) {}
    int between(int low, int high) {
        return low + static_cast<int>(m_random() % static_cast<std::uint64_t>(high - low + 1));
    }
    std::mt19937_64& engine() { return m_random; }

  private:
    std::mt19937_64 m_random;
};

Image blurred(const Image& image, double sigma) {
    cv::Mat out;
    cv::GaussianBlur(view(image), out, {0, 0}, sigma);
    return toImage(out);
}

Image noisy(const Image& image, double sigma, Draw& draw) {
    std::normal_distribution<double> normal(0, sigma);
    Image out = image;
    for (std::uint8_t& value : out.rgb)
        value = static_cast<std::uint8_t>(std::clamp(std::lround(value + normal(draw.engine())), 0L, 255L));
    return out;
}

Image scaled(const Image& image, double factor) {
    return resized(image, std::max(1, static_cast<int>(std::lround(image.width * factor))),
                   std::max(1, static_cast<int>(std::lround(image.height * factor))));
}

} // namespace

Image cut(const Image& image, int left, int top, int width, int height) {
    Image part{width, height, {}};
    part.rgb.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    for (int y = top; y < top + height; ++y)
        part.rgb.insert(part.rgb.end(), image.row(y) + left * 3, image.row(y) + (left + width) * 3);
    return part;
}

Image resized(const Image& image, int width, int height) {
    cv::Mat out;
    cv::resize(view(image), out, {width, height}, 0, 0,
               width < image.width ? cv::INTER_AREA : cv::INTER_CUBIC);
    return toImage(out);
}

DecodedImage applyCondition(const DecodedImage& image, const std::string& condition, std::uint64_t seed) {
    if (const std::size_t plus = condition.find('+'); plus != std::string::npos)
        return applyCondition(applyCondition(image, condition.substr(0, plus), seed),
                              condition.substr(plus + 1), seed);
    Draw draw(seed);
    const Image& pixels = image.image;
    const std::size_t dash = condition.find('-');
    const std::string kind = condition.substr(0, dash);
    double value = 0;
    if (dash != std::string::npos && kind != "as") {
        try {
            value = std::stod(condition.substr(dash + 1));
        } catch (const std::exception&) {
            value = -1;
        }
        if (!(value > 0))
            throw Error("not a condition: " + condition);
    }
    if (condition == "as-is")
        return image;
    if (condition == "equalized") {
        const int left = draw.between(0, 7), top = draw.between(0, 7), quality = draw.between(75, 95);
        const Image part = cut(pixels, left, top, pixels.width - left, pixels.height - top);
        return decodeBytes(encodeJpeg(part, quality), "equalized.jpg");
    }
    if (condition == "png")
        return asLossless(pixels, image);
    if (condition == "crop") {
        const int width = std::max(1, pixels.width / 2), height = std::max(1, pixels.height / 2);
        return asLossless(cut(pixels, draw.between(0, pixels.width - width),
                              draw.between(0, pixels.height - height), width, height),
                          image);
    }
    if (condition == "window") {
        const auto side = [&](int whole) {
            return std::max(std::min(whole, 128), whole * draw.between(60, 100) / 100 / 8 * 8);
        };
        const int width = side(pixels.width), height = side(pixels.height);
        DecodedImage part = image;
        part.image = cut(pixels, draw.between(0, (pixels.width - width) / 8) * 8,
                         draw.between(0, (pixels.height - height) / 8) * 8, width, height);
        return part;
    }
    if (condition == "enlarged") {
        constexpr int kLongest = 384; // bounds the time
        constexpr int kKernels[] = {cv::INTER_LINEAR, cv::INTER_CUBIC, cv::INTER_LANCZOS4};
        const int width = std::min(pixels.width, kLongest), height = std::min(pixels.height, kLongest);
        const Image part = cut(pixels, draw.between(0, pixels.width - width),
                               draw.between(0, pixels.height - height), width, height);
        const double factor = draw.between(115, 220) / 100.0;
        cv::Mat out;
        cv::resize(view(part), out, {}, factor, factor, kKernels[draw.between(0, 2)]);
        const int quality = draw.between(80, 119);
        return quality <= 100 ? decodeBytes(encodeJpeg(toImage(out), quality), "enlarged.jpg")
                              : asLossless(toImage(out), image);
    }
    if (condition == "screenshot") {
        const DecodedImage seen = decodeBytes(encodeJpeg(scaled(pixels, 0.8), 85), "screenshot.jpg");
        return asLossless(resized(seen.image, pixels.width, pixels.height), image);
    }
    if (kind == "jpeg")
        return decodeBytes(encodeJpeg(pixels, static_cast<int>(value)), "resaved.jpg");
    if (kind == "webp")
        return decodeBytes(encodeWebp(pixels, static_cast<int>(value)), "resaved.webp");
    if (kind == "heic")
        return decodeBytes(encodeHeic(pixels, static_cast<int>(value)), "resaved.heic");
    if (kind == "avif")
        return decodeBytes(encodeAvif(pixels, static_cast<int>(value)), "resaved.avif");
    if (kind == "resize")
        return asLossless(scaled(pixels, value), image);
    if (kind == "blur")
        return asLossless(blurred(pixels, value), image);
    if (kind == "noise")
        return asLossless(noisy(pixels, value, draw), image);
    throw Error("not a condition: " + condition, {},
                "as-is, equalized, window, png, jpeg-Q, webp-Q, heic-Q, avif-Q, resize-F, enlarged, crop, "
                "blur-S, noise-S, screenshot, or several joined by +");
}

} // namespace whorl
