#pragma once

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

inline QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace whorl::samples
