#include "app/case_file/temporary_folder.h"
#include "ui/main_window.h"
#include "ui/support/first_paint.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <clocale>
#include <memory>

namespace {

bool asksAboutTheProgram(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArray option(argument);
        return option == "-h" || option == "--help" || option == "--help-all" || option == "-v" ||
               option == "--version";
    });
}

} // namespace

int main(int argc, char** argv) {
    // What the program says about itself needs no display.
    const std::unique_ptr<QCoreApplication> app(
        asksAboutTheProgram(argc, argv) ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    std::setlocale(LC_NUMERIC, "C"); // Qt has taken the user's; core writes numbers with a point
    whorl::nameProgram();
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.whorl.whorl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WHORL_VERSION));
    const whorl::Preferences preferences = whorl::Preferences::load();
    whorl::applyLanguage(preferences.language);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::tr("Which generative model made an image, and how strong is that evidence?"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QApplication::tr("Pictures, folders or a project (*.whorl)"),
                                 QStringLiteral("[IMAGE|FOLDER|CASE...]"));
    QCommandLineOption firstPaint(QStringLiteral("first-paint"));
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(firstPaint);
    parser.process(*app);

    whorl::TemporaryFolder::removeLeftOver();
    whorl::applyTheme(*qApp, preferences.theme);
    whorl::MainWindow window;
    if (parser.isSet(firstPaint))
        whorl::endAtFirstPaint(window);
    window.show();
    if (parser.positionalArguments().isEmpty())
        window.openAtStart();
    else
        window.openPaths(parser.positionalArguments());
    return QApplication::exec();
}
