#include "app/bundle/bundle.h"
#include "app/case_file/case_analysis.h"
#include "app/cli/context.h"

#include <iostream>
#include <map>
#include <memory>

namespace whorl::cli {

namespace {

const char* word(Finding::Kind kind) {
    switch (kind) {
    case Finding::Kind::Log:
        return "log";
    case Finding::Kind::Record:
        return "record";
    case Finding::Kind::EvidenceChanged:
        return "evidence-changed";
    case Finding::Kind::EvidenceMissing:
        return "evidence-missing";
    case Finding::Kind::Attribution:
        return "attribution";
    case Finding::Kind::Bundle:
        break;
    }
    return "bundle";
}

/// What was verified, as both ways of printing name it.
struct Subject {
    std::string kind, path, id, head; ///< "case" or "bundle"
    std::string checked;              ///< what evidence of the verification counts
};

void print(const Subject& subject, const Verification& verification, bool json) {
    if (json) {
        nlohmann::json findings = nlohmann::json::array();
        for (const Finding& finding : verification.findings)
            findings.push_back({{"kind", word(finding.kind)},
                                {"entry", finding.entry},
                                {"item", finding.evidence},
                                {"file", finding.file.toStdString()},
                                {"text", finding.text.toStdString()}});
        std::cout << nlohmann::json{{"schema", 1},
                                    {subject.kind, subject.path},
                                    {"id", subject.id},
                                    {"log_entries", verification.entries},
                                    {"log_head", subject.head},
                                    {"evidence", verification.evidence},
                                    {"ok", verification.ok()},
                                    {"findings", std::move(findings)}}
                         .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                  << '\n';
        return;
    }
    for (const Finding& finding : verification.findings)
        std::cout << finding.text.toStdString() << '\n';
    std::cout << subject.path << ": " << verification.entries << " log entries and " << verification.evidence
              << ' ' << subject.checked << " checked, "
              << (verification.ok()
                      ? std::string("all as recorded")
                      : std::to_string(verification.findings.size()) +
                            (verification.findings.size() == 1 ? " difference" : " differences"))
              << "; last log entry " << subject.head << '\n';
}

/// One engine for each number of tiles that the results of the case were made with.
class Engines {
  public:
    explicit Engines(const Context& context) : m_context(context) {}
    AnalysisResult analyze(const std::filesystem::path& file, const AnalysisResult& before) {
        EngineConfiguration configuration = m_context.engineConfiguration();
        const auto tiles = before.configuration.find("tiles");
        if (tiles != before.configuration.end() && tiles->is_number_integer())
            configuration.tiles = *tiles;
        auto& engine = m_engines[configuration.tiles];
        if (!engine)
            engine = std::make_unique<Engine>(configuration);
        return engine->analyze(file, m_context.stop);
    }

  private:
    const Context& m_context;
    std::map<int, std::unique_ptr<Engine>> m_engines;
};

} // namespace

void addVerifyCommand(CLI::App& app, Context& context) {
    struct Options {
        std::string path;
        bool rerun = false, json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("verify", "Check the log of a case, its records and its evidence; or a bundle");
    command->add_option("case", options->path, "The case or the bundle; it is not changed")->required();
    command->add_flag("--rerun", options->rerun, "Analyse the evidence again and compare");
    command->add_flag("--json", options->json, "One JSON object");
    command->callback([&context, options] {
        const QString subject = QString::fromStdString(options->path);
        if (isBundle(subject)) {
            const Verification verification = verifyBundle(subject, context.stop, terminalProgress());
            print({"bundle", options->path, {}, verification.logHead.toStdString(), "results"}, verification,
                  options->json);
            if (!verification.ok())
                context.exitCode = kDifference;
            return;
        }
        const auto file = CaseFile::open(subject, CaseFile::Access::Viewer);
        for (const QString& warning : file->warnings())
            std::cerr << "whorl-cli: warning: " << warning.toStdString() << '\n';
        Verification verification = file->verify(context.stop, terminalProgress());
        if (options->rerun) {
            Engines engines(context);
            verification.findings << rerun(
                *file,
                [&](const std::filesystem::path& path, const AnalysisResult& before) {
                    return engines.analyze(path, before);
                },
                context.stop, terminalProgress());
        }
        print({"case", file->path().toStdString(), file->id().toStdString(), file->logHead().toStdString(),
               options->rerun ? "evidence files (analysed again)" : "evidence files"},
              verification, options->json);
        if (!verification.ok())
            context.exitCode = kDifference;
    });
}

} // namespace whorl::cli
