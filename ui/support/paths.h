#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>

namespace whorl {

/// Where the program's own files stand: $WHORL_MODELS, beside an installed program, or in the source tree.
QString modelsFolder();
QString samplesFolder();
/// The user's own library of sources.
QString libraryFile();
/// Where projects go for which no place was chosen.
QString projectsFolder();

/// Suffixes of the formats that are looked for in folders, lower case.
QStringList imageSuffixes();
/// The pictures among files and, recursively, in folders, sorted by name; files named as such are always taken.
QStringList collectImages(const QStringList& paths, const std::stop_token& stop = {});

} // namespace whorl
