#include "app/report/report.h"
#include "app/report/report_data.h"
#include "app/report/report_document.h"
#include "app/words/core_texts.h"
#include "app/words/text.h"
#include "core/provenance/digital_source_type.h"
#include "tests/app/sample_files.h"

#include <QRegularExpression>
#include <QtTest>

using namespace whorl;
using namespace whorl::reporting;

namespace {

QStringList textsOf(const ReportDocument& document) {
    QStringList texts{document.title, document.header, document.footer};
    const auto add = [&](const auto& block) {
        using T = std::decay_t<decltype(block)>;
        if constexpr (std::is_same_v<T, Heading>)
            texts << block.title;
        else if constexpr (std::is_same_v<T, Paragraph>)
            texts << block.text;
        else if constexpr (std::is_same_v<T, Bullets>)
            texts << block.items;
        else if constexpr (std::is_same_v<T, FigureRow>) {
            for (const Figure& figure : block.figures)
                texts << figure.caption << figure.alt;
        } else if constexpr (std::is_same_v<T, Table>) {
            texts << block.header;
            for (const auto& row : block.rows)
                for (const Cell& cell : row)
                    texts << cell.text;
        }
    };
    for (std::size_t part = 0; part < document.parts; ++part)
        for (const Block& block : document.part(part))
            std::visit(add, block);
    return texts;
}

/// Two words or more that are not a name, a path or a number.
bool isProse(const QString& text) {
    static const QRegularExpression words(QStringLiteral("[A-Za-z]*[a-z]{2,} (\\S+ )?[a-z]{3,}"));
    return words.match(text).hasMatch();
}

} // namespace

/// The report and the findings in each language that ships, with the engine and the weights that ship.
class TestReportLanguages : public QObject {
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

    static QStringList others() { return languages().mid(1); }
    static void eachLanguage() {
        QTest::addColumn<QString>("language");
        for (const QString& language : others())
            QTest::newRow(qPrintable(language)) << language;
    }

    /// Findings of each kind: a photograph, a generator, an unknown source, none clear, not applicable,
    /// failed.
    std::unique_ptr<CaseFile> made(const QTemporaryDir& folder) const {
        auto file = CaseFile::create(folder.filePath(QStringLiteral("case.whorl")), {});
        const std::string generator = engine().sources().back().name;
        const std::vector<std::pair<std::string, std::string>> named = {
            {"real", "real"}, {generator, "generator"}, {"unknown", "unknown"}, {generator, "generator"}};
        int number = 0;
        for (const auto& [name, kind] : named) {
            ++number;
            const QString path = samples::write(folder, QStringLiteral("%1.png").arg(number), number);
            AnalysisResult result = samples::analysed(path);
            const auto weights = engine().weights();
            result.weights = {weights.begin(), weights.end()};
            const bool clear = number < 4;
            result.sources = {{name, kind, {}, clear ? 0.8 : 0.3, clear ? 1.5 : -0.2}};
            for (const char* other : {"real", "unknown"})
                if (name != other)
                    result.sources.push_back({other, other, {}, clear ? 0.1 : 0.29, -0.5});
            result.named = name;
            result.namedKind = kind;
            result.aiLog10Lr = 2;
            result.calibration =
                "calibrated on 299 validation images, as delivered, re-encoded and rescaled; "
                "no likelihood ratio above 299 is given";
            result.condition = "as-is";
            result.trace = engine().meanTrace(engine().sources().front().name);
            result.nearest = {{engine().sources().front().name, 1.25}};
            result.metadata = {
                {"exif", "Exif.Image.Make", "Maker", "camera",
                 "Names a camera. EXIF can be copied or written by anyone and does not prove a "
                 "photograph.",
                 "weak"}};
            file->addResult(file->addEvidence(path), result);
        }
        const QString small = samples::write(folder, QStringLiteral("small.png"), 9, 40, 30);
        AnalysisResult result = samples::analysed(small);
        result.status = AnalysisStatus::NotApplicable;
        result.sources.clear();
        result.reason = "the image has 40 x 30 pixels, at least 128 a side are needed";
        file->addResult(file->addEvidence(small), result);
        return file;
    }

  private slots:
    void nothingStaysInEnglish_data() { eachLanguage(); }
    void nothingStaysInEnglish() {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const auto file = made(folder);
        ReportOptions options;
        options.time = QDateTime({2026, 3, 29}, {1, 30}, Qt::UTC);
        QStringList english, translated;
        for (const auto& [code, texts] :
             {std::pair{QStringLiteral("en"), &english}, {language, &translated}}) {
            const TextLanguage speaking(code);
            const ReportData data = collectReport(*file, engine(), options);
            *texts = textsOf(reportDocument(data));
        }
        QCOMPARE(translated.size(), english.size());
        // What a person, the file, the recipe of the benchmark or another laboratory named.
        static const QRegularExpression data(QStringLiteral("^\\{|%1|whorl-cli").arg(folder.path()));
        for (qsizetype i = 0; i < english.size(); ++i)
            if (isProse(english[i]) && !data.match(english[i]).hasMatch())
                QVERIFY2(translated[i] != english[i], qPrintable(english[i]));
    }

