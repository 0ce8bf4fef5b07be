#include "app/report/report_document.h"

#include "app/case_file/audit_log.h"
#include "app/report/report_figures.h"
#include "app/words/engine_names.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace whorl::reporting {

namespace {

constexpr std::size_t kItemsInContents = 300, kItemsInSummary = 16;
constexpr int kLongestFinding = 140;

QString text(const std::string& utf8) {
    return visible(toText(utf8));
}

/// What the examiner wrote, of which the line breaks stay.
QString writtenLines(const QString& text) {
    QStringList parts = QString(text).remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    for (QString& part : parts)
        part = visible(part);
    return parts.join(QLatin1Char('\n'));
}

QString orDash(const QString& value) {
    return value.isEmpty() ? QStringLiteral("–") : visible(value);
}

QString sentence(const QString& value) {
    return value.isEmpty() || value.endsWith(QLatin1Char('.')) ? value : value + QLatin1Char('.');
}

Heading section(int number, const QString& title, bool newPage = true) {
    return {1, QString::number(number), title, QStringLiteral("section-%1").arg(number), newPage};
}

Heading sub(const QString& title) {
    return {3, {}, title, {}, false};
}

Table facts(const std::vector<std::pair<QString, QString>>& pairs, bool monoValues = false) {
    Table table;
    table.widths = {0.27, 0.73};
    for (const auto& [name, value] : pairs)
        table.rows.push_back({{name}, {value, monoValues}});
    return table;
}

QString interval(const ErrorRate& rate, bool asError) {
    if (!rate.low || !rate.high)
        return Text::tr("not known");
    const double low = asError ? 1 - *rate.high : *rate.low, high = asError ? 1 - *rate.low : *rate.high;
    return Text::tr("%1 to %2").arg(decimal(low, 2), decimal(high, 2));
}

/// Whether a rate bears on a finding of this kind ("real", "generator", "unknown").
bool bearsOn(const std::string& figure, const std::string& namedKind) {
    using Names = std::set<std::string, std::less<>>;
    static const Names kOfReal = {"real-vs-ai-auroc-open", "generated-named-real",
                                  "generated-named-real-open", "generated-misleading-10",
                                  "generated-misleading-open-10"};
    static const Names kOfGenerator = {"named-balanced-accuracy", "source-misleading-10",
                                       "source-misleading-open-10", "real-named-generator",
                                       "real-misleading-10"};
    static const Names kOfUnknown = {"known-vs-unknown-auroc", "real-named-generator", "real-misleading-10"};
    return (namedKind == "real"        ? kOfReal
            : namedKind == "generator" ? kOfGenerator
                                       : kOfUnknown)
        .contains(figure);
}

QString sizeInWords(const ErrorRate& rate) {
    return Text::tr("%1, %2").arg(Text::tr("%n image(s)", nullptr, rate.images),
                                  Text::tr("%n group(s)", nullptr, rate.groups));
}

/// Measured rates that bear on the finding of an item, in a sentence each.
QStringList rateSentences(const ReportData& data, const ReportItem& item, const std::string& namedKind) {
    if (item.condition.empty()) {
        if (!data.validationRemark.isEmpty() && data.errorRates.empty())
            return {data.validationRemark};
        return {Text::tr("No error rates were measured under a condition near to that of this item.")};
    }
    QStringList sentences;
    for (const ErrorRate& rate : data.ratesUnder(item.condition)) {
        if (!bearsOn(rate.figure, namedKind))
            continue;
        const bool asError = rate.figure == "named-balanced-accuracy";
        sentences
            << (asError
                    ? Text::tr(
                          "Another source than the right one, or an unknown one, was named at a rate of %1 ")
                          .arg(decimal(1 - rate.value, 2))
                    : figureInWords(rate.figure) + QStringLiteral(": %1 ").arg(decimal(rate.value, 2))) +
                   Text::tr("(%1; 95 % interval %2; %3)")
                       .arg(text(rate.bench), interval(rate, asError), sizeInWords(rate)) +
                   QLatin1Char('.');
    }
    sentences << Text::tr("All rates that were measured under this condition stand in section 6.");
    if (!data.validationFits && !data.validationRemark.isEmpty())
        sentences << data.validationRemark;
    return sentences;
}

/// The rates on one half of the benchmark: one row a figure, one column a condition.
Table ratesTable(const ReportData& data, const std::string& bench,
                 const std::vector<std::string>& conditions) {
    std::vector<std::string> figures;
    std::map<std::string, QString> sizes; // of the first condition of a figure
    std::map<std::pair<std::string, std::string>, QString> cells;
    for (const std::string& condition : conditions)
        for (const ErrorRate& rate : data.ratesUnder(condition)) {
            if (rate.bench != bench)
                continue;
            const QString size = sizeInWords(rate);
            const auto [known, fresh] = sizes.emplace(rate.figure, size);
            if (fresh)
                figures.push_back(rate.figure);
            cells[{rate.figure, condition}] =
                QStringLiteral("%1\n(%2)").arg(decimal(rate.value, 2), interval(rate, false)) +
                (known->second == size ? QString() : QLatin1Char('\n') + size);
        }
    Table table{{Text::tr("What was measured on %1").arg(text(bench))}, {0.44}, {}, 0};
    for (const std::string& condition : conditions) {
        table.header << text(condition);
        table.widths.push_back(0.56 / static_cast<double>(conditions.size()));
    }
    for (const std::string& figure : figures) {
        std::vector<Cell> row{{QStringLiteral("%1 (%2)").arg(figureInWords(figure), sizes.at(figure))}};
        for (const std::string& condition : conditions) {
            const auto found = cells.find({figure, condition});
            row.push_back({found == cells.end() ? QStringLiteral("–") : found->second});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Blocks cover(const ReportData& data) {
    const CaseProperties& p = data.properties;
    QString period = QStringLiteral("–");
    if (!data.logExtract.empty())
        period = Text::tr("%1 to %2")
                     .arg(timeText(data.logExtract.front().time), timeText(data.logExtract.back().time));
    return {
        Paragraph{Text::tr("Report on the source of images"), Style::Title},
        Paragraph{p.title.isEmpty() ? Text::tr("Forensic source attribution of possibly AI-generated images")
                                    : visible(p.title),
                  Style::Subtitle},
        facts({{Text::tr("Case number"), orDash(p.number)},
               {Text::tr("Document"), data.documentId},
               {Text::tr("Date of this report"), timeText(data.time)},
               {Text::tr("Laboratory"), orDash(p.laboratory)},
               {Text::tr("Examiner"), orDash(p.examiner)},
               {Text::tr("Client"), orDash(p.client)},
               {Text::tr("Received"), orDash(p.received)},
               {Text::tr("Work recorded"), period},
               {Text::tr("Items reported"), QString::number(data.items.size())},
               {Text::tr("Program"), QStringLiteral("Whorl " WHORL_VERSION)}}),
        Paragraph{Text::tr("All times are given with their offset from Coordinated Universal Time. The "
                           "conclusions are levels of support for one of two stated propositions; they are "
                           "not statements of certainty. Whoever quotes from this report should quote the "
                           "propositions and the limitations (section 7) with it."),
                  Style::Small},
        Heading{1, {}, Text::tr("Contents"), QStringLiteral("contents"), true},
        Contents{},
    };
}

Blocks request(const ReportData& data) {
    const CaseProperties& p = data.properties;
    Blocks blocks = {
        section(1, Text::tr("Request and questions")),
        Paragraph{p.request.isEmpty() ? Text::tr("The case file records no text of the request.")
                                      : writtenLines(p.request)},
        sub(Text::tr("Questions and propositions")),
        Paragraph{Text::tr("Each item is examined under the following questions. For each of them two "
                           "propositions are set against each other; section 4 states how much more "
                           "probable the findings are under one than under the other.")},
        Table{{Text::tr("Question"), Text::tr("First proposition"), Text::tr("Second proposition")},
              {0.28, 0.36, 0.36},
              {{{Text::tr("Was the image made by a generative model?")},
                {Text::tr("The image was made by a generative model, enrolled in the library or not.")},
                {Text::tr("The image is a camera photograph.")}},
               {{Text::tr("Which source does it come from? (asked of the most probable source)")},
                {Text::tr("The image was made by that source; or, where no enrolled source explains it, it "
                          "comes from a source outside the library.")},
                {Text::tr("The image comes from another source; or, in the other case, from one of the "
                          "sources of the library.")}},
               {{Text::tr("Do two sets of images come from one source? (where sets were compared, section "
                          "5)")},
                {Text::tr("All images of both sets come from one source.")},
                {Text::tr("The two sets come from two different sources.")}}},
              0},
    };
    if (data.withdrawn > 0)
        blocks.push_back(Paragraph{
            Text::tr("%n item(s) of the case were taken out of the examination by the user; the log "
                     "states when and why. They are reported only where they were asked for by "
                     "number.",
                     nullptr, static_cast<int>(data.withdrawn))});
    if (!data.caseNotes.isEmpty()) {
        blocks.push_back(sub(Text::tr("Notes on the case")));
        Table table{{Text::tr("Time"), Text::tr("By"), Text::tr("Note")}, {0.29, 0.13, 0.58}, {}, 0};
        for (const CaseNote& note : data.caseNotes)
            table.rows.push_back({{timeText(note.time)}, {visible(note.user)}, {writtenLines(note.text)}});
        blocks.push_back(table);
    }
    return blocks;
}

Blocks summary(const ReportData& data) {
    const auto finding = [](const ReportItem& item) {
        return item.integrity == "changed"
                   ? Text::tr("%1 (the file is another one now)").arg(item.shortConclusion)
                   : item.shortConclusion;
    };
    std::map<QString, std::vector<int>> groups;
    for (const ReportItem& item : data.items)
        groups[finding(item)].push_back(item.number);
    QStringList copies;
    std::map<QString, QStringList> ofContent;
    for (const ReportItem& item : data.items)
        if (!item.evidence.sha256.isEmpty())
            ofContent[item.evidence.sha256].append(QString::number(item.number));
    for (const auto& [content, numbers] : ofContent)
        if (numbers.size() > 1)
            copies.append(numbers.join(QStringLiteral(" = ")));
    Blocks blocks = {
        section(2, Text::tr("Summary")),
        Paragraph{
            Text::tr("%n image(s) were examined.", nullptr, static_cast<int>(data.items.size())) +
            QLatin1Char(' ') +
            Text::tr(
                "A program compared the fine trace that the making of an image leaves in its pixels with the "
                "traces of %n known sources. This page says in short what was found; what each finding rests "
                "on and what limits it stands in sections 4, 6 and 7.",
                nullptr, static_cast<int>(data.sources.size()))},
    };
    if (!copies.isEmpty())
        blocks.push_back(
            Paragraph{Text::tr("Items with the same content, byte for byte: %1. They are one image "
                               "and count as one finding.")
                          .arg(copies.join(QStringLiteral("; ")))});
    if (!data.records.ok())
        blocks.push_back(Paragraph{Text::tr("The records of this case do not agree with their log: something "
                                            "was changed outside of the program (section 9). No finding of "
                                            "this report should be relied on until that is explained."),
                                   Style::Lead});
    Table table{{}, {}, {}, 0};
    if (data.items.size() <= kItemsInSummary) {
        table.header = {Text::tr("Item"), Text::tr("File"), Text::tr("Finding")};
        table.widths = {0.08, 0.32, 0.6};
        for (const ReportItem& item : data.items)
            table.rows.push_back({{QString::number(item.number)},
                                  {elided(visible(item.evidence.fileName()), 56)},
                                  {elided(finding(item), kLongestFinding)}});
    } else {
        table.header = {Text::tr("Finding"), Text::tr("Number"), Text::tr("Items")};
        table.widths = {0.5, 0.1, 0.4};
        std::vector<std::pair<QString, std::vector<int>>> order(groups.begin(), groups.end());
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
        std::size_t other = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i >= kItemsInSummary) {
                other += order[i].second.size();
                continue;
            }
            QString numbers = ranges(order[i].second);
            if (numbers.size() > 70)
                numbers = numbers.left(numbers.lastIndexOf(QLatin1Char(','), 60)) +
                          Text::tr(" and others (section 3)");
            table.rows.push_back({{elided(order[i].first, kLongestFinding)},
                                  {QString::number(order[i].second.size())},
                                  {numbers}});
        }
        if (other > 0)
            table.rows.push_back(
                {{Text::tr("other findings")}, {QString::number(other)}, {Text::tr("section 3")}});
    }
    blocks.push_back(table);
    blocks.push_back(sub(Text::tr("How to read this")));
    blocks.push_back(Bullets{
        {Text::tr("“Moderate support: X” means: what was measured in the image is between 10 and 100 times "
                  "more probable if the image comes from X than if it comes from another source. All levels "
                  "stand in section 8."),
         Text::tr("It does not mean that the image comes from X with that certainty. How probable that is "
                  "depends also on everything else that is known in the case, and is not for this report to "
                  "say."),
         Text::tr(
             "“Unknown source” means that none of the known sources explains the image well. It does not "
             "mean that the image is authentic."),
         Text::tr(
             "“Not applicable” means that the image does not allow the examination, for instance because "
             "it is too small. Nothing follows from it in either direction."),
         Text::tr("The method errs. How often it did when it was tested stands in section 6.")}});
    return blocks;
}

/// Whether the evidence still is what was examined.
QString integrityInWords(const ReportData& data) {
    std::map<std::string, std::vector<int>> numbers;
    for (const ReportItem& item : data.items)
        numbers[item.integrity].push_back(item.number);
    const std::size_t all = data.items.size(), unchanged = numbers["unchanged"].size();
    if (unchanged == all && all > 0)
        return all == 1 ? Text::tr("When this report was made, the file still had the SHA-256 under which it "
                                   "was examined.")
                        : Text::tr("When this report was made, all files still had the SHA-256 under which "
                                   "they were examined.");
    QString words = Text::tr("When this report was made, %1 of %2 still had the SHA-256 under which it was "
                             "examined")
                        .arg(unchanged)
                        .arg(Text::tr("%n file(s)", nullptr, static_cast<int>(all)));
    const std::pair<const char*, const char*> others[] = {
        {"changed", QT_TRANSLATE_NOOP("whorl::Text", "another one now: item %1")},
        {"unreadable", QT_TRANSLATE_NOOP("whorl::Text", "could not be read: item %1")},
        {"", QT_TRANSLATE_NOOP("whorl::Text", "had none, because it could not be read: item %1")}};
    for (const auto& [state, what] : others)
        if (!numbers[state].empty())
            words += QStringLiteral("; ") + Text::tr(what).arg(listed(numbers[state], 300));
    return words + QLatin1Char('.');
}

Blocks items(const ReportData& data) {
    Table table{{Text::tr("Item"), Text::tr("Image"), Text::tr("File and SHA-256"), Text::tr("Facts"),
                 Text::tr("Finding (section 4)")},
                {0.07, 0.14, 0.36, 0.23, 0.2},
                {},
                0};
    for (const ReportItem& item : data.items) {
        const EvidenceItem& e = item.evidence;
        QStringList lines;
        if (item.result && item.result->width > 0)
            lines << Text::tr("%1, %2 x %3 pixels")
                         .arg(text(item.result->facts.format).toUpper())
                         .arg(item.result->width)
                         .arg(item.result->height);
        lines << bytesText(e.bytes) << Text::tr("added %1").arg(timeText(e.added))
              << (e.copied ? Text::tr("copied into the case") : Text::tr("held by reference"));
        if (e.mark != ReviewMark::Unset)
            lines << Text::tr("marked: %1").arg(Text::ofCore(name(e.mark).toStdString()));
        Cell picture{Text::tr("none"), false, nullptr};
        if (auto figure = smallThumbnailFigure(item))
            picture.figure = std::make_shared<Figure>(std::move(*figure));
        table.rows.push_back(
            {{QString::number(item.number)},
             picture,
             {visible(e.fileName()) + QLatin1Char('\n') +
              (e.sha256.isEmpty() ? Text::tr("no SHA-256: the file could not be read") : e.sha256)},
             {lines.join(QLatin1Char('\n'))},
             {elided(item.shortConclusion, 90)}});
    }
    return {section(3, Text::tr("Items")),
            Paragraph{Text::tr("The SHA-256 identifies the bytes of a file: another file does not have the "
                               "same. Files were only read, never changed. ") +
                      integrityInWords(data)},
            table};
}

Blocks itemPart(const ReportData& data, const ReportItem& item, bool first) {
    const EvidenceItem& e = item.evidence;
    const bool done = item.result && item.result->status == AnalysisStatus::Done;
    Blocks blocks;
    if (first)
        blocks.push_back(section(4, Text::tr("Findings for each item")));
    blocks.push_back(Heading{2, QStringLiteral("4.%1").arg(item.number),
                             Text::tr("Item %1: %2").arg(item.number).arg(elided(visible(e.fileName()), 60)),
                             QStringLiteral("item-%1").arg(item.number), done && !first});
    blocks.push_back(Paragraph{item.conclusion, Style::Lead, !done});
    if (!item.questions.empty()) {
        Table table{{Text::tr("Propositions"), Text::tr("Likelihood ratio"), QStringLiteral("log10"),
                     Text::tr("Level of support (section 8)")},
                    {0.47, 0.19, 0.09, 0.25},
                    {},
                    0};
        for (const Question& q : item.questions)
            table.rows.push_back({{Text::tr("First: %1\nSecond: %2").arg(q.first, q.second)},
                                  {q.ratio},
                                  {q.log10Lr ? signedDecimal(*q.log10Lr) : QStringLiteral("–")},
                                  {q.support}});
        blocks.push_back(table);
        QString last; // where no ratio is given, all say the same
        for (const Question& q : item.questions)
            if (q.sentence != std::exchange(last, q.sentence))
                blocks.push_back(Paragraph{q.sentence});
    }
    for (const QString& remark : item.remarks)
        blocks.push_back(Paragraph{remark, Style::Small});

    int figures = 0;
    const auto numbered = [&](std::vector<std::optional<Figure>> row) {
        FigureRow shown;
        for (std::optional<Figure>& figure : row)
            if (figure) {
                figure->caption =
                    Text::tr("Figure %1.%2. ").arg(item.number).arg(++figures) + figure->caption;
                shown.figures.push_back(std::move(*figure));
            }
        if (!shown.figures.empty())
            blocks.push_back(std::move(shown));
    };
    numbered({thumbnailFigure(item), residualFigure(item), spectrumFigure(item)});
    numbered({probabilityFigure(item)});
    numbered({mapFigure(item), planeFigure(item, data.sourcePoints)});

    std::vector<std::pair<QString, QString>> rows;
    if (done) {
        const AnalysisResult& r = *item.result;
        rows.emplace_back(Text::tr("Agreement among tiles"),
                          Text::tr("%1 of %2 tiles of the image alone would name the same source.")
                              .arg(r.tilesAgree)
                              .arg(r.tilesUsed));
        if (!r.lineage.empty() && r.namedKind != "real")
            rows.emplace_back(
                Text::tr("Decoder lineage"),
                isCalibrated(r)
                    ? Text::tr("%1; asked by itself, with all lineages equally likely beforehand, its "
                               "probability is %2.")
                          .arg(text(r.lineage), probabilityText(r.lineageProbability))
                    : text(r.lineage));
        QStringList near;
        for (const NearSource& source : r.nearest)
            near << QStringLiteral("%1 (%2)").arg(
                sourceInWords(source.name, source.name == "real" ? "real" : "generator"),
                decimal(source.distance, 1));
        if (!near.isEmpty())
            rows.emplace_back(Text::tr("Nearest sources"),
                              near.join(QStringLiteral(", ")) +
                                  Text::tr("; in brackets the distance of the traces."));
        QStringList evidence;
        for (const RepresentationEvidence& part : r.evidence)
            evidence << Text::tr("%1: would name %2%3")
                            .arg(measurementWords(part.name),
                                 sourceInWords(part.named, part.named == "real" || part.named == "unknown"
                                                               ? part.named
                                                               : "generator"),
                                 isCalibrated(r) && r.namedKind == "generator"
                                     ? Text::tr(" (log10 LR of the source named above %1)")
                                           .arg(signedDecimal(part.log10Lr))
                                     : QString());
        if (!evidence.isEmpty())
            rows.emplace_back(Text::tr("What each part says"), evidence.join(QLatin1Char('\n')));
        if (r.residualRms > 0)
            rows.emplace_back(
                Text::tr("Residual"),
                Text::tr("Root mean square %1 grey levels of 255.").arg(decimal(r.residualRms, 2)));
    }
    if (!item.applicability.isEmpty())
        rows.emplace_back(Text::tr("Applicability"), item.applicability.join(QLatin1Char('\n')));
    if (done) {
        const AnalysisResult& r = *item.result;
        rows.emplace_back(Text::tr("Calibration"), r.calibration.empty()
                                                       ? Text::tr("None: no likelihood ratio is given.")
                                                       : sentence(visible(Text::ofCore(r.calibration))));
        rows.emplace_back(Text::tr("Nearest condition"), item.condition.empty()
                                                             ? Text::tr("none was measured")
                                                             : conditionInWords(item.condition));
        rows.emplace_back(Text::tr("Measured error rates"),
                          rateSentences(data, item, r.namedKind).join(QLatin1Char('\n')));
        QString check = Text::tr("None was made for this item.");
        if (item.counterfactual) {
            const nlohmann::json& c = item.counterfactual->json;
            const auto source = [](const std::string& name) {
                return sourceInWords(name, name == "real" || name == "unknown" ? name : "generator");
            };
            const auto named = [&](const char* part) {
                return c.contains(part) && c[part].is_object() ? source(c[part].value("named", std::string()))
                                                               : QString();
            };
            const auto number = [&](const char* key) {
                return c.contains(key) && c[key].is_number() ? c[key].get<double>() : std::nan("");
            };
            const bool unchanged = !(number("psnr_db") < 1e3); // an infinite one is stored as null
            check =
                unchanged
                    ? Text::tr("The trace of %1 was asked for, as which the image is named already: nothing "
                               "was changed.")
                          .arg(source(c.value("target", std::string())))
                    : Text::tr("The trace was exchanged for that of %1 (method %2). Named before: %3; named "
                               "after: %4. The picture stayed the same to %5 dB PSNR and %6 SSIM. %7")
                          .arg(
                              source(c.value("target", std::string())),
                              methodWords(c.value("method", std::string())), named("before"), named("after"),
                              decimal(number("psnr_db"), 1), decimal(number("ssim"), 3),
                              c.value("moved", false)
                                  ? Text::tr("The change was sought so that the attribution moves, and it "
                                             "moved: this "
                                             "shows what the method measures in this image and is no further "
                                             "evidence of its source.")
                                  : Text::tr("The exchange did not move the attribution."));
        }
        rows.emplace_back(Text::tr("Counterfactual check"), check);
    }
    rows.emplace_back(Text::tr("Path"), visible(e.path));
    rows.emplace_back(QStringLiteral("SHA-256"),
                      orDash(e.sha256) + (item.integrity == "unchanged"
                                              ? Text::tr("\nThe file had it when this report was made, too.")
                                              : QString()));
    if (!item.analysed.isEmpty())
        rows.emplace_back(Text::tr("Analysed"),
                          Text::tr("%1, log entry %2").arg(timeText(item.analysed)).arg(item.logEntry));
    blocks.push_back(facts(rows));

    if (item.result && !item.result->metadata.empty()) {
        blocks.push_back(sub(Text::tr("What the file states about itself")));
        blocks.push_back(Paragraph{Text::tr("Apart from the pixels, and without part in the ratios above: "
                                            "metadata can be forged and stripped."),
                                   Style::Small, true});
        Table table{{Text::tr("Field"), Text::tr("Value"), Text::tr("Meaning"), Text::tr("Weight")},
                    {0.22, 0.3, 0.36, 0.12},
                    {},
                    0};
        for (const ProvenanceStatement& statement : item.result->metadata)
            table.rows.push_back({{text(statement.origin) + QLatin1Char('\n') + text(statement.key)},
                                  {elided(text(statement.value), statement.kind == "compression" ? 40 : 140)},
                                  {visible(Text::ofCore(statement.meaning))},
                                  {Text::ofCore(statement.weight)}});
        blocks.push_back(table);
    }
    if (!item.notes.isEmpty()) {
        blocks.push_back(sub(Text::tr("Notes of the examiner")));
        Table table{{Text::tr("Time"), Text::tr("By"), Text::tr("Note")}, {0.29, 0.13, 0.58}, {}, 0};
        for (const CaseNote& note : item.notes)
            table.rows.push_back({{timeText(note.time)}, {visible(note.user)}, {writtenLines(note.text)}});
        blocks.push_back(table);
    }
    return blocks;
}

Blocks comparisons(const ReportData& data) {
    Blocks blocks = {section(5, Text::tr("Comparison of sources"), false)};
    if (data.comparisons.empty()) {
        blocks.push_back(Paragraph{Text::tr("No sets of images were compared in this case.")});
        return blocks;
    }
    Table table{{Text::tr("Sets"), Text::tr("Finding"), QStringLiteral("log10 LR"), Text::tr("Distance"),
                 Text::tr("Time")},
                {0.26, 0.38, 0.1, 0.1, 0.16},
                {},
                0};
    const auto numbersOf = [&](const QStringList& images) {
        std::set<int> numbers;
        for (const QString& sha256 : images)
            if (const qint64 item = data.itemNumbers.value(sha256))
                numbers.insert(static_cast<int>(item));
        return std::vector<int>(numbers.begin(), numbers.end());
    };
    const auto side = [&](const ComparedSet& set, int images) {
        const std::vector<int> compared = numbersOf(set.compared), leftOut = numbersOf(set.leftOut);
        QString words = Text::tr("%n image(s)", nullptr, images);
        if (!compared.empty())
            words += Text::tr(": item %1").arg(listed(compared, 200));
        if (!leftOut.empty())
            words += Text::tr("; left out, for no likelihood ratio is given of them: item %1")
                         .arg(listed(leftOut, 200));
        return QStringLiteral("%1 (%2)").arg(visible(set.label), words);
    };
    const auto finding = [](const ReportComparison& c) {
        QStringList paragraphs{c.question.sentence};
        if (c.question.log10Lr)
            paragraphs << trustworthiness(c.comparison.result);
        return paragraphs.join(QLatin1Char('\n'));
    };
    for (const ReportComparison& c : data.comparisons)
        table.rows.push_back({{side(c.comparison.a, c.comparison.result.imagesA) + QLatin1Char('\n') +
                               side(c.comparison.b, c.comparison.result.imagesB)},
                              {finding(c)},
                              {c.question.log10Lr ? signedDecimal(*c.question.log10Lr) : QStringLiteral("–")},
                              {decimal(c.comparison.result.distance, 1)},
                              {timeText(c.comparison.time)}});
    const bool bothWays = std::all_of(data.comparisons.begin(), data.comparisons.end(),
                                      [](const ReportComparison& c) { return c.comparison.result.bothWays; });
    blocks.push_back(Paragraph{
        Text::tr("First proposition: all images of both sets come from one source. Second proposition: they "
                 "come from two different sources.") +
        QLatin1Char(' ') +
        (bothWays
             ? Text::tr("The ratio is calibrated on pairs of sets of images that had no part in training.")
             : Text::tr("The ratio is scaled by the calibration of the attribution and never under 1, "
                        "for pictures of one source often differ as much as those of two.")) +
        QLatin1Char(' ') +
        Text::tr("The distance is that of the mean traces, in standard deviations within a source.")});
    blocks.push_back(table);
    return blocks;
}

Blocks method(const ReportData& data) {
    Blocks blocks = {
        section(6, Text::tr("Method")),
        Paragraph{Text::tr(
            "A diffusion model that has learned camera photographs only reconstructs the image; what it does "
            "not "
            "reconstruct is the residual. Statistics of the image and of the residual, on the grid of the "
            "file, and what a convolutional network reads from the finest structure of the image, are "
            "reduced to a trace: a row of numbers that varies with the source and as little as possible with "
            "content, style and processing. A probabilistic model of how traces vary within and between "
            "sources "
            "(probabilistic linear discriminant analysis) gives the likelihood of the trace under each "
            "source of "
            "the library and under an unknown source; their ratios are calibrated on images that had no part "
            "in "
            "training. After: Xu et al., Causal Fingerprints of AI Generative Models, arXiv 2509.15406. "
            "Structure "
            "of this report: SWGDE 18-Q-002. Conclusions: ENFSI guideline (section 8).")},
        sub(Text::tr("Versions and weights")),
    };
    std::vector<std::pair<QString, QString>> rows = {
        {Text::tr("Program of this report"), QStringLiteral("Whorl " WHORL_VERSION)}};
    const auto list = [](const std::vector<std::string>& values) {
        QStringList lines;
        for (const std::string& value : values)
            lines << text(value);
        return lines.isEmpty() ? QStringLiteral("–") : lines.join(QLatin1Char('\n'));
    };
    QStringList versions, configurations;
    for (const std::string& version : data.versions)
        versions << QStringLiteral("Whorl ") + text(version);
    for (const std::string& configuration : data.configurations)
        configurations << configurationInWords(nlohmann::json::parse(configuration));
    rows.emplace_back(Text::tr("Program of the analyses"), orDash(versions.join(QStringLiteral(", "))));
    rows.emplace_back(Text::tr("Devices of the analyses"), list(data.devices));
    for (const auto& [file, hash] : data.weights)
        rows.emplace_back(text(file), QStringLiteral("SHA-256 ") + toText(hash));
    rows.emplace_back(Text::tr("Parameters"), configurations.isEmpty()
                                                  ? QStringLiteral("–")
                                                  : configurations.join(QLatin1Char('\n')));
    QStringList calibrations;
    for (const std::string& calibration : data.calibrations)
        calibrations << visible(Text::ofCore(calibration));
    rows.emplace_back(Text::tr("Calibration"),
                      calibrations.isEmpty() ? QStringLiteral("–") : calibrations.join(QLatin1Char('\n')));
    blocks.push_back(facts(rows));

    blocks.push_back(sub(Text::tr("Measured error rates")));
    if (!data.validationRemark.isEmpty())
        blocks.push_back(Paragraph{data.validationRemark});
    std::map<std::string, std::vector<int>> itemsUnder;
    for (const ReportItem& item : data.items)
        if (!item.condition.empty())
            itemsUnder[item.condition].push_back(item.number);
    if (itemsUnder.empty() && !data.errorRates.empty())
        itemsUnder[data.errorRates.front().condition] = {};
    if (!itemsUnder.empty()) {
        blocks.push_back(Paragraph{
            Text::tr(
                "Measured on images of the benchmark that had no part in training (split %1), against the "
                "whole library (enrolment: among sources of its own), under the conditions nearest to the "
                "items:")
                .arg(text(data.validationSplit).replace(QLatin1Char(','), QLatin1String(", ")))});
        Bullets nearest;
        std::vector<std::string> conditions;
        for (const auto& [condition, numbers] : itemsUnder) {
            conditions.push_back(condition);
            nearest.items << conditionInWords(condition) +
                                 (numbers.empty()
                                      ? QString()
                                      : Text::tr(", nearest to item %1").arg(listed(numbers, 700)));
        }
        blocks.push_back(nearest);
        std::vector<std::string> benches;
        for (const ErrorRate& rate : data.errorRates)
            if (std::find(benches.begin(), benches.end(), rate.bench) == benches.end())
                benches.push_back(rate.bench);
        for (const std::string& bench : benches)
            blocks.push_back(ratesTable(data, bench, conditions));
    }
    QStringList resaved;
    for (const ErrorRate& rate : data.errorRates)
        if (rate.figure == "resave-changed")
            resaved << Text::tr("at a rate of %1 among %2 %3 images (95 % interval %4) after %5")
                           .arg(decimal(rate.value, 2))
                           .arg(rate.images)
                           .arg(text(rate.bench), interval(rate, false), conditionInWords(rate.condition));
    if (!resaved.isEmpty())
        blocks.push_back(
            Paragraph{Text::tr("Saving an image again, with nothing else done to it, changed the "
                               "source that is named first: %1.")
                          .arg(resaved.join(QStringLiteral("; ")))});
    if (!itemsUnder.empty())
        blocks.push_back(Paragraph{
            Text::tr("In brackets stand 95 % bootstrap intervals over groups of images that belong together. "
                     "Matched: the same content drawn by each source, all files through one pipeline. Wild: "
                     "images as they were found."),
            Style::Small});

    blocks.push_back(sub(Text::tr("Library of sources")));
    Table library{{Text::tr("Source"), Text::tr("Kind"), Text::tr("Family"), Text::tr("Decoder lineage"),
                   Text::tr("Images"), Text::tr("Origin")},
                  {0.27, 0.17, 0.18, 0.18, 0.09, 0.11},
                  {},
                  0};
    for (const SourceInfo& source : data.sources)
        library.rows.push_back({{sourceInWords(source.name, source.kind)},
                                {kindWords(source.kind)},
                                {orDash(toText(source.family))},
                                {orDash(toText(source.lineage))},
                                {QString::number(source.images)},
                                {source.shipped ? Text::tr("shipped") : Text::tr("own")}});
    blocks.push_back(library);
    return blocks;
}

/// What was done, to which item, and why where a reason was given.
QString actionInWords(const ReportData& data, const LogEntry& entry) {
    QString words = visible(Text::ofCore(entry.action.toStdString()));
    if (const qint64 item = data.itemOf(entry))
        words += Text::tr(", item %1").arg(item);
    if (const std::string reason = word(part(entry.json, "parameters"), "reason"); !reason.empty())
        words += QStringLiteral(": ") + text(reason);
    return words;
}

Blocks closing(const ReportData& data) {
    Blocks blocks = {section(7, Text::tr("Limitations"), false), Bullets{limitations()},
                     section(8, Text::tr("Scale of conclusions"), false)};
    blocks.push_back(Paragraph{verbalScaleSource(), Style::Small, true});
    Table scale{{Text::tr("Likelihood ratio"), Text::tr("Words")}, {0.4, 0.6}, {}, 0, true};
    for (const auto& [ratio, words] : verbalScaleTable())
        scale.rows.push_back({{ratio}, {words}});
    blocks.push_back(scale);

    blocks.push_back(section(9, Text::tr("Extract of the log"), false));
    const auto shown = static_cast<qint64>(data.logExtract.size());
    blocks.push_back(Paragraph{
        Text::tr("The case keeps a log in which each entry holds the SHA-256 of the one before. %1 of its %2 "
                 "stand here; the hash of the last one pins them all: a log with another history has another "
                 "one.")
            .arg(shown == data.logLength ? Text::tr("All") : QString::number(shown),
                 Text::tr("%n entries", nullptr, static_cast<int>(data.logLength))),
        Style::Body, true});
    blocks.push_back(facts({{Text::tr("Case"), data.caseId},
                            {Text::tr("Case file"), visible(data.caseFile)},
                            {Text::tr("Created"), timeText(data.caseCreated)},
                            {Text::tr("Hash of the last entry"), data.logHead}}));
    if (data.records.ok()) {
        blocks.push_back(
            Paragraph{Text::tr("When this report was made the chain of all entries was checked, and every "
                               "record of the case against it: no difference was found.")});
    } else {
        constexpr qsizetype kMostShown = 20;
        const QList<Finding>& findings = data.records.findings;
        blocks.push_back(Paragraph{
            Text::tr("When this report was made the records of the case did not agree with the log (%1):")
                .arg(Text::tr("%n difference(s)", nullptr, static_cast<int>(findings.size()))),
            Style::Lead, true});
        Bullets differences;
        for (const Finding& finding : findings.first(std::min(kMostShown, findings.size())))
            differences.items << visible(finding.text);
        if (findings.size() > kMostShown)
            differences.items << Text::tr("and others, which “whorl-cli verify” names");
        blocks.push_back(differences);
    }
    Table log{{Text::tr("No."), Text::tr("Time"), Text::tr("By"), Text::tr("Action"),
               Text::tr("SHA-256 of the entry, first 16 digits")},
              {0.07, 0.27, 0.12, 0.29, 0.25},
              {},
              0};
    qint64 before = 0;
    for (const LogEntry& entry : data.logExtract) {
        if (entry.sequence > before + 1 && before > 0)
            log.rows.push_back(
                {{QStringLiteral("…")},
                 {Text::tr("%n entries left out", nullptr, static_cast<int>(entry.sequence - before - 1))},
                 {},
                 {},
                 {}});
        before = entry.sequence;
        log.rows.push_back({{QString::number(entry.sequence)},
                            {timeText(entry.time)},
                            {visible(entry.user)},
                            {actionInWords(data, entry)},
                            {entry.hash.left(16), true}});
    }
    blocks.push_back(log);

    blocks.push_back(section(10, Text::tr("Signatures"), false));
    blocks.push_back(Paragraph{
        Text::tr(
            "The undersigned examined the items named in section 3 by the method of section 6. This report "
            "(document %1) states the findings; the limitations of section 7 belong to them. Whether the "
            "method lies within the laboratory's scope of accreditation, and the qualification of those who "
            "sign, the laboratory states here:")
            .arg(data.documentId),
        Style::Body, true});
    blocks.push_back(
        Table{{},
              {0.27, 0.73},
              {{{Text::tr("Accreditation of the method")}, {}}, {{Text::tr("Qualifications")}, {}}},
              11,
              true,
              true});
    Table signature{{Text::tr("Role"), Text::tr("Name"), Text::tr("Date and place"), Text::tr("Signature")},
                    {0.2, 0.27, 0.25, 0.28},
                    {{{Text::tr("Examiner")}, {visible(data.properties.examiner)}, {}, {}},
                     {{Text::tr("Technical review")}, {}, {}, {}},
                     {{Text::tr("Approved for release")}, {}, {}, {}}},
                    16,
                    true};
    blocks.push_back(signature);
    return blocks;
}

} // namespace

ReportDocument reportDocument(const ReportData& data) {
    ReportDocument document;
    document.title = Text::tr("Report on the source of images");
    const QString number = data.properties.number.isEmpty()
                               ? Text::tr("no case number")
                               : Text::tr("Case %1").arg(visible(data.properties.number));
    document.header = number;
    document.documentId = data.documentId;
    document.footer = QStringLiteral("Whorl " WHORL_VERSION ", ") + timeText(data.time);
    document.itemsInContents = data.items.size() <= kItemsInContents;
    // cover, request, summary, items, each item, comparisons, method, closing
    const std::size_t itemCount = data.items.size(), itemParts = std::max<std::size_t>(1, itemCount);
    document.parts = 4 + itemParts + 3;
    document.part = [&data, itemCount, itemParts](std::size_t part) -> Blocks {
        switch (part) {
        case 0:
            return cover(data);
        case 1:
            return request(data);
        case 2:
            return summary(data);
        case 3:
            return items(data);
        default:
            break;
        }
        part -= 4;
        if (part < itemCount)
            return itemPart(data, data.items[part], part == 0);
        if (part < itemParts)
            return {section(4, Text::tr("Findings for each item")),
                    Paragraph{Text::tr("The case holds no items.")}};
        switch (part - itemParts) {
        case 0:
            return comparisons(data);
        case 1:
            return method(data);
        default:
            return closing(data);
        }
    };
    return document;
}

} // namespace whorl::reporting
