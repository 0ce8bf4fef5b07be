#include "app/words/text.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace whorl {

namespace {

constexpr const char* kContext = "whorl::Text";
thread_local const TextLanguage* current = nullptr;

} // namespace

QStringList languages() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("zh_CN")};
}

QString languageFor(const QString& name) {
    const QLocale locale(name);
    for (const QString& language : languages())
        if (const QLocale ours(language);
            ours.language() == locale.language() && ours.script() == locale.script())
            return language;
    return {};
}

QString translationFile(const QString& language) {
    return QStringLiteral(":/i18n/whorl_%1.qm").arg(language);
}

QString Text::tr(const char* text, const char* comment, int n) {
    if (!current)
        return QCoreApplication::translate(kContext, text, comment, n);
    QString translated = current->m_translator->translate(kContext, text, comment, n);
    if (translated.isEmpty())
        translated = QString::fromUtf8(text);
    return n < 0 ? translated : translated.replace(QLatin1String("%n"), QString::number(n));
}

TextLanguage::TextLanguage(const QString& language)
    : m_translator(std::make_unique<QTranslator>()), m_language(language), m_before(current) {
    if (!m_translator->load(translationFile(language)))
        throw Error("there is no translation into the language " + language.toStdString(), {},
                    "choose one of " + languages().join(QStringLiteral(", ")).toStdString());
    current = this;
}

TextLanguage::~TextLanguage() {
    current = m_before;
}

QString TextLanguage::code() {
    return current ? QLocale(current->m_language).bcp47Name() : QStringLiteral("en");
}

} // namespace whorl
