#pragma once

#include "core/imaging/image.h"
#include "core/provenance/statement.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace whorl {

/// How well an image is explained by one source.
struct SourceScore {
    std::string name;       ///< "real", a source of the library, or "unknown"
    std::string kind;       ///< "real", "generator" or "unknown"
    std::string lineage;    ///< decoder lineage of the source; empty when not known
    double probability = 0; ///< calibrated posterior, see Scores::logPosterior(); sums to 1
    double log10Lr = 0; ///< log10 likelihood ratio: this source against all others as Scores::logRatios(),
                        ///< capped at what the calibration set supports; of "real": minus aiLog10Lr
};

/// One representation's own word on the named source, for "why".
struct RepresentationEvidence {
    std::string name;   ///< of the representations that it reads, joined, or "causal autoencoder"
    std::string named;  ///< the source that it would name alone
    double log10Lr = 0; ///< of the source that the whole engine names
};

struct NearSource {
    std::string name;
    double distance = 0; ///< Mahalanobis distance of z_trace to the mean of the enrolled source
};

/// Attribution by place: cells of a grid over the image in stored orientation. A cell is the middle of the
/// window of 128 x 128 pixels that was scored for it; those at an edge reach to the edge of the image.
struct AttributionMap {
    int columns = 0, rows = 0;
    int cell = 0;                     ///< edge of a cell in pixels, distance of the windows
    std::vector<std::string> sources; ///< what the planes of probability stand for
    std::vector<float> probability;   ///< [sources][rows][columns]
    std::vector<int> named;           ///< [rows][columns] index into sources; -1 where nothing can be said

    /// Index of the cell that a pixel belongs to.
    std::size_t cellAt(int x, int y) const;
    /// First pixel and the one after the last of a column (or row) of `count`, along a side of `length`.
    std::pair<int, int> pixelsOf(int index, int count, int length) const;
};

/// Whether the picture looks as if its trace had been exchanged.
struct AlterationFinding {
    double logOdds = 0;     ///< natural log, of an exchanged trace against one left as it was, at equal odds
    bool warning = false;   ///< above the threshold
    double falseAlarms = 0; ///< share of pictures of split val with their own trace above it
};

enum class AnalysisStatus { Done, NotApplicable, Failed };

/// Everything that the analysis of one image found. Its JSON is the contract of `whorl-cli analyze --json`;
/// fields may be added, never renamed.
struct AnalysisResult {
    static constexpr int kSchema = 1;

    std::string path;
    std::string sha256;
    std::uint64_t bytes = 0;
    AnalysisStatus status = AnalysisStatus::Failed;
    std::string reason; ///< why not applicable or failed, and limits that an analyst must know of a done one

    int width = 0, height = 0;
    DecodeFacts facts;
    std::vector<ProvenanceStatement> metadata;

    std::string named;     ///< "real", a source, or "unknown"; empty unless done
    std::string namedKind; ///< "real", "generator", "unknown"
    std::string lineage;   ///< decoder lineage that the evidence supports; empty when it supports none
    double lineageProbability = 0;
    double aiProbability = 0;         ///< calibrated, all generators and unknown sources together
    double aiLog10Lr = 0;             ///< AI-generated against camera photograph
    std::vector<SourceScore> sources; ///< falling probability; "unknown" among them

    int tilesUsed = 0;
    int tilesAgree = 0;      ///< tiles that alone would name the same source
    std::string condition;   ///< condition of the validation whose error rates are quoted
    std::string calibration; ///< words: which set the ratios rest on; "uncalibrated: ..." where they do not

    double residualRms = 0;   ///< of the diffusion residual, in grey levels of 255
    std::vector<float> trace; ///< z_trace
    std::vector<NearSource> nearest;
    std::vector<RepresentationEvidence> evidence;
    std::optional<AttributionMap> map;
    std::optional<AlterationFinding> alteration; ///< where the weights of its detector are there

    std::string device;
    std::map<std::string, double> timingsMs;    ///< stage: milliseconds
    std::map<std::string, std::string> weights; ///< file name: sha256
    nlohmann::json configuration = nlohmann::json::object();
    std::string version; ///< of Whorl
};

nlohmann::json toJson(const AnalysisResult& result);
/// Throws Error on another schema or a missing field.
AnalysisResult analysisResultFromJson(const nlohmann::json& json);

/// Of a done result: its ratios rest on no calibration set, so it has none.
bool isUncalibrated(const AnalysisResult& result);

/// AnalysisResult::calibration where only the named source is one that no error rate was measured for.
inline constexpr const char* kUnmeasuredSource =
    "uncalibrated: no error rate was measured for the named source";

/// Of a done result: the picture is of a kind that ratios were measured on, whatever source is named, so it
/// takes part in ratios of two sets and in likely groups.
bool isMeasured(const AnalysisResult& result);

/// log10 likelihood ratio of the source that is named; 0 where none is.
double log10LrOfNamed(const AnalysisResult& result);

/// False where the likelihood ratio is under 1.1, either way: it supports neither proposition, and is given
/// as 1.0.
bool supportsEither(double log10Lr);

/// Whether the findings support the named source: with less than even odds a name would say more than the
/// evidence does.
bool isClearlyNamed(const AnalysisResult& result);

const char* name(AnalysisStatus status); ///< "done", "not-applicable", "failed"

/// The verbal scale for a likelihood ratio of at least one (ENFSI guideline 2015): "weak", "moderate",
/// "moderately strong", "strong", "very strong", "extremely strong"; below one the support is for the other
/// proposition.
std::string verbalScale(double log10Lr);

/// One sentence that says what is named, then how strong; the same in window, command line and report.
std::string inWords(const AnalysisResult& result);

} // namespace whorl
