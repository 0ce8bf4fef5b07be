#pragma once

#include "core/analysis/result.h"
#include "core/analysis/set_comparison.h"
#include "core/attribution/source_group.h"
#include "core/base/progress.h"
#include "core/imaging/image.h"
#include "core/imaging/tiles.h"
#include "core/library/mean_residual.h"
#include "core/library/source_info.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace whorl {

struct EngineConfiguration {
    std::filesystem::path models; ///< folder that holds diffusion/, fingerprint/
    std::filesystem::path
        library; ///< user's own library of sources (JSON + safetensors in one file); may not exist yet
    std::string device = "auto";                  ///< "auto", "cpu", "cuda"
    int threads = 0;                              ///< 0: all cores
    int tiles = kDefaultTiles;                    ///< K tiles of 128 x 128
    bool map = false;                             ///< also compute the attribution map
    std::vector<std::filesystem::path> trustList; ///< PEM files, or folders of them, of trusted C2PA signers
};

/// What a person can look at, all at native size and in stored orientation.
struct ResidualLayers {
    Image reconstruction;
    FloatImage residual; ///< signed, x - x_hat, in grey levels of 255
    FloatImage spectrum; ///< log10 Fourier magnitude of the residual, one channel, zero frequency in the
                         ///< middle, 256 x 256
    std::vector<float>
        radialSpectrum; ///< mean log10 magnitude over rings, 0 to 0.5 cycles a pixel, 64 values
};

struct CounterfactualRequest {
    std::string target;      ///< "real", "unknown", or a source of the library
    std::string method;      ///< empty: the default method; see counterfactualMethods()
    double strength = 1.0;   ///< multiplies the change of the trace
    double minPsnrDb = 34.0; ///< the change stops here
    int maxIterations = 4;
};

struct CounterfactualResult {
    Image image;
    std::string method, target;
    std::string namedBefore, namedAfter;
    double probabilityBefore = 0, probabilityAfter = 0; ///< of the source named before, before and after
    double namedAfterProbability = 0;                   ///< of the source named after, after
    double targetBefore = 0, targetAfter = 0;           ///< probability of the target before and after
    double psnrDb = 0, ssim = 0;
    int iterations = 0;
    bool moved =
        false; ///< "real" or a source: named after as the target; "unknown": no longer named as before; true
               ///< at once, without a change, for an image that is named as the target already
    std::map<std::string, std::string> weights; ///< file name: sha256, of all that took part
};

/// The engine: loads weights once, analyses any number of images, from any number of threads, which share
/// configuration().threads. Every call is deterministic for the same input, weights and device. The library
/// may change meanwhile: each call keeps to the library that it found, and a change that fails leaves it as
/// it was.
class Engine {
  public:
    /// Throws Error when weights are missing or do not fit; the message names the command that makes them.
    explicit Engine(const EngineConfiguration& configuration);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Never throws for a bad image: that is a result with status Failed and the reason. Throws Cancelled.
    /// The picture is not compared with sources that were enrolled from its file: they fit it in any case.
    AnalysisResult analyze(const std::filesystem::path& path, const std::stop_token& stop = {},
                           const ProgressCallback& progress = {}) const;
    /// The same for pixels that are already there (no provenance).
    AnalysisResult analyze(const DecodedImage& image, const std::stop_token& stop = {},
                           const ProgressCallback& progress = {}) const;

    ResidualLayers residual(const Image& image, const std::stop_token& stop = {},
                            const ProgressCallback& progress = {}) const;

    /// Mean over the middles of the first few images that can be read. Throws Cancelled, and Error when none
    /// gives a residual.
    MeanResidual meanResidual(const std::vector<std::filesystem::path>& images,
                              const std::stop_token& stop = {}, const ProgressCallback& progress = {}) const;

    /// Which part of the picture carries whose trace. Throws Error where analyze() says not applicable.
    AttributionMap map(const DecodedImage& image, const std::stop_token& stop = {},
                       const ProgressCallback& progress = {}) const;
    /// The same picture with the trace of another source: see core/counterfactual. Throws Error on an unknown
    /// target or method.
    CounterfactualResult counterfactual(const DecodedImage& image, const CounterfactualRequest& request,
                                        const std::stop_token& stop = {},
                                        const ProgressCallback& progress = {}) const;
    static std::vector<std::string> counterfactualMethods();

    /// Likelihood ratio for "both sets come from the same source" from traces of analysed images.
    SetComparison compare(const std::vector<std::vector<float>>& tracesA,
                          const std::vector<std::vector<float>>& tracesB) const;

    /// Groups of images that more probably come from one source than from several, the largest first, from
    /// the traces of analysed images; an image without a companion is in none. Throws Cancelled; Error for
    /// more than kMostGroupedImages.
    std::vector<SourceGroup> group(const std::vector<std::vector<float>>& traces,
                                   const std::stop_token& stop = {},
                                   const ProgressCallback& progress = {}) const;

    /// All sources that an image is scored against: shipped ones, then the user's own.
    std::vector<SourceInfo> sources() const;
    /// Mean z_trace of a source; throws Error on an unknown name.
    std::vector<float> meanTrace(const std::string& source) const;
    /// Standard deviation of each number of z_trace within a source, shared by all.
    std::vector<float> withinDeviation() const;
    /// Traces in the plane of the two directions in which the sources of the library differ most, in standard
    /// deviations within a source, by the model of files as they are.
    std::vector<std::pair<float, float>> project(const std::vector<std::vector<float>>& traces) const;
    /// The mean residual that the library keeps of a source; null when it keeps none.
    std::shared_ptr<const MeanResidual> residualOf(const std::string& source) const;
    /// Enrols a source from traces of its images, without training, and saves the user's library. info:
    /// enrolledFrom names their files. residual: what to keep for residualOf(). Throws Error on a taken name.
    void enroll(const SourceInfo& info, const std::vector<std::vector<float>>& traces,
                std::shared_ptr<const MeanResidual> residual = nullptr);
    void removeSource(const std::string& name); ///< user's own only; throws Error
    void renameSource(const std::string& name, const std::string& to, const std::string& description);
    void exportSource(const std::string& name, const std::filesystem::path& file) const;
    std::string importSource(const std::filesystem::path& file); ///< gives the name

    std::string device() const;                                       ///< in words, as "CPU, 2 threads"
    std::vector<std::pair<std::string, std::string>> weights() const; ///< file name, sha256
    /// Whether a result was made with these weights: the traces of others cannot be compared here.
    bool hasWeightsOf(const AnalysisResult& result) const;
    nlohmann::json validation() const; ///< models/fingerprint/validation.json: figures that reports quote
    /// Whether such figures were measured with the weights of this engine.
    bool fits(const nlohmann::json& validation) const;
    const EngineConfiguration& configuration() const;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace whorl
