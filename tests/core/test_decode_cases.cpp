#include "core/base/error.h"
#include "core/imaging/image.h"

#include <QtTest>

#include <ctime>
#include <sys/resource.h>

/// The shared collection of odd, hostile and provenance-carrying files. It is no part of the repository:
/// without it (beside the source tree or where WHORL_SHARED says) these tests are skipped.
class TestDecodeCases : public QObject {
    Q_OBJECT

  private slots:
    void everyFileHasItsOutcome_data();
    void everyFileHasItsOutcome();
    void saysWhatTheFilesAreKnownFor();
    void orientationIsRecordedAndNotApplied();
    void staysUnderTwoGigabytes();
};

namespace {

QString casesDirectory() {
    const QString shared =
        qEnvironmentVariable("WHORL_SHARED", QStringLiteral(WHORL_SOURCE_DIR "/../shared"));
    return QFile::exists(shared + "/cases/cases.tsv") ? shared + "/cases/" : QString();
}

/// Files for which cases.tsv says that another outcome is fair as well, or that the description grants no
/// pixels.
QStringList otherOutcomes(const QString& file) {
    static const QMap<QString, QStringList> kOther = {
        {"hostile/avif-dimg-repeat-invalid.avif", {"analyse"}},
        {"hostile/heif-negative-array-size.heif", {"analyse"}},
        {"hostile/jpeg-truncated-progressive.jpg", {"not-applicable"}},
        // All its rows are there, only the end chunk is cut: "if the decoder returns pixels, say truncated".
        {"hostile/png-truncated-end-chunk.png", {"analyse"}},
        {"hostile/webp-zero-length-chunk-flood.webp", {"analyse"}},
        // libtiff reads its 218 x 84 bilevel pixels without a complaint; too small to analyse.
        {"hostile/tiff-crash-0da013a1.tif", {"not-applicable"}},
        // The copy ends at its scan header: no row of it is in the file.
        {"odd/ultrahdr-pixel6-premature-eoi.jpg", {"error"}},
    };
    return kOther.value(file);
}

} // namespace

void TestDecodeCases::everyFileHasItsOutcome_data() {
    const QString directory = casesDirectory();
    if (directory.isEmpty())
        QSKIP("the shared cases are not here");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("accepted");
    QFile table(directory + "cases.tsv");
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = line.split('\t');
        QTest::newRow(qPrintable(fields.at(0)))
            << fields.at(0) << (QStringList{fields.at(2)} + otherOutcomes(fields.at(0)));
    }
}

void TestDecodeCases::everyFileHasItsOutcome() {
    QFETCH(QString, file);
    QFETCH(QStringList, accepted);
    const QString path = casesDirectory() + file;
    const std::clock_t start = std::clock(); // of the processor: the machine may have other work
    QString outcome;
    try {
        const whorl::DecodedImage decoded = whorl::decodeFile(path.toStdString());
        const whorl::Image& image = decoded.image;
        constexpr int kSmallestSide = 128;
        outcome = std::min(image.width, image.height) >= kSmallestSide ? "analyse" : "not-applicable";
        QCOMPARE(image.rgb.size(),
                 static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 3);
        QCOMPARE(decoded.facts.rowsDecoded, image.height);
        QCOMPARE(decoded.facts.pixelSha256.size(), 64U);
        QVERIFY(!decoded.facts.format.empty() && !decoded.facts.decoder.empty() &&
                !decoded.facts.colorModel.empty());
    } catch (const whorl::Error& error) {
        outcome = "error";
        QCOMPARE(error.input(), path.toStdString());
        QVERIFY(!error.failure().empty());
    }
    QVERIFY2(accepted.contains(outcome), qPrintable("the outcome is " + outcome));
    // Five seconds is the limit of the list; sanitizers are several times slower.
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 20, qPrintable(QString::number(seconds)));
}

void TestDecodeCases::saysWhatTheFilesAreKnownFor() {
    const QString directory = casesDirectory();
    if (directory.isEmpty())
        QSKIP("the shared cases are not here");
    const auto factsOf = [&](const char* file) {
        return whorl::decodeFile((directory + file).toStdString()).facts;
    };
    const auto notes = [](const whorl::DecodeFacts& facts) {
        QString all;
        for (const std::string& note : facts.notes)
            all += QString::fromStdString(note) + '\n';
        return all;
    };
    QVERIFY(notes(factsOf("odd/webp-named.png")).contains("wrong extension"));
    QCOMPARE(factsOf("odd/webp-animated.webp").pages, 6);
    QVERIFY(notes(factsOf("odd/jpeg-dnl-height.jpg")).contains("42 bytes follow"));
    const auto mpo = factsOf("odd/mpo-bad-header.jpg");
    QCOMPARE(mpo.pages, 2);
    QVERIFY(notes(mpo).contains("640 x 480"));
    const auto arithmetic = factsOf("odd/jpeg-arithmetic-progressive.jpg");
    QVERIFY(arithmetic.progressive && arithmetic.subsampling == "4:2:2");
    QCOMPARE(factsOf("provenance/camera-samsung-zero-length-exif-string.jpg").subsampling, "4:4:0");
    QCOMPARE(factsOf("odd/jpeg-rgb-no-ycc.jpg").colorModel, "rgb");
    QCOMPARE(factsOf("odd/jpeg-ycck-adobe-tr2.jpg").colorModel, "ycck");
    QCOMPARE(factsOf("odd/png-16bit-rgb.png").bitDepth, 16);
    QVERIFY(notes(factsOf("odd/png-16bit-rgb.png")).contains("rounded to 8"));
    QVERIFY(notes(factsOf("odd/tiff-float32-128.tif")).contains("scaled from"));
    QVERIFY(factsOf("odd/png-gray-alpha.png").alpha);
    QCOMPARE(factsOf("odd/png-exif-orientation-6.png").orientation, 6);
    QVERIFY(notes(factsOf("odd/png-icc-bad-crc.png")).contains("iCCP"));
}

void TestDecodeCases::orientationIsRecordedAndNotApplied() {
    const QString directory = casesDirectory();
    if (directory.isEmpty())
        QSKIP("the shared cases are not here");
    const auto turned = whorl::decodeFile((directory + "odd/exif-orientation-5-403x302.jpg").toStdString());
    QCOMPARE(turned.facts.orientation, 5);
    QCOMPARE(turned.image.width, 403);
    QCOMPARE(turned.image.height, 302);
}

void TestDecodeCases::staysUnderTwoGigabytes() {
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer's own memory would be counted");
#else
    rusage usage{};
    QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
    QVERIFY(usage.ru_maxrss < 2'000'000);
#endif
}

QTEST_GUILESS_MAIN(TestDecodeCases)
#include "test_decode_cases.moc"
