#include "app/bundle/bundle.h"
#include "app/bundle/zip_file.h"
#include "core/base/error.h"
#include "tests/app/sample_files.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include <map>

using namespace whorl;

class TestBundle : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_bundle;
    std::map<QString, QByteArray> m_files;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    static std::map<QString, QByteArray> unpacked(const QString& archive) {
        std::map<QString, QByteArray> files;
        forEachZipFile(archive, [&](const QString& name, const ZipBlocks& blocks) {
            QByteArray& bytes = files[name];
            for (auto block = blocks(); !block.empty(); block = blocks())
                bytes.append(reinterpret_cast<const char*>(block.data()),
                             static_cast<qsizetype>(block.size()));
        });
        return files;
    }

    static QByteArray packed(const std::map<QString, QByteArray>& files) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ZipWriter writer(buffer, QDateTime::fromSecsSinceEpoch(1'700'000'000));
        for (const auto& [name, bytes] : files)
            writer.add(name, bytes);
        writer.finish();
        return buffer.data();
    }

    /// SHA256SUMS made anew: what a forger who knows the form would do.
    static void sumAgain(std::map<QString, QByteArray>& files) {
        QByteArray sums;
        for (const auto& [name, bytes] : files)
            if (name != "SHA256SUMS")
                sums += QByteArray::fromStdString(sha256(bytes.toStdString())) + "  " + name.toUtf8() + '\n';
        files["SHA256SUMS"] = sums;
    }

    QString verdict(const std::map<QString, QByteArray>& files) const {
        samples::setBytes(path("changed.zip"), packed(files));
        QStringList texts;
        for (const Finding& finding : verifyBundle(path("changed.zip")).findings)
            texts << finding.text;
        return texts.join('\n');
    }

    static int run(const QString& program, const QStringList& arguments, const QString& folder,
                   QByteArray* out = nullptr) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        process.waitForFinished(60'000);
        if (out)
            *out = process.readAllStandardOutput() + process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

  private slots:
    void initTestCase() {
        const auto caseFile = CaseFile::create(path("case.whorl"), {"LAB-7", {}, {}, {}, {}, {}, {}});
        for (int i = 1; i <= 2; ++i) {
            const QString file = samples::write(m_folder, i == 1 ? "one.png" : "two\nlines \\ 写真.png", i);
            caseFile->addResult(caseFile->addEvidence(file), samples::analysed(file));
        }
        EngineConfiguration configuration;
        configuration.models = WHORL_SOURCE_DIR "/models";
        configuration.device = "cpu";
        const Engine engine(configuration);
        m_bundle = path("bundle.zip");
        const ReportExport done = exportBundle(*caseFile, engine, m_bundle);
        QCOMPARE(done.sha256.toStdString(), sha256File(m_bundle.toStdString()));
        m_files = unpacked(m_bundle);
    }

    void holdsWhatItPromises() {
        for (const char* name :
             {"README.txt", "SHA256SUMS", "check_log.py", "evidence.sha256", "log.jsonl", "report.csv",
              "report.html", "report.json", "report.pdf", "results/0001.json", "results/0002.json"})
            QVERIFY2(m_files.contains(name), name);
        QCOMPARE(m_files.size(), std::size_t{11});
        const auto result = nlohmann::json::parse(m_files["results/0001.json"].toStdString());
        QCOMPARE(result.at("sha256").get<std::string>(), sha256File(path("one.png").toStdString()));
        const Verification verification = verifyBundle(m_bundle);
        QVERIFY2(verification.ok(), qPrintable(verification.findings.value(0).text));
        QCOMPARE(verification.evidence, 2);
        QVERIFY(verification.entries >= 5);
        QVERIFY(isBundle(m_bundle));
        QVERIFY(!isBundle(path("case.whorl")));
    }

    void isVerifiedByCommonToolsAlone() {
        if (QStandardPaths::findExecutable("python3").isEmpty() ||
            QStandardPaths::findExecutable("sha256sum").isEmpty())
            QSKIP("python3 and sha256sum are not there");
        QVERIFY(QDir(m_folder.path()).mkpath("out"));
        const QString out = path("out");
        QByteArray text;
        QCOMPARE(run("python3", {"-m", "zipfile", "-e", m_bundle, out}, out, &text), 0);
        QVERIFY2(run("sha256sum", {"-c", "SHA256SUMS"}, out, &text) == 0, text);
        QCOMPARE(text.count(": OK"), 10);
        QVERIFY2(run("sha256sum", {"-c", "evidence.sha256"}, out, &text) == 0, text);
        QVERIFY2(run("python3", {"check_log.py"}, out, &text) == 0, text);
        const auto json = nlohmann::json::parse(m_files["report.json"].toStdString());
        QVERIFY2(text.contains(QByteArray::fromStdString(json.at("log").at("head").get<std::string>())),
                 text);

        QByteArray log = m_files["log.jsonl"];
        samples::setBytes(out + "/log.jsonl", log.replace("add evidence", "add evidencf"));
        QVERIFY(run("sha256sum", {"-c", "SHA256SUMS"}, out, &text) != 0);
        QVERIFY(run("python3", {"check_log.py"}, out, &text) != 0);
    }

    void findsWhatWasChanged_data() {
        QTest::addColumn<QString>("file");
        for (const char* name : {"README.txt", "evidence.sha256", "log.jsonl", "report.csv", "report.html",
                                 "report.json", "report.pdf", "results/0001.json", "check_log.py"})
            QTest::newRow(name) << name;
    }
    void findsWhatWasChanged() {
        QFETCH(QString, file);
        auto files = m_files;
        QByteArray& bytes = files[file];
        for (const qsizetype at : {qsizetype{0}, bytes.size() / 2, bytes.size() - 1}) {
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            QVERIFY2(verdict(files).contains(file + " was changed"), qPrintable(QString::number(at)));
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
        }
        files.erase(file);
        QVERIFY(verdict(files).contains(file));
    }

    void findsForgeriesUnderSumsMadeAnew() {
        auto files = m_files;
        files["log.jsonl"].replace("add evidence", "add evidencf");
        sumAgain(files);
        QVERIFY2(verdict(files).contains("does not follow"), qPrintable(verdict(files)));
        files = m_files;
        files["log.jsonl"].truncate(files["log.jsonl"].lastIndexOf('\n', -2) + 1);
        sumAgain(files);
        QVERIFY2(verdict(files).contains("not the one that the report was made from"),
                 qPrintable(verdict(files)));
        files = m_files;
        std::swap(files["results/0001.json"], files["results/0002.json"]);
        sumAgain(files);
        QVERIFY2(verdict(files).contains("not the result that the report states"),
                 qPrintable(verdict(files)));
        files = m_files;
        files["evidence.sha256"].replace("one.png", "two.png");
        sumAgain(files);
        QVERIFY2(verdict(files).contains("list of evidence"), qPrintable(verdict(files)));
        files = m_files;
        files["more.txt"] = "x";
        QVERIFY(verdict(files).contains("more.txt stands in the archive but not in SHA256SUMS"));
        files = m_files;
        files["report.json"] = "[]";
        sumAgain(files);
        QVERIFY(verdict(files).contains("not a report of Whorl"));
    }

    void refusesWhatIsNoArchive() {
        samples::setBytes(path("text.zip"), "PK\x03\x04 and nothing more");
        QVERIFY_EXCEPTION_THROWN(verifyBundle(path("text.zip")), Error);
        QVERIFY_EXCEPTION_THROWN(verifyBundle(path("absent.zip")), Error);
        const QByteArray whole = samples::bytes(m_bundle);
        for (const int part : {1, 2, 3}) {
            samples::setBytes(path("cut.zip"), whole.left(whole.size() * part / 4));
            QVERIFY_EXCEPTION_THROWN(verifyBundle(path("cut.zip")), Error);
        }
        QVERIFY(!verdict({{"a.txt", "other"}}).isEmpty());
    }
};

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    TestBundle test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_bundle.moc"
