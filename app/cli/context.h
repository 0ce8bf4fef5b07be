#pragma once

#include "core/analysis/engine.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace whorl::cli {

/// Exit codes of design section 6; other programs read them.
enum ExitCode { kDone = 0, kUsage = 1, kInputFailed = 2, kDifference = 3, kCancelledByUser = 130 };

/// What all commands share.
struct Context {
    std::filesystem::path models; ///< WHORL_MODELS, the source tree, or where it was installed
    std::string library;          ///< the user's own library of sources
    std::string device = "auto";
    int threads = 0;
    std::stop_token stop;
    int exitCode = kDone;

    EngineConfiguration engineConfiguration() const;
};

/// Progress on standard error when it is a terminal, otherwise nothing.
ProgressCallback terminalProgress();

/// Says on standard error how many files in folders are none that can be read; nothing of 0.
void tellFilesLeftOut(std::size_t files);

void addAnalyzeCommand(CLI::App& app, Context& context);
void addCaseCommands(CLI::App& app, Context& context);
void addVerifyCommand(CLI::App& app, Context& context);
void addResidualCommand(CLI::App& app, Context& context);
void addLibraryCommands(CLI::App& app, Context& context);
void addTrainCommand(CLI::App& app, Context& context);
void addEvaluateCommand(CLI::App& app, Context& context);
void addSampleCommand(CLI::App& app, Context& context);
void addReportCommands(CLI::App& app, Context& context);
void addCounterfactualCommand(CLI::App& app, Context& context);

} // namespace whorl::cli
