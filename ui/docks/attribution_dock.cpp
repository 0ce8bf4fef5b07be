#include "ui/docks/attribution_dock.h"

#include "ui/models/workspace.h"
#include "ui/plots/probability_bars.h"
#include "ui/plots/strength_scale.h"
#include "ui/support/empty_state.h"
#include "ui/support/words.h"

#include "app/report/report_wording.h"
#include "app/words/engine_names.h"
#include "app/words/text.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace whorl {

namespace {

constexpr std::size_t kFewBars = 5, kNearest = 3;

QLabel* makeText(QVBoxLayout* layout, const char* role = nullptr) {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::RichText);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    layout->addWidget(label);
    return label;
}

QLabel* addHeading(QVBoxLayout* layout, const QString& text) {
    auto* heading = new QLabel(text);
    heading->setProperty("role", QStringLiteral("heading"));
    layout->addSpacing(10);
    layout->addWidget(heading);
    return heading;
}

QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString sentence(const std::string& text) {
    QString words = Text::ofCore(text).toHtmlEscaped();
    if (words.isEmpty())
        return words;
    words[0] = words[0].toUpper();
    return words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
}

QString kindWords(const AnalysisResult& result) {
    if (isUncalibrated(result))
        return AttributionDock::tr("The highest score has");
    if (!isClearlyNamed(result))
        return AttributionDock::tr("Not clearly supported; the most probable is");
    if (result.namedKind == "real")
        return AttributionDock::tr("The findings point to");
    if (result.namedKind == "unknown")
        return AttributionDock::tr("The findings point to a source outside the library");
    return AttributionDock::tr("The findings point to the generator");
}

/// The named source against all others, and AI-generated against camera photograph, as ratios above one. Of
/// a camera photograph both are the same question.
QString ratioSentences(const AnalysisResult& result) {
    const double ratio = log10LrOfNamed(result);
    if (isUncalibrated(result))
        return {};
    QStringList sentences;
    if (ratio < 0)
        sentences.append(AttributionDock::tr("The likelihood ratio is below one."));
    else if (!supportsEither(ratio))
        sentences.append(
            AttributionDock::tr("The findings are about as probable if this is the source as if it "
                                "is another one."));
    else if (result.namedKind == "unknown")
        sentences.append(AttributionDock::tr("The findings are about <b>%1</b> times more probable if the "
                                             "source is outside the library than if it is an enrolled one.")
                             .arg(ratioNumber(ratio)));
    else if (result.namedKind != "real")
        sentences.append(
            AttributionDock::tr("The findings are about <b>%1</b> times more probable if this is "
                                "the source than if it is another one, a camera or an unknown one among "
                                "them.")
                .arg(ratioNumber(ratio)));
    if (!supportsEither(result.aiLog10Lr)) {
        sentences.append(
            AttributionDock::tr("The findings are about as probable for an AI-generated image as for "
                                "a camera photograph."));
        return sentences.join(QLatin1Char(' '));
    }
    if (const QString why = reporting::whyNotNamed(result); ratio > 0 && !why.isEmpty())
        sentences.append(why.toHtmlEscaped());
    sentences.append((result.aiLog10Lr >= 0
                          ? AttributionDock::tr("The findings are about <b>%1</b> times more probable for an "
                                                "AI-generated image than for a camera photograph.")
                          : AttributionDock::tr("The findings are about <b>%1</b> times more probable for a "
                                                "camera photograph than for an AI-generated image."))
                         .arg(ratioNumber(std::abs(result.aiLog10Lr))));
    return sentences.join(QLatin1Char(' '));
}

