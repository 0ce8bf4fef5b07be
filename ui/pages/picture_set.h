#pragma once

#include "core/analysis/engine.h"
#include "ui/viewer/layers.h"

#include <QColorSpace>
#include <QObject>
#include <QRect>

namespace whorl {

/// An item as it is looked at: stored pixels with their facts.
struct OpenPicture {
    std::shared_ptr<const DecodedImage> decoded; ///< null image inside is never kept
    RasterPointer raster;
};

/// Of the pixels of a file, by its embedded ICC profile; invalid when it has none or one that is not of RGB.
QColorSpace colorSpaceOf(const QString& path);

/// Decodes and prepares a file for the viewer. Throws Error, Cancelled.
OpenPicture openPicture(const QString& path, const std::stop_token& stop);

/// The part of a large picture that a costly layer is computed for: at most edge pixels a side around centre
/// (a share of the size), its corner on the 16-pixel grid so that block statistics keep their place.
QRect workingPart(const QSize& size, const QPointF& centre, int edge);
Image cropped(const Image& image, const QRect& part);

/// Signed difference b - a in grey levels; both of the same size.
FloatImage differenceOf(const Image& a, const Image& b);

} // namespace whorl
