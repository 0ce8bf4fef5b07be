#include "core/provenance/provenance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace whorl;

namespace {

using Bytes = std::vector<std::uint8_t>;

QString cases() {
    const QString shared =
        qEnvironmentVariable("WHORL_SHARED", QStringLiteral(WHORL_SOURCE_DIR "/../shared"));
    return shared + "/cases/";
}

Bytes read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray data = file.readAll();
    return {data.begin(), data.end()};
}

QString listing(const Bytes& bytes) {
    QString text;
    for (const ProvenanceStatement& statement : readProvenance(bytes, "case", nullptr))
        text += QString::fromStdString(statement.origin + "|" + statement.key + "|" + statement.value + "|" +
                                       statement.kind + "\n");
    return text;
}

std::string big(std::uint32_t value) {
    return {char(value >> 24), char(value >> 16), char(value >> 8), char(value)};
}

/// A PNG of text chunks alone; the checksums are left at zero, which is a statement too.
Bytes pngWith(const std::vector<std::pair<std::string, std::string>>& chunks) {
    std::string file = "\x89PNG\r\n\x1a\n";
    for (const auto& [type, data] : chunks)
        file += big(std::uint32_t(data.size())) + type + data + big(0);
    return {file.begin(), file.end()};
}

} // namespace

class TestProvenance : public QObject {
    Q_OBJECT
  private slots:
    void namesGeneratorModelSamplerAndSeed();
    void readsUtf16OfEitherByteOrder();
    void survivesHostileBlocks_data();
    void survivesHostileBlocks();
    void givesWhatTheCasesHold_data();
    void givesWhatTheCasesHold();
    void survivesTheHostileCases();
};

void TestProvenance::namesGeneratorModelSamplerAndSeed() {
    const std::string text = std::string("parameters\0", 11) +
                             "a duck\nSteps: 20, Sampler: Euler a, Seed: 77, Model: pond, Version: v1.7.0";
    const QString found = listing(pngWith({{"tEXt", text}}));
    for (const char* part :
         {"AUTOMATIC1111|generator", "|model|pond|", "|sampler|Euler a|", "|seed|77|", "checksum"})
        QVERIFY2(found.contains(part), qPrintable(found));
}

void TestProvenance::readsUtf16OfEitherByteOrder() {
    for (const bool little : {true, false}) {
        std::string comment("UNICODE\0", 8);
        for (const char c : std::string("Steps: 9, Sampler: UniPC, Seed: 31, Model: m"))
            comment += little ? std::string{c, '\0'} : std::string{'\0', c};
        // A big-endian TIFF with one directory that holds the EXIF pointer, and one with the comment.
        std::string tiff = std::string("MM\0*", 4) + big(8) + std::string("\0\1", 2) + "\x87\x69" +
                           std::string("\0\4", 2) + big(1) + big(26) + big(0) + std::string("\0\1", 2) +
                           "\x92\x86" + std::string("\0\7", 2) + big(std::uint32_t(comment.size())) +
                           big(44) + big(0) + comment;
        const QString found = listing(pngWith({{"eXIf", tiff}}));
        QVERIFY2(found.contains("|seed|31|"), qPrintable(found));
    }
}

