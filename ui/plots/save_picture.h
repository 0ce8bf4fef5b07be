#pragma once

#include <QString>

class QCustomPlot;
class QImage;

namespace whorl {

// Files that replace no image that Whorl did not make: see requireReplaceable(). They throw Error.

/// PNG that says that Whorl made it.
void savePicture(QImage picture, const QString& file);
/// PNG, SVG or PDF, by the suffix.
void savePlot(QCustomPlot& plot, const QString& file);

/// For a file dialog: the three formats of a plot.
QString plotFilter();

} // namespace whorl
