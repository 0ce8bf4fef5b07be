#include "ui/support/save_file_name.h"

#include <QFileDialog>

namespace whorl {

QString saveFileName(QWidget* parent, const QString& title, const QString& proposal, const QString& filter,
                     const QString& suffix) {
    const QFileInfo proposed(proposal);
    QFileDialog dialog(parent, title, proposed.isAbsolute() ? proposed.path() : QString(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(proposed.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace whorl
