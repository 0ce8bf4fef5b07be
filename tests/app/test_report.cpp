#include "app/bundle/bundle.h"
#include "app/bundle/zip_file.h"
#include "app/report/report.h"
#include "app/report/report_data.h"
#include "app/report/report_json.h"
#include "app/report/report_wording.h"
#include "core/base/error.h"
#include "core/evaluation/conditions.h"
#include "tests/app/sample_files.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QtTest>

#include <cmath>
#include <ctime>

using namespace whorl;

/// The report with the engine and the weights that ship. The findings are made up where a test wants certain
/// ones.
class TestReport : public QObject {
    Q_OBJECT

    static const Engine& engine() {
        static const Engine engine([] {
            EngineConfiguration configuration;
            configuration.models = WHORL_SOURCE_DIR "/models";
            configuration.device = "cpu";
            return configuration;
        }());
        return engine;
    }
    static QDateTime time() { return {QDate(2026, 3, 29), QTime(1, 30, 5), Qt::UTC}; }
    static ReportOptions options() {
        ReportOptions options;
        options.time = time();
        return options;
    }
    static CaseProperties properties() {
        return {"LAB-2026-0042", "Portraits of a profile",         "A. Examiner", "Laboratory",
                "Court",         "Which program made the images?", "2026-03-01"};
    }

    struct Made {
        QTemporaryDir folder;
        std::unique_ptr<CaseFile> file;
        QString path(const QString& name) const { return folder.filePath(name); }
    };

    /// A finding with the sources of the library: `named` first, the others alike.
    static AnalysisResult
    found(const QString& file, const std::string& named, double probability, double log10Lr,
          const std::string& calibration = "200 images of 20 sources, ratios up to 10,000") {
        AnalysisResult result = samples::analysed(file);
        if (result.status != AnalysisStatus::Done)
            return result;
        const auto weights = engine().weights();
        result.weights = {weights.begin(), weights.end()};
        result.sources.clear();
        const auto sources = engine().sources();
        const double rest = (1 - probability) / static_cast<double>(sources.size());
        std::string kind = "unknown";
        for (const SourceInfo& source : sources) {
            if (source.name == named)
                kind = source.kind;
            else
                result.sources.push_back({source.name, source.kind, source.lineage, rest, -log10Lr / 7});
        }
        if (named != "unknown")
            result.sources.push_back({"unknown", "unknown", {}, rest, -0.7});
        result.sources.insert(result.sources.begin(), {named, kind, {}, probability, log10Lr});
        result.named = named;
        result.namedKind = kind;
        result.aiProbability = kind == "real" ? 1 - probability : 1 - rest;
        result.aiLog10Lr = kind == "real" ? -log10Lr : 2.3456;
        result.calibration = calibration;
        result.condition = "as-is";
        result.trace = engine().meanTrace(sources.front().name);
        result.nearest = {{sources.front().name, 1.25}};
        result.evidence = {{"residual", named, 0.5}};
        result.residualRms = 3.21;
        return result;
    }

    static QString generator() {
        for (const SourceInfo& source : engine().sources())
            if (source.kind == "generator")
                return QString::fromStdString(source.name);
        return {};
    }

    static std::unique_ptr<Made> made(int items, const std::function<QString(int)>& name = {},
                                      const std::function<AnalysisResult(int, const QString&)>& result = {}) {
        auto made = std::make_unique<Made>();
        made->file = CaseFile::create(made->path("case.whorl"), properties());
        for (int i = 1; i <= items; ++i) {
            const QString path =
                samples::write(made->folder, name ? name(i) : QStringLiteral("image-%1.png").arg(i), i);
            const qint64 id = made->file->addEvidence(path);
            made->file->addResult(id, result ? result(i, path)
                                             : found(path, i % 3 == 0 ? "real" : generator().toStdString(),
                                                     0.55 + i / 1000.0, 1.25 + i / 100.0));
        }
        return made;
    }

