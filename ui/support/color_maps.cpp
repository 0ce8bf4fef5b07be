#include "ui/support/color_maps.h"

#include <QCoreApplication>

#include <cmath>
#include <span>

namespace whorl {

namespace {

ColorMap interpolate(std::span<const QRgb> anchors) {
    ColorMap map{};
    for (int i = 0; i < 256; ++i) {
        const double position = i / 255.0 * static_cast<double>(anchors.size() - 1);
        const auto index = std::min(static_cast<std::size_t>(position), anchors.size() - 2);
        const double share = position - static_cast<double>(index);
        const QRgb a = anchors[index], b = anchors[index + 1];
        const auto mix = [&](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
        map[static_cast<std::size_t>(i)] =
            qRgb(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
    }
    return map;
}

constexpr QRgb kViridis[] = {0xff440154, 0xff482475, 0xff414487, 0xff355f8d, 0xff2a788e, 0xff21918c,
                             0xff22a884, 0xff44bf70, 0xff7ad151, 0xffbddf26, 0xfffde725};
constexpr QRgb kCividis[] = {0xff00224e, 0xff123570, 0xff3b496c, 0xff575d6d, 0xff707173,
                             0xff8a8678, 0xffa59c74, 0xffc3b369, 0xffe1cc55, 0xfffee838};
constexpr QRgb kGray[] = {0xff000000, 0xffffffff};
constexpr QRgb kVik[] = {0xff001261, 0xff033e7d, 0xff1e6f9d, 0xff71a8c4, 0xffc9dde7, 0xffece5e0,
                         0xffeacebd, 0xffd39774, 0xffbe6533, 0xff8b2706, 0xff590008};
constexpr QRgb kBerlin[] = {0xff9eb0ff, 0xff5ba4db, 0xff2d7597, 0xff1a4256, 0xff11191e,
                            0xff1c0b08, 0xff501803, 0xff8a3f2a, 0xffc4756a, 0xffffadad};

constexpr QRgb kLight[] = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffb8860b,
                           0xff5b4b8a, 0xff7a7a7a, 0xff332288, 0xff882255, 0xff117733, 0xff999933,
                           0xff88ccee, 0xffaa4499, 0xff44aa99, 0xffddaa33};
constexpr QRgb kDark[] = {0xff4aa8e0, 0xffff8f45, 0xff2fc79d, 0xffe39ac4, 0xff8fd0f5, 0xffe6c35c,
                          0xffa596dd, 0xffb5b5b5, 0xff8f86e0, 0xffd06a98, 0xff55b877, 0xffcccc66,
                          0xffb8e3f8, 0xffd985cb, 0xff7fd6c8, 0xffffd27a};

} // namespace

const ColorMap& colorMap(ColorMapId id) {
    static const ColorMap viridis = interpolate(kViridis), cividis = interpolate(kCividis),
                          gray = interpolate(kGray), vik = interpolate(kVik), berlin = interpolate(kBerlin);
    switch (id) {
    case ColorMapId::Viridis:
        return viridis;
    case ColorMapId::Cividis:
        return cividis;
    case ColorMapId::Vik:
        return vik;
    case ColorMapId::Berlin:
        return berlin;
    case ColorMapId::Gray:
    case ColorMapId::GrayDiverging:
        break;
    }
    return gray;
}

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(whorl::ColorMap)
};
} // namespace

QString colorMapName(ColorMapId id) {
    switch (id) {
    case ColorMapId::Viridis:
        return Words::tr("Viridis");
    case ColorMapId::Cividis:
        return Words::tr("Cividis");
    case ColorMapId::Gray:
        return Words::tr("Gray");
    case ColorMapId::Vik:
        return Words::tr("Blue to red, light middle");
    case ColorMapId::Berlin:
        return Words::tr("Blue to red, dark middle");
    case ColorMapId::GrayDiverging:
        break;
    }
    return Words::tr("Gray, neutral middle");
}

std::vector<ColorMapId> sequentialMaps() {
    return {ColorMapId::Viridis, ColorMapId::Cividis, ColorMapId::Gray};
}

std::vector<ColorMapId> divergingMaps() {
    return {ColorMapId::Vik, ColorMapId::Berlin, ColorMapId::GrayDiverging};
}

QColor sourceColor(int index, bool dark) {
    const std::span<const QRgb> colors = dark ? std::span(kDark) : std::span(kLight);
    if (index < 0)
        return dark ? QColor(0x90, 0x98, 0xa3) : QColor(0x70, 0x78, 0x83);
    return QColor::fromRgb(colors[static_cast<std::size_t>(index) % colors.size()]);
}

} // namespace whorl
