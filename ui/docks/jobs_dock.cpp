#include "ui/docks/jobs_dock.h"

#include "ui/models/workspace.h"
#include "ui/support/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace whorl {

namespace {

QTableView* makeTable(QAbstractItemModel* model, const QString& name) {
    auto* table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 9);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setMinimumHeight(48); // a header and a row
    return table;
}

} // namespace

QString timeLeftWords(double seconds) {
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return JobsDock::tr("less than a minute left");
    const int minutes = static_cast<int>(std::lround(seconds / 60));
    if (minutes < 90)
        return JobsDock::tr("about %Ln minute(s) left", nullptr, minutes);
    return JobsDock::tr("about %Ln hours left", nullptr, static_cast<int>(std::lround(seconds / 3600)));
}

JobsDock::JobsDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("Jobs and issues"), parent), m_workspace(workspace), m_text(new QLabel),
      m_bar(new QProgressBar), m_pause(new QPushButton(tr("Pause"))),
      m_cancelOne(new QPushButton(tr("Cancel selected"))), m_cancelAll(new QPushButton(tr("Cancel all"))),
      m_tabs(new QTabWidget), m_jobs(makeTable(&workspace.jobs(), tr("Jobs"))),
      m_issues(makeTable(&workspace.issues(), tr("Issues"))) {
    setObjectName(QStringLiteral("jobs"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of all jobs"));
    m_jobs->setColumnWidth(JobsModel::Item, 260);
    m_jobs->setColumnWidth(JobsModel::Stage, 230);
    m_issues->setColumnWidth(IssuesModel::Where, 160);
    m_issues->horizontalHeader()->setSectionResizeMode(IssuesModel::Text, QHeaderView::Stretch);
    m_issues->horizontalHeader()->setSectionResizeMode(IssuesModel::Text + 1, QHeaderView::Stretch);

    auto* corner = new QWidget;
    auto* bar = new QHBoxLayout(corner);
    bar->setContentsMargins(6, 0, 4, 0);
    m_pause->ensurePolished();
    bar->addStrut(m_pause->sizeHint().height()); // so that nothing moves when the buttons come
    m_text->setMinimumWidth(1);
    m_bar->setMinimumWidth(24);
    m_bar->setMaximumWidth(260);
    bar->addWidget(m_text);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_pause);
    bar->addWidget(m_cancelOne);
    bar->addWidget(m_cancelAll);
    m_tabs->addTab(m_jobs, tr("Jobs"));
    m_tabs->addTab(m_issues, tr("Issues"));
    m_tabs->setCornerWidget(corner);
    setWidget(m_tabs);

    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_workspace.isPaused() ? m_workspace.resume() : m_workspace.pause();
        showProgress();
    });
    connect(m_cancelAll, &QPushButton::clicked, &workspace, &Workspace::cancelAll);
    connect(m_cancelOne, &QPushButton::clicked, this, [this] {
        QList<qint64> ids;
        for (const QModelIndex& index : m_jobs->selectionModel()->selectedRows())
            ids.append(index.data(JobsModel::EvidenceRole).toLongLong());
        m_workspace.cancel(ids);
    });
    const auto openItem = [this](const QModelIndex& index) {
        if (const qint64 id = index.data(Qt::UserRole).toLongLong())
            m_workspace.setCurrent(id);
    };
    connect(m_jobs, &QTableView::activated, this, openItem);
    connect(m_issues, &QTableView::activated, this, openItem);
    connect(m_jobs->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsDock::showProgress);
    connect(&workspace, &Workspace::progressChanged, this, &JobsDock::showProgress);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&workspace.jobs(), signal, this, &JobsDock::showProgress);
    connect(&workspace, &Workspace::batchFinished, this, &JobsDock::showProgress);
    connect(&workspace, &Workspace::engineChanged, this, &JobsDock::showProgress);
    IssuesModel& issues = workspace.issues();
    connect(&issues, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) {
                countIssues();
                for (int row = first; row <= last; ++row)
                    if (m_workspace.issues().issue(row).severity == Issue::Severity::Error)
                        m_tabs->setCurrentWidget(m_issues);
            });
    connect(&issues, &QAbstractItemModel::rowsRemoved, this, &JobsDock::countIssues);
    connect(&issues, &QAbstractItemModel::modelReset, this, &JobsDock::countIssues);
    countIssues();
    showProgress();
}

void JobsDock::countIssues() {
    const int count = m_workspace.issues().rowCount();
    m_tabs->setTabText(1, count ? tr("Issues (%1)").arg(count) : tr("Issues"));
}

void JobsDock::showProgress() {
    const QueueProgress progress = m_workspace.progress();
    const bool busy = m_workspace.isBusy();
    m_pause->setVisible(busy);
    m_cancelAll->setVisible(busy);
    m_cancelOne->setVisible(busy);
    m_cancelOne->setEnabled(m_jobs->selectionModel()->hasSelection());
    m_bar->setVisible(busy && progress.total > 0);
    m_pause->setText(m_workspace.isPaused() ? tr("Resume") : tr("Pause"));
    const int waiting = m_workspace.jobs().rowCount();
    m_tabs->setTabText(0, waiting ? tr("Jobs (%1)").arg(waiting) : tr("Jobs"));
    if (!m_workspace.engine())
        m_text->setText(m_workspace.engineProblem().isEmpty()
                            ? tr("Loading the engine…")
                            : tr("The engine could not be loaded; see Issues."));
    else if (!busy)
        m_text->setText(m_workspace.sideWork().isEmpty() ? tr("Nothing is running.")
                                                         : m_workspace.sideWork());
    else {
        QString text = tr("%1 of %2 analysed").arg(progress.done).arg(progress.total - progress.cancelled);
        if (m_workspace.isPaused())
            text += tr(", paused");
        else if (const QString left = timeLeftWords(progress.secondsLeft); !left.isEmpty())
            text += QStringLiteral(", ") + left;
        m_text->setText(text);
        m_bar->setMaximum(std::max(1, progress.total - progress.cancelled));
        m_bar->setValue(progress.done);
    }
}

} // namespace whorl
