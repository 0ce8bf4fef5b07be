// A picture of every view of the real window on the sample project, in light and dark, at two sizes or those
// that are asked for:
//   tests/ui/screenshots/run.sh OUT
#include "tests/ui/isolation.h"

#include "ui/dialogs/library_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/project_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/docks/jobs_dock.h"
#include "ui/docks/project_dock.h"
#include "ui/main_window.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/counterfactual_page.h"
#include "ui/pages/image_page.h"
#include "ui/pages/latent_page.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDockWidget>
#include <QFile>
#include <QScreen>
#include <QTabWidget>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace whorl;

namespace {

constexpr int kPatienceMs = 180'000;
constexpr int kSmallWidth = 1000;

class Photographer {
  public:
    Photographer(const IsolatedHome& home, const QString& out, const QString& only, QList<QSize> sizes,
                 QList<Theme> themes)
        : m_home(home), m_out(out), m_only(only), m_sizes(std::move(sizes)), m_themes(std::move(themes)) {
        QDir().mkpath(out);
    }

    bool run();

  private:
    void view(const QString& name, const std::function<void()>& prepare);
    void take(const QString& name, QWidget* widget);
    bool settle(const std::function<bool()>& ready);
    qint64 idOf(const QString& fileName);
    void raise(const QString& dock);
    void raiseJobs();

    const IsolatedHome& m_home;
    QString m_out, m_only, m_suffix;
    QList<QSize> m_sizes;
    QList<Theme> m_themes;
    MainWindow m_window;
    bool m_good = true;
};

bool Photographer::settle(const std::function<bool()>& ready) {
    const bool done = QTest::qWaitFor(ready, kPatienceMs);
    QTest::qWait(250); // thumbnails and layouts
    return done;
}

qint64 Photographer::idOf(const QString& fileName) {
    EvidenceModel& evidence = m_window.workspace().evidence();
    for (const qint64 id : evidence.ids())
        if (evidence.item(id)->fileName() == fileName)
            return id;
    return 0;
}

/// As the default layout has it, which hides them in a small window.
void Photographer::raiseJobs() {
    if (m_window.width() < kSmallWidth)
        m_window.restoreDefaultLayout();
    else
        raise(QStringLiteral("jobs"));
}

void Photographer::raise(const QString& dock) {
    auto* found = m_window.findChild<QDockWidget*>(dock);
    found->show();
    found->raise();
}

void Photographer::take(const QString& name, QWidget* widget) {
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_out, name, m_suffix);
    const bool saved = widget->screen()->grabWindow(widget->winId()).save(file);
    std::printf("%s\n", qPrintable(file));
    m_good = m_good && saved;
}

void Photographer::view(const QString& name, const std::function<void()>& prepare) {
    if (!m_only.isEmpty() && !name.contains(m_only))
        return;
    prepare();
    QTest::qWait(250);
    take(name, &m_window);
}

