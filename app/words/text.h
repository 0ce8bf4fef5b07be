#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <string>

class QTranslator;

namespace whorl {

/// Languages that window and report are written in, as "de" or "zh_CN"; English first.
QStringList languages();
/// The one of them that is meant by "de", "de-CH", "zh", "zh_Hans_CN"...; empty when there is none.
QString languageFor(const QString& name);
/// Where the translation of one of languages() stands.
QString translationFile(const QString& language);

/// Texts of reports and findings, in the language that a TextLanguage sets for this thread, else in that of
/// the program.
class Text {
  public:
    /// "%n" stands for the number, and the form of the text agrees with it.
    static QString tr(const char* text, const char* comment = nullptr, int n = -1);
    /// A sentence that core made, which knows no languages; one that is not known is given back as it is.
    static QString ofCore(const std::string& sentence);
};

/// While it lives, Text speaks this language in this thread: a report may be in another one than the window.
class TextLanguage {
  public:
    explicit TextLanguage(const QString& language);
    ~TextLanguage();
    TextLanguage(const TextLanguage&) = delete;
    TextLanguage& operator=(const TextLanguage&) = delete;

    /// As HTML names it: "de", "zh-CN".
    static QString code();

  private:
    std::unique_ptr<QTranslator> m_translator;
    QString m_language;
    const TextLanguage* m_before;
    friend class Text;
};

} // namespace whorl
