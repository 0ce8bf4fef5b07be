#include "core/imaging/encode.h"
#include "core/provenance/double_compression.h"
#include "core/provenance/invisible_watermark.h"
#include "core/provenance/provenance.h"
#include "core/provenance/stealth_text.h"
#include "core/provenance/thumbnail.h"
#include "core/provenance/tiff_metadata.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

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

QString listing(const Bytes& bytes, const DecodedImage* decoded = nullptr) {
    QString text;
    for (const ProvenanceStatement& statement : readProvenance(bytes, decoded))
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

std::string text(const Bytes& bytes) {
    return {bytes.begin(), bytes.end()};
}

/// A picture with structure at every scale, as a photograph has it; the same for the same seed.
Image textured(int width, int height, unsigned seed) {
    std::mt19937 random(seed);
    const auto uniform = [&] { return double(random()) / double(std::mt19937::max()); };
    struct Wave {
        double fx, fy, phase, size;
    };
    std::vector<Wave> waves;
    for (int i = 0; i < 60; ++i) {
        const double frequency = 0.01 * std::pow(60.0, uniform()), angle = 6.283 * uniform();
        waves.push_back({frequency * std::cos(angle), frequency * std::sin(angle), 6.283 * uniform(),
                         0.6 / (frequency + 0.03)});
    }
    Image image{width, height, Bytes(std::size_t(width) * std::size_t(height) * 3)};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            double value = 128 + 6 * (uniform() - 0.5);
            for (const Wave& wave : waves)
                value += wave.size * std::sin(wave.fx * x + wave.fy * y + wave.phase);
            for (int c = 0; c < 3; ++c)
                image.row(y)[3 * x + c] = std::uint8_t(std::clamp(value + 10 * c, 2.0, 253.0));
        }
    return image;
}

/// The part of a picture from (x, y) on, each pixel the mean of step x step.
Image part(const Image& whole, int x, int y, int width, int height, int step) {
    Image image{width / step, height / step, {}};
    for (int j = 0; j < image.height; ++j)
        for (int i = 0; i < image.width; ++i)
            for (int c = 0; c < 3; ++c) {
                int sum = 0;
                for (int k = 0; k < step * step; ++k)
                    sum += whole.row(y + j * step + k / step)[3 * (x + i * step + k % step) + c];
                image.rgb.push_back(std::uint8_t(sum / (step * step)));
            }
    return image;
}

Image turned(const Image& image) {
    Image result{image.height, image.width, Bytes(image.rgb.size())};
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            std::copy_n(image.row(y) + 3 * x, 3, result.row(x) + 3 * (image.height - 1 - y));
    return result;
}

/// A JPEG with an EXIF block that holds a thumbnail.
Bytes withThumbnail(const Image& image, const Image& thumbnail) {
    const std::string preview = text(encodeJpeg(thumbnail, 80)), plain = text(encodeJpeg(image, 90));
    const auto entry = [](const char* tag, std::uint32_t value) {
        return std::string(tag, 2) + std::string("\0\4", 2) + big(1) + big(value);
    };
    const std::string exif = std::string("Exif\0\0MM\0*", 10) + big(8) + std::string("\0\0", 2) + big(14) +
                             std::string("\0\2", 2) + entry("\2\1", 44) +
                             entry("\2\2", std::uint32_t(preview.size())) + big(0) + preview;
    const std::size_t length = exif.size() + 2;
    const std::string file =
        plain.substr(0, 2) + "\xFF\xE1" + char(length >> 8) + char(length) + exif + plain.substr(2);
    return {file.begin(), file.end()};
}

/// Writes a text into the lowest bits as "stealth PNG info" does.
void hide(Bytes& samples, int width, int height, std::size_t channels, const std::string& message) {
    std::size_t at = 0;
    for (const char c : message)
        for (int bit = 7; bit >= 0; --bit, ++at) {
            const std::size_t pixel = at / channels, x = pixel / std::size_t(height),
                              y = pixel % std::size_t(height);
            std::uint8_t& sample = samples[(y * std::size_t(width) + x) * channels + at % channels];
            sample = std::uint8_t((sample & 0xFE) | (c >> bit & 1));
        }
}

