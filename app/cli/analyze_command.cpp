#include "app/case_file/case_analysis.h"
#include "app/case_file/case_export.h"
#include "app/cli/case_command.h"
#include "app/cli/finding_line.h"
#include "app/jobs/analysis_batch.h"
#include "app/jobs/worker_count.h"

#include "core/analysis/residual_layers.h"
#include "core/base/atomic_file.h"
#include "core/base/hash.h"
#include "core/imaging/encode.h"
#include "core/imaging/list_files.h"
#include "core/imaging/replaceable.h"

#include <spdlog/fmt/fmt.h>

#include <iostream>
#include <memory>
#include <unistd.h>

namespace whorl::cli {

namespace {

struct Options {
    std::vector<std::string> paths;
    bool json = false, csv = false, recursive = false;
    int tiles = kDefaultTiles;
    std::string map, casePath, shard;
    bool copy = false;
    std::vector<std::string> trust;
};

/// Part I of N of the files, by the hash of their absolute paths: which part a file is in does not depend on
/// what else is there, so that no file is left out when some come or go between the runs.
class Shard {
  public:
    explicit Shard(const std::string& text) {
        if (text.empty())
            return;
        int end = 0;
        if (std::sscanf(text.c_str(), "%u/%u%n", &m_part, &m_parts, &end) != 2 ||
            end != static_cast<int>(text.size()) || m_part < 1 || m_part > m_parts)
            throw CLI::ValidationError("--shard", "is I/N with I from 1 to N, as 3/8");
    }
    bool holds(const std::filesystem::path& file) const {
        const std::string hash = sha256(std::filesystem::absolute(file).string());
        return std::stoul(hash.substr(0, 8), nullptr, 16) % m_parts == m_part - 1;
    }

