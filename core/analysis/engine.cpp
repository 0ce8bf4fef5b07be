#include "core/analysis/engine.h"

#include "core/analysis/attribution_map.h"
#include "core/analysis/cpu_runtime.h"
#include "core/analysis/residual_layers.h"
#include "core/attribution/fingerprint.h"
#include "core/attribution/source_groups.h"
#include "core/base/hash.h"
#include "core/base/heap.h"
#include "core/base/message.h"
#include "core/base/open_file.h"
#include "core/counterfactual/alteration.h"
#include "core/counterfactual/counterfactual.h"
#include "core/evaluation/conditions.h"
#include "core/imaging/format.h"
#include "core/imaging/read_file.h"
#include "core/imaging/replaceable.h"
#include "core/imaging/tiles.h"
#include "core/library/library_notice.h"
#include "core/library/source_library.h"
#include "core/provenance/provenance.h"
#include "core/reconstruction/ddim.h"
#include "core/representation/fourier.h"
#include "core/representation/networks.h"
#include "core/representation/pixel_planes.h"
#include "core/representation/representation.h"
#include "core/training/feature_set.h"
#include "core/training/processing_guard.h"
#include "core/training/tile_features.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <fstream>
#include <map>
#include <mutex>
#include <set>
#include <shared_mutex>

#include <fcntl.h>
#include <sys/file.h>

namespace whorl {

namespace {

class Clock {
  public:
    double lap() {
        const auto now = std::chrono::steady_clock::now();
        const double ms = std::chrono::duration<double, std::milli>(now - m_last).count();
        m_last = now;
        return ms;
    }

