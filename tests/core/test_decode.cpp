#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/imaging/encode.h"
#include "core/imaging/image.h"
#include "core/imaging/jpeg_decoder.h"

#include <QtTest>

#include <sys/stat.h>

#include <cstdio>
#include <ctime>
#include <fstream>

#include <jpeglib.h>

class TestDecode : public QObject {
    Q_OBJECT

  private slots:
    void pixelsAndHashesAreTheSameByFileAndByBytes();
    void readsEveryKindOfPng_data();
    void readsEveryKindOfPng();
    void rounds16BitsTo8();
    void readsBmpInBothDirections();
    void readsPlainTiff_data();
    void readsPlainTiff();
    void readsEveryKindOfJpeg_data();
    void readsEveryKindOfJpeg();
    void jpegPixelsAreThoseOfPlainLibjpeg();
    void takesTheHeightFromADnlMarker();
    void listsPicturesAndBytesBehindTheFirst();
    void recordsTheOrientation_data();
    void recordsTheOrientation();
    void notesAWrongExtension();
    void truncatedFilesGiveOnlyRealRows_data();
    void truncatedFilesGiveOnlyRealRows();
    void aDamagedChunkCountsAsMissing();
    void absurdHeadersAreRefusedBeforeAllocation_data();
    void absurdHeadersAreRefusedBeforeAllocation();
    void limitsAreTheCallers();
    void saysWhyAFileCannotBeRead();
    void readsAFileWhoseNameIsNotUtf8();
    void damageNeverEscapesAsAnythingButAnError_data();
    void damageNeverEscapesAsAnythingButAnError();
    void findsTheNearestIjgQuality();
};

namespace {

using Bytes = std::vector<std::uint8_t>;

/// Smooth with some texture, so that no two rows are alike.
whorl::Image picture(int width, int height) {
    whorl::Image image{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {x * 255 / width, y * 255 / height, (x * 7 + y * 13) % 256})
                image.rgb.push_back(static_cast<std::uint8_t>(value));
    return image;
}

void append(Bytes& bytes, std::uint64_t value, int size, bool bigEndian) {
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * (bigEndian ? size - 1 - i : i))));
}

