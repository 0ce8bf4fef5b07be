#include "ui/viewer/raster.h"

#include "core/base/progress.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace whorl {

namespace {

constexpr int kSmallestLevel = 256;
constexpr int kBand = 64; ///< rows that are converted at once

Image halved(const Image& image) {
    Image half;
    half.width = std::max(1, image.width / 2);
    half.height = std::max(1, image.height / 2);
    half.rgb.resize(static_cast<std::size_t>(half.width) * static_cast<std::size_t>(half.height) * 3);
    for (int y = 0; y < half.height; ++y) {
        const std::uint8_t* upper = image.row(std::min(2 * y, image.height - 1));
        const std::uint8_t* lower = image.row(std::min(2 * y + 1, image.height - 1));
        std::uint8_t* out = half.row(y);
        for (int x = 0; x < half.width; ++x) {
            const int left = 3 * std::min(2 * x, image.width - 1),
                      right = 3 * std::min(2 * x + 1, image.width - 1);
            for (int c = 0; c < 3; ++c)
                *out++ = static_cast<std::uint8_t>(
                    (upper[left + c] + upper[right + c] + lower[left + c] + lower[right + c] + 2) / 4);
        }
    }
    return half;
}

/// From the colours of the file to those of the screen, which is taken to be sRGB.
void showAs(Image& image, const QColorSpace& colors, const std::stop_token& stop) {
    const QColorTransform transform = colors.transformationToColorSpace(QColorSpace::SRgb);
    for (int top = 0; top < image.height; top += kBand) {
        throwIfStopped(stop);
        const int rows = std::min(kBand, image.height - top);
        QImage band(image.row(top), image.width, rows, static_cast<qsizetype>(image.width) * 3,
                    QImage::Format_RGB888);
        QImage shown = band.convertToFormat(QImage::Format_RGB32);
        shown.applyColorTransform(transform);
        shown.convertTo(QImage::Format_RGB888);
        for (int y = 0; y < rows; ++y)
            std::memcpy(image.row(top + y), shown.constScanLine(y),
                        static_cast<std::size_t>(image.width) * 3);
    }
}

} // namespace

Raster::Raster(Image image, const std::stop_token& stop, const QColorSpace& colors) : m_colors(colors) {
    if (isManaged()) {
        m_stored = image;
        showAs(image, colors, stop);
    }
    m_levels.push_back(std::move(image));
    while (std::max(m_levels.back().width, m_levels.back().height) > kSmallestLevel) {
        throwIfStopped(stop);
        m_levels.push_back(halved(m_levels.back()));
    }
}

void Raster::paint(QPainter& painter, const QRectF& target, const QRectF& source) const {
    const QRectF visible = source.intersected(QRectF(QPointF(), QSizeF(size())));
    if (visible.isEmpty() || target.isEmpty())
        return;
    const double scaleX = target.width() / source.width(), scaleY = target.height() / source.height();
    const double scale = std::max(scaleX, scaleY) * painter.device()->devicePixelRatioF();
    const int wanted = scale < 1 ? static_cast<int>(std::floor(std::log2(1 / scale))) : 0;
    const Image& level =
        m_levels[static_cast<std::size_t>(std::min<int>(wanted, static_cast<int>(m_levels.size()) - 1))];
    const double shrinkX = static_cast<double>(level.width) / size().width(),
                 shrinkY = static_cast<double>(level.height) / size().height();
    const int left = std::clamp(static_cast<int>(std::floor(visible.left() * shrinkX)), 0, level.width - 1),
              top = std::clamp(static_cast<int>(std::floor(visible.top() * shrinkY)), 0, level.height - 1),
              right =
                  std::clamp(static_cast<int>(std::ceil(visible.right() * shrinkX)), left + 1, level.width),
              bottom =
                  std::clamp(static_cast<int>(std::ceil(visible.bottom() * shrinkY)), top + 1, level.height);
    const QImage part(level.row(top) + 3 * left, right - left, bottom - top,
                      static_cast<qsizetype>(level.width) * 3, QImage::Format_RGB888);
    const QRectF place(target.left() + (left / shrinkX - source.left()) * scaleX,
                       target.top() + (top / shrinkY - source.top()) * scaleY,
                       (right - left) / shrinkX * scaleX, (bottom - top) / shrinkY * scaleY);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 1.5);
    painter.drawImage(place, part);
}

QImage shrunk(const Image& image, int edge) {
    const double ratio = std::min(1.0, static_cast<double>(edge) / std::max({image.width, image.height, 1}));
    const int width = std::max(1, static_cast<int>(std::lround(image.width * ratio))),
              height = std::max(1, static_cast<int>(std::lround(image.height * ratio)));
    QImage result(width, height, QImage::Format_RGB888);
    const double stepX = static_cast<double>(image.width) / width,
                 stepY = static_cast<double>(image.height) / height;
    const int samplesX = std::clamp(static_cast<int>(stepX), 1, 4),
              samplesY = std::clamp(static_cast<int>(stepY), 1, 4);
    for (int y = 0; y < height; ++y) {
        std::uint8_t* out = result.scanLine(y);
        for (int x = 0; x < width; ++x, out += 3) {
            int sum[3] = {0, 0, 0};
            for (int sy = 0; sy < samplesY; ++sy) {
                const int row =
                    std::min(image.height - 1, static_cast<int>((y + (sy + 0.5) / samplesY) * stepY));
                for (int sx = 0; sx < samplesX; ++sx) {
                    const int column =
                        std::min(image.width - 1, static_cast<int>((x + (sx + 0.5) / samplesX) * stepX));
                    const std::uint8_t* pixel = image.row(row) + 3 * column;
                    for (int c = 0; c < 3; ++c)
                        sum[c] += pixel[c];
                }
            }
            for (int c = 0; c < 3; ++c)
                out[c] = static_cast<std::uint8_t>(sum[c] / (samplesX * samplesY));
        }
    }
    return result;
}

} // namespace whorl