  private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

constexpr const char* kProcessingGuard = "fingerprint/processing_guard.safetensors";
constexpr const char* kConvolutional = "fingerprint/convolutional.safetensors";
constexpr const char* kAlteration = "counterfactual/alteration.safetensors";

/// Why no ratio can be given of a picture: there were none like it where the ratios were calibrated.
struct Unmeasured {
    const char *calibration, *reason;
};

std::optional<Unmeasured> unmeasured(const DecodedImage& image, double usable, bool outside) {
    // The marks of these encoders are taken for a trace.
    if (image.facts.format == "heic" || image.facts.format == "avif")
        return Unmeasured{
            "uncalibrated: no picture in HEIC or AVIF was among those that the scores were measured on",
            "HEIC and AVIF leave marks of their own that were not measured: a photograph can look "
            "generated, so no likelihood ratio is given"};
    if (usable < 0.5)
        return Unmeasured{
            "uncalibrated: hardly any picture that is mostly flat or clipped was among those that the scores "
            "were measured on",
            "most of the picture is flat or clipped and holds more of its compression than of a trace, so "
            "no likelihood ratio is given"};
    if (outside)
        return Unmeasured{
            "uncalibrated: no picture that was blurred or had noise added was among those that the "
            "scores were measured on",
            "the picture looks blurred, smoothed or noisier than those that the scores were measured on, and "
            "then a photograph can look generated, so no likelihood ratio is given"};
    return std::nullopt;
}

void requireName(const std::string& name) {
    if (name.empty() || name == "unknown" || name == "real")
        throw Error("a source cannot be named \"" + name + "\"");
}

/// Photographs are told from generated images by "real" alone: a camera of the user's own would be taken for
/// a generator.
void requireOwnSource(const SourceInfo& source) {
    requireName(source.name);
    if (source.kind != "generator")
        throw Error("only generative models can be enrolled: " + source.name);
}

std::vector<float> toFloats(const torch::Tensor& values) {
    const torch::Tensor plain = values.to(torch::kFloat32).contiguous();
    return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
}

const SourceInfo* infoOf(const Fingerprint& fingerprint, const std::string& source) {
    const auto found = std::find_if(fingerprint.sources.begin(), fingerprint.sources.end(),
                                    [&](const SourceInfo& info) { return info.name == source; });
    return found == fingerprint.sources.end() ? nullptr : &*found;
}

std::string kindOf(const Fingerprint& fingerprint, const std::string& source) {
    const SourceInfo* info = infoOf(fingerprint, source);
    return info ? info->kind : "unknown";
}

std::string lineageOf(const Fingerprint& fingerprint, const std::string& source) {
    const SourceInfo* info = infoOf(fingerprint, source);
    return info && info->lineage != "unknown" ? info->lineage : "";
}

/// One picture against every source; ratios in log10, at most the cap.
std::vector<SourceScore> sourceScores(const Fingerprint& fingerprint, const Scores& scores,
                                      double aiLog10Lr) {
    const torch::Tensor ratios = scores.logRatios()[0] / std::log(10.0);
    const torch::Tensor posterior = scores.logPosterior()[0].exp();
    const auto count = static_cast<std::int64_t>(scores.names.size());
    const double cap = fingerprint.calibration.cap;
    std::vector<SourceScore> list;
    for (std::int64_t i = 0; i < count; ++i) {
        SourceScore score;
        score.name = scores.names[static_cast<std::size_t>(i)];
        score.kind = kindOf(fingerprint, score.name);
        score.lineage = lineageOf(fingerprint, score.name);
        score.probability = posterior[i].item<double>();
        score.log10Lr = score.kind == "real" // the same two propositions, and their own calibration
                            ? -aiLog10Lr
                            : std::clamp(ratios[i].item<double>(), -cap, cap);
        list.push_back(std::move(score));
    }
    return list;
}

/// No probability says more than the capped ratio of generated against photograph at equal odds; gives that
/// of generated. Orders by falling probability.
double capProbabilities(std::vector<SourceScore>& sources, double aiLog10Lr) {
    const double odds = std::pow(10, aiLog10Lr), ai = odds / (1 + odds);
    double generated = 0;
    for (const SourceScore& score : sources)
        generated += score.kind == "real" ? 0 : score.probability;
    for (SourceScore& score : sources)
        score.probability =
            score.kind == "real" ? 1 - ai : score.probability * ai / std::max(generated, 1e-300);
    std::stable_sort(sources.begin(), sources.end(), [](const SourceScore& a, const SourceScore& b) {
        return a.probability > b.probability;
    });
    return ai;
}

/// The nearest enrolled sources, each by the nearest of its enrolments.
std::vector<NearSource> nearestSources(const Fingerprint& fingerprint, const torch::Tensor& trace,
                                       std::int64_t state) {
    constexpr std::size_t kNearest = 5;
    const Plda& plda = fingerprint.plda[static_cast<std::size_t>(state)];
    std::vector<torch::Tensor> means;
    for (const Enrolment& enrolment : fingerprint.enrolments)
        means.push_back(enrolment.means[state]);
    const torch::Tensor distances = (plda.project(torch::stack(means)) - plda.project(trace)).norm(2, 1);
    std::map<std::string, double> least;
    for (std::size_t i = 0; i < fingerprint.enrolments.size(); ++i) {
        const double distance = distances[static_cast<std::int64_t>(i)].item<double>();
        const auto [known, fresh] = least.emplace(fingerprint.enrolments[i].source, distance);
        known->second = std::min(known->second, distance);
    }
    std::vector<NearSource> list;
    for (const auto& [name, distance] : least)
        list.push_back({name, distance});
    std::stable_sort(list.begin(), list.end(),
                     [](const NearSource& a, const NearSource& b) { return a.distance < b.distance; });
    list.resize(std::min(kNearest, list.size()));
    return list;
}

void withholdRatios(AnalysisResult& result, const char* calibration) {
    result.calibration = calibration;
    result.aiLog10Lr = 0;
    for (SourceScore& score : result.sources)
        score.log10Lr = 0;
    for (RepresentationEvidence& part : result.evidence)
        part.log10Lr = 0;
}

/// What an analyst must know of a done result, in sentences with semicolons between them.
std::string limitsOf(const AnalysisResult& result, const std::optional<Unmeasured>& why,
                     const std::vector<std::string>& enrolledFromThis, const SourceInfo* unmeasuredSource) {
    std::string limits;
    const auto add = [&](const std::string& sentence) { limits += (limits.empty() ? "" : "; ") + sentence; };
    if (result.alteration && result.alteration->warning)
        add("the picture looks as if another trace had been put over its own, as " +
            std::to_string(std::lround(100 * result.alteration->falseAlarms)) +
            " of 100 pictures with their own trace do: the attribution may be misled");
    if (why)
        add(why->reason);
    for (const std::string& source : enrolledFromThis)
        add(source + " was enrolled from this picture and so is not compared with it");
    if (result.namedKind == "real" && result.aiLog10Lr > 0)
        add("no single generator is more probable than a camera photograph, but all of them together are: "
            "this does not show that it was not generated");
    if (result.namedKind == "generator" && !isUncalibrated(result) && isClearlyNamed(result) &&
        result.aiLog10Lr < 1)
        add("the findings tell the named generator from other sources, but hardly support that the "
            "picture was generated at all: a camera photograph is not excluded");
    if (unmeasuredSource != nullptr)
        add("no error rate was measured for " + unmeasuredSource->name +
            " (pictures that it was enrolled from: " + std::to_string(unmeasuredSource->images) +
            "), so no likelihood ratio is given");
    if (result.facts.truncated)
        add("the file is truncated: only the first " + std::to_string(result.facts.rowsDecoded) +
            " rows were analysed");
    return limits;
}

torch::Tensor traceOf(const Fingerprint& fingerprint, const std::map<std::string, torch::Tensor>& features) {
    return fingerprint.trace(fingerprint.standardized(features));
}

} // namespace

struct Engine::State {
    EngineConfiguration configuration;
    std::optional<RepresentationNetworks> networks;
    std::optional<AlterationDetector> alteration;
    std::optional<ProcessingGuard> guard;
    std::string convolutionalSha256; ///< empty where there is no such network
    torch::Device device = torch::kCPU;
    std::vector<std::pair<std::string, std::string>> weights;
    int threads = 1;
    mutable std::atomic<int> active = 0; ///< analyses that share the threads