/// Grey blocks with a tint whose U is what the method dwtDct of invisible-watermark leaves for each bit.
void embedWatermark(Image& image, const std::string& message) {
    std::size_t index = 0;
    for (int row = 0; row < image.height / 8; ++row)
        for (int column = 0; column < image.width / 8; ++column, ++index) {
            const std::size_t bit = index % (message.size() * 8);
            const bool one = (message[bit / 8] >> (7 - bit % 8) & 1) != 0;
            for (int i = 0; i < 64; ++i) {
                std::uint8_t* sample = image.row(row * 8 + i / 8) + 3 * (column * 8 + i % 8);
                // In the Haar approximation twice U: (7 + 0.25) or (7 + 0.75) steps of 36.
                sample[0] = sample[1] = 120;
                sample[2] = one ? 146 : 126;
            }
        }
}

} // namespace

class TestProvenance : public QObject {
    Q_OBJECT
  private slots:
    void namesGeneratorModelSamplerAndSeed();
    void readsTheTextsOfGenerators_data();
    void readsTheTextsOfGenerators();
    void ordinaryTextNamesNoGenerator();
    void readsUtf16OfEitherByteOrder();
    void manyFieldsDoNotHideTheTellingOnes();
    void readsMetadataOfLargeTiff_data();
    void readsMetadataOfLargeTiff();
    void tellsCompressedTwiceFromOnce();
    void comparesThumbnails();
    void findsHiddenText();
    void findsInvisibleWatermarks();
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

void TestProvenance::readsTheTextsOfGenerators_data() {
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("parts");
    const auto add = [](const char* name, const char* keyword, const char* content,
                        const QStringList& parts) {
        QTest::newRow(name) << QString(keyword) << QString(content) << parts;
    };
    add("Forge", "parameters", "cat\nSteps: 20, Sampler: Euler, Seed: 5, Model: m, Version: f2.0.1v1.10.1",
        {"|Forge"});
    add("SD.Next", "parameters",
        "cat\nSteps: 20, Sampler: Euler, Seed: 5, Model: m, App: SD.Next, Version: 1f08",
        {"|SD.Next|", "|seed|5|"});
    add("Fooocus in the style of A1111", "parameters",
        "cat\nSteps: 30, Sampler: dpmpp, Seed: 6, Model: jugger, Version: Fooocus v2.5.5",
        {"|Fooocus|", "|model|jugger|"});
    add("SwarmUI", "parameters",
        R"({"sui_image_params":{"prompt":"cat","model":"OfficialStableDiffusion/sd_xl_base_1.0","seed":9,"sampler":"euler"}})",
        {"|SwarmUI|", "|model|OfficialStableDiffusion/sd_xl_base_1.0|", "|seed|9|", "|sampler|euler|"});
    add("InvokeAI 3 and later", "invokeai_metadata",
        R"({"generation_mode":"txt2img","app_version":"4.2","model":{"key":"x","name":"Juggernaut XL"},"scheduler":"dpmpp_2m","seed":11})",
        {"|InvokeAI|", "|model|Juggernaut XL|", "|seed|11|", "|sampler|dpmpp_2m|"});
    add("ComfyUI with two samplers", "prompt",
        R"({"1":{"class_type":"KSampler","inputs":{"seed":1,"sampler_name":"euler"}},"2":{"class_type":"KSampler","inputs":{"seed":2,"sampler_name":"euler"}},"3":{"class_type":"UNETLoader","inputs":{"unet_name":"flux1-dev"}}})",
        {"|ComfyUI|", "|seed|1, 2|", "|sampler|euler|", "|model|flux1-dev|"});
    add("ComfyUI with what is no JSON", "prompt",
        R"({"1":{"class_type":"A","is_changed":[NaN,-Infinity],"inputs":{"text":"NaN \"NaN","seed":3}}})",
        {"|ComfyUI|", "|seed|3|"});
    add("NovelAI", "Software", "NovelAI", {"|NovelAI|generator"});
}

