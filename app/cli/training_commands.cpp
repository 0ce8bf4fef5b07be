#include "app/cli/context.h"

#include "core/analysis/cpu_runtime.h"
#include "core/analysis/residual_layers.h"
#include "core/base/atomic_file.h"
#include "core/base/hash.h"
#include "core/base/heap.h"
#include "core/counterfactual/alteration.h"
#include "core/counterfactual/auditors.h"
#include "core/evaluation/causal.h"
#include "core/evaluation/conditions.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/guard_figures.h"
#include "core/evaluation/peer_methods.h"
#include "core/evaluation/peers.h"
#include "core/evaluation/splices.h"
#include "core/imaging/encode.h"
#include "core/imaging/replaceable.h"
#include "core/library/source_library.h"
#include "core/reconstruction/ddim.h"
#include "core/representation/networks.h"
#include "core/representation/pixel_planes.h"
#include "core/representation/representation.h"
#include "core/training/convolutional_trainer.h"
#include "core/training/diffusion_trainer.h"
#include "core/training/fingerprint_trainer.h"
#include "core/training/processing_guard.h"

#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>

namespace whorl::cli {

namespace {

constexpr const char* kOwnModel = "whorl-diffusion";
constexpr int kRegenerationSteps = 20;

nlohmann::json readJson(const std::filesystem::path& path) {
    std::ifstream file(path);
    if (!file)
        throw Error("cannot be read", path.string());
    try {
        return nlohmann::json::parse(file);
    } catch (const nlohmann::json::exception& error) {
        throw Error(std::string("not JSON: ") + error.what(), path.string());
    }
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts;
    std::stringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(part);
    return parts;
}

void append(nlohmann::json& list, const nlohmann::json& more) {
    list.insert(list.end(), more.begin(), more.end());
}

Image redrawn(const UNetNoisePredictor& unet, const Image& photo, double strength, const torch::Tensor& mask,
              std::uint64_t seed, const std::stop_token& stop) {
    const Image part = cut(photo, 0, 0, photo.width / 8 * 8, photo.height / 8 * 8);
    const torch::Tensor x = (toPlanes(part) / 127.5 - 1).unsqueeze(0);
    torch::Generator generator = torch::make_generator<torch::CPUGeneratorImpl>(seed);
    torch::Tensor m = mask;
    if (m.defined())
        m = m.slice(2, 0, part.height).slice(3, 0, part.width);
    return toImage((regenerate(unet, x, strength, kRegenerationSteps, m, generator, stop).squeeze(0) + 1) *
                   127.5);
}

/// Photographs of the training split as our own diffusion model draws them again.
std::vector<Image> drawnByOwnModel(const UNetNoisePredictor& unet, const std::vector<BenchmarkItem>& manifest,
                                   const std::stop_token& stop) {
    constexpr std::size_t kImages = 10;
    std::vector<Image> images;
    for (const BenchmarkItem& item : manifest) {
        if (item.split != "train" || item.label != "real" || images.size() >= kImages ||
            sha256(item.group).front() > '3')
            continue;
        const double strength = 0.3 + 0.3 * static_cast<double>(images.size()) / kImages;
        images.push_back(redrawn(unet, decodeFile(item.file).image, strength, {}, images.size(), stop));
    }
    return images;
}

/// Our own diffusion model as a known source.
void enrolOwnModel(Fingerprint& fingerprint, const RepresentationNetworks& networks,
                   const std::vector<BenchmarkItem>& manifest, int tiles, const std::stop_token& stop) {
    std::vector<torch::Tensor> traces;
    for (Image& image : drawnByOwnModel(networks.diffusion, manifest, stop))
        traces.push_back(fingerprint.trace(fingerprint.standardized(
            extractFeatures({std::move(image), {}, {}, 0}, networks, tiles, fingerprint.representations()))));
    if (traces.empty())
        return;
    const torch::Tensor mean = torch::cat(traces).mean(at::IntArrayRef{0}, true);
    fingerprint.enrolments.push_back({kOwnModel,
                                      "own",
                                      mean.repeat({static_cast<std::int64_t>(fingerprint.plda.size()), 1}),
                                      static_cast<double>(traces.size()),
                                      {},
                                      {}});
    fingerprint.sources.push_back({kOwnModel,
                                   "generator",
                                   "pixel-diffusion",
                                   kOwnModel,
                                   "own",
                                   "the diffusion model that ships with Whorl",
                                   static_cast<int>(traces.size()),
                                   {},
                                   true});
}

/// The mean residual of each source from a few images of the training split, spread over its groups.
std::map<std::string, std::shared_ptr<const MeanResidual>>
meanResiduals(const UNetNoisePredictor& unet, const std::vector<BenchmarkItem>& manifest,
              const std::stop_token& stop, const ProgressCallback& progress) {
    constexpr int kImages = 20;
    const DiffusionReconstruction model(std::make_shared<UNetNoisePredictor>(unet), {kResidualNoiseLevel, 1});
    std::map<std::string, std::map<std::string, const BenchmarkItem*>> itemsOf;
    for (const BenchmarkItem& item : manifest)
        if (item.split == "train")
            itemsOf[item.label][sha256(item.group + item.file.filename().string())] = &item;
    std::map<std::string, std::shared_ptr<const MeanResidual>> means;
    const auto finished = [&](const std::string& source, MeanResidual&& mean) {
        means[source] = std::make_shared<const MeanResidual>(std::move(mean));
        report(progress, "residuals",
               static_cast<double>(means.size()) / static_cast<double>(itemsOf.size()));
    };
    for (const auto& [source, items] : itemsOf) {
        MeanResidual mean;
        for (const auto& [order, item] : items)
            if (mean.images < kImages)
                addToMean(mean, model, decodeFile(item->file).image, stop);
        finished(source, std::move(mean));
    }
    MeanResidual own;
    for (const Image& image : drawnByOwnModel(unet, manifest, stop))
        addToMean(own, model, image, stop);
    if (own.images > 0)
        finished(kOwnModel, std::move(own));
    return means;
}

/// The benchmark and, where photographs names a folder of them, further photographs.
std::vector<BenchmarkItem> readTrainingManifest(const std::filesystem::path& benchmark,
                                                const std::filesystem::path& photographs) {
    std::vector<BenchmarkItem> manifest = readManifest(benchmark);
    if (!photographs.empty())
        for (BenchmarkItem& item : readPhotographs(photographs))
            manifest.push_back(std::move(item));
    return manifest;
}

} // namespace

void addTrainCommand(CLI::App& app, Context& context) {
    struct Options {
        std::string benchmark, photographs, recipe, out, features, cache, kept;
        double minutes = 90;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* train = app.add_subcommand("train", "Train what the engine consists of");
    train->require_subcommand(1);
    train->parse_complete_callback([&context] {
        keepFreedMemory();
        setThreads(context.threads);
    });
    const auto common = [&](const char* name, const char* text) {
        CLI::App* command = train->add_subcommand(name, text);
        command->add_option("--benchmark", options->benchmark, "Folder with manifest.csv")->required();
        command->add_option("--recipe", options->recipe, "Recipe; default: the shipped one");
        command->add_option("-o,--output", options->out, "Folder of the weights")->required();
        return command;
    };
    CLI::App* diffusion = common("diffusion", "The noise-predicting U-Net, on photographs");
    diffusion->add_option("--photographs", options->photographs, "Folder of more photographs");
    diffusion->add_option("--minutes", options->minutes,
                          "Stop after so long; the same command goes on from there");
    diffusion->callback([&context, options] {
        const DiffusionRecipe recipe = diffusionRecipeFromJson(
            readJson(options->recipe.empty() ? context.models / "diffusion" / "recipe.json"
                                             : std::filesystem::path(options->recipe)));
        const torch::Device device =
            context.device != "cpu" && torch::cuda::is_available() ? torch::kCUDA : torch::kCPU;
        trainDiffusion(recipe,
                       loadPhotographs(options->benchmark, options->photographs, recipe.seed, context.stop,
                                       terminalProgress()),
                       options->out, device, options->minutes, context.stop, terminalProgress());
        throwIfStopped(context.stop);
    });
    CLI::App* auditors = train->add_subcommand(
        "auditors",
        "Two classifiers apart from the engine, which judge its counterfactuals; on the train split");
    auditors->add_option("--benchmark", options->benchmark, "Folder with manifest.csv")->required();
    auditors->add_option("-o,--output", options->out, "Folder of the weights")->required();
    auditors->add_option("--minutes", options->minutes, "How long the CNN is trained");
    auditors->callback([&context, options] {
        constexpr std::uint64_t kSeed = 1;
        const auto manifest = readManifest(options->benchmark);
        const Auditors trained =
            trainAuditors(manifest, {options->minutes}, kSeed, context.stop, terminalProgress());
        std::filesystem::create_directories(options->out);
        trained.save(std::filesystem::path(options->out) / "auditors.safetensors",
                     {{"seed", std::to_string(kSeed)}, {"minutes", std::to_string(options->minutes)}});
        for (const auto& [bench, accuracy] : balancedAccuracy(trained, manifest, "val", context.stop))
            for (std::size_t i = 0; i < accuracy.size(); ++i)
                std::cerr << bench << ' ' << Auditors::names()[i] << ": balanced accuracy on val "
                          << accuracy[i] << '\n';
    });
    CLI::App* residuals = train->add_subcommand(
        "residuals", "The mean residual of each source, which the window shows; on the train split");
    residuals->add_option("--benchmark", options->benchmark, "Folder with manifest.csv")->required();
    residuals->add_option("-o,--output", options->out, "Folder of the weights")->required();
    residuals->callback([&context, options] {
        const UNetNoisePredictor unet(
            loadDiffusionUNet(context.models / "diffusion" / "weights.safetensors"));
        std::filesystem::create_directories(options->out);
        writeMeanResiduals(
            std::filesystem::path(options->out) / "residuals.safetensors",
            meanResiduals(unet, readManifest(options->benchmark), context.stop, terminalProgress()));
    });
    CLI::App* guard =
        train->add_subcommand("processing-guard", "What tells pictures that were blurred or made noisy, of "
                                                  "which no ratio is given; on the train split, "
                                                  "its thresholds on val");
    guard->add_option("--benchmark", options->benchmark, "Folder with manifest.csv")->required();
    guard->add_option("-o,--output", options->out, "Folder of the weights")->required();
    guard->callback([&context, options] {
        constexpr std::uint64_t kSeed = 3;
        const Fingerprint fingerprint =
            Fingerprint::load(context.models / "fingerprint" / "weights.safetensors");
        const ProcessingGuard trained = trainProcessingGuard(readManifest(options->benchmark), fingerprint,
                                                             RepresentationNetworks::load(context.models),
                                                             kSeed, context.stop, terminalProgress());
        std::filesystem::create_directories(options->out);
        trained.save(
            std::filesystem::path(options->out) / "processing_guard.safetensors",
            {{"standardization", fingerprint.standardizationSha256()}, {"seed", std::to_string(kSeed)}});
    });
    CLI::App* convolutional = train->add_subcommand(
        "convolutional-trace", "The trace as a network on the high-pass of pixels learns it, which is one of "
                               "the representations and guides counterfactuals; on the train split");
    convolutional->add_option("--benchmark", options->benchmark, "Folder with manifest.csv")->required();
    convolutional->add_option("--photographs", options->photographs,
                              "Folder of more photographs with a manifest.csv, for the source real");
    convolutional->add_option("-o,--output", options->out, "Folder of the weights")->required();
    convolutional->add_option("--minutes", options->minutes, "How long it is trained");
    convolutional->callback([&context, options] {
        constexpr std::uint64_t kSeed = 5;
        const auto manifest = readTrainingManifest(options->benchmark, options->photographs);
        std::filesystem::create_directories(options->out);
        const auto file = std::filesystem::path(options->out) / "convolutional.safetensors";
        const ConvolutionalTrace trained = trainConvolutionalTrace(manifest, {options->minutes}, kSeed, file,
                                                                   context.stop, terminalProgress());
        saveConvolutionalTrace(
            file, trained, {{"seed", std::to_string(kSeed)}, {"minutes", std::to_string(options->minutes)}});
        for (const auto& figure :
             convolutionalAccuracy(trained, manifest, "val", {"as-is", "equalized"}, context.stop))
            std::cerr << figure.dump() << '\n';
    });
    const auto alteration = std::make_shared<AlterationRecipe>();
    CLI::App* alterations =
        train->add_subcommand("alterations", "The detector of exchanged traces; on the train and val splits");
    alterations->add_option("--benchmark", alteration->benchmark, "Folder with manifest.csv")->required();
    alterations->add_option("--autoencoders", alteration->autoencoders,
                            "Folder of TAESD weights, for the re-decoding");
    alterations->add_option("--images", alteration->images,
                            "Of train and test each, as delivered and processed");
    alterations->add_option("--counterfactuals", alteration->counterfactuals,
                            "Of those, the ones whose trace is exchanged by every method");
    alterations->add_option("--cache", alteration->cache,
                            "Representations are kept in this file between runs");
    alterations->add_option("-o,--output", options->out, "Folder of the weights and of alteration.json")
        ->required();
    alterations->callback([&context, options, alteration] {
        const auto weights = context.models / "fingerprint" / "weights.safetensors";
        const Fingerprint fingerprint = Fingerprint::load(weights);
        const ProcessingGuard ofProcessing =
            ProcessingGuard::load(context.models / "fingerprint" / "processing_guard.safetensors",
                                  fingerprint.standardizationSha256());
        nlohmann::json figures = nlohmann::json::array();
        const AlterationDetector detector =
            trainAlterationDetector(*alteration, fingerprint, RepresentationNetworks::load(context.models),
                                    ofProcessing, figures, context.stop, terminalProgress());
        const std::filesystem::path out(options->out);
        std::filesystem::create_directories(out);
        detector.save(out / "alteration.safetensors",
                      {{"standardization", fingerprint.standardizationSha256()},
                       {"seed", std::to_string(alteration->seed)}});
        writeFileAtomically(out / "alteration.json", nlohmann::json{{"schema", 1},
                                                                    {"split", "test"},
                                                                    {"fingerprint", sha256File(weights)},
                                                                    {"figures", figures}}
                                                         .dump(1));
    });
    CLI::App* fingerprint =
        common("fingerprint", "Discriminants, causal VAE, PLDA and calibration, on the train and val splits");
    fingerprint->add_option("--photographs", options->photographs,
                            "Folder of more photographs with a manifest.csv, for the source real");
    fingerprint->add_option("--cache", options->cache,
                            "Folder in which the representations are kept between runs");
    fingerprint->add_option(
        "--keep-autoencoder", options->kept,
        "Weights whose standardization and encoder of the causal VAE stay: the processing guard and the "
        "detector of exchanged traces still fit");
    fingerprint->callback([&context, options] {
        const FingerprintRecipe recipe = fingerprintRecipeFromJson(
            readJson(options->recipe.empty() ? context.models / "fingerprint" / "recipe.json"
                                             : std::filesystem::path(options->recipe)));
        const Fingerprint kept = options->kept.empty() ? Fingerprint() : Fingerprint::load(options->kept);
        const RepresentationNetworks networks = RepresentationNetworks::load(context.models);
        const std::vector<std::string> ofPixels = {"convolutional"};
        std::vector<std::string> wanted = recipe.representations();
        const bool convolves = std::erase(wanted, ofPixels.front()) > 0;
        std::vector<std::string> cheap;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(cheap),
                     [](const std::string& name) { return !name.starts_with("residual-"); });
        wanted.push_back("semantic");
        const std::vector<BenchmarkItem> manifest =
            readTrainingManifest(options->benchmark, options->photographs);
        if (!options->cache.empty())
            std::filesystem::create_directories(options->cache);
        // One file for each condition: an interrupted extraction goes on, and draws can be added.
        const auto extracted = [&](const std::string& name, const std::vector<std::string>& splits,
                                   const std::vector<std::string>& conditions,
                                   const std::vector<std::string>& parts, std::uint64_t seed,
                                   const std::filesystem::path& network) {
            std::vector<FeatureSet> sets;
            for (std::size_t c = 0; c < conditions.size(); ++c) {
                const std::filesystem::path file =
                    std::filesystem::path(options->cache) /
                    (name + "-" + std::to_string(c) + "-" + conditions[c] + ".safetensors");
                const std::string origin = featureOrigin(manifest, splits, {conditions[c]}, parts,
                                                         sha256File(network), recipe.tiles, seed + c);
                if (!options->cache.empty() && std::filesystem::exists(file)) {
                    sets.push_back(readFeatureSet(file, origin));
                    continue;
                }
                sets.push_back(extractFeatureSet(manifest, splits, {conditions[c]}, parts, networks,
                                                 recipe.tiles, seed + c, context.stop, terminalProgress()));
                if (!options->cache.empty())
                    writeFeatureSet(file, sets.back(), origin);
            }
            return joined(sets);
        };
        // The convolutional network is trained more often than the diffusion network: a file of its own.
        const auto everything = [&](const std::string& name, const std::vector<std::string>& splits,
                                    const std::vector<std::string>& conditions, std::uint64_t seed) {
            const FeatureSet set = extracted(name, splits, conditions, wanted, seed,
                                             RepresentationNetworks::diffusionFile(context.models));
            return convolves
                       ? withParts(set, extracted(name + "-convolutional", splits, conditions, ofPixels, seed,
                                                  RepresentationNetworks::convolutionalFile(context.models)))
                       : set;
        };
        std::vector<FeatureSet> all = {
            everything("all", {"train", "val"}, recipe.conditions, recipe.seed + 20)};
        if (!recipe.calibration.empty())
            all.push_back(everything("calibration", {"val"}, recipe.calibration, recipe.seed + 22));
        const FingerprintData data{joined(all),
                                   extracted("draw", {"train", "val"}, recipe.draws, cheap, recipe.seed + 21,
                                             RepresentationNetworks::diffusionFile(context.models))};
        Fingerprint trained =
            trainFingerprint(recipe, manifest, data, options->kept.empty() ? nullptr : &kept, context.stop,
                             terminalProgress());
        if (convolves)
            trained.convolutionalSha256 =
                sha256File(RepresentationNetworks::convolutionalFile(context.models));
        enrolOwnModel(trained, networks, manifest, recipe.tiles, context.stop);
        std::filesystem::create_directories(options->out);
        trained.save(std::filesystem::path(options->out) / "weights.safetensors",
                     {{"recipe", toJson(recipe).dump()}});
    });
}

void addEvaluateCommand(CLI::App& app, Context& context) {
    struct Options {
        std::string benchmark, split = "test", condition = "as-is", json, features, autoencoders;
        int tiles = kDefaultTiles, splices = 0;
        bool causal = false;
        PeerTrial peers;
        CounterfactualTrial trial{.methods = {Engine::counterfactualMethods().front()}, .count = 0};
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("evaluate", "Measure the engine on a benchmark");
    command->add_option("--benchmark", options->benchmark, "Folder with manifest.csv")->required();
    command->add_option("--split", options->split, "Splits, by commas");
    command->add_option("--condition", options->condition,
                        "Conditions, by commas; as-is first where re-saving is measured");
    command->add_option("--json", options->json, "Where the figures go")->required();
    command->add_option("--tiles", options->tiles, "Tiles of the residual")->check(CLI::Range(1, 1024));
    command->add_option("--features", options->features,
                        "Representations are kept in this file and read from it");
    auto* splices =
        command
            ->add_option("--splices", options->splices,
                         "Instead, how well the attribution map finds a region of another source in so many "
                         "pictures of each bench and size of the region")
            ->check(CLI::Range(1, 10000));
    auto* causal = command->add_flag(
        "--causal", options->causal,
        "The causal checks instead: do(trace), do(rest), do(processing), probes; as-is among the conditions");
    command
        ->add_option(
            "--counterfactuals", options->trial.count,
            "With them, images of each bench whose trace is exchanged in pixels, judged by the engine "
            "and the auditors; the figures so far are written after each")
        ->needs(causal)
        ->check(CLI::Range(1, 100000));
    command
        ->add_option("--autoencoders", options->autoencoders,
                     "With this folder of TAESD weights, predicted against true re-decodings of photographs")
        ->needs(causal);
    causal->excludes(splices);
    auto* peers = command
                      ->add_option("--peers", options->peers.peers,
                                   "With the figures of the engine, those of published methods, by commas, "
                                   "trained anew on the splits train and val")
                      ->excludes(causal)
                      ->excludes(splices)
                      ->delimiter(',')
                      ->check(CLI::IsMember(peerNames()));
    command
        ->add_option("--minutes", options->peers.minutes,
                     "Processor time that each network among them is trained")
        ->needs(peers)
        ->check(CLI::Range(0.01, 1e4));
    command->add_option("--method", options->trial.methods, "Of the counterfactuals, by commas")
        ->needs(causal)
        ->delimiter(',')
        ->check(CLI::IsMember(Engine::counterfactualMethods()));
    command->add_option("--max-change", options->trial.minPsnrDb, "Decibels that a counterfactual keeps")
        ->needs(causal);
    command->callback([&context, options] {
        keepFreedMemory();
        setThreads(context.threads);
        const auto weights = context.models / "fingerprint" / "weights.safetensors",
                   diffusion = RepresentationNetworks::diffusionFile(context.models);
        const RepresentationNetworks networks = RepresentationNetworks::load(context.models);
        const Fingerprint fingerprint = Fingerprint::load(weights);
        const auto manifest = readManifest(options->benchmark);
        requireReplaceable(options->json);
        const DecodedImage any{{256, 256, std::vector<std::uint8_t>(std::size_t{256} * 256 * 3)}, {}, {}, 0};
        for (const std::string& condition : split(options->condition))
            applyCondition(any, condition, 1); // one that does not exist is told before the work
        const auto features = [&] {
            constexpr std::uint64_t kSeed = 1;
            const std::vector<std::string> splits = split(options->split),
                                           conditions = split(options->condition),
                                           wanted = fingerprint.representations();
            const std::string bench = options->causal ? "matched" : "",
                              origin = featureOrigin(manifest, splits, conditions, wanted,
                                                     sha256File(diffusion) + fingerprint.convolutionalSha256,
                                                     options->tiles, kSeed, bench);
            if (!options->features.empty() && std::filesystem::exists(options->features))
                return readFeatureSet(options->features, origin);
            FeatureSet set = extractFeatureSet(manifest, splits, conditions, wanted, networks, options->tiles,
                                               kSeed, context.stop, terminalProgress(), bench);
            if (!options->features.empty())
                writeFeatureSet(options->features, set, origin);
            return set;
        };
        const auto engineFigures = [&] {
            const FeatureSet set = features();
            nlohmann::json figures =
                evaluateFigures(fingerprint, manifest, set, context.stop, terminalProgress());
            if (const auto guard = context.models / "fingerprint" / "processing_guard.safetensors";
                std::filesystem::exists(guard))
                append(figures,
                       guardFigures(ProcessingGuard::load(guard, fingerprint.standardizationSha256()),
                                    fingerprint, manifest, set));
            return figures;
        };
        const auto write = [&](const nlohmann::json& figures) {
            nlohmann::json out = {{"schema", 1},
                                  {"split", options->split},
                                  {"weights",
                                   {{"diffusion/weights.safetensors", sha256File(diffusion)},
                                    {"fingerprint/weights.safetensors", sha256File(weights)}}},
                                  {"figures", figures}};
            if (!fingerprint.convolutionalSha256.empty())
                out["weights"]["fingerprint/convolutional.safetensors"] = fingerprint.convolutionalSha256;
            writeFileAtomically(options->json, out.dump(1));
        };
        nlohmann::json figures =
            options->splices > 0
                ? spliceFigures(fingerprint, networks, manifest, split(options->split).front(),
                                options->splices, 1, context.stop, terminalProgress())
            : options->causal ? causalFigures(fingerprint, manifest, features(), 1, context.stop)
                              : engineFigures();
        write(figures);
        const auto writeAfter = [&write](const nlohmann::json& before) {
            return [&write, before](const nlohmann::json& some) {
                nlohmann::json all = before;
                append(all, some);
                write(all);
            };
        };
        if (!options->peers.peers.empty()) {
            options->peers.splits = split(options->split);
            options->peers.conditions = split(options->condition);
            append(figures, peerFigures(networks.diffusion, manifest, options->peers, writeAfter(figures),
                                        context.stop, terminalProgress()));
        }
        if (!options->autoencoders.empty()) {
            append(figures, pairFigures(fingerprint, networks, manifest, options->autoencoders,
                                        split(options->split).front(), context.stop, terminalProgress()));
            write(figures);
        }
        if (options->trial.count > 0) {
            options->trial.split = split(options->split).front();
            options->trial.tiles = options->tiles;
            append(figures,
                   counterfactualFigures(
                       fingerprint, networks,
                       Auditors::load(context.models / "counterfactual" / "auditors.safetensors"), manifest,
                       options->trial, writeAfter(figures), context.stop, terminalProgress()));
        }
        for (const auto& figure : figures)
            if (!figure.at("low").is_number())
                std::cerr << figure.dump() << '\n';
            else
                std::cerr << figure.at("bench").get<std::string>() << ' '
                          << figure.at("condition").get<std::string>() << ' '
                          << figure.at("candidates").get<std::string>() << ' '
                          << (figure.contains("peer")
                                  ? figure.at("peer").get<std::string>() +
                                        (figure.at("augmented").get<bool>() ? " augmented " : " ")
                                  : "")
                          << figure.at("figure").get<std::string>() << ' ' << figure.at("value").get<double>()
                          << " [" << figure.at("low").get<double>() << ", " << figure.at("high").get<double>()
                          << "] n=" << figure.at("images") << '\n';
    });
}

void addSampleCommand(CLI::App& app, Context& context) {
    struct Options {
        std::string from, mask, out;
        double strength = 0.5;
        std::uint64_t seed = 1;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("sample", "Draw a photograph again with Whorl's own diffusion model");
    command->add_option("--from", options->from, "Photograph")->required();
    command->add_option("--strength", options->strength, "How much noise is put on it first")
        ->check(CLI::Range(0.01, 0.99));
    command->add_option("--mask", options->mask, "Only where this picture is bright");
    command->add_option("--seed", options->seed);
    command->add_option("-o,--output", options->out, "PNG to write")->required();
    command->callback([&context, options] {
        const UNetNoisePredictor unet(
            loadDiffusionUNet(context.models / "diffusion" / "weights.safetensors"));
        requireReplaceable(options->out);
        const DecodedImage photo = decodeFile(options->from);
        torch::Tensor mask;
        if (!options->mask.empty()) {
            const Image picture = decodeFile(options->mask).image;
            if (picture.width != photo.image.width || picture.height != photo.image.height)
                throw Error("the mask has another size than the photograph", options->mask);
            mask = (toPlanes(picture).mean(at::IntArrayRef{0}) > 127)
                       .to(torch::kFloat32)
                       .unsqueeze(0)
                       .unsqueeze(0);
        }
        const auto bytes = encodePng(
            redrawn(unet, photo.image, options->strength, mask, options->seed, context.stop),
            {{"Software", "Whorl " WHORL_VERSION},
             {"Description", "drawn again by Whorl's diffusion model from sha256 " + photo.sha256}});
        writeFileAtomically(options->out, std::as_bytes(std::span(bytes)));
    });
}

} // namespace whorl::cli
