#include "core/base/error.h"
#include "ui/pages/counterfactual_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/picture_set.h"
#include "ui/plots/save_picture.h"
#include "ui/plots/scatter_view.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"
#include "ui/viewer/image_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QWheelEvent>

#include <cmath>
#include <ctime>

#include <qcustomplot.h>
#include <tiffio.h>
#include <webp/encode.h>
#ifdef WHORL_HEIF
#include <libheif/heif.h>
#endif

using namespace whorl;

namespace {

Image coordinates(int width, int height) {
    Image image{width, height,
                std::vector<std::uint8_t>(std::size_t{3} * static_cast<std::size_t>(width) *
                                          static_cast<std::size_t>(height))};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            image.row(y)[3 * x] = static_cast<std::uint8_t>(x * 255 / width);
            image.row(y)[3 * x + 1] = static_cast<std::uint8_t>(y * 255 / height);
            image.row(y)[3 * x + 2] = static_cast<std::uint8_t>((x / 8 + y / 8) % 2 * 255);
        }
    return image;
}

LayerPointer pictureLayer(Image image, const QString& title = QStringLiteral("Original")) {
    return std::make_shared<PictureLayer>(title, std::make_shared<const Raster>(std::move(image)));
}

LayerPointer plain(int width, int height, std::uint8_t level, const QString& title) {
    return pictureLayer(
        {width, height,
         std::vector<std::uint8_t>(
             std::size_t{3} * static_cast<std::size_t>(width) * static_cast<std::size_t>(height), level)},
        title);
}

