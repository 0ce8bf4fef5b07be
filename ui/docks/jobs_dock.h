#pragma once

#include <QDockWidget>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace whorl {

class Workspace;

/// What runs and waits, with time left, and what went wrong and what to do about it.
class JobsDock : public QDockWidget {
    Q_OBJECT

  public:
    explicit JobsDock(Workspace& workspace, QWidget* parent = nullptr);
    QTableView* jobsView() const { return m_jobs; }
    QTableView* issuesView() const { return m_issues; }

  signals:
    void locateWanted(qint64 id); ///< an item whose file is missing or changed

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showProgress();
    void fitProgress();
    void showCheck();
    void updateLocate();
    qint64 itemToLocate() const; ///< of the selected issue; 0: none
    void countIssues();

    Workspace& m_workspace;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_pause;
    QPushButton* m_cancelOne;
    QPushButton* m_cancelAll;
    QWidget* m_check;
    QProgressBar* m_checkBar;
    QTimer m_checkDelay;
    QTimer m_fitDelay;
    QPushButton* m_locate;
    QTabWidget* m_tabs;
    QTableView* m_jobs;
    QTableView* m_issues;
};

/// "about 3 minutes left"; nothing while it is not known.
QString timeLeftWords(double seconds);

} // namespace whorl