    void numbersStayUnambiguous_data() { eachLanguage(); }
    void numbersStayUnambiguous() {
        QFETCH(QString, language);
        const TextLanguage speaking(language);
        QCOMPARE(ratioText(4.4), QStringLiteral("25\u00A0000"));
        QCOMPARE(decimal(1.5, 1), QStringLiteral("1.5"));
        QCOMPARE(timeText(QStringLiteral("2026-03-29T01:30:05Z")),
                 QStringLiteral("2026-03-29 01:30:05 +00:00"));
        QVERIFY(!bytesText(1234567).contains(QLatin1Char(',')));
    }

    void dataFilesAreInEnglish() {
        const QTemporaryDir folder;
        const auto file = made(folder);
        ReportOptions options;
        options.time = QDateTime({2026, 3, 29}, {1, 30}, Qt::UTC);
        for (const QString& suffix :
             {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("html")}) {
            options.language = QStringLiteral("en");
            const QString english = folder.filePath(QStringLiteral("en.") + suffix);
            exportReport(*file, engine(), english, options);
            options.language = QStringLiteral("de");
            const QString german = folder.filePath(QStringLiteral("de.") + suffix);
            exportReport(*file, engine(), german, options);
            QCOMPARE(samples::bytes(english) == samples::bytes(german), suffix != QLatin1String("html"));
        }
        const QString html = QString::fromUtf8(samples::bytes(folder.filePath(QStringLiteral("de.html"))));
        QVERIFY(html.contains(QStringLiteral("<html lang=\"de\">")));
        QVERIFY(html.contains(QStringLiteral("Likelihood-Quotient")));
    }

    void formOfANumberAgreesWithIt() {
        const TextLanguage english(QStringLiteral("en"));
        QCOMPARE(Text::tr("%n image(s)", nullptr, 1), QStringLiteral("1 image"));
        QCOMPARE(Text::tr("%n image(s)", nullptr, 3), QStringLiteral("3 images"));
        const TextLanguage french(QStringLiteral("fr"));
        QCOMPARE(Text::tr("%n image(s)", nullptr, 0), QStringLiteral("0 image"));
    }

    void innerLanguageEndsWithItsScope() {
        const TextLanguage german(QStringLiteral("de"));
        const QString before = Text::tr("not applicable");
        { const TextLanguage french(QStringLiteral("fr")); }
        QCOMPARE(Text::tr("not applicable"), before);
    }

    void languageIsFoundByItsNames() {
        QCOMPARE(languageFor(QStringLiteral("de-CH")), QStringLiteral("de"));
        QCOMPARE(languageFor(QStringLiteral("zh")), QStringLiteral("zh_CN"));
        QCOMPARE(languageFor(QStringLiteral("zh_TW")), QString());
        QCOMPARE(languageFor(QStringLiteral("C")), QString());
        QVERIFY(!samples::errorOf([] { const TextLanguage none(QStringLiteral("xx")); }).isEmpty());
    }

    void whatCoreSaysIsTranslated_data() { eachLanguage(); }
    void whatCoreSaysIsTranslated() {
        QFETCH(QString, language);
        const TextLanguage speaking(language);
        for (const double ratio : {0.5, 1.5, 2.5, 3.5, 5.0, 7.0})
            QVERIFY(Text::ofCore(verbalScale(ratio)) != QString::fromStdString(verbalScale(ratio)));
        const QTemporaryDir folder;
        const auto file = made(folder);
        for (const EvidenceItem& item : file->evidence()) {
            const std::string words = inWords(*file->lastResult(item.id));
            QVERIFY2(Text::ofCore(words) != QString::fromStdString(words), words.c_str());
        }
        for (const char* code :
             {"trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "algorithmicMedia",
              "digitalCapture", "screenCapture", "composite", "none"}) {
            const std::string meaning = digitalSourceType(code).meaning;
            QVERIFY2(Text::ofCore(meaning) != QString::fromStdString(meaning), meaning.c_str());
        }
    }

    void whatVariesIsPutInItsPlace() {
        const TextLanguage german(QStringLiteral("de"));
        QCOMPARE(Text::ofCore("the library holds no source named a %1 b"),
                 QStringLiteral("die Bibliothek enthält keine Quelle namens a %1 b"));
        const QString failed = Text::ofCore("Could not be analysed: the file is empty.");
        QCOMPARE(failed, QStringLiteral("Konnte nicht analysiert werden: die Datei ist leer."));
        QCOMPARE(Text::ofCore("no such sentence"), QStringLiteral("no such sentence"));
    }
};

int main(int argc, char** argv) {
    const QGuiApplication app(argc, argv);
    TestReportLanguages test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_report_languages.moc"