    static QString pdfText(const QString& pdf) {
        QProcess process;
        process.start("pdftotext", {"-raw", "-enc", "UTF-8", pdf, "-"});
        process.waitForFinished(400'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /// Text without what line breaks, columns and marks of direction do to it.
    static QString joined(QString text) {
        return text.remove(QRegularExpression("[\\s\\x{202a}-\\x{202e}]+"));
    }
    static bool holds(const QString& text, const QString& part) {
        return joined(text).contains(joined(part));
    }

    /// A line of /proc/self/status, in MB.
    static long memoryMb(const QByteArray& name) {
        for (const QByteArray& line : samples::bytes("/proc/self/status").split('\n'))
            if (line.startsWith(name))
                return line.mid(name.size()).simplified().split(' ').first().toLong() / 1024;
        return 0;
    }
    /// Forgets the most memory that the process had; gives what it has.
    static long resetPeakMb() {
        samples::setBytes("/proc/self/clear_refs", "5");
        return memoryMb("VmRSS:");
    }

    static QString exported(const Made& made, const QString& name,
                            const ReportOptions& options = TestReport::options()) {
        exportReport(*made.file, engine(), made.path(name), options);
        return made.path(name);
    }

  private slots:
    void initTestCase() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty())
            QSKIP("pdftotext (poppler-utils) is not there");
    }

    void holdsEverySectionAndFigureOfOneItem() {
        const auto one = made(1);
        const qint64 id = one->file->evidence().front().id;
        one->file->addNote(id, "Looked at under the lamp.\nAnd without it.");
        one->file->addNote(0, "Case opened on request.");
        one->file->addComparison({"set of the profile", {}, {}}, {generator(), {}, {}}, {3, 40, 1.5, 2.75},
                                 {});
        one->file->addCounterfactual(id, {{"schema", 1},
                                          {"method", "trace-exchange"},
                                          {"target", "real"},
                                          {"before", {{"named", "alpha"}, {"probability", 0.8}}},
                                          {"after", {{"named", "real"}, {"probability", 0.1}}},
                                          {"psnr_db", 41.23},
                                          {"ssim", 0.987},
                                          {"moved", true}});
        const QString text = pdfText(exported(*one, "report.pdf"));
        for (const char* section :
             {"1 Request and questions", "2 Summary", "3 Items", "4 Findings for each item",
              "5 Comparison of sources", "6 Method", "7 Limitations", "8 Scale of conclusions",
              "9 Extract of the log", "10 Signatures", "Contents"})
            QVERIFY2(holds(text, section), section);
        for (const char* part : {"LAB-2026-0042",
                                 "A. Examiner",
                                 "Court",
                                 "Which program made the images?",
                                 "2026-03-29 01:30:05 +00:00",
                                 "The image, scaled for",
                                 "Residual: what the diffusion model",
                                 "Fourier magnitude of that residual",
                                 "Probability of each source",
                                 "Attribution map: the source",
                                 "Place of the image (cross)",
                                 "Agreement among tiles",
                                 "Applicability",
                                 "Counterfactual check",
                                 "trace exchange",
                                 "41.2",
                                 "0.987",
                                 "Looked at under the lamp. And without it.",
                                 "Case opened on request.",
                                 "set of the profile",
                                 "First proposition",
                                 "moderate support for the first proposition",
                                 "200 images of 20 sources",
                                 "ENFSI",
                                 "extremely strong support",
                                 "Technical review",
                                 "95 % interval",
                                 "Page 1 of"})
            QVERIFY2(holds(text, part), part);
        QVERIFY(holds(text, one->file->evidence().front().sha256));
        for (const auto& [file, hash] : engine().weights())
            QVERIFY2(holds(text, QString::fromStdString(hash)), file.c_str());
        QVERIFY(holds(text, one->file->logHead()));
    }

    void wordsClaimNoMoreThanTheFindingsGive() {
        const auto three = made(3);
        const QString text = pdfText(exported(*three, "report.pdf")).simplified();
        for (const char* forbidden : {"certainly", "proves", "proof that", "is fake", "is genuine",
                                      "beyond doubt", "probability that the image was made"})
            QVERIFY2(!text.contains(QLatin1String(forbidden)), forbidden);
        // Every ratio is said of the findings under a proposition, never of a proposition.
        QVERIFY(text.contains("What was measured is about"));
        QVERIFY(!text.contains(QRegularExpression("\\d ?% (?:likely|probable|certain|fake|AI)")));
    }