  private:
    unsigned m_part = 1, m_parts = 1;
};

/// A path need not be UTF-8; JSON must be.
std::string dump(const nlohmann::json& json) {
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void print(const AnalysisResult& result, const Options& options) {
    if (options.json)
        std::cout << dump(toJson(result)) << '\n';
    else if (options.csv)
        std::cout << csvCell(result.path) << ',' << result.sha256 << ',' << name(result.status) << ','
                  << csvCell(result.named) << ',' << result.namedKind << ','
                  << (result.sources.empty() ? "" : fmt::format("{}", result.sources.front().probability))
                  << ','
                  << (result.sources.empty() || isUncalibrated(result)
                          ? ""
                          : fmt::format("{}", log10LrOfNamed(result)))
                  << ',' << csvCell(result.reason) << '\n';
    else {
        std::cout << result.path << "\n  " << inWords(result) << '\n';
        if (result.status == AnalysisStatus::Done) {
            std::cout << "  " << findingLine(result) << "\n  next most probable: ";
            for (std::size_t i = 1; i < std::min<std::size_t>(4, result.sources.size()); ++i)
                std::cout << fmt::format("{}{} {}", i > 1 ? ", " : "", result.sources[i].name,
                                         probabilityText(result.sources[i].probability));
            std::cout << fmt::format("; {} of {} tiles alone would name the same\n", result.tilesAgree,
                                     result.tilesUsed);
            if (!result.reason.empty())
                std::cout << "  " << result.reason << '\n';
        }
        for (const std::string& note : result.facts.notes)
            std::cout << "  note: " << note << '\n';
        // What can weigh something stands here; the JSON has every field.
        for (const ProvenanceStatement& statement : result.metadata)
            if (statement.weight != "weak" || statement.kind == "integrity")
                std::cout << "  metadata, " << statement.weight << ": " << statement.origin << ' '
                          << statement.key << ": " << statement.value << '\n';
    }
    std::cout << std::flush;
}

/// The map as a picture: one colour a source (by its place in the list), brighter with its probability.
void writeMap(const AttributionMap& map, const std::string& path) {
    Image image{map.columns * 16, map.rows * 16, {}};
    image.rgb.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 3);
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            const std::size_t cell =
                static_cast<std::size_t>(y / 16) * static_cast<std::size_t>(map.columns) +
                static_cast<std::size_t>(x / 16);
            if (map.named[cell] < 0)
                continue; // black
            const auto source = static_cast<std::size_t>(map.named[cell]);
            const float probability =
                map.probability[source * static_cast<std::size_t>(map.columns * map.rows) + cell];
            const double hue = static_cast<double>(source) * 0.618034;
            for (int c = 0; c < 3; ++c)
                image.row(y)[3 * x + c] = static_cast<std::uint8_t>(
                    probability * (128 + 127 * std::cos(6.28318 * (hue + c / 3.0))));
        }
    std::vector<std::pair<std::string, std::string>> text{{"Software", "Whorl " WHORL_VERSION}};
    const auto bytes = encodePng(image, text);
    writeFileAtomically(path, std::as_bytes(std::span(bytes)));
}

void run(Context& context, const Options& options) {
    EngineConfiguration configuration = context.engineConfiguration();
    configuration.tiles = options.tiles;
    configuration.map = !options.map.empty();
    if (configuration.map)
        requireReplaceable(options.map);
    const Shard shard(options.shard);
    const std::unique_ptr<CaseFile> file =
        options.casePath.empty() ? nullptr : openForWriting(options.casePath, true);
    configuration.trustList.assign(options.trust.begin(), options.trust.end());
    const Engine engine(configuration);
    std::optional<CaseAnalysis> intoCase;
    if (file)
        intoCase.emplace(*file, configurationKey(engine), configuration.map,
                         options.copy ? EvidenceMode::Copy : EvidenceMode::Reference);
    if (options.csv)
        std::cout << "path,sha256,status,named,named_kind,probability,log10_lr,reason\n";
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    int found = 0, shown = 0;
    const auto show = [&](const std::filesystem::path&, const AnalysisResult& result) {
        ++shown;
        if (terminal)
            std::cerr << "\r\033[K";
        if (result.status == AnalysisStatus::Failed)
            context.exitCode = kInputFailed;
        print(result, options);
        if (result.map) {
            const std::string target =
                shown == 1 ? options.map : options.map + "." + std::to_string(shown) + ".png";
            requireReplaceable(target);
            writeMap(*result.map, target);
        }
        if (terminal)
            std::cerr << shown << " analysed" << std::flush;
    };
    const auto failed = [](const std::filesystem::path& path, std::string reason) {
        std::cerr << "whorl-cli: " << path.string() << ": " << reason << '\n';
        AnalysisResult result;
        result.path = path.string();
        result.reason = std::move(reason);
        result.version = WHORL_VERSION;
        return result;
    };
    AnalysisBatch batch([&](const auto& path, const auto& stop,
                            const auto& progress) { return engine.analyze(path, stop, progress); },
                        {[&](const auto& path, const auto& result) {
                             if (intoCase)
                                 intoCase->store(path, result);
                         },
                         show},
                        context.stop, workersOfThisMachine(engine.device()));
    const auto analyze = [&](const std::filesystem::path& path) {
        if (!shard.holds(path))
            return;
        ++found;
        if (intoCase && !CaseAnalysis::canHold(path)) {
            batch.addKnown(path,
                           failed(path, "its name is not valid UTF-8, so that no case can hold it: give a "
                                        "copy of the file another name"));
            return;
        }
        std::optional<AnalysisResult> known;
        try {
            if (intoCase)
                known = intoCase->enter(path);
        } catch (const Error& error) {
            known = failed(path, error.failure());
        }
        if (known)
            batch.addKnown(path, std::move(*known));
        else
            batch.add(path);
    };
    LeftOut leftOut;
    try {
        leftOut = forEachImageFile(
            {options.paths.begin(), options.paths.end()}, options.recursive, analyze,
            [&](const ListIssue& issue) {
                if (shard.holds(issue.path))
                    batch.addKnown(issue.path, failed(issue.path, issue.cause));
            },
            context.stop);
    } catch (const Cancelled&) {
        // finish() still hands on what is done, and throws again.
    }
    batch.finish();
    if (terminal)
        std::cerr << "\r\033[K";
    if (leftOut.directories > 0)
        std::cerr << "whorl-cli: " << leftOut.directories
                  << (leftOut.directories == 1 ? " folder" : " folders")
                  << " inside not entered; --recursive takes them, too\n";
    tellFilesLeftOut(leftOut.files);
    if (found == 0 && context.exitCode == kDone)
        std::cerr << "whorl-cli: no image there\n";
}

} // namespace

void addAnalyzeCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("analyze", "Name the source of images");
    command->add_option("paths", options->paths, "Images and folders")->required();
    auto* json = command->add_flag("--json", options->json, "JSON Lines, one object an input");
    command->add_flag("--csv", options->csv, "Comma-separated values")->excludes(json);
    command->add_flag("--recursive", options->recursive, "Folders within folders too");
    command->add_option("--tiles", options->tiles, "Tiles of 128 x 128 pixels for the residual")
        ->capture_default_str()
        ->check(CLI::Range(1, 1024));
    command->add_option("--map", options->map, "Write the attribution map as PNG");
    auto* casePath =
        command->add_option("--case", options->casePath,
                            "Case that keeps evidence and results; made when it does not exist. What "
                            "it holds already is not analysed again");
    command->add_flag("--copy", options->copy, "Copy the files into the case")->needs(casePath);
    command->add_option("--shard", options->shard, "Only part I of N, as 3/8; each into a case of its own")
        ->needs(casePath);
    command
        ->add_option("--trust", options->trust,
                     "PEM file, or folder of them, with the certificates of C2PA signers that you trust")
        ->check(CLI::ExistingPath);
    command->callback([&context, options] { run(context, *options); });
}

void addResidualCommand(CLI::App& app, Context& context) {
    struct Paths {
        std::string image, out, model, allowed;
    };
    const auto paths = std::make_shared<Paths>();
    CLI::App* command = app.add_subcommand(
        "residual",
        "Write reconstruction and residual: OUT.tiff (signed, float), OUT.png, OUT-reconstruction.png");
    command->add_option("image", paths->image)->required();
    command->add_option("-o,--output", paths->out, "Beginning of the names of the files to write")
        ->required();
    command
        ->add_option(
            "--model", paths->model,
            "Reconstruct by this model in place of the shipped one: a TorchScript U-Net, or a folder with "
            "encoder.safetensors and decoder.safetensors (see models/export)")
        ->check(CLI::ExistingPath);
    command->add_option("--allow", paths->allowed,
                        "SHA-256 of the TorchScript file, which is code: you trust where it came from");
    command->callback([&context, paths] {
        for (const char* end : {".tiff", ".png", "-reconstruction.png"})
            requireReplaceable(paths->out + end);
        const DecodedImage decoded = decodeFile(paths->image);
        const ResidualLayers layers = paths->model.empty()
                                          ? Engine(context.engineConfiguration())
                                                .residual(decoded.image, context.stop, terminalProgress())
                                          : residualByModel(paths->model, paths->allowed, decoded.image,
                                                            context.stop, terminalProgress());
        const std::size_t plane = layers.residual.values.size() / 3;
        std::vector<float> interleaved(layers.residual.values.size());
        Image readable{decoded.image.width, decoded.image.height,
                       std::vector<std::uint8_t>(interleaved.size())};
        for (std::size_t i = 0; i < plane; ++i)
            for (std::size_t c = 0; c < 3; ++c) {
                interleaved[3 * i + c] = layers.residual.values[c * plane + i];
                readable.rgb[3 * i + c] = static_cast<std::uint8_t>(
                    std::clamp(128.0 + 8.0 * static_cast<double>(interleaved[3 * i + c]), 0.0, 255.0));
            }
        writeFloatTiff(paths->out + ".tiff", decoded.image.width, decoded.image.height, 3, interleaved,
                       "Whorl residual x - x_hat, grey levels of 255");
        const std::pair<std::string, std::string> software{"Software", "Whorl " WHORL_VERSION};
        const auto picture =
            encodePng(readable, {software, {"Description", "residual: 128 + 8 x grey levels"}});
        writeFileAtomically(paths->out + ".png", std::as_bytes(std::span(picture)));
        const auto reconstruction = encodePng(layers.reconstruction, {software});
        writeFileAtomically(paths->out + "-reconstruction.png", std::as_bytes(std::span(reconstruction)));
    });
}

} // namespace whorl::cli
