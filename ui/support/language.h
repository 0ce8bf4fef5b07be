#pragma once

#include <QString>

namespace whorl {

/// Sets texts (Whorl's and Qt's), numbers and dates of the whole program. language: one of languages();
/// empty: that of the desktop, as far as there is a translation. To be called before the first widget is
/// made.
void applyLanguage(const QString& language);

/// The one of languages() in which the window speaks.
QString windowLanguage();
/// A language in its own words: "Deutsch".
QString languageName(const QString& language);

} // namespace whorl
