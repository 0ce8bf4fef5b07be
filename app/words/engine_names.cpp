#include "app/words/engine_names.h"

#include "app/words/text.h"

#include <QStringList>

#include <utility>

namespace whorl {

QString measurementWords(const std::string& name) {
    static const std::pair<const char*, const char*> families[] = {
        {"dct", QT_TRANSLATE_NOOP("whorl::Text", "block frequencies")},
        {"dct-shape", QT_TRANSLATE_NOOP("whorl::Text", "their spread")},
        {"co-occurrence", QT_TRANSLATE_NOOP("whorl::Text", "neighbouring pixels")},
        {"grid-phase", QT_TRANSLATE_NOOP("whorl::Text", "place on the compression grid")},
        {"convolutional", QT_TRANSLATE_NOOP("whorl::Text", "network over fine detail")},
        {"causal autoencoder", QT_TRANSLATE_NOOP("whorl::Text", "network over image and residual")},
    };
    QStringList words;
    for (const QString& part : QString::fromStdString(name).split(QStringLiteral(", "))) {
        const QLatin1String residual("residual-");
        const QString kind = part.startsWith(residual) ? part.mid(residual.size()) : part;
        QString word = kind;
        for (const auto& [prefix, text] : families)
            if (kind.startsWith(QLatin1String(prefix)))
                word = Text::tr(text);
        if (kind != part)
            word = Text::tr("%1 of the residual").arg(word);
        if (!words.contains(word))
            words.append(word);
    }
    QString result = words.join(QStringLiteral(", "));
    if (!result.isEmpty())
        result[0] = result[0].toUpper();
    return result;
}

QString methodWords(const std::string& method) {
    static const std::pair<const char*, const char*> methods[] = {
        {"descent", QT_TRANSLATE_NOOP("whorl::Text", "descent on all measurements")},
        {"block-dct", QT_TRANSLATE_NOOP("whorl::Text", "block frequencies")},
        {"trace-exchange", QT_TRANSLATE_NOOP("whorl::Text", "trace exchange")},
        {"regeneration", QT_TRANSLATE_NOOP("whorl::Text", "regeneration")},
        {"combined", QT_TRANSLATE_NOOP("whorl::Text", "all together")},
    };
    for (const auto& [name, words] : methods)
        if (method == name)
            return Text::tr(words);
    return QString::fromStdString(method);
}

QString kindWords(const std::string& kind) {
    return kind == "real" ? Text::tr("Camera") : Text::tr("Generative model");
}

} // namespace whorl