bool Photographer::run() {
    Workspace& workspace = m_window.workspace();
    m_window.show();
    if (!QTest::qWaitForWindowExposed(&m_window))
        return false;
    if (!settle([&] { return workspace.engine() != nullptr || !workspace.engineProblem().isEmpty(); }))
        return false;
    QFile broken(m_home.filePath(QStringLiteral("holiday.jpg")));
    if (!broken.open(QIODevice::WriteOnly) || broken.write("\xff\xd8\xff\xe0 not a picture") < 0)
        return false;
    broken.close();
    QImage flat(480, 320, QImage::Format_RGB32);
    flat.fill(QColor(90, 120, 150));
    if (!flat.save(m_home.filePath(QStringLiteral("sky.png"))))
        return false;
    const QDir samples(QStringLiteral(WHORL_SOURCE_DIR "/resources/samples"));
    const QString pictures = m_home.filePath(QStringLiteral("Pictures"));
    QDir().mkpath(pictures);
    for (const QString& name : samples.entryList(QDir::Files))
        QFile::copy(samples.filePath(name), pictures + QLatin1Char('/') + name);
    qputenv("WHORL_SAMPLES", pictures.toUtf8());
    const QString emptyProject = m_home.filePath(QStringLiteral("Case 2026-117.whorl"));
    const QString exhibits = m_home.filePath(QStringLiteral("Exhibits")),
                  verified = m_home.filePath(QStringLiteral("Case 2026-116.whorl"));
    QDir().mkpath(exhibits);
    for (const QString& name : samples.entryList(QDir::Files))
        QFile::copy(samples.filePath(name), exhibits + QLatin1Char('/') + name);

    bool first = true;
    for (const Theme theme : std::as_const(m_themes)) {
        applyTheme(*qApp, theme);
        for (const QSize& size : std::as_const(m_sizes)) {
            m_window.resize(size);
            m_suffix = QStringLiteral("%1-%2x%3")
                           .arg(theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                           .arg(size.width())
                           .arg(size.height());
            QTest::qWait(200);
            m_window.restoreDefaultLayout();
            QTest::qWait(50);
            m_window.resize(size); // that layout may be smaller than the one before
            workspace.closeCase();
            view(QStringLiteral("start"), [] {});
            if (first)
                workspace.createCase(emptyProject);
            else
                workspace.openCase(emptyProject);
            settle([&] { return workspace.isOpen(); });
            m_window.pages().setCurrentWidget(&m_window.imagePage());
            view(QStringLiteral("empty-project"), [] {});

            m_window.openSampleProject();
            if (!settle([&] { return workspace.isOpen() && workspace.evidence().count() > 0; }))
                return false;
            if (first) {
                workspace.addPaths({broken.fileName(), m_home.filePath(QStringLiteral("sky.png"))});
                settle([&] { return workspace.jobs().rowCount() > 1; });
                view(QStringLiteral("running"), [] {});
                first = false;
            }
            if (!settle([&] { return !workspace.isBusy() && workspace.evidence().count() >= 8; }))
                return false;
            const qint64 photograph = idOf(QStringLiteral("stream.jpg")),
                         made = idOf(QStringLiteral("mountains-regenerated.png")),
                         partly = idOf(QStringLiteral("dandelion-region-regenerated.png"));
            const auto layer = [&](qint64 id, ImagePage::Kind kind) {
                m_window.pages().setCurrentWidget(&m_window.imagePage());
                workspace.setCurrent(id);
                settle([&] { return workspace.result() != nullptr; });
                m_window.imagePage().compareWith(ImageView::Mode::Single, kind);
                m_window.imagePage().showLayer(kind);
                settle([&] { return m_window.imagePage().isShown(); });
            };
            using Kind = ImagePage::Kind;
            raiseJobs();
            raise(QStringLiteral("file-facts"));
            view(QStringLiteral("image-original"), [&] { layer(photograph, Kind::Original); });
            view(QStringLiteral("image-reconstruction"), [&] { layer(made, Kind::Reconstruction); });
            view(QStringLiteral("image-residual"), [&] { layer(made, Kind::Residual); });
            view(QStringLiteral("image-spectrum"), [&] { layer(made, Kind::Spectrum); });
            view(QStringLiteral("image-map"), [&] { layer(partly, Kind::Map); });
            view(QStringLiteral("image-swipe"), [&] {
                layer(partly, Kind::Original);
                m_window.imagePage().compareWith(ImageView::Mode::Swipe, Kind::Residual);
                settle([&] { return m_window.imagePage().isShown(); });
            });
            view(QStringLiteral("image-beside"), [&] {
                layer(partly, Kind::Original);
                m_window.imagePage().compareWith(ImageView::Mode::SideBySide, Kind::Map);
                settle([&] { return m_window.imagePage().isShown(); });
            });
            view(QStringLiteral("image-two-pictures"), [&] {
                layer(made, Kind::Residual);
                m_window.imagePage().compareWithItem(idOf(QStringLiteral("mountains.jpg")));
                settle([&] { return m_window.imagePage().isShown(); });
            });
            view(QStringLiteral("not-applicable"),
                 [&] { layer(idOf(QStringLiteral("sky.png")), Kind::Original); });
            view(QStringLiteral("failed"), [&] {
                workspace.setCurrent(idOf(QStringLiteral("holiday.jpg")));
                settle([&] { return workspace.result() != nullptr; });
            });
            layer(photograph, Kind::Original);
            view(QStringLiteral("dock-provenance"), [&] { raise(QStringLiteral("provenance")); });
            view(QStringLiteral("dock-notes"), [&] { raise(QStringLiteral("notes")); });
            view(QStringLiteral("dock-history"), [&] { raise(QStringLiteral("history")); });
            raiseJobs();
            view(QStringLiteral("project-table"), [&] { m_window.projectDock().setTable(true); });
            m_window.projectDock().setTable(false);
            view(QStringLiteral("project-groups"), [&] {
                workspace.setGrouping(Grouping::LikelySource);
                QTest::qWait(1000);
            });
            workspace.setGrouping(Grouping::None);
            view(QStringLiteral("latent"), [&] {
                m_window.pages().setCurrentWidget(&m_window.latentPage());
                settle([&] { return m_window.latentPage().view().pointCount() > 0; });
            });
            view(QStringLiteral("latent-neighbourhoods"), [&] {
                auto* layout = m_window.latentPage().findChild<QComboBox*>();
                layout->setCurrentIndex(1);
                emit layout->activated(1);
                QTest::qWait(1500);
            });
            if (auto* layout = m_window.latentPage().findChild<QComboBox*>(); layout->currentIndex() != 0) {
                layout->setCurrentIndex(0);
                emit layout->activated(0);
            }
            const auto select = [&](const QList<qint64>& ids) {
                workspace.setCurrent(ids.first());
                workspace.setSelection(ids);
                QTest::qWait(50);
            };
            const auto compared = [&](const QStringList& sides) {
                m_window.pages().setCurrentWidget(&m_window.comparePage());
                m_window.comparePage().setSides(sides);
                settle([&] { return m_window.comparePage().isReady(); });
            };
            view(QStringLiteral("compare-two"), [&] {
                select({made});
                compared({QStringLiteral("selection"), QStringLiteral("named:real")});
            });
            view(QStringLiteral("compare-four"), [&] {
                select({made});
                compared(
                    {QStringLiteral("selection"), QStringLiteral("named:real"), QStringLiteral("source:real"),
                     QStringLiteral("source:") + QString::fromStdString(workspace.sources().back().name)});
            });
            const auto counterfactual = [&](const QString& target) {
                m_window.pages().setCurrentWidget(&m_window.counterfactualPage());
                workspace.setCurrent(made);
                m_window.counterfactualPage().setTarget(target);
                settle([&] {
                    m_window.counterfactualPage().make(); // as soon as the picture is there
                    return m_window.counterfactualPage().isRunning();
                });
                settle([&] { return !m_window.counterfactualPage().isRunning(); });
            };
            view(QStringLiteral("counterfactual-swipe"), [&] { counterfactual(QStringLiteral("real")); });
            view(QStringLiteral("counterfactual-difference"),
                 [&] { m_window.counterfactualPage().setShow(CounterfactualPage::Show::Difference); });
            m_window.counterfactualPage().setShow(CounterfactualPage::Show::Swipe);
            view(QStringLiteral("verification"), [&] {
                const QString changed = exhibits + QStringLiteral("/mountains.jpg"),
                              missing = exhibits + QStringLiteral("/stream.jpg");
                m_window.pages().setCurrentWidget(&m_window.imagePage());
                if (QFile::exists(verified)) {
                    workspace.openCase(verified);
                } else {
                    workspace.createCase(verified);
                    settle([&] { return workspace.isOpen(); });
                    workspace.addPaths({exhibits});
                    settle([&] { return workspace.evidence().count() > 0 && !workspace.isBusy(); });
                    QFile::remove(missing);
                    QFile::remove(changed);
                    flat.save(changed);
                    workspace.verify();
                }
                settle([&] { return workspace.projectCheck().found.has_value(); });
                workspace.setCurrent(idOf(QStringLiteral("mountains.jpg")));
                settle([&] { return workspace.result() != nullptr; });
            });
            if (workspace.openedCase().path == verified) {
                m_window.openSampleProject();
                settle([&] { return workspace.evidence().count() >= 8; });
            }
            workspace.setCurrent(photograph);
            select({photograph});
            view(QStringLiteral("help"), [&] { m_window.showHelp(QStringLiteral("answer")); });
            if (m_only.isEmpty() || QStringLiteral("dialogs").contains(m_only)) {
                PreferencesDialog preferences(workspace.preferences(), QStringLiteral("CPU, 2 threads"),
                                              &m_window);
                preferences.show();
                QTest::qWait(200);
                take(QStringLiteral("dialog-preferences"), &preferences);
                ProjectDialog project(m_home.filePath(QStringLiteral("Case 2026-118.whorl")), {}, &m_window);
                project.show();
                QTest::qWait(200);
                take(QStringLiteral("dialog-project"), &project);
                project.close();
                preferences.close();
                LibraryDialog library(workspace, &m_window);
                library.show();
                QTest::qWait(200);
                take(QStringLiteral("dialog-library"), &library);
                library.close();
                ReportDialog report(m_home.filePath(QStringLiteral("Case 2026-118.pdf")), 8, 2, &m_window);
                report.show();
                QTest::qWait(200);
                take(QStringLiteral("dialog-report"), &report);
                report.close();
                auto* enrol = SourceDialog::forEnrolment(QStringLiteral("2 selected pictures"), 2,
                                                         workspace.sources(), &m_window);
                enrol->show();
                QTest::qWait(200);
                take(QStringLiteral("dialog-enrol"), enrol);
                delete enrol;
            }
        }
    }
    return m_good;
}

} // namespace

