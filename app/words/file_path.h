#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace whorl {

// Names of files between Qt and core, in the bytes of the file system: one that is no UTF-8 survives both
// ways.

inline std::filesystem::path toPath(const QString& file) {
    return QFile::encodeName(file).toStdString();
}

inline QString toQString(const std::filesystem::path& file) {
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

} // namespace whorl
