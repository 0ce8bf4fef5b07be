#include "ui/dialogs/project_dialog.h"

#include "ui/support/fitting_scroll_area.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace whorl {

ProjectDialog::ProjectDialog(const QString& path, const CaseProperties& properties, QWidget* parent)
    : QDialog(parent), m_problem(new QLabel), m_number(new QLineEdit(properties.number)),
      m_title(new QLineEdit(properties.title)), m_examiner(new QLineEdit(properties.examiner)),
      m_laboratory(new QLineEdit(properties.laboratory)), m_client(new QLineEdit(properties.client)),
      m_received(new QLineEdit(properties.received)), m_request(new QPlainTextEdit(properties.request)) {
    const bool isNew = !path.isEmpty();
    setWindowTitle(isNew ? tr("New project") : tr("Project properties"));
    auto* content = new QWidget;
    content->setMinimumWidth(480);
    auto* form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (isNew) {
        m_name = new QLineEdit(QFileInfo(path).completeBaseName());
        m_name->selectAll();
        m_folder = new QLineEdit(QDir::toNativeSeparators(QFileInfo(path).path()));
        auto* browse = new QPushButton(tr("Choose…"));
        browse->setAutoDefault(false);
        auto* row = new QHBoxLayout;
        row->addWidget(m_folder, 1);
        row->addWidget(browse);
        form->addRow(tr("&Name"), m_name);
        auto* folderLabel = new QLabel(tr("&Folder"));
        folderLabel->setBuddy(m_folder);
        form->addRow(folderLabel, row);
        connect(browse, &QPushButton::clicked, this, [this] {
            const QString chosen =
                QFileDialog::getExistingDirectory(this, tr("Folder of the project"), m_folder->text());
            if (!chosen.isEmpty())
                m_folder->setText(QDir::toNativeSeparators(chosen));
        });
        for (QLineEdit* edit : {m_name, m_folder})
            connect(edit, &QLineEdit::textChanged, this, &ProjectDialog::check);
    }
    auto* about = new QLabel(tr("For the cover of the report; all of it can be filled in later."));
    about->setProperty("role", QStringLiteral("muted"));
    form->addRow(about);
    form->addRow(tr("Case n&umber"), m_number);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Examiner"), m_examiner);
    form->addRow(tr("&Laboratory"), m_laboratory);
    form->addRow(tr("&Client"), m_client);
    form->addRow(tr("&Received on"), m_received);
    m_request->setPlaceholderText(tr("What was asked, in the words of the request"));
    m_request->setTabChangesFocus(true);
    m_request->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    form->addRow(tr("Re&quest"), m_request);
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(isNew ? tr("Create project") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    m_ok->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScrollArea(content), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    fitToScreen(*this);
}

QString ProjectDialog::path() const {
    if (!m_name)
        return {};
    const QString name = m_name->text().trimmed();
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed()))
        .absoluteFilePath(name.endsWith(QStringLiteral(".whorl")) ? name : name + QStringLiteral(".whorl"));
}

CaseProperties ProjectDialog::properties() const {
    CaseProperties result;
    result.number = m_number->text().trimmed();
    result.title = m_title->text().trimmed();
    result.examiner = m_examiner->text().trimmed();
    result.laboratory = m_laboratory->text().trimmed();
    result.client = m_client->text().trimmed();
    result.received = m_received->text().trimmed();
    result.request = m_request->toPlainText().trimmed();
    return result;
}

void ProjectDialog::check() {
    QString problem;
    if (m_name) {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty() || m_folder->text().trimmed().isEmpty())
            problem = tr("Give the project a name and a folder.");
        else if (name.contains(QLatin1Char('/')))
            problem = tr("The name must not contain a slash.");
        else if (QFileInfo::exists(path()))
            problem = tr("There is a project of this name already; choose another name.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tones(colors).caution);
    m_problem->setPalette(colors);
    m_ok->setEnabled(problem.isEmpty());
}

} // namespace whorl
