#include "tests/app/run_whorl_cli.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

/// The whole way, from files to JSON, with the weights that ship.
class TestCommandLine : public QObject {
    Q_OBJECT

    static QString sample(const char* name) { return QString(WHORL_SOURCE_DIR "/resources/samples/") + name; }

    /// 256 x 256 grey pixels with noise of eight levels, as BMP.
    static void writeNoise(const QString& path) {
        constexpr quint32 kSide = 256, kHeader = 54, kBytes = kSide * kSide * 3;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QDataStream stream(&file);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream.writeRawData("BM", 2);
        stream << quint32(kHeader + kBytes) << quint32(0) << kHeader << quint32(40) << kSide << kSide
               << quint16(1) << quint16(24) << quint32(0) << kBytes << quint32(0) << quint32(0) << quint32(0)
               << quint32(0);
        std::mt19937 random(1);
        std::normal_distribution<double> normal(128, 8);
        for (quint32 i = 0; i < kBytes; ++i)
            stream << static_cast<quint8>(std::clamp(normal(random), 0.0, 255.0));
    }

  private slots:
    void analysesTheSamplesByTheContract() {
        const Run first = run({"analyze", "--json", sample("dog.jpg"), sample("stream.jpg")});
        QVERIFY2(first.code == 0, first.error);
        const QList<QByteArray> lines = first.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QByteArray& line : lines) {
            const auto json = nlohmann::json::parse(line.toStdString());
            for (const char* key :
                 {"schema", "path", "sha256", "status", "reason", "format", "width", "height", "named",
                  "named_kind", "lineage", "sources", "tiles", "calibration", "metadata", "device",
                  "timings_ms", "weights", "configuration"})
                QVERIFY2(json.contains(key), key);
            QCOMPARE(json["schema"].get<int>(), 1);
            QCOMPARE(json["status"].get<std::string>(), std::string("done"));
            double sum = 0;
            bool unknown = false;
            for (const auto& source : json["sources"]) {
                sum += source["probability"].get<double>();
                unknown |= source["name"] == "unknown";
            }
            QVERIFY(std::abs(sum - 1) < 1e-6);
            QVERIFY(unknown);
        }
        auto once = nlohmann::json::parse(lines[0].toStdString()),
             again = nlohmann::json::parse(run({"analyze", "--json", sample("dog.jpg")}).out.toStdString());
        once.erase("timings_ms");
        again.erase("timings_ms");
        QVERIFY2(once == again, "the same image gives the same result");
    }

    /// Against the other sources the generator of this sample stands out, against a photograph hardly.
    void aSourceWhoseErrorRateWasNotMeasuredHasNoRatio() {
        const auto json = nlohmann::json::parse(
            run({"analyze", "--json", sample("mountains-regenerated.png")}).out.toStdString());
        QCOMPARE(json["named"].get<std::string>(), std::string("whorl-diffusion"));
        QVERIFY(json["calibration"].get<std::string>().starts_with("uncalibrated"));
        QVERIFY(json["ai_log10_lr"].is_null());
        for (const auto& source : json["sources"])
            QVERIFY(source["log10_lr"].is_null());
        QVERIFY(QString::fromStdString(json["reason"].get<std::string>())
                    .contains("no error rate was measured for whorl-diffusion"));
    }

    void aBadFileNeverStopsTheOthers() {
        QTemporaryDir folder;
        QFile text(folder.filePath("page.png"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("<html>not found</html>");
        text.close();
        const Run result =
            run({"analyze", "--json", text.fileName(), folder.filePath("absent.jpg"), sample("dog.jpg")});
        QCOMPARE(result.code, 2);
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(nlohmann::json::parse(lines[0].toStdString())["status"].get<std::string>(),
                 std::string("failed"));
        QVERIFY(!nlohmann::json::parse(lines[0].toStdString())["reason"].get<std::string>().empty());
        QCOMPARE(nlohmann::json::parse(lines[2].toStdString())["status"].get<std::string>(),
                 std::string("done"));
    }

    void wrongUsageIsOne() {
        QCOMPARE(run({}).code, 1);
        const Run wrong = run({"analyse", "x.png"});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.error.contains("no command \"analyse\""), wrong.error);
        QCOMPARE(run({"analyze", "--no-such-option"}).code, 1);
        QCOMPARE(run({"--version"}).code, 0);
    }

    void aFlatImageIsNotApplicable() {
        QTemporaryDir folder;
        // A BMP of 24 bits, all pixels alike.
        const int side = 160, size = side * side * 3;
        QFile file(folder.filePath("grey.bmp"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QDataStream stream(&file);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream.writeRawData("BM", 2);
        stream << quint32(54 + size) << quint32(0) << quint32(54) << quint32(40) << qint32(side)
               << qint32(side) << quint16(1) << quint16(24) << quint32(0) << quint32(size) << qint32(0)
               << qint32(0) << quint32(0) << quint32(0);
        const QByteArray pixels(size, char(128));
        stream.writeRawData(pixels.constData(), size);
        file.close();
        const Run result = run({"analyze", "--json", file.fileName()});
        QCOMPARE(result.code, 0);
        const auto json = nlohmann::json::parse(result.out.toStdString());
        QCOMPARE(json["status"].get<std::string>(), std::string("not-applicable"));
    }

    void aCancelledRunSaysSo() {
        QProcess process;
        process.start(WHORL_CLI, {"analyze", "--json", sample("dog.jpg"), sample("stream.jpg"),
                                  sample("dandelion.jpg"), sample("mountains.jpg"), sample("dog.jpg"),
                                  sample("stream.jpg"), sample("dandelion.jpg"), sample("mountains.jpg")});
        // The first result shows that the signal meets an analysis at work.
        QVERIFY(process.waitForReadyRead(120'000));
        process.terminate();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n'))
            QVERIFY2(nlohmann::json::accept(line.toStdString()), "what was done is whole");
    }

    void enrolsComparesAndForgetsASource() {
        QTemporaryDir folder;
        const QString library = folder.filePath("own.whorl-library");
        QVERIFY(
            run({"--library", library, "enroll", "suspect", sample("dog.jpg"), sample("stream.jpg")}).code ==
            0);
        QVERIFY(run({"--library", library, "library", "list"}).out.contains("suspect"));
        QVERIFY(run({"--library", library, "enroll", "suspect", sample("dog.jpg")}).code == 2);
        const Run analysed =
            run({"--library", library, "analyze", "--json", sample("dog.jpg"), sample("mountains.jpg")});
        const QList<QByteArray> lines = analysed.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const bool own : {true, false}) {
            const auto result = nlohmann::json::parse(lines[own ? 0 : 1].toStdString());
            QCOMPARE(result["reason"].get<std::string>().find("suspect was enrolled from this picture") !=
                         std::string::npos,
                     own);
            const auto& sources = result["sources"];
            QCOMPARE(std::any_of(sources.begin(), sources.end(),
                                 [](const auto& source) { return source["name"] == "suspect"; }),
                     !own);
        }
        QVERIFY(QDir(folder.path()).mkdir("empty"));
        const Run nothing = run({"--library", library, "enroll", "nothing", folder.filePath("empty")});
        QCOMPARE(nothing.code, 2);
        QVERIFY2(nothing.error.contains("no image of the set could be analysed"), nothing.error.constData());
        const QString file = folder.filePath("suspect.whorl-library");
        QCOMPARE(run({"--library", library, "library", "export", "suspect", file}).code, 0);
        QCOMPARE(run({"--library", library, "library", "remove", "suspect"}).code, 0);
        QVERIFY(!run({"--library", library, "library", "list"}).out.contains("suspect"));
        QCOMPARE(run({"--library", library, "library", "import", file}).code, 0);
        QVERIFY(run({"--library", library, "library", "list"}).out.contains("suspect"));
        QCOMPARE(run({"--library", library, "library", "remove", "real"}).code, 2);
        const auto json = nlohmann::json::parse(
            run({"compare", sample("dog.jpg"), sample("stream.jpg")}).out.toStdString());
        QVERIFY(json["log10_lr_same_source"].is_number());
        QCOMPARE(json["shared"].get<int>(), 0);
        QVERIFY(json["uncalibrated_a"].empty());
        QCOMPARE(json["images_a"].get<int>(), 1);
        QCOMPARE(json["error_rates"]["images"].get<int>(), 1);
        QVERIFY(json["error_rates"]["two_sources_misled"].at(1) < 0.5);
    }

    void numbersHaveAPointInEveryLanguage() {
        QTemporaryDir locales;
        QProcess process;
        process.start("localedef", {"-i", "de_DE", "-f", "UTF-8", locales.filePath("de_DE.UTF-8")});
        if (!process.waitForFinished() || !QFileInfo(locales.filePath("de_DE.UTF-8")).isDir())
            QSKIP("localedef or the German locale is not installed");
        QProcessEnvironment german = QProcessEnvironment::systemEnvironment();
        german.insert("LOCPATH", locales.path());
        german.insert("LC_ALL", "de_DE.UTF-8");
        process.setProcessEnvironment(german);
        process.start(WHORL_CLI, {"counterfactual", "/nowhere.jpg", "--to", "real", "-o",
                                  locales.filePath("out.png"), "--strength", "0.5", "--max-change", "38.5"});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 2); // the picture is not there; the numbers were read
    }

    void aPictureIsNoEvidenceOfItself() {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(sample("dog.jpg"), folder.filePath("dog.jpg")));
        QVERIFY(QFile::copy(sample("dog.jpg"), folder.filePath("copy.jpg")));
        const Run compared = run({"compare", folder.path(), sample("dog.jpg")});
        QCOMPARE(compared.code, 0);
        const auto json = nlohmann::json::parse(compared.out.toStdString());
        QVERIFY(json["log10_lr_same_source"].is_null());
        QCOMPARE(json["shared"].get<int>(), 2);
        const auto groups = nlohmann::json::parse(run({"group", folder.path()}).out.toStdString());
        QVERIFY(groups["groups"].empty());
    }

    void noOutputReplacesAPictureOrACase() {
        QTemporaryDir folder;
        const QString picture = folder.filePath("dog.jpg"), caseFile = folder.filePath("c.whorl");
        QVERIFY(QFile::copy(sample("dog.jpg"), picture));
        const auto content = [](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = content(picture);
        QCOMPARE(run({"analyze", "--case", caseFile, picture}).code, 0);
        for (const QStringList& command :
             {QStringList{"analyze", "--map", picture, picture},
              QStringList{"analyze", "--map", caseFile, picture},
              QStringList{"residual", picture, "-o", folder.filePath("dog")},
              QStringList{"bundle", caseFile, "-o", caseFile}, QStringList{"bundle", caseFile, "-o", picture},
              QStringList{"sample", "--from", picture, "-o", picture}}) {
            if (command.first() == QLatin1String("residual"))
                QVERIFY(QFile::copy(picture, folder.filePath("dog.png")));
            const Run refused = run(command);
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.error.contains("not written over"), refused.error.constData());
        }
        QCOMPARE(content(picture), before);
        QCOMPARE(content(folder.filePath("dog.png")), before);
        QCOMPARE(run({"verify", caseFile}).code, 0);
        QVERIFY(run({"case", "show", caseFile}).out.contains("dog.jpg"));
        const QString map = folder.filePath("map.png");
        for (int i = 0; i < 2; ++i) // its own picture is replaced
            QCOMPARE(run({"analyze", "--map", map, picture}).code, 0);
    }

    void picturesWithoutARatioAreLeftOutOfComparisonsAndGroups() {
        QTemporaryDir folder;
        const QString noise = folder.filePath("noise.bmp");
        writeNoise(noise);
        const auto alone = nlohmann::json::parse(run({"analyze", "--json", noise}).out.toStdString());
        QVERIFY(alone["sources"][0]["log10_lr"].is_null());
        QVERIFY(alone["ai_log10_lr"].is_null());
        const QList<QByteArray> cells = run({"analyze", "--csv", noise}).out.split('\n').at(1).split(',');
        QCOMPARE(cells.at(2), QByteArray("done"));
        QCOMPARE(cells.at(6), QByteArray());
        QVERIFY(QFile::copy(sample("dog.jpg"), folder.filePath("dog.jpg")));
        const Run compared = run({"compare", folder.path(), sample("stream.jpg")});
        QVERIFY2(compared.code == 0, compared.error);
        const auto json = nlohmann::json::parse(compared.out.toStdString());
        QCOMPARE(json["images_a"].get<int>(), 1);
        QCOMPARE(json["uncalibrated_a"].size(), std::size_t(1));
        QCOMPARE(json["uncalibrated_a"][0]["path"].get<std::string>(), noise.toStdString());
        QVERIFY(compared.error.contains("noise.bmp"));
        QCOMPARE(run({"compare", noise, sample("dog.jpg")}).code, 2);
        const auto groups = nlohmann::json::parse(run({"group", folder.path()}).out.toStdString());
        QCOMPARE(groups["uncalibrated"].size(), std::size_t(1));
        QCOMPARE(groups["alone"].size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
