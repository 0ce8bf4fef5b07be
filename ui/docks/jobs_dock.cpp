#include "ui/docks/jobs_dock.h"

#include "ui/models/workspace.h"
#include "ui/support/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace whorl {

namespace {

constexpr int kCheckDelayMs = 500; // a short one must not make the panel flicker
constexpr int kFitDelayMs = 100;

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
      m_check(new QWidget), m_checkBar(new QProgressBar), m_locate(new QPushButton(tr("Locate…"))),
      m_tabs(new QTabWidget), m_jobs(makeTable(&workspace.jobs(), tr("Jobs"))),
      m_issues(makeTable(&workspace.issues(), tr("Issues"))) {
    setObjectName(QStringLiteral("jobs"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of all jobs"));
    m_jobs->horizontalHeader()->setStretchLastSection(false);
    m_jobs->horizontalHeader()->setSectionResizeMode(JobsModel::Item, QHeaderView::Stretch);
    m_jobs->setColumnWidth(JobsModel::Stage, 220);
    m_jobs->setColumnWidth(JobsModel::Progress, 76);
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
    m_locate->setToolTip(tr("Say where the file of the selected issue is now"));
    bar->addWidget(m_locate);
    bar->addWidget(m_text);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_pause);
    bar->addWidget(m_cancelOne);
    bar->addWidget(m_cancelAll);
    m_tabs->addTab(m_jobs, tr("Jobs"));
    m_tabs->addTab(m_issues, tr("Issues"));
    m_tabs->setCornerWidget(corner);

    m_checkBar->setTextVisible(false);
    m_checkBar->setMaximum(1000);
    m_checkBar->setAccessibleName(tr("Progress of the verification"));
    auto* cancelCheck = new QPushButton(tr("Cancel verification"));
    auto* check = new QHBoxLayout(m_check);
    check->setContentsMargins(10, 3, 10, 3);
    check->addWidget(new QLabel(tr("Checking the log and the evidence")));
    check->addWidget(m_checkBar, 1);
    check->addWidget(cancelCheck);
    m_fitDelay.setSingleShot(true); // laying out anew costs time that progress may not take
    m_fitDelay.setInterval(kFitDelayMs);
    connect(&m_fitDelay, &QTimer::timeout, this, &JobsDock::fitProgress);
    m_checkDelay.setSingleShot(true);
    m_checkDelay.setInterval(kCheckDelayMs);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_check);
    layout->addWidget(m_tabs);
    setWidget(content);

    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_workspace.isPaused() ? m_workspace.resume() : m_workspace.pause();
        showProgress();
    });
    connect(cancelCheck, &QPushButton::clicked, &workspace, &Workspace::cancelVerification);
    connect(&m_checkDelay, &QTimer::timeout, this,
            [this] { m_check->setVisible(m_workspace.projectCheck().running); });
    connect(&workspace, &Workspace::projectCheckChanged, this, &JobsDock::showCheck);
    connect(&workspace, &Workspace::caseClosed, this, &JobsDock::showCheck);
    connect(m_locate, &QPushButton::clicked, this, [this] { emit locateWanted(itemToLocate()); });
    connect(m_issues->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JobsDock::updateLocate);
    connect(m_tabs, &QTabWidget::currentChanged, this, &JobsDock::updateLocate);
    connect(m_cancelAll, &QPushButton::clicked, &workspace, &Workspace::cancelEverything);
    connect(m_cancelOne, &QPushButton::clicked, this, [this] {
        QList<quint64> chosen;
        for (const QModelIndex& index : m_jobs->selectionModel()->selectedRows())
            chosen.append(index.data(JobsModel::IdRole).toULongLong());
        m_workspace.cancelJobs(chosen);
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
    showCheck();
}

void JobsDock::showCheck() {
    const ProjectCheck& check = m_workspace.projectCheck();
    if (!check.running) {
        m_checkDelay.stop();
        m_check->hide();
    } else if (m_check->isHidden() && !m_checkDelay.isActive()) {
        m_checkDelay.start();
    }
    m_checkBar->setValue(static_cast<int>(check.share * 1000));
    updateLocate();
}

qint64 JobsDock::itemToLocate() const {
    const QModelIndexList rows = m_issues->selectionModel()->selectedRows();
    const qint64 id = rows.size() == 1 ? rows.first().data(IssuesModel::EvidenceRole).toLongLong() : 0;
    return m_workspace.evidence().fileState(id) != FileState::AsRecorded ? id : 0;
}

void JobsDock::updateLocate() {
    const EvidenceModel& evidence = m_workspace.evidence();
    const IssuesModel& issues = m_workspace.issues();
    bool any = false;
    for (int row = 0; row < issues.rowCount() && !any; ++row)
        any = evidence.fileState(issues.issue(row).evidence) != FileState::AsRecorded;
    m_locate->setVisible(any && m_tabs->currentWidget() == m_issues);
    m_locate->setEnabled(itemToLocate() != 0 && !m_workspace.isReadOnly());
}

void JobsDock::countIssues() {
    const int count = m_workspace.issues().rowCount();
    m_tabs->setTabText(1, count ? tr("Issues (%1)").arg(count) : tr("Issues"));
    updateLocate();
}

void JobsDock::showProgress() {
    const QueueProgress progress = m_workspace.progress();
    const bool busy = m_workspace.isBusy();
    const int listed = m_workspace.jobs().rowCount();
    m_pause->setVisible(busy);
    m_cancelAll->setVisible(busy || listed > 0);
    m_cancelOne->setVisible(busy || listed > 0);
    m_cancelOne->setEnabled(m_jobs->selectionModel()->hasSelection());
    m_pause->setText(m_workspace.isPaused() ? tr("Resume") : tr("Pause"));
    m_tabs->setTabText(0, listed ? tr("Jobs (%1)").arg(listed) : tr("Jobs"));
    if (!m_workspace.engine())
        m_text->setText(m_workspace.engineProblem().isEmpty()
                            ? tr("Loading the engine…")
                            : tr("The engine could not be loaded; see Issues."));
    else if (!busy)
        m_text->setText(m_workspace.isEnrolling()   ? tr("Enrolling a source…")
                        : m_workspace.isReporting() ? tr("Writing a report…")
                                                    : tr("Nothing is running."));
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
    if (!m_fitDelay.isActive())
        m_fitDelay.start();
}

void JobsDock::fitProgress() {
    // The corner of a tab widget takes what it asks for, and would cover the tabs.
    const QWidget* corner = m_tabs->cornerWidget();
    int room = width() - m_tabs->tabBar()->sizeHint().width() - 24;
    for (const QPushButton* button : {m_locate, m_pause, m_cancelOne, m_cancelAll})
        if (button->isVisibleTo(corner))
            room -= button->sizeHint().width() + corner->layout()->spacing();
    const int barWidth = std::clamp(room / 3, 24, 260);
    const bool hasBar = m_workspace.isBusy() && m_workspace.progress().total > 0 && room > 80;
    m_bar->setMaximumWidth(barWidth);
    m_bar->setVisible(hasBar);
    m_text->setMaximumWidth(std::max(1, room - (hasBar ? barWidth : 0)));
    m_text->setToolTip(m_text->text());
}

void JobsDock::resizeEvent(QResizeEvent* event) {
    QDockWidget::resizeEvent(event);
    fitProgress();
}

} // namespace whorl
