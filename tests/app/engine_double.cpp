// A test double of whorl::Engine: real decoding and hashing, but an attribution that is a plain function of
// the bytes of the pixels. It needs no weights and no LibTorch, and every figure that it gives can be
// computed by a test.
#include "tests/app/engine_double.h"

#include "core/base/error.h"
#include "core/base/hash.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <mutex>
#include <numbers>
#include <numeric>
#include <thread>

namespace whorl {

namespace {

constexpr int kTraceSize = 8;

std::vector<SourceInfo> shippedSources() {
    std::vector<SourceInfo> sources;
    for (const auto& [name, kind, family, lineage] :
         {std::tuple{"real", "real", "", ""}, std::tuple{"alpha-gan", "generator", "gan", "alpha"},
          std::tuple{"beta-diffusion", "generator", "latent-diffusion", "sd-vae"}}) {
        SourceInfo info;
        info.name = name;
        info.kind = kind;
        info.family = family;
        info.lineage = lineage;
        info.images = 100;
        info.shipped = true;
        sources.push_back(info);
    }
    return sources;
}

std::vector<float> traceOf(const std::string& hash) {
    std::vector<float> trace(kTraceSize);
    for (int i = 0; i < kTraceSize; ++i)
        trace[static_cast<std::size_t>(i)] =
            static_cast<float>(std::stoi(hash.substr(static_cast<std::size_t>(2 * i), 2), nullptr, 16)) /
                64.0f -
            2.0f;
    return trace;
}

} // namespace

struct Engine::State {
    EngineConfiguration configuration;
    std::vector<SourceInfo> sources = shippedSources();
};

Engine::Engine(const EngineConfiguration& configuration) : m_state(std::make_unique<State>()) {
    m_state->configuration = configuration;
    if (std::ifstream file(configuration.library); file) {
        const auto json = nlohmann::json::parse(file);
        for (const auto& item : json) {
            SourceInfo info;
            info.name = item.at("name");
            info.description = item.at("description");
            info.images = item.at("images");
            m_state->sources.push_back(info);
        }
    }
}

Engine::~Engine() = default;

AnalysisResult Engine::analyze(const std::filesystem::path& path, const std::stop_token& stop,
                               const ProgressCallback& progress) const {
    try {
        report(progress, "decode", 0);
        AnalysisResult result = analyze(decodeFile(path), stop, progress);
        result.path = path.string();
        if (m_state->configuration.embedProvenance)
            result.metadata.push_back({"exif", "Exif.Image.Software", "double", "software",
                                       "The file names the program that wrote it.", "weak"});
        return result;
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        AnalysisResult failed;
        failed.path = path.string();
        failed.reason = error.failure();
        failed.version = WHORL_VERSION;
        if (std::filesystem::is_regular_file(path))
            failed.sha256 = sha256File(path);
        return failed;
    }
}

AnalysisResult Engine::analyze(const DecodedImage& image, const std::stop_token& stop,
                               const ProgressCallback& progress) const {
    throwIfStopped(stop);
    report(progress, "attribution", 0.5);
    if (engineDouble::delay().count() > 0)
        std::this_thread::sleep_for(engineDouble::delay());
    throwIfStopped(stop);
    AnalysisResult result;
    result.sha256 = image.sha256;
    result.bytes = image.bytes;
    result.width = image.image.width;
    result.height = image.image.height;
    result.facts = image.facts;
    result.facts.format = "png";
    result.facts.pixelSha256 = sha256(std::as_bytes(std::span(image.image.rgb)));
    result.device = device();
    result.version = WHORL_VERSION;
    result.configuration = {{"tiles", m_state->configuration.tiles},
                            {"device", m_state->configuration.device}};
    for (const auto& [file, hash] : weights())
        result.weights[file] = hash;
    if (std::min(result.width, result.height) < 128) {
        result.status = AnalysisStatus::NotApplicable;
        result.reason = "smaller than 128 pixels a side";
        return result;
    }
    result.status = AnalysisStatus::Done;
    result.trace = traceOf(result.facts.pixelSha256);
    std::vector<SourceInfo> sources = m_state->sources;
    SourceInfo unknown;
    unknown.name = unknown.kind = "unknown";
    sources.push_back(unknown);
    double sum = 0;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const double weight = std::exp(result.trace[i % kTraceSize] * 2.0);
        sum += weight;
        result.sources.push_back({sources[i].name, sources[i].kind, sources[i].lineage, weight, 0});
        result.nearest.push_back({sources[i].name, 1.0 + static_cast<double>(i)});
    }
    for (SourceScore& score : result.sources) {
        score.probability /= sum;
        const double prior = 1.0 / static_cast<double>(result.sources.size());
        score.log10Lr = std::clamp(
            std::log10(score.probability / (1 - score.probability) * (1 - prior) / prior), -4.0, 4.0);
    }
    std::stable_sort(
        result.sources.begin(), result.sources.end(),
        [](const SourceScore& a, const SourceScore& b) { return a.probability > b.probability; });
    const SourceScore& best = result.sources.front();
    result.named = best.name;
    result.namedKind = best.kind;
    result.lineage = best.lineage;
    for (const SourceScore& score : result.sources)
        if (score.kind != "real")
            result.aiProbability += score.probability;
    result.aiLog10Lr = std::clamp(std::log10(result.aiProbability / (1 - result.aiProbability)), -4.0, 4.0);
    result.tilesUsed = m_state->configuration.tiles;
    result.tilesAgree = m_state->configuration.tiles - 1;
    result.condition = "as-is";
    result.calibration = "test double, 200 images";
    result.evidence = {{"block-DCT of the image", best.name, best.log10Lr}, {"residual", "unknown", -0.3}};
    result.residualRms = 2.5;
    result.timingsMs = {{"decode", 1.0}, {"attribution", 1.0}};
    if (m_state->configuration.map)
        result.map = map(image);
    return result;
}