    void numbersEqualThoseOfTheJson() {
        const auto three = made(3);
        const QString text = joined(pdfText(exported(*three, "report.pdf")));
        QFile htmlFile(exported(*three, "report.html"));
        QVERIFY(htmlFile.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(htmlFile.readAll());
        const auto json =
            nlohmann::json::parse(samples::bytes(exported(*three, "report.json")).toStdString());
        QCOMPARE(json.at("items").size(), std::size_t{3});
        int checked = 0;
        const auto both = [&](const QString& shown) {
            QVERIFY2(text.contains(joined(shown)), qPrintable("PDF: " + shown));
            QVERIFY2(joined(html).contains(joined(shown.toHtmlEscaped())), qPrintable("HTML: " + shown));
            ++checked;
        };
        for (const auto& item : json.at("items")) {
            both(QString::fromStdString(item.at("conclusion")));
            both(QString::fromStdString(item.at("sha256")));
            for (const auto& question : item.at("questions")) {
                both(QString::fromStdString(question.at("finding")));
                both(QString::fromStdString(question.at("likelihood_ratio")));
                both(reporting::signedDecimal(question.at("log10_lr").get<double>()));
                const double ratio = std::pow(10, std::abs(question.at("log10_lr").get<double>()));
                const double shown = QString::fromStdString(question.at("likelihood_ratio"))
                                         .remove(',')
                                         .section(' ', 0, 0)
                                         .toDouble();
                QVERIFY2(shown <= ratio && shown > 0.9 * ratio,
                         "the ratio in words is ten to the power of log10_lr, rounded down");
            }
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(text.contains(reporting::decimal(
                    item.at("result").at("sources").at(i).at("probability").get<double>(), 2)));
            both(reporting::decimal(item.at("result").at("residual").at("rms").get<double>(), 2));
        }
        for (const auto& rate : json.at("error_rates").at("figures"))
            if (rate.at("condition") == "as-is")
                both(QStringLiteral("(%1 images, %2 groups)")
                         .arg(rate.at("images").get<int>())
                         .arg(rate.at("groups").get<int>()));
        both(QString::fromStdString(json.at("document_id")));
        both(QString::fromStdString(json.at("log").at("head")));
        QVERIFY(checked > 20);

        const QList<QByteArray> lines = samples::bytes(exported(*three, "report.csv")).split('\n');
        QCOMPARE(lines.size(), 5); // names, three items, the end
        for (std::size_t i = 0; i < 3; ++i) {
            const auto& question = json.at("items").at(i).at("questions").at(0);
            QVERIFY(lines[static_cast<qsizetype>(i) + 1].contains(
                QByteArray::number(question.at("log10_lr").get<double>(), 'g', 17)));
        }
    }

    void jsonIsWhatTheSchemaDescribes() {
        const auto three = made(3);
        three->file->addComparison({"a", {}, {}}, {"b", {}, {}}, {1, 1, 0.5, 2}, {});
        three->file->addNote(three->file->evidence().front().id, "note");
        const auto json =
            nlohmann::json::parse(samples::bytes(exported(*three, "report.json")).toStdString());
        const auto schema = nlohmann::json::parse(
            samples::bytes(WHORL_SOURCE_DIR "/app/report/report.schema.json").toStdString());
        // What the schema names is there, and what is there the schema names.
        const std::function<void(const nlohmann::json&, nlohmann::json, const QString&)> compare =
            [&](const nlohmann::json& value, nlohmann::json rule, const QString& where) {
                if (rule.contains("$ref"))
                    rule =
                        schema.at(nlohmann::json::json_pointer(rule.at("$ref").get<std::string>().substr(1)));
                if (value.is_object() && rule.contains("properties")) {
                    for (const auto& name : rule.value("required", nlohmann::json::array()))
                        QVERIFY2(value.contains(name),
                                 qPrintable(where + '/' + name.get<std::string>().c_str()));
                    for (const auto& [name, member] : value.items()) {
                        const QString place = where + '/' + QString::fromStdString(name);
                        QVERIFY2(rule.at("properties").contains(name),
                                 qPrintable("not in the schema: " + place));
                        compare(member, rule.at("properties").at(name), place);
                    }
                }
                if (value.is_array() && rule.contains("items"))
                    for (const auto& member : value)
                        compare(member, rule.at("items"), where + "[]");
            };
        compare(json, schema, "");
    }

    void aRatioOfTwoSetsIsUnderOneOnlyWhereItIsCalibrated() {
        for (const bool bothWays : {false, true}) {
            const auto one = made(1);
            const auto rates =
                bothWays ? std::optional(SetErrorRates{1, {0, 0.5}, {0.25, 0.25}, {0, 0}, {0, 0.75}})
                         : std::nullopt;
            one->file->addComparison(
                {"a", {}, {}}, {"b", {}, {}},
                {1, 1, -1.25, 2, 0, bothWays, rates, rates ? std::optional(-0.5) : std::nullopt}, {});
            const auto json =
                nlohmann::json::parse(samples::bytes(exported(*one, "report.json")).toStdString());
            QCOMPARE(json.at("comparisons").at(0).at("question").at("log10_lr"), bothWays ? -1.25 : 0.0);
            QCOMPARE(json.at("comparisons").at(0).at("both_ways"), bothWays);
            const QString text = pdfText(exported(*one, "report.pdf"));
            QCOMPARE(holds(text, "never under 1"), !bothWays);
            QCOMPARE(holds(text, "calibrated on pairs of sets"), bothWays);
            QCOMPARE(holds(text, "in 0.25 of the pairs of two sources"), bothWays);
            QCOMPARE(holds(text, "in 0.00 to 0.50 of the pairs of one"), bothWays);
            QCOMPARE(json.at("comparisons").at(0).contains("error_rates"), bothWays);
            QCOMPARE(holds(text, "share no image decoder than if they do"), bothWays);
            QCOMPARE(holds(text, "for one decoder in 0.00 to 0.75 of the pairs with two"), bothWays);
        }
    }

    void withoutCalibrationThereIsNoRatio() {
        const auto one = made(1, {}, [](int, const QString& path) {
            return found(path, generator().toStdString(), 0.9, 3.75,
                         "uncalibrated: enrolled with other weights");
        });
        one->file->addComparison({"a", {}, {}}, {"b", {}, {}}, {1, 1, 2.5, 2}, {});
        const QString text = pdfText(exported(*one, "report.pdf"));
        QVERIFY(holds(text, "cannot be stated, because the scores are not calibrated"));
        QVERIFY(holds(text, "No likelihood ratio and no level of support are given"));
        QVERIFY(holds(text, "uncalibrated: enrolled with other weights"));
        QVERIFY(holds(text, "they are no probabilities"));
        for (const char* forbidden : {"3.75", "2.50", "strong support for", "What was measured is about"})
            QVERIFY2(!holds(text, forbidden), forbidden);
        const auto json = nlohmann::json::parse(samples::bytes(exported(*one, "report.json")).toStdString());
        for (const auto& question : json.at("items").at(0).at("questions"))
            QVERIFY(question.at("log10_lr").is_null());
        QVERIFY(json.at("comparisons").at(0).at("question").at("log10_lr").is_null());
        QVERIFY(!samples::bytes(exported(*one, "report.csv")).contains("3.75"));
    }

    void aNamedGeneratorIsNotAGeneratedPicture() {
        AnalysisResult result;
        result.status = AnalysisStatus::Done;
        result.named = "alpha";
        result.namedKind = "generator";
        result.calibration = "calibrated on 200 images of 20 sources, ratios up to 10,000";
        result.sources = {{"alpha", "generator", {}, 0.6, 2.2}, {"real", "real", {}, 0.4, -0.2}};
        result.aiLog10Lr = 0.2;
        QVERIFY(reporting::shortConclusion(result).contains("a photograph is not excluded"));
        result.aiLog10Lr = 1.5;
        QVERIFY(!reporting::shortConclusion(result).contains("not excluded"));
    }

    void unknownAndNotApplicableAreReportedAsSuch() {
        const auto three = made(3, {}, [](int i, const QString& path) {
            if (i < 3)
                return found(path, "unknown", 0.8, 1.1);
            AnalysisResult result = samples::analysed(path);
            result.status = AnalysisStatus::NotApplicable;
            result.reason = "the image has 20 x 20 pixels, at least 128 a side are needed";
            result.sources.clear();
            result.named.clear();
            return result;
        });
        const QString broken = three->path("broken.png");
        samples::setBytes(broken, "not an image");
        three->file->addResult(three->file->addEvidence(broken), samples::analysed(broken));
        three->file->addEvidence(samples::write(three->folder, "later.png", 77));
        const QString text = pdfText(exported(*three, "report.pdf"));
        QVERIFY(holds(text, "for a source outside the library rather than an enrolled one"));
        QVERIFY(holds(text, "This does not say which source it is, nor that the image is authentic."));
        QVERIFY(holds(text, "Not applicable: the image has 20 x 20 pixels"));
        QVERIFY(holds(text, "Could not be analysed"));
        QVERIFY(holds(text, "Not analysed: nothing is said about this item."));
        QVERIFY(holds(text, "The image comes from a source that is not in the library."));
    }

    void anItemHasTheNumberOfTheCaseAndTheLogSaysWhatWasDoneToIt() {
        const auto four = made(4, {}, [](int i, const QString& path) {
            return found(path, generator().toStdString(), i == 4 ? 0.4 : 0.9, 1.5);
        });
        four->file->setWithdrawn(2, true, "privileged");
        ReportOptions some = options();
        some.items = {3, 4};
        const auto json =
            nlohmann::json::parse(samples::bytes(exported(*four, "some.json", some)).toStdString());
        QCOMPARE(json.at("items").at(0).at("number").get<int>(), 3);
        const QString text = pdfText(exported(*four, "report.pdf"));
        QVERIFY(holds(text, "4.3 Item 3: image-3.png"));
        QVERIFY(!holds(text, "Item 2: image-2.png"));
        QVERIFY(holds(text, "withdraw evidence, item 2: privileged"));
        QVERIFY(holds(text, "analyse, item 3"));
        QVERIFY(holds(text, "at most 16 tiles of 128 x 128 pixels"));
        QVERIFY2(holds(text, "the others together remain more probable than this one"),
                 "why a source that the ratio supports is not named");
    }

    void readsNamesOfAllKinds() {
        const QStringList names = {
            QString(200, 'x') + ".png",
            QString::fromUtf8("שלום עולם.png"),
            QString::fromUtf8("写真の証拠・한국어.png"),
            QString::fromUtf8("gnp.\u202Egpj.exe.png"),
            "line\nbreak <b>&amp;.png",
            "=HYPERLINK(1).png",
        };
        const auto six = made(static_cast<int>(names.size()), [&](int i) { return names[i - 1]; });
        const QString pdf = exported(*six, "report.pdf");
        const QString text = pdfText(pdf);
        QVERIFY(holds(text, names[0]));
        QVERIFY(holds(text, QString::fromUtf8("写真の証拠・한국어")));
        QVERIFY(holds(text, QString::fromUtf8("שלום")));
        QVERIFY2(holds(text, "\\u202egpj"), "a mark that turns the direction is shown, not obeyed");
        QVERIFY(holds(text, "line\\u000abreak <b>&amp;.png"));
        const QByteArray html = samples::bytes(exported(*six, "report.html"));
        QVERIFY(html.contains("line\\u000abreak &lt;b&gt;&amp;amp;.png"));
        QVERIFY(!html.contains("<b>"));
        QVERIFY(!html.contains(QString(QChar(0x202E)).toUtf8()));
        const auto json = nlohmann::json::parse(samples::bytes(exported(*six, "report.json")).toStdString());
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY2(QString::fromStdString(json.at("items").at(i).at("path"))
                         .endsWith('/' + names[static_cast<qsizetype>(i)]),
                     "the JSON has the name as it is");
        ReportOptions last = options();
        last.items = {six->file->evidence().back().id};
        QVERIFY(samples::bytes(exported(*six, "one.csv", last)).contains(six->folder.path().toUtf8()));
    }

    void aFileThatChangedIsNotShownAsTheOneExamined() {
        const auto one = made(1);
        samples::write(one->folder, "image-1.png", 99);
        const QString text = pdfText(exported(*one, "report.pdf"));
        QVERIFY(holds(text, "The file is not the one that was examined"));
        QVERIFY(!holds(text, "The image, scaled for"));
        QFile::remove(one->path("image-1.png"));
        QVERIFY(holds(pdfText(exported(*one, "missing.pdf")), "No picture is shown: cannot be read"));
    }

    void saysTheSameInEveryZone() {
        const auto three = made(3);
        QHash<QByteArray, QStringList> texts;
        for (const char* zone : {"Asia/Kathmandu", "America/St_Johns"}) {
            qputenv("TZ", zone);
            tzset();
            for (const char* name : {"zone.html", "zone.json", "zone.csv"})
                texts[name] << QString::fromUtf8(samples::bytes(exported(*three, name)));
            const QString pdf = exported(*three, "zone.pdf");
            texts["text"] << pdfText(pdf);
            const QByteArray bytes = samples::bytes(pdf);
            QVERIFY(bytes.contains("<xmp:CreateDate>2026-03-29T01:30:05+00:00</xmp:CreateDate>"));
            QVERIFY(bytes.contains("/CreationDate (D:20260329013005+00'00')"));
        }
        qunsetenv("TZ");
        tzset();
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            QVERIFY(!text->front().isEmpty());
            QVERIFY2(text->front() == text->back(), text.key());
        }
        // Each time of the log and of the items carries an offset.
        const QString text = texts["text"].front();
        static const QRegularExpression kTime("\\d{2}:\\d{2}:\\d{2}");
        for (auto found = kTime.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            QVERIFY2(text.mid(match.capturedEnd(), 60).simplified().startsWith("+00:00"),
                     qPrintable(text.mid(match.capturedStart() - 20, 60)));
        }
    }