int main(int argc, char** argv) {
    const IsolatedHome home;
    QApplication app(argc, argv);
    nameProgram();
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Only views whose name contains this."),
                                  QStringLiteral("name"));
    parser.addOption(only);
    const QCommandLineOption language(
        QStringLiteral("language"),
        QStringLiteral("Language of the window; -reverse turns it from right to left."),
        QStringLiteral("code"), QStringLiteral("en"));
    parser.addOption(language);
    const QCommandLineOption size(
        QStringLiteral("size"),
        QStringLiteral("A size of the window; on a screen of twice the density, half of it."),
        QStringLiteral("WxH"));
    parser.addOption(size);
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("Only light, or only dark."),
                                   QStringLiteral("name"));
    parser.addOption(theme);
    parser.addPositionalArgument(QStringLiteral("out"), QStringLiteral("Folder for the pictures"));
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(1);
    QList<QSize> sizes;
    for (const QString& each : parser.values(size)) {
        const QStringList sides = each.split(QLatin1Char('x'));
        sizes.append({sides.value(0).toInt(), sides.value(1).toInt()});
        if (sizes.last().isEmpty())
            parser.showHelp(1);
    }
    if (sizes.isEmpty())
        sizes = {{1366, 768}, {1920, 1080}};
    QList<Theme> themes{Theme::Light, Theme::Dark};
    if (parser.isSet(theme))
        themes = {parser.value(theme) == QLatin1String("dark") ? Theme::Dark : Theme::Light};
    applyLanguage(parser.value(language));
    applyTheme(app, Theme::Light);
    return Photographer(home, parser.positionalArguments().first(), parser.value(only), sizes, themes).run()
               ? 0
               : 1;
}
