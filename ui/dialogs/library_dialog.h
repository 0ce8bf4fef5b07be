#pragma once

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace whorl {

class Workspace;

/// The sources that pictures are compared with: the shipped ones, which stay as they are, and the user's own.
class LibraryDialog : public QDialog {
    Q_OBJECT

  public:
    explicit LibraryDialog(Workspace& workspace, QWidget* parent = nullptr);

  private:
    void fill();
    void updateButtons();
    int chosen() const; ///< index into Workspace::sources(); negative when none is

    void enrolFolder();
    void change();
    void remove();
    void exportSource();
    void importSource();

    Workspace& m_workspace;
    QTableWidget* m_table;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_export;
};

/// Asks for a folder and for the name of the source that its pictures come from, then enrols it.
void enrolFolder(Workspace& workspace, QWidget* parent);
/// The same for the selected pictures of the project.
void enrolSelection(Workspace& workspace, QWidget* parent);

} // namespace whorl
