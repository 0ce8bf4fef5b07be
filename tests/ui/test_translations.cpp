#include "tests/ui/isolation.h"

#include "app/words/text.h"
#include "ui/dialogs/library_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/project_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/docks/project_dock.h"
#include "ui/main_window.h"
#include "ui/plots/strength_scale.h"
#include "ui/support/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace whorl;

namespace {

const QString kTranslations = QStringLiteral(WHORL_SOURCE_DIR "/resources/translations/");

struct Message {
    QString context, source;
    QStringList forms;
    bool finished = true;
};

QList<Message> messagesOf(const QString& file) {
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&opened);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, true});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            messages.last().forms.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation"))
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    }
    return messages;
}

QStringList found(const QString& pattern, const QString& text) {
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        all.append(match.next().captured());
    all.sort();
    return all;
}

QString withoutMnemonic(QString text) {
    static const QRegularExpression asian(QStringLiteral("\\(&.\\)"));
    return text.remove(asian).remove(QLatin1Char('&'));
}

QString nameOf(const QWidget* widget) {
    QString path;
    for (const QWidget* each = widget; each; each = each->parentWidget())
        path = QString::fromLatin1(each->metaObject()->className()) + QLatin1Char('/') + path;
    return path;
}

/// A text on one line, and the room that it has.
struct Line {
    QString text;
    int needs = 0, has = 0;
};

Line lineOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->wordWrap() || label->text().isEmpty() || label->textFormat() == Qt::RichText)
            return {};
        return {label->text(), label->sizeHint().width(), label->width()};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text().isEmpty() ? Line{}
                                        : Line{button->text(), button->sizeHint().width(), button->width()};
    if (const auto* combo = qobject_cast<const QComboBox*>(widget); combo && !combo->isEditable())
        return {combo->currentText(), combo->minimumSizeHint().width(), combo->width()};
    if (const auto* box = qobject_cast<const QGroupBox*>(widget))
        return {box->title(), box->fontMetrics().horizontalAdvance(box->title()), box->width()};
    return {};
}

/// How much wider than the English text another one may be where it stands on one line.
constexpr double kMostTimesWider = 2.5;
constexpr int kAlwaysAllowed = 90; ///< pixels: short words may grow by more

} // namespace

/// Each language that ships is complete, keeps the places of what varies, and fits the window.
class TestTranslations : public QObject {
    Q_OBJECT

  public:
    explicit TestTranslations(const IsolatedHome& home) : m_home(home) {}

  private:
    const IsolatedHome& m_home;

