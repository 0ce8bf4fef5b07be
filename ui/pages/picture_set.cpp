#include "ui/pages/picture_set.h"

#include "app/words/file_path.h"
#include "core/base/progress.h"
#include "core/imaging/color_profile.h"
#include "core/imaging/read_file.h"

#include <algorithm>
#include <cstring>

namespace whorl {

QColorSpace colorSpaceOf(const QString& path) {
    std::vector<std::uint8_t> profile;
    try {
        profile = embeddedProfile(readImageFile(toPath(path)));
    } catch (const Error&) {
        return {}; // that the file cannot be read is told where its pixels are asked for
    }
    if (profile.empty())
        return {};
    return QColorSpace::fromIccProfile(
        {reinterpret_cast<const char*>(profile.data()), static_cast<qsizetype>(profile.size())});
}

OpenPicture openPicture(const QString& path, const std::stop_token& stop) {
    auto decoded = std::make_shared<DecodedImage>(decodeFile(toPath(path)));
    throwIfStopped(stop);
    auto raster = std::make_shared<const Raster>(std::move(decoded->image), stop, colorSpaceOf(path));
    // The raster keeps the pixels; a second copy of 200 megapixels is only made when the engine asks for one.
    decoded->image = {};
    return {std::move(decoded), std::move(raster)};
}

QRect workingPart(const QSize& size, const QPointF& centre, int edge) {
    const auto side = [edge](int length, double share) {
        const int extent = std::min(length, edge);
        const int begin = std::clamp(static_cast<int>(share * length) - extent / 2, 0, length - extent);
        return std::pair(begin / 16 * 16, extent);
    };
    const auto [x, width] = side(size.width(), centre.x());
    const auto [y, height] = side(size.height(), centre.y());
    return {x, y, width, height};
}

Image cropped(const Image& image, const QRect& part) {
    Image result;
    result.width = part.width();
    result.height = part.height();
    result.rgb.resize(static_cast<std::size_t>(part.width()) * static_cast<std::size_t>(part.height()) * 3);
    for (int y = 0; y < part.height(); ++y)
        std::memcpy(result.row(y), image.row(part.y() + y) + 3 * part.x(),
                    static_cast<std::size_t>(part.width()) * 3);
    return result;
}

FloatImage differenceOf(const Image& a, const Image& b) {
    FloatImage result;
    result.width = a.width;
    result.height = a.height;
    result.channels = 3;
    const std::size_t plane = static_cast<std::size_t>(a.width) * static_cast<std::size_t>(a.height);
    result.values.resize(3 * plane);
    for (std::size_t i = 0; i < plane; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            result.values[c * plane + i] =
                static_cast<float>(b.rgb[3 * i + c]) - static_cast<float>(a.rgb[3 * i + c]);
    return result;
}

} // namespace whorl