/// With the profile of its colour space, which Qt does not write into these formats.
bool saveTiff(const QImage& image, const QString& path) {
    const std::unique_ptr<TIFF, decltype(&TIFFClose)> file(TIFFOpen(qPrintable(path), "w"), &TIFFClose);
    const QByteArray profile = image.colorSpace().iccProfile();
    TIFFSetField(file.get(), TIFFTAG_IMAGEWIDTH, image.width());
    TIFFSetField(file.get(), TIFFTAG_IMAGELENGTH, image.height());
    TIFFSetField(file.get(), TIFFTAG_BITSPERSAMPLE, 8);
    TIFFSetField(file.get(), TIFFTAG_SAMPLESPERPIXEL, 3);
    TIFFSetField(file.get(), TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
    TIFFSetField(file.get(), TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(file.get(), TIFFTAG_ICCPROFILE, static_cast<std::uint32_t>(profile.size()), profile.data());
    for (int y = 0; y < image.height(); ++y)
        if (TIFFWriteScanline(file.get(), const_cast<uchar*>(image.constScanLine(y)),
                              static_cast<std::uint32_t>(y)) != 1)
            return false;
    return true;
}

bool saveWebp(const QImage& image, const QString& path) {
    std::uint8_t* bytes = nullptr;
    const std::size_t size = WebPEncodeLosslessRGB(image.constBits(), image.width(), image.height(),
                                                   static_cast<int>(image.bytesPerLine()), &bytes);
    QByteArray pixels(reinterpret_cast<const char*>(bytes) + 12, static_cast<qsizetype>(size) - 12);
    WebPFree(bytes);
    const auto little = [](qsizetype value, int length) {
        QByteArray field;
        for (int i = 0; i < length; ++i)
            field.append(static_cast<char>(value >> 8 * i));
        return field;
    };
    QByteArray profile = image.colorSpace().iccProfile();
    profile = "ICCP" + little(profile.size(), 4) + profile + QByteArray(profile.size() % 2, '\0');
    const QByteArray header = "VP8X" + little(10, 4) + little(0x20, 4) + little(image.width() - 1, 3) +
                              little(image.height() - 1, 3);
    const QByteArray content = "WEBP" + header + profile + pixels;
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write("RIFF" + little(content.size(), 4) + content) == content.size() + 8;
}

#ifdef WHORL_HEIF
/// False where libheif has no encoder for HEVC.
bool saveHeic(const QImage& image, const QString& path) {
    const std::unique_ptr<heif_context, decltype(&heif_context_free)> context(heif_context_alloc(),
                                                                              &heif_context_free);
    heif_encoder* found = nullptr;
    if (heif_context_get_encoder_for_format(context.get(), heif_compression_HEVC, &found).code !=
        heif_error_Ok)
        return false;
    const std::unique_ptr<heif_encoder, decltype(&heif_encoder_release)> encoder(found,
                                                                                 &heif_encoder_release);
    heif_encoder_set_lossless(found, 1);
    heif_image* pixels = nullptr;
    heif_image_create(image.width(), image.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB,
                      &pixels);
    const std::unique_ptr<heif_image, decltype(&heif_image_release)> owner(pixels, &heif_image_release);
    heif_image_add_plane(pixels, heif_channel_interleaved, image.width(), image.height(), 8);
    int stride = 0;
    std::uint8_t* rows = heif_image_get_plane(pixels, heif_channel_interleaved, &stride);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(rows + static_cast<std::ptrdiff_t>(y) * stride, image.constScanLine(y),
                    static_cast<std::size_t>(image.width()) * 3);
    const QByteArray profile = image.colorSpace().iccProfile();
    heif_image_set_raw_color_profile(pixels, "prof", profile.constData(),
                                     static_cast<std::size_t>(profile.size()));
    return heif_context_encode_image(context.get(), pixels, found, nullptr, nullptr).code == heif_error_Ok &&
           heif_context_write_to_file(context.get(), qPrintable(path)).code == heif_error_Ok;
}
#endif

void wheel(QWidget& widget, const QPointF& where, int steps) {
    QWheelEvent event(where, widget.mapToGlobal(where), {}, QPoint(0, 120 * steps), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

/// Milliseconds of processor time, which a busy machine does not change.
double processorMs() {
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double slowestPaintMs(QWidget& widget) {
    double slowest = 0;
    for (int i = 0; i < 5; ++i) {
        const double before = processorMs();
        widget.grab();
        slowest = std::max(slowest, processorMs() - before);
    }
    return slowest;
}

QImage wideGamut() {
    QImage wide(64, 48, QImage::Format_RGB888);
    wide.fill(QColor(40, 200, 60));
    wide.setColorSpace(QColorSpace::DisplayP3);
    return wide;
}

/// Whether wideGamut() in this file is shown in the colours of its profile, with its stored values kept.
bool followsItsProfile(const QString& path) {
    const OpenPicture picture = openPicture(path, {});
    if (!picture.raster->isManaged())
        return false;
    const QColorTransform toScreen =
        QColorSpace(QColorSpace::DisplayP3).transformationToColorSpace(QColorSpace::SRgb);
    const std::uint8_t* stored = picture.raster->image().row(20) + 3 * 20;
    const QColor expected(toScreen.map(qRgb(stored[0], stored[1], stored[2])));
    ImageView view;
    view.resize(200, 200);
    view.setLayers(std::make_shared<PictureLayer>(QStringLiteral("Original"), picture.raster));
    return std::abs(stored[1] - 200) <= 2 && view.grab().toImage().pixelColor(100, 100) == expected &&
           expected.red() < stored[0] - 20;
}

} // namespace

/// The viewer and the plots follow mouse and keyboard, and stay usable with what is too large for others.
class TestViews : public QObject {
    Q_OBJECT

  private slots:
    void twoPicturesOfOtherSizesFitBesideEachOther() {
        ImageView view;
        view.resize(1000, 700);
        view.setMode(ImageView::Mode::SideBySide);
        view.setLayers(plain(320, 320, 200, QStringLiteral("small")),
                       plain(640, 512, 90, QStringLiteral("large")));
        QVERIFY2(640 * view.zoom() <= 500, qPrintable(QString::number(view.zoom())));
    }

    void theHelpFitsItsPageOnASmallScreen() {
        HelpPage page;
        page.resize(720, 560); // beside the panels at 1366 x 768
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* text = page.findChild<QTextBrowser*>();
        QVERIFY(text->verticalScrollBar()->maximum() > 1000);
        QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
    }

    void aSmallProbabilityCutsNoSentenceOff() {
        CounterfactualResult result;
        result.namedBefore = "a model";
        result.namedAfter = "real";
        result.probabilityBefore = 0.94;
        result.probabilityAfter = 0.0002;
        result.moved = true;
        result.iterations = 3;
        result.psnrDb = 34.2;
        result.ssim = 0.91;
        const QString read =
            QTextDocumentFragment::fromHtml(CounterfactualPage::outcome(result)).toPlainText();
        QVERIFY2(read.contains(QStringLiteral("< 0.1 %")), qPrintable(read));
        QVERIFY2(read.contains(QStringLiteral("PSNR 34.2 dB, SSIM 0.91")), qPrintable(read));
    }

    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void theWheelZoomsToTheCursor() {
        ImageView view;
        view.resize(400, 300);
        view.setLayers(pictureLayer(coordinates(1000, 1000)));
        QSignalSpy hovered(&view, &ImageView::hovered);
        const QPointF cursor(250, 120);
        wheel(view, cursor, 1);
        const QString first = hovered.last().first().toString();
        for (int i = 0; i < 4; ++i)
            wheel(view, cursor, 1);
        const QString last = hovered.last().first().toString();
        const auto place = [](const QString& text) {
            return QPoint(text.section(u' ', 1, 1).toInt(), text.section(u' ', 4, 4).toInt());
        };
        QVERIFY2(first.startsWith(QStringLiteral("x ")), qPrintable(first));
        QVERIFY2((place(first) - place(last)).manhattanLength() <= 6,
                 qPrintable(first + QStringLiteral(" / ") + last));
        QVERIFY(!view.isFitted());
    }

    void keysZoomFitAndMove() {
        ImageView view;
        view.resize(400, 300);
        view.setLayers(pictureLayer(coordinates(1000, 800)));
        QTest::keyClick(&view, Qt::Key_1);
        QCOMPARE(view.zoom(), 1.0);
        const QRectF before = view.visibleRect();
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.visibleRect().left() > before.left());
        QTest::keyClick(&view, Qt::Key_0);
        QVERIFY(view.isFitted());
        QCOMPARE(view.visibleRect(), QRectF(0, 0, 1000, 800));
    }

    void aLayerThatComesLaterKeepsThePlace() {
        ImageView view;
        view.resize(400, 300);
        view.setLayers(pictureLayer(coordinates(1000, 800)));
        view.zoomTo(2);
        QTest::keyClick(&view, Qt::Key_Right);
        const QRectF before = view.visibleRect();
        view.setLayers(nullptr);
        view.setLayers(pictureLayer(coordinates(1000, 800)));
        QCOMPARE(view.visibleRect(), before);
        view.setLayers(pictureLayer(coordinates(500, 800)));
        QVERIFY(view.isFitted());
    }

    void draggingMovesThePicture() {
        ImageView view;
        view.resize(400, 300);
        view.setLayers(pictureLayer(coordinates(1000, 800)));
        view.zoomTo(1);
        const QRectF before = view.visibleRect();
        QTest::mousePress(&view, Qt::LeftButton, {}, {200, 150});
        QTest::mouseMove(&view, {150, 150});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {150, 150});
        QCOMPARE(std::round(view.visibleRect().left() - before.left()), 50.0);
    }

    void theSwipeLineParts() {
        ImageView view;
        view.resize(400, 300);
        view.setLayers(plain(400, 300, 0, QStringLiteral("black")),
                       plain(400, 300, 255, QStringLiteral("white")));
        view.setMode(ImageView::Mode::Swipe);
        view.zoomTo(1);
        const auto levelAt = [&](int x) { return view.grab().toImage().pixelColor(x, 200).red(); };
        QCOMPARE(levelAt(100), 0);
        QCOMPARE(levelAt(300), 255);
        QTest::mousePress(&view, Qt::LeftButton, {}, {200, 80});
        QTest::mouseMove(&view, {340, 80});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {340, 80});
        QCOMPARE(view.swipe(), 0.85);
        QCOMPARE(levelAt(300), 0);
        QTest::keyClick(&view, Qt::Key_BracketLeft);
        QVERIFY(view.swipe() < 0.85);
    }

    void bothSidesShowTheSamePlace() {
        ImageView view;
        view.resize(802, 300);
        const Image image = coordinates(900, 700);
        view.setLayers(pictureLayer(image, QStringLiteral("a")), pictureLayer(image, QStringLiteral("b")));
        view.setMode(ImageView::Mode::SideBySide);
        view.zoomTo(1);
        wheel(view, {600, 200}, 2);
        const QImage shown = view.grab().toImage();
        // Below the titles and beside the focus frame, both halves are the same pixels.
        QCOMPARE(shown.copy(20, 60, 360, 220), shown.copy(20 + 402, 60, 360, 220));
    }

    void enlargedPixelsKeepTheirStoredValues() {
        ImageView view;
        view.resize(300, 300);
        Image image{2, 2, {10, 20, 30, 200, 100, 50, 5, 250, 0, 255, 255, 255}};
        view.setLayers(pictureLayer(image));
        view.zoomTo(60);
        QCOMPARE(view.grab().toImage().pixelColor(110, 110), QColor(10, 20, 30));
        QCOMPARE(view.grab().toImage().pixelColor(170, 110), QColor(200, 100, 50));
    }

    void coloursFollowTheProfileAndValuesStayStored() {
        const QTemporaryDir folder;
        for (const char* suffix : {"png", "jpg", "tif", "webp"}) {
            const QString path = folder.filePath(QStringLiteral("wide.") + QLatin1String(suffix));
            const QImage wide = wideGamut();
            QVERIFY2(suffix == QByteArray("tif")    ? saveTiff(wide, path)
                     : suffix == QByteArray("webp") ? saveWebp(wide, path)
                                                    : wide.save(path, nullptr, 100),
                     suffix);
            QVERIFY2(followsItsProfile(path), suffix);
        }
        QImage plain(64, 48, QImage::Format_RGB32);
        plain.fill(Qt::darkGreen);
        QVERIFY(plain.save(folder.filePath(QStringLiteral("plain.bmp"))));
        QVERIFY(!openPicture(folder.filePath(QStringLiteral("plain.bmp")), {}).raster->isManaged());
    }

#ifdef WHORL_HEIF
    void coloursOfAHeicFollowItsProfile() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("wide.heic"));
        if (!saveHeic(wideGamut(), path))
            QSKIP("libheif is without an encoder for HEVC here");
        QVERIFY(followsItsProfile(path));
    }
