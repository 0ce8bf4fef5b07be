#include "ui/main_window.h"

#include "app/report/report.h"

#include "ui/dialogs/library_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/project_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/docks/attribution_dock.h"
#include "ui/docks/file_facts_dock.h"
#include "ui/docks/history_dock.h"
#include "ui/docks/jobs_dock.h"
#include "ui/docks/notes_dock.h"
#include "ui/docks/project_dock.h"
#include "ui/docks/provenance_dock.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/counterfactual_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/image_page.h"
#include "ui/pages/latent_page.h"
#include "ui/pages/start_page.h"
#include "ui/support/empty_state.h"
#include "ui/support/fitting_tab_widget.h"
#include "ui/support/icons.h"
#include "ui/support/paths.h"
#include "ui/support/save_file_name.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace whorl {

namespace {

constexpr int kMostRecent = 10;
constexpr int kMessageMs = 6000;

const QString kRecentKey = QStringLiteral("window/recent");
const QString kLastKey = QStringLiteral("window/lastProject");
const QString kStateKey = QStringLiteral("window/state");
const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kFolderKey = QStringLiteral("window/pictureFolder");
const QString kStartedKey = QStringLiteral("window/started");

bool isCase(const QString& path) {
    return path.endsWith(QStringLiteral(".whorl"), Qt::CaseInsensitive) && !QFileInfo(path).isDir();
}

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

QString caseFilter() {
    return MainWindow::tr("Whorl projects (*.whorl)");
}

QString sampleProjectPath() {
    return projectsFolder() + QLatin1Char('/') + MainWindow::tr("Sample project") + QStringLiteral(".whorl");
}

/// Where pictures were added from last.
QString pictureFolder() {
    const QString folder =
        QSettings()
            .value(kFolderKey, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
            .toString();
    return QFileInfo::exists(folder) ? folder : QDir::homePath();
}

QString freeProjectPath() {
    const QString stem =
        projectsFolder() + QLatin1Char('/') +
        MainWindow::tr("Project %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd")));
    QString path = stem + QStringLiteral(".whorl");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1 (%2).whorl").arg(stem).arg(i);
    return path;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_centre(new QStackedWidget), m_pages(new FittingTabWidget),
      m_image(new ImagePage(m_workspace)), m_latent(new LatentPage(m_workspace)),
      m_compare(new ComparePage(m_workspace)), m_counterfactual(new CounterfactualPage(m_workspace)),
      m_help(new HelpPage), m_jobsButton(new QToolButton), m_hover(new QLabel), m_device(new QLabel) {
    setWindowIcon(QIcon(QStringLiteral(":/icons/whorl.svg")));
    setDockNestingEnabled(true);
    setAcceptDrops(true);
    makeActions();
    makeDocks();
    makeMenus();

    m_pages->setDocumentMode(true);
    m_pages->addTab(m_image, icon(QStringLiteral("image")), tr("Image"));
    m_pages->addTab(m_latent, icon(QStringLiteral("latent")), tr("Latent space"));
    m_pages->addTab(m_compare, icon(QStringLiteral("compare")), tr("Compare"));
    m_pages->addTab(m_counterfactual, icon(QStringLiteral("counterfactual")), tr("Counterfactual"));
    m_pages->addTab(m_help, icon(QStringLiteral("help")), tr("Help"));
    m_pages->setTabVisible(m_pages->indexOf(m_help), false);
    m_pages->setAccessibleName(tr("Pages"));
    m_start = new StartPage({m_new, m_open, m_sample});
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_pages);
    setCentralWidget(m_centre);
    m_project->emptyState().addAction(m_addFiles, true);
    m_project->emptyState().addAction(m_addFolder);
    m_project->setItemMenu(m_itemMenu);

    m_jobsButton->setProperty("flat", true);
    m_jobsButton->setToolTip(tr("Show jobs and issues"));
    m_jobsButton->setFixedHeight(fontMetrics().height() + 6);
    connect(m_jobsButton, &QToolButton::clicked, this, [this] {
        m_jobs->show();
        m_jobs->raise();
    });
    statusBar()->addPermanentWidget(m_jobsButton);
    for (QLabel* label : {m_hover, m_device})
        label->setMinimumWidth(1); // gives way before the window grows
    m_hover->setAccessibleName(tr("Values under the cursor"));
    statusBar()->addPermanentWidget(m_hover);
    m_device->setContentsMargins(12, 0, 8, 0);
    m_device->setProperty("role", QStringLiteral("muted"));
    m_device->setToolTip(tr("What the analyses run on; see Edit > Preferences"));
    statusBar()->addPermanentWidget(m_device);
    follow();
    updateActions();
    qApp->installEventFilter(this);

