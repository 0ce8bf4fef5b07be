#pragma once

#include "core/imaging/image.h"

#include <QColorSpace>
#include <QImage>
#include <QRectF>
#include <QSize>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QPainter;

namespace whorl {

/// A picture with its halved copies (a third more memory than the pixels). Only the part in view is ever
/// handed to the painter, from the copy next in size, so neither Qt's limit on allocations nor the painter's
/// on coordinates is met.
class Raster {
  public:
    /// colors: of the stored pixels, for the view alone; invalid: they are shown as they are. Throws
    /// Cancelled.
    explicit Raster(Image image, const std::stop_token& stop = {}, const QColorSpace& colors = {});

    QSize size() const { return {m_levels.front().width, m_levels.front().height}; }
    const Image& image() const { return m_stored ? *m_stored : m_levels.front(); } ///< as stored
    const QColorSpace& colors() const { return m_colors; }
    /// Whether what is shown differs from what is stored, by the colour profile of the file.
    bool isManaged() const { return m_colors.isValid() && m_colors != QColorSpace(QColorSpace::SRgb); }
    /// source in pixels of the picture; target in the painter's coordinates. Enlarged pixels stay squares.
    void paint(QPainter& painter, const QRectF& target, const QRectF& source) const;

  private:
    std::vector<Image> m_levels;   ///< as shown
    std::optional<Image> m_stored; ///< where that differs from what is shown
    QColorSpace m_colors;
};

using RasterPointer = std::shared_ptr<const Raster>;

/// A copy whose longer side is edge pixels, or the picture itself when it is smaller; averaged over up to 4 x
/// 4 samples.
QImage shrunk(const Image& image, int edge);

} // namespace whorl
