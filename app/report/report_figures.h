#pragma once

#include "app/report/report_document.h"

namespace whorl::reporting {

/// Pictures and drawings of an item; empty where the item has none of the kind.
std::optional<Figure> thumbnailFigure(const ReportItem& item);
std::optional<Figure> smallThumbnailFigure(const ReportItem& item);
std::optional<Figure> residualFigure(const ReportItem& item);
std::optional<Figure> spectrumFigure(const ReportItem& item);
std::optional<Figure> mapFigure(const ReportItem& item);
std::optional<Figure> probabilityFigure(const ReportItem& item);
std::optional<Figure> planeFigure(const ReportItem& item, const std::vector<PlanePoint>& sources);

/// Draws a figure, picture or not, at the origin.
void drawFigure(QPainter& painter, const Figure& figure, double mm);

} // namespace whorl::reporting
