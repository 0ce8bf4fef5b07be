#pragma once

#include <QString>
#include <QStringList>

namespace whorl {

/// Where the program's own files stand: $WHORL_MODELS, in the source tree, or where they were installed.
QString modelsFolder();
QString samplesFolder();
/// The user's own library of sources, the same as that of the command line.
QString libraryFile();
/// Where projects go for which no place was chosen.
QString projectsFolder();

/// Suffixes of the formats that can be read, lower case, for file dialogs.
QStringList imageSuffixes();

} // namespace whorl
