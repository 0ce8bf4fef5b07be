#pragma once

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace whorl {

/// A home of its own for the program under test: settings, projects and the user's library of sources begin
/// empty and are gone afterwards. To be made before QApplication.
class IsolatedHome {
  public:
    IsolatedHome() {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CACHE_HOME", m_home.filePath(QStringLiteral("cache")).toUtf8());
        qputenv("XDG_DOCUMENTS_DIR", m_home.filePath(QStringLiteral("Documents")).toUtf8());
    }
    QString filePath(const QString& name) const { return m_home.filePath(name); }

  private:
    QTemporaryDir m_home;
};

} // namespace whorl
