#pragma once

#include <QDockWidget>
#include <QHash>

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
    void keepDraft(); ///< where another item is shown now, that of the one before

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    QComboBox* m_mark;
    QTextBrowser* m_notes;
    QPlainTextEdit* m_edit;
    QPushButton* m_add;
    QHash<qint64, QString> m_drafts; ///< begun and not entered, by item
    qint64 m_shown = 0;              ///< item whose draft stands in m_edit
};

} // namespace whorl
