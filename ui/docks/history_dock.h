#pragma once

#include <QDockWidget>

#include "ui/models/log_model.h"

class QLabel;
class QPushButton;
class QTableView;

namespace whorl {

class Workspace;

/// The case log, in which each entry holds the hash of the one before, and its verification.
class HistoryDock : public QDockWidget {
    Q_OBJECT

  public:
    explicit HistoryDock(Workspace& workspace, QWidget* parent = nullptr);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void refresh();
    void showCheck();

    Workspace& m_workspace;
    LogModel m_log;
    QTableView* m_table;
    QLabel* m_state;
    QPushButton* m_verify;
};

} // namespace whorl
