#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace whorl {

enum class Theme { System, Light, Dark };

/// Colours beyond QPalette's roles, for the palette that is in use.
struct Tones {
    QColor accent, muted, border, raised, support, caution, failure;
};

/// Fusion with our palette and a small stylesheet; may be called again at any time.
void applyTheme(QApplication& application, Theme theme);

bool isDark(const QPalette& palette);
Tones tones(const QPalette& palette);

} // namespace whorl
