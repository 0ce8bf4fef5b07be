#pragma once

class QCustomPlot;
class QPalette;

namespace whorl {

/// Colours and fonts of the palette for axes, grid and legend.
void stylePlot(QCustomPlot& plot, const QPalette& palette);

} // namespace whorl
