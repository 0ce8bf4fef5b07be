#pragma once

#include "ui/models/workspace.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace whorl {

class AttributionDock;
class ComparePage;
class CounterfactualPage;
class FittingTabWidget;
class HelpPage;
class HistoryDock;
class ImagePage;
class JobsDock;
class LatentPage;
class NotesDock;
class ProjectDock;
class StartPage;

/// The window: menus, docks and pages around one workspace. It knows all of them, and none of them knows it.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Pictures and folders go into the open project, or into a new one; a case is opened.
    void openPaths(const QStringList& paths);
    /// What is shown when the program is started without files: the project of the last time, on the very
    /// first time the sample project, else the start page.
    void openAtStart();
    void openSampleProject();

    Workspace& workspace() { return m_workspace; }
    ProjectDock& projectDock() { return *m_project; }
    JobsDock& jobsDock() { return *m_jobs; }
    ImagePage& imagePage() { return *m_image; }
    LatentPage& latentPage() { return *m_latent; }
    ComparePage& comparePage() { return *m_compare; }
    CounterfactualPage& counterfactualPage() { return *m_counterfactual; }
    QTabWidget& pages();
    void showHelp(const QString& topic = QStringLiteral("begin"));
    void restoreDefaultLayout();
    static QStringList recentProjects();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QAction* make(const char* iconName, const QString& text, const QKeySequence& shortcut, auto slot);
    void makeActions();
    void makeDocks();
    void makeMenus();
    void fillRecent();
    void remember(const QString& path);
    void follow();
    void updateActions();
    void updateTitleBars();
    void addOrCreate(const QStringList& paths);
    void foldPanels();
    void focusPanel(int step); ///< from the panel or page with the focus to the next one
    void showJobsButton();
    QSize room() const;
    bool isSmall() const; ///< too small for all panels beside the page
    int attributionWidth() const;
    int projectWidth() const; ///< of its panel, by default
    QList<qint64> chosenItems() const;
    bool mayLeave(const QString& what, bool program = false); ///< asks when something is under way
    void newProject();
    void openProject();
    void saveAs();
    void editProperties();
    void withdraw();
    void locate(qint64 id);
    void compareSelected();
    void exportReport();
    void editPreferences();
    void about();

    Workspace m_workspace;
    QStackedWidget* m_centre;
    StartPage* m_start = nullptr;
    FittingTabWidget* m_pages;
    ImagePage* m_image;
    LatentPage* m_latent;
    ComparePage* m_compare;
    CounterfactualPage* m_counterfactual;
    HelpPage* m_help;
    ProjectDock* m_project;
    JobsDock* m_jobs;
    AttributionDock* m_attribution;
    QDockWidget* m_facts;
    QDockWidget* m_provenance;
    NotesDock* m_notes;
    HistoryDock* m_history;
    QToolButton* m_jobsButton; ///< where the panel of jobs is hidden
    QLabel* m_hover;
    QLabel* m_device;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_itemMenu = nullptr;

    QAction *m_new, *m_open, *m_sample, *m_saveAs, *m_properties, *m_close, *m_export, *m_addFiles,
        *m_addFolder, *m_paste, *m_analyse, *m_cancel, *m_enrol, *m_enrolFolder, *m_library, *m_note,
        *m_compareItems, *m_locate, *m_withdraw, *m_next, *m_previous, *m_verify, *m_panelsShown;
    QList<QAction*> m_marks;
    QStringList m_toShow; ///< reports, as soon as they are written
    QStringList m_toAdd;  ///< as soon as the project that is being made is open
    QByteArray m_defaultState, m_unfoldedState;
    bool m_shown = false;
};

} // namespace whorl
