#include "app/cli/context.h"

#include "core/imaging/list_files.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <limits>
#include <memory>

namespace whorl::cli {

namespace {

/// Analyses images and folders; what is not done is told and left out. Throws Error as soon as there are more
/// than most.
std::vector<AnalysisResult> analysed(const Engine& engine, const std::vector<std::string>& paths,
                                     Context& context,
                                     std::size_t most = std::numeric_limits<std::size_t>::max()) {
    std::vector<AnalysisResult> results;
    const LeftOut leftOut = forEachImageFile(
        {paths.begin(), paths.end()}, true,
        [&](const std::filesystem::path& path) {
            AnalysisResult result = engine.analyze(path, context.stop, terminalProgress());
            if (result.status == AnalysisStatus::Done) {
                if (results.size() == most)
                    throw Error("more than " + std::to_string(most) + " images");
                results.push_back(std::move(result));
            } else {
                std::cerr << "whorl-cli: left out: " << result.path << ": " << result.reason << '\n';
                if (result.status == AnalysisStatus::Failed)
                    context.exitCode = kInputFailed;
            }
        },
        [&](const ListIssue& issue) {
            std::cerr << "whorl-cli: " << issue.path.string() << ": " << issue.cause << '\n';
            context.exitCode = kInputFailed;
        },
        context.stop);
    tellFilesLeftOut(leftOut.files);
    return results;
}

nlohmann::json imageJson(const AnalysisResult& result) {
    return {{"path", result.path}, {"sha256", result.sha256}, {"named", result.named}};
}

nlohmann::json imagesJson(const std::vector<AnalysisResult>& results) {
    nlohmann::json images = nlohmann::json::array();
    for (const AnalysisResult& result : results)
        images.push_back(imageJson(result));
    return images;
}

/// Takes the results out of which no ratio may rest, and says so.
std::vector<AnalysisResult> takeUncalibrated(std::vector<AnalysisResult>& results) {
    const auto first = std::stable_partition(results.begin(), results.end(),
                                             [](const AnalysisResult& r) { return isMeasured(r); });
    std::vector<AnalysisResult> taken(std::make_move_iterator(first), std::make_move_iterator(results.end()));
    results.erase(first, results.end());
    for (const AnalysisResult& result : taken)
        std::cerr << "whorl-cli: left out: " << result.path << ": " << result.reason << '\n';
    return taken;
}

std::vector<std::vector<float>> traces(const std::vector<AnalysisResult>& results) {
    std::vector<std::vector<float>> list;
    for (const AnalysisResult& result : results)
        list.push_back(result.trace);
    return list;
}

nlohmann::json groupJson(const Engine& engine, const std::vector<AnalysisResult>& results,
                         const std::vector<SourceGroup>& groups) {
    nlohmann::json json = {{"schema", 1},
                           {"groups", nlohmann::json::array()},
                           {"alone", nlohmann::json::array()},
                           {"measured", nlohmann::json::array()}};
    std::vector<bool> grouped(results.size(), false);
    for (const SourceGroup& group : groups) {
        nlohmann::json images = nlohmann::json::array();
        for (const std::size_t member : group.members) {
            images.push_back(imageJson(results[member]));
            grouped[member] = true;
        }
        json["groups"].push_back({{"images", std::move(images)},
                                  {"log10_lr", group.log10Lr},
                                  {"support", verbalScale(group.log10Lr)}});
    }
    for (std::size_t i = 0; i < results.size(); ++i)
        if (!grouped[i])
            json["alone"].push_back(imageJson(results[i]));
    for (const auto& figure : engine.validation().value("figures", nlohmann::json::array()))
        if (figure.at("figure").get<std::string>().starts_with("group-"))
            json["measured"].push_back(figure);
    return json;
}

void print(const SourceInfo& source) {
    std::cout << source.name << '\t' << source.kind << '\t' << (source.lineage.empty() ? "-" : source.lineage)
              << '\t' << source.images << " images\t" << (source.shipped ? "shipped" : "own") << '\n';
}

} // namespace

void addLibraryCommands(CLI::App& app, Context& context) {
    struct Options {
        std::string name, lineage, description, file;
        std::string a, b;
        std::vector<std::string> paths;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* enroll = app.add_subcommand("enroll", "Enrol a source from its images, without training");
    enroll->add_option("name", options->name)->required();
    enroll->add_option("paths", options->paths, "Images and folders of this source")->required();
    enroll->add_option("--lineage", options->lineage, "Its decoder lineage, where known");
    enroll->add_option("--description", options->description);
    enroll->callback([&context, options] {
        Engine engine(context.engineConfiguration());
        SourceInfo info;
        info.name = options->name;
        info.lineage = options->lineage;
        info.description = options->description;
        const auto results = analysed(engine, options->paths, context);
        const auto own = traces(results);
        std::vector<std::filesystem::path> images;
        for (const AnalysisResult& result : results) {
            images.emplace_back(result.path);
            info.enrolledFrom.push_back(result.sha256);
        }
        engine.enroll(info, own,
                      own.empty()
                          ? nullptr
                          : std::make_shared<const MeanResidual>(engine.meanResidual(images, context.stop)));
        std::cout << "enrolled " << info.name << " from " << own.size() << " images into " << context.library
                  << "; these images are not compared with it, for it was made of them\n";
    });

    CLI::App* compare =
        app.add_subcommand("compare", "Likelihood ratio for one source behind two sets of images");
    compare->add_option("a", options->a, "First folder or image")->required();
    compare->add_option("b", options->b, "Second folder or image")->required();
    compare->callback([&context, options] {
        const Engine engine(context.engineConfiguration());
        auto a = analysed(engine, {options->a}, context), b = analysed(engine, {options->b}, context);
        const auto uncalibratedA = takeUncalibrated(a), uncalibratedB = takeUncalibrated(b);
        const SetComparison result = engine.compare(traces(a), traces(b));
        const bool given = result.shared == 0;
        if (!given)
            std::cerr << "whorl-cli: " << result.shared
                      << " images are in both sets: no likelihood ratio is given between them\n";
        nlohmann::json json = toJson(result);
        json.update({{"schema", 1},
                     {"uncalibrated_a", imagesJson(uncalibratedA)},
                     {"uncalibrated_b", imagesJson(uncalibratedB)},
                     {"shared", result.shared}});
        if (!given)
            json["log10_lr_same_source"] = nullptr;
        std::cout << json.dump() << '\n';
    });

    CLI::App* group =
        app.add_subcommand("group", "Group images that more probably come from one source than from several");
    group->add_option("paths", options->paths, "Images and folders")->required();
    group->callback([&context, options] {
        const Engine engine(context.engineConfiguration());
        auto results = analysed(engine, options->paths, context, kMostGroupedImages);
        const auto uncalibrated = takeUncalibrated(results);
        nlohmann::json json =
            groupJson(engine, results, engine.group(traces(results), context.stop, terminalProgress()));
        json["uncalibrated"] = imagesJson(uncalibrated);
        std::cout << json.dump(1) << '\n';
    });

    CLI::App* library = app.add_subcommand("library", "The library of known sources");
    library->require_subcommand(1);
    library->add_subcommand("list", "All sources")->callback([&context] {
        for (const SourceInfo& source : Engine(context.engineConfiguration()).sources())
            print(source);
    });
    const auto named = [&](const char* verb, const char* text) {
        CLI::App* command = library->add_subcommand(verb, text);
        command->add_option("name", options->name)->required();
        return command;
    };
    named("show", "One source")->callback([&context, options] {
        for (const SourceInfo& source : Engine(context.engineConfiguration()).sources())
            if (source.name == options->name) {
                print(source);
                if (!source.description.empty())
                    std::cout << source.description << '\n';
                return;
            }
        throw Error("the library holds no source named " + options->name);
    });
    named("remove", "Remove a source of your own")->callback([&context, options] {
        Engine(context.engineConfiguration()).removeSource(options->name);
    });
    CLI::App* exported = named("export", "Write a source of your own to a file");
    exported->add_option("file", options->file)->required();
    exported->callback([&context, options] {
        Engine(context.engineConfiguration()).exportSource(options->name, options->file);
    });
    CLI::App* imported =
        library->add_subcommand("import", "Take in a source that another laboratory exported");
    imported->add_option("file", options->file)->required();
    imported->callback([&context, options] {
        const std::string name = Engine(context.engineConfiguration()).importSource(options->file);
        std::cout << "imported " << name << '\n';
    });
}

} // namespace whorl::cli
