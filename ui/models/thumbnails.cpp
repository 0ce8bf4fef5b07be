#include "ui/models/thumbnails.h"

#include "app/words/file_path.h"
#include "core/base/error.h"
#include "core/imaging/image.h"
#include "ui/pages/picture_set.h"

#include <QFile>

namespace whorl {

namespace {

constexpr int kMaxWishes = 64;
constexpr int kCacheKilobytes = 48 * 1024;

QImage makeThumbnail(const QString& path) {
    try {
        const DecodedImage decoded = decodeFile(toPath(path));
        QImage small = shrunk(decoded.image, Thumbnails::kEdge);
        if (const QColorSpace colors = colorSpaceOf(path); colors.isValid()) {
            small.setColorSpace(colors);
            small.convertToColorSpace(QColorSpace::SRgb);
        }
        return small;
    } catch (const Error&) {
        return {};
    }
}

} // namespace

Thumbnails::Thumbnails(QObject* parent) : QObject(parent), m_cache(kCacheKilobytes) {
    m_pool.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails() {
    m_pool.waitForDone();
}

QPixmap Thumbnails::thumbnail(const QString& path) {
    if (const QPixmap* pixmap = m_cache.object(path))
        return *pixmap;
    if (!path.isEmpty() && !m_failed.contains(path) && !m_running.contains(path)) {
        m_wishes.removeOne(path);
        m_wishes.prepend(path);
        if (m_wishes.size() > kMaxWishes)
            m_wishes.removeLast();
        startNext();
    }
    return {};
}

void Thumbnails::clear() {
    m_wishes.clear();
    m_failed.clear();
    m_cache.clear();
}

void Thumbnails::startNext() {
    if (m_wishes.isEmpty() || !m_running.isEmpty())
        return;
    const QString path = m_wishes.takeFirst();
    m_running.insert(path);
    m_pool.start([this, path] {
        const QImage image = makeThumbnail(path);
        QMetaObject::invokeMethod(this, [this, path, image] {
            m_running.remove(path);
            if (image.isNull())
                m_failed.insert(path);
            else
                m_cache.insert(path, new QPixmap(QPixmap::fromImage(image)),
                               std::max<int>(1, static_cast<int>(image.sizeInBytes() / 1024)));
            emit ready(path);
            startNext();
        });
    });
}

} // namespace whorl
