#include "ui/docks/history_dock.h"

#include "ui/models/workspace.h"
#include "ui/support/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace whorl {

HistoryDock::HistoryDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("History"), parent), m_workspace(workspace), m_table(new QTableView),
      m_state(new QLabel), m_verify(new QPushButton(tr("Verify project"))) {
    setObjectName(QStringLiteral("history"));
    m_table->setModel(&m_log);
    m_log.setNames([&evidence = workspace.evidence()](const QString& key) {
        const EvidenceItem* item = evidence.itemOf(key);
        return item ? item->fileName() : QString();
    });
    m_table->setAccessibleName(tr("Project log"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(LogModel::Time, 130);
    m_table->setColumnWidth(LogModel::User, 80);
    m_table->setColumnWidth(LogModel::Action, 130);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(48); // a header and a row
    m_state->setProperty("role", QStringLiteral("muted"));
    m_state->setWordWrap(true);
    m_verify->setToolTip(tr("Check that no entry of the log and no file of the evidence was changed"));

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 4, 10, 4);
    bar->setSpacing(8);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_verify);
    layout->addLayout(bar);
    layout->addWidget(m_table);
    setWidget(content);

    connect(m_verify, &QPushButton::clicked, this, [this] {
        m_workspace.projectCheck().running ? m_workspace.cancelVerification() : m_workspace.verify();
    });
    connect(&workspace, &Workspace::projectCheckChanged, this, &HistoryDock::showCheck);
    connect(&workspace, &Workspace::recordsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto reset = [this] {
        m_log.setEntries({});
        showCheck();
        if (m_workspace.isOpen() && isVisible()) // a log may be long: it is read where somebody looks
            refresh();
    };
    connect(&workspace, &Workspace::caseOpened, this, reset);
    connect(&workspace, &Workspace::caseClosed, this, reset);
    reset();
}

void HistoryDock::showEvent(QShowEvent* event) {
    QDockWidget::showEvent(event);
    if (m_workspace.isOpen())
        refresh();
}

void HistoryDock::refresh() {
    m_workspace.caseLink().ask([shown = m_log.lastSequence()](CaseFile& file) { return file.log(shown); },
                               [this](const QList<LogEntry>& entries) { m_log.addEntries(entries); });
}

void HistoryDock::showCheck() {
    const ProjectCheck& check = m_workspace.projectCheck();
    m_verify->setEnabled(m_workspace.isOpen());
    m_verify->setText(check.running ? tr("Cancel") : tr("Verify project"));
    if (!m_workspace.isOpen())
        m_state->setText(tr("Open a project to see what was done in it."));
    else if (check.running)
        m_state->setText(tr("Checking the log and the evidence: %1").arg(percent(check.share)));
    else if (!check.problem.isEmpty())
        m_state->setText(tr("Not verified: %1").arg(check.problem));
    else if (!check.found)
        m_state->setText(tr("Every step is entered with the hash of the one before."));
    else if (check.found->ok())
        m_state->setText(
            tr("Verified: %1 and %2, all unchanged.")
                .arg(tr("%Ln log entry(ies)", nullptr, static_cast<int>(check.found->entries)),
                     tr("%Ln evidence file(s)", nullptr, static_cast<int>(check.found->evidence))));
    else
        m_state->setText(tr("⚠ %Ln difference(s) found; see Jobs and issues.", nullptr,
                            static_cast<int>(check.found->findings.size())));
}

} // namespace whorl