    resize(QSize(1366, 800).boundedTo(room()));
    m_defaultState = saveState();
    const QSettings settings;
    restoreGeometry(settings.value(kGeometryKey).toByteArray());
    restoreState(settings.value(kStateKey).toByteArray());
    fillRecent();
    m_workspace.loadEngine();
}

MainWindow::~MainWindow() {
    // Docks tell that they go out of sight; this must still be a whole window then.
    hide();
    qApp->removeEventFilter(this);
    // Signals of the workspace that goes must not reach docks that are gone.
    m_workspace.disconnect();
    m_workspace.evidence().disconnect();
    m_workspace.issues().disconnect();
    m_workspace.jobs().disconnect();
}

QAction* MainWindow::make(const char* iconName, const QString& text, const QKeySequence& shortcut,
                          auto slot) {
    auto* action = new QAction(text, this);
    if (*iconName)
        action->setIcon(icon(QLatin1String(iconName)));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void MainWindow::makeActions() {
    m_new = make("new", tr("&New project…"), QKeySequence::New, [this] { newProject(); });
    m_open = make("open", tr("&Open project…"), QKeySequence::Open, [this] { openProject(); });
    m_sample = make("fingerprint", tr("Open the sa&mple project"), {}, [this] {
        if (mayLeave(tr("Open the sample project")))
            openSampleProject();
    });
    m_saveAs =
        make("save", tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveAs(); });
    m_properties = make("edit", tr("Project &properties…"), {}, [this] { editProperties(); });
    m_export =
        make("report", tr("&Export report…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportReport(); });
    m_close = make("close", tr("&Close project"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] {
        if (!mayLeave(tr("Close project")))
            return;
        QSettings().remove(kLastKey);
        m_workspace.closeCase();
    });
    m_addFiles = make("add-picture", tr("Add &pictures…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        QStringList patterns;
        for (const QString& suffix : imageSuffixes())
            patterns << QStringLiteral("*.") + suffix << QStringLiteral("*.") + suffix.toUpper();
        const QStringList files = QFileDialog::getOpenFileNames(
            this, tr("Add pictures"), pictureFolder(),
            tr("Pictures (%1);;All files (*)").arg(patterns.join(QLatin1Char(' '))));
        if (!files.isEmpty())
            QSettings().setValue(kFolderKey, QFileInfo(files.first()).path());
        addOrCreate(files);
    });
    m_addFolder =
        make("add-folder", tr("Add a &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] {
            const QString folder =
                QFileDialog::getExistingDirectory(this, tr("Add all pictures of a folder"), pictureFolder());
            if (folder.isEmpty())
                return;
            QSettings().setValue(kFolderKey, folder);
            addOrCreate({folder});
        });
    m_paste = make("", tr("&Paste pictures"), QKeySequence::Paste, [this] {
        const QStringList paths = localFiles(QApplication::clipboard()->mimeData());
        if (paths.isEmpty())
            statusBar()->showMessage(
                tr("The clipboard holds no files. Copy pictures in the file manager first."), kMessageMs);
        else
            openPaths(paths);
    });
    m_analyse = make("analyse", tr("&Analyse again"), QKeySequence(Qt::Key_F5),
                     [this] { m_workspace.analyze(chosenItems()); });
    m_cancel = make("", tr("&Cancel analysis"), {}, [this] { m_workspace.cancel(chosenItems()); });
    m_note = make("note", tr("Write a &note"), QKeySequence(Qt::CTRL | Qt::Key_M),
                  [this] { m_notes->startNote(); });
    m_compareItems =
        make("compare", tr("Show two pictures side by &side"), {}, [this] { compareSelected(); });
    m_locate = make("", tr("&Locate moved file…"), {}, [this] { locate(m_workspace.current()); });
    m_withdraw = make("", tr("&Withdraw from the examination…"), {}, [this] { withdraw(); });
    m_next = make("next", tr("Ne&xt picture"), QKeySequence(Qt::ALT | Qt::Key_Down),
                  [this] { m_project->step(1); });
    m_previous = make("previous", tr("Pre&vious picture"), QKeySequence(Qt::ALT | Qt::Key_Up),
                      [this] { m_project->step(-1); });
    m_enrol =
        make("enrol", tr("&Enrol selected pictures…"), {}, [this] { enrolSelection(m_workspace, this); });
    m_enrolFolder =
        make("add-folder", tr("Enrol a &folder…"), {}, [this] { enrolFolder(m_workspace, this); });
    m_library = make("table", tr("&Library of sources…"), QKeySequence(Qt::CTRL | Qt::Key_L),
                     [this] { LibraryDialog(m_workspace, this).exec(); });
    m_verify = make("", tr("&Verify project"), {}, [this] {
        m_history->show();
        m_history->raise();
        m_workspace.verify();
    });
    const std::pair<ReviewMark, QKeySequence> marks[] = {
        {ReviewMark::Unset, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)},
        {ReviewMark::ToBeChecked, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {ReviewMark::Relevant, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
        {ReviewMark::Done, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}};
    for (const auto& [mark, keys] : marks)
        m_marks.append(make("", markLabel(mark), keys,
                            [this, mark = mark] { m_workspace.setMark(chosenItems(), mark); }));
}

void MainWindow::makeDocks() {
    m_project = new ProjectDock(m_workspace, this);
    m_jobs = new JobsDock(m_workspace, this);
    m_attribution = new AttributionDock(m_workspace, this);
    m_facts = new FileFactsDock(m_workspace, this);
    m_provenance = new ProvenanceDock(m_workspace, this);
    m_notes = new NotesDock(m_workspace, this);
    m_history = new HistoryDock(m_workspace, this);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    addDockWidget(Qt::LeftDockWidgetArea, m_project);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    addDockWidget(Qt::RightDockWidgetArea, m_attribution);
    addDockWidget(Qt::RightDockWidgetArea, m_facts);
    for (QDockWidget* dock : {m_provenance, static_cast<QDockWidget*>(m_notes)})
        tabifyDockWidget(m_facts, dock);
    tabifyDockWidget(m_jobs, m_history);
    m_facts->raise();
    m_jobs->raise();
    for (QDockWidget* dock : findChildren<QDockWidget*>()) {
        const auto later = [this] { QTimer::singleShot(0, this, &MainWindow::updateTitleBars); };
        connect(dock, &QDockWidget::dockLocationChanged, this, later);
        connect(dock, &QDockWidget::topLevelChanged, this, later);
        connect(dock, &QDockWidget::visibilityChanged, this, later);
    }
    updateTitleBars();
    connect(m_project, &ProjectDock::tableShown, this, [this](bool table) {
        const int beside = table ? std::min(m_attribution->width(), 300) : attributionWidth();
        const int room = width() - beside - m_centre->minimumSizeHint().width() - 4;
        resizeDocks({m_project, m_attribution},
                    {std::min(room, table ? std::min(760, width() * 44 / 100) : projectWidth()), beside},
                    Qt::Horizontal);
    });
}

void MainWindow::makeMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_new, m_open});
    m_recentMenu = file->addMenu(icon(QStringLiteral("recent")), tr("Open &recent"));
    file->addAction(m_sample);
    file->addSeparator();
    file->addActions({m_saveAs, m_properties, m_close});
    file->addSeparator();
    file->addAction(m_export);
    file->addSeparator();
    QAction* quit = make("", tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    file->addAction(quit);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_paste);
    edit->addAction(
        make("filter", tr("&Find in the project"), QKeySequence::Find, [this] { m_project->focusSearch(); }));
    edit->addSeparator();
    QAction* preferences = make("preferences", tr("P&references…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                                [this] { editPreferences(); });
    preferences->setMenuRole(QAction::PreferencesRole);
    edit->addAction(preferences);

    QMenu* evidence = menuBar()->addMenu(tr("E&vidence"));
    evidence->addActions({m_addFiles, m_addFolder});
    evidence->addSeparator();
    m_itemMenu = new QMenu(this);
    m_itemMenu->addActions({m_analyse, m_cancel});
    m_itemMenu->addSeparator();
    QMenu* mark = m_itemMenu->addMenu(tr("&Review mark"));
    mark->addActions(m_marks);
    m_itemMenu->addActions({m_note, m_compareItems});
    m_itemMenu->addSeparator();
    m_itemMenu->addActions({m_locate, m_withdraw});
    evidence->addActions(m_itemMenu->actions());
    evidence->addSeparator();
    evidence->addActions({m_next, m_previous});

    QMenu* view = menuBar()->addMenu(tr("Vie&w"));
    const auto page = [&](const char* iconName, const QString& text, int key, QWidget* widget) {
        view->addAction(
            make(iconName, text, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), [this, widget] {
                if (m_workspace.isOpen())
                    m_pages->setCurrentWidget(widget);
            }));
    };
    page("image", tr("&Image"), Qt::Key_1, m_image);
    page("latent", tr("&Latent space"), Qt::Key_2, m_latent);
    page("compare", tr("C&ompare"), Qt::Key_3, m_compare);
    page("counterfactual", tr("Counter&factual"), Qt::Key_4, m_counterfactual);
    view->addSeparator();
    QMenu* layer = view->addMenu(tr("La&yer"));
    const std::pair<ImagePage::Kind, QString> kinds[] = {
        {ImagePage::Kind::Original, tr("&Original")},
        {ImagePage::Kind::Reconstruction, tr("&Reconstruction")},
        {ImagePage::Kind::Residual, tr("Re&sidual")},
        {ImagePage::Kind::Spectrum, tr("S&pectrum of residual")},
        {ImagePage::Kind::Map, tr("Attribution &map")},
        {ImagePage::Kind::Counterfactual, tr("&Counterfactual")}};
    int key = Qt::Key_1;
    for (const auto& [kind, text] : kinds)
        layer->addAction(
            make("", text, QKeySequence(Qt::ALT | static_cast<Qt::Key>(key++)), [this, kind = kind] {
                m_pages->setCurrentWidget(m_image);
                m_image->showLayer(kind);
            }));
    QMenu* comparison = view->addMenu(tr("Compare lay&ers"));
    const std::tuple<ImageView::Mode, QString, Qt::Key> modes[] = {
        {ImageView::Mode::Single, tr("&Alone"), Qt::Key_F2},
        {ImageView::Mode::Swipe, tr("&Swipe over"), Qt::Key_F3},
        {ImageView::Mode::SideBySide, tr("&Beside"), Qt::Key_F4}};
    for (const auto& [mode, text, modeKey] : modes)
        comparison->addAction(make("", text, QKeySequence(modeKey), [this, mode = mode] {
            m_pages->setCurrentWidget(m_image);
            m_image->setMode(mode);
        }));
    QMenu* panels = view->addMenu(tr("&Panels"));
    for (QDockWidget* dock : {static_cast<QDockWidget*>(m_project), static_cast<QDockWidget*>(m_attribution),
                              m_facts, m_provenance, static_cast<QDockWidget*>(m_notes),
                              static_cast<QDockWidget*>(m_history), static_cast<QDockWidget*>(m_jobs)})
        panels->addAction(dock->toggleViewAction());
    m_panelsShown = make("", tr("Sho&w panels"), QKeySequence(Qt::Key_F9), [this] { foldPanels(); });
    m_panelsShown->setCheckable(true);
    m_panelsShown->setChecked(true);
    m_panelsShown->setToolTip(tr("Show the panels around the page, or the page alone"));
    view->addAction(m_panelsShown);
    view->addAction(make("", tr("&Next panel"), QKeySequence(Qt::Key_F6), [this] { focusPanel(1); }));
    view->addAction(
        make("", tr("Pre&vious panel"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { focusPanel(-1); }));
    view->addAction(make("", tr("Restore &default layout"), {}, [this] { restoreDefaultLayout(); }));
    view->addSeparator();
    view->addAction(make("", tr("F&ull screen"), QKeySequence(Qt::Key_F11),
                         [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }));

    QMenu* tools = menuBar()->addMenu(tr("&Tools"));
    tools->addActions({m_enrol, m_enrolFolder, m_library});
    tools->addSeparator();
    tools->addAction(m_verify);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(make("help", tr("&Help"), QKeySequence::HelpContents, [this] { showHelp(); }));
    help->addAction(
        make("", tr("What must not be &concluded"), {}, [this] { showHelp(QStringLiteral("limits")); }));
    help->addSeparator();
    QAction* aboutAction = make("", tr("&About Whorl"), {}, [this] { about(); });
    aboutAction->setMenuRole(QAction::AboutRole);
    help->addAction(aboutAction);
}

void MainWindow::follow() {
    connect(m_start, &StartPage::chosen, this, [this](const QString& path) { openPaths({path}); });
    connect(m_image, &ImagePage::hovered, m_hover, &QLabel::setText);
    connect(m_compare, &ComparePage::enrolSelectionWanted, m_enrol, &QAction::trigger);
    connect(m_compare, &ComparePage::libraryWanted, m_library, &QAction::trigger);
    connect(m_counterfactual, &CounterfactualPage::hovered, m_hover, &QLabel::setText);
    connect(m_counterfactual, &CounterfactualPage::made, m_image, &ImagePage::setCounterfactual);
    connect(&m_workspace, &Workspace::statusMessage, this,
            [this](const QString& text) { statusBar()->showMessage(text, kMessageMs); });
    connect(&m_workspace, &Workspace::caseOpened, this, [this] {
        remember(m_workspace.openedCase().path);
        m_start->setOpening({});
        m_centre->setCurrentWidget(m_pages);
        if (!m_toAdd.isEmpty())
            m_workspace.addPaths(std::exchange(m_toAdd, {}));
        updateActions();
    });
    connect(&m_workspace, &Workspace::caseClosed, this, [this] {
        statusBar()->clearMessage();
        m_centre->setCurrentWidget(m_start);
        updateActions();
    });
    connect(&m_workspace, &Workspace::caseFailed, this,
            [this](const QString& path, const QString& what, const QString& remedy) {
                m_toAdd.clear();
                m_start->setOpening({});
                m_workspace.report({Issue::Severity::Error, 0, QFileInfo(path).fileName(), what, remedy});
                m_jobs->show();
                m_jobs->raise();
                QSettings().remove(kLastKey);
            });
    connect(&m_workspace, &Workspace::engineChanged, this, [this] {
        const auto engine = m_workspace.engine();
        m_device->setText(engine                                  ? QString::fromStdString(engine->device())
                          : m_workspace.engineProblem().isEmpty() ? tr("Loading the engine…")
                                                                  : tr("No engine"));
        updateActions();
    });
    connect(m_jobs, &JobsDock::locateWanted, this, &MainWindow::locate);
    connect(&m_workspace, &Workspace::reportWritten, this, [this](const QString& file) {
        if (m_toShow.removeAll(file))
            QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    });
    connect(&m_workspace, &Workspace::projectCheckChanged, this, [this] {
        const ProjectCheck& check = m_workspace.projectCheck();
        if (!check.found)
            return;
        if (check.found->ok()) {
            if (check.found->evidence > 0) // of a new project it goes without saying
                statusBar()->showMessage(tr("The project is as its log has it, and so is all evidence."),
                                         kMessageMs);
            return;
        }
        statusBar()->clearMessage();
        m_jobs->show();
        m_jobs->raise();
    });
    for (const auto signal :
         {&Workspace::selectionChanged, &Workspace::batchFinished, &Workspace::resultChanged})
        connect(&m_workspace, signal, this, &MainWindow::updateActions);
    connect(&m_workspace, &Workspace::currentChanged, this, &MainWindow::updateActions);
    connect(&m_workspace, &Workspace::progressChanged, this, &MainWindow::updateActions);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_workspace.issues(), signal, this, &MainWindow::showJobsButton);
    connect(&m_workspace.issues(), &QAbstractItemModel::modelReset, this, &MainWindow::showJobsButton);
    connect(&m_workspace, &Workspace::progressChanged, this, &MainWindow::showJobsButton);
    connect(&m_workspace, &Workspace::batchFinished, this, &MainWindow::showJobsButton);
    connect(m_jobs, &QDockWidget::visibilityChanged, this, &MainWindow::showJobsButton);
    showJobsButton();
}

void MainWindow::updateTitleBars() {
    // A dock among tabs is named by its tab already.
    for (QDockWidget* dock : findChildren<QDockWidget*>()) {
        const bool tabbed = !dock->isFloating() && !tabifiedDockWidgets(dock).isEmpty();
        if (tabbed == (dock->titleBarWidget() != nullptr))
            continue;
        QWidget* before = dock->titleBarWidget();
        dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
        delete before;
    }
    // Words that are scrolled to can be read, those that are cut to a letter cannot.
    for (QTabBar* tabs : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
}

void MainWindow::updateActions() {
    const bool open = m_workspace.isOpen(), writable = open && !m_workspace.isReadOnly();
    const bool item = m_workspace.evidence().item(m_workspace.current());
    const bool withdrawn = item && m_workspace.evidence().item(m_workspace.current())->withdrawn;
    for (QAction* action : {m_saveAs, m_close, m_verify})
        action->setEnabled(open);
    m_properties->setEnabled(writable);
    m_export->setEnabled(open && m_workspace.engine() && m_workspace.evidence().count() > 0);
    for (QAction* action : {m_addFiles, m_addFolder, m_paste})
        action->setEnabled(!open || writable);
    for (QAction* action : {m_note, m_locate, m_withdraw})
        action->setEnabled(writable && item);
    for (QAction* action : m_marks)
        action->setEnabled(writable && item);
    m_analyse->setEnabled(writable && item && m_workspace.engine());
    m_cancel->setEnabled(item && m_workspace.isBusy());
    m_compareItems->setEnabled(m_workspace.selection().size() == 2);
    m_enrol->setEnabled(m_workspace.engine() &&
                        std::any_of(m_workspace.selection().begin(), m_workspace.selection().end(),
                                    [this](qint64 id) { return m_workspace.traces().contains(id); }));
    m_enrolFolder->setEnabled(m_workspace.engine() != nullptr);
    m_library->setEnabled(m_workspace.engine() != nullptr);
    m_next->setEnabled(open);
    m_previous->setEnabled(open);
    m_withdraw->setText(withdrawn ? tr("Take back into the examination")
                                  : tr("&Withdraw from the examination…"));
    setWindowTitle(
        !open ? tr("Whorl")
        : m_workspace.isReadOnly()
            ? tr("%1 (read-only) – Whorl").arg(QFileInfo(m_workspace.openedCase().path).completeBaseName())
            : tr("%1 – Whorl").arg(QFileInfo(m_workspace.openedCase().path).completeBaseName()));
}

QList<qint64> MainWindow::chosenItems() const {
    if (!m_workspace.selection().isEmpty())
        return m_workspace.selection();
    return m_workspace.current() ? QList<qint64>{m_workspace.current()} : QList<qint64>();
}

QStringList MainWindow::recentProjects() {
    return QSettings().value(kRecentKey).toStringList();
}

void MainWindow::remember(const QString& path) {
    QStringList recent = recentProjects();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings settings;
    settings.setValue(kRecentKey, recent.mid(0, kMostRecent));
    settings.setValue(kLastKey, path);
    settings.setValue(kStartedKey, true);
    fillRecent();
}

void MainWindow::fillRecent() {
    const QStringList recent = recentProjects();
    m_recentMenu->clear();
    for (const QString& path : recent) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).completeBaseName(), this,
                                                  [this, path] { openPaths({path}); });
        action->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->setEnabled(!recent.isEmpty());
    m_start->setRecent(recent);
}

