#include "core/imaging/encode.h"

#include "core/base/error.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace whorl {

namespace {

cv::Mat toBgr(const Image& image) {
    cv::Mat rgb(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.rgb.data()));
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    return bgr;
}

} // namespace

std::vector<std::uint8_t> encodeJpeg(const Image& image, int quality, bool) {
    std::vector<std::uint8_t> bytes;
    cv::imencode(".jpg", toBgr(image), bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    return bytes;
}

} // namespace whorl
