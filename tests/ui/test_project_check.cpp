#include "tests/app/sample_files.h"
#include "tests/ui/event_watch.h"
#include "tests/ui/isolation.h"

#include "ui/docks/jobs_dock.h"
#include "ui/main_window.h"
#include "ui/support/language.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace whorl;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr double kLongestEventMs = 250;

/// Chooses a file in the dialog that comes next.
void choose(const QString& file) {
    QTimer::singleShot(300, qApp, [file] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>()->setText(file);
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

} // namespace

/// The window checks a project as soon as it is opened. No engine: the folder of models is empty.
class TestProjectCheck : public QObject {
    Q_OBJECT

  public:
    explicit TestProjectCheck(const IsolatedHome& home) : m_home(home) {}

  private:
    Workspace& workspace() { return m_window->workspace(); }
    const ProjectCheck& check() { return workspace().projectCheck(); }
    QString path(const QString& name) const { return m_home.filePath(name); }
    qint64 idOf(const QString& name) {
        for (const qint64 id : workspace().evidence().ids())
            if (workspace().evidence().item(id)->fileName() == name)
                return id;
        return 0;
    }
    FileState state(const QString& name) { return workspace().evidence().fileState(idOf(name)); }
    QString detail(const QString& name) {
        return workspace().evidence().indexOf(idOf(name)).data(EvidenceModel::DetailRole).toString();
    }
    /// Row of the issue that a verification raised on this file; negative: none.
    int issueOn(const QString& name) {
        for (int row = 0; row < workspace().issues().rowCount(); ++row)
            if (const Issue& issue = workspace().issues().issue(row);
                issue.where == name && issue.ofVerification)
                return row;
        return -1;
    }
    bool checked() {
        return QTest::qWaitFor([this] { return check().found.has_value(); }, kPatienceMs);
    }
    QPushButton* button(const QString& text) {
        for (auto* each : m_window->jobsDock().findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    bool isSaid(const QString& begin) {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().startsWith(begin); });
    }
    /// Selects the issue and names the file in the dialog of its button.
    void locate(const QString& name, const QString& file) {
        m_window->jobsDock().issuesView()->selectRow(issueOn(name));
        QPushButton* locate = button(QStringLiteral("Locate…"));
        QVERIFY(locate->isVisible());
        QVERIFY(locate->isEnabled());
        choose(file);
        locate->click();
    }

  private slots:
    void init() {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitFor([this] { return !workspace().engineProblem().isEmpty(); }, kPatienceMs));
    }

    void cleanup() { m_window.reset(); }

    void aProjectAsRecordedIsSaidToBe() {
        QDir().mkpath(path(QStringLiteral("whole")));
        const QString file = path(QStringLiteral("whole/a.png")),
                      project = path(QStringLiteral("whole.whorl"));
        samples::picture(1).save(file);
        CaseFile::create(project)->addEvidence(file);
        m_window->openPaths({project});
        QVERIFY(checked());
        QVERIFY(check().found->ok());
        QVERIFY(isSaid(QStringLiteral("Verified: 2 log entries and 1 evidence file, all unchanged.")));
        QCOMPARE(state(QStringLiteral("a.png")), FileState::AsRecorded);
    }

    void whatChangedOrIsMissingIsShownAndCanBeLocated() {
        QDir().mkpath(path(QStringLiteral("seized/sub")));
        const QString project = path(QStringLiteral("case.whorl"));
        QStringList files;
        for (const char* name : {"same.png", "changed.png", "moved.png", "sub/along.png", "gone.png"}) {
            files << path(QStringLiteral("seized/") + QLatin1String(name));
            samples::picture(static_cast<int>(files.size())).save(files.back());
        }
        {
            const auto file = CaseFile::create(project);
            for (const QString& each : files)
                file->addResult(file->addEvidence(each), samples::analysed(each));
        }
        samples::picture(77).save(files[1]);
        QDir().mkpath(path(QStringLiteral("other/seized/sub")));
        for (const int moved : {2, 3})
            QVERIFY(QFile::rename(
                files[moved],
                QString(files[moved]).replace(QStringLiteral("/seized"), QStringLiteral("/other/seized"))));
        QVERIFY(QFile::remove(files[4]));

        auto* application = static_cast<WatchedApplication*>(qApp);
        application->beginWatch();
        m_window->openPaths({project});
        QVERIFY(checked());
        const double longest = application->endWatch();
        QVERIFY2(longest < kLongestEventMs,
                 qPrintable(QStringLiteral("%1 ms: %2").arg(longest).arg(application->longestEvent())));

        QCOMPARE(check().found->findings.size(), 4);
        QCOMPARE(state(QStringLiteral("same.png")), FileState::AsRecorded);
        QCOMPARE(state(QStringLiteral("changed.png")), FileState::Changed);
        for (const char* name : {"moved.png", "along.png", "gone.png"})
            QCOMPARE(state(QLatin1String(name)), FileState::Missing);
        QVERIFY(detail(QStringLiteral("changed.png")).startsWith(QStringLiteral("File changed · ")));
        QVERIFY(detail(QStringLiteral("moved.png")).startsWith(QStringLiteral("File missing · ")));
        QVERIFY(!detail(QStringLiteral("same.png")).startsWith(QStringLiteral("File")));
        QVERIFY(isSaid(QStringLiteral("⚠ 4 difference")));
        QVERIFY(m_window->jobsDock().issuesView()->isVisible());
        const Issue& changed = workspace().issues().issue(issueOn(QStringLiteral("changed.png")));
        QVERIFY(changed.text.contains(QStringLiteral("SHA-256 is another")));
        workspace().setCurrent(idOf(QStringLiteral("changed.png")));
        QVERIFY(QTest::qWaitFor(
            [&] { return isSaid(QStringLiteral("⚠ The file is not the one that was examined")); },
            kPatienceMs));
        const Issue& missing = workspace().issues().issue(issueOn(QStringLiteral("moved.png")));
        QVERIFY(missing.text.contains(QDir::toNativeSeparators(files[2])));
        QVERIFY(missing.remedy.contains(QStringLiteral("Locate…")));
        QCOMPARE(issueOn(QStringLiteral("same.png")), -1);

        // Another picture is refused, and the item stays missing.
        locate(QStringLiteral("moved.png"), files[0]);
        QVERIFY(QTest::qWaitFor(
            [this] {
                return workspace().issues().issue(0).text.contains(QStringLiteral("not the file that was"));
            },
            kPatienceMs));
        QCOMPARE(state(QStringLiteral("moved.png")), FileState::Missing);

        // The right one is taken, and what moved along with it is found there, too.
        locate(QStringLiteral("moved.png"), path(QStringLiteral("other/seized/moved.png")));
        QVERIFY(QTest::qWaitFor(
            [this] { return state(QStringLiteral("along.png")) == FileState::AsRecorded; }, kPatienceMs));
        QCOMPARE(state(QStringLiteral("moved.png")), FileState::AsRecorded);
        QCOMPARE(state(QStringLiteral("gone.png")), FileState::Missing);
        QCOMPARE(workspace().evidence().item(idOf(QStringLiteral("along.png")))->path,
                 path(QStringLiteral("other/seized/sub/along.png")));
        QCOMPARE(issueOn(QStringLiteral("moved.png")), -1);
        QCOMPARE(issueOn(QStringLiteral("along.png")), -1);

        workspace().verify();
        QVERIFY(check().running);
        QVERIFY(checked());
        QCOMPARE(check().found->findings.size(), 2);
        QVERIFY(issueOn(QStringLiteral("changed.png")) >= 0);
        QVERIFY(issueOn(QStringLiteral("gone.png")) >= 0);
    }

    void aChangedRecordIsOneOfTheProject() {
        const QString project = path(QStringLiteral("tampered.whorl"));
        CaseFile::create(project)->addNote(0, QStringLiteral("a note of the examiner"));
        QByteArray bytes = samples::bytes(project);
        // The note stands in its table, the log holds its hash alone.
        QVERIFY(bytes.contains("a note of the examiner"));
        bytes.replace("a note of the examiner", "a note of the Examiner");
        samples::setBytes(project, bytes);
        m_window->openPaths({project});
        QVERIFY(checked());
        QVERIFY(!check().found->ok());
        const Issue& issue = workspace().issues().issue(issueOn(QStringLiteral("Project")));
        QVERIFY2(issue.text.contains(QStringLiteral("is not what log entry 2 stored")),
                 qPrintable(issue.text));
    }

    void differencesAreToldInTheLanguageOfTheWindow() {
        applyLanguage(QStringLiteral("de"));
        const auto restore = qScopeGuard([] { applyLanguage(QStringLiteral("en")); });
        const QString project = path(QStringLiteral("tampered-log.whorl"));
        CaseFile::create(project)->addNote(0, QStringLiteral("a note of the examiner"));
        QByteArray bytes = samples::bytes(project);
        for (const auto& [from, to] : {std::pair("a note of the examiner", "a note of the Examiner"),
                                       std::pair("\"action\":\"note\"", "\"action\":\"nota\"")}) {
            QVERIFY2(bytes.contains(from), from);
            bytes.replace(from, to);
        }
        samples::setBytes(project, bytes);
        m_window->openPaths({project});
        QVERIFY(checked());
        QVERIFY(check().found->findings.size() >= 2);
        int issues = 0;
        for (int row = 0; row < workspace().issues().rowCount(); ++row) {
            const Issue& issue = workspace().issues().issue(row);
            if (!issue.ofVerification)
                continue;
            ++issues;
            for (const Finding& finding : check().found->findings)
                QVERIFY2(issue.text != finding.text, qPrintable(issue.text));
            for (const char* english : {"entry", "record", " the "})
                QVERIFY2(!issue.text.contains(QLatin1String(english)), qPrintable(issue.text));
        }
        QCOMPARE(issues, static_cast<int>(check().found->findings.size()));
    }

    void progressIsShownAndACancelEndsIt() {
        const QString project = path(QStringLiteral("large.whorl"));
        {
            const auto file = CaseFile::create(project);
            for (int i = 0; i < 12; ++i) {
                QFile large(path(QStringLiteral("large%1.tif").arg(i)));
                QVERIFY(large.open(QIODevice::WriteOnly));
                QVERIFY(large.resize(qint64{400} << 20));
                file->addEvidence(large.fileName(), QString(64, u'0'), static_cast<quint64>(large.size()));
            }
        }
        m_window->jobsDock().show();
        m_window->jobsDock().raise();
        m_window->openPaths({project});
        auto* cancel = button(QStringLiteral("Cancel verification"));
        auto* bar = cancel->parentWidget()->findChild<QProgressBar*>();
        QVERIFY(QTest::qWaitFor([&] { return bar->isVisible() && bar->value() > 0; }, kPatienceMs));
        QVERIFY(check().running);
        cancel->click();
        QVERIFY(!check().running);
        QVERIFY(!bar->isVisible());
        QVERIFY(isSaid(QStringLiteral("Not verified: it was cancelled")));
        QTest::qWait(300);
        QVERIFY(!check().found);
        QCOMPARE(issueOn(QStringLiteral("large0.tif")), -1);
        workspace().verify();
        m_window->openPaths({path(QStringLiteral("whole.whorl"))});
        QVERIFY(checked());
        QVERIFY(check().found->ok());
    }

  private:
    const IsolatedHome& m_home;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char** argv) {
    const IsolatedHome home;
    QDir().mkpath(home.filePath(QStringLiteral("no-models")));
    qputenv("WHORL_MODELS", home.filePath(QStringLiteral("no-models")).toUtf8());
    WatchedApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("whorl"));
    applyLanguage(QStringLiteral("en"));
    TestProjectCheck test(home);
    return QTest::qExec(&test, argc, argv);
}

#include "test_project_check.moc"