    void aTwoHundredItemReportIsQuickAndWhole() {
        const auto many = made(200);
        // Of the processor: the machine may have other work.
        const std::clock_t start = std::clock();
        const long before = resetPeakMb();
        const ReportExport done = exportReport(*many->file, engine(), many->path("report.pdf"), options());
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        const long grown = memoryMb("VmHWM:") - before;
        // The residuals are the network's, whose speed is the machine's; the rest is the report's own.
        const QList<EvidenceItem> items = many->file->evidence();
        const std::clock_t network = std::clock();
        for (qsizetype i = 0; i < items.size(); i += 10)
            engine().residual(decodeFile(items[i].path.toStdString()).image);
        const double residuals = 10.0 * static_cast<double>(std::clock() - network) / CLOCKS_PER_SEC;
        qInfo("200 items, %d pages, %.1f s, of it %.1f s of residuals, %lld bytes, %ld MB more memory at the "
              "peak",
              done.pages, seconds, residuals,
              static_cast<long long>(QFileInfo(many->path("report.pdf")).size()), grown);
#if !defined(__SANITIZE_ADDRESS__) // whose own time and memory would be counted
        QVERIFY2(seconds - residuals < 30, qPrintable(QString::number(seconds - residuals)));
        QVERIFY2(grown > 0 && grown < 150, qPrintable(QString::number(grown)));
#endif
        const QString text = pdfText(many->path("report.pdf"));
        QVERIFY(holds(text, QStringLiteral("Page %1 of %1").arg(done.pages)));
        for (const EvidenceItem& item : many->file->evidence())
            QVERIFY(holds(text, item.sha256));
        const QStringList pages = text.split('\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), done.pages);
        for (const QString& page : pages)
            QVERIFY2(joined(page).size() > 150, qPrintable("hardly anything on: " + page));
    }

    void bookmarksAndLinksLeadToTheirPages() {
        const auto three = made(3);
        const QString pdf = exported(*three, "report.pdf");
        QProcess info;
        info.start("pdfinfo", {"-dests", pdf});
        QVERIFY(info.waitForFinished(30'000));
        QVERIFY2(info.readAllStandardError().isEmpty(), "the file is whole for another reader");
        const QByteArray bytes = samples::bytes(pdf);
        QCOMPARE(bytes.count("/Subtype /Link"), 13); // ten sections, three items
        QCOMPARE(bytes.count("/Parent"), bytes.count("/Type /Page\n") + 13);
        QVERIFY(bytes.contains("/Outlines"));
        QVERIFY(bytes.contains("<pdfaid:part>1</pdfaid:part>"));
    }

    void isPdfA() {
        // PDF/A-1b by a validator of other hands: Apache PDFBox Preflight, in Debian's libpdfbox2-java.
        QStringList jars;
        for (const char* name : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                                 "commons-io", "jaxb-api", "javax.activation"})
            jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name));
        if (QStandardPaths::findExecutable("java").isEmpty() ||
            !std::all_of(jars.begin(), jars.end(), [](const QString& jar) { return QFile::exists(jar); }))
            QSKIP("java, libpdfbox2-java, libjaxb-api-java and libactivation-java are not there");
        const QStringList names = {QString(200, 'x') + ".png", QString::fromUtf8("שלום.png"),
                                   QString::fromUtf8("写真・한국어.png"), "line\nbreak <&>.png"};
        const auto odd = made(4, [&](int i) { return names[i - 1]; });
        CaseProperties named = properties();
        named.examiner = QString::fromUtf8("Ä. <山田> & Söhne");
        odd->file->setProperties(named);
        const auto unknown = made(1, {}, [](int, const QString& path) {
            return found(path, "unknown", 0.8, 1.1, "uncalibrated: enrolled with other weights");
        });
        for (const QString& pdf : {exported(*odd, "report.pdf"), exported(*unknown, "report.pdf")}) {
            QProcess java;
            java.start("java", {"-cp", jars.join(':'), "org.apache.pdfbox.preflight.Validator_A1b", pdf});
            QVERIFY(java.waitForFinished(120'000));
            const QByteArray said = java.readAllStandardOutput() + java.readAllStandardError();
            QVERIFY2(said.contains("is a valid PDF/A-1b file"), said);
        }
    }

    void saysWhetherTheCaseIsAsItsLogHasIt() {
        const auto three = made(3);
        const QString file = three->path("case.whorl");
        const auto text = [&](const QString& name) { return pdfText(exported(*three, name)); };
        const auto json = [&] {
            return nlohmann::json::parse(samples::bytes(exported(*three, "report.json")).toStdString());
        };
        QVERIFY(holds(text("whole.pdf"), "no difference was found"));
        QVERIFY(holds(text("whole.pdf"), "all files still had the SHA-256"));
        QVERIFY(json().at("log").at("verified").get<bool>());
        samples::write(three->folder, "image-2.png", 99);
        QVERIFY(QFile::remove(three->path("image-3.png")));
        const QString changed = text("changed.pdf");
        QVERIFY2(holds(changed, "1 of 3 files still had the SHA-256"), qPrintable(changed));
        QVERIFY(holds(changed, "another one now: item 2"));
        QVERIFY(holds(changed, "could not be read: item 3"));
        QStringList states;
        const auto report = json();
        for (const auto& item : report.at("items"))
            states << QString::fromStdString(item.at("integrity"));
        QCOMPARE(states, QStringList({"unchanged", "changed", "unreadable"}));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "forger");
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec("UPDATE result SET log10_lr=9 WHERE id=1"));
        }
        QSqlDatabase::removeDatabase("forger");
        const QString forged = text("forged.pdf");
        QVERIFY(holds(forged, "The records of this case do not agree with their log"));
        QVERIFY(holds(forged, "(1 difference)"));
        QVERIFY(!holds(forged, "no difference was found"));
        QVERIFY(!json().at("log").at("verified").get<bool>());
        QCOMPARE(json().at("log").at("differences").size(), std::size_t{1});
    }

    void anAbortedExportLeavesNothing() {
        const auto three = made(3);
        const QStringList before = QDir(three->folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        for (const char* name : {"report.pdf", "report.html", "report.json", "report.csv", "bundle.zip"})
            for (const double at : {0.0, 0.3, 0.8}) {
                std::stop_source stop;
                const ProgressCallback progress = [&](std::string_view, double done) {
                    if (done >= at)
                        stop.request_stop();
                };
                if (QString(name) == "bundle.zip")
                    QVERIFY_EXCEPTION_THROWN(exportBundle(*three->file, engine(), three->path(name),
                                                          options(), stop.get_token(), progress),
                                             Cancelled);
                else
                    QVERIFY_EXCEPTION_THROWN(exportReport(*three->file, engine(), three->path(name),
                                                          options(), stop.get_token(), progress),
                                             Cancelled);
                QCOMPARE(QDir(three->folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
            }
        samples::setBytes(three->path("report.pdf"), "an older one");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(
            exportReport(*three->file, engine(), three->path("report.pdf"), options(), stop.get_token()),
            Cancelled);
        QCOMPARE(samples::bytes(three->path("report.pdf")), QByteArray("an older one"));
        QVERIFY_EXCEPTION_THROWN(
            exportReport(*three->file, engine(), three->path("no/such/folder.pdf"), options()), Error);
        QVERIFY_EXCEPTION_THROWN(exportReport(*three->file, engine(), three->path("report.docx"), options()),
                                 Error);
    }

    void picturesThatWereNotMeasuredGiveNoRatio() {
        DecodedImage image = decodeFile(WHORL_SOURCE_DIR "/resources/samples/stream.jpg");
        QVERIFY(!QString::fromStdString(engine().analyze(image).calibration).startsWith("uncalibrated"));
        for (const char* format : {"heic", "avif", "png"}) {
            image.facts.format = format;
            const bool flat = image.facts.format == "png";
            if (flat) // but for its upper left
                for (int y = 0; y < image.image.height; ++y)
                    std::fill(image.image.row(y) + (y < 160 ? 480 : 0),
                              image.image.row(y) + 3 * image.image.width, std::uint8_t{128});
            const AnalysisResult result = engine().analyze(image);
            QCOMPARE(result.status, AnalysisStatus::Done);
            QVERIFY(QString::fromStdString(result.calibration).startsWith("uncalibrated"));
            QVERIFY(QString::fromStdString(result.reason)
                        .contains(flat ? "most of the picture is flat" : "HEIC and AVIF"));
            QCOMPARE(result.aiLog10Lr, 0.0);
            double sum = 0;
            for (const SourceScore& score : result.sources) {
                QCOMPARE(score.log10Lr, 0.0);
                sum += score.probability;
            }
            QVERIFY(std::abs(sum - 1) < 1e-6);
            QVERIFY(QString::fromStdString(inWords(result)).startsWith("Of the sources compared, "));
        }
    }

    void blurredAndNoisyPicturesGiveNoRatio() {
        const DecodedImage image = decodeFile(WHORL_SOURCE_DIR "/resources/samples/stream.jpg");
        for (const char* condition : {"blur-1", "blur-2", "noise-3", "noise-8"}) {
            const AnalysisResult result = engine().analyze(applyCondition(image, condition, 1));
            QVERIFY2(QString::fromStdString(result.calibration).startsWith("uncalibrated"), condition);
            QCOMPARE(result.aiLog10Lr, 0.0);
        }
        for (const char* condition : {"jpeg-95", "jpeg-75", "resize-0.75"})
            QVERIFY2(
                !QString::fromStdString(engine().analyze(applyCondition(image, condition, 1)).calibration)
                     .startsWith("uncalibrated"),
                condition);
    }

    void theScaleIsThatOfTheGuideline() {
        QCOMPARE(reporting::ratioText(0), "1.0");
        QCOMPARE(reporting::ratioText(-0.5), "3.1");
        QCOMPARE(reporting::ratioText(1.6), "39");
        QCOMPARE(reporting::ratioText(4.4), "25,000");
        // Neither above a cap of 299, nor of another level than the words beside it.
        QCOMPARE(reporting::ratioText(std::log10(299)), "290");
        QCOMPARE(reporting::ratioText(1.9999), "99");
        QCOMPARE(reporting::ratioText(2), "100");
        QCOMPARE(reporting::ratioText(6), "1,000,000");
        reporting::Question question;
        question.ifFirst = "if A";
        question.ifSecond = "if B";
        reporting::answer(question, -2.5);
        QCOMPARE(question.sentence,
                 "What was measured is about 310 times more probable if B than if A: moderately strong "
                 "support for the second proposition.");
        reporting::answer(question, 0.001);
        QCOMPARE(question.support, "no support for either proposition");
        QCOMPARE(reporting::ranges({1, 2, 3, 4, 7, 9, 10}), "1 to 4, 7, 9, 10");
        QCOMPARE(reporting::listed({1, 2, 3, 4, 7, 9, 10}, 12), "1 to 4, 7, 9 and others");
    }
};

int main(int argc, char** argv) {
    qputenv("QTEST_FUNCTION_TIMEOUT", "900000"); // a busy machine is no failure
    const QGuiApplication application(argc, argv);
    TestReport test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_report.moc"
