#include "app/cli/case_command.h"

#include "app/case_file/case_analysis.h"
#include "app/case_file/case_export.h"
#include "app/cli/finding_line.h"

#include <iostream>
#include <memory>

namespace whorl::cli {

namespace {

struct Options {
    std::string path, out, file, text, mark;
    std::vector<std::string> parts;
    qint64 item = 0;
    bool json = false, undo = false;
    std::map<std::string, std::string> properties;
};

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

void showProperties(const CaseFile& file) {
    const CaseProperties properties = file.properties();
    for (const auto& [label, value] : {std::pair{"number", properties.number},
                                       {"title", properties.title},
                                       {"examiner", properties.examiner},
                                       {"laboratory", properties.laboratory},
                                       {"client", properties.client},
                                       {"received", properties.received},
                                       {"request", properties.request}})
        if (!value.isEmpty())
            std::cout << "  " << label << ": " << value.toStdString() << '\n';
}

void show(const CaseFile& file) {
    std::cout << file.path().toStdString() << '\n';
    showProperties(file);
    std::cout << "  created " << file.created().toStdString() << ", " << file.evidenceCount() << " items, "
              << file.logLength() << " log entries, the last one " << file.logHead().toStdString() << '\n';
    for (const CaseNote& note : file.notes(0))
        std::cout << "  note of " << note.user.toStdString() << ", " << note.time.toStdString() << ": "
                  << note.text.toStdString() << '\n';
    for (const EvidenceItem& item : file.evidence()) {
        std::cout << "\nItem " << item.id << ": " << item.path.toStdString();
        if (item.mark != ReviewMark::Unset)
            std::cout << " [" << name(item.mark).toStdString() << ']';
        std::cout << (item.copied ? " [copied]" : "") << (item.withdrawn ? " [withdrawn]" : "") << '\n';
        const auto result = file.lastResult(item.id);
        std::cout << "  " << (result ? inWords(*result) : "Not analysed yet.") << '\n';
        if (result && result->status == AnalysisStatus::Done)
            std::cout << "  " << findingLine(*result) << '\n';
        if (!item.sha256.isEmpty())
            std::cout << "  SHA-256 " << item.sha256.toStdString() << '\n';
        for (const CaseNote& note : file.notes(item.id))
            std::cout << "  note of " << note.user.toStdString() << ", " << note.time.toStdString() << ": "
                      << note.text.toStdString() << '\n';
    }
}

void merge(const Options& options, Context& context) {
    const auto out = openForWriting(options.out, true);
    for (const std::string& part : options.parts) {
        try {
            out->merge(*CaseFile::open(qt(part), CaseFile::Access::Viewer));
        } catch (const Error& error) {
            std::cerr << "whorl-cli: not merged: " << error.what() << '\n';
            context.exitCode = kInputFailed;
        }
    }
    std::cout << out->path().toStdString() << ": " << out->evidenceCount() << " items\n";
}

} // namespace

void warnOf(const CaseFile& file) {
    for (const QString& warning : file.warnings())
        std::cerr << "whorl-cli: warning: " << warning.toStdString() << '\n';
    for (const Finding& finding : file.verifyRecords().findings)
        std::cerr << "whorl-cli: warning: " << file.path().toStdString() << ": " << finding.text.toStdString()
                  << '\n';
}

std::unique_ptr<CaseFile> openForWriting(const std::string& path, bool create) {
    auto file = create ? CaseFile::openOrCreate(qt(path)) : CaseFile::open(qt(path));
    warnOf(*file);
    if (file->isReadOnly())
        throw Error("the case cannot be written", path, file->readOnlyReason().toStdString());
    return file;
}

void addCaseCommands(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* all = app.add_subcommand("case", "Cases: evidence, results, notes and their log in one file");
    all->require_subcommand(1);
    const auto command = [&](const char* verb, const char* text) {
        CLI::App* made = all->add_subcommand(verb, text);
        made->add_option("case", options->path, "The case, a file named *.whorl")->required();
        return made;
    };

    CLI::App* shown = command("show", "What a case holds");
    shown->add_flag("--json", options->json, "One JSON object with everything");
    shown->callback([options] {
        const auto file = CaseFile::open(qt(options->path), CaseFile::Access::Viewer);
        warnOf(*file);
        if (options->json)
            writeCaseJson(*file, [](std::string_view text) { std::cout << text; });
        else
            show(*file);
    });

    CLI::App* exported = command("export", "Write a case as JSON or CSV");
    exported->add_option("-o,--output", options->out, "File to write; its suffix decides: .json or .csv")
        ->required();
    exported->callback([options] {
        const auto file = CaseFile::open(qt(options->path));
        warnOf(*file);
        exportCase(*file, qt(options->out));
        if (file->isReadOnly())
            std::cerr << "whorl-cli: the export is not in the log of the case: "
                      << file->readOnlyReason().toStdString() << '\n';
    });

    CLI::App* merged = all->add_subcommand("merge", "Put the parts of a divided batch into one case");
    merged->add_option("out", options->out, "The case that takes them; made when it does not exist")
        ->required();
    merged->add_option("part", options->parts, "Cases to take over; they are not changed")->required();
    merged->callback([&context, options] { merge(*options, context); });

    CLI::App* set = command("set", "Say what a case is about; its report prints it");
    for (const auto& [key, text] : {std::pair{"number", "The laboratory's own case number"},
                                    {"title", "A short title"},
                                    {"examiner", "Who examines"},
                                    {"laboratory", "Where"},
                                    {"client", "Who asked"},
                                    {"received", "Date of receipt"},
                                    {"request", "What was asked, in the words of the request"}})
        set->add_option("--" + std::string(key), options->properties[key], text);
    set->callback([set, options] {
        const auto file = openForWriting(options->path, true);
        CaseProperties properties = file->properties();
        for (const auto& [key, member] : {std::pair{"number", &CaseProperties::number},
                                          {"title", &CaseProperties::title},
                                          {"examiner", &CaseProperties::examiner},
                                          {"laboratory", &CaseProperties::laboratory},
                                          {"client", &CaseProperties::client},
                                          {"received", &CaseProperties::received},
                                          {"request", &CaseProperties::request}})
            if (set->count("--" + std::string(key)) > 0)
                properties.*member = qt(options->properties[key]);
        file->setProperties(properties);
    });

    CLI::App* note = command("note", "Add a note to an item, or to the case");
    note->add_option("text", options->text)->required();
    note->add_option("--item", options->item, "Number of the item; none: the note is on the case");
    note->callback([options] { openForWriting(options->path)->addNote(options->item, qt(options->text)); });

    CLI::App* mark = command("mark", "Set the review mark of an item");
    mark->add_option("item", options->item, "Number of the item")->required();
    mark->add_option("mark", options->mark, "unset, \"to be checked\", relevant or done")->required();
    mark->callback(
        [options] { openForWriting(options->path)->setMark(options->item, reviewMark(qt(options->mark))); });

    CLI::App* withdraw =
        command("withdraw", "Take an item out of the examination; it stays in the case and in its log");
    withdraw->add_option("item", options->item, "Number of the item")->required();
    withdraw->add_option("--reason", options->text, "Why; the log keeps it");
    withdraw->add_flag("--undo", options->undo, "Take it back into the examination");
    withdraw->callback([options] {
        openForWriting(options->path)->setWithdrawn(options->item, !options->undo, qt(options->text));
    });

    CLI::App* relocate = command("relocate", "Point an item to its file after it was moved");
    relocate->add_option("item", options->item, "Number of the item")->required();
    relocate->add_option("file", options->file, "Where the file is now; its bytes must be the same")
        ->required();
    relocate->callback(
        [options] { openForWriting(options->path)->relocate(options->item, qt(options->file)); });
}

} // namespace whorl::cli
