#include "tests/app/run_whorl_cli.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTextStream>
#include <QtTest>

#include <cmath>
#include <map>
#include <set>

/// `whorl-cli evaluate`, `train` and `bench` from end to end, on a benchmark of small pictures that is made
/// here: cut from the sample photographs, "generated" ones with a pattern of their source on top. What is
/// found on so few says nothing; that the commands run, and keep their contracts, does.
class TestEvaluationCommands : public QObject {
    Q_OBJECT

    static constexpr int kSide = 256;

    QString file(const QString& name) const { return m_folder.filePath(name); }

    void addImage(QTextStream& manifest, const QString& split, const QString& bench, const QString& label,
                  const QString& decoder, const QString& role, int group) {
        static const QStringList kPhotographs{QStringLiteral("dog"), QStringLiteral("stream"),
                                              QStringLiteral("dandelion"), QStringLiteral("mountains")};
        const QImage photograph(QStringLiteral(WHORL_SOURCE_DIR "/resources/samples/%1.jpg")
                                    .arg(kPhotographs[m_count % kPhotographs.size()]));
        QImage part = photograph
                          .copy((37 * m_count) % (photograph.width() - kSide),
                                (53 * m_count) % (photograph.height() - kSide), kSide, kSide)
                          .convertToFormat(QImage::Format_RGB888);
        if (label != QLatin1String("real"))
            for (int y = 0; y < kSide; ++y)
                for (int x = 0; x < kSide; ++x) {
                    const double wave = std::cos(2 * M_PI * x / static_cast<double>(3 + label.size() % 5)) +
                                        std::cos(2 * M_PI * y / static_cast<double>(2 + label.size() % 3));
                    for (int c = 0; c < 3; ++c) {
                        uchar& value = part.scanLine(y)[3 * x + c];
                        value = static_cast<uchar>(std::clamp(value + 4 * wave, 0.0, 255.0));
                    }
                }
        const QString name = QStringLiteral("%1.png").arg(m_count++);
        QVERIFY(part.save(file(name)));
        const QString sha256(64, QLatin1Char('0'));
        manifest << split << ',' << bench << ',' << label << ',' << label << ",unknown," << decoder << ','
                 << role << ',' << name << ",group-" << split << '-' << bench << '-' << group << ',' << sha256
                 << '\n';
    }

    /// Gives the figures after the checks that hold for any.
    nlohmann::json evaluated(const QStringList& arguments) {
        const QString out = file(QStringLiteral("figures.json"));
        QFile::remove(out);
        const Run done =
            run(QStringList{"evaluate", "--benchmark", m_folder.path(), "--json", out} + arguments);
        if (done.code != 0) {
            qWarning("%s", done.error.constData());
            return {};
        }
        QFile written(out);
        if (!written.open(QIODevice::ReadOnly))
            return {};
        const auto json = nlohmann::json::parse(written.readAll().toStdString());
        if (json.at("schema") != 1 || !json.at("weights").contains("fingerprint/weights.safetensors"))
            return {};
        return json.at("figures");
    }

    static bool isWhole(const nlohmann::json& figure) {
        for (const char* key :
             {"figure", "bench", "condition", "candidates", "value", "low", "high", "images", "groups"})
            if (!figure.contains(key)) {
                qWarning("%s has no %s", figure.dump().c_str(), key);
                return false;
            }
        return true;
    }

    static std::set<std::string> namesOf(const nlohmann::json& figures) {
        std::set<std::string> names;
        for (const auto& figure : figures)
            names.insert(figure.at("figure").get<std::string>());
        return names;
    }

    QTemporaryDir m_folder;
    int m_count = 0;