void MainWindow::openAtStart() {
    const QSettings settings;
    const QString last = settings.value(kLastKey).toString();
    if (!settings.value(kStartedKey).toBool() && m_sample->isVisible())
        openSampleProject();
    else if (QFileInfo::exists(last))
        openPaths({last});
}

void MainWindow::openSampleProject() {
    const QString path = sampleProjectPath();
    if (QFileInfo::exists(path)) {
        openPaths({path});
        return;
    }
    m_toAdd = QStringList{samplesFolder()};
    CaseProperties properties;
    properties.title = tr("Sample project");
    m_workspace.createCase(path, properties);
}

void MainWindow::openPaths(const QStringList& paths) {
    QStringList pictures;
    QString project;
    for (const QString& path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (isCase(absolute))
            project = absolute;
        else
            pictures.append(absolute);
    }
    if (project.isEmpty()) {
        addOrCreate(pictures);
        return;
    }
    if (m_workspace.isOpen() && project == m_workspace.openedCase().path) {
        m_workspace.addPaths(pictures);
        return;
    }
    if (!mayLeave(tr("Open another project")))
        return;
    m_toAdd = pictures;
    m_workspace.openCase(project);
    m_start->setOpening(QFileInfo(project).completeBaseName());
}

void MainWindow::addOrCreate(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    if (m_workspace.isOpen() && m_workspace.openedCase().path == sampleProjectPath()) {
        // Evidence of a case has no place among the samples.
        QMessageBox box(QMessageBox::Question, tr("Add pictures"),
                        tr("The sample project is open. Make a project of your own for these pictures?"),
                        QMessageBox::NoButton, this);
        QPushButton* own = box.addButton(tr("New project"), QMessageBox::AcceptRole);
        QPushButton* here = box.addButton(tr("Add to the samples"), QMessageBox::NoRole);
        box.addButton(QMessageBox::Cancel);
        box.setDefaultButton(own);
        box.exec();
        if (box.clickedButton() == own) {
            m_toAdd = paths;
            m_workspace.createCase(freeProjectPath());
        } else if (box.clickedButton() == here) {
            m_workspace.addPaths(paths);
        }
        return;
    }
    if (m_workspace.isOpen()) {
        if (m_workspace.isReadOnly())
            statusBar()->showMessage(
                tr("The project is read-only; save it under another name to add pictures."), kMessageMs);
        m_workspace.addPaths(paths);
        return;
    }
    m_toAdd.append(paths);
    m_workspace.createCase(freeProjectPath());
}

