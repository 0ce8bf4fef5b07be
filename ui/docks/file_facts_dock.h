#pragma once

#include <QDockWidget>

class QStackedWidget;

namespace whorl {

class PropertyTree;
class Workspace;

/// What is known about the file of the current item: hashes, dimensions, encoding, and what the decoder
/// noted.
class FileFactsDock : public QDockWidget {
    Q_OBJECT

  public:
    explicit FileFactsDock(Workspace& workspace, QWidget* parent = nullptr);

  private:
    void show();

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    PropertyTree* m_facts;
    QString m_shownHash;
};

} // namespace whorl