    /// Weights and library as they stand now. A change of the library puts another one in its place: an
    /// analysis keeps to the one that it began with, and waits for no change.
    std::shared_ptr<const Fingerprint> fingerprint() const {
        const std::shared_lock lock(m_access);
        return m_fingerprint;
    }
    /// The same without the sources that were enrolled from this file, and their names.
    std::pair<std::shared_ptr<const Fingerprint>, std::vector<std::string>>
    fingerprintFor(const std::string& sha256) const;
    void setFingerprint(Fingerprint&& fingerprint) {
        const std::unique_lock lock(m_access);
        m_fingerprint = std::make_shared<const Fingerprint>(std::move(fingerprint));
    }
    /// [N, Dz], float64. Throws Error when there is none, or one of other weights.
    torch::Tensor stack(const std::vector<std::vector<float>>& traces) const;

    /// Changes a copy, saves the user's library, and takes the copy where both went well.
    void changeLibrary(const std::function<void(Fingerprint&)>& change);

    void addSources(Fingerprint& fingerprint, const SourceLibrary& library,
                    const std::filesystem::path& path) const;
    void readUserLibrary(Fingerprint& fingerprint, const std::filesystem::path& path);
    void writeSources(const Fingerprint& fingerprint, const std::filesystem::path& path,
                      const std::string& only = {}) const;

