#pragma once

#include "app/words/text.h"

#include "core/analysis/result.h"
#include "core/analysis/set_comparison.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

/// How the report says things. Every number and every time is put into words here and nowhere else, so that
/// all formats say the same.
namespace whorl::reporting {

QString toText(const std::string& utf8);
/// What another person can have named (a file, a field of metadata), made fit to be read: control characters
/// and characters that turn the direction of writing are shown as \u202E and the like.
QString visible(const QString& text);
/// Cut in the middle to so many characters.
QString elided(const QString& text, int characters);

QString decimal(double value, int places);
/// Two places, but never a bare 0 or 1: "< 0.01", "> 0.99".
QString probabilityText(double probability);
/// "+1.6", "-0.3" with a minus sign; two places.
QString signedDecimal(double value);
/// "2026-11-25 18:04:13 +00:00" whatever zone the machine is in; a text that is no time is given back as it
/// is.
QString timeText(const QString& iso8601);
QString timeText(const QDateTime& time);
QString bytesText(quint64 bytes); ///< "1,234,567 bytes"
/// "1 to 4, 7, 9"
QString ranges(const std::vector<int>& numbers);

/// The same, of so many characters at most: "1 to 4, 7 and others"
QString listed(const std::vector<int>& numbers, int characters);

/// Likelihood ratio of at least one with two significant digits, rounded down: "1.0", "3.4", "40", "25,000".
/// Takes its log10, of either sign.
QString ratioText(double log10Lr);

/// How often the ratio of two sets misleads, and what is known of their decoders, a paragraph each; empty
/// where no error rates were measured.
QStringList trustworthiness(const SetComparison& comparison);

/// Two propositions and what the findings say about them. A ratio is there only where it is calibrated.
struct Question {
    std::string id; ///< "generated" or "source", stable
    QString question;
    QString first, second;         ///< the two propositions, as sentences
    QString ifFirst, ifSecond;     ///< the same as conditions: "if the image was made by ..."
    std::optional<double> log10Lr; ///< of the first against the second
    QString ratio;                 ///< in words: "40 for the first", "not given"
    QString support;               ///< in words: "moderate support for the first proposition"
    QString sentence;              ///< the whole finding
};

/// True where the likelihood ratios of a result rest on a named calibration set.
bool isCalibrated(const AnalysisResult& result);
/// Fills ratio, support and sentence. No log10Lr: says that none is given.
void answer(Question& question, std::optional<double> log10Lr);
/// The questions that the result of an item answers, by the number of sources that it was compared with.
std::vector<Question> questionsOf(const AnalysisResult& result);
/// What is named and how strong that is: inWords(), or what can be said where it is not calibrated.
QString conclusion(const AnalysisResult& result);
/// A generator stands out among the sources, generated images against photographs hardly; as Engine says in
/// the limits of such a result.
bool leavesPhotograph(const AnalysisResult& result);
/// Why a source is not named although the ratio supports it; empty where it is named.
QString whyNotNamed(const AnalysisResult& result);
/// One conclusion in the few words of a summary table: "camera photograph", "sdxl", "unknown source",
/// "no single source", "not applicable", "not analysed".
QString shortConclusion(const std::optional<AnalysisResult>& result);

/// Name of a source as it stands in a sentence: "a camera photograph" and so on.
QString sourceInWords(const std::string& name, const std::string& kind);

/// A measured figure in words: "source named first is the right one, mean over sources".
QString figureInWords(const std::string& figure);
QString conditionInWords(const std::string& condition);
/// Parameters of an analysis: "at most 16 tiles of 128 x 128 pixels; ..."
QString configurationInWords(const nlohmann::json& configuration);

/// ENFSI scale: likelihood ratio, support.
std::vector<std::pair<QString, QString>> verbalScaleTable();
QString verbalScaleSource();
QStringList limitations();

} // namespace whorl::reporting