void TestProvenance::readsTheTextsOfGenerators() {
    QFETCH(QString, keyword);
    QFETCH(QString, content);
    QFETCH(QStringList, parts);
    const QString found = listing(pngWith({{"tEXt", keyword.toStdString() + '\0' + content.toStdString()}}));
    for (const QString& part : parts)
        QVERIFY2(found.contains(part), qPrintable(part + " is not in\n" + found));
}

void TestProvenance::ordinaryTextNamesNoGenerator() {
    for (const char* content : {"Descripcion de la imagen", "A firefly at night", "Gemini, the twins",
                                "{\"prompt\": \"a note\"}", "Dance in 12 Steps: a manual", "{", "[1, 2]"}) {
        const QString found = listing(pngWith({{"tEXt", std::string("Description\0", 12) + content}}));
        QVERIFY2(!found.contains("|generator"), qPrintable(found));
    }
}

void TestProvenance::manyFieldsDoNotHideTheTellingOnes() {
    std::string packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
                         "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                         "<rdf:Description xmlns:t='http://ns.adobe.com/tiff/1.0/' "
                         "xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/' ";
    for (int i = 0; i < 400; ++i)
        packet += "t:f" + std::to_string(i) + "='x' ";
    packet += "Iptc4xmpExt:DigitalSourceType='http://cv.iptc.org/newscodes/digitalsourcetype/"
              "trainedAlgorithmicMedia'/>"
              "</rdf:RDF></x:xmpmeta>";
    const QString found =
        listing(pngWith({{"iTXt", std::string("XML:com.adobe.xmp\0\0\0\0\0", 22) + packet}}));
    QVERIFY2(found.contains("trainedAlgorithmicMedia|generator"), qPrintable(found));
    QVERIFY(found.contains("more fields than are listed|warning"));
    QVERIFY(found.count('\n') < 300);
}

void TestProvenance::readsMetadataOfLargeTiff_data() {
    QTest::addColumn<bool>("little");
    QTest::addColumn<bool>("big");
    for (const bool little : {false, true})
        for (const bool large : {false, true})
            QTest::addRow("%s, %s", little ? "little-endian" : "big-endian", large ? "BigTIFF" : "classic")
                << little << large;
}

void TestProvenance::readsMetadataOfLargeTiff() {
    QFETCH(bool, little);
    QFETCH(bool, big);
    const auto number = [&](std::uint64_t value, int width) {
        std::string bytes;
        for (int i = 0; i < width; ++i)
            bytes += char(value >> (8 * (little ? i : width - 1 - i)));
        return bytes;
    };
    const int wide = big ? 8 : 4;
    const std::string xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
                            "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                            "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:source='a "
                            "lake'/></rdf:RDF></x:xmpmeta>";
    struct Entry {
        unsigned tag, type;
        std::string value;
    };
    // Values stand behind half a megabyte of pixels, as cameras and scanners write them.
    std::string values;
    const std::size_t pixels = 500'000;
    const auto directory = [&](const std::vector<Entry>& entries) {
        std::string bytes = number(entries.size(), big ? 8 : 2);
        for (const Entry& entry : entries) {
            const std::size_t unit = entry.type == 4 ? 4 : 1;
            bytes += number(entry.tag, 2) + number(entry.type, 2) + number(entry.value.size() / unit, wide);
            if (entry.value.size() <= std::size_t(wide)) {
                bytes += entry.value + std::string(std::size_t(wide) - entry.value.size(), '\0');
            } else {
                bytes += number(pixels + values.size(), wide);
                values += entry.value;
            }
        }
        return bytes + number(0, wide);
    };
    const std::string inner = directory({{0x9003, 2, std::string("2020:01:02 03:04:05\0", 20)}});
    const std::string head = std::string(little ? "II" : "MM") + number(big ? 43 : 42, 2) +
                             (big ? number(8, 2) + number(0, 2) + number(16, 8) : number(8, 4));
    std::string outer;
    std::uint64_t innerAt = 0;
    for (int round = 0; round < 2; ++round) {
        values.resize(20);
        outer = directory({{271, 2, std::string("Lakeside Optics\0", 16)},
                           {700, 1, xmp},
                           {0x8769, 4, number(innerAt, 4)},
                           {273, 4, number(pixels, 4)}});
        innerAt = head.size() + outer.size();
    }
    std::string file = head + outer + inner;
    file.resize(pixels);
    file += values;
    const Bytes bytes(file.begin(), file.end());
    const QString found = listing(bytes);
    for (const char* part : {"|Exif.Image.Make|Lakeside Optics|camera",
                             "|Exif.Photo.DateTimeOriginal|2020:01:02 03:04:05|time", "|a lake|"})
        QVERIFY2(found.contains(part), qPrintable(found));
    // Every cut of the head and every byte of it set to the highest value is survived.
    for (std::size_t at = 0; at < innerAt + inner.size(); ++at) {
        Bytes changed = bytes;
        changed[at] = 0xFF;
        readTiffMetadata(changed);
        readTiffMetadata(ByteView(bytes).first(at));
    }
}

