#include "ui/dialogs/report_dialog.h"

#include "app/words/text.h"
#include "ui/support/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace whorl {

ReportDialog::ReportDialog(const QString& file, int all, int selected, QWidget* parent)
    : QDialog(parent), m_items(new QComboBox), m_format(new QComboBox), m_language(new QComboBox),
      m_file(new QLineEdit(QDir::toNativeSeparators(file))),
      m_open(new QCheckBox(tr("&Open it when it is written"))) {
    setWindowTitle(tr("Export report"));
    setMinimumWidth(520);
    m_items->addItem(tr("All %Ln picture(s) of the project", nullptr, all), false);
    if (selected > 0 && selected < all)
        m_items->addItem(tr("The %Ln selected picture(s)", nullptr, selected), true);
    m_format->addItem(tr("PDF document, for court"), QStringLiteral("pdf"));
    m_format->addItem(tr("Web page (HTML)"), QStringLiteral("html"));
    m_format->addItem(tr("Table (CSV), for spreadsheets"), QStringLiteral("csv"));
    m_format->addItem(tr("Data (JSON), for programs"), QStringLiteral("json"));
    for (const QString& language : languages())
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(m_language->findData(windowLanguage()));
    m_language->setToolTip(tr("What a data file says in words is always in English"));
    m_open->setChecked(true);
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto* fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(m_file);
    auto* note =
        new QLabel(tr("Withdrawn pictures are left out. The export is entered into the log of the project."));
    note->setProperty("role", QStringLiteral("muted"));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    m_ok->setProperty("primary", true);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Report on"), m_items);
    form->addRow(tr("For&mat"), m_format);
    form->addRow(tr("&Language"), m_language);
    form->addRow(fileLabel, row);
    form->addRow(m_open);
    form->addRow(note);
    form->addRow(buttons);
    connect(m_format, &QComboBox::activated, this, &ReportDialog::changeSuffix);
    connect(choose, &QPushButton::clicked, this, &ReportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this,
            [this] { m_ok->setEnabled(!m_file->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReportDialog::changeSuffix() {
    const QString format = m_format->currentData().toString();
    m_language->setEnabled(format == QLatin1String("pdf") || format == QLatin1String("html"));
    const QFileInfo before(QDir::fromNativeSeparators(m_file->text()));
    m_file->setText(QDir::toNativeSeparators(
        QStringLiteral("%1/%2.%3").arg(before.path(), before.completeBaseName(), format)));
}

void ReportDialog::browse() {
    const QString suffix = m_format->currentData().toString();
    const QString chosen = QFileDialog::getSaveFileName(
        this, windowTitle(), file(), QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), suffix));
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

QString ReportDialog::file() const {
    const QString chosen = QFileInfo(QDir::fromNativeSeparators(m_file->text().trimmed())).absoluteFilePath();
    const QString suffix = QLatin1Char('.') + m_format->currentData().toString();
    return chosen.endsWith(suffix, Qt::CaseInsensitive) ? chosen : chosen + suffix;
}

QString ReportDialog::language() const {
    return m_language->currentData().toString();
}

bool ReportDialog::onlySelected() const {
    return m_items->currentData().toBool();
}

bool ReportDialog::opensAfterwards() const {
    return m_open->isChecked();
}

} // namespace whorl