void TestProvenance::survivesHostileBlocks_data() {
    QTest::addColumn<QByteArray>("file");
    const auto add = [](const char* name, const std::string& file) {
        QTest::newRow(name) << QByteArray(file.data(), qsizetype(file.size()));
    };
    add("nothing", "");
    add("PNG chunk of 4 GB", std::string("\x89PNG\r\n\x1a\n") + big(0xFFFFFFFF) + "tEXtparameters");
    add("WebP chunk of 4 GB", std::string("RIFF\xff\xff\xff\xffWEBPEXIF\xff\xff\xff\xff"));
    add("JPEG segment beyond the end", "\xFF\xD8\xFF\xE1\xFF\xFF"
                                       "Exif");
    add("BMFF box of length one",
        std::string("\0\0\0\x10", 4) + "ftypheic" + big(0) + big(1) + "meta" + big(0xFFFFFFFF));
    // An EXIF directory that is its own successor and its own EXIF directory.
    const std::string cycle = std::string("MM\0*", 4) + big(8) + std::string("\0\1", 2) + "\x87\x69" +
                              std::string("\0\4", 2) + big(1) + big(8) + big(8);
    add("cycle of directories",
        std::string("\x89PNG\r\n\x1a\n") + big(std::uint32_t(cycle.size())) + "eXIf" + cycle + big(0));
    std::string deep = std::string("XML:com.adobe.xmp\0\0\0\0\0", 22);
    for (int i = 0; i < 100'000; ++i)
        deep += "<a b='/>'>";
    add("XMP nested without end",
        std::string("\x89PNG\r\n\x1a\n") + big(std::uint32_t(deep.size())) + "iTXt" + deep + big(0));
    std::string json = std::string("prompt\0", 7) + "{\"a\":" + std::string(1'000'000, '[');
    add("JSON nested without end",
        std::string("\x89PNG\r\n\x1a\n") + big(std::uint32_t(json.size())) + "tEXt" + json + big(0));
}

void TestProvenance::survivesHostileBlocks() {
    QFETCH(QByteArray, file);
    QElapsedTimer timer;
    timer.start();
    readProvenance(Bytes(file.begin(), file.end()), "hostile", nullptr);
    QVERIFY(timer.elapsed() < 5000);
}

void TestProvenance::givesWhatTheCasesHold_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("parts");
    const auto add = [](const char* file, const QStringList& parts) {
        QTest::newRow(file) << QString(file) << parts;
    };
    add("a1111-parameters-512.png",
        {"AUTOMATIC1111", "|model|_BlazingDrive_V13ib|", "|sampler|Restart|", "|seed|1659825313|"});
    add("a1111-usercomment-utf16-1x1.jpg", {"AUTOMATIC1111", "|seed|235284042|"});
    add("comfyui-prompt-workflow-512.png",
        {"ComfyUI", "|model|natvisV10.safetensors|", "|seed|408092073516620|"});
    add("fooocus-scheme-1x1.png", {"Fooocus", "juggernautXL_v8Rundiffusion", "6952411511246973023"});
    add("invokeai-dream-1x1.png", {"InvokeAI", "|sampler|k_lms|", "|seed|2980747362|"});
    add("invokeai-sd-metadata-1x1.png", {"InvokeAI", "|model|deliberateForInvoke_v08|"});
    add("novelai-palette-768x256.png", {"NovelAI", "Stable Diffusion ADDB53AF", "|seed|1138862044|"});
    add("sdcpp-parameters-512.png",
        {"stable-diffusion.cpp", "|model|anima-preview.safetensors|", "|seed|42|"});
    add("dalle2-exif-openai-labs-2.jpg", {"Made with OpenAI Labs|generator"});
    add("midjourney-style-xmp-in-text-chunk.png", {"trainedAlgorithmicMedia|generator"});
    add("game-render-with-camera-exif.jpg", {"Polyphony Digital Inc.|warning"});
    add("iptc-two-app13-split.jpg", {"iptc|"});
    add("exif-utf8-in-ascii-tags.jpg", {"test-中文-"});
    add("xmp-extended-155k.jpg", {"Non eram nescius"});
    add("pixel4a-exif-icc-xmp.avif", {"Pixel 4a|camera", "Gimp 2.10"});
    add("camera-nikon-d5300-webp-exif.webp", {"NIKON D5300|camera"});
    add("c2pa-remote-manifest-small.png", {"http://localhost:5000/libpng-test.c2pa|integrity"});
}

void TestProvenance::givesWhatTheCasesHold() {
    QFETCH(QString, file);
    QFETCH(QStringList, parts);
    const Bytes bytes = read(cases() + "provenance/" + file);
    if (bytes.empty())
        QSKIP("the shared cases are not there");
    const QString found = listing(bytes);
    for (const QString& part : parts)
        QVERIFY2(found.contains(part), qPrintable(part + " is not in\n" + found));
    if (file.startsWith("fooocus"))
        QVERIFY(!found.contains("AUTOMATIC1111"));
}

void TestProvenance::survivesTheHostileCases() {
    const QDir folder(cases() + "hostile");
    if (!folder.exists())
        QSKIP("the shared cases are not there");
    for (const QString& file : folder.entryList(QDir::Files)) {
        QElapsedTimer timer;
        timer.start();
        readProvenance(read(folder.filePath(file)), file.toStdString(), nullptr);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestProvenance)
#include "test_provenance.moc"
