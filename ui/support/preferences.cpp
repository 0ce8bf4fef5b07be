#include "ui/support/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace whorl {

namespace {

template <typename Enum> Enum readEnum(const QSettings& settings, const char* key, Enum fallback, Enum last) {
    bool isNumber = false;
    const int value = settings.value(QLatin1String(key), static_cast<int>(fallback)).toInt(&isNumber);
    return isNumber && value >= 0 && value <= static_cast<int>(last) ? static_cast<Enum>(value) : fallback;
}

} // namespace

void nameProgram() {
    QCoreApplication::setOrganizationName(QStringLiteral("whorl"));
    QCoreApplication::setApplicationName(QStringLiteral("whorl"));
    const QString now = QSettings().fileName();
    const QString before =
        QSettings(QStringLiteral("Unknown Organization"), QStringLiteral("whorl")).fileName();
    if (!QFile::exists(now) && QFile::exists(before) && QDir().mkpath(QFileInfo(now).path()))
        QFile::copy(before, now);
}

Preferences Preferences::load() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("preferences"));
    Preferences result;
    result.device = settings.value(QStringLiteral("device"), result.device).toString();
    result.threads = qBound(0, settings.value(QStringLiteral("threads"), result.threads).toInt(), 256);
    result.tiles = qBound(1, settings.value(QStringLiteral("tiles"), result.tiles).toInt(), 256);
    result.attributionMap = settings.value(QStringLiteral("attributionMap"), result.attributionMap).toBool();
    result.sequential = readEnum(settings, "sequential", result.sequential, ColorMapId::Gray);
    result.diverging = readEnum(settings, "diverging", result.diverging, ColorMapId::GrayDiverging);
    result.theme = readEnum(settings, "theme", result.theme, Theme::Dark);
    result.language = settings.value(QStringLiteral("language")).toString();
    result.examiner = settings.value(QStringLiteral("examiner")).toString();
    return result;
}

void Preferences::save() const {
    QSettings settings;
    settings.beginGroup(QStringLiteral("preferences"));
    settings.setValue(QStringLiteral("device"), device);
    settings.setValue(QStringLiteral("threads"), threads);
    settings.setValue(QStringLiteral("tiles"), tiles);
    settings.setValue(QStringLiteral("attributionMap"), attributionMap);
    settings.setValue(QStringLiteral("sequential"), static_cast<int>(sequential));
    settings.setValue(QStringLiteral("diverging"), static_cast<int>(diverging));
    settings.setValue(QStringLiteral("theme"), static_cast<int>(theme));
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("examiner"), examiner);
}

} // namespace whorl
