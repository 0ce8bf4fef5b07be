#include "core/base/hash.h"
#include "core/imaging/image.h"
#include "tests/app/run_whorl_cli.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// `whorl-cli counterfactual` by its contract, with the weights that ship.
class TestCounterfactualCommand : public QObject {
    Q_OBJECT

    static Run counterfactual(const QStringList& arguments) {
        return run(QStringList{"counterfactual"} + arguments);
    }
    static QString sample() { return WHORL_SOURCE_DIR "/resources/samples/dog.jpg"; }

  private slots:
    void writesAMarkedPictureOfTheSameSize() {
        QTemporaryDir folder;
        const QString out = folder.filePath("out.png");
        const Run first =
            counterfactual({"--json", "--to", "sdxl", "--iterations", "1", "-o", out, sample()});
        QVERIFY2(first.code == 0, first.error);
        const auto json = nlohmann::json::parse(first.out.toStdString());
        for (const char* key : {"schema", "input_sha256", "output_sha256", "method", "target", "before",
                                "after", "psnr_db", "ssim", "iterations", "moved"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(json["target"].get<std::string>(), std::string("sdxl"));
        QCOMPARE(json["input_sha256"].get<std::string>(), whorl::sha256File(sample().toStdString()));
        QCOMPARE(json["output_sha256"].get<std::string>(), whorl::sha256File(out.toStdString()));
        QCOMPARE(json["moved"].get<bool>(), json["after"]["named"] == "sdxl");
        for (const char* other : {"target_probability", "before_probability"})
            QVERIFY2(json["after"]["probability"] >= json["after"][other],
                     "what is named has the largest probability, and it is that one's");
        QVERIFY(json["weights"].contains("fingerprint/weights.safetensors"));
        QVERIFY(json["weights"].contains("fingerprint/convolutional.safetensors"));
        QVERIFY(json["psnr_db"].get<double>() >= 30);
        const whorl::DecodedImage before = whorl::decodeFile(sample().toStdString()),
                                  after = whorl::decodeFile(out.toStdString());
        QCOMPARE(after.facts.format, std::string("png"));
        QCOMPARE(after.image.width, before.image.width);
        QCOMPARE(after.image.height, before.image.height);
        QVERIFY(after.image.rgb != before.image.rgb);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Counterfactual made by Whorl"));
        QVERIFY(bytes.contains(QByteArray::fromStdString(before.sha256)));
        // Whorl does not call its own work a photograph, nor anything else.
        const auto again = nlohmann::json::parse(run({"analyze", "--json", out}).out.toStdString());
        QVERIFY(again["sources"][0]["log10_lr"].is_null());
        QVERIFY(again["reason"].get<std::string>().find("as a counterfactual") != std::string::npos);
        QCOMPARE(counterfactual({"--json", "--to", "sdxl", "--iterations", "1", sample()}).out, first.out);
    }

    void theOriginalIsNeverWrittenTo() {
        QTemporaryDir folder;
        const QString copy = folder.filePath("dog.jpg");
        QVERIFY(QFile::copy(sample(), copy));
        QCOMPARE(counterfactual({"--to", "unknown", "--iterations", "1", "-o", copy, copy}).code, 2);
        QCOMPARE(whorl::sha256File(copy.toStdString()), whorl::sha256File(sample().toStdString()));
    }

    void whatIsWrongIsSaid() {
        const Run unknown = counterfactual({"--to", "no-such-source", sample()});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.error.contains("no-such-source"));
        QCOMPARE(counterfactual({"--to", "real", "--method", "magic", sample()}).code, 1);
        QCOMPARE(counterfactual({sample()}).code, 1);
        QTemporaryDir folder;
        QFile text(folder.filePath("page.png"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("<html>not found</html>");
        text.close();
        QCOMPARE(counterfactual({"--to", "real", folder.path()}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCounterfactualCommand)
#include "test_counterfactual_command.moc"
