#include "app/cli/context.h"

#include "core/base/atomic_file.h"
#include "core/imaging/encode.h"
#include "core/imaging/list_files.h"

#include <spdlog/fmt/fmt.h>

#include <iostream>
#include <memory>
#include <unistd.h>

namespace whorl::cli {

namespace {

struct Options {
    std::vector<std::string> paths;
    bool json = false, csv = false, recursive = false;
    int tiles = 16;
    std::string map;
};

std::string csvCell(const std::string& text) {
    std::string cell = "\"";
    for (const char c : text)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    return cell + '"';
}

/// A path need not be UTF-8; JSON must be.
std::string dump(const nlohmann::json& json) {
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

double lrOfNamed(const AnalysisResult& result) {
    for (const SourceScore& score : result.sources)
        if (score.name == result.named)
            return score.log10Lr;
    return 0;
}

void print(const AnalysisResult& result, const Options& options) {
    if (options.json)
        std::cout << dump(toJson(result)) << '\n';
    else if (options.csv)
        std::cout << csvCell(result.path) << ',' << result.sha256 << ',' << name(result.status) << ','
                  << csvCell(result.named) << ',' << result.namedKind << ','
                  << (result.sources.empty() ? 0 : result.sources.front().probability) << ','
                  << lrOfNamed(result) << ',' << csvCell(result.reason) << '\n';
    else {
        std::cout << result.path << "\n  " << inWords(result) << '\n';
        if (result.status == AnalysisStatus::Done) {
            std::cout << fmt::format("  {}: probability {:.2f}, log10 LR {:+.1f}\n", result.named,
                                     result.sources.front().probability, lrOfNamed(result));
            std::cout << "  next:";
            for (std::size_t i = 1; i < std::min<std::size_t>(4, result.sources.size()); ++i)
                std::cout << fmt::format(" {} {:.2f}", result.sources[i].name, result.sources[i].probability);
            std::cout << fmt::format("; {} of {} tiles alone would name the same\n", result.tilesAgree,
                                     result.tilesUsed);
            if (!result.reason.empty())
                std::cout << "  " << result.reason << '\n';
        }
        for (const std::string& note : result.facts.notes)
            std::cout << "  note: " << note << '\n';
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
    const Engine engine(configuration);
    if (options.csv)
        std::cout << "path,sha256,status,named,named_kind,probability,log10_lr,reason\n";
    std::vector<std::filesystem::path> paths(options.paths.begin(), options.paths.end());
    const ProgressCallback progress = terminalProgress();
    int found = 0;
    forEachImageFile(
        paths, options.recursive,
        [&](const std::filesystem::path& path) {
            ++found;
            const AnalysisResult result = engine.analyze(path, context.stop, progress);
            if (result.status == AnalysisStatus::Failed)
                context.exitCode = kInputFailed;
            print(result, options);
            if (result.map)
                writeMap(*result.map,
                         found == 1 ? options.map : options.map + "." + std::to_string(found) + ".png");
        },
        [&](const ListIssue& issue) {
            context.exitCode = kInputFailed;
            AnalysisResult result;
            result.path = issue.path.string();
            result.reason = issue.cause;
            result.version = WHORL_VERSION;
            print(result, options);
            std::cerr << "whorl-cli: " << issue.path.string() << ": " << issue.cause << '\n';
        },
        context.stop);
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
        ->check(CLI::Range(1, 1024));
    command->add_option("--map", options->map, "Write the attribution map as PNG");
    command->callback([&context, options] { run(context, *options); });
}

void addResidualCommand(CLI::App& app, Context& context) {
    struct Paths {
        std::string image, out;
    };
    const auto paths = std::make_shared<Paths>();
    CLI::App* command = app.add_subcommand(
        "residual",
        "Write reconstruction and residual: OUT.tiff (signed, float), OUT.png, OUT-reconstruction.png");
    command->add_option("image", paths->image)->required();
    command->add_option("-o,--output", paths->out, "Beginning of the names of the files to write")
        ->required();
    command->callback([&context, paths] {
        const Engine engine(context.engineConfiguration());
        const DecodedImage decoded = decodeFile(paths->image);
        const ResidualLayers layers = engine.residual(decoded.image, context.stop, terminalProgress());
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
                       "Whorl diffusion residual x - x_hat, grey levels of 255");
        const auto picture = encodePng(readable, {{"Description", "residual: 128 + 8 x grey levels"}});
        writeFileAtomically(paths->out + ".png", std::as_bytes(std::span(picture)));
        const auto reconstruction = encodePng(layers.reconstruction);
        writeFileAtomically(paths->out + "-reconstruction.png", std::as_bytes(std::span(reconstruction)));
    });
}

} // namespace whorl::cli
