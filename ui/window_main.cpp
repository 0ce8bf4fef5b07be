#include "app/case_file/temporary_folder.h"
#include "ui/main_window.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    whorl::nameProgram();
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(QStringLiteral("org.whorl.whorl"));
    QApplication::setApplicationVersion(QStringLiteral(WHORL_VERSION));
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
    parser.process(app);

    whorl::TemporaryFolder::removeLeftOver();
    whorl::applyTheme(app, preferences.theme);
    whorl::MainWindow window;
    window.show();
    if (parser.positionalArguments().isEmpty())
        window.openAtStart();
    else
        window.openPaths(parser.positionalArguments());
    return QApplication::exec();
}
