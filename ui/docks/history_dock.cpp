#include "ui/docks/history_dock.h"

#include "ui/models/workspace.h"
#include "ui/support/words.h"

#include <QFileInfo>
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
    m_table->setAccessibleName(tr("Project log"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(LogModel::Time, 150);
    m_table->setColumnWidth(LogModel::User, 110);
    m_table->setColumnWidth(LogModel::Action, 150);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(48); // a header and a row
    m_state->setProperty("role", QStringLiteral("muted"));
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

    connect(m_verify, &QPushButton::clicked, this, &HistoryDock::verify);
    connect(&m_verification, &BackgroundCall::progressed, this, [this](double share) {
        m_state->setText(tr("Checking the log and the evidence: %1 %").arg(static_cast<int>(share * 100)));
    });
    connect(&m_verification, &BackgroundCall::runningChanged, m_verify,
            [this](bool running) { m_verify->setEnabled(!running); });
    connect(&m_verification, &BackgroundCall::failed, this,
            [this](const QString& what) { m_state->setText(tr("Could not be verified: %1").arg(what)); });
    connect(&workspace, &Workspace::recordsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto reset = [this] {
        m_verification.stop();
        m_log.setEntries({});
        m_verify->setEnabled(m_workspace.isOpen());
        m_state->setText(m_workspace.isOpen() ? tr("Every step is entered with the hash of the one before.")
                                              : tr("Open a project to see what was done in it."));
        if (m_workspace.isOpen())
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
    m_workspace.caseLink().ask([](CaseFile& file) { return file.log(); },
                               [this](const QList<LogEntry>& entries) { m_log.addEntries(entries); });
}

void HistoryDock::verify() {
    if (!m_workspace.isOpen())
        return;
    m_state->setText(tr("Checking the log and the evidence…"));
    m_verification.start(
        [path = m_workspace.openedCase().path](const std::stop_token& stop,
                                               const ProgressCallback& progress) {
            return CaseFile::open(path, CaseFile::Access::Viewer)->verify(stop, progress);
        },
        [this](const Verification& found) {
            if (found.ok())
                m_state->setText(tr("Verified: %1 log entries and %2 evidence files are unchanged.")
                                     .arg(found.entries)
                                     .arg(found.evidence));
            else
                m_state->setText(tr("⚠ %Ln difference(s) found; see Jobs and issues.", nullptr,
                                    static_cast<int>(found.findings.size())));
            for (const Finding& finding : found.findings) {
                const bool missing = finding.kind == Finding::Kind::EvidenceMissing;
                m_workspace.report(
                    {Issue::Severity::Error, finding.evidence,
                     finding.file.isEmpty() ? tr("Project log") : QFileInfo(finding.file).fileName(),
                     finding.text,
                     missing ? tr("choose Evidence > Locate file… if it was moved")
                             : tr("compare with a backup; do not rely on this item until it is explained")});
            }
        });
}

} // namespace whorl
