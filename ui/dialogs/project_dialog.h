#pragma once

#include "app/case_file/case_file.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace whorl {

/// What a project is about, and for a new one where it is kept.
class ProjectDialog : public QDialog {
    Q_OBJECT

  public:
    /// path: proposed file of a new project; empty for one that exists.
    ProjectDialog(const QString& path, const CaseProperties& properties, QWidget* parent = nullptr);
    QString path() const;
    CaseProperties properties() const;

  private:
    void check();

    QLineEdit* m_name = nullptr;
    QLineEdit* m_folder = nullptr;
    QLabel* m_problem;
    QPushButton* m_ok;
    QLineEdit* m_number;
    QLineEdit* m_title;
    QLineEdit* m_examiner;
    QLineEdit* m_laboratory;
    QLineEdit* m_client;
    QLineEdit* m_received;
    QPlainTextEdit* m_request;
};

} // namespace whorl