QString whyWords(const AnalysisResult& result) {
    QStringList lines;
    const auto agreeing = std::count_if(result.evidence.begin(), result.evidence.end(),
                                        [&](const auto& item) { return item.named == result.named; });
    // No representation can name an unknown source; without calibration none gives a support.
    const bool outside = result.namedKind == "unknown" || isUncalibrated(result);
    if (outside && !result.evidence.empty())
        lines.append(
            isUncalibrated(result)
                ? AttributionDock::tr("Ways to measure the trace would by themselves name:")
                : AttributionDock::tr("No enrolled source explains the trace well. Ways to measure it would "
                                      "by themselves name:"));
    else if (result.evidence.size() > 1)
        lines.append(AttributionDock::tr("<b>%1 of %2</b> ways to measure the trace by themselves name the "
                                         "same source:")
                         .arg(agreeing)
                         .arg(result.evidence.size()));
    for (const RepresentationEvidence& item : result.evidence) {
        const QString words = measurementWords(item.name).toHtmlEscaped();
        if (outside) {
            lines.append(AttributionDock::tr("· %1: %2").arg(words, sourceLabel(item.named).toHtmlEscaped()));
            continue;
        }
        if (item.named == result.named &&
            result.namedKind == "real") { // how strong is calibrated of all together
            lines.append(AttributionDock::tr("✓ %1").arg(words));
            continue;
        }
        lines.append(
            item.named == result.named
                ? AttributionDock::tr("✓ %1: %2 support").arg(words, Text::ofCore(verbalScale(item.log10Lr)))
                : AttributionDock::tr("✗ %1: would name %2")
                      .arg(words, sourceLabel(item.named).toHtmlEscaped()));
    }
    if (result.namedKind == "real" && result.aiLog10Lr < 0 &&
        2 * agreeing < static_cast<std::ptrdiff_t>(result.evidence.size()))
        lines.append(
            AttributionDock::tr("Each names the nearest source by itself. What tells photographs from "
                                "generated pictures as a whole speaks for a photograph here."));
    if (!result.nearest.empty()) {
        QStringList near;
        for (std::size_t i = 0; i < std::min(result.nearest.size(), kNearest); ++i)
            near.append(
                AttributionDock::tr("%1 (%2)").arg(sourceLabel(result.nearest[i].name).toHtmlEscaped(),
                                                   QLocale().toString(result.nearest[i].distance, 'f', 1)));
        lines.append(AttributionDock::tr("Nearest enrolled sources, with their distance in deviations: %1.")
                         .arg(near.join(QStringLiteral(", "))));
    }
    if (!result.lineage.empty() && result.namedKind != "real")
        lines.append(AttributionDock::tr("The trace fits the decoder family %1 (probability %2).")
                         .arg(escaped(result.lineage), percent(result.lineageProbability).toHtmlEscaped()));
    return lines.join(QStringLiteral("<br>"));
}

/// A figure of pictures from anywhere against the whole library, under the condition of a result; empty where
/// it was not measured.
QString measuredShare(const nlohmann::json& validation, const char* figure, const AnalysisResult& result) {
    if (const auto figures = validation.find("figures"); figures != validation.end())
        for (const nlohmann::json& one : *figures)
            if (one.is_object() && one.value("figure", "") == figure && one.value("bench", "") == "wild" &&
                one.value("candidates", "") == "all" && one.value("condition", "") == result.condition)
                return percent(one.at("value").get<double>()).toHtmlEscaped();
    return {};
}

/// How often such an answer was wrong.
QString errorWords(const nlohmann::json& validation, const AnalysisResult& result) {
    const auto measured = [&](const char* figure) { return measuredShare(validation, figure, result); };
    if (result.namedKind == "real") {
        const QString known = measured("generated-named-real"),
                      unseen = measured("generated-named-real-open");
        return known.isEmpty() || unseen.isEmpty()
                   ? QString()
                   : AttributionDock::tr(
                         "Measured on such pictures: %1 of those of known generators and <b>%2</b> of "
                         "those of generators never seen were named a camera photograph.")
                         .arg(known, unseen);
    }
    const QString photographs = measured("real-named-generator"), known = measured("source-misleading-10"),
                  unseen = measured("source-misleading-open-10");
    return result.namedKind != "generator" || photographs.isEmpty() || known.isEmpty() || unseen.isEmpty()
               ? QString()
               : AttributionDock::tr(
                     "Measured on such pictures: a wrong generator was named with a ratio over 10 for "
                     "%1 of those of known generators and for <b>%2</b> of those of generators never "
                     "seen; a generator was named for %3 of the photographs.")
                     .arg(known, unseen, photographs);
}

