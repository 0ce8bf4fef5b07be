#pragma once

#include <QString>

class QCustomPlot;
class QPalette;

namespace whorl {

/// Colours and fonts of the palette for axes, grid and legend.
void stylePlot(QCustomPlot& plot, const QPalette& palette);
/// Saves as PNG, SVG or PDF, by the suffix. Gives what went wrong, or nothing.
QString savePlot(QCustomPlot& plot, const QString& file);
/// For a file dialog: the three formats.
QString plotFilter();

} // namespace whorl
