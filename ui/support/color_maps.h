#pragma once

#include <QColor>
#include <QString>

#include <array>
#include <vector>

namespace whorl {

/// 256 steps, perceptually uniform and readable without colour vision: lightness alone orders the sequential
/// ones. Viridis and cividis after matplotlib (CC0) and Nunez et al. 2018, vik and berlin after Crameri 2018.
enum class ColorMapId { Viridis, Cividis, Gray, Vik, Berlin, GrayDiverging };

using ColorMap = std::array<QRgb, 256>;

const ColorMap& colorMap(ColorMapId id);
QString colorMapName(ColorMapId id);
std::vector<ColorMapId> sequentialMaps();
std::vector<ColorMapId> divergingMaps();

/// A stable colour for the index-th source: Okabe and Ito's set, then darker and lighter ones. Plots pair it
/// with sourceShape.
QColor sourceColor(int index, bool dark);
constexpr int kSourceShapes = 6;
inline int sourceShape(int index) {
    return (index / 8 + index) % kSourceShapes;
}

} // namespace whorl
