#include "app/case_file/temporary_folder.h"
#include "app/cli/bench_command.h"
#include "app/cli/context.h"
#include "core/base/message.h"

#include <QGuiApplication>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <iostream>
#include <memory>
#include <string_view>
#include <thread>
#include <unistd.h>

#ifdef WHORL_COVERAGE
extern "C" void __gcov_dump();
#endif

namespace whorl::cli {

EngineConfiguration Context::engineConfiguration() const {
    EngineConfiguration configuration;
    configuration.models = models;
    configuration.library = library;
    configuration.device = device;
    configuration.threads = threads;
    return configuration;
}

ProgressCallback terminalProgress() {
    if (!::isatty(STDERR_FILENO))
        return {};
    return [](std::string_view stage, double done) {
        std::cerr << "\r\033[K" << stage << ' ' << static_cast<int>(done * 100) << " %"
                  << (done >= 1 ? "\r\033[K" : "") << std::flush;
    };
}

void tellFilesLeftOut(std::size_t files) {
    if (files > 0)
        std::cerr << "whorl-cli: " << files
                  << (files == 1 ? " file is not an image" : " files are not images")
                  << " of a format that is read, and left out\n";
}

} // namespace whorl::cli

namespace {

int signalPipe[2];

/// Of the environment; empty counts as not set.
std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::filesystem::path modelsFolder() {
    if (const std::string set = variable("WHORL_MODELS"); !set.empty())
        return set;
    // A package is built for one prefix and configured for another: what counts is where the program stands.
    auto installed = std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path() / "share" /
                     "whorl" / "models";
    if (std::filesystem::exists(installed))
        return installed;
    if (std::filesystem::exists(WHORL_SOURCE_MODELS))
        return WHORL_SOURCE_MODELS;
    return WHORL_INSTALLED_MODELS;
}

std::string userLibrary() {
    if (const std::string data = variable("XDG_DATA_HOME"); !data.empty())
        return data + "/whorl/library.whorl-library";
    if (const std::string home = variable("HOME"); !home.empty())
        return home + "/.local/share/whorl/library.whorl-library";
    return {};
}

int run(int argc, char** argv) {
    using namespace whorl::cli;
    whorl::TemporaryFolder::removeLeftOver();
    // A handler may do next to nothing, and libraries have started threads already that no mask reaches: it
    // writes to a pipe, and a thread at its other end requests the stop.
    if (::pipe2(signalPipe, O_CLOEXEC) != 0) {
        std::perror("whorl-cli: pipe");
        return kInputFailed;
    }
    struct sigaction action {};
    action.sa_handler = [](int) { [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], "x", 1); };
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    static std::stop_source stop;
    std::thread([] {
        for (char byte = 0; ::read(signalPipe[0], &byte, 1) == 1;)
            stop.request_stop();
    }).detach();

    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) {
        spdlog::debug("Qt: {}", text.toStdString());
    });
    int qtArguments = 1; // no option is for Qt
    // Reports are laid out with the fonts of QtGui; the rest does without it and what it looks up at its
    // start.
    const bool hasReport = std::any_of(argv + 1, argv + argc, [](const std::string_view argument) {
        return argument == "report" || argument == "bundle";
    });
    [[maybe_unused]] const std::unique_ptr<QCoreApplication> application =
        hasReport ? std::make_unique<QGuiApplication>(qtArguments, argv)
                  : std::make_unique<QCoreApplication>(qtArguments, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt has taken the user's, in which 0.5 may be no number
    spdlog::set_default_logger(spdlog::stderr_color_mt("whorl"));
    Context context;
    context.models = modelsFolder();
    context.library = userLibrary();
    context.stop = stop.get_token();
    CLI::App app{"Whorl: which generative model made this image, if any, and how strong is that evidence?",
                 "whorl-cli"};
    app.option_defaults()->always_capture_default();
    app.set_version_flag("--version", WHORL_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--library", context.library, "Your own library of sources");
    app.add_option("--device", context.device, "Where networks run")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
    app.add_option("--threads", context.threads, "Threads of the networks; 0: all cores")
        ->check(CLI::Range(0, 1024));
    addAnalyzeCommand(app, context);
    addResidualCommand(app, context);
    addCaseCommands(app, context);
    addVerifyCommand(app, context);
    addLibraryCommands(app, context);
    addSampleCommand(app, context);
    addReportCommands(app, context);
    addCounterfactualCommand(app, context);
    addTrainCommand(app, context);
    addEvaluateCommand(app, context);
    addBenchCommand(app, context);
    try {
        app.parse(argc, argv);
        return context.exitCode;
    } catch (const CLI::RequiredError& error) {
        if (const auto rest = app.remaining(); app.get_subcommands().empty() && !rest.empty())
            std::cerr << "whorl-cli: there is no command \"" << rest.front()
                      << "\"; whorl-cli --help names them\n";
        else
            app.exit(error, std::cout, std::cerr);
        return kUsage;
    } catch (const CLI::ParseError& error) {
        return app.exit(error, std::cout, std::cerr) == 0 ? kDone : kUsage;
    } catch (const whorl::Cancelled&) {
        std::cerr << "cancelled\n";
        return kCancelledByUser;
    }
}

} // namespace

int main(int argc, char** argv) {
    int code = whorl::cli::kInputFailed;
    try {
        code = run(argc, argv);
        std::cout.flush();
        if (!std::cout) {
            std::cerr << "whorl-cli: standard output cannot be written: results are missing\n";
            code = whorl::cli::kInputFailed;
        }
    } catch (const std::exception& error) {
        std::cout.flush();
        std::cerr << "whorl-cli: " << whorl::messageOf(error) << '\n';
    }
#ifdef WHORL_COVERAGE
    __gcov_dump(); // _Exit() leaves without it
#endif
    // The signal thread waits for ever; leave without tearing it down.
    std::_Exit(code);
}