QString limitWords(const nlohmann::json& validation, const AnalysisResult& result) {
    QStringList lines;
    if (!result.reason.empty())
        lines.append(sentence(result.reason));
    if (isUncalibrated(result))
        lines.append(AttributionDock::tr("No likelihood ratio is given: the scores only rank the sources."));
    else if (!result.calibration.empty())
        lines.append(AttributionDock::tr("The ratio rests on: %1.")
                         .arg(Text::ofCore(result.calibration).toHtmlEscaped()));
    if (result.condition == "equalized")
        lines.append(AttributionDock::tr("The image looks saved again, perhaps cropped; the error rates for "
                                         "images that were saved again apply."));
    else if (result.condition == "resize-0.75")
        lines.append(AttributionDock::tr(
            "The image looks reduced in size; the error rates for reduced images apply."));
    else if (result.condition == "resize-1.5")
        lines.append(
            AttributionDock::tr("The image looks enlarged; the error rates for enlarged images apply."));
    else if (!result.condition.empty())
        lines.append(AttributionDock::tr("The error rates for images as they left their source apply."));
    if (const QString errors = errorWords(validation, result); !isUncalibrated(result) && !errors.isEmpty())
        lines.append(errors);
    lines.append(AttributionDock::tr(
        "Only the enrolled sources and “unknown source” were compared. A source that is "
        "not enrolled can resemble one that is. A drawing, a screenshot, a scan or a rendering is "
        "neither a photograph nor a generated picture, and can look like either."));
    return lines.join(QStringLiteral("<br>"));
}

} // namespace

AttributionDock::AttributionDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("Attribution"), parent), m_workspace(workspace), m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("fingerprint"), {}, {})), m_scale(new StrengthScale),
      m_bars(new ProbabilityBars) {
    setObjectName(QStringLiteral("attribution"));
    auto* area = new QScrollArea;
    area->setProperty("showsFocus", true);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 14);
    layout->setSpacing(4);
    m_kind = makeText(layout, "muted");
    m_named = makeText(layout);
    QFont large = m_named->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_named->setFont(large);
    m_sentence = makeText(layout);
    m_notice = makeText(layout);
    layout->addSpacing(8);

    m_details = new QWidget;
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(4);
    details->addWidget(m_scale);
    m_ratio = makeText(details, "muted");
    addHeading(details, tr("What it rests on"));
    m_tiles = makeText(details);
    m_why = makeText(details);
    m_barsHeading = addHeading(details, {});
    details->addSpacing(2);
    details->addWidget(m_bars);
    m_more = new QPushButton(tr("Show all sources"));
    m_more->setFlat(true);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_allBars = !m_allBars;
        showBars();
    });
    details->addWidget(m_more, 0, Qt::AlignLeft);
    addHeading(details, tr("What limits it"));
    m_limits = makeText(details, "muted");
    layout->addWidget(m_details);
    layout->addStretch();
    area->setWidget(content);
    // Narrower than this, words would run under the scroll bar.
    area->setMinimumWidth(content->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width() +
                          2);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(area);
    setWidget(m_stack);

    connect(&workspace, &Workspace::resultChanged, this, &AttributionDock::show);
    connect(&workspace, &Workspace::currentChanged, area, [this, area] {
        area->verticalScrollBar()->setValue(0);
        m_allBars = false;
        show();
    });
    connect(&workspace, &Workspace::engineChanged, this, [this] {
        const auto engine = m_workspace.engine();
        m_validation = engine ? engine->validation() : nlohmann::json();
        show();
    });
    connect(&workspace, &Workspace::projectCheckChanged, this, &AttributionDock::show);
    connect(&workspace, &Workspace::sourcesChanged, this, &AttributionDock::show);
    connect(&workspace.evidence(), &EvidenceModel::dataChanged, this, [this] {
        if (!m_workspace.result())
            show();
    });
    show();
}