void TestProvenance::tellsCompressedTwiceFromOnce() {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const Image image = textured(512, 512, seed);
        for (const int quality : {75, 90}) {
            const DecodedImage once = decodeBytes(encodeJpeg(image, quality), "once.jpg");
            const CompressionHistory single = compressionHistory(once.image, once.facts.quantization.at(0));
            QVERIFY(single.enough());
            QVERIFY2(!single.twice, qPrintable(QString::number(single.gain)));
            const Image first = decodeBytes(encodeJpeg(image, quality - 15), "first.jpg").image;
            const Bytes file = encodeJpeg(first, quality);
            const DecodedImage again = decodeBytes(file, "again.jpg");
            const CompressionHistory history =
                compressionHistory(again.image, again.facts.quantization.at(0));
            QVERIFY2(history.twice, qPrintable(QString::number(history.gain)));
            QVERIFY2(std::abs(history.primaryQuality - (quality - 15)) <= 2,
                     qPrintable(QString::number(history.primaryQuality)));
            QVERIFY(listing(file, &again).contains("|double compression|traces of"));
        }
    }
    QVERIFY(!compressionHistory(Image{7, 7, Bytes(147)}, std::vector<int>(64, 1)).enough());
}

void TestProvenance::comparesThumbnails() {
    const Image image = textured(640, 480, 5);
    const Image small = part(image, 0, 0, 640, 480, 4);
    Image boxed{160, 160, Bytes(160 * 160 * 3)};
    std::copy(small.rgb.begin(), small.rgb.end(), boxed.row(20));
    const auto said = [](const Image& of, const Image& thumbnail) {
        const Bytes file = withThumbnail(of, thumbnail);
        const DecodedImage decoded = decodeBytes(file, "with-thumbnail.jpg");
        return listing(file, &decoded);
    };
    for (const Image& alike : {small, turned(small), turned(turned(turned(small))), boxed})
        QVERIFY2(said(image, alike).contains("|shows the picture"), qPrintable(said(image, alike)));
    const Image cut = part(image, 100, 60, 400, 300, 1);
    QVERIFY2(said(cut, small).contains("|shows more than the picture"), qPrintable(said(cut, small)));
    const Image other = part(textured(640, 480, 6), 0, 0, 640, 480, 4);
    QVERIFY2(said(image, other).contains("|differs from the picture"), qPrintable(said(image, other)));
    const Image flat{640, 480, Bytes(640 * 480 * 3, 77)};
    QVERIFY(said(flat, small).contains("|not compared"));
    QVERIFY(!compareThumbnail(image, {1, 2, 3}).problem.empty());
}

