#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

/// What a run of whorl-cli gave. WHORL_CLI is the path of the program.
struct Run {
    int code;
    QByteArray out, error;
};

inline Run run(const QStringList& arguments) {
    QProcess process;
    process.start(WHORL_CLI, arguments);
    process.waitForFinished(500'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