#endif

    void theProfileOfAnAvifIsFound() {
        const QString shared =
            qEnvironmentVariable("WHORL_SHARED", QStringLiteral(WHORL_SOURCE_DIR "/../shared"));
        const QString path = shared + QStringLiteral("/cases/provenance/pixel4a-exif-icc-xmp.avif");
        if (!QFileInfo::exists(path))
            QSKIP("the shared cases are not here");
        QCOMPARE(colorSpaceOf(path), QColorSpace(QColorSpace::SRgb)); // invalid if there were no profile
    }

    void hugePicturesOpenAndScroll_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("77 megapixels") << QSize(10538, 7310);
        QTest::newRow("wider than a painter's coordinates") << QSize(40000, 64);
    }

    void hugePicturesOpenAndScroll() {
        QFETCH(QSize, size);
        ImageView view;
        view.resize(900, 600);
        view.setLayers(pictureLayer(coordinates(size.width(), size.height())));
        QCOMPARE(view.visibleRect().size(), QSizeF(size));
        QVERIFY(slowestPaintMs(view) < 200);
        view.zoomTo(1);
        QVERIFY(slowestPaintMs(view) < 200);
        for (int i = 0; i < 2000 && view.visibleRect().right() < size.width(); ++i)
            QTest::keyClick(&view, Qt::Key_Right);
        const QImage end = view.grab().toImage();
        const QPoint middle(450, 300);
        // At the right end the red channel, which counts the columns, is at its highest.
        const QRectF seen = view.visibleRect();
        const int expected = static_cast<int>(
            (seen.left() + (middle.x() - (900 - seen.width()) * (seen.left() > 0 ? 0 : 0.5))) * 255 /
            size.width());
        QVERIFY2(std::abs(end.pixelColor(middle).red() - std::min(expected, 255)) <= 1,
                 qPrintable(QString::number(end.pixelColor(middle).red())));
        QCOMPARE(shrunk(coordinates(size.width(), size.height()), 96).width(), 96);
    }

    void gainAndChannelChangeTheResidual() {
        FloatImage values{4, 4, 3, std::vector<float>(48, 0)};
        std::fill_n(values.values.begin(), 16, 4.0F);
        ImageView view;
        view.resize(200, 200);
        view.setLayers(std::make_shared<SignedLayer>(
            QStringLiteral("Residual"), std::make_shared<const FloatImage>(values), QPoint(), QSize(4, 4)));
        view.zoomTo(40);
        LayerLook look;
        look.gain = 1;
        view.setLook(look);
        const QColor faint = view.grab().toImage().pixelColor(60, 60);
        look.gain = 16;
        view.setLook(look);
        const QColor strong = view.grab().toImage().pixelColor(60, 60);
        QVERIFY(strong.red() > faint.red() + 40);
        QCOMPARE(strong.green(), faint.green());
        look.channel = 1;
        view.setLook(look);
        QVERIFY(view.grab().toImage().pixelColor(60, 60) != strong);
    }

    void theLassoSelectsWhatItEncloses() {
        ScatterView view;
        view.resize(500, 400);
        view.setData({{1, {0, 0}, 0}, {2, {1, 0}, 0}, {3, {10, 10}, 0}},
                     {{QStringLiteral("flux"), Qt::blue, 0, false, {}, 3}}, {});
        view.setLasso(true);
        QSignalSpy lassoed(&view, &ScatterView::lassoed);
        const QPoint a = view.toView({0, 0}).toPoint(), b = view.toView({1, 0}).toPoint();
        const QList<QPoint> path{a + QPoint(-12, -12), b + QPoint(12, -12), b + QPoint(12, 12),
                                 a + QPoint(-12, 12)};
        QTest::mousePress(&view, Qt::LeftButton, {}, path.first());
        for (const QPoint& corner : path)
            QTest::mouseMove(&view, corner);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, path.last());
        QCOMPARE(lassoed.count(), 1);
        QCOMPARE(lassoed.first().first().value<QList<qint64>>(), (QList<qint64>{1, 2}));
    }

    void clickingAPointMakesItCurrent() {
        ScatterView view;
        view.resize(500, 400);
        view.setData({{1, {0, 0}, 0}, {2, {5, 5}, 0}}, {{QStringLiteral("flux"), Qt::blue, 0, false, {}, 2}},
                     {});
        QSignalSpy activated(&view, &ScatterView::activated);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.toView({5, 5}).toPoint());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toLongLong(), 2);
    }

    void keysMoveAndZoomTheLatentSpace() {
        ScatterView view;
        view.resize(500, 400);
        view.setData({{1, {0, 0}, 0}, {2, {5, 5}, 0}}, {{QStringLiteral("flux"), Qt::blue, 0, false, {}, 2}},
                     {});
        const QPointF before = view.toView({0, 0}), apart = view.toView({5, 5}) - before;
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.toView({0, 0}).x() < before.x());
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY((view.toView({5, 5}) - view.toView({0, 0})).x() > apart.x());
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.toView({0, 0}), before);
    }

    void twentyThousandPointsPaintSmoothly() {
        ScatterView view;
        view.resize(1000, 800);
        std::vector<ScatterView::Point> points;
        for (int i = 0; i < 20000; ++i)
            points.push_back({i + 1, QPointF(std::sin(i * 0.7) * i, std::cos(i * 1.3) * i), i % 8});
        std::vector<ScatterView::Source> sources;
        for (int i = 0; i < 8; ++i)
            sources.push_back({QStringLiteral("source %1").arg(i),
                               QColor::fromHsv(i * 40, 200, 200),
                               i % 6,
                               false,
                               {},
                               2500});
        view.setData(std::move(points), std::move(sources), {});
        view.grab();
        const double before = processorMs();
        for (int i = 0; i < 5; ++i) {
            wheel(view, {500, 400}, i % 2 ? 1 : -1); // each step draws all points anew
            view.grab();
        }
        const double each = (processorMs() - before) / 5;
        QVERIFY2(each < 150, qPrintable(QString::number(each)));
    }

    void aSavedPictureReplacesOnlyOnesOfWhorl() {
        QTemporaryDir folder;
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        const QString evidence = folder.filePath(QStringLiteral("evidence.png"));
        QVERIFY(picture.save(evidence));
        QVERIFY_THROWS_EXCEPTION(Error, savePicture(picture, evidence));
        const QString file = folder.filePath(QStringLiteral("saved.png"));
        savePicture(picture, file);
        picture.fill(Qt::darkRed);
        savePicture(picture, file);
        QCOMPARE(QImage(file).pixelColor(0, 0), QColor(Qt::darkRed));
        for (const char* name : {"plot.png", "plot.svg", "plot.pdf"}) {
            QCustomPlot plot;
            const QString target = folder.filePath(QLatin1String(name));
            savePlot(plot, target);
            savePlot(plot, target);
            QVERIFY(QFileInfo(target).size() > 0);
            QVERIFY_THROWS_EXCEPTION(
                Error, savePlot(plot, folder.filePath(QStringLiteral("none/")) + QLatin1String(name)));
        }
        QCustomPlot plot;
        QVERIFY_THROWS_EXCEPTION(Error, savePlot(plot, evidence));
    }

    void ratiosReadAsNumbersThatPeopleKnow_data() {
        QTest::addColumn<double>("log10Lr");
        QTest::addColumn<QString>("words");
        QTest::newRow("weak") << 0.3 << QStringLiteral("1.9");
        QTest::newRow("moderate") << 2.08 << QStringLiteral("120");
        QTest::newRow("large") << 5.48 << QStringLiteral("3 × 10⁵");
        QTest::newRow("never rounded up") << 4.99 << QStringLiteral("9 × 10⁴");
        QTest::newRow("not over a cap of 299") << std::log10(299) << QStringLiteral("290");
        QTest::newRow("a power of ten") << std::log10(100) << QStringLiteral("100");
        QTest::newRow("against") << -1.6 << QStringLiteral("1/39");
    }

    void ratiosReadAsNumbersThatPeopleKnow() {
        QFETCH(double, log10Lr);
        QFETCH(QString, words);
        QCOMPARE(ratioNumber(log10Lr), words);
    }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
