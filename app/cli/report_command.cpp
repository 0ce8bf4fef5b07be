#include "app/cli/case_command.h"

#include "app/bundle/bundle.h"
#include "app/report/report.h"
#include "app/words/text.h"

#include <iostream>
#include <memory>

namespace whorl::cli {

namespace {

struct Options {
    std::string caseFile, out, language = "en";
    std::vector<qint64> items;
};

void run(Context& context, const Options& options, const char* kind, decltype(&exportReport) write) {
    const QString file = QString::fromStdString(options.out);
    const auto caseFile = CaseFile::open(QString::fromStdString(options.caseFile));
    warnOf(*caseFile);
    ReportOptions chosen;
    chosen.items = QList<qint64>(options.items.begin(), options.items.end());
    chosen.language = QString::fromStdString(options.language);
    const Engine engine(context.engineConfiguration());
    const ReportExport done = write(*caseFile, engine, file, chosen, context.stop, terminalProgress());
    if (caseFile->isReadOnly())
        std::cerr << "whorl-cli: the export is not in the log of the case: "
                  << caseFile->readOnlyReason().toStdString() << '\n';
    else
        caseFile->recordExport(file, QString::fromLatin1(kind), done.sha256);
    std::cout << done.sha256.toStdString() << "  " << options.out << '\n';
}

} // namespace

void addReportCommands(CLI::App& app, Context& context) {
    const auto add = [&](const char* name, const char* text, const char* fileText,
                         decltype(&exportReport) write) {
        const auto options = std::make_shared<Options>();
        CLI::App* command = app.add_subcommand(name, text);
        command->add_option("case", options->caseFile, "Case file (*.whorl)")->required();
        command->add_option("-o,--output", options->out, fileText)->required();
        command->add_option("--items", options->items, "Only these items, by their numbers in the case")
            ->delimiter(',');
        command->callback([&context, options, name, write] { run(context, *options, name, write); });
        return std::pair(command, options);
    };
    const auto [report, options] =
        add("report", "Write the report on a case; prints its SHA-256",
            "File to write; its suffix decides: .pdf, .html, .json or .csv", &exportReport);
    report
        ->add_option("--language", options->language,
                     "Language of a PDF or HTML: en, de, fr or zh; JSON and CSV are in English")
        ->transform([](const std::string& name) {
            const QString language = languageFor(QString::fromStdString(name));
            if (language.isEmpty())
                throw CLI::ValidationError("there is no translation into \"" + name +
                                           "\"; en, de, fr and zh are there");
            return language.toStdString();
        });
    add("bundle", "Pack report, results, evidence hashes and log for a third party; prints its SHA-256",
        "ZIP file to write", &exportBundle);
}

} // namespace whorl::cli
