#include "ui/support/language.h"

#include "app/words/text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace whorl {

namespace {

QString current = QStringLiteral("en");

} // namespace

void applyLanguage(const QString& language) {
    const QLocale desktop = QLocale::system();
    QString chosen = language;
    for (const QString& wanted : desktop.uiLanguages())
        if (chosen.isEmpty())
            chosen = languageFor(wanted);
    if (!languages().contains(chosen))
        chosen = languages().first();
    current = chosen;
    // The desktop knows more of numbers and dates than a language does: Switzerland is not Germany.
    const QLocale own(chosen);
    QLocale::setDefault(language.isEmpty() || desktop.language() == own.language() ? desktop : own);

    static QTranslator whorl, qt;
    QCoreApplication::removeTranslator(&qt);
    QCoreApplication::removeTranslator(&whorl);
    if (qt.load(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (whorl.load(translationFile(chosen)))
        QCoreApplication::installTranslator(&whorl);
}

QString windowLanguage() {
    return current;
}

QString languageName(const QString& language) {
    if (language == QLatin1String("zh_CN"))
        return QStringLiteral("简体中文");
    QString name =
        language == QLatin1String("en") ? QStringLiteral("English") : QLocale(language).nativeLanguageName();
    name[0] = name[0].toUpper();
    return name;
}

} // namespace whorl
