#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName("whorl");
    QApplication::setApplicationVersion(WHORL_VERSION);
    whorl::EngineConfiguration configuration;
    configuration.models =
        qEnvironmentVariable("WHORL_MODELS", QDir(WHORL_SOURCE_MODELS).exists() ? WHORL_SOURCE_MODELS
                                                                                : WHORL_INSTALLED_MODELS)
            .toStdString();
    configuration.library = (QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                             "/whorl/library.whorl-library")
                                .toStdString();
    whorl::MainWindow window(configuration);
    window.show();
    QStringList paths = QApplication::arguments();
    paths.removeFirst();
    if (!paths.isEmpty())
        window.addPaths(paths);
    return QApplication::exec();
}