ResidualLayers Engine::residual(const Image& image, const std::stop_token& stop,
                                const ProgressCallback&) const {
    throwIfStopped(stop);
    ResidualLayers layers;
    layers.reconstruction = image;
    layers.residual = {image.width, image.height, 3, {}};
    layers.residual.values.resize(image.rgb.size());
    const std::size_t plane = image.rgb.size() / 3;
    for (std::size_t i = 0; i < plane; ++i)
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const int value = image.rgb[3 * i + channel];
            const int smooth = value / 4 * 4;
            layers.reconstruction.rgb[3 * i + channel] = static_cast<std::uint8_t>(smooth);
            layers.residual.values[channel * plane + i] = static_cast<float>(value - smooth);
        }
    layers.spectrum = {256, 256, 1, std::vector<float>(256 * 256)};
    for (int y = 0; y < 256; ++y)
        for (int x = 0; x < 256; ++x)
            layers.spectrum.values[static_cast<std::size_t>(y) * 256 + static_cast<std::size_t>(x)] =
                3.0f - std::hypot(static_cast<float>(x - 128), static_cast<float>(y - 128)) / 100.0f +
                (x % 32 == 0 && y % 32 == 0 ? 1.0f : 0.0f);
    layers.radialSpectrum = radialSpectrum("real");
    return layers;
}

AttributionMap Engine::map(const DecodedImage& image, const std::stop_token& stop,
                           const ProgressCallback&) const {
    throwIfStopped(stop);
    AttributionMap map;
    map.cell = 64;
    map.columns = std::max(1, image.image.width / map.cell);
    map.rows = std::max(1, image.image.height / map.cell);
    for (const SourceInfo& source : m_state->sources)
        map.sources.push_back(source.name);
    const auto cells = static_cast<std::size_t>(map.columns * map.rows);
    map.probability.assign(map.sources.size() * cells, 0.1f);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const auto named = cell % map.sources.size();
        map.probability[named * cells + cell] = 0.8f;
        map.named.push_back(cell % 7 == 6 ? -1 : static_cast<int>(named));
    }
    return map;
}

CounterfactualResult Engine::counterfactual(const DecodedImage& image, const CounterfactualRequest& request,
                                            const std::stop_token& stop, const ProgressCallback&) const {
    throwIfStopped(stop);
    const AnalysisResult before = analyze(image, stop);
    if (before.status != AnalysisStatus::Done)
        throw Error(before.reason);
    CounterfactualResult result;
    result.image = image.image;
    for (std::uint8_t& value : result.image.rgb)
        value ^= 1;
    result.method = request.method.empty() ? counterfactualMethods().front() : request.method;
    result.target = request.target;
    result.namedBefore = before.named;
    result.namedAfter = request.target;
    result.probabilityBefore = before.sources.front().probability;
    result.probabilityAfter = 0.1;
    result.targetBefore = 0.1;
    result.targetAfter = 0.7;
    result.psnrDb = 48.1;
    result.ssim = 0.99;
    result.iterations = 1;
    result.moved = true;
    return result;
}

SetComparison Engine::compare(const std::vector<std::vector<float>>& tracesA,
                              const std::vector<std::vector<float>>& tracesB) const {
    if (tracesA.empty() || tracesB.empty())
        throw Error("a set without a usable image cannot be compared");
    double distance = 0;
    for (std::size_t i = 0; i < tracesA.front().size(); ++i) {
        const auto mean = [i](const std::vector<std::vector<float>>& traces) {
            double sum = 0;
            for (const auto& trace : traces)
                sum += trace[i];
            return sum / static_cast<double>(traces.size());
        };
        distance += std::pow(mean(tracesA) - mean(tracesB), 2);
    }
    return {static_cast<int>(tracesA.size()), static_cast<int>(tracesB.size()), 1.5 - std::sqrt(distance),
            std::sqrt(distance)};
}