std::uint32_t crc32(const std::uint8_t* data, std::size_t size) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (std::size_t i = 0; i < size; ++i) {
        crc ^= data[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

void appendChunk(Bytes& png, const char* type, const Bytes& data) {
    append(png, data.size(), 4, true);
    const std::size_t start = png.size();
    png.insert(png.end(), type, type + 4);
    png.insert(png.end(), data.begin(), data.end());
    append(png, crc32(png.data() + start, png.size() - start), 4, true);
}

struct PngSpec {
    int width, height, bits, colorType;
    Bytes palette;
};

/// A PNG without filters; rows: packed as the format stores them, without filter bytes.
Bytes makePng(const PngSpec& spec, const std::vector<Bytes>& rows, std::size_t idatSize = 1 << 20) {
    Bytes png = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    Bytes header;
    append(header, static_cast<std::uint64_t>(spec.width), 4, true);
    append(header, static_cast<std::uint64_t>(spec.height), 4, true);
    for (const int value : {spec.bits, spec.colorType, 0, 0, 0})
        header.push_back(static_cast<std::uint8_t>(value));
    appendChunk(png, "IHDR", header);
    if (!spec.palette.empty())
        appendChunk(png, "PLTE", spec.palette);
    QByteArray raw;
    for (const Bytes& row : rows)
        raw.append('\0').append(reinterpret_cast<const char*>(row.data()),
                                static_cast<qsizetype>(row.size()));
    const QByteArray zlib = qCompress(raw).mid(4); // Qt puts the size first
    for (qsizetype at = 0; at < zlib.size(); at += static_cast<qsizetype>(idatSize)) {
        const QByteArray part = zlib.mid(at, static_cast<qsizetype>(idatSize));
        appendChunk(png, "IDAT", Bytes(part.begin(), part.end()));
    }
    appendChunk(png, "IEND", {});
    return png;
}

struct JpegSpec {
    bool progressive = false;
    bool arithmetic = false;
    bool severalScans = false;
    int restartRows = 0;
    int lumaAcross = 2, lumaDown = 2;
    J_COLOR_SPACE space = JCS_YCbCr;
    bool wideTables = false;
    int orientation = 0;
};

Bytes makeJpeg(const whorl::Image& image, const JpegSpec& spec) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* data = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &data, &size);
    info.image_width = static_cast<JDIMENSION>(image.width);
    info.image_height = static_cast<JDIMENSION>(image.height);
    const bool cmyk = spec.space == JCS_CMYK || spec.space == JCS_YCCK;
    info.input_components = cmyk ? 4 : 3;
    info.in_color_space = cmyk ? JCS_CMYK : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_colorspace(&info, spec.space);
    jpeg_set_quality(&info, spec.wideTables ? 2 : 90, spec.wideTables ? FALSE : TRUE);
    if (spec.space == JCS_YCbCr) {
        info.comp_info[0].h_samp_factor = spec.lumaAcross;
        info.comp_info[0].v_samp_factor = spec.lumaDown;
    }
    info.restart_in_rows = spec.restartRows;
    info.arith_code = spec.arithmetic ? TRUE : FALSE;
    if (spec.progressive)
        jpeg_simple_progression(&info);
    static const jpeg_scan_info kScans[] = {
        {1, {0}, 0, 63, 0, 0}, {1, {1}, 0, 63, 0, 0}, {1, {2}, 0, 63, 0, 0}};
    if (spec.severalScans) {
        info.scan_info = kScans;
        info.num_scans = 3;
    }
    jpeg_start_compress(&info, TRUE);
    if (spec.orientation != 0) {
        const std::string exif = std::string("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25) +
                                 static_cast<char>(spec.orientation) + std::string(6, '\0');
        jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                          static_cast<unsigned>(exif.size()));
    }
    Bytes row(static_cast<std::size_t>(image.width) * 4);
    while (info.next_scanline < info.image_height) {
        const std::uint8_t* source = image.row(static_cast<int>(info.next_scanline));
        for (int x = 0; x < image.width; ++x)
            for (int c = 0; c < info.input_components; ++c)
                row[static_cast<std::size_t>(x * info.input_components + c)] =
                    c == 3 ? 255 : source[x * 3 + c];
        JSAMPROW pointer = row.data();
        jpeg_write_scanlines(&info, &pointer, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    const Bytes bytes(data, data + size);
    std::free(data);
    return bytes;
}

/// A little- or big-endian TIFF of one uncompressed strip.
Bytes makeTiff(int width, int height, int bits, int samples, int photometric, bool bigEndian,
               const Bytes& data, int orientation = 1, int rowsPerStrip = 0) {
    Bytes tiff = bigEndian ? Bytes{'M', 'M', 0, 42} : Bytes{'I', 'I', 42, 0};
    append(tiff, 8, 4, bigEndian);
    struct Entry {
        int tag, type;
        std::uint32_t count, value;
    };
    const auto u = [](auto value) { return static_cast<std::uint32_t>(value); };
    const std::vector<Entry> entries = {
        {256, 4, 1, u(width)},
        {257, 4, 1, u(height)},
        {258, 3, 1, u(bits)},
        {259, 3, 1, 1},
        {262, 3, 1, u(photometric)},
        {273, 4, 1, u(8 + 2 + 11 * 12 + 4)},
        {274, 3, 1, u(orientation)},
        {277, 3, 1, u(samples)},
        {278, 4, 1, u(rowsPerStrip == 0 ? height : rowsPerStrip)},
        {279, 4, 1, u(data.size())},
        {284, 3, 1, 1},
    };
    append(tiff, entries.size(), 2, bigEndian);
    for (const Entry& entry : entries) {
        append(tiff, u(entry.tag), 2, bigEndian);
        append(tiff, u(entry.type), 2, bigEndian);
        append(tiff, entry.count, 4, bigEndian);
        append(tiff, entry.value, entry.type == 3 ? 2 : 4, bigEndian);
        if (entry.type == 3)
            append(tiff, 0, 2, bigEndian);
    }
    append(tiff, 0, 4, bigEndian);
    tiff.insert(tiff.end(), data.begin(), data.end());
    return tiff;
}

Bytes makeBmp(const whorl::Image& image, bool topDown) {
    Bytes bmp = {'B', 'M'};
    const std::size_t stride = (static_cast<std::size_t>(image.width) * 3 + 3) / 4 * 4;
    append(bmp, 54 + stride * static_cast<std::size_t>(image.height), 4, false);
    append(bmp, 0, 4, false);
    append(bmp, 54, 4, false);
    append(bmp, 40, 4, false);
    append(bmp, static_cast<std::uint64_t>(image.width), 4, false);
    append(bmp, static_cast<std::uint32_t>(topDown ? -image.height : image.height), 4, false);
    append(bmp, 1, 2, false);
    append(bmp, 24, 2, false);
    bmp.resize(54, 0);
    for (int i = 0; i < image.height; ++i) {
        const std::uint8_t* row = image.row(topDown ? i : image.height - 1 - i);
        for (int x = 0; x < image.width; ++x)
            for (const int c : {2, 1, 0})
                bmp.push_back(row[x * 3 + c]);
        bmp.resize(54 + stride * static_cast<std::size_t>(i + 1), 0);
    }
    return bmp;
}

std::vector<Bytes> rgbRows(const whorl::Image& image) {
    std::vector<Bytes> rows;
    for (int y = 0; y < image.height; ++y)
        rows.emplace_back(image.row(y), image.row(y) + image.width * 3);
    return rows;
}

double meanDifference(const whorl::Image& a, const whorl::Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i)
        sum += std::abs(a.rgb[i] - b.rgb[i]);
    return sum / static_cast<double>(a.rgb.size());
}

QString notesOf(const whorl::DecodedImage& decoded) {
    QString all;
    for (const std::string& note : decoded.facts.notes)
        all += QString::fromStdString(note) + '\n';
    return all;
}

QString failureOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const whorl::Error& error) {
        return QString::fromStdString(error.failure());
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(PngSpec)
Q_DECLARE_METATYPE(JpegSpec)

void TestDecode::pixelsAndHashesAreTheSameByFileAndByBytes() {
    QTemporaryDir directory;
    const std::string path = directory.filePath("a.jpg").toStdString();
    const Bytes bytes = whorl::encodeJpeg(picture(200, 150), 90);
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    const auto byFile = whorl::decodeFile(path);
    const auto byBytes = whorl::decodeBytes(bytes, "elsewhere.jpg");
    QCOMPARE(byFile.image.rgb, byBytes.image.rgb);
    QCOMPARE(byFile.facts.pixelSha256, byBytes.facts.pixelSha256);
    QCOMPARE(byFile.sha256, whorl::sha256File(path));
    QCOMPARE(byFile.sha256, byBytes.sha256);
    QCOMPARE(byFile.bytes, bytes.size());
    const std::string pixels(byFile.image.rgb.begin(), byFile.image.rgb.end());
    QCOMPARE(byFile.facts.pixelSha256, whorl::sha256("200x150\n" + pixels));
}

void TestDecode::readsEveryKindOfPng_data() {
    QTest::addColumn<PngSpec>("spec");
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("alpha");
    QTest::addColumn<int>("channels");
    for (const int bits : {1, 2, 4, 8, 16})
        QTest::addRow("gray %d", bits) << PngSpec{130, 129, bits, 0, {}} << "gray" << false << 1;
    for (const int bits : {1, 2, 4, 8})
        QTest::addRow("palette %d", bits)
            << PngSpec{130, 129, bits, 3, {9, 8, 7, 200, 100, 50}} << "palette" << false << 1;
    for (const int bits : {8, 16}) {
        QTest::addRow("rgb %d", bits) << PngSpec{130, 129, bits, 2, {}} << "rgb" << false << 3;
        QTest::addRow("gray alpha %d", bits) << PngSpec{130, 129, bits, 4, {}} << "gray" << true << 2;
        QTest::addRow("rgb alpha %d", bits) << PngSpec{130, 129, bits, 6, {}} << "rgb" << true << 4;
    }
}

void TestDecode::readsEveryKindOfPng() {
    QFETCH(PngSpec, spec);
    QFETCH(QString, model);
    QFETCH(bool, alpha);
    QFETCH(int, channels);
    // Rows of zeros, then from row 64 on rows of ones in every bit (palette: index 1).
    const std::size_t rowSize = static_cast<std::size_t>((spec.width * channels * spec.bits + 7) / 8);
    Bytes ones(rowSize, 0xFF);
    if (spec.colorType == 3)
        std::fill(ones.begin(), ones.end(), static_cast<std::uint8_t>(0xFF / ((1 << spec.bits) - 1)));
    std::vector<Bytes> rows(64, Bytes(rowSize, 0));
    rows.resize(static_cast<std::size_t>(spec.height), ones);
    const auto decoded = whorl::decodeBytes(makePng(spec, rows), "a.png");
    QCOMPARE(QString::fromStdString(decoded.facts.colorModel), model);
    QCOMPARE(decoded.facts.bitDepth, spec.bits);
    QCOMPARE(decoded.facts.alpha, alpha);
    QCOMPARE(decoded.facts.channels, channels);
    const Bytes first(decoded.image.row(63), decoded.image.row(63) + 3);
    const Bytes second(decoded.image.row(64) + 129 * 3, decoded.image.row(64) + 130 * 3);
    QCOMPARE(first, spec.colorType == 3 ? (Bytes{9, 8, 7}) : (Bytes{0, 0, 0}));
    QCOMPARE(second, spec.colorType == 3 ? (Bytes{200, 100, 50}) : (Bytes{255, 255, 255}));
}

void TestDecode::rounds16BitsTo8() {
    // 128.49 and 128.51 of 255: truncation would give 128 for both.
    const int below = 33021, above = 33026;
    Bytes row;
    for (int x = 0; x < 128; ++x)
        append(row, static_cast<std::uint64_t>(x % 2 == 0 ? below : above), 2, true);
    const auto png =
        whorl::decodeBytes(makePng({128, 128, 16, 0, {}}, std::vector<Bytes>(128, row)), "a.png");
    QCOMPARE(int(png.image.rgb[0]), 128);
    QCOMPARE(int(png.image.rgb[3]), 129);
    QVERIFY(notesOf(png).contains("rounded to 8"));
    Bytes data;
    for (int y = 0; y < 128; ++y)
        data.insert(data.end(), row.begin(), row.end());
    const auto tiff = whorl::decodeBytes(makeTiff(128, 128, 16, 1, 1, true, data), "a.tif");
    QCOMPARE(tiff.image.rgb, png.image.rgb);
}

void TestDecode::readsBmpInBothDirections() {
    const whorl::Image image = picture(131, 130);
    for (const bool topDown : {false, true})
        QCOMPARE(whorl::decodeBytes(makeBmp(image, topDown), "a.bmp").image.rgb, image.rgb);
}

void TestDecode::readsPlainTiff_data() {
    QTest::addColumn<bool>("bigEndian");
    QTest::addColumn<int>("photometric");
    for (const bool bigEndian : {false, true})
        for (const int photometric : {0, 1, 2, 5})
            QTest::addRow("%d %d", bigEndian, photometric) << bigEndian << photometric;
}

void TestDecode::readsPlainTiff() {
    QFETCH(bool, bigEndian);
    QFETCH(int, photometric);
    const int samples = photometric == 2 ? 3 : photometric == 5 ? 4 : 1;
    Bytes data;
    for (int i = 0; i < 130 * 140 * samples; ++i)
        data.push_back(photometric == 5 && i % 4 == 3 ? 0 : static_cast<std::uint8_t>(i % 251));
    const auto decoded =
        whorl::decodeBytes(makeTiff(130, 140, 8, samples, photometric, bigEndian, data, 6), "a.tif");
    QCOMPARE(decoded.image.height, 140);
    QCOMPARE(decoded.facts.orientation, 6);
    for (std::size_t pixel = 0; pixel < 130 * 140; ++pixel)
        for (std::size_t c = 0; c < 3; ++c) {
            const int stored = data[pixel * static_cast<std::size_t>(samples) + (samples == 1 ? 0 : c)];
            QCOMPARE(int(decoded.image.rgb[pixel * 3 + c]),
                     photometric == 0 || photometric == 5 ? 255 - stored : stored);
        }
}

void TestDecode::readsEveryKindOfJpeg_data() {
    QTest::addColumn<JpegSpec>("spec");
    QTest::addColumn<QString>("subsampling");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("note");
    QTest::newRow("4:2:0") << JpegSpec{} << "4:2:0"
                           << "ycbcr"
                           << "";
    QTest::newRow("4:4:4") << JpegSpec{.lumaAcross = 1, .lumaDown = 1} << "4:4:4"
                           << "ycbcr"
                           << "";
    QTest::newRow("4:2:2") << JpegSpec{.lumaDown = 1} << "4:2:2"
                           << "ycbcr"
                           << "";
    QTest::newRow("4:4:0") << JpegSpec{.lumaAcross = 1} << "4:4:0"
                           << "ycbcr"
                           << "";
    QTest::newRow("4:1:1") << JpegSpec{.lumaAcross = 4, .lumaDown = 1} << "4:1:1"
                           << "ycbcr"
                           << "";
    QTest::newRow("progressive") << JpegSpec{.progressive = true} << "4:2:0"
                                 << "ycbcr"
                                 << "";
    QTest::newRow("arithmetic") << JpegSpec{.arithmetic = true} << "4:2:0"
                                << "ycbcr"
                                << "arithmetic";
    QTest::newRow("progressive arithmetic") << JpegSpec{.progressive = true, .arithmetic = true} << "4:2:0"
                                            << "ycbcr"
                                            << "arithmetic";
    QTest::newRow("three scans") << JpegSpec{.severalScans = true} << "4:2:0"
                                 << "ycbcr"
                                 << "in 3 scans";
    QTest::newRow("restarts") << JpegSpec{.restartRows = 1} << "4:2:0"
                              << "ycbcr"
                              << "";
    QTest::newRow("rgb") << JpegSpec{.space = JCS_RGB} << "4:4:4"
                         << "rgb"
                         << "";
    QTest::newRow("cmyk") << JpegSpec{.space = JCS_CMYK} << "4:4:4"
                          << "cmyk"
                          << "CMYK";
    QTest::newRow("ycck") << JpegSpec{.space = JCS_YCCK} << "4:2:0"
                          << "ycck"
                          << "CMYK";
    QTest::newRow("16-bit tables") << JpegSpec{.wideTables = true} << "4:2:0"
                                   << "ycbcr"
                                   << "16-bit";
}

void TestDecode::readsEveryKindOfJpeg() {
    QFETCH(JpegSpec, spec);
    QFETCH(QString, subsampling);
    QFETCH(QString, model);
    QFETCH(QString, note);
    whorl::Image image = picture(190, 170);
    for (std::size_t i = 2; i < image.rgb.size(); i += 3)
        image.rgb[i] = image.rgb[i - 1]; // subsampling keeps what is smooth
    const auto decoded = whorl::decodeBytes(makeJpeg(image, spec), "a.jpg");
    QCOMPARE(QString::fromStdString(decoded.facts.subsampling), subsampling);
    QCOMPARE(QString::fromStdString(decoded.facts.colorModel), model);
    QCOMPARE(decoded.facts.progressive, spec.progressive);
    QVERIFY(!decoded.facts.truncated);
    QVERIFY2(notesOf(decoded).contains(note) && notesOf(decoded).isEmpty() == note.isEmpty(),
             qPrintable(notesOf(decoded)));
    QCOMPARE(decoded.image.height, image.height);
    QVERIFY(meanDifference(decoded.image, image) < (spec.wideTables ? 60 : 3));
    if (spec.wideTables)
        QVERIFY(*std::max_element(decoded.facts.quantization[0].begin(),
                                  decoded.facts.quantization[0].end()) > 255);
}

void TestDecode::jpegPixelsAreThoseOfPlainLibjpeg() {
    for (const bool progressive : {false, true}) {
        const Bytes bytes = makeJpeg(picture(333, 217), {.progressive = progressive});
        jpeg_decompress_struct info{};
        jpeg_error_mgr errors{};
        info.err = jpeg_std_error(&errors);
        jpeg_create_decompress(&info);
        jpeg_mem_src(&info, bytes.data(), bytes.size());
        jpeg_read_header(&info, TRUE);
        jpeg_start_decompress(&info);
        Bytes pixels(333 * 217 * 3);
        while (info.output_scanline < info.output_height) {
            JSAMPROW row = pixels.data() + std::size_t{info.output_scanline} * 333 * 3;
            jpeg_read_scanlines(&info, &row, 1);
        }
        jpeg_destroy_decompress(&info);
        QCOMPARE(whorl::decodeBytes(bytes, "a.jpg").image.rgb, pixels);
    }
}

void TestDecode::takesTheHeightFromADnlMarker() {
    Bytes bytes = makeJpeg(picture(160, 144), {});
    const auto pixels = whorl::decodeBytes(bytes, "a.jpg").image.rgb;
    const Bytes frame = {0xFF, 0xC0};
    const auto found = std::search(bytes.begin(), bytes.end(), frame.begin(), frame.end());
    QVERIFY(found != bytes.end());
    found[5] = found[6] = 0;
    QVERIFY(!failureOf([&] { whorl::decodeBytes(bytes, "a.jpg"); }).isEmpty());
    const Bytes dnl = {0xFF, 0xDC, 0, 4, 0, 144};
    bytes.insert(bytes.end() - 2, dnl.begin(), dnl.end());
    const auto decoded = whorl::decodeBytes(bytes, "a.jpg");
    QCOMPARE(decoded.image.rgb, pixels);
    QVERIFY(notesOf(decoded).contains("DNL"));
}

void TestDecode::listsPicturesAndBytesBehindTheFirst() {
    const Bytes first = makeJpeg(picture(160, 144), {}),
                second = makeJpeg(picture(64, 48), {.progressive = true});
    Bytes bytes = first;
    bytes.insert(bytes.end(), second.begin(), second.end());
    bytes.insert(bytes.end(), {'t', 'a', 'i', 'l'});
    const auto decoded = whorl::decodeBytes(bytes, "a.jpg");
    QCOMPARE(decoded.image.rgb, whorl::decodeBytes(first, "a.jpg").image.rgb);
    QCOMPARE(decoded.facts.pages, 2);
    QVERIFY(notesOf(decoded).contains("64 x 48"));
    QVERIFY(notesOf(decoded).contains(QString("%1 bytes follow").arg(second.size() + 4)));
    QVERIFY(!decoded.facts.truncated);
}

void TestDecode::recordsTheOrientation_data() {
    QTest::addColumn<int>("stored");
    QTest::addColumn<int>("recorded");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation << orientation;
    QTest::newRow("not valid") << 9 << 1;
}

void TestDecode::recordsTheOrientation() {
    QFETCH(int, stored);
    QFETCH(int, recorded);
    const whorl::Image image = picture(160, 144);
    const auto decoded = whorl::decodeBytes(makeJpeg(image, {.orientation = stored}), "a.jpg");
    QCOMPARE(decoded.facts.orientation, recorded);
    QCOMPARE(decoded.image.rgb, whorl::decodeBytes(makeJpeg(image, {}), "a.jpg").image.rgb);
}

void TestDecode::notesAWrongExtension() {
    const Bytes bytes = whorl::encodeWebp(picture(150, 150), 80);
    QVERIFY(notesOf(whorl::decodeBytes(bytes, "a.png")).contains("wrong extension"));
    QVERIFY(!notesOf(whorl::decodeBytes(bytes, "a.WEBP")).contains("wrong extension"));
    QVERIFY(!notesOf(whorl::decodeBytes(bytes, "a")).contains("wrong extension"));
}

void TestDecode::truncatedFilesGiveOnlyRealRows_data() {
    QTest::addColumn<QByteArray>("bytes");
    const whorl::Image image = picture(300, 400);
    const auto add = [](const char* name, const Bytes& bytes) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()));
    };
    add("jpeg 4:2:0", makeJpeg(image, {}));
    add("jpeg 4:4:4", makeJpeg(image, {.lumaAcross = 1, .lumaDown = 1}));
    add("jpeg progressive", makeJpeg(image, {.progressive = true}));
    add("jpeg three scans", makeJpeg(image, {.severalScans = true}));
    add("jpeg restarts", makeJpeg(image, {.restartRows = 2}));
    add("jpeg arithmetic", makeJpeg(image, {.arithmetic = true}));
    add("png", makePng({300, 400, 8, 2, {}}, rgbRows(image), 8192));
    add("webp", whorl::encodeWebp(image, 90));
    add("bmp top down", makeBmp(image, true));
    add("bmp", makeBmp(image, false));
    add("tiff", makeTiff(300, 400, 8, 3, 2, false, image.rgb));
}

