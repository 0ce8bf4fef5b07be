#pragma once

#include <QDockWidget>

class QStackedWidget;
class QTextBrowser;

namespace whorl {

class EmptyState;
class Workspace;

/// What the file says about its own origin, apart from its pixels, strongest statement first.
class ProvenanceDock : public QDockWidget {
    Q_OBJECT

  public:
    explicit ProvenanceDock(Workspace& workspace, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void show();

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTextBrowser* m_text;
};

} // namespace whorl
