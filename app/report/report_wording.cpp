#include "app/report/report_wording.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace whorl::reporting {

namespace {

/// The C locale of Qt leaves the thousands ungrouped.
const QLocale& english() {
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

/// A comma is a decimal sign in many languages: in a report in one of them a space groups the digits.
QString grouped(QString number) {
    if (TextLanguage::code() != QLatin1String("en"))
        number.replace(QLatin1Char(','), QChar::Nbsp);
    return number;
}

} // namespace

QString toText(const std::string& utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString visible(const QString& text) {
    QString out;
    for (const QChar c : text) {
        const bool turnsDirection = (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
                                    (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200E) ||
                                    c == QChar(0x200F) || c == QChar(0x061C);
        if (c.category() == QChar::Other_Control || turnsDirection)
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

QString elided(const QString& text, int characters) {
    if (text.size() <= characters)
        return text;
    const int head = characters * 2 / 3, tail = characters - head - 1;
    return text.left(head) + QChar(0x2026) + text.right(tail);
}

QString decimal(double value, int places) {
    return std::isfinite(value) ? QString::number(value, 'f', places) : Text::tr("not known");
}

QString probabilityText(double probability) {
    if (probability < 0.01)
        return QStringLiteral("< 0.01");
    return probability > 0.99 ? QStringLiteral("> 0.99") : decimal(probability, 2);
}

QString signedDecimal(double value) {
    QString digits = decimal(std::abs(value), 2);
    if (digits == QLatin1String("0.00"))
        return digits;
    return (value < 0 ? QChar(0x2212) : QChar('+')) + digits;
}

QString timeText(const QDateTime& time) {
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" +00:00");
}

QString timeText(const QString& iso8601) {
    const QDateTime time = QDateTime::fromString(iso8601, Qt::ISODateWithMs);
    // Without an offset the text would mean another moment on every machine.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return visible(iso8601);
    return timeText(time);
}

QString bytesText(quint64 bytes) {
    return Text::tr("%1 bytes").arg(grouped(english().toString(bytes)));
}

QString ranges(const std::vector<int>& numbers) {
    QStringList parts;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        if (last - i >= 2)
            parts << Text::tr("%1 to %2").arg(numbers[i]).arg(numbers[last]);
        else
            for (std::size_t k = i; k <= last; ++k)
                parts << QString::number(numbers[k]);
        i = last + 1;
    }
    return parts.join(QStringLiteral(", "));
}

QString listed(const std::vector<int>& numbers, int characters) {
    const QString all = ranges(numbers);
    return all.size() <= characters
               ? all
               : all.left(all.lastIndexOf(QLatin1Char(','), characters)) + Text::tr(" and others");
}

QString ratioText(double log10Lr) {
    // Down and never up: a ratio above the cap, or of another level than its words, would be printed. The
    // factor is for a power of ten that comes out as 9.999...
    const double ratio = std::pow(10.0, std::abs(log10Lr)) * (1 + 1e-9);
    if (ratio < 10)
        return decimal(std::floor(ratio * 10) / 10, 1);
    const double unit = std::pow(10.0, std::floor(std::log10(ratio)) - 1);
    return grouped(english().toString(std::floor(ratio / unit) * unit, 'f', 0));
}

namespace {

QString inShare(const std::array<double, 2>& range) {
    const QString least = decimal(range[0], 2), most = decimal(range[1], 2);
    return least == most ? least : Text::tr("%1 to %2").arg(least, most);
}

} // namespace

QStringList trustworthiness(const SetComparison& comparison) {
    if (!comparison.errorRates)
        return {};
    const SetErrorRates& rates = *comparison.errorRates;
    QStringList paragraphs{
        Text::tr("How often such a ratio misleads (measured on the benchmark with %1 in each set, by kind of "
                 "images and processing): over 10 for one source in %2 of the pairs of two sources; over "
                 "10 for two sources in %3 of the pairs of one.")
            .arg(QString::number(rates.images), inShare(rates.twoSources), inShare(rates.oneSource))};
    if (!comparison.log10LrSameLineage)
        return paragraphs;
    const double ratio = *comparison.log10LrSameLineage;
    QString decoder;
    if (!supportsEither(ratio))
        decoder = Text::tr("Whether the models behind the sets share an image decoder is not told.");
    else if (ratio > 0)
        decoder = Text::tr("What was measured is about %1 times more probable if the models behind the sets "
                           "share an image decoder than if they do not.")
                      .arg(ratioText(ratio));
    else
        decoder = Text::tr("What was measured is about %1 times more probable if the models behind the sets "
                           "share no image decoder than if they do.")
                      .arg(ratioText(ratio));
    paragraphs
        << decoder + QLatin1Char(' ') +
               Text::tr(
                   "Of two different models, this ratio was over 10 for one decoder in %1 of the pairs with "
                   "two, and over 10 for two in %2 of the pairs with one.")
                   .arg(inShare(rates.twoLineages), inShare(rates.oneLineage));
    return paragraphs;
}

bool isCalibrated(const AnalysisResult& result) {
    return !result.calibration.empty() && !isUncalibrated(result);
}

QString sourceInWords(const std::string& name, const std::string& kind) {
    if (kind == "real")
        return Text::tr("camera photograph");
    if (kind == "unknown")
        return Text::tr("unknown source");
    return visible(toText(name));
}

void answer(Question& question, std::optional<double> log10Lr) {
    question.log10Lr = log10Lr;
    if (!log10Lr) {
        question.ratio = Text::tr("not given");
        question.support = Text::tr("not given: no calibration");
        question.sentence = Text::tr("No likelihood ratio and no level of support are given, because "
                                     "the scores of this analysis do not "
                                     "rest on a calibration set.");
        return;
    }
    if (!supportsEither(*log10Lr)) {
        question.ratio = QStringLiteral("1.0");
        question.support = Text::tr("no support for either proposition");
        question.sentence =
            Text::tr("What was measured is about as probable %1 as %2: it supports neither proposition.")
                .arg(question.ifFirst, question.ifSecond);
        return;
    }
    const bool first = *log10Lr > 0;
    question.ratio = Text::tr("%1 for the %2 proposition")
                         .arg(ratioText(*log10Lr), first ? Text::tr("first") : Text::tr("second"));
    question.support =
        Text::tr("%1 support for the %2 proposition")
            .arg(Text::ofCore(verbalScale(*log10Lr)), first ? Text::tr("first") : Text::tr("second"));
    question.sentence = Text::tr("What was measured is about %1 times more probable %2 than %3: %4.")
                            .arg(ratioText(*log10Lr), first ? question.ifFirst : question.ifSecond,
                                 first ? question.ifSecond : question.ifFirst, question.support);
}

std::vector<Question> questionsOf(const AnalysisResult& result) {
    if (result.status != AnalysisStatus::Done || result.sources.empty())
        return {};
    const bool calibrated = isCalibrated(result);
    std::vector<Question> questions;
    Question generated;
    generated.id = "generated";
    generated.question = Text::tr("Was the image made by a generative model?");
    generated.first = Text::tr("The image was made by a generative model, enrolled in the library or not.");
    generated.second = Text::tr("The image is a camera photograph.");
    generated.ifFirst = Text::tr("if the image was made by a generative model");
    generated.ifSecond = Text::tr("if it is a camera photograph");
    answer(generated, calibrated ? std::optional(result.aiLog10Lr) : std::nullopt);
    questions.push_back(generated);
    // For a camera photograph the second question would be the first one again.
    if (result.namedKind == "real")
        return questions;
    const double log10Lr = log10LrOfNamed(result);
    const auto enrolled = std::count_if(result.sources.begin(), result.sources.end(),
                                        [](const SourceScore& score) { return score.kind != "unknown"; });
    Question source;
    source.id = "source";
    if (result.namedKind == "unknown") {
        source.question = Text::tr("Does the image come from a source outside the library?");
        source.first = Text::tr("The image comes from a source that is not in the library.");
        source.second = Text::tr("The image comes from one of the %1 sources of the library, camera "
                                 "photographs among them, each with equal weight.")
                            .arg(enrolled);
        source.ifFirst = Text::tr("if the image comes from a source outside the library");
        source.ifSecond = Text::tr("if it comes from one of the sources of the library");
    } else {
        const QString name = visible(toText(result.named));
        source.question = Text::tr("Did %1 make the image?").arg(name);
        source.first = Text::tr("The image was made by %1.").arg(name);
        source.second =
            Text::tr("The image comes from another source: one of the other %1 sources of the "
                     "library, each with equal weight, or one outside it, with the weight of half of those "
                     "that ship.")
                .arg(enrolled - 1);
        source.ifFirst = Text::tr("if the image was made by %1").arg(name);
        source.ifSecond = Text::tr("if it comes from another source");
    }
    answer(source, calibrated ? std::optional(log10Lr) : std::nullopt);
    questions.push_back(source);
    return questions;
}

bool leavesPhotograph(const AnalysisResult& result) {
    return result.namedKind == "generator" && isCalibrated(result) && isClearlyNamed(result) &&
           result.aiLog10Lr < 1;
}

QString conclusion(const AnalysisResult& result) {
    if (result.status != AnalysisStatus::Done || !isCalibrated(result))
        return visible(Text::ofCore(inWords(result)));
    QString words = visible(Text::ofCore(inWords(result)));
    if (result.namedKind == "unknown")
        words += QLatin1Char(' ') +
                 Text::tr("This does not say which source it is, nor that the image is authentic.");
    if (result.namedKind == "real")
        words +=
            QLatin1Char(' ') + Text::tr("This concerns the trace in the pixels, not what the image shows.");
    if (leavesPhotograph(result))
        words += QLatin1Char(' ') +
                 Text::tr("That it was generated at all has hardly any support: a camera photograph is "
                          "not excluded.");
    return words;
}

QString whyNotNamed(const AnalysisResult& result) {
    if (result.status != AnalysisStatus::Done || result.sources.empty() || !isCalibrated(result) ||
        isClearlyNamed(result))
        return {};
    return Text::tr(
        "With what is taken as equally likely beforehand, the others together remain more probable than "
        "this one; the likelihood ratio compares it with their average.");
}

QString shortConclusion(const std::optional<AnalysisResult>& result) {
    if (!result)
        return Text::tr("not analysed");
    if (result->status == AnalysisStatus::NotApplicable)
        return Text::tr("not applicable");
    if (result->status == AnalysisStatus::Failed || result->sources.empty())
        return Text::tr("could not be analysed");
    const QString named = sourceInWords(result->named, result->namedKind);
    if (!isCalibrated(*result))
        return Text::tr("%1 has the highest score (not calibrated)").arg(named);
    if (!isClearlyNamed(*result))
        return result->namedKind == "real" && result->aiLog10Lr > 0
                   ? Text::tr("no single source; all generators together are more probable than a camera "
                              "photograph")
                   : Text::tr("no single source; most probable: %1").arg(named);
    return (leavesPhotograph(*result) ? Text::tr("%1 support: %2; a photograph is not excluded")
                                      : Text::tr("%1 support: %2"))
        .arg(Text::ofCore(verbalScale(log10LrOfNamed(*result))), named);
}

QString figureInWords(const std::string& figure) {
    static const std::vector<std::pair<std::string, const char*>> kWords = {
        {"label-balanced-accuracy",
         QT_TRANSLATE_NOOP("whorl::Text",
                           "The enrolled source with the highest likelihood is the right one (mean over "
                           "sources)")},
        {"named-balanced-accuracy",
         QT_TRANSLATE_NOOP(
             "whorl::Text",
             "The source named, by probability and with an unknown one among them, is the right one "
             "(mean over sources)")},
        {"label-top3",
         QT_TRANSLATE_NOOP("whorl::Text", "The right source is among the first three (mean over sources)")},
        {"decoder-balanced-accuracy",
         QT_TRANSLATE_NOOP("whorl::Text", "The decoder lineage named is the right one (mean over lineages)")},
        {"real-vs-ai-auroc",
         QT_TRANSLATE_NOOP("whorl::Text",
                           "Camera photograph against generated, known generators (area under ROC)")},
        {"real-vs-ai-auroc-open",
         QT_TRANSLATE_NOOP("whorl::Text",
                           "Camera photograph against generated, generators never seen (area under ROC)")},
        {"known-vs-unknown-auroc",
         QT_TRANSLATE_NOOP("whorl::Text", "Enrolled source against unknown source (area under ROC)")},
        {"oscr",
         QT_TRANSLATE_NOOP("whorl::Text",
                           "Right source named while unknown ones are rejected (open-set OSCR area)")},
        {"unseen-variant-accuracy",
         QT_TRANSLATE_NOOP("whorl::Text", "A variant never seen is named as its own line")},
        {"cross-source-accuracy",
         QT_TRANSLATE_NOOP("whorl::Text",
                           "The source named first is the right one, images from other providers")},
        {"enrol-eer-1", QT_TRANSLATE_NOOP("whorl::Text", "Equal error rate, source enrolled from 1 image")},
        {"enrol-eer-5", QT_TRANSLATE_NOOP("whorl::Text", "Equal error rate, source enrolled from 5 images")},
        {"enrol-eer-10",
         QT_TRANSLATE_NOOP("whorl::Text", "Equal error rate, source enrolled from 10 images")},
        {"enrol-eer-20",
         QT_TRANSLATE_NOOP("whorl::Text", "Equal error rate, source enrolled from 20 images")},
        {"cllr", QT_TRANSLATE_NOOP("whorl::Text",
                                   "Cost of the log-likelihood ratios, Cllr (0: perfect, 1: uninformative)")},
        {"cllr-min",
         QT_TRANSLATE_NOOP("whorl::Text", "The same if the calibration were ideal, minimum Cllr")},
        {"ece", QT_TRANSLATE_NOOP("whorl::Text", "Expected calibration error of the probabilities")},
        {"real-named-generator",
         QT_TRANSLATE_NOOP("whorl::Text", "A camera photograph is named as a generator (share of images)")},
        {"generated-named-real",
         QT_TRANSLATE_NOOP(
             "whorl::Text",
             "An image of a known generator is named as a camera photograph (share of images)")},
        {"generated-named-real-open",
         QT_TRANSLATE_NOOP(
             "whorl::Text",
             "An image of a generator never seen is named as a camera photograph (share of images)")},
        {"real-vs-ai-cllr",
         QT_TRANSLATE_NOOP("whorl::Text",
                           "Cost of the ratio of generated against photograph, known generators (Cllr)")},
        {"real-vs-ai-cllr-open",
         QT_TRANSLATE_NOOP(
             "whorl::Text",
             "Cost of the ratio of generated against photograph, generators never seen (Cllr)")},
        {"real-misleading-",
         QT_TRANSLATE_NOOP("whorl::Text", "The findings of a camera photograph are over %1 times more "
                                          "probable for a generated image (share of images)")},
        {"generated-misleading-open-",
         QT_TRANSLATE_NOOP("whorl::Text", "The findings of an image of a generator never seen are over %1 "
                                          "times more probable for a photograph (share of images)")},
        {"generated-misleading-",
         QT_TRANSLATE_NOOP("whorl::Text", "The findings of an image of a known generator are over %1 times "
                                          "more probable for a photograph (share of images)")},
        {"source-misleading-open-",
         QT_TRANSLATE_NOOP("whorl::Text",
                           "An image of a generator never seen is named as an enrolled one with a ratio "
                           "over %1 (share of images)")},
        {"source-misleading-",
         QT_TRANSLATE_NOOP("whorl::Text",
                           "An image of a known generator is named as another one with a ratio over %1 "
                           "(share of images)")},
        {"real-withheld",
         QT_TRANSLATE_NOOP("whorl::Text", "No likelihood ratio is given of a camera photograph, as it looks "
                                          "blurred or noisy (share of images)")},
        {"generated-withheld",
         QT_TRANSLATE_NOOP("whorl::Text", "No likelihood ratio is given of a generated image, as it looks "
                                          "blurred or noisy (share of images)")},
        {"resave-changed",
         QT_TRANSLATE_NOOP("whorl::Text",
                           "Another source is named after re-saving alone (share of images)")}};
    for (const auto& [name, words] : kWords) {
        if (name == figure)
            return Text::tr(words);
        if (name.ends_with('-') && figure.starts_with(name))
            return Text::tr(words).arg(toText(figure.substr(name.size())));
    }
    return visible(toText(figure));
}

QString conditionInWords(const std::string& condition) {
    if (condition == "as-is")
        return Text::tr("as-is (files as delivered)");
    if (condition == "equalized")
        return Text::tr("equalized (cut at a random offset and saved again as JPEG, quality 75 to 95)");
    if (condition.starts_with("jpeg-"))
        return Text::tr("%1 (saved as JPEG of that quality)").arg(visible(toText(condition)));
    if (condition.starts_with("resize-"))
        return Text::tr("%1 (width and height multiplied by that)").arg(visible(toText(condition)));
    return visible(toText(condition));
}

QString configurationInWords(const nlohmann::json& configuration) {
    QStringList words;
    for (const auto& [key, value] : configuration.items()) {
        const QString pattern = key == "tiles"         ? Text::tr("at most %1 tiles of 128 x 128 pixels")
                                : key == "noise_level" ? Text::tr("reconstruction from noise level %1")
                                : key == "device"      ? Text::tr("device asked for: %1")
                                                       : toText(key) + QStringLiteral(": %1");
        words << pattern.arg(visible(toText(value.is_string() ? value.get<std::string>() : value.dump())));
    }
    return words.join(QStringLiteral("; "));
}

std::vector<std::pair<QString, QString>> verbalScaleTable() {
    std::vector<std::pair<QString, QString>> table = {
        {QStringLiteral("1"), Text::tr("no support for either proposition")},
        {Text::tr("more than 1, up to 10"), {}},
        {Text::tr("10 to 100"), {}},
        {Text::tr("100 to 1,000"), {}},
        {Text::tr("1,000 to 10,000"), {}},
        {Text::tr("10,000 to 1,000,000"), {}},
        {Text::tr("above 1,000,000"), {}}};
    const double inside[] = {0.5, 1.5, 2.5, 3.5, 5, 7};
    for (std::size_t i = 0; i < std::size(inside); ++i)
        table[i + 1].second = Text::tr("%1 support").arg(Text::ofCore(verbalScale(inside[i])));
    return table;
}

QString verbalScaleSource() {
    return Text::tr(
        "ENFSI Guideline for Evaluative Reporting in Forensic Science, version 3.0 (European Network of "
        "Forensic "
        "Science Institutes, 2015). A ratio below 1 supports the second proposition by its reciprocal.");
}

QStringList limitations() {
    return {
        Text::tr("A likelihood ratio tells how much more probable the findings are under one proposition "
                 "than under the other. It does not tell how probable a proposition is: that also depends "
                 "on everything else that is known in the case, which is for the court to weigh."),
        Text::tr(
            "The findings hold for the propositions and the information of section 1. If either changes, the "
            "findings have to be evaluated anew."),
        Text::tr(
            "The probabilities in the charts rest on what is taken as equally likely beforehand; it stands "
            "below each chart. With other assumptions they are other numbers."),
        Text::tr(
            "The named source is the most probable of all that were compared, with what is taken as equally "
            "likely beforehand. The proposition was thus chosen after the comparison; a source that is not "
            "in the "
            "library can only appear as an unknown source."),
        Text::tr("Sources that share a decoder leave similar traces. Where two of them explain an image "
                 "about equally well the report says so; the lineage is then better supported than the "
                 "single source."),
        Text::tr("Ratios are capped at what their calibration set can support, and hold for images like "
                 "those of that set. The error rates of section 6 were measured on a benchmark; its images "
                 "need not resemble those of this case."),
        Text::tr("Compression, scaling, screenshots, filters and deliberate removal of traces weaken or "
                 "falsify a trace. A trace can be imitated on purpose."),
        Text::tr("An unknown source is never evidence that an image is authentic. A camera photograph is a "
                 "statement about the trace in the pixels: it does not say that the image shows what "
                 "happened, nor that it was not edited."),
        Text::tr("Two kinds of images were told apart: camera photographs and images of generative models. A "
                 "drawing, a screenshot, a scan or a rendering is neither, and can look like either."),
        Text::tr("Metadata can be forged and stripped. It is reported beside the pixels and has no part in "
                 "the ratios."),
        Text::tr("An attribution map shows, cell by cell, which source would be named from that cell "
                 "alone. A single cell carries little; only connected areas should be read."),
    };
}

} // namespace whorl::reporting