    static void eachLanguage() {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages().mid(1))
            QTest::newRow(qPrintable(language)) << language;
    }

    void checkFit(QWidget& shown, QStringList& clipped) {
        shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown));
        QCoreApplication::processEvents();
        for (const QWidget* each : shown.findChildren<QWidget*>()) {
            if (!each->isVisible())
                continue;
            const Line line = lineOf(each);
            if (line.needs > line.has)
                clipped.append(QStringLiteral("%1: “%2” needs %3 pixels and has %4")
                                   .arg(nameOf(each), line.text)
                                   .arg(line.needs)
                                   .arg(line.has));
        }
    }

  private slots:
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void filesHoldWhatTheSourcesSay() {
        const QTemporaryDir copies;
        for (const QString& language : languages()) {
            const QString name = QStringLiteral("whorl_%1.ts").arg(language);
            QVERIFY(QFile::copy(kTranslations + name, copies.filePath(name)));
        }
        QProcess update;
        update.start(QStringLiteral("bash"), {kTranslations + QStringLiteral("update.sh"), copies.path()});
        QVERIFY(update.waitForFinished(300'000));
        QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0,
                 update.readAllStandardError().constData());
        for (const QString& language : languages()) {
            const QString name = QStringLiteral("whorl_%1.ts").arg(language);
            QFile before(kTranslations + name), after(copies.filePath(name));
            QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
            QVERIFY2(before.readAll() == after.readAll(),
                     qPrintable(name + QStringLiteral(" is behind: resources/translations/update.sh, then "
                                                      "translate what is unfinished")));
        }
    }

    void everyTextIsTranslated_data() { eachLanguage(); }
    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const QList<Message> messages =
            messagesOf(kTranslations + QStringLiteral("whorl_%1.ts").arg(language));
        QVERIFY(messages.size() > 1000);
        QTranslator translator;
        QVERIFY(translator.load(translationFile(language)));
        for (const Message& message : messages) {
            const auto explain = [&](const char* what, const QString& text) {
                return QStringLiteral("%1, “%2” (%3): %4")
                    .arg(QLatin1String(what), message.source, message.context, text)
                    .toUtf8();
            };
            QVERIFY2(message.finished, explain("unfinished", {}).constData());
            QVERIFY2(message.context == QLatin1String("QApplication") ||
                         message.context.startsWith(QLatin1String("whorl::")),
                     explain("the program will not find it", message.context).constData());
            const bool counts =
                message.source.contains(QLatin1String("%n")) || message.source.contains(QLatin1String("%Ln"));
            QCOMPARE(!message.forms.isEmpty(), counts);
            QStringList forms = message.forms;
            if (!counts)
                forms = QStringList{translator.translate(message.context.toUtf8(), message.source.toUtf8())};
            for (const QString& form : forms) {
                QVERIFY2(!form.isEmpty(), explain("missing", form).constData());
                QStringList places = found(QStringLiteral("%L?[1-9n]"), form);
                const QStringList wanted = found(QStringLiteral("%L?[1-9n]"), message.source);
                if (counts && !places.contains(QStringLiteral("%n")) && form == forms.first())
                    places = wanted; // "one picture" needs no number
                QVERIFY2(places == wanted, explain("other places", form).constData());
                for (const char* kept : {"<[^>]*>", "\\n", "\\*\\.[a-z-]+", ";;"})
                    QVERIFY2(found(QLatin1String(kept), form) == found(QLatin1String(kept), message.source),
                             explain(kept, form).constData());
                QVERIFY2(form.contains(QLatin1Char('&')) == message.source.contains(QLatin1Char('&')),
                         explain("key", form).constData());
                QVERIFY2(form.endsWith(u'…') == message.source.endsWith(u'…'),
                         explain("ellipsis", form).constData());
            }
        }
    }

    void everyTextFits_data() { eachLanguage(); }
    void everyTextFits() {
        QFETCH(QString, language);
        applyLanguage(language);
        QCOMPARE(windowLanguage(), language);
        QStringList clipped;
        MainWindow window;
        window.resize(1366, 768);
        window.restoreDefaultLayout();
        checkFit(window, clipped);
        for (int page = 0; page < window.pages().count(); ++page) {
            window.pages().setTabVisible(page, true);
            window.pages().setCurrentIndex(page);
            checkFit(window, clipped);
        }
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            checkFit(window, clipped);
        }
        QVERIFY2(window.width() <= 1366, "words push the window out of a small screen");
        PreferencesDialog preferences(Preferences(), QStringLiteral("CPU, 2 threads"), &window);
        checkFit(preferences, clipped);
        ProjectDialog project(m_home.filePath(QStringLiteral("Case.whorl")), {}, &window);
        checkFit(project, clipped);
        LibraryDialog library(window.workspace(), &window);
        checkFit(library, clipped);
        ReportDialog report(m_home.filePath(QStringLiteral("Case.pdf")), 8, 2, &window);
        checkFit(report, clipped);
        const std::unique_ptr<SourceDialog> enrol(
            SourceDialog::forEnrolment(QStringLiteral("2 pictures"), 2, {}, &window));
        checkFit(*enrol, clipped);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
    }

    void noTextIsMuchWiderThanTheEnglishOne_data() { eachLanguage(); }
    void noTextIsMuchWiderThanTheEnglishOne() {
        QFETCH(QString, language);
        const QFontMetrics metrics(QApplication::font());
        QTranslator translator;
        QVERIFY(translator.load(translationFile(language)));
        for (const Message& message :
             messagesOf(kTranslations + QStringLiteral("whorl_%1.ts").arg(language))) {
            // What stands on one line: buttons, names of fields, entries of menus. Sentences wrap.
            if (message.source.size() > 30 || message.context == QLatin1String("whorl::Text") ||
                !message.forms.isEmpty())
                continue;
            const QString text = translator.translate(message.context.toUtf8(), message.source.toUtf8());
            const int english = metrics.horizontalAdvance(withoutMnemonic(message.source)),
                      width = metrics.horizontalAdvance(withoutMnemonic(text));
            QVERIFY2(width <= std::max(kMostTimesWider * english, 1.0 * english + kAlwaysAllowed),
                     qPrintable(QStringLiteral("“%1”: “%2” is %3 pixels wide, the English one %4")
                                    .arg(message.source, text)
                                    .arg(width)
                                    .arg(english)));
        }
    }

    void keysOfAMenuDiffer_data() { eachLanguage(); }
    void keysOfAMenuDiffer() {
        QFETCH(QString, language);
        applyLanguage(language);
        const MainWindow window;
        QList<QList<QAction*>> menus{window.menuBar()->actions()};
        for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
            menus.append(menu->actions());
        QStringList twice;
        for (const QList<QAction*>& menu : menus) {
            QMap<QString, QString> taken;
            for (const QAction* each : menu) {
                const QString key = QKeySequence::mnemonic(each->text()).toString();
                if (!key.isEmpty() && taken.contains(key))
                    twice.append(
                        QStringLiteral("%1: “%2” and “%3”").arg(key, each->text(), taken.value(key)));
                taken.insert(key, each->text());
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }

    void numbersAndDatesFollowTheLanguage() {
        applyLanguage(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        QCOMPARE(QLocale().toString(QDate(2026, 3, 29), QLocale::ShortFormat), QStringLiteral("29.03.26"));
        applyLanguage(QStringLiteral("fr"));
        QVERIFY(QLocale().toString(1234.5, 'f', 1).endsWith(QStringLiteral("234,5")));
        applyLanguage(QStringLiteral("en"));
        QCOMPARE(MainWindow::tr("&File"), QStringLiteral("&File"));
    }

    void textsOfQtAreTranslatedToo() {
        applyLanguage(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    }

    void rightToLeftTurnsTheWindow() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        MainWindow window;
        window.resize(1366, 768);
        window.restoreDefaultLayout();
        QStringList clipped;
        checkFit(window, clipped);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
        const QTabBar* tabs = window.pages().tabBar();
        QVERIFY2(tabs->tabRect(0).x() > tabs->tabRect(1).x(), "the first page stands at the right");
        const auto* scale = window.findChild<StrengthScale*>();
        QVERIFY2(scale && !scale->isRightToLeft(), "a scale has one direction");
    }
};

int main(int argc, char** argv) {
    const IsolatedHome home;
    QApplication app(argc, argv);
    nameProgram();
    applyTheme(app, Theme::Light);
    TestTranslations test(home);
    return QTest::qExec(&test, argc, argv);
}

#include "test_translations.moc"