  private slots:
    void initTestCase() {
        QFile list(file(QStringLiteral("manifest.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        QTextStream manifest(&list);
        manifest << "split,bench,label,variant,family,decoder,role,file,group,sha256\n";
        for (const char* split : {"train", "val", "test"}) {
            for (int prompt = 0; prompt < 4; ++prompt)
                for (const auto& [label, decoder] : {std::pair("sdxl", "sdxl-vae"), {"flux1", "flux-vae"}})
                    addImage(manifest, split, "matched", label, decoder, "known", prompt);
            for (int i = 0; i < 4; ++i)
                addImage(manifest, split, "wild", "real", "camera", "known", i);
            for (int i = 0; i < 2; ++i)
                for (const auto& [label, decoder] : {std::pair("sd1", "kl-f8"), {"stylegan2", "stylegan2"}})
                    addImage(manifest, split, "wild", label, decoder, "known", 10 + i);
            for (int i = 0; i < 4; ++i)
                for (const char* label : {"something-new", "another"})
                    addImage(manifest, split, "wild", label, "unknown", "open", 20 + i);
        }
    }

    void figuresKeepTheirContract() {
        const QStringList arguments{"--split",     "test",
                                    "--condition", "as-is,jpeg-95",
                                    "--features",  file(QStringLiteral("features.safetensors"))};
        const auto figures = evaluated(arguments);
        const std::set<std::string> names = namesOf(figures);
        for (const char* name :
             {"label-balanced-accuracy", "label-top3", "decoder-balanced-accuracy", "real-vs-ai-auroc",
              "real-vs-ai-auroc-open", "known-vs-unknown-auroc", "oscr", "enrol-eer-1", "cllr", "cllr-min",
              "ece", "resave-changed", "same-line-auroc-1", "real-withheld"})
            QVERIFY2(names.contains(name), name);
        for (const auto& figure : figures) {
            QVERIFY(isWhole(figure));
            const double value = figure.at("value");
            QVERIFY2(value >= 0 &&
                         (value <= 1 || figure.at("figure").get<std::string>().find("cllr") == 0 ||
                          figure.at("figure").get<std::string>().find("-cllr") != std::string::npos),
                     figure.dump().c_str());
        }
        QCOMPARE(evaluated(arguments), figures); // from the representations that were kept
    }

    void aWrongConditionIsToldBeforeTheWork() {
        const Run wrong = run({"evaluate", "--benchmark", m_folder.path(), "--split", "test", "--condition",
                               "as-is,frob", "--json", file(QStringLiteral("none.json"))});
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.error.count("frob"), 1);
        QVERIFY(!QFile::exists(file(QStringLiteral("none.json"))));
    }

    void aPictureIsNotWrittenOver() {
        const Run refused =
            run({"evaluate", "--benchmark", m_folder.path(), "--json", file(QStringLiteral("0.png"))});
        QCOMPARE(refused.code, 2);
        QVERIFY(!QImage(file(QStringLiteral("0.png"))).isNull());
    }

    void everyConditionOfTheManualExists() {
        const auto figures = evaluated({"--split", "test", "--condition",
                                        "equalized,window,png,jpeg-75,webp-80,resize-0.75,enlarged,crop,"
                                        "blur-1,noise-3,screenshot,blur-1+jpeg-90"});
        std::set<std::string> conditions;
        for (const auto& figure : figures)
            conditions.insert(figure.at("condition"));
        QCOMPARE(conditions.size(), std::size_t(12));
    }

    void splicesAreMeasured() {
        const auto figures = evaluated({"--split", "test", "--splices", "1"});
        for (const char* name : {"map-auc-25", "map-f1-5", "map-blind-auc-10"})
            QVERIFY2(namesOf(figures).contains(name), name);
        for (const auto& figure : figures)
            QVERIFY(isWhole(figure) && figure.at("value") >= 0 && figure.at("value") <= 1);
    }

    void causalChecksAreMade() {
        const auto figures = evaluated({"--split", "test", "--causal", "--condition", "as-is,jpeg-75",
                                        "--counterfactuals", "1", "--method", "block-dct"});
        for (const char* name :
             {"do-trace-moved", "do-rest-kept", "do-processing-kept", "engine-moved", "psnr"})
            QVERIFY2(namesOf(figures).contains(name), name);
        for (const auto& figure : figures)
            if (figure.at("figure") == "psnr") // of a picture that is named as the target already: infinite
                QVERIFY2(figure.at("value").is_null() || figure.at("value") >= 30, figure.dump().c_str());
    }

    void peersAreTrainedAndMeasured() {
        const auto figures = evaluated(
            {"--split", "test", "--condition", "as-is", "--peers", "marra,durall", "--minutes", "0.01"});
        std::map<std::string, int> of;
        for (const auto& figure : figures)
            if (figure.contains("peer")) {
                QVERIFY(isWhole(figure));
                ++of[figure.at("peer").get<std::string>() + (figure.at("augmented").get<bool>() ? "+" : "")];
            }
        QCOMPARE(of.size(), std::size_t(4));
        for (const auto& [peer, count] : of)
            QVERIFY2(count >= 4, peer.c_str());
    }

    void detectorsAreTrained() {
        const QString out = file(QStringLiteral("out"));
        const Run guard = run({"train", "processing-guard", "--benchmark", m_folder.path(), "-o", out});
        QVERIFY2(guard.code == 0, guard.error.constData());
        QVERIFY(QFile::exists(out + QStringLiteral("/processing_guard.safetensors")));
        const Run alterations = run({"train", "alterations", "--benchmark", m_folder.path(), "--images", "4",
                                     "--counterfactuals", "1", "-o", out});
        QVERIFY2(alterations.code == 0, alterations.error.constData());
        QFile report(out + QStringLiteral("/alteration.json"));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const auto json = nlohmann::json::parse(report.readAll().toStdString());
        QVERIFY(!json.at("figures").empty());
    }

    void theFingerprintIsTrainedWithAConvolutionalTrace() {
        const QDir models(file(QStringLiteral("models")));
        QVERIFY(models.mkpath(QStringLiteral("diffusion")) && models.mkpath(QStringLiteral("fingerprint")));
        QVERIFY(QFile::copy(QStringLiteral(WHORL_SOURCE_DIR "/models/diffusion/weights.safetensors"),
                            models.filePath(QStringLiteral("diffusion/weights.safetensors"))));
        QFile recipe(file(QStringLiteral("fingerprint.json")));
        QVERIFY(recipe.open(QIODevice::WriteOnly));
        recipe.write(R"({"conditions": ["as-is", "equalized", "resize-0.75", "resize-1.5"],
                         "calibration": ["jpeg-95", "jpeg-75", "resize-0.9", "resize-1.25"],
                         "draws": ["window"], "discriminants": [["dct-8"], ["convolutional"]],
                         "kind": ["dct-8"], "autoencoder": ["residual-dct-8"], "tiles": 1, "epochs": 1,
                         "batch": 16, "learning_rate": 0.001, "shrinkage": 0.1, "kind_shrinkage": 0.1,
                         "losses": {"reconstruction": 0.1, "kl": 0.001, "attribution": 1, "adversary": 0.1,
                                    "semantic": 0.1, "processing": 0.1, "counterfactual": 0.05},
                         "refit": true, "seed": 1})");
        recipe.close();
        const QString folder = models.filePath(QStringLiteral("fingerprint"));
        const QByteArray before = qgetenv("WHORL_MODELS");
        qputenv("WHORL_MODELS", models.path().toLocal8Bit());
        const auto restore = qScopeGuard(
            [&] { before.isNull() ? qunsetenv("WHORL_MODELS") : qputenv("WHORL_MODELS", before); });
        const QStringList network{
            "train", "convolutional-trace", "--benchmark", m_folder.path(), "--minutes", "0.02", "-o",
            folder};
        const Run convolutional = run(network);
        QVERIFY2(convolutional.code == 0, convolutional.error.constData());
        QVERIFY2(convolutional.error.contains("convolutional-balanced-accuracy"),
                 convolutional.error.constData());
        const QStringList arguments{"train",       "fingerprint",
                                    "--benchmark", m_folder.path(),
                                    "--recipe",    recipe.fileName(),
                                    "--cache",     file(QStringLiteral("kept")),
                                    "-o",          folder};
        const Run trained = run(arguments);
        QVERIFY2(trained.code == 0, trained.error.constData());
        QVERIFY(QFile::exists(file(QStringLiteral("kept/all-convolutional-0-as-is.safetensors"))));
        const QString weights = folder + QStringLiteral("/weights.safetensors");
        const auto bytes = [&] {
            QFile written(weights);
            return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        };
        const QByteArray first = bytes();
        QVERIFY(!first.isEmpty());
        QCOMPARE(run(arguments).code, 0); // from the representations that were kept
        QCOMPARE(bytes(), first);
        const QStringList analysis{"analyze", "--json", file(QStringLiteral("0.png"))};
        const Run analyzed = run(analysis);
        QVERIFY2(analyzed.code == 0, analyzed.error.constData());
        const auto json = nlohmann::json::parse(analyzed.out.toStdString());
        QVERIFY(json.at("weights").contains("fingerprint/convolutional.safetensors"));
        // Another network than the fingerprint was trained with.
        QCOMPARE(
            run(QStringList(network).replaceInStrings(QStringLiteral("0.02"), QStringLiteral("0.06"))).code,
            0);
        const Run other = run(analysis);
        QVERIFY(other.code != 0);
        QVERIFY2(other.error.contains("convolutional"), other.error.constData());
    }

    void theDiffusionModelIsTrainedOnAndResumed() {
        QFile recipe(file(QStringLiteral("recipe.json")));
        QVERIFY(recipe.open(QIODevice::WriteOnly));
        recipe.write(
            R"({"channels": [8, 8, 16, 16], "time_channels": 16, "window": 32, "batch": 2, "steps": 12,
                         "learning_rate": 0.001, "ema_decay": 0.9, "low_noise_share": 0.6, "seed": 1})");
        recipe.close();
        const QString out = file(QStringLiteral("unet"));
        const QStringList arguments{"train",    "diffusion",       "--benchmark", m_folder.path(),
                                    "--recipe", recipe.fileName(), "-o",          out,
                                    "--minutes"};
        QVERIFY(run(arguments + QStringList{"0"}).code != 1);
        const Run done = run(arguments + QStringList{"5"});
        QVERIFY2(done.code == 0, done.error.constData());
        QVERIFY(QFile::exists(out + QStringLiteral("/weights.safetensors")));
        QVERIFY(recipe.open(QIODevice::ReadOnly));
        QByteArray other = recipe.readAll();
        recipe.close();
        QVERIFY(recipe.open(QIODevice::WriteOnly | QIODevice::Truncate));
        recipe.write(other.replace("0.001", "0.002"));
        recipe.close();
        const Run refused = run(arguments + QStringList{"5"});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.error.contains("another recipe"), refused.error.constData());
    }

    void speedIsMeasured() {
        const QString out = file(QStringLiteral("bench.json"));
        const Run done = run({"bench", "--size", "256", "--images", "4", "--memory", "10", "--json", out});
        QVERIFY2(done.code == 0, done.error.constData());
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto json = nlohmann::json::parse(written.readAll().toStdString());
        const std::set<std::string> names = namesOf(json.at("figures"));
        for (const char* name :
             {"images-per-second", "network-share-of-peak", "ingest-share", "peak-memory", "first-paint"})
            QVERIFY2(names.contains(name), name);
    }
};

QTEST_GUILESS_MAIN(TestEvaluationCommands)
#include "test_evaluation_commands.moc"