void AttributionDock::show() {
    const ResultPointer result = m_workspace.result();
    if (!result) {
        const qint64 current = m_workspace.current();
        const RunState run = m_workspace.evidence().run(current);
        if (!current)
            m_empty->setTexts(tr("No picture selected"),
                              tr("Select a picture in the project to see which source it is attributed to."));
        else if (!m_workspace.engineProblem().isEmpty())
            m_empty->setTexts(tr("The engine could not be loaded"), m_workspace.engineProblem());
        else if (run == RunState::Running)
            m_empty->setTexts(tr("Analysing this picture"),
                              tr("The answer appears here as soon as it is found."));
        else if (run == RunState::Waiting)
            m_empty->setTexts(tr("Waiting for its turn"), tr("The picture you look at is taken next."));
        else
            m_empty->setTexts(tr("Not analysed yet"), tr("Choose Analyse again (F5) to find its source."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentIndex(1);
    const AnalysisResult& found = *result;
    const bool done = found.status == AnalysisStatus::Done;
    m_details->setVisible(done);
    m_sentence->setText(Text::ofCore(inWords(found)).toHtmlEscaped());
    if (!done) {
        const bool failed = found.status == AnalysisStatus::Failed;
        m_kind->setText(tr("Attribution"));
        m_named->setText(failed ? tr("Could not be analysed") : tr("Not applicable"));
        m_sentence->setText(sentence(found.reason));
        m_notice->setText(
            failed
                ? tr("Check that the file is a whole picture, then choose Analyse again (F5).")
                : tr("This is a result, not an error: nothing can be said about the source of this picture. "
                     "Look for another copy of it: larger, or with more texture."));
        m_notice->show();
        return;
    }
    m_kind->setText(kindWords(found));
    m_named->setText(sourceLabel(found.named).toHtmlEscaped());
    QStringList notices;
    if (m_workspace.evidence().fileState(m_workspace.current()) == FileState::Changed)
        notices.append(tr("⚠ The file is not the one that was examined: this answer is about that one."));
    if (isUncalibrated(found))
        notices.append(tr("⚠ Not calibrated: the figures rank the sources but are no measure of strength."));
    if (reporting::leavesPhotograph(found))
        notices.append(QStringLiteral("⚠ ") +
                       Text::tr("That it was generated at all has hardly any support: a camera photograph is "
                                "not excluded."));
    m_notice->setText(notices.join(QStringLiteral("<br>")));
    m_notice->setVisible(!notices.isEmpty());
    m_scale->setRatio(isClearlyNamed(found) ? log10LrOfNamed(found) : -1);
    m_scale->setVisible(!isUncalibrated(found));
    m_ratio->setText(ratioSentences(found));
    m_barsHeading->setText(isUncalibrated(found) ? tr("Score of each source, not calibrated")
                                                 : tr("Probability of each source"));
    m_ratio->setVisible(!isUncalibrated(found));
    m_tiles->setText(
        (found.namedKind == "unknown"
             ? tr("<b>%1 of %2</b> parts of the picture by themselves fit no enrolled source well.")
             : tr("<b>%1 of %2</b> parts of the picture by themselves name the same source."))
            .arg(found.tilesAgree)
            .arg(found.tilesUsed));
    m_tiles->setVisible(found.tilesUsed > 0);
    m_why->setText(whyWords(found));
    QStringList names;
    for (const RepresentationEvidence& item : found.evidence)
        names.append(tr("%1: %2").arg(measurementWords(item.name), QString::fromStdString(item.name)));
    m_why->setToolTip(names.join(QLatin1Char('\n')));
    m_why->setVisible(!m_why->text().isEmpty());
    m_limits->setText(limitWords(m_validation, found));
    showBars();
}

void AttributionDock::showBars() {
    const ResultPointer result = m_workspace.result();
    if (!result)
        return;
    std::vector<ProbabilityBars::Bar> bars;
    const bool dark = isDark(palette());
    for (std::size_t i = 0; i < result->sources.size(); ++i) {
        const SourceScore& score = result->sources[i];
        const bool always = score.name == "real" || score.name == "unknown" || score.name == result->named;
        if (!m_allBars && i >= kFewBars && !always)
            continue;
        bars.push_back({sourceLabel(score.name), score.probability, percent(score.probability),
                        isUncalibrated(*result) ? tr("No likelihood ratio is given")
                        : score.log10Lr < 0 ? tr("The findings speak against it (likelihood ratio about %1)")
                                                  .arg(ratioNumber(score.log10Lr))
                                            : ratioWords(score.log10Lr),
                        sourceColor(m_workspace.sourceIndex(QString::fromStdString(score.name)), dark),
                        score.name == result->named});
    }
    m_more->setVisible(m_allBars || bars.size() < result->sources.size());
    m_more->setText(m_allBars ? tr("Show fewer") : tr("Show all %1 sources").arg(result->sources.size()));
    m_bars->setBars(std::move(bars));
}

} // namespace whorl
