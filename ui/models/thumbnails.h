#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

namespace whorl {

/// Small pictures of files, made off the GUI thread when a view first asks for them. What was asked last is
/// made first, since that is what the user sees; the cache and the list of wishes are bounded.
class Thumbnails : public QObject {
    Q_OBJECT

  public:
    static constexpr int kEdge = 96; ///< pixels of the longer side

    explicit Thumbnails(QObject* parent = nullptr);
    ~Thumbnails() override;

    /// Null until it is made; ready() follows. Null for good when the file gives no picture.
    QPixmap thumbnail(const QString& path);
    /// What was made or failed so far is made again when it is wanted: files may have come or changed.
    void clear();

  signals:
    void ready(const QString& path);

  private:
    void startNext();

    QCache<QString, QPixmap> m_cache;
    QSet<QString> m_failed, m_running;
    QStringList m_wishes; ///< last one first
    QThreadPool m_pool;
};

} // namespace whorl