bool MainWindow::mayLeave(const QString& what, bool program) {
    const bool busy = m_workspace.isBusy(), reporting = m_workspace.isReporting(),
               enrolling = program && m_workspace.isEnrolling();
    QStringList running, stopped;
    if (busy) {
        const QueueProgress progress = m_workspace.progress();
        running.append(tr("Pictures are still being analysed: %1 of %2 are done.")
                           .arg(progress.done)
                           .arg(progress.total));
        stopped.append(tr("Everything that is done stays in the project. The rest is analysed when the "
                          "project is opened again."));
    }
    if (reporting) {
        running.append(tr("A report is still being written."));
        stopped.append(tr("A report that is not finished leaves no file."));
    }
    if (enrolling) {
        running.append(tr("A source is still being enrolled."));
        stopped.append(tr("Until that is finished, the library stays as it is."));
    }
    if (running.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question, what, running.join(QLatin1Char('\n')), QMessageBox::NoButton,
                    this);
    box.setInformativeText(stopped.join(QLatin1Char('\n')));
    QPushButton* leave = box.addButton(tr("Stop"), QMessageBox::AcceptRole);
    QPushButton* stay =
        box.addButton(busy ? tr("Keep analysing") : tr("Wait for it"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

void MainWindow::newProject() {
    CaseProperties properties;
    properties.examiner = m_workspace.preferences().examiner;
    ProjectDialog dialog(freeProjectPath(), properties, this);
    if (dialog.exec() != QDialog::Accepted || !mayLeave(tr("New project")))
        return;
    if (Preferences preferences = m_workspace.preferences(); preferences.examiner.isEmpty()) {
        preferences.examiner = dialog.properties().examiner; // who signs the entries of the log, too
        m_workspace.setPreferences(preferences);
    }
    m_workspace.createCase(dialog.path(), dialog.properties());
}

void MainWindow::openProject() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open project"), projectsFolder(), caseFilter());
    if (!path.isEmpty())
        openPaths({path});
}

void MainWindow::saveAs() {
    const QString path = saveFileName(this, tr("Save project as"), m_workspace.openedCase().path,
                                      caseFilter(), QStringLiteral("whorl"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(m_workspace.openedCase().path))
        return; // every step is on disk already
    if (mayLeave(tr("Save project as"))) {
        m_workspace.cancelAll();
        m_workspace.saveCaseAs(path);
    }
}

void MainWindow::editProperties() {
    ProjectDialog dialog({}, m_workspace.openedCase().properties, this);
    if (dialog.exec() == QDialog::Accepted && dialog.properties() != m_workspace.openedCase().properties)
        m_workspace.setCaseProperties(dialog.properties());
}

void MainWindow::withdraw() {
    const EvidenceItem* item = m_workspace.evidence().item(m_workspace.current());
    if (!item)
        return;
    const bool withdrawn = !item->withdrawn;
    QString reason;
    if (withdrawn) {
        bool accepted = false;
        reason = QInputDialog::getText(
            this, tr("Withdraw from the examination"),
            tr("The picture stays in the project and in its log, but not in reports.\nReason:"),
            QLineEdit::Normal, {}, &accepted);
        if (!accepted)
            return;
    }
    m_workspace.setWithdrawn(chosenItems(), withdrawn, reason);
}

void MainWindow::locate(qint64 id) {
    const EvidenceItem* item = m_workspace.evidence().item(id);
    if (!item)
        return;
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Where is %1 now?").arg(item->fileName()), item->path);
    if (!file.isEmpty())
        m_workspace.relocate(id, file);
}

void MainWindow::compareSelected() {
    const QList<qint64> both = m_workspace.selection();
    if (both.size() != 2)
        return;
    m_pages->setCurrentWidget(m_image);
    m_image->compareWithItem(both[0] == m_workspace.current() ? both[1] : both[0]);
}

void MainWindow::exportReport() {
    const QFileInfo project(m_workspace.openedCase().path);
    QString file = project.path() + QLatin1Char('/') + project.completeBaseName() + QStringLiteral(".pdf");
    const auto examined = [this](QList<qint64> ids) {
        ids.removeIf([this](qint64 id) { return m_workspace.evidence().item(id)->withdrawn; });
        return ids;
    };
    const QList<qint64> selected = examined(m_workspace.selection());
    ReportDialog dialog(file, static_cast<int>(examined(m_workspace.evidence().ids()).size()),
                        static_cast<int>(selected.size()), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    file = dialog.file();
    if (QFileInfo::exists(file) &&
        QMessageBox::question(this, tr("Export report"),
                              tr("%1 exists. Write over it?").arg(QFileInfo(file).fileName())) !=
            QMessageBox::Yes)
        return;
    m_toShow.removeAll(file);
    if (dialog.opensAfterwards())
        m_toShow.append(file);
    ReportOptions options;
    options.language = dialog.language();
    if (dialog.onlySelected())
        options.items = selected;
    m_workspace.exportReport(file, options);
}

void MainWindow::editPreferences() {
    const auto engine = m_workspace.engine();
    PreferencesDialog dialog(m_workspace.preferences(),
                             engine ? QString::fromStdString(engine->device()) : QString(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.preferences() == m_workspace.preferences())
        return;
    const bool theme = dialog.preferences().theme != m_workspace.preferences().theme;
    m_workspace.setPreferences(dialog.preferences());
    if (theme)
        applyTheme(*qApp, m_workspace.preferences().theme);
}

QTabWidget& MainWindow::pages() {
    return *m_pages;
}

void MainWindow::showHelp(const QString& topic) {
    m_centre->setCurrentWidget(m_pages);
    m_pages->setTabVisible(m_pages->indexOf(m_help), true);
    m_pages->fit();
    m_pages->setCurrentWidget(m_help);
    m_help->showTopic(topic);
}

void MainWindow::about() {
    QString weights;
    if (const auto engine = m_workspace.engine())
        for (const auto& [file, hash] : engine->weights())
            weights +=
                QStringLiteral("<br>%1: %2…")
                    .arg(QString::fromStdString(file).toHtmlEscaped(), QString::fromStdString(hash).left(12));
    QMessageBox::about(this, tr("About Whorl"),
                       tr("<h3>Whorl %1</h3><p>Which generative model made an image, if any, and how strong "
                          "is that evidence?</p>"
                          "<p>Everything is computed on this computer.</p><p>Weights in use:%2</p>")
                           .arg(QStringLiteral(WHORL_VERSION), weights.isEmpty() ? tr(" none") : weights));
}

int MainWindow::projectWidth() const {
    return std::clamp(width() * 22 / 100, isSmall() ? 180 : 240, 340);
}

int MainWindow::attributionWidth() const {
    return isSmall() ? 220 : std::clamp(width() / 4, 300, 380);
}

QSize MainWindow::room() const {
    return screen()->availableSize() - QSize(20, 40); // for the frame
}

bool MainWindow::isSmall() const {
    return width() < 1000 || height() < 560;
}

void MainWindow::restoreDefaultLayout() {
    restoreState(m_defaultState);
    m_panelsShown->setChecked(true);
    if (isSmall()) {
        // One column on each side; what runs and what went wrong is said in the status bar.
        for (QDockWidget* dock : {m_facts, m_provenance, static_cast<QDockWidget*>(m_notes)})
            tabifyDockWidget(m_attribution, dock);
        m_attribution->raise();
        m_jobs->hide();
        m_history->hide();
        resizeDocks({m_project, m_attribution}, {projectWidth(), attributionWidth()}, Qt::Horizontal);
        // All panels at once asked for more room than the screen has.
        QTimer::singleShot(0, this, [this] { resize(size().boundedTo(room())); });
        return;
    }
    resizeDocks({m_project, m_attribution}, {projectWidth(), attributionWidth()}, Qt::Horizontal);
    const int height = this->height();
    resizeDocks({m_jobs}, {std::clamp(height / 6, 110, 190)}, Qt::Vertical);
    resizeDocks({m_attribution, m_facts}, {height * 3 / 5, height * 2 / 5}, Qt::Vertical);
}

void MainWindow::foldPanels() {
    if (m_panelsShown->isChecked()) {
        restoreState(m_unfoldedState);
        return;
    }
    m_unfoldedState = saveState();
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        if (!dock->isFloating())
            dock->hide();
}

void MainWindow::focusPanel(int step) {
    QList<QWidget*> stops{m_project, m_centre};
    for (QDockWidget* dock :
         {static_cast<QDockWidget*>(m_attribution), m_facts, m_provenance, static_cast<QDockWidget*>(m_notes),
          static_cast<QDockWidget*>(m_history), static_cast<QDockWidget*>(m_jobs)})
        stops.append(dock);
    stops.removeIf([](const QWidget* stop) { return stop->isHidden(); });
    const auto count = static_cast<int>(stops.size());
    int at = step > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i)
        if (stops[i]->isAncestorOf(focusWidget()))
            at = i;
    QWidget* stop = stops[(at + step + count) % count];
    stop->raise();
    QWidget* into = stop;
    do {
        into = into->nextInFocusChain();
    } while (into != stop && !(stop->isAncestorOf(into) && into->isVisibleTo(stop) && into->isEnabled() &&
                               into->focusPolicy() & Qt::TabFocus));
    into->setFocus(Qt::TabFocusReason);
}

void MainWindow::showJobsButton() {
    const QueueProgress progress = m_workspace.progress();
    QStringList words;
    if (m_workspace.isBusy())
        words.append(tr("%1 of %2 analysed").arg(progress.done).arg(progress.total - progress.cancelled));
    if (m_workspace.isEnrolling())
        words.append(tr("enrolling a source"));
    if (m_workspace.isReporting())
        words.append(tr("writing a report"));
    if (const int issues = m_workspace.issues().rowCount())
        words.append(tr("%n issue(s)", nullptr, issues));
    m_jobsButton->setText(words.join(QStringLiteral(", ")));
    m_jobsButton->setVisible(!words.isEmpty() && m_jobs->isHidden());
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (std::exchange(m_shown, true))
        return;
    if (!QSettings().contains(kStateKey))
        QTimer::singleShot(0, this, &MainWindow::restoreDefaultLayout);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave(tr("Close Whorl"), true)) {
        event->ignore();
        return;
    }
    m_workspace.cancelAll();
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kStateKey, m_panelsShown->isChecked() ? saveState() : m_unfoldedState);
    event->accept();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if ((drag || event->type() == QEvent::Drop) && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == this) {
        auto* drop = static_cast<QDropEvent*>(event);
        if (drop->mimeData()->hasUrls()) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            if (!drag) {
                // Behind the drag itself: a question in here would hold up the program that things are
                // dragged from.
                QTimer::singleShot(0, this,
                                   [this, paths = localFiles(drop->mimeData())] { openPaths(paths); });
            }
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace whorl
