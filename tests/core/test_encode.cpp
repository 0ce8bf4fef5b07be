#include "core/base/error.h"
#include "core/imaging/encode.h"
#include "core/imaging/image.h"

#include <QtTest>

class TestEncode : public QObject {
    Q_OBJECT

  private slots:
    void pngIsLosslessAndCarriesText();
    void jpegHasTheQualityAndSubsamplingAskedFor_data();
    void jpegHasTheQualityAndSubsamplingAskedFor();
    void webpComesBackNear();
    void heicAndAvifComeBackNear();
    void isDeterministic();
    void floatTiffComesBackScaled();
    void refusesAnImageWithoutPixels();
};

namespace {

whorl::Image picture(int width, int height) {
    whorl::Image image{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {x * 255 / width, y * 255 / height, (x + y) % 200})
                image.rgb.push_back(static_cast<std::uint8_t>(value));
    return image;
}

double meanDifference(const whorl::Image& a, const whorl::Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i)
        sum += std::abs(a.rgb[i] - b.rgb[i]);
    return sum / static_cast<double>(a.rgb.size());
}

} // namespace

void TestEncode::pngIsLosslessAndCarriesText() {
    const whorl::Image image = picture(150, 131);
    const auto bytes = whorl::encodePng(image, {{"Software", "Whorl"},
                                                {"Comment", "Gr\xC3\xBC\xC3\x9F"
                                                            "e"}});
    QCOMPARE(whorl::decodeBytes(bytes, "a.png").image.rgb, image.rgb);
    const QByteArray raw(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    QVERIFY(raw.contains(QByteArray("tEXtSoftware\0Whorl", 18)));
    QVERIFY(raw.contains("iTXtComment"));
    QVERIFY(raw.contains("Gr\xC3\xBC\xC3\x9F"
                         "e"));
}

void TestEncode::jpegHasTheQualityAndSubsamplingAskedFor_data() {
    QTest::addColumn<int>("quality");
    QTest::addColumn<bool>("chroma444");
    for (const int quality : {1, 10, 25, 50, 75, 85, 90, 95, 99, 100})
        for (const bool chroma444 : {false, true})
            QTest::addRow("%d %d", quality, chroma444) << quality << chroma444;
}

void TestEncode::jpegHasTheQualityAndSubsamplingAskedFor() {
    QFETCH(int, quality);
    QFETCH(bool, chroma444);
    const auto decoded =
        whorl::decodeBytes(whorl::encodeJpeg(picture(160, 144), quality, chroma444), "a.jpg");
    QCOMPARE(decoded.facts.quality, std::optional(quality));
    QCOMPARE(decoded.facts.subsampling, chroma444 ? "4:4:4" : "4:2:0");
    QCOMPARE(decoded.facts.quantization.size(), 2U);
    QCOMPARE(decoded.facts.quantization[0].size(), 64U);
    QVERIFY(decoded.facts.notes.empty());
}

void TestEncode::webpComesBackNear() {
    const whorl::Image image = picture(160, 144);
    const auto decoded = whorl::decodeBytes(whorl::encodeWebp(image, 90), "a.webp");
    QCOMPARE(decoded.image.width, image.width);
    QVERIFY(meanDifference(decoded.image, image) < 6);
    QVERIFY(meanDifference(whorl::decodeBytes(whorl::encodeWebp(image, 5), "a.webp").image, image) >
            meanDifference(decoded.image, image));
}

void TestEncode::heicAndAvifComeBackNear() {
    const whorl::Image image = picture(150, 132);
    for (const bool avif : {false, true}) {
        std::vector<std::uint8_t> coarse, fine;
        try {
            coarse = avif ? whorl::encodeAvif(image, 20) : whorl::encodeHeic(image, 20);
            fine = avif ? whorl::encodeAvif(image, 90) : whorl::encodeHeic(image, 90);
        } catch (const whorl::Error& error) {
            QSKIP(error.what());
        }
        QVERIFY(coarse.size() < fine.size());
        const whorl::DecodedImage back = whorl::decodeBytes(fine, avif ? "a.avif" : "a.heic");
        QCOMPARE(back.facts.format, std::string(avif ? "avif" : "heic"));
        QCOMPARE(back.image.width, 150);
        QCOMPARE(back.image.height, 132);
        QVERIFY(meanDifference(back.image, image) < 6);
        QCOMPARE(avif ? whorl::encodeAvif(image, 90) : whorl::encodeHeic(image, 90), fine);
    }
}

void TestEncode::isDeterministic() {
    const whorl::Image image = picture(140, 130);
    QCOMPARE(whorl::encodeJpeg(image, 80), whorl::encodeJpeg(image, 80));
    QCOMPARE(whorl::encodePng(image), whorl::encodePng(image));
    QCOMPARE(whorl::encodeWebp(image, 80), whorl::encodeWebp(image, 80));
}

void TestEncode::floatTiffComesBackScaled() {
    QTemporaryDir directory;
    const std::string path = directory.filePath("residual.tif").toStdString();
    constexpr int kWidth = 130, kHeight = 140;
    std::vector<float> values;
    for (int i = 0; i < kWidth * kHeight * 3; ++i)
        values.push_back(static_cast<float>(i % 256) / 255 * 2 - 1);
    whorl::writeFloatTiff(path, kWidth, kHeight, 3, values, "signed residual, x - x_hat");
    const auto decoded = whorl::decodeFile(path);
    QCOMPARE(decoded.facts.bitDepth, 32);
    for (std::size_t i = 0; i < values.size(); ++i)
        QCOMPARE(int(decoded.image.rgb[i]), int(i % 256));
}

void TestEncode::refusesAnImageWithoutPixels() {
    QVERIFY_EXCEPTION_THROWN(whorl::encodeJpeg({}, 90), whorl::Error);
    QVERIFY_EXCEPTION_THROWN(whorl::encodePng({3, 3, {1, 2}}), whorl::Error);
    QVERIFY_EXCEPTION_THROWN(whorl::encodeJpeg({70000, 1, std::vector<std::uint8_t>(210'000)}, 90),
                             whorl::Error);
    QVERIFY_EXCEPTION_THROWN(whorl::encodeWebp({20000, 1, std::vector<std::uint8_t>(60'000)}, 90),
                             whorl::Error);
    QVERIFY_EXCEPTION_THROWN(whorl::writeFloatTiff("x.tif", 2, 2, 3, {1}, ""), whorl::Error);
}

QTEST_GUILESS_MAIN(TestEncode)
#include "test_encode.moc"
