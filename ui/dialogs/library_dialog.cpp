#include "ui/dialogs/library_dialog.h"

#include "app/words/engine_names.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/models/workspace.h"
#include "ui/support/save_file_name.h"
#include "ui/support/words.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace whorl {

namespace {

enum Column { Name, Kind, Images, Origin, Description, ColumnCount };

} // namespace

void enrolFolder(Workspace& workspace, QWidget* parent) {
    const QString folder =
        QFileDialog::getExistingDirectory(parent, LibraryDialog::tr("Folder with pictures of one source"));
    if (folder.isEmpty())
        return;
    auto* dialog =
        SourceDialog::forEnrolment(LibraryDialog::tr("the pictures in %1").arg(QFileInfo(folder).fileName()),
                                   0, workspace.sources(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &workspace,
                     [&workspace, dialog, folder] { workspace.enrolFiles(dialog->source(), {folder}); });
    dialog->open();
}

void enrolSelection(Workspace& workspace, QWidget* parent) {
    QList<qint64> ids;
    for (const qint64 id : workspace.selection())
        if (workspace.traces().contains(id))
            ids.append(id);
    if (ids.isEmpty())
        return;
    auto* dialog = SourceDialog::forEnrolment(
        LibraryDialog::tr("%Ln selected picture(s)", nullptr, static_cast<int>(ids.size())),
        static_cast<int>(ids.size()), workspace.sources(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &workspace,
                     [&workspace, dialog, ids] { workspace.enrolItems(dialog->source(), ids); });
    dialog->open();
}

LibraryDialog::LibraryDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_table(new QTableWidget(0, ColumnCount)),
      m_change(new QPushButton(tr("&Rename or describe…"))), m_remove(new QPushButton(tr("Re&move…"))),
      m_export(new QPushButton(tr("&Export…"))) {
    setWindowTitle(tr("Library of sources"));
    resize(QSize(760, 460).boundedTo(screen()->availableSize() - QSize(40, 60)));
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Kind"), tr("Pictures"), tr("Origin"), tr("Description")});
    m_table->setAccessibleName(tr("Sources"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* intro = new QLabel(tr("Pictures are compared with these sources. Those that came with Whorl cannot "
                                "be changed; your own stay on "
                                "this computer until you export them."));
    intro->setWordWrap(true);
    auto* enrol = new QPushButton(tr("Enrol a &folder…"));
    auto* import = new QPushButton(tr("&Import…"));
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {enrol, m_change, m_remove, m_export, import}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);

    connect(enrol, &QPushButton::clicked, this, &LibraryDialog::enrolFolder);
    connect(m_change, &QPushButton::clicked, this, &LibraryDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &LibraryDialog::remove);
    connect(m_export, &QPushButton::clicked, this, &LibraryDialog::exportSource);
    connect(import, &QPushButton::clicked, this, &LibraryDialog::importSource);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LibraryDialog::updateButtons);
    connect(&workspace, &Workspace::sourcesChanged, this, &LibraryDialog::fill);
    fill();
}

void LibraryDialog::fill() {
    const std::vector<SourceInfo>& sources = m_workspace.sources();
    m_table->setRowCount(static_cast<int>(sources.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SourceInfo& source = sources[static_cast<std::size_t>(row)];
        const QString texts[] = {sourceLabel(source.name), kindWords(source.kind),
                                 source.images ? QString::number(source.images) : QString(),
                                 source.shipped ? tr("came with Whorl") : tr("your own"),
                                 QString::fromStdString(source.description)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    updateButtons();
}

int LibraryDialog::chosen() const {
    const QList<QTableWidgetItem*> items = m_table->selectedItems();
    return items.isEmpty() || items.first()->row() >= static_cast<int>(m_workspace.sources().size())
               ? -1
               : items.first()->row();
}

void LibraryDialog::updateButtons() {
    const int row = chosen();
    const bool own = row >= 0 && !m_workspace.sources()[static_cast<std::size_t>(row)].shipped;
    m_change->setEnabled(own);
    m_remove->setEnabled(own);
    m_export->setEnabled(own);
}

void LibraryDialog::enrolFolder() {
    whorl::enrolFolder(m_workspace, this);
}

void LibraryDialog::change() {
    const SourceInfo source = m_workspace.sources()[static_cast<std::size_t>(chosen())];
    auto* dialog = SourceDialog::forChange(source, m_workspace.sources(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, source] {
        const SourceInfo changed = dialog->source();
        m_workspace.renameSource(QString::fromStdString(source.name), QString::fromStdString(changed.name),
                                 QString::fromStdString(changed.description));
    });
    dialog->open();
}

void LibraryDialog::remove() {
    const QString name =
        QString::fromStdString(m_workspace.sources()[static_cast<std::size_t>(chosen())].name);
    QMessageBox box(QMessageBox::Question, tr("Remove a source"), tr("Remove %1 from the library?").arg(name),
                    QMessageBox::Cancel, this);
    box.setInformativeText(
        tr("Answers that named it stay in their projects. Export it first if it may be needed again."));
    QPushButton* yes = box.addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == yes)
        m_workspace.removeSource(name);
}

void LibraryDialog::exportSource() {
    const QString name =
        QString::fromStdString(m_workspace.sources()[static_cast<std::size_t>(chosen())].name);
    const QString file = saveFileName(this, tr("Export %1").arg(name),
                                      m_workspace.besideProject(name + QStringLiteral(".whorl-source")),
                                      tr("Whorl sources (*.whorl-source)"), QStringLiteral("whorl-source"));
    if (!file.isEmpty())
        m_workspace.exportSource(name, file);
}

void LibraryDialog::importSource() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a source"), {},
                                                      tr("Whorl sources (*.whorl-source);;All files (*)"));
    if (!file.isEmpty())
        m_workspace.importSource(file);
}

} // namespace whorl
