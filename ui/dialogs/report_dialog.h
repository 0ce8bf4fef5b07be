#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace whorl {

/// On which pictures, in which format and where a report is written.
class ReportDialog : public QDialog {
    Q_OBJECT

  public:
    /// file: proposed name with the suffix of the format.
    ReportDialog(const QString& file, int all, int selected, QWidget* parent = nullptr);
    QString file() const;
    QString language() const; ///< one of languages()
    bool onlySelected() const;
    bool opensAfterwards() const;

  private:
    void changeSuffix();
    void browse();

    QComboBox* m_items;
    QComboBox* m_format;
    QComboBox* m_language;
    QLineEdit* m_file;
    QCheckBox* m_open;
    QPushButton* m_ok;
};

} // namespace whorl