void TestDecode::truncatedFilesGiveOnlyRealRows() {
    QFETCH(QByteArray, bytes);
    const Bytes whole(bytes.begin(), bytes.end());
    const auto complete = whorl::decodeBytes(whole, "a");
    const bool bottomUp = QByteArray(QTest::currentDataTag()) == "bmp";
    constexpr int kPoints = 40;
    int shown = 0;
    for (int point = 0; point < kPoints; ++point) {
        const Bytes cut(whole.begin(),
                        whole.begin() + static_cast<std::ptrdiff_t>(whole.size()) * point / kPoints);
        try {
            const auto decoded = whorl::decodeBytes(cut, "a");
            const whorl::Image& image = decoded.image;
            QVERIFY(decoded.facts.truncated);
            QVERIFY(!decoded.facts.notes.empty());
            QCOMPARE(decoded.facts.rowsDecoded, image.height);
            QVERIFY(image.height >= 128);
            const int first = bottomUp ? complete.image.height - image.height : 0;
            QVERIFY(std::equal(image.rgb.begin(), image.rgb.end(), complete.image.row(first)));
            ++shown;
        } catch (const whorl::Error& error) {
            QVERIFY(!error.failure().empty());
        }
    }
    // With several scans only the last of them brings rows; elsewhere about two thirds of the points leave
    // 128 of 400.
    const bool severalScans = QByteArray(QTest::currentDataTag()).contains("scans") ||
                              QByteArray(QTest::currentDataTag()).contains("progressive");
    QVERIFY2(shown >= (severalScans ? 1 : kPoints / 3), qPrintable(QString::number(shown)));
}

