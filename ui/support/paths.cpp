#include "ui/support/paths.h"

#include "core/base/progress.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QStandardPaths>

namespace whorl {

namespace {

QString programFolder(const char* variable, const QString& installed, const QString& inSource) {
    if (const QString chosen = qEnvironmentVariable(variable); !chosen.isEmpty())
        return chosen;
    const QString beside = QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/whorl/") + installed);
    if (QDir(beside).exists())
        return beside;
    return QStringLiteral(WHORL_SOURCE_DIR "/") + inSource;
}

} // namespace

QString modelsFolder() { return programFolder("WHORL_MODELS", QStringLiteral("models"), QStringLiteral("models")); }

QString samplesFolder() {
    return programFolder("WHORL_SAMPLES", QStringLiteral("samples"), QStringLiteral("resources/samples"));
}

QString libraryFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sources.whorl-library");
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

QStringList collectImages(const QStringList& paths, const std::stop_token& stop) {
    const QStringList suffixList = imageSuffixes();
    const QSet<QString> suffixes(suffixList.begin(), suffixList.end());
    QCollator order;
    order.setNumericMode(true);
    QStringList result;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            result.append(QFileInfo(path).absoluteFilePath());
            continue;
        }
        QStringList found;
        for (QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            throwIfStopped(stop);
            const QFileInfo file = files.nextFileInfo();
            if (suffixes.contains(file.suffix().toLower()))
                found.append(file.absoluteFilePath());
        }
        std::sort(found.begin(), found.end(), order);
        result.append(found);
    }
    result.removeDuplicates();
    return result;
}

} // namespace whorl
