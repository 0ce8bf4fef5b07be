#include "ui/support/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace whorl {

namespace {

QString programFolder(const char* variable, const QString& installed, const QString& inSource) {
    if (QString chosen = qEnvironmentVariable(variable); !chosen.isEmpty())
        return chosen;
    // A package is built for one prefix and configured for another: what counts is where the program stands.
    QString beside = QDir::cleanPath(QCoreApplication::applicationDirPath() +
                                     QStringLiteral("/../share/whorl/") + installed);
    if (QDir(beside).exists())
        return beside;
    const QString source = QStringLiteral(WHORL_SOURCE_DIR "/") + inSource;
    return QDir(source).exists() ? source : QStringLiteral(WHORL_INSTALLED_DATA "/") + installed;
}

} // namespace

QString modelsFolder() {
    return programFolder("WHORL_MODELS", QStringLiteral("models"), QStringLiteral("models"));
}

QString samplesFolder() {
    return programFolder("WHORL_SAMPLES", QStringLiteral("samples"), QStringLiteral("resources/samples"));
}

QString libraryFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/whorl/library.whorl-library");
}

QString projectsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return (documents.isEmpty() ? QDir::homePath() : documents) + QStringLiteral("/Whorl");
}

QStringList imageSuffixes() {
    return {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe"),  QStringLiteral("jfif"),
            QStringLiteral("png"), QStringLiteral("webp"), QStringLiteral("tif"),  QStringLiteral("tiff"),
            QStringLiteral("bmp"), QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("avif")};
}

} // namespace whorl