void TestDecode::aDamagedChunkCountsAsMissing() {
    const whorl::Image image = picture(300, 400);
    Bytes png = makePng({300, 400, 8, 2, {}}, rgbRows(image), 8192);
    png[png.size() * 3 / 4] ^= 0x10;
    const auto decoded = whorl::decodeBytes(png, "a.png");
    QVERIFY(decoded.facts.truncated && decoded.image.height < 400);
    QVERIFY(std::equal(decoded.image.rgb.begin(), decoded.image.rgb.end(), image.rgb.begin()));
    QVERIFY(notesOf(decoded).contains("checksum"));
}

void TestDecode::absurdHeadersAreRefusedBeforeAllocation_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char* name, const Bytes& bytes) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()));
    };
    const Bytes row(3, 0);
    add("png wide", makePng({2'000'000'000, 1, 8, 2, {}}, {row}));
    add("png 40000 x 40000", makePng({40'000, 40'000, 8, 2, {}}, {row}));
    add("png zero", makePng({0, 3, 8, 2, {}}, {row}));
    add("tiff 100000 x 100000", makeTiff(100'000, 100'000, 8, 3, 2, false, row));
    add("tiff one strip of 600 MB", makeTiff(14'000, 14'000, 16, 3, 2, false, row));
    Bytes jpeg = makeJpeg(picture(16, 16), {});
    const Bytes frame = {0xFF, 0xC0};
    const auto found = std::search(jpeg.begin(), jpeg.end(), frame.begin(), frame.end());
    std::fill(found + 5, found + 9, std::uint8_t{0xFF});
    add("jpeg 65535 x 65535", jpeg);
    Bytes bmp = makeBmp(picture(4, 4), false);
    std::fill(bmp.begin() + 18, bmp.begin() + 21, std::uint8_t{0xFF});
    add("bmp wide", bmp);
    Bytes webp = whorl::encodeWebp(picture(16, 16), 50);
    std::fill(webp.begin() + 26, webp.begin() + 30, std::uint8_t{0xFF});
    add("webp 16383 x 16383", webp);
}

void TestDecode::absurdHeadersAreRefusedBeforeAllocation() {
    QFETCH(QByteArray, bytes);
    const std::clock_t start = std::clock(); // of the processor: the machine may have other work
    const QString failure = failureOf([&] { whorl::decodeBytes(Bytes(bytes.begin(), bytes.end()), "a"); });
    QVERIFY(!failure.isEmpty());
    QVERIFY2(std::clock() - start < 2 * CLOCKS_PER_SEC, qPrintable(failure));
}

void TestDecode::limitsAreTheCallers() {
    const Bytes bytes = whorl::encodePng(picture(150, 150));
    QVERIFY(
        failureOf([&] { whorl::decodeBytes(bytes, "a", {.maxPixels = 150 * 150 - 1}); }).contains("limit"));
    QVERIFY(failureOf([&] {
                whorl::decodeBytes(bytes, "a", {.maxFileBytes = bytes.size() - 1});
            }).contains("limit"));
    QCOMPARE(whorl::decodeBytes(bytes, "a", {150 * 150, bytes.size()}).image.width, 150);
}

void TestDecode::saysWhyAFileCannotBeRead() {
    QTemporaryDir directory;
    const std::string root = directory.path().toStdString();
    const auto failure = [](const std::string& path) { return failureOf([&] { whorl::decodeFile(path); }); };
    QVERIFY(failure(root).contains("directory"));
    QVERIFY(failure(root + "/missing.png").contains("No such file"));
    std::ofstream(root + "/empty.png").flush();
    QVERIFY(failure(root + "/empty.png").contains("empty"));
    QCOMPARE(::mkfifo((root + "/pipe.png").c_str(), 0600), 0);
    QVERIFY(failure(root + "/pipe.png").contains("not a regular file"));
    QVERIFY(failure("/dev/zero").contains("not a regular file"));
    std::ofstream(root + "/page.png") << "<!DOCTYPE html><html></html>";
    QVERIFY(failure(root + "/page.png").contains("web page"));
    std::ofstream(root + "/film.jpg") << "GIF89a...";
    QVERIFY(failure(root + "/film.jpg").contains("GIF"));
    std::ofstream(root + "/noise.jpg") << "nothing in particular";
    QVERIFY(failure(root + "/noise.jpg").contains("not an image"));
}

void TestDecode::readsAFileWhoseNameIsNotUtf8() {
    QTemporaryDir directory;
    const std::string path = directory.path().toStdString() + "/bad\xFF.png";
    const Bytes bytes = whorl::encodePng(picture(150, 150));
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    QCOMPARE(whorl::decodeFile(path).image.width, 150);
    std::ofstream(path, std::ios::trunc).flush();
    try {
        whorl::decodeFile(path);
        QFAIL("no error");
    } catch (const whorl::Error& error) {
        QVERIFY(error.input().ends_with("/bad\\xff.png")); // fit for JSON and for the screen
    }
    QCOMPARE(std::remove(path.c_str()), 0);
}

void TestDecode::damageNeverEscapesAsAnythingButAnError_data() {
    truncatedFilesGiveOnlyRealRows_data();
}

void TestDecode::damageNeverEscapesAsAnythingButAnError() {
    QFETCH(QByteArray, bytes);
    const Bytes whole(bytes.begin(), bytes.end());
    std::uint32_t state = 2'463'534'242U; // xorshift, so that every run sees the same damage
    const auto random = [&state] {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    };
    for (int round = 0; round < 60; ++round) {
        Bytes damaged = whole;
        // Mostly in the headers, where the sizes stand.
        const std::size_t range =
            round % 3 == 0 ? damaged.size() : std::min<std::size_t>(damaged.size(), 700);
        for (int i = 0; i <= round % 5; ++i)
            damaged[random() % range] = static_cast<std::uint8_t>(random());
        try {
            const auto decoded = whorl::decodeBytes(damaged, "a");
            QCOMPARE(decoded.facts.rowsDecoded, decoded.image.height);
        } catch (const whorl::Error& error) {
            QVERIFY(!error.failure().empty());
        }
    }
}

void TestDecode::findsTheNearestIjgQuality() {
    const auto decoded = whorl::decodeBytes(whorl::encodeJpeg(picture(16, 16), 83), "a.jpg");
    std::vector<int> table = decoded.facts.quantization[0];
    QCOMPARE(whorl::nearestIjgQuality(table), 83);
    QVERIFY(whorl::isIjgLuminanceTable(table));
    table[10] += 1;
    QCOMPARE(whorl::nearestIjgQuality(table), 83);
    QVERIFY(!whorl::isIjgLuminanceTable(table));
}

QTEST_GUILESS_MAIN(TestDecode)
#include "test_decode.moc"