void TestProvenance::findsHiddenText() {
    const std::string parameters =
        "a duck\nSteps: 20, Sampler: Euler a, Seed: 77, Model: pond, Version: v1.7.0";
    const auto message = [](const std::string& signature, const std::string& data) {
        return signature + big(std::uint32_t(data.size() * 8)) + data;
    };
    DecodedImage decoded;
    decoded.image = textured(100, 90, 7);
    QVERIFY(!readStealthText(decoded));
    hide(decoded.image.rgb, 100, 90, 3, message("stealth_rgbinfo", parameters));
    QVERIFY2(listing({}, &decoded).contains("|seed|77|"), qPrintable(listing({}, &decoded)));
    const QByteArray packed = qCompress(QByteArray::fromStdString(parameters)).mid(4); // a zlib stream
    decoded.alpha.assign(9000, 255);
    hide(decoded.alpha, 100, 90, 1, message("stealth_pngcomp", packed.toStdString()));
    QCOMPARE(readStealthText(decoded)->place, std::string("alpha"));
    QCOMPARE(readStealthText(decoded)->text, parameters);
    // As NovelAI does it: gzip of its fields, whose comment is JSON of its own.
    const QByteArray novelAi =
        QByteArray::fromBase64("H4sIAAAAAAACA02NPQvCMBRF/0p4s4v9sOomFsHFRXAKlBBfNZgm4SW1Qul/"
                               "t2kcHM89l3tHqNFLUi4oa2DPYP1QpFeMhDKwYnC1bRgE"
                               "YVQX+0Z9OKe4J/kfslq1be/nEXYrWF4VRXY6HmL1aLsOTYjdkYMj27nAZ+L/"
                               "V3xucvABnY8u2y4ohcaI5UKI9+TyXb4tqnKzpKJzGikN"
                               "vhrsZ2iEkegDCZ1me5m0tgOh/12ph8F78xT+meSHwwTTFy4Zu/oPAQAA");
    hide(decoded.alpha, 100, 90, 1, message("stealth_pngcomp", novelAi.toStdString()));
    const QString fields = listing({}, &decoded);
    for (const char* part : {"|NovelAI|generator", "|model|NovelAI Diffusion V4 37442FCA|",
                             "|sampler|k_euler_ancestral|", "|seed|2839384756|"})
        QVERIFY2(fields.contains(part), qPrintable(part + (" is not in\n" + fields)));
    // Lengths that lie and bombs are told, not followed.
    hide(decoded.alpha, 100, 90, 1, "stealth_pnginfo" + big(0xFFFFFFFF));
    QVERIFY(!readStealthText(decoded)->problem.empty());
    hide(decoded.alpha, 100, 90, 1, "stealth_pngcomp" + big(800) + std::string(100, 'x'));
    QVERIFY(!readStealthText(decoded)->problem.empty());
    decoded.image = {3, 3, Bytes(27)};
    decoded.alpha.assign(9, 0);
    QVERIFY(!readStealthText(decoded));
}

