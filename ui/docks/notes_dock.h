#pragma once

#include <QDockWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace whorl {

class Workspace;

/// Review mark and notes of the current item. Notes are entered into the log and stay.
class NotesDock : public QDockWidget {
    Q_OBJECT

  public:
    explicit NotesDock(Workspace& workspace, QWidget* parent = nullptr);
    void startNote(); ///< puts the cursor where a note is written

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void show();
    void add();

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    QComboBox* m_mark;
    QTextBrowser* m_notes;
    QPlainTextEdit* m_edit;
    QPushButton* m_add;
};

} // namespace whorl
