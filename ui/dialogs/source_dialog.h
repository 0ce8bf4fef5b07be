#pragma once

#include "core/library/source_info.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace whorl {

/// Name, kind and description of a source that is enrolled or changed.
class SourceDialog : public QDialog {
    Q_OBJECT

  public:
    /// For an enrolment; material says from what, images how many there are (0: not known yet).
    static SourceDialog* forEnrolment(const QString& material, int images,
                                      const std::vector<SourceInfo>& known, QWidget* parent);
    static SourceDialog* forChange(const SourceInfo& source, const std::vector<SourceInfo>& known,
                                   QWidget* parent);
    SourceInfo source() const;

  private:
    SourceDialog(const SourceInfo& source, const std::vector<SourceInfo>& known, QWidget* parent);
    void check();

    SourceInfo m_source;
    QStringList m_taken;
    QLabel* m_intro;
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace whorl
