#pragma once

#include "ui/support/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace whorl {

class PreferencesDialog : public QDialog {
    Q_OBJECT

  public:
    PreferencesDialog(const Preferences& preferences, const QString& device, QWidget* parent = nullptr);
    Preferences preferences() const;

  private:
    QLineEdit* m_examiner;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_sequential;
    QComboBox* m_diverging;
    QComboBox* m_device;
    QSpinBox* m_threads;
    QSpinBox* m_tiles;
    QCheckBox* m_map;
};

} // namespace whorl
