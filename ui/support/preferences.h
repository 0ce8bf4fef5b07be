#pragma once

#include "ui/support/color_maps.h"
#include "ui/support/theme.h"

#include "core/imaging/tiles.h"

#include <QString>

namespace whorl {

/// Names the program: its settings stand in the user's folder for Whorl. Takes over those of version 0.1.0,
/// which had none. To be called before the first QSettings.
void nameProgram();

/// What the user chose for all projects; the layout of the window and the recent projects are kept beside it.
struct Preferences {
    QString device = QStringLiteral("auto"); ///< as EngineConfiguration::device
    int threads = 0;                         ///< 0: all cores
    int tiles = kDefaultTiles;
    bool attributionMap = false; ///< compute the map with every analysis
    ColorMapId sequential = ColorMapId::Viridis;
    ColorMapId diverging = ColorMapId::Vik;
    Theme theme = Theme::System;
    QString language; ///< empty: as the desktop
    QString examiner; ///< name that the case log carries; empty: the login name

    static Preferences load();
    void save() const;
    bool operator==(const Preferences&) const = default;
};

} // namespace whorl