  private:
    std::shared_ptr<const Fingerprint> m_fingerprint;
    mutable std::shared_mutex m_access; ///< to m_fingerprint; never held for long
    std::mutex m_change;                ///< one change after the other; also guards m_foreignWeights
    std::string m_foreignWeights;       ///< those of the library in its file, where they are not these
};

std::pair<std::shared_ptr<const Fingerprint>, std::vector<std::string>>
Engine::State::fingerprintFor(const std::string& sha256) const {
    const auto all = fingerprint();
    std::vector<std::string> own;
    for (const SourceInfo& source : all->sources)
        if (std::find(source.enrolledFrom.begin(), source.enrolledFrom.end(), sha256) !=
            source.enrolledFrom.end())
            own.push_back(source.name);
    if (own.empty())
        return {all, own};
    Fingerprint others = *all; // its tensors are shared, so this copies little
    const auto isOwn = [&](const std::string& name) {
        return std::find(own.begin(), own.end(), name) != own.end();
    };
    std::erase_if(others.sources, [&](const SourceInfo& source) { return isOwn(source.name); });
    std::erase_if(others.enrolments, [&](const Enrolment& enrolment) { return isOwn(enrolment.source); });
    return {std::make_shared<const Fingerprint>(std::move(others)), own};
}

torch::Tensor Engine::State::stack(const std::vector<std::vector<float>>& traces) const {
    const auto length = static_cast<std::size_t>(fingerprint()->enrolments.front().means.size(1));
    std::vector<torch::Tensor> rows;
    for (const auto& trace : traces) {
        if (trace.size() != length)
            throw Error("the images were analysed with other weights", {}, "analyse them again");
        rows.push_back(torch::tensor(trace).to(torch::kFloat64));
    }
    if (rows.empty())
        throw Error("no image of the set could be analysed");
    return torch::stack(rows);
}

void Engine::State::addSources(Fingerprint& fingerprint, const SourceLibrary& library,
                               const std::filesystem::path& path) const {
    if (library.weights != weights.back().second)
        throw Error("the library was enrolled with other weights", path.string(),
                    "enrol its sources again with these weights");
    for (const LibrarySource& source : library.sources) {
        requireOwnSource(source.info);
        if (source.info.images < 1 || !torch::isfinite(source.means).all().item<bool>())
            throw Error("not a library of sources", path.string());
        for (const SourceInfo& known : fingerprint.sources)
            if (known.name == source.info.name)
                throw Error("the library already holds a source named " + known.name, path.string());
        if (source.means.sizes() != fingerprint.enrolments.front().means.sizes())
            throw Error("the traces of " + source.info.name + " have another length", path.string());
        fingerprint.enrolments.push_back({source.info.name,
                                          {},
                                          source.means,
                                          static_cast<double>(source.info.images),
                                          {},
                                          source.residual});
        fingerprint.sources.push_back(source.info);
    }
}

void Engine::State::readUserLibrary(Fingerprint& fingerprint, const std::filesystem::path& path) {
    SourceLibrary library = readSourceLibrary(path);
    std::erase_if(library.sources, [](const LibrarySource& source) {
        if (source.info.kind == "real")
            spdlog::warn("{} was enrolled as a camera and is left out: only generative models are compared",
                         source.info.name);
        return source.info.kind == "real";
    });
    if (library.weights == weights.back().second)
        return addSources(fingerprint, library, path);
    m_foreignWeights = library.weights;
    spdlog::warn(libraryNotice(path, weights.back().second));
}

void Engine::State::writeSources(const Fingerprint& fingerprint, const std::filesystem::path& path,
                                 const std::string& only) const {
    SourceLibrary library{weights.back().second, {}};
    for (const SourceInfo& info : fingerprint.sources) {
        if (only.empty() ? info.shipped : info.name != only)
            continue;
        for (const Enrolment& enrolment : fingerprint.enrolments)
            if (enrolment.source == info.name) {
                library.sources.push_back({info, enrolment.means, enrolment.residual});
                break;
            }
    }
    writeSourceLibrary(path, library);
}

void Engine::State::changeLibrary(const std::function<void(Fingerprint&)>& change) {
    if (configuration.library.empty())
        throw Error("no library of your own is set", {}, "name one with --library");
    const std::lock_guard oneAtATime(m_change);
    // Another program may change the file, too: one after the other, each on what the one before wrote.
    const std::filesystem::path folder = std::filesystem::absolute(configuration.library).parent_path();
    std::error_code ignored; // where it cannot be made, writing says so
    std::filesystem::create_directories(folder, ignored);
    const FileDescriptor lock(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (lock.value >= 0)
        ::flock(lock.value, LOCK_EX);
    Fingerprint changed = *fingerprint(); // its tensors are shared, so this copies little
    std::erase_if(changed.enrolments, [&](const Enrolment& enrolment) {
        const SourceInfo* info = infoOf(changed, enrolment.source);
        return info && !info->shipped;
    });
    std::erase_if(changed.sources, [](const SourceInfo& source) { return !source.shipped; });
    m_foreignWeights.clear();
    if (std::filesystem::exists(configuration.library))
        readUserLibrary(changed, configuration.library);
    change(changed);
    if (!m_foreignWeights.empty()) {
        // Kept for the version whose weights it needs.
        std::filesystem::path kept = configuration.library;
        kept += "." + m_foreignWeights.substr(0, 8);
        for (int number = 2; std::filesystem::exists(kept); ++number) {
            kept = configuration.library;
            kept += "." + m_foreignWeights.substr(0, 8) + "-" + std::to_string(number);
        }
        if (!std::filesystem::copy_file(configuration.library, kept, ignored))
            throw Error("cannot be written: " + ignored.message(), kept.string());
    }
    writeSources(changed, configuration.library);
    m_foreignWeights.clear();
    setFingerprint(std::move(changed));
}

Engine::Engine(const EngineConfiguration& configuration) : m_state(std::make_unique<State>()) {
    m_state->configuration = configuration;
    prepareCpuRuntime();
    setThreads(configuration.threads);
    m_state->threads = torch::get_num_threads();
    if (configuration.device == "cuda" && !torch::cuda::is_available())
        throw Error("there is no CUDA device", {}, "use --device cpu");
    if (configuration.device != "cpu" && torch::cuda::is_available())
        m_state->device = torch::kCUDA;
    const auto diffusion = configuration.models / "diffusion" / "weights.safetensors";
    const auto fingerprintFile = configuration.models / "fingerprint" / "weights.safetensors";
    m_state->networks = RepresentationNetworks::load(configuration.models, m_state->device);
    Fingerprint fingerprint = Fingerprint::load(fingerprintFile);
    m_state->weights = {{"diffusion/weights.safetensors", sha256File(diffusion)},
                        {"fingerprint/weights.safetensors", sha256File(fingerprintFile)}};
    const auto convolutional = RepresentationNetworks::convolutionalFile(configuration.models);
    if (m_state->networks->convolutional)
        m_state->convolutionalSha256 = sha256File(convolutional);
    if (!fingerprint.convolutionalSha256.empty()) {
        if (m_state->convolutionalSha256 != fingerprint.convolutionalSha256)
            throw Error("not the network that the fingerprint was trained with", convolutional.string(),
                        "make both with: whorl-cli train convolutional-trace, and train fingerprint");
        m_state->weights.insert(m_state->weights.begin(), {kConvolutional, fingerprint.convolutionalSha256});
    }
    const auto alteration = configuration.models / kAlteration;
    if (std::filesystem::exists(alteration)) {
        m_state->alteration = AlterationDetector::load(alteration, fingerprint.standardizationSha256());
        m_state->weights.insert(m_state->weights.begin(), {kAlteration, sha256File(alteration)});
    }
    const auto guard = configuration.models / kProcessingGuard;
    if (std::filesystem::exists(guard)) {
        m_state->guard = ProcessingGuard::load(guard, fingerprint.standardizationSha256());
        m_state->weights.insert(m_state->weights.begin(), {kProcessingGuard, sha256File(guard)});
    }
    const auto residuals = configuration.models / "fingerprint" / "residuals.safetensors";
    if (std::filesystem::exists(residuals))
        for (auto& [source, residual] : readMeanResiduals(residuals))
            for (Enrolment& enrolment : fingerprint.enrolments)
                if (enrolment.source == source)
                    enrolment.residual = residual;
    if (!configuration.library.empty() && std::filesystem::exists(configuration.library))
        m_state->readUserLibrary(fingerprint, configuration.library);
    m_state->setFingerprint(std::move(fingerprint));
}

Engine::~Engine() = default;

AnalysisResult Engine::analyze(const std::filesystem::path& path, const std::stop_token& stop,
                               const ProgressCallback& progress) const {
    AnalysisResult result;
    result.path = path.string();
    try {
        Clock clock;
        report(progress, "decode", 0);
        const std::vector<std::uint8_t> bytes = readImageFile(path);
        const DecodedImage image = decodeBytes(bytes, displayPath(path));
        const double ms = clock.lap();
        result = analyze(image, stop, progress);
        result.timingsMs["decode"] = ms;
        clock.lap();
        result.metadata = readProvenance(bytes, &image, {m_state->configuration.trustList});
        if (result.status == AnalysisStatus::Done && isCounterfactual(result.metadata)) {
            withholdRatios(result, "uncalibrated: the file says that it is a counterfactual");
            result.reason =
                "the file says that Whorl made it as a counterfactual: its trace was exchanged on purpose, "
                "so no likelihood ratio is given" +
                (result.reason.empty() ? "" : "; " + result.reason);
        }
        for (const auto& trusted : m_state->configuration.trustList)
            result.configuration["trust_list"].push_back(trusted.string());
        result.timingsMs["provenance"] = clock.lap();
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        result.reason = error.failure();
    } catch (const std::exception& error) {
        result.reason = messageOf(error);
    }
    result.path = path.string();
    if (result.status == AnalysisStatus::Failed) {
        result.version = WHORL_VERSION;
        if (result.sha256.empty()) {
            std::error_code ignored;
            if (std::filesystem::is_regular_file(path, ignored)) {
                try {
                    result.sha256 = sha256File(path);
                } catch (const Error&) {
                    result.sha256.clear();
                }
            }
        }
    }
    return result;
}

AnalysisResult Engine::analyze(const DecodedImage& image, const std::stop_token& stop,
                               const ProgressCallback& progress) const {
    const State& s = *m_state;
    const auto [fingerprint, enrolledFromThis] = s.fingerprintFor(image.sha256);
    const Fingerprint& f = *fingerprint;
    AnalysisResult result;
    result.sha256 = image.sha256;
    result.bytes = image.bytes;
    result.width = image.image.width;
    result.height = image.image.height;
    result.facts = image.facts;
    result.version = WHORL_VERSION;
    for (const auto& [file, hash] : s.weights)
        result.weights[file] = hash;
    result.configuration = {{"tiles", s.configuration.tiles},
                            {"device", s.configuration.device},
                            {"noise_level", kResidualNoiseLevel}};
    result.status = AnalysisStatus::NotApplicable;
    if (result.width < kTileSize || result.height < kTileSize) {
        result.reason = "the image has " + std::to_string(result.width) + " x " +
                        std::to_string(result.height) + " pixels, at least 128 a side are needed";
        return result;
    }
    const double usable = usableShare(image.image);
    if (usable <= 0) {
        result.reason = "no part of the image has enough texture: it is flat or clipped";
        return result;
    }
    Clock clock;
    throwIfStopped(stop);
    report(progress, "representations", 0.1);
    const ThreadShare share(s.active, s.threads);
    torch::NoGradGuard noGrad;
    const std::vector<Tile> tiles = chooseTiles(image.image, s.configuration.tiles);
    result.timingsMs["tiling"] = clock.lap();
    const torch::Tensor residual =
        residualOfTiles(image.image, tiles, s.networks->diffusion, f.representations(), stop);
    result.timingsMs["network"] = clock.lap();
    result.device = device();
    const auto features = extractFeatures(image, residual, *s.networks, f.representations(), stop);
    const torch::Tensor standardized = f.standardized(features);
    const torch::Tensor trace = f.trace(standardized);
    if (!torch::isfinite(trace).all().item<bool>())
        throw Error("the representations of the picture are no finite numbers");
    if (const auto rms = features.find("residual-rms"); rms != features.end())
        result.residualRms = rms->second.item<double>();
    result.timingsMs["representations"] = clock.lap();

    report(progress, "attribution", 0.6);
    throwIfStopped(stop);
    const Scores scores = f.score(trace);
    const double cap = f.calibration.cap, kindCap = f.calibration.generatedCap;
    result.aiLog10Lr =
        std::clamp(scores.generatedLogRatio()[0].item<double>() / std::log(10.0), -kindCap, kindCap);
    result.sources = sourceScores(f, scores, result.aiLog10Lr);
    result.aiProbability = capProbabilities(result.sources, result.aiLog10Lr);
    result.status = AnalysisStatus::Done;
    result.named = result.sources.front().name;
    result.namedKind = result.sources.front().kind;
    const auto lineages = f.lineages(scores.names, scores.logLikelihood[0]);
    const std::string lineage = mostLikelyLineage(lineages);
    const bool fitting = std::any_of(result.sources.begin(), result.sources.end(),
                                     [&](const SourceScore& score) { return score.lineage == lineage; });
    if (fitting && lineages.at(lineage) >= 0.5) {
        result.lineage = lineage;
        result.lineageProbability = lineages.at(lineage);
    }
    result.calibration = f.calibration.words;
    const std::int64_t state = f.state(trace);
    result.condition = f.states[static_cast<std::size_t>(state)];
    for (const PartEvidence& part : f.evidence(trace, result.named))
        result.evidence.push_back(
            {part.parts, part.named, std::clamp(part.logRatio / std::log(10.0), -cap, cap)});
    if (s.alteration) {
        const double odds = s.alteration->logOdds(standardized).item<double>();
        result.alteration = {odds, odds > s.alteration->threshold, s.alteration->falseAlarms};
    }
    const std::optional<Unmeasured> why =
        unmeasured(image, usable, s.guard && s.guard->excess(standardized).item<double>() > 0);
    const SourceInfo* named = infoOf(f, result.named);
    const bool unmeasuredSource = named != nullptr && !f.benchPlda.contains(named->bench);
    if (why)
        withholdRatios(result, why->calibration);
    else if (unmeasuredSource)
        withholdRatios(result, kUnmeasuredSource);
    result.reason = limitsOf(result, why, enrolledFromThis, unmeasuredSource ? named : nullptr);
    const torch::Tensor single = trace.to(torch::kFloat32).contiguous();
    result.trace.assign(single.data_ptr<float>(), single.data_ptr<float>() + single.numel());
    result.nearest = nearestSources(f, trace, state);
    result.timingsMs["attribution"] = clock.lap();

    // Each tile by itself: how many would name the same.
    const torch::Tensor best =
        f.score(traceOf(f, extractTileFeatures(image.image, tiles, residual, *s.networks, f.representations(),
                                               stop)))
            .logPosterior()
            .argmax(1);
    result.tilesUsed = static_cast<int>(tiles.size());
    for (std::int64_t i = 0; i < best.size(0); ++i)
        result.tilesAgree +=
            scores.names[static_cast<std::size_t>(best[i].item<std::int64_t>())] == result.named;
    result.timingsMs["tiles"] = clock.lap();
    if (s.configuration.map) {
        result.map = attributionMap(f, *s.networks, image.image, stop, progress);
        result.timingsMs["map"] = clock.lap();
    }
    report(progress, "done", 1);
    return result;
}

AttributionMap Engine::map(const DecodedImage& image, const std::stop_token& stop,
                           const ProgressCallback& progress) const {
    if (image.image.width < kTileSize || image.image.height < kTileSize)
        throw Error("the image is smaller than one tile of 128 x 128 pixels");
    if (usableShare(image.image) <= 0)
        throw Error("no part of the image has enough texture: it is flat or clipped");
    const ThreadShare share(m_state->active, m_state->threads);
    return attributionMap(*m_state->fingerprintFor(image.sha256).first, *m_state->networks, image.image, stop,
                          progress);
}

CounterfactualResult Engine::counterfactual(const DecodedImage& image, const CounterfactualRequest& request,
                                            const std::stop_token& stop,
                                            const ProgressCallback& progress) const {
    const State& s = *m_state;
    if (image.image.width < kTileSize || image.image.height < kTileSize)
        throw Error("the image is smaller than one tile of 128 x 128 pixels");
    if (usableShare(image.image) <= 0)
        throw Error("no part of the image has enough texture: it is flat or clipped");
    const auto [fingerprint, enrolledFromThis] = s.fingerprintFor(image.sha256);
    if (std::find(enrolledFromThis.begin(), enrolledFromThis.end(), request.target) != enrolledFromThis.end())
        throw Error(request.target + " was enrolled from this picture and so is not compared with it");
    const auto assess = [&](const DecodedImage& picture) {
        return assessment(*fingerprint, *s.networks, picture, s.configuration.tiles);
    };
    // Sums over the whole picture depend on how many threads share them: always all, whatever else runs.
    std::atomic<int> alone = 0;
    const ThreadShare share(alone, s.threads);
    CounterfactualResult result =
        makeCounterfactual({*fingerprint, *s.networks, assess}, image, request, stop, progress);
    returnFreedMemory(); // of a descent: more than all else needs
    result.weights = {s.weights.begin(), s.weights.end()};
    if (!s.convolutionalSha256.empty())
        result.weights[kConvolutional] = s.convolutionalSha256;
    return result;
}

std::vector<std::string> Engine::counterfactualMethods() {
    return counterfactualMethodNames();
}

ResidualLayers Engine::residual(const Image& image, const std::stop_token& stop,
                                const ProgressCallback& progress) const {
    const ThreadShare share(m_state->active, m_state->threads);
    return residualLayers(
        DiffusionReconstruction(std::make_shared<UNetNoisePredictor>(m_state->networks->diffusion),
                                {kResidualNoiseLevel, 1}),
        image, stop, progress);
}

MeanResidual Engine::meanResidual(const std::vector<std::filesystem::path>& images,
                                  const std::stop_token& stop, const ProgressCallback& progress) const {
    constexpr int kMost = 6;
    const ThreadShare share(m_state->active, m_state->threads);
    const DiffusionReconstruction model(std::make_shared<UNetNoisePredictor>(m_state->networks->diffusion),
                                        {kResidualNoiseLevel, 1});
    MeanResidual mean;
    for (const std::filesystem::path& path : images) {
        throwIfStopped(stop);
        report(progress, "residual",
               static_cast<double>(mean.images) /
                   std::min<double>(kMost, static_cast<double>(images.size())));
        try {
            addToMean(mean, model, decodeFile(path).image, stop);
        } catch (const Cancelled&) {
            throw;
        } catch (const Error&) {
            // A file that moved away since its analysis takes no part; the mean says of how many it is.
        }
        if (mean.images == kMost)
            break;
    }
    if (mean.images == 0)
        throw Error("no residual could be computed of these pictures", {},
                    "check that their files are where they were");
    return mean;
}

SetComparison Engine::compare(const std::vector<std::vector<float>>& tracesA,
                              const std::vector<std::vector<float>>& tracesB) const {
    const torch::Tensor a = m_state->stack(tracesA), b = m_state->stack(tracesB);
    const auto fingerprint = m_state->fingerprint();
    const Plda& plda = fingerprint->plda.front();
    const double distance =
        (plda.project(a).mean(at::IntArrayRef{0}) - plda.project(b).mean(at::IntArrayRef{0}))
            .norm()
            .item<double>();
    const std::set<std::vector<float>> ofB(tracesB.begin(), tracesB.end());
    const auto shared = std::count_if(tracesA.begin(), tracesA.end(),
                                      [&](const std::vector<float>& trace) { return ofB.contains(trace); });
    const auto imagesA = static_cast<int>(tracesA.size()), imagesB = static_cast<int>(tracesB.size());
    const bool bothWays = fingerprint->calibration.sets.has_value();
    const nlohmann::json measured = bothWays ? validation() : nlohmann::json();
    const auto rates = fits(measured) ? setErrorRates(measured, imagesA, imagesB) : std::nullopt;
    const auto lineagesA = fingerprint->lineagesOf(a), lineagesB = fingerprint->lineagesOf(b);
    std::optional<double> lineage;
    if (rates && shared == 0)
        lineage = fingerprint->sameLineageLogRatio(lineagesA, lineagesB) / std::log(10.0);
    const double source = fingerprint->calibratedSetLogRatio(
        fingerprint->sameSourceLogRatio(a, b), fingerprint->kinship(lineagesA, lineagesB), imagesA, imagesB);
    return {imagesA,
            imagesB,
            shared > 0 ? 0 : source / std::log(10.0),
            distance,
            static_cast<int>(shared),
            bothWays,
            rates,
            lineage};
}

std::vector<SourceGroup> Engine::group(const std::vector<std::vector<float>>& traces,
                                       const std::stop_token& stop, const ProgressCallback& progress) const {
    // Copies of one image are one image: they make no group, and go into that of their first.
    std::vector<std::vector<float>> different;
    std::map<std::vector<float>, std::size_t> place;
    std::vector<std::vector<std::size_t>> copies;
    for (std::size_t i = 0; i < traces.size(); ++i) {
        const auto [known, isNew] = place.try_emplace(traces[i], different.size());
        if (isNew) {
            different.push_back(traces[i]);
            copies.emplace_back();
        }
        copies[known->second].push_back(i);
    }
    if (different.size() < 2)
        return {};
    auto groups = groupBySource(*m_state->fingerprint(), m_state->stack(different), stop, progress);
    for (SourceGroup& group : groups) {
        std::vector<std::size_t> members;
        for (const std::size_t member : group.members)
            members.insert(members.end(), copies[member].begin(), copies[member].end());
        std::sort(members.begin(), members.end());
        group.members = std::move(members);
    }
    return groups;
}

std::vector<SourceInfo> Engine::sources() const {
    return m_state->fingerprint()->sources;
}

std::vector<float> Engine::meanTrace(const std::string& source) const {
    const auto fingerprint = m_state->fingerprint();
    torch::Tensor sum;
    double images = 0;
    for (const Enrolment& enrolment : fingerprint->enrolments)
        if (enrolment.source == source) {
            const torch::Tensor mean = enrolment.means.mean(at::IntArrayRef{0}) * enrolment.images;
            sum = sum.defined() ? sum + mean : mean;
            images += enrolment.images;
        }
    if (!sum.defined())
        throw Error("the library holds no source named " + source);
    return toFloats(sum / images);
}

std::vector<float> Engine::withinDeviation() const {
    // The map A of the PLDA whitens W on the columns that it looks at: W = pinv(A)^T pinv(A) there.
    return toFloats(
        torch::linalg_pinv(m_state->fingerprint()->plda.front().transform()).square().sum(0).sqrt());
}

std::vector<std::pair<float, float>> Engine::project(const std::vector<std::vector<float>>& traces) const {
    std::vector<std::pair<float, float>> points;
    if (traces.empty())
        return points;
    const torch::Tensor projected = m_state->fingerprint()->plda.front().project(m_state->stack(traces));
    const std::int64_t last = projected.size(1) - 1; // directions stand in rising order of spread
    for (std::int64_t i = 0; i < projected.size(0); ++i)
        points.emplace_back(projected[i][last].item<float>(), projected[i][last - 1].item<float>());
    return points;
}

std::shared_ptr<const MeanResidual> Engine::residualOf(const std::string& source) const {
    const auto fingerprint = m_state->fingerprint();
    for (const Enrolment& enrolment : fingerprint->enrolments)
        if (enrolment.source == source && enrolment.residual)
            return enrolment.residual;
    return nullptr;
}

void Engine::enroll(const SourceInfo& info, const std::vector<std::vector<float>>& traces,
                    std::shared_ptr<const MeanResidual> residual) {
    requireOwnSource(info);
    const torch::Tensor mean = m_state->stack(traces).mean(at::IntArrayRef{0});
    SourceInfo own = info;
    own.images = static_cast<int>(traces.size());
    own.shipped = false;
    m_state->changeLibrary([&](Fingerprint& f) {
        if (infoOf(f, own.name))
            throw Error("the library already holds a source named " + own.name, {},
                        "remove it first, or choose another name");
        const auto cases = static_cast<std::int64_t>(f.plda.size());
        f.enrolments.push_back({own.name,
                                {},
                                mean.unsqueeze(0).repeat({cases, 1}),
                                static_cast<double>(own.images),
                                {},
                                std::move(residual)});
        f.sources.push_back(own);
    });
}

void Engine::removeSource(const std::string& name) {
    m_state->changeLibrary([&](Fingerprint& f) {
        const SourceInfo* found = infoOf(f, name);
        if (!found)
            throw Error("the library holds no source named " + name);
        if (found->shipped)
            throw Error(name + " belongs to the shipped library, which is read only");
        std::erase_if(f.sources, [&](const SourceInfo& source) { return source.name == name; });
        std::erase_if(f.enrolments, [&](const Enrolment& enrolment) { return enrolment.source == name; });
    });
}

void Engine::renameSource(const std::string& name, const std::string& to, const std::string& description) {
    requireName(to);
    m_state->changeLibrary([&](Fingerprint& f) {
        if (to != name && infoOf(f, to))
            throw Error("the library already holds a source named " + to);
        const SourceInfo* found = infoOf(f, name);
        if (!found)
            throw Error("the library holds no source named " + name);
        if (found->shipped)
            throw Error(name + " belongs to the shipped library, which is read only");
        for (Enrolment& enrolment : f.enrolments)
            if (enrolment.source == name)
                enrolment.source = to;
        for (SourceInfo& source : f.sources)
            if (source.name == name) {
                source.name = to;
                source.description = description;
            }
    });
}

void Engine::exportSource(const std::string& name, const std::filesystem::path& file) const {
    const auto fingerprint = m_state->fingerprint();
    const SourceInfo* source = infoOf(*fingerprint, name);
    if (!source || source->shipped)
        throw Error("there is no source of your own named " + name);
    requireReplaceable(file);
    m_state->writeSources(*fingerprint, file, name);
}

std::string Engine::importSource(const std::filesystem::path& file) {
    const SourceLibrary library = readSourceLibrary(file);
    if (library.sources.empty())
        throw Error("holds no source", file.string());
    m_state->changeLibrary([&](Fingerprint& f) { m_state->addSources(f, library, file); });
    return library.sources.front().info.name;
}

std::string Engine::device() const {
    if (m_state->networks->diffusion.device().is_cuda())
        return "CUDA";
    return "CPU, " + std::to_string(m_state->threads) + (m_state->threads == 1 ? " thread" : " threads") +
           (m_state->device.is_cuda() ? " (the memory of the GPU did not hold one tile)" : "");
}

std::vector<std::pair<std::string, std::string>> Engine::weights() const {
    return m_state->weights;
}

bool Engine::hasWeightsOf(const AnalysisResult& result) const {
    return result.weights ==
           std::map<std::string, std::string>(m_state->weights.begin(), m_state->weights.end());
}

nlohmann::json Engine::validation() const {
    std::ifstream file(m_state->configuration.models / "fingerprint" / "validation.json");
    return file ? nlohmann::json::parse(file, nullptr, false) : nlohmann::json();
}

bool Engine::fits(const nlohmann::json& validation) const {
    const auto weights = validation.find("weights");
    if (weights == validation.end() || !weights->is_object() || weights->empty())
        return false;
    const auto& own = m_state->weights;
    return std::all_of(weights->items().begin(), weights->items().end(), [&](const auto& entry) {
        return entry.value().is_string() &&
               std::find(own.begin(), own.end(),
                         std::pair<std::string, std::string>(entry.key(), entry.value())) != own.end();
    });
}

const EngineConfiguration& Engine::configuration() const {
    return m_state->configuration;
}

} // namespace whorl
