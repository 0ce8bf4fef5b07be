#pragma once

#include <QWidget>

class QAction;
class QListWidget;

namespace whorl {

class EmptyState;

/// What the window shows while no project is open: how to begin, and the projects that were open last.
class StartPage : public QWidget {
    Q_OBJECT

  public:
    StartPage(const QList<QAction*>& actions, QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);
    void setOpening(const QString& name); ///< while a project is being read; empty: none is

  signals:
    void chosen(const QString& path);

  private:
    EmptyState* m_welcome;
    QWidget* m_recentBox;
    QListWidget* m_recent;
};

} // namespace whorl
