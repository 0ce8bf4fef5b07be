#include "app/cli/context.h"

#include "core/base/atomic_file.h"
#include "core/base/hash.h"
#include "core/base/message.h"
#include "core/counterfactual/counterfactual_record.h"
#include "core/imaging/list_files.h"
#include "core/imaging/replaceable.h"

#include <spdlog/fmt/fmt.h>

#include <iostream>
#include <memory>

namespace whorl::cli {

namespace {

struct Options {
    std::string path, out;
    bool json = false;
    CounterfactualRequest request;
};

/// A path need not be UTF-8; JSON must be.
std::string dump(const nlohmann::json& json) {
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void print(const CounterfactualResult& r, const std::string& path, const std::string& written) {
    std::cout << fmt::format(
                     "{}\n  before: {} (probability {:.2f}); after: {} (probability of {} now {:.2f}, "
                     "of the target {} {:.2f})\n",
                     path, r.namedBefore, r.probabilityBefore, r.namedAfter, r.namedBefore,
                     r.probabilityAfter, r.target, r.targetAfter)
              << fmt::format("  {}: {} in {} iterations; {:.1f} dB, SSIM {:.3f}\n", r.method,
                             r.moved ? "moved" : "not moved within the budget", r.iterations, r.psnrDb,
                             r.ssim)
              << (written.empty() ? std::string("  not written: name a place with -o\n")
                                  : "  written: " + written + '\n');
}

void run(Context& context, const Options& options) {
    const Engine engine(context.engineConfiguration());
    const std::filesystem::path input(options.path), out(options.out);
    const bool folder = std::filesystem::is_directory(input);
    if (folder && !options.out.empty())
        std::filesystem::create_directories(out);
    const auto failed = [&](const std::filesystem::path& path, const std::string& reason) {
        context.exitCode = kInputFailed;
        std::cerr << "whorl-cli: " << path.string() << ": " << reason << '\n';
        if (options.json)
            std::cout
                << dump({{"schema", 1}, {"path", path.string()}, {"status", "failed"}, {"reason", reason}})
                << std::endl;
    };
    const ProgressCallback progress = terminalProgress();
    forEachImageFile(
        {input}, false,
        [&](const std::filesystem::path& path) {
            try {
                const DecodedImage image = decodeFile(path);
                const CounterfactualResult result =
                    engine.counterfactual(image, options.request, context.stop, progress);
                const auto bytes = encodeCounterfactual(result, image.sha256);
                std::filesystem::path target;
                if (!options.out.empty()) {
                    target = std::filesystem::is_directory(out)
                                 ? out / (path.filename().string() + ".counterfactual.png")
                                 : out;
                    std::error_code ignored;
                    if (std::filesystem::equivalent(target, path, ignored))
                        throw Error("the original is never written to", {}, "name another file with -o");
                    requireReplaceable(target);
                    writeFileAtomically(target, std::as_bytes(std::span(bytes)));
                }
                if (options.json) {
                    nlohmann::json json =
                        counterfactualJson(result, image.sha256, sha256(std::as_bytes(std::span(bytes))));
                    json["path"] = path.string();
                    json["status"] = "done";
                    std::cout << dump(json) << std::endl;
                } else
                    print(result, path.string(), target.string());
            } catch (const Cancelled&) {
                throw;
            } catch (const Error& error) {
                failed(path, error.failure());
            } catch (const std::exception& error) { // memory, or LibTorch's own: the other pictures go on
                failed(path, messageOf(error));
            }
        },
        [&](const ListIssue& issue) { failed(issue.path, issue.cause); }, context.stop);
}

} // namespace

void addCounterfactualCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CounterfactualRequest& request = options->request;
    CLI::App* command = app.add_subcommand(
        "counterfactual", "The same picture with the trace of another source, marked as such");
    command->add_option("path", options->path, "Image or folder")->required();
    command->add_option("--to", request.target, "real, unknown, or a source of the library")->required();
    command->add_option("-o,--output", options->out,
                        "PNG to write, or a folder; without it only the report is given");
    command->add_option("--method", request.method, "How the trace is exchanged")
        ->check(CLI::IsMember(Engine::counterfactualMethods()));
    command->add_option("--strength", request.strength, "Times the difference between the sources")
        ->check(CLI::Range(0.0, 10.0));
    command
        ->add_option("--max-change", request.minPsnrDb,
                     "Least likeness to the original (PSNR, dB); higher: a smaller change")
        ->check(CLI::Range(10.0, 80.0));
    command->add_option("--iterations", request.maxIterations, "Attempts, each stronger than the last")
        ->check(CLI::Range(1, 100));
    command->add_flag("--json", options->json, "JSON Lines, one object an image");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace whorl::cli