void TestProvenance::findsInvisibleWatermarks() {
    Image image = textured(512, 512, 8);
    QVERIFY(!readInvisibleWatermark(image));
    embedWatermark(image, "StableDiffusionV1");
    const auto found = readInvisibleWatermark(image);
    QVERIFY(found);
    QCOMPARE(found->matching, 136);
    QVERIFY(QString::fromStdString(found->message).contains("StableDiffusionV1"));
    embedWatermark(image, "UnstableConfusion");
    QVERIFY(!readInvisibleWatermark(image));
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
    const std::string packed = qCompress(QByteArray(9 << 20, ' ')).mid(4).toStdString(); // a zlib stream
    std::string bombs = "\x89PNG\r\n\x1a\n";
    for (int i = 0; i < 200; ++i) {
        const std::string plain = std::string("parameters\0\0", 12) + packed;
        const std::string international = std::string("parameters\0\1\0\0\0", 15) + packed;
        bombs += big(std::uint32_t(plain.size())) + "zTXt" + plain + big(0);
        bombs += big(std::uint32_t(international.size())) + "iTXt" + international + big(0);
    }
    add("compressed texts that grow without end", bombs);
    const std::string large =
        std::string("XML:com.adobe.xmp\0\0\0\0\0", 22) + "<x:xmpmeta>" + std::string(7 << 20, 'x');
    add("XMP of 7 MB",
        std::string("\x89PNG\r\n\x1a\n") + big(std::uint32_t(large.size())) + "iTXt" + large + big(0));
    // An iloc box of 2^32 items, each with 2^16 extents.
    std::string iloc = std::string("\2\0\0\0\x44\x40\xff\xff\xff\xff", 10) + std::string(1 << 20, '\xff');
    iloc = big(std::uint32_t(iloc.size() + 8)) + "iloc" + iloc;
    const std::string iinf =
        big(22) + "iinf" + std::string("\0\0\0\0\xff\xff", 6) + std::string("\0\0\0\0meta", 8);
    const std::string meta = big(0) + iinf + iloc;
    add("BMFF items without end", std::string("\0\0\0\x10", 4) + "ftypheic" + big(0) +
                                      big(std::uint32_t(meta.size() + 8)) + "meta" + meta);
    std::string segments = "\xFF\xD8";
    for (unsigned i = 0; i < 60'000; ++i)
        segments += std::string("\xFF\xEB\0\x18JP", 6) + char(i >> 8) + char(i) +
                    std::string("\0\0\0\1\xff\xff\xff\xff", 8) + "jumb" + big(0xFFFFFFFF) + "jumd";
    add("JUMBF segments of 4 GB boxes", segments);
    // One byte of data under a length of 2^32 values, in each field of a directory.
    std::string fields = std::string("MM\0*", 4) + big(8) + std::string("\2\0", 2);
    for (unsigned i = 0; i < 512; ++i)
        fields +=
            std::string{char(1 + (i >> 8)), char(i)} + std::string("\0\xc", 2) + big(0xFFFFFFFF) + big(9);
    add("TIFF fields of 32 GB", fields + std::string(70'000, '\0'));
    std::string json = std::string("prompt\0", 7) + "{\"a\":" + std::string(1'000'000, '[');
    add("JSON nested without end",
        std::string("\x89PNG\r\n\x1a\n") + big(std::uint32_t(json.size())) + "tEXt" + json + big(0));
}

void TestProvenance::survivesHostileBlocks() {
    QFETCH(QByteArray, file);
    QElapsedTimer timer;
    timer.start();
    readProvenance(Bytes(file.begin(), file.end()), nullptr);
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
    add("game-render-with-camera-exif.jpg",
        {"Polyphony Digital Inc.|warning", "thumbnail|comparison|shows the picture"});
    add("iptc-two-app13-split.jpg", {"iptc|"});
    add("exif-utf8-in-ascii-tags.jpg", {"test-中文-"});
    add("xmp-extended-155k.jpg", {"Non eram nescius"});
    add("pixel4a-exif-icc-xmp.avif", {"Pixel 4a|camera", "Gimp 2.10"});
    add("camera-nikon-d5300-webp-exif.webp", {"NIKON D5300|camera"});
    add("a1111-stealth-alpha-64.png", {"hidden-text|", "AUTOMATIC1111", "|seed|2015833630|"});
    add("sdv1-invisible-watermark-exact.png", {"watermark|dwtDct|\"StableDiffusionV1\""});
    add("sdv1-invisible-watermark-exact-2.png", {"watermark|dwtDct|\"StableDiffusionV1\""});
    add("thumb-mismatch-smiley-vs-river.jpg", {"thumbnail|comparison|differs"});
    add("thumb-mismatch-stranger-150x91.jpg", {"thumbnail|comparison|differs"});
    // Its own pixels are a part of the scene: the background beside them is gone, not the part itself
    // changed.
    add("thumb-mismatch-retouched-115px.jpg", {"thumbnail|comparison|shows more than the picture"});
    add("thumb-not-rotated-ok.jpg", {"thumbnail|comparison|shows more than the picture"});
    add("c2pa-remote-manifest-small.png", {"http://localhost:5000/libpng-test.c2pa|integrity"});
}

void TestProvenance::givesWhatTheCasesHold() {
    QFETCH(QString, file);
    QFETCH(QStringList, parts);
    const Bytes bytes = read(cases() + "provenance/" + file);
    if (bytes.empty())
        QSKIP("the shared cases are not there");
    const DecodedImage decoded = decodeBytes(bytes, file.toStdString());
    const QString found = listing(bytes, &decoded);
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
        readProvenance(read(folder.filePath(file)), nullptr);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestProvenance)
#include "test_provenance.moc"
