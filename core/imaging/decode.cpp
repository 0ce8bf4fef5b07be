#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/imaging/image.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <fstream>

namespace whorl {

DecodedImage decodeBytes(const std::vector<std::uint8_t>& bytes, const std::string& name, const DecodeLimits&) {
    cv::Mat bgr = bytes.empty() ? cv::Mat() : cv::imdecode(bytes, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    if (bgr.empty())
        throw Error("not an image that can be read", name);
    cv::cvtColor(bgr, bgr, cv::COLOR_BGR2RGB);
    DecodedImage decoded;
    decoded.image.width = bgr.cols;
    decoded.image.height = bgr.rows;
    decoded.image.rgb.assign(bgr.data, bgr.data + bgr.total() * 3);
    decoded.facts.decoder = std::string("OpenCV ") + CV_VERSION;
    decoded.facts.rowsDecoded = bgr.rows;
    decoded.sha256 = sha256(std::as_bytes(std::span(bytes)));
    decoded.bytes = bytes.size();
    return decoded;
}

DecodedImage decodeFile(const std::filesystem::path& path, const DecodeLimits& limits) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error("cannot be read", path.string());
    const std::vector<std::uint8_t> bytes((std::istreambuf_iterator<char>(file)), {});
    return decodeBytes(bytes, path.string(), limits);
}

} // namespace whorl
