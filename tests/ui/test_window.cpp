#include "app/words/file_path.h"
#include "tests/app/sample_files.h"
#include "tests/ui/event_watch.h"
#include "tests/ui/isolation.h"

#include "app/report/report.h"
#include "core/analysis/result.h"
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
#include "ui/support/paths.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <ctime>

using namespace whorl;

namespace {

constexpr int kPatienceMs = 240'000;

QMimeData* fileDrop(const QStringList& paths) {
    auto* data = new QMimeData;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

void drop(QWidget* target, const QStringList& paths) {
    const std::unique_ptr<QMimeData> data(fileDrop(paths));
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
    QVERIFY(event.isAccepted());
}

/// Seconds of processor time that the program has used so far: what a busy machine does not change.
double processorSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// By its text or, without one, by its tooltip.
QAbstractButton* buttonWith(const QWidget& parent, const QString& text) {
    for (QAbstractButton* each : parent.findChildren<QAbstractButton*>())
        if ((each->text().isEmpty() ? each->toolTip() : each->text()) == text)
            return each;
    return nullptr;
}

QComboBox* comboNamed(const QWidget& parent, const QString& name) {
    for (QComboBox* each : parent.findChildren<QComboBox*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

/// Presses a button of the message box that comes next.
void answer(const QString& button, bool* asked) {
    QTimer::singleShot(100, qApp, [button, asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        *asked = true;
        for (QAbstractButton* each : box->buttons())
            if (each->text() == button)
                return each->click();
        box->reject(); // the test fails and does not wait for ever
    });
}

QAction* action(const QMainWindow& window, const QString& text) {
    for (QAction* each : window.actions())
        if (each->text().remove(QLatin1Char('&')) == text)
            return each;
    return nullptr;
}

} // namespace

/// Marks everything that goes through tr().
class MarkingTranslator : public QTranslator {
  public:
    static constexpr QChar kMark = u'\u2042';
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        return kMark + QString::fromUtf8(text);
    }
};

/// The real window with the real engine, driven as a person drives it.
class TestWindow : public QObject {
    Q_OBJECT

  public:
    explicit TestWindow(const IsolatedHome& home) : m_home(home) {}

  private:
    Workspace& workspace() { return m_window->workspace(); }
    QTreeView* list() { return m_window->projectDock().view(); }
    bool settled() {
        return QTest::qWaitFor([this] { return workspace().isOpen() && !workspace().isBusy(); },
                               kPatienceMs) &&
               QTest::qWaitFor(
                   [this] {
                       for (const qint64 id : workspace().evidence().ids())
                           if (workspace().evidence().item(id)->status.isEmpty())
                               return false;
                       return true;
                   },
                   kPatienceMs);
    }
    int done() {
        int count = 0;
        for (const qint64 id : workspace().evidence().ids())
            count += workspace().evidence().item(id)->status == QStringLiteral("done") ? 1 : 0;
        return count;
    }
    qint64 idOf(const QString& name) {
        for (const qint64 id : workspace().evidence().ids())
            if (workspace().evidence().item(id)->fileName() == name)
                return id;
        return 0;
    }
    bool look(const QString& name) {
        workspace().setCurrent(idOf(name));
        return QTest::qWaitFor(
            [this] { return workspace().result() != nullptr && m_window->imagePage().isShown(); },
            kPatienceMs);
    }
    /// How often the log of the project holds an action.
    int logged(const QString& action) {
        int count = -1;
        workspace().caseLink().ask([](CaseFile& open) { return open.log(); },
                                   [&](const QList<LogEntry>& entries) {
                                       count = static_cast<int>(std::count_if(
                                           entries.begin(), entries.end(),
                                           [&](const LogEntry& entry) { return entry.action == action; }));
                                   });
        return QTest::qWaitFor([&] { return count >= 0; }, kPatienceMs) ? count : -1;
    }
    /// many/p0.png to many/p39.png
    void makeManyPictures() {
        if (!QDir().mkpath(m_home.filePath(QStringLiteral("many"))))
            QFAIL("no folder for pictures");
        for (int i = 0; i < 40; ++i)
            QVERIFY(samples::picture(100 + i, 192, 176)
                        .save(m_home.filePath(QStringLiteral("many/p%1.png").arg(i))));
    }
    void openWindow() {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(QTest::qWaitFor(
            [this] { return workspace().engine() || !workspace().engineProblem().isEmpty(); }, kPatienceMs));
        QVERIFY2(workspace().engine(), qPrintable(workspace().engineProblem()));
    }

  private slots:
    void initTestCase() {
        applyTheme(*qApp, Theme::Light);
        QDir().mkpath(m_home.filePath(QStringLiteral("seized")));
        for (int i = 1; i <= 3; ++i)
            QVERIFY(samples::picture(i, 192, 176)
                        .save(m_home.filePath(QStringLiteral("seized/img%1.png").arg(i))));
        samples::setBytes(m_home.filePath(QStringLiteral("seized/broken.jpg")),
                          "\xff\xd8\xff\xe0 not a picture");
        openWindow();
        m_window->resize(1366, 768);
    }

    void firstStartShowsTheSampleProject() {
        m_window->openAtStart();
        QVERIFY(QTest::qWaitFor(
            [this] { return workspace().isOpen() && workspace().evidence().count() == 6; }, kPatienceMs));
        QVERIFY(settled());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Sample project – Whorl"));
        QVERIFY(workspace().current() != 0);
        for (const qint64 id : workspace().evidence().ids())
            QCOMPARE(workspace().evidence().item(id)->status, QStringLiteral("done"));
        QCOMPARE(MainWindow::recentProjects().size(), 1);
    }

    void aDropWithoutProjectMakesOne() {
        action(*m_window, QStringLiteral("Close project"))->trigger();
        QVERIFY(!workspace().isOpen());
        drop(m_window->centralWidget(), {m_home.filePath(QStringLiteral("seized"))});
        QVERIFY(QTest::qWaitFor([this] { return workspace().evidence().count() == 4; }, kPatienceMs));
        QVERIFY(QFileInfo::exists(workspace().openedCase().path));
    }

    void aBatchWithABrokenFileGoesOn() {
        QVERIFY(settled());
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(workspace().evidence().item(idOf(QStringLiteral("broken.jpg")))->status,
                 QStringLiteral("failed"));
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(workspace().evidence().item(idOf(QStringLiteral("img%1.png").arg(i)))->status,
                     QStringLiteral("done"));
        int issues = 0;
        for (int row = 0; row < workspace().issues().rowCount(); ++row)
            if (workspace().issues().issue(row).evidence == idOf(QStringLiteral("broken.jpg"))) {
                ++issues;
                QVERIFY(!workspace().issues().issue(row).remedy.isEmpty());
            }
        QCOMPARE(issues, 1);
    }

    void droppingOnAListAddsToTheProject() {
        const QString more = m_home.filePath(QStringLiteral("more.png"));
        QVERIFY(samples::picture(9, 192, 176).save(more));
        drop(list()->viewport(), {more, more});
        QVERIFY(QTest::qWaitFor([this] { return workspace().evidence().count() == 5; }, kPatienceMs));
        QVERIFY(settled());
    }

    void filesCanBePasted() {
        const QString pasted = m_home.filePath(QStringLiteral("pasted.png"));
        QVERIFY(samples::picture(11, 192, 176).save(pasted));
        QApplication::clipboard()->setMimeData(fileDrop({pasted}));
        action(*m_window, QStringLiteral("Paste pictures"))->trigger();
        QVERIFY(QTest::qWaitFor([this] { return idOf(QStringLiteral("pasted.png")) != 0; }, kPatienceMs));
        QVERIFY(settled());
    }

    void typingFilters() {
        auto* search = m_window->projectDock().findChild<QLineEdit*>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("img"));
        QCOMPARE(list()->model()->rowCount(), 3);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("failed"));
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("broken.jpg"));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(list()->model()->rowCount(), 6);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(m_window->focusWidget(), list());
        QVERIFY(list()->currentIndex().isValid());
    }

    void groupsShowFoldersAndSources() {
        ProjectDock& dock = m_window->projectDock();
        QTest::mouseClick(buttonWith(dock, QStringLiteral("More filters, order and groups")), Qt::LeftButton);
        QComboBox* group = comboNamed(dock, QStringLiteral("Group"));
        QVERIFY(group && group->isVisible());
        QTest::keyClick(group, Qt::Key_Down);
        QCOMPARE(group->currentText(), QStringLiteral("By folder"));
        QCOMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(group, Qt::Key_Down);
        QCOMPARE(group->currentText(), QStringLiteral("By source"));
        QSet<QString> named;
        for (const qint64 id : workspace().evidence().ids())
            named.insert(workspace().evidence().item(id)->named);
        QCOMPARE(list()->model()->rowCount(), static_cast<int>(named.size()));
        QSignalSpy message(&workspace(), &Workspace::statusMessage);
        QTest::keyClick(group, Qt::Key_Down);
        QCOMPARE(group->currentText(), QStringLiteral("By likely common source"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !message.isEmpty() && message.last().first().toString().contains(QLatin1String("share a source")),
            kPatienceMs);
        int items = 0;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            items += list()->model()->rowCount(list()->model()->index(row, 0));
        QCOMPARE(items, 6);
        QTest::keyClick(group, Qt::Key_Home);
        QCOMPARE(list()->model()->rowCount(), 6);
        QTest::mouseClick(buttonWith(dock, QStringLiteral("More filters, order and groups")), Qt::LeftButton);
    }

    void marksAndNotesAreKept() {
        workspace().setSelection({idOf(QStringLiteral("img1.png")), idOf(QStringLiteral("img2.png"))});
        action(*m_window, QStringLiteral("Relevant"))->trigger();
        QVERIFY(QTest::qWaitFor([this] {
            return workspace().evidence().item(idOf(QStringLiteral("img2.png")))->mark ==
                   ReviewMark::Relevant;
        }));
        workspace().setCurrent(idOf(QStringLiteral("img1.png")));
        auto* notes = m_window->findChild<QDockWidget*>(QStringLiteral("notes"));
        action(*m_window, QStringLiteral("Write a note"))->trigger();
        auto* edit = notes->findChild<QPlainTextEdit*>();
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("found on the phone"));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor(
            [this] { return workspace().evidence().item(idOf(QStringLiteral("img1.png")))->notes == 1; }));
        QVERIFY(edit->toPlainText().isEmpty());
        QTRY_VERIFY(
            notes->findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("found on the phone")));
        QTest::keyClick(comboNamed(*notes, QStringLiteral("Review mark")), Qt::Key_Down);
        QVERIFY(QTest::qWaitFor([this] {
            return workspace().evidence().item(idOf(QStringLiteral("img1.png")))->mark == ReviewMark::Done;
        }));
        QCOMPARE(workspace().evidence().item(idOf(QStringLiteral("img3.png")))->mark, ReviewMark::Unset);
    }

    void savingAsGoesOnInTheCopy() {
        const QString before = workspace().openedCase().path, copy = m_home.filePath(QStringLiteral("copy"));
        bool named = false;
        QTimer::singleShot(300, qApp, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(copy);
            named = true;
            QTest::keyClick(name, Qt::Key_Return);
        });
        action(*m_window, QStringLiteral("Save as…"))->trigger();
        QVERIFY(named);
        const QString path = copy + QStringLiteral(".whorl");
        QVERIFY(QTest::qWaitFor([&] { return workspace().openedCase().path == path; }, kPatienceMs));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("copy – Whorl"));
        QCOMPARE(workspace().evidence().count(), 6);
        QCOMPARE(workspace().evidence().item(idOf(QStringLiteral("img1.png")))->notes, 1);
        QVERIFY(QFileInfo::exists(before));
        m_window->openPaths({before});
        QVERIFY(QTest::qWaitFor([&] { return workspace().openedCase().path == before; }, kPatienceMs));
        QVERIFY(settled());
    }

    void anAnswerIsReadFromItsTop() {
        const QSize before = m_window->size();
        m_window->resize(1100, 600);
        auto* area =
            m_window->findChild<QDockWidget*>(QStringLiteral("attribution"))->findChild<QScrollArea*>();
        workspace().setCurrent(idOf(QStringLiteral("img1.png")));
        QVERIFY(QTest::qWaitFor([&] { return area->isVisible() && area->verticalScrollBar()->maximum() > 0; },
                                kPatienceMs));
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QVERIFY(area->verticalScrollBar()->value() > 0);
        workspace().setCurrent(idOf(QStringLiteral("img2.png")));
        QCOMPARE(area->verticalScrollBar()->value(), 0);
        m_window->resize(before);
    }

    void layersChangeWhatIsShown() {
        ImagePage& page = m_window->imagePage();
        m_window->pages().setCurrentWidget(&page);
        QVERIFY(look(QStringLiteral("img1.png")));
        page.view().fit();
        const QImage original = page.view().grab().toImage();
        QList<QImage> seen{original};
        for (const QString& layer :
             {QStringLiteral("Reconstruction"), QStringLiteral("Residual"),
              QStringLiteral("Spectrum of residual"), QStringLiteral("Attribution map")}) {
            QAction* choose = action(*m_window, layer);
            QVERIFY2(choose, qPrintable(layer));
            choose->trigger();
            QVERIFY2(QTest::qWaitFor([&] { return page.isShown(); }, kPatienceMs), qPrintable(layer));
            const QImage shown = page.view().grab().toImage();
            QVERIFY2(!seen.contains(shown), qPrintable(layer));
            seen.append(shown);
        }
        action(*m_window, QStringLiteral("Original"))->trigger();
        QTRY_COMPARE(page.view().grab().toImage(), original); // as soon as the bar of options has gone
    }

    void gainMakesTheResidualStronger() {
        ImagePage& page = m_window->imagePage();
        page.showLayer(ImagePage::Kind::Residual);
        QVERIFY(QTest::qWaitFor([&] { return page.isShown(); }, kPatienceMs));
        auto* gain = page.findChild<QSlider*>();
        QVERIFY(gain->isVisible());
        const QImage before = page.view().grab().toImage();
        const int value = gain->value();
        gain->setValue(value + 6);
        QVERIFY(page.view().grab().toImage() != before);
        gain->setValue(value);
        QCOMPARE(page.view().grab().toImage(), before);
    }

    void theSwipeLineIsDragged() {
        ImagePage& page = m_window->imagePage();
        page.showLayer(ImagePage::Kind::Original);
        page.compareWith(ImageView::Mode::Swipe, ImagePage::Kind::Residual);
        QVERIFY(QTest::qWaitFor([&] { return page.isShown(); }, kPatienceMs));
        ImageView& view = page.view();
        const QPoint line(static_cast<int>(view.swipe() * view.width()), view.height() / 3);
        const QImage before = view.grab().toImage();
        QTest::mousePress(&view, Qt::LeftButton, {}, line);
        QTest::mouseMove(&view, line - QPoint(60, 0));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, line - QPoint(60, 0));
        QVERIFY(std::abs(view.swipe() * view.width() - (line.x() - 60)) < 2);
        QVERIFY(view.grab().toImage() != before);
        page.compareWith(ImageView::Mode::Single, ImagePage::Kind::Original);
    }

    void twoPicturesAreComparedInAnyLayer() {
        ImagePage& page = m_window->imagePage();
        m_window->pages().setCurrentWidget(&page);
        QVERIFY(look(QStringLiteral("img1.png")));
        workspace().setSelection({idOf(QStringLiteral("img1.png")), idOf(QStringLiteral("img2.png"))});
        action(*m_window, QStringLiteral("Show two pictures side by side"))->trigger();
        QVERIFY(QTest::qWaitFor([&] { return page.isShown(); }, kPatienceMs));
        QCOMPARE(page.view().mode(), ImageView::Mode::SideBySide);
        const auto halvesDiffer = [&] {
            const QImage shown = page.view().grab().toImage();
            const int half = shown.width() / 2;
            return shown.copy(20, 50, half - 40, 200) != shown.copy(half + 20, 50, half - 40, 200);
        };
        QVERIFY(halvesDiffer());
        page.showLayer(ImagePage::Kind::Residual);
        QVERIFY(QTest::qWaitFor([&] { return page.isShown(); }, kPatienceMs));
        QVERIFY(halvesDiffer());
        auto* modes = [&]() -> QComboBox* {
            for (QComboBox* combo : page.findChildren<QComboBox*>())
                if (combo->accessibleName() == QStringLiteral("Comparison"))
                    return combo;
            return nullptr;
        }();
        QVERIFY(modes);
        modes->setCurrentIndex(modes->findText(QStringLiteral("Swipe over")));
        emit modes->activated(modes->currentIndex());
        QCOMPARE(page.view().mode(), ImageView::Mode::Swipe);
        QVERIFY(QTest::qWaitFor([&] { return page.isShown(); }, kPatienceMs));
        page.view().setSwipe(0);
        const QImage other = page.view().grab().toImage();
        page.view().setSwipe(1);
        QVERIFY(page.view().grab().toImage() != other);
        page.view().setSwipe(0.5);
        page.compareWith(ImageView::Mode::Single, ImagePage::Kind::Original);
        page.showLayer(ImagePage::Kind::Original);
    }

    void theLassoSelectsInTheProject() {
        LatentPage& page = m_window->latentPage();
        m_window->pages().setCurrentWidget(&page);
        QVERIFY(QTest::qWaitFor([&] { return page.view().pointCount() == 5; },
                                kPatienceMs)); // the broken file has no trace
        workspace().setSelection({});
        ScatterView& view = page.view();
        const QList<QPoint> corners{
            {3, 3}, {view.width() - 4, 3}, {view.width() - 4, view.height() - 4}, {3, view.height() - 4}};
        QTest::mousePress(&view, Qt::LeftButton, Qt::ShiftModifier, corners.first());
        for (const QPoint& corner : corners)
            QTest::mouseMove(&view, corner);
        QTest::mouseRelease(&view, Qt::LeftButton, Qt::ShiftModifier, corners.last());
        QCOMPARE(workspace().selection().size(), 5);
        QCOMPARE(list()->selectionModel()->selectedRows().size(), 5);
    }

    void neighbourhoodsAreArrangedInTheBackground() {
        LatentPage& page = m_window->latentPage();
        auto* layout = page.findChild<QComboBox*>();
        const QImage before = page.view().grab().toImage();
        layout->setCurrentIndex(1);
        emit layout->activated(1);
        const auto says = [&](const QString& words) {
            const auto labels = page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(words); });
        };
        QVERIFY(QTest::qWaitFor([&] { return says(QStringLiteral("beside whom")); }, kPatienceMs));
        QVERIFY(page.view().grab().toImage() != before);
        QCOMPARE(page.view().pointCount(), 5);
        layout->setCurrentIndex(0);
        emit layout->activated(0);
        QVERIFY(says(QStringLiteral("95 %")));
    }

    void aSourceIsEnrolledFromTheSelection() {
        workspace().setSelection({idOf(QStringLiteral("img1.png")), idOf(QStringLiteral("img2.png"))});
        const std::size_t before = workspace().sources().size();
        action(*m_window, QStringLiteral("Enrol selected pictures…"))->trigger();
        SourceDialog* dialog = m_window->findChild<SourceDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>();
        auto* ok = [&] {
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->text() == QStringLiteral("Enrol"))
                    return button;
            return static_cast<QPushButton*>(nullptr);
        }();
        QVERIFY(ok && !ok->isEnabled());
        QTest::keyClicks(name, QStringLiteral("unknown"));
        QVERIFY(!ok->isEnabled());
        name->clear();
        QTest::keyClicks(name, QStringLiteral("suspect model"));
        QTest::mouseClick(ok, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return workspace().sources().size() == before + 1; }, kPatienceMs));
        QCOMPARE(workspace().sources().back().images, 2);
    }

    void sourcesAreRenamedExportedRemovedAndImported() {
        const auto has = [this](const QString& name) { return workspace().sourceIndex(name) >= 0; };
        workspace().renameSource(QStringLiteral("suspect model"), QStringLiteral("model of exhibit 4"),
                                 QStringLiteral("enrolled from two pictures"));
        QVERIFY(QTest::qWaitFor([&] { return has(QStringLiteral("model of exhibit 4")); }, kPatienceMs));
        QVERIFY(!has(QStringLiteral("suspect model")));
        const QString file = m_home.filePath(QStringLiteral("exhibit4.whorl-source"));
        workspace().exportSource(QStringLiteral("model of exhibit 4"), file);
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo::exists(file); }, kPatienceMs));
        workspace().removeSource(QStringLiteral("model of exhibit 4"));
        QVERIFY(QTest::qWaitFor([&] { return !has(QStringLiteral("model of exhibit 4")); }, kPatienceMs));
        workspace().importSource(file);
        QVERIFY(QTest::qWaitFor([&] { return has(QStringLiteral("model of exhibit 4")); }, kPatienceMs));
    }

    void shippedSourcesCannotBeRemoved() {
        LibraryDialog dialog(workspace());
        auto* table = dialog.findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), static_cast<int>(workspace().sources().size()));
        const auto button = [&](const QString& text) {
            for (QPushButton* each : dialog.findChildren<QPushButton*>())
                if (each->text() == text)
                    return each;
            return static_cast<QPushButton*>(nullptr);
        };
        table->selectRow(0);
        QVERIFY(!button(QStringLiteral("Re&move…"))->isEnabled());
        table->selectRow(table->rowCount() - 1);
        QVERIFY(button(QStringLiteral("Re&move…"))->isEnabled());
    }

    void anEnrolmentFromAFolderIsCancelled() {
        makeManyPictures();
        const QByteArray before = samples::bytes(libraryFile());
        const std::size_t sources = workspace().sources().size();
        SourceInfo info;
        info.name = "given up";
        info.kind = "generator";
        workspace().enrolFiles(info, {m_home.filePath(QStringLiteral("many"))});
        JobsDock& jobs = m_window->jobsDock();
        jobs.raise();
        jobs.findChild<QTabWidget*>()->setCurrentWidget(jobs.jobsView());
        const QModelIndex row = workspace().jobs().index(0, JobsModel::Item);
        QCOMPARE(row.data().toString(), QStringLiteral("given up"));
        QVERIFY(QTest::qWaitFor([&] { return row.data(JobsModel::ShareRole).toDouble() > 0; }, kPatienceMs));
        QTest::mouseClick(jobs.jobsView()->viewport(), Qt::LeftButton, {},
                          jobs.jobsView()->visualRect(row).center());
        const double atCancel = processorSeconds();
        QTest::mouseClick(buttonWith(jobs, QStringLiteral("Cancel selected")), Qt::LeftButton);
        QCOMPARE(workspace().jobs().rowCount(), 0);
        QVERIFY(!workspace().isEnrolling());
        // Half a second of all threads at most, then rest.
        QTest::qWait(1500);
        const double spent = processorSeconds() - atCancel;
        qInfo("processor time after the cancel: %.2f s", spent);
        QVERIFY2(spent < 0.5 * QThread::idealThreadCount(), qPrintable(QString::number(spent)));
        QCOMPARE(samples::bytes(libraryFile()), before);
        QCOMPARE(workspace().engine()->sources().size(), sources);
        // A name that was given up is free again.
        workspace().enrolItems(info, {idOf(QStringLiteral("img1.png"))});
        QVERIFY(QTest::qWaitFor([&] { return workspace().sources().size() == sources + 1; }, kPatienceMs));
        const auto kept = workspace().engine()->residualOf("given up");
        QVERIFY(kept);
        QCOMPARE(kept->images, 1);
        workspace().removeSource(QStringLiteral("given up"));
        QVERIFY(QTest::qWaitFor([&] { return workspace().sources().size() == sources; }, kPatienceMs));
    }

    void aPictureOfAnEnrolmentIsNotComparedWithItsSource() {
        const qint64 id = idOf(QStringLiteral("img1.png"));
        const EvidenceItem* item = workspace().evidence().item(id);
        const std::vector<float> trace = workspace().traces().value(id).trace;
        SourceInfo info;
        info.name = "made of img1";
        info.enrolledFrom = {item->sha256.toStdString()};
        const auto engine = workspace().engine();
        engine->enroll(info, {trace});
        const AnalysisResult result = engine->analyze(toPath(item->path));
        QVERIFY(std::none_of(result.sources.begin(), result.sources.end(),
                             [&](const SourceScore& score) { return score.name == info.name; }));
        QVERIFY(result.reason.find(info.name + " was enrolled from this picture") != std::string::npos);
        engine->removeSource(info.name);
    }

    void twoProgramsChangeOneLibrary() {
        const auto engine = workspace().engine();
        const std::vector<std::vector<float>> traces{
            workspace().traces().value(idOf(QStringLiteral("img1.png"))).trace};
        SourceInfo camera;
        camera.name = "a camera";
        camera.kind = "real";
        QVERIFY_THROWS_EXCEPTION(Error, engine->enroll(camera, traces));
        SourceInfo ours, theirs;
        ours.name = "of this window";
        theirs.name = "of another program";
        Engine other(engine->configuration());
        other.enroll(theirs, traces);
        engine->enroll(ours, traces);
        const auto has = [](const Engine& each, const std::string& name) {
            const std::vector<SourceInfo> all = each.sources();
            return std::any_of(all.begin(), all.end(),
                               [&](const SourceInfo& source) { return source.name == name; });
        };
        QVERIFY(has(*engine, theirs.name) && has(*engine, ours.name));
        QVERIFY(has(Engine(engine->configuration()), theirs.name));
        engine->removeSource(theirs.name);
        engine->removeSource(ours.name);
    }

    void theLibraryMayChangeWhileABatchRuns() {
        const auto engine = workspace().engine();
        const std::vector<std::vector<float>> traces{
            workspace().traces().value(idOf(QStringLiteral("img1.png"))).trace};
        const std::size_t sources = engine->sources().size();
        const QList<qint64> ids = workspace().evidence().ids();
        workspace().analyze(ids);
        int changes = 0;
        for (; workspace().isBusy(); ++changes) {
            SourceInfo info;
            info.name = "passing " + std::to_string(changes);
            info.kind = "generator";
            engine->enroll(info, traces);
            engine->renameSource(info.name, "renamed " + info.name, {});
            QTest::qWait(1);
            engine->removeSource("renamed " + info.name);
        }
        QVERIFY2(changes > 2, qPrintable(QString::number(changes)));
        QCOMPARE(engine->sources().size(), sources);
        QVERIFY(settled());
        int checked = 0;
        for (const qint64 id : ids)
            workspace().fetchResult(id, [&](const ResultPointer& result) {
                double sum = 0;
                for (const SourceScore& score : result->sources)
                    sum += score.probability;
                if (result->status == AnalysisStatus::Done)
                    QVERIFY(std::abs(sum - 1) < 1e-6);
                ++checked;
            });
        QVERIFY(QTest::qWaitFor([&] { return checked == ids.size(); }, kPatienceMs));
        QCOMPARE(done(), static_cast<int>(ids.size()) - 1); // one is broken
    }

    void setsAndSourcesAreCompared() {
        ComparePage& page = m_window->comparePage();
        m_window->pages().setCurrentWidget(&page);
        workspace().setSelection({idOf(QStringLiteral("img3.png"))});
        page.keepSelection();
        workspace().setSelection({idOf(QStringLiteral("img2.png"))});
        page.setSides({QStringLiteral("kept:0"), QStringLiteral("selection"),
                       QStringLiteral("source:model of exhibit 4"), QStringLiteral("source:real")});
        QVERIFY(QTest::qWaitFor([&] { return page.isReady(); }, kPatienceMs));
        QCOMPARE(page.matrix().rowCount(), 4);
        const auto cell = [&](int row, int column) { return page.matrix().item(row, column)->text(); };
        QVERIFY(cell(0, 1).contains(QStringLiteral("distance")));
        QVERIFY(cell(0, 1).contains(QStringLiteral("ratio")));
        QVERIFY2(!cell(0, 2).contains(QStringLiteral("ratio")),
                 "the attribution answers whether a picture comes from an enrolled source");
        QVERIFY2(!cell(2, 3).contains(QStringLiteral("ratio")), "two sources have no pictures for a ratio");
        const auto says = [&](const QString& words) {
            const auto labels = page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(words); });
        };
        QAction* enter = nullptr;
        for (QAction* each : page.findChildren<QAction*>())
            if (each->text() == QStringLiteral("Enter into project"))
                enter = each;
        QVERIFY(enter);
        page.matrix().setCurrentCell(0, 2);
        QVERIFY(says(QStringLiteral("is told by their attribution")));
        QVERIFY(!enter->isEnabled());
        page.matrix().setCurrentCell(0, 1);
        QVERIFY(says(QStringLiteral("support for")));
        enter->trigger();
        QList<CaseComparison> entered;
        workspace().caseLink().ask([](CaseFile& file) { return file.comparisons(); },
                                   [&](const QList<CaseComparison>& found) { entered = found; });
        QVERIFY(QTest::qWaitFor([&] { return entered.size() == 1; }));
        QCOMPARE(entered.first().b.label, QStringLiteral("Selected pictures (1)"));
        QCOMPARE(entered.first().result.imagesA, 1);
        const double ratio = entered.first().result.log10LrSameSource;
        QVERIFY(says(!supportsEither(ratio) ? QStringLiteral("no support for one source")
                     : ratio < 0            ? QStringLiteral("support for different sources")
                                            : QStringLiteral("support for the same source")));
    }

    void theComparisonIsExported() {
        const QString file = m_home.filePath(QStringLiteral("comparison.pdf"));
        QVERIFY(QTest::qWaitFor([&] { return m_window->comparePage().isReady(); }, kPatienceMs));
        m_window->comparePage().exportTo(file);
        const QByteArray written = samples::bytes(file);
        QVERIFY(written.startsWith("%PDF"));
        QVERIFY(written.contains("%%EOF"));
        QCOMPARE(logged(QStringLiteral("export")), 1);
    }

    void aCounterfactualIsMadeAndSaved() {
        CounterfactualPage& page = m_window->counterfactualPage();
        const qint64 id = idOf(QStringLiteral("img1.png"));
        const QString original = workspace().evidence().item(id)->path;
        const QByteArray before = samples::bytes(original);
        workspace().setCurrent(id);
        m_window->pages().setCurrentWidget(&page);
        auto* make = [&]() -> QPushButton* {
            for (QPushButton* button : page.findChildren<QPushButton*>())
                if (button->text() == QStringLiteral("Make counterfactual"))
                    return button;
            return nullptr;
        }();
        QVERIFY(make);
        QVERIFY(QTest::qWaitFor([&] { return make->isEnabled(); }, kPatienceMs));
        const bool isReal = workspace().evidence().item(id)->named == QStringLiteral("real");
        page.setTarget(isReal ? QString::fromStdString(workspace().sources().front().name)
                              : QStringLiteral("real"));
        QTest::mouseClick(make, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return page.isMade(); }, kPatienceMs));
        QVERIFY2(page.words().contains(QStringLiteral("Likeness to the original: PSNR")),
                 qPrintable(page.words()));
        const QString file = m_home.filePath(QStringLiteral("counterfactual.png"));
        page.saveAs(file);
        const QImage saved(file);
        QCOMPARE(saved.size(), QImage(original).size());
        QVERIFY(saved.text(QStringLiteral("Description")).contains(QStringLiteral("It is not evidence")));
        QCOMPARE(saved.text(QStringLiteral("Whorl-Source-SHA256")), workspace().evidence().item(id)->sha256);
        page.saveAs(original);
        QCOMPARE(samples::bytes(original), before);
        QCOMPARE(logged(QStringLiteral("export")), 2);
        page.setTarget(workspace().evidence().item(id)->named);
        m_window->imagePage().showLayer(ImagePage::Kind::Counterfactual);
        QVERIFY(m_window->imagePage().isShown());
        m_window->imagePage().showLayer(ImagePage::Kind::Original);
    }

    void aReportIsExportedFromTheMenu() {
        const QString file = m_home.filePath(QStringLiteral("report.pdf"));
        QSignalSpy written(&workspace(), &Workspace::reportWritten);
        workspace().setSelection({idOf(QStringLiteral("img1.png"))});
        bool filled = false;
        QTimer::singleShot(100, qApp, [&] {
            auto* dialog = qobject_cast<ReportDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            for (QComboBox* combo : dialog->findChildren<QComboBox*>())
                if (combo->findText(QStringLiteral("The selected picture")) >= 0)
                    combo->setCurrentIndex(combo->findText(QStringLiteral("The selected picture")));
            dialog->findChild<QCheckBox*>()->setChecked(false);
            auto* name = dialog->findChild<QLineEdit*>();
            name->setText(file);
            filled = true;
            QTest::keyClick(name, Qt::Key_Return);
        });
        action(*m_window, QStringLiteral("Export report…"))->trigger();
        QVERIFY(filled);
        QVERIFY(QTest::qWaitFor([&] { return !written.isEmpty(); }, kPatienceMs));
        QVERIFY(samples::bytes(file).startsWith("%PDF"));
        QCOMPARE(logged(QStringLiteral("export")), 3);
    }

    void reportsAreWrittenOneAfterTheOther() {
        QSignalSpy written(&workspace(), &Workspace::reportWritten);
        ReportOptions options;
        options.items = {idOf(QStringLiteral("img1.png"))};
        const QString first = m_home.filePath(QStringLiteral("first.pdf")),
                      second = m_home.filePath(QStringLiteral("second.pdf")),
                      unwanted = m_home.filePath(QStringLiteral("unwanted.pdf"));
        for (const QString& file : {first, unwanted, second})
            workspace().exportReport(file, options);
        const JobsModel& jobs = workspace().jobs();
        QCOMPARE(jobs.rowCount(), 3);
        QCOMPARE(jobs.index(0, JobsModel::Stage).data().toString(), QStringLiteral("Writing the report"));
        QCOMPARE(jobs.index(1, JobsModel::Stage).data().toString(), QStringLiteral("Waiting"));
        bool asked = false;
        answer(QStringLiteral("Wait for it"), &asked);
        QVERIFY(!m_window->close());
        QVERIFY(asked);
        for (int row = 0; row < jobs.rowCount(); ++row)
            if (jobs.index(row, JobsModel::Item).data().toString() == QStringLiteral("unwanted.pdf"))
                workspace().cancelJobs({jobs.index(row, 0).data(JobsModel::IdRole).toULongLong()});
        QVERIFY(QTest::qWaitFor([&] { return written.size() == 2; }, kPatienceMs));
        QCOMPARE(written[0][0].toString(), first);
        QCOMPARE(written[1][0].toString(), second);
        for (const QString& file : {first, second})
            QVERIFY(samples::bytes(file).startsWith("%PDF"));
        QVERIFY(!QFileInfo::exists(unwanted));
        QCOMPARE(jobs.rowCount(), 0);
        QCOMPARE(logged(QStringLiteral("export")), 5);
    }

    void aDropDuringAnotherIsNotLost() {
        const int before = workspace().evidence().count();
        QStringList drops;
        for (int i = 0; i < 2; ++i) {
            drops.append(m_home.filePath(QStringLiteral("drop%1").arg(i)));
            QDir().mkpath(drops.last());
            QVERIFY(samples::picture(20 + i, 192, 176).save(drops.last() + QStringLiteral("/one.png")));
        }
        for (const QString& folder : drops)
            workspace().addPaths({folder});
        QVERIFY(QTest::qWaitFor([&] { return workspace().evidence().count() == before + 2; }, kPatienceMs));
        QVERIFY(settled());
    }

    void aPausedBatchWaitsAndOneOfItIsCancelled() {
        const int before = workspace().evidence().count();
        const QString folder = m_home.filePath(QStringLiteral("paused"));
        QDir().mkpath(folder);
        for (int i = 0; i < 12; ++i)
            QVERIFY(
                samples::picture(200 + i, 192, 176).save(QStringLiteral("%1/q%2.png").arg(folder).arg(i)));
        JobsDock& jobs = m_window->jobsDock();
        jobs.raise();
        m_window->openPaths({folder});
        QVERIFY(QTest::qWaitFor([&] { return workspace().evidence().count() == before + 12; }, kPatienceMs));
        QTest::mouseClick(buttonWith(jobs, QStringLiteral("Pause")), Qt::LeftButton);
        QVERIFY(workspace().isPaused());
        QVERIFY(buttonWith(jobs, QStringLiteral("Resume")));
        // What had begun is finished; nothing is begun.
        int atPause = -1;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const int now = done();
                QTest::qWait(1500);
                return std::exchange(atPause, now) == now;
            },
            kPatienceMs));
        QVERIFY(atPause < before + 12);
        const int waiting = workspace().jobs().rowCount();
        QVERIFY(waiting > 1);
        const QModelIndex last = workspace().jobs().index(waiting - 1, 0);
        const qint64 cancelled = last.data(JobsModel::EvidenceRole).toLongLong();
        jobs.jobsView()->scrollTo(last);
        QTest::mouseClick(jobs.jobsView()->viewport(), Qt::LeftButton, {},
                          jobs.jobsView()->visualRect(last).center());
        QTest::mouseClick(buttonWith(jobs, QStringLiteral("Cancel selected")), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return workspace().jobs().rowCount() == waiting - 1; }, kPatienceMs));
        QTest::mouseClick(buttonWith(jobs, QStringLiteral("Resume")), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([this] { return !workspace().isBusy(); }, kPatienceMs));
        QVERIFY(QTest::qWaitFor([&] { return done() == before - 1 + 11; }, kPatienceMs)); // one is broken
        QVERIFY(workspace().evidence().item(cancelled)->status.isEmpty());
        workspace().analyze({cancelled});
        QVERIFY(settled());
    }

    void cancellingStopsSoonAndKeepsWhatIsDone() {
        makeManyPictures();
        const int before = workspace().evidence().count();
        m_window->openPaths({m_home.filePath(QStringLiteral("many"))});
        QVERIFY(QTest::qWaitFor([&] { return workspace().evidence().count() == before + 40; }, kPatienceMs));
        const int doneBefore = done();
        QVERIFY(QTest::qWaitFor([&] { return done() >= doneBefore + 2; }, kPatienceMs));
        const double atCancel = processorSeconds();
        for (QPushButton* button : m_window->jobsDock().findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Cancel all"))
                button->click();
        QVERIFY(QTest::qWaitFor([this] { return !workspace().isBusy(); }, kPatienceMs));
        QVERIFY2(processorSeconds() - atCancel < 2,
                 qPrintable(QString::number(processorSeconds() - atCancel)));
        QVERIFY(done() >= doneBefore + 2);
        QVERIFY(done() < before + 40);
        QCOMPARE(workspace().jobs().rowCount(), 0);
    }

    void theWindowStaysFreeDuringABatch() {
        // A folder of thousands that appears at once while analyses run, with the user clicking around in it.
        makeManyPictures();
        const QString folder = m_home.filePath(QStringLiteral("thousands"));
        QDir().mkpath(folder);
        for (int i = 0; i < 5000; ++i)
            QVERIFY(QFile::link(m_home.filePath(QStringLiteral("many/p%1.png").arg(i % 40)),
                                QStringLiteral("%1/s%2.png").arg(folder).arg(i)));
        m_window->pages().setCurrentWidget(&m_window->imagePage());
        const int before = workspace().evidence().count();
        auto* app = static_cast<WatchedApplication*>(qApp);
        app->beginWatch();
        m_window->openPaths({folder});
        QVERIFY(
            QTest::qWaitFor([&] { return workspace().evidence().count() == before + 5000; }, kPatienceMs));
        for (int i = 0; i < 12; ++i) {
            m_window->projectDock().step(1);
            QTest::qWait(400);
        }
        workspace().cancelAll();
        QVERIFY(QTest::qWaitFor([this] { return !workspace().isBusy(); }, kPatienceMs));
        const double longest = app->endWatch();
        QVERIFY(app->events() > 500);
        qInfo("longest event: %.1f ms (%s)", longest, qPrintable(app->longestEvent()));
        QVERIFY2(longest <= 50,
                 qPrintable(QStringLiteral("%1 ms: %2").arg(longest).arg(app->longestEvent())));
    }

    void closingDuringABatchAsks() {
        const QString path = workspace().openedCase().path;
        workspace().analyze(workspace().evidence().ids().mid(0, 20));
        QVERIFY(workspace().isBusy());
        bool asked = false;
        answer(QStringLiteral("Keep analysing"), &asked);
        QVERIFY(!m_window->close());
        QVERIFY(asked);
        QVERIFY(m_window->isVisible());
        QVERIFY(workspace().isBusy());
        asked = false;
        answer(QStringLiteral("Stop"), &asked);
        const double atClose = processorSeconds();
        QVERIFY(m_window->close());
        QVERIFY(asked);
        m_window.reset();
        QVERIFY2(processorSeconds() - atClose < 2.5,
                 qPrintable(QString::number(processorSeconds() - atClose)));
        QVERIFY(CaseFile::open(path, CaseFile::Access::Viewer)->verifyRecords().ok());
    }

    void aRestartFindsEverythingAsItWas() {
        openWindow();
        m_window->openAtStart();
        QVERIFY(QTest::qWaitFor([this] { return workspace().isOpen(); }, kPatienceMs));
        workspace().cancelAll();
        QVERIFY(idOf(QStringLiteral("pasted.png")) != 0);
        QCOMPARE(workspace().evidence().item(idOf(QStringLiteral("img2.png")))->mark, ReviewMark::Relevant);
        QCOMPARE(workspace().evidence().item(idOf(QStringLiteral("img1.png")))->notes, 1);

        auto* jobs = &m_window->jobsDock();
        jobs->hide();
        m_window->addDockWidget(Qt::LeftDockWidgetArea,
                                m_window->findChild<QDockWidget*>(QStringLiteral("notes")));
        m_window->resize(780, 640);
        bool changed = false;
        QTimer::singleShot(300, qApp, [&] {
            auto* dialog = qobject_cast<PreferencesDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("A. Example"));
            for (QComboBox* combo : dialog->findChildren<QComboBox*>())
                for (const QString& choice : {colorMapName(ColorMapId::Cividis), QStringLiteral("Dark")})
                    if (combo->findText(choice) >= 0)
                        combo->setCurrentIndex(combo->findText(choice));
            changed = true;
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        action(*m_window, QStringLiteral("Preferences…"))->trigger();
        QVERIFY(changed);
        QVERIFY(isDark(qApp->palette()));
        QVERIFY(QTest::qWaitFor([this] { return !workspace().isBusy(); }, kPatienceMs));
        const QSize size = m_window->size();
        QVERIFY(m_window->close());
        m_window.reset();

        openWindow();
        QCOMPARE(m_window->size(), size);
        QVERIFY(m_window->jobsDock().isHidden());
        QCOMPARE(m_window->dockWidgetArea(m_window->findChild<QDockWidget*>(QStringLiteral("notes"))),
                 Qt::LeftDockWidgetArea);
        QCOMPARE(workspace().preferences().sequential, ColorMapId::Cividis);
        QCOMPARE(workspace().preferences().theme, Theme::Dark);
        QCOMPARE(workspace().preferences().examiner, QStringLiteral("A. Example"));
        QCOMPARE(MainWindow::recentProjects().size(), 3);
        m_window->resize(1366, 768);
        action(*m_window, QStringLiteral("Restore default layout"))->trigger();
        QVERIFY(!m_window->jobsDock().isHidden());
        QCOMPARE(m_window->dockWidgetArea(m_window->findChild<QDockWidget*>(QStringLiteral("notes"))),
                 Qt::RightDockWidgetArea);
    }

    void aFileThatIsNoProjectIsSaidSo() {
        const QString path = m_home.filePath(QStringLiteral("nonsense.whorl"));
        samples::setBytes(path, "this is no project");
        m_window->openPaths({path});
        QVERIFY(QTest::qWaitFor([this] { return workspace().issues().rowCount() > 0; }, kPatienceMs));
        QVERIFY(!workspace().isOpen());
        QCOMPARE(workspace().issues().issue(0).where, QStringLiteral("nonsense.whorl"));
        QCOMPARE(samples::bytes(path), QByteArray("this is no project"));
    }

    void theWindowFitsASmallScreen() {
        // 1366 x 768 at 200 %, less the frame of the window manager.
        constexpr QSize kRoom(683, 354);
        m_window->resize(kRoom);
        action(*m_window, QStringLiteral("Restore default layout"))->trigger();
        QApplication::processEvents();
        m_window->resize(kRoom);
        const auto fits = [&](const QString& what) {
            QApplication::processEvents();
            const QSize least = m_window->minimumSizeHint();
            return QTest::qVerify(
                least.width() <= kRoom.width() && least.height() <= kRoom.height() &&
                    m_window->size() == kRoom,
                "fits",
                qPrintable(
                    QStringLiteral("%1: at least %2 x %3").arg(what).arg(least.width()).arg(least.height())),
                __FILE__, __LINE__);
        };
        m_window->openPaths({MainWindow::recentProjects().first()});
        QVERIFY(QTest::qWaitFor([this] { return workspace().isOpen(); }, kPatienceMs));
        workspace().cancelAll();
        for (int i = 0; i < m_window->pages().count(); ++i) {
            m_window->pages().setCurrentIndex(i);
            QVERIFY(fits(m_window->pages().tabText(i)));
        }
        const QTabBar* tabs = m_window->pages().tabBar();
        QVERIFY(tabs->sizeHint().width() <= tabs->width());
        QCOMPARE(tabs->tabText(tabs->currentIndex()), m_window->pages().tabToolTip(tabs->currentIndex()));
        for (const QTabBar* panels : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
            QCOMPARE(panels->elideMode(), Qt::ElideNone);
        m_window->pages().setCurrentWidget(&m_window->comparePage());
        for (const int sides : {2, 4}) {
            m_window->comparePage().setSides(QStringList(sides, QString()));
            QVERIFY(QTest::qWaitFor([this] { return m_window->comparePage().isReady(); }, kPatienceMs));
            QApplication::processEvents();
            QCOMPARE(m_window->comparePage().findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0);
        }
        m_window->comparePage().setSides({QString(), QString()});
        QVERIFY(look(QStringLiteral("img1.png")));
        m_window->pages().setCurrentWidget(&m_window->imagePage());
        m_window->imagePage().showLayer(ImagePage::Kind::Residual);
        m_window->imagePage().compareWith(ImageView::Mode::Swipe, ImagePage::Kind::Map);
        QVERIFY(QTest::qWaitFor([&] { return m_window->imagePage().isShown(); }, kPatienceMs));
        QVERIFY(fits(QStringLiteral("two layers with options")));
        m_window->imagePage().compareWith(ImageView::Mode::Single, ImagePage::Kind::Original);
        m_window->imagePage().showLayer(ImagePage::Kind::Original);
        m_window->jobsDock().show();
        for (int i = 0; i < m_window->pages().count(); ++i) {
            m_window->pages().setCurrentIndex(i);
            QVERIFY(fits(QStringLiteral("jobs and ") + m_window->pages().tabText(i)));
        }
        auto* history = m_window->findChild<QDockWidget*>(QStringLiteral("history"));
        history->show();
        history->raise();
        QApplication::processEvents(); // its title bar goes, the row of tabs comes
        m_window->resize(kRoom);
        QVERIFY(fits(QStringLiteral("history")));
        history->hide();
        QVERIFY(m_window->jobsDock().issuesView()->parentWidget()->height() > 40);
        QCOMPARE(m_window->jobsDock().jobsView()->horizontalScrollBar()->maximum(), 0);
        m_window->pages().setCurrentWidget(&m_window->imagePage());
        QAction* panels = action(*m_window, QStringLiteral("Show panels"));
        panels->trigger();
        QVERIFY(!m_window->projectDock().isVisible() && !m_window->jobsDock().isVisible());
        panels->trigger();
        QVERIFY(m_window->projectDock().isVisible() && m_window->jobsDock().isVisible());

        const QString project = m_home.filePath(QStringLiteral("new.whorl"));
        const PreferencesDialog preferences(workspace().preferences(), QStringLiteral("CPU, 2 threads"));
        const ProjectDialog properties(project, {});
        const ReportDialog report(project, 3, 2);
        const LibraryDialog library(workspace());
        const std::unique_ptr<SourceDialog> enrol(
            SourceDialog::forEnrolment(QStringLiteral("2 pictures"), 2, workspace().sources(), nullptr));
        for (const QDialog* dialog :
             {static_cast<const QDialog*>(&preferences), static_cast<const QDialog*>(&properties),
              static_cast<const QDialog*>(&report), static_cast<const QDialog*>(&library),
              static_cast<const QDialog*>(enrol.get())}) {
            const QSize least = dialog->layout()->minimumSize();
            QVERIFY2(least.width() <= kRoom.width() && least.height() <= kRoom.height(),
                     qPrintable(dialog->windowTitle()));
        }
    }

    void noShortcutIsGivenTwice() {
        QMap<QKeySequence, QString> owner;
        for (const QAction* each : m_window->findChildren<QAction*>())
            for (const QKeySequence& keys : each->shortcuts()) {
                if (keys.isEmpty() || each->shortcutContext() != Qt::WindowShortcut)
                    continue;
                QVERIFY2(!owner.contains(keys),
                         qPrintable(QStringLiteral("%1: %2 and %3")
                                        .arg(keys.toString(), owner.value(keys), each->text())));
                owner.insert(keys, each->text());
            }
        QVERIFY(owner.size() > 20);
    }

    void tabReachesEveryControlOfTheImagePage() {
        ImagePage& page = m_window->imagePage();
        QSet<const QWidget*> reached;
        const QWidget* widget = &page;
        do {
            widget = widget->nextInFocusChain();
            reached.insert(widget);
        } while (widget != &page);
        for (const QWidget* control : page.findChildren<QComboBox*>())
            QVERIFY(reached.contains(control));
        QVERIFY(reached.contains(&page.view()));
        QVERIFY(page.view().focusPolicy() == Qt::StrongFocus);
    }

    void f6GoesThroughThePanels() {
        m_window->resize(1366, 768);
        action(*m_window, QStringLiteral("Restore default layout"))->trigger();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QAction* next = action(*m_window, QStringLiteral("Next panel"));
        QSet<QString> reached;
        for (int i = 0; i < 12; ++i) {
            next->trigger();
            for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>())
                if (dock->isAncestorOf(QApplication::focusWidget())) {
                    QVERIFY2(QApplication::focusWidget()->isVisible(), qPrintable(dock->objectName()));
                    reached.insert(dock->objectName());
                }
        }
        QCOMPARE(reached.size(), m_window->findChildren<QDockWidget*>().size());
    }

    void aNewProjectIsNamedAtOnce() {
        ProjectDialog dialog(m_home.filePath(QStringLiteral("proposed.whorl")), {});
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Seizure 7"));
        QCOMPARE(QFileInfo(dialog.path()).completeBaseName(), QStringLiteral("Seizure 7"));
    }

    void tabReachesTheToolsOfThePages() {
        for (const QWidget* page : {static_cast<QWidget*>(&m_window->comparePage()),
                                    static_cast<QWidget*>(&m_window->latentPage())})
            for (const QToolButton* button : page->findChild<QToolBar*>()->findChildren<QToolButton*>())
                if (button->defaultAction())
                    QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
        action(*m_window, QStringLiteral("Swipe over"))->trigger();
        QCOMPARE(m_window->imagePage().view().mode(), ImageView::Mode::Swipe);
        QCOMPARE(m_window->focusWidget(), &m_window->imagePage().view());
        action(*m_window, QStringLiteral("Alone"))->trigger();
        QCOMPARE(m_window->imagePage().view().mode(), ImageView::Mode::Single);
    }

    void everyTextCanBeTranslated() {
        MarkingTranslator translator;
        QApplication::installTranslator(&translator);
        const MainWindow window;
        QApplication::removeTranslator(&translator);
        QStringList missed;
        const auto check = [&](const QString& text) {
            static const QRegularExpression letters(QStringLiteral("[A-Za-z]{3}"));
            if (letters.match(text).hasMatch() && !QDir::isAbsolutePath(text) &&
                !text.contains(MarkingTranslator::kMark))
                missed.append(text);
        };
        for (const QAction* each : window.findChildren<QAction*>()) {
            check(each->text());
            check(each->toolTip());
        }
        for (const QLabel* label : window.findChildren<QLabel*>())
            check(label->text());
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
            check(button->text());
        for (const QComboBox* combo : window.findChildren<QComboBox*>())
            for (int i = 0; i < combo->count(); ++i)
                check(combo->itemText(i));
        for (const QLineEdit* edit : window.findChildren<QLineEdit*>())
            check(edit->placeholderText());
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            check(widget->windowTitle());
            check(widget->accessibleName());
            check(widget->toolTip());
        }
        missed.removeDuplicates();
        for (const MainWindow* known = &window; const QString& recent : known->recentProjects())
            missed.removeAll(QFileInfo(recent).completeBaseName());
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(" | "))));
    }

    void everythingHasAName() {
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool control =
                qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                qobject_cast<const QSlider*>(widget) || qobject_cast<const QLineEdit*>(widget);
            if (!control || widget->objectName().startsWith(QStringLiteral("qt_")) ||
                qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                widget->metaObject()->className() == QByteArray("QDockWidgetTitleButton") ||
                widget->metaObject()->className() == QByteArray("QLineEditIconButton") ||
                qobject_cast<const QTabBar*>(widget->parentWidget()) ||
                widget->metaObject()->className() == QByteArray("QTableCornerButton"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                    !widget->toolTip().isEmpty(),
                qPrintable(QStringLiteral("%1 in %2")
                               .arg(QString::fromLatin1(widget->metaObject()->className()),
                                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
        }
    }

    void resultsOfOtherWeightsAreLeftOutUntilTheyAreMadeAnew() {
        const QString project = m_home.filePath(QStringLiteral("older.whorl"));
        QStringList files;
        {
            const auto file = CaseFile::create(project);
            for (int i = 0; i < 2; ++i) {
                files << m_home.filePath(QStringLiteral("older%1.png").arg(i));
                QVERIFY(samples::picture(40 + i).save(files.back()));
                AnalysisResult result = samples::analysed(files.back());
                result.trace = {1, 2, 3};
                file->addResult(file->addEvidence(files.back()), result);
            }
        }
        const auto isSaid = [this](const QString& begin) {
            for (int row = 0; row < workspace().issues().rowCount(); ++row)
                if (workspace().issues().issue(row).text.startsWith(begin))
                    return true;
            return false;
        };
        m_window->openPaths({project});
        QVERIFY(QTest::qWaitFor(
            [&] { return isSaid(QStringLiteral("2 pictures were analysed with other weights")); },
            kPatienceMs));
        QVERIFY(workspace().traces().isEmpty());
        const QList<qint64> ids = workspace().evidence().ids();
        workspace().analyze({ids[0]});
        QVERIFY(QTest::qWaitFor([&] { return workspace().traces().contains(ids[0]); }, kPatienceMs));
        QVERIFY(isSaid(QStringLiteral("1 picture was analysed with other weights")));
        QVERIFY(!isSaid(QStringLiteral("2 pictures were analysed with other weights")));
        workspace().analyze({ids[1]});
        QVERIFY(QTest::qWaitFor([&] { return workspace().traces().contains(ids[1]); }, kPatienceMs));
        QVERIFY(!isSaid(QStringLiteral("1 picture was analysed with other weights")));
        QVERIFY_EXCEPTION_THROWN(
            workspace().engine()->compare({workspace().traces()[ids[0]].trace}, {{1, 2, 3}}), Error);
    }

    void picturesWithoutARatioGiveNoneInSetsAndGroups() {
        const QString project = m_home.filePath(QStringLiteral("blurred.whorl"));
        {
            const auto file = CaseFile::create(project);
            for (int i = 0; i < 3; ++i) {
                const QString picture = m_home.filePath(QStringLiteral("blurred%1.png").arg(i));
                QVERIFY(samples::picture(60 + i).save(picture));
                AnalysisResult result = workspace().engine()->analyze(picture.toStdString());
                QVERIFY(isMeasured(result));
                if (i == 0)
                    result.calibration = "uncalibrated: made so for this test";
                file->addResult(file->addEvidence(picture), result);
            }
        }
        m_window->openPaths({project});
        QVERIFY(QTest::qWaitFor([&] { return workspace().traces().size() == 3; }, kPatienceMs));
        const qint64 blurred = idOf(QStringLiteral("blurred0.png")),
                     sharp = idOf(QStringLiteral("blurred1.png"));
        QVERIFY(workspace().traces()[blurred].uncalibrated);

        ComparePage& page = m_window->comparePage();
        m_window->pages().setCurrentWidget(&page);
        workspace().setSelection({idOf(QStringLiteral("blurred2.png"))});
        page.keepSelection();
        const QString kept = QStringLiteral("kept:0");
        const auto comparedWithKept = [&](const QList<qint64>& selection) {
            workspace().setSelection(selection);
            page.setSides({QStringLiteral("selection"), kept});
            if (!QTest::qWaitFor([&] { return page.isReady(); }, kPatienceMs))
                return QString();
            return page.matrix().item(0, 1)->text();
        };
        const auto isSaidBeside = [&](const QString& words) {
            const auto labels = page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(words); });
        };
        const QAction* enter = nullptr;
        for (const QAction* each : page.findChildren<QAction*>())
            if (each->text() == QStringLiteral("Enter into project"))
                enter = each;
        QVERIFY(enter);
        QVERIFY(comparedWithKept({sharp}).contains(QStringLiteral("ratio")));
        QVERIFY(enter->isEnabled());
        QVERIFY(comparedWithKept({blurred, sharp}).contains(QStringLiteral("ratio")));
        QVERIFY(isSaidBeside(QStringLiteral("1 picture unlike those")));
        QVERIFY(enter->isEnabled());
        const QString withheld = comparedWithKept({blurred});
        QVERIFY(withheld.contains(QStringLiteral("distance")));
        QVERIFY(!withheld.contains(QStringLiteral("ratio")));
        QVERIFY(!enter->isEnabled());
        QVERIFY(isSaidBeside(QStringLiteral("1 picture of ")));

        QSignalSpy said(&workspace(), &Workspace::statusMessage);
        workspace().setGrouping(Grouping::LikelySource);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return std::any_of(said.begin(), said.end(), [](const QList<QVariant>& message) {
                    return message[0].toString().endsWith(
                        QStringLiteral("1 picture left out, of which no likelihood ratio is given"));
                });
            },
            kPatienceMs));
        workspace().setGrouping(Grouping::None);
    }

    void cleanupTestCase() { m_window.reset(); }

  private:
    const IsolatedHome& m_home;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char** argv) {
    const IsolatedHome home;
    WatchedApplication app(argc, argv);
    nameProgram();
    applyLanguage(QStringLiteral("en"));
    TestWindow test(home);
    return QTest::qExec(&test, argc, argv);
}

#include "test_window.moc"
