#include "ui/dialogs/source_dialog.h"

#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace whorl {

namespace {

constexpr int kFewImages = 10;

} // namespace

SourceDialog::SourceDialog(const SourceInfo& source, const std::vector<SourceInfo>& known, QWidget* parent)
    : QDialog(parent), m_source(source), m_intro(new QLabel),
      m_name(new QLineEdit(QString::fromStdString(source.name))),
      m_description(new QPlainTextEdit(QString::fromStdString(source.description))), m_problem(new QLabel) {
    setMinimumWidth(460);
    for (const SourceInfo& other : known)
        if (other.name != source.name)
            m_taken.append(QString::fromStdString(other.name));
    auto* form = new QFormLayout(this);
    m_intro->setWordWrap(true);
    form->addRow(m_intro);
    m_name->setPlaceholderText(tr("as it shall be named in answers and reports"));
    form->addRow(tr("&Name"), m_name);
    m_description->setPlaceholderText(tr("Where the pictures come from, version and settings of the model"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    form->addRow(tr("&Description"), m_description);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    m_ok->setProperty("primary", true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SourceDialog::check);
    check();
}

SourceDialog* SourceDialog::forEnrolment(const QString& material, int images,
                                         const std::vector<SourceInfo>& known, QWidget* parent) {
    auto* dialog = new SourceDialog({}, known, parent);
    dialog->setWindowTitle(tr("Enrol a source"));
    dialog->m_ok->setText(tr("Enrol"));
    QString intro =
        tr("The source is enrolled from %1. No training is needed; all of them must come from the same "
           "model, unchanged since it made them.")
            .arg(material);
    if (images > 0 && images < kFewImages)
        intro += QLatin1Char(' ') + tr("Ten or more pictures make the enrolment more reliable.");
    dialog->m_intro->setText(intro);
    return dialog;
}

SourceDialog* SourceDialog::forChange(const SourceInfo& source, const std::vector<SourceInfo>& known,
                                      QWidget* parent) {
    auto* dialog = new SourceDialog(source, known, parent);
    dialog->setWindowTitle(tr("Change a source"));
    dialog->m_intro->hide();
    return dialog;
}

SourceInfo SourceDialog::source() const {
    SourceInfo result = m_source;
    result.name = m_name->text().trimmed().toStdString();
    result.description = m_description->toPlainText().trimmed().toStdString();
    return result;
}

void SourceDialog::check() {
    const QString name = m_name->text().trimmed();
    const bool reserved = name == QLatin1String("real") || name == QLatin1String("unknown");
    QString problem;
    if (m_taken.contains(name) || reserved)
        problem = tr("There is a source of this name already; choose another one.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tones(colors).caution);
    m_problem->setPalette(colors);
    m_ok->setEnabled(!name.isEmpty() && problem.isEmpty());
}

} // namespace whorl