std::vector<SourceInfo> Engine::sources() const {
    return m_state->sources;
}

std::vector<float> Engine::meanTrace(const std::string& source) const {
    return traceOf(sha256(source));
}

std::vector<float> Engine::withinDeviation() const {
    return std::vector<float>(kTraceSize, 0.5f);
}

std::vector<std::pair<float, float>> Engine::project(const std::vector<std::vector<float>>& traces) const {
    std::vector<std::pair<float, float>> points;
    for (const auto& trace : traces)
        points.emplace_back(trace.at(0), trace.at(1));
    return points;
}

std::vector<float> Engine::radialSpectrum(const std::string&) const {
    std::vector<float> spectrum(128);
    for (std::size_t i = 0; i < spectrum.size(); ++i)
        spectrum[i] = 3.0f - static_cast<float>(i) / 64.0f;
    return spectrum;
}

namespace {

void saveLibrary(const std::filesystem::path& file, const std::vector<SourceInfo>& sources) {
    nlohmann::json json = nlohmann::json::array();
    for (const SourceInfo& source : sources)
        if (!source.shipped)
            json.push_back(
                {{"name", source.name}, {"description", source.description}, {"images", source.images}});
    std::ofstream(file) << json.dump(2);
}

std::vector<SourceInfo>::iterator findSource(std::vector<SourceInfo>& sources, const std::string& name) {
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const SourceInfo& source) { return source.name == name; });
    if (found == sources.end())
        throw Error("there is no source called " + name);
    return found;
}

} // namespace

void Engine::enroll(const SourceInfo& info, const std::vector<std::vector<float>>& traces) {
    for (const SourceInfo& source : m_state->sources)
        if (source.name == info.name)
            throw Error("there is a source called " + info.name + " already");
    if (traces.empty())
        throw Error("none of the images can be used");
    m_state->sources.push_back(info);
    m_state->sources.back().images = static_cast<int>(traces.size());
    saveLibrary(m_state->configuration.library, m_state->sources);
}

void Engine::removeSource(const std::string& name) {
    const auto source = findSource(m_state->sources, name);
    if (source->shipped)
        throw Error(name + " is part of the shipped library and cannot be removed");
    m_state->sources.erase(source);
    saveLibrary(m_state->configuration.library, m_state->sources);
}

void Engine::renameSource(const std::string& name, const std::string& to, const std::string& description) {
    const auto source = findSource(m_state->sources, name);
    if (source->shipped)
        throw Error(name + " is part of the shipped library and cannot be renamed");
    source->name = to;
    source->description = description;
    saveLibrary(m_state->configuration.library, m_state->sources);
}

void Engine::exportSource(const std::string& name, const std::filesystem::path& file) const {
    saveLibrary(file, {*findSource(m_state->sources, name)});
}

std::string Engine::importSource(const std::filesystem::path& file) {
    std::ifstream stream(file);
    const auto json = nlohmann::json::parse(stream);
    SourceInfo info;
    info.name = json.at(0).at("name");
    info.images = json.at(0).at("images");
    m_state->sources.push_back(info);
    saveLibrary(m_state->configuration.library, m_state->sources);
    return info.name;
}

std::string Engine::device() const {
    return "CPU, test double";
}

std::vector<std::pair<std::string, std::string>> Engine::weights() const {
    return {{"diffusion.safetensors", sha256(std::string("diffusion"))},
            {"fingerprint.safetensors", sha256(std::string("fingerprint"))}};
}

nlohmann::json Engine::validation() const {
    return engineDouble::validation();
}

const EngineConfiguration& Engine::configuration() const {
    return m_state->configuration;
}

std::vector<std::string> Engine::counterfactualMethods() {
    return {"trace-exchange", "block-dct"};
}

namespace engineDouble {

namespace {
std::chrono::milliseconds s_delay{0};
}

std::chrono::milliseconds delay() {
    return s_delay;
}

void setDelay(std::chrono::milliseconds delay) {
    s_delay = delay;
}

nlohmann::json validation() {
    const auto figure = [](const char* name, const char* condition, double value) {
        return nlohmann::json{{"figure", name},       {"bench", "wild"}, {"condition", condition},
                              {"candidates", "all"},  {"value", value},  {"low", value - 0.02},
                              {"high", value + 0.02}, {"images", 800},   {"groups", 100}};
    };
    return {{"schema", 1},
            {"weights", {{"fingerprint.safetensors", sha256(std::string("fingerprint"))}}},
            {"figures",
             {figure("label-balanced-accuracy", "as-is", 0.91),
              figure("label-balanced-accuracy", "equalized", 0.7), figure("real-vs-ai-auroc", "as-is", 0.99),
              figure("known-vs-unknown-auroc", "as-is", 0.9), figure("cllr", "as-is", 0.21),
              figure("resave-changed", "as-is", 0.03)}}};
}

} // namespace engineDouble

} // namespace whorl
