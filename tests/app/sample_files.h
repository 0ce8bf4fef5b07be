#pragma once

#include "core/analysis/result.h"
#include "core/base/error.h"
#include "core/base/hash.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QString>
#include <QTemporaryDir>

/// Small image files that differ from each other and are the same in every run.
namespace whorl::samples {

inline QImage picture(int number, int width = 160, int height = 144) {
    QImage image(width, height, QImage::Format_RGB32);
    quint32 state = 2463534242u + static_cast<quint32>(number) * 7919u;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            const int noise = static_cast<int>(state % 32);
            image.setPixel(
                x, y, qRgb((x + noise) % 256, (y + noise + number * 13) % 256, (x + y + noise) / 2 % 256));
        }
    return image;
}

inline QString write(const QTemporaryDir& folder, const QString& name, int number, int width = 160,
                     int height = 144) {
    const QString path = folder.filePath(name);
    picture(number, width, height).save(path, "PNG");
    return path;
}

/// What the Error says that the call throws; empty when it throws none.
template <typename Call> QString errorOf(Call call) {
    try {
        call();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

inline QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// What an engine could have found in the file: real decoding and hashes, the figures a plain function of the
/// hash.
inline AnalysisResult analysed(const QString& file) {
    AnalysisResult result;
    result.path = file.toStdString();
    result.version = WHORL_VERSION;
    result.device = "CPU, 2 threads";
    result.weights = {{"fingerprint/weights.safetensors", std::string(64, 'f')}};
    result.configuration = {{"tiles", 16}};
    try {
        const DecodedImage decoded = decodeFile(result.path);
        result.sha256 = decoded.sha256;
        result.bytes = decoded.bytes;
        result.width = decoded.image.width;
        result.height = decoded.image.height;
        result.facts = decoded.facts;
    } catch (const Error& error) {
        result.reason = error.failure();
        if (QFile::exists(file))
            result.sha256 = sha256File(result.path);
        return result;
    }
    const int first = std::stoi(result.sha256.substr(0, 2), nullptr, 16);
    const double probability = 0.5 + first / 512.0;
    const bool real = first % 2 == 0;
    result.sources = {{real ? "real" : "alpha", real ? "real" : "generator", {}, probability, first / 100.0},
                      {"unknown", "unknown", {}, 1 - probability, -1.5}};
    result.status = AnalysisStatus::Done;
    result.named = result.sources.front().name;
    result.namedKind = result.sources.front().kind;
    result.tilesUsed = 16;
    result.tilesAgree = first % 17;
    result.calibration = "a made-up set";
    result.trace = {static_cast<float>(first), 0.5f, -0.25f};
    result.timingsMs = {{"decode", 1.5}};
    return result;
}

} // namespace whorl::samples
