#pragma once

#include "core/attribution/plda.h"
#include "core/decoupling/causal_vae.h"
#include "core/library/source_info.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace whorl {

/// One enrolled group of images of a source: a source may have several (formats, processing states).
struct Enrolment {
    std::string source;  ///< name of the source
    std::string bench;   ///< where it comes from; empty when the user enrolled it
    torch::Tensor means; ///< [states, Dz] mean traces, one for each state of processing
    double images = 0;
    torch::Tensor features; ///< [states, D] mean representations as in the layout; undefined when enrolled by
                            ///< the user
    torch::Tensor radial;   ///< [64] mean radial spectrum of the residual; undefined when not known
};

struct Calibration {
    std::vector<double> temperature; ///< of each state: divides log likelihoods (representations of one image
                                     ///< are not independent)
    double unknownOffset = 0;        ///< log likelihood of an unknown source, after the temperature
    /// log LR of AI-generated against camera photograph = aiScale * generatedScore() + aiOffset
    double aiScale = 1, aiOffset = 0;
    double cap = 2;    ///< largest |log10 LR| that the calibration set supports
    std::string words; ///< what it rests on
};

/// Scores of one batch within each state of processing.
struct StateScores {
    std::vector<std::string> names; ///< enrolled sources
    torch::Tensor logLikelihood;    ///< [states, N, names], tempered, relative to a source never seen
    torch::Tensor logState;         ///< [states, N] log probability of the state
};

/// Scores of one batch. names: enrolled sources, then "unknown".
struct Scores {
    std::vector<std::string> names;
    torch::Tensor logLikelihood; ///< [N, names], relative to any source of the library or an unknown one

    /// Log of the summed likelihood of all generators, unknown ones included, against "real": [N]. Throws
    /// Error when "real" is not among the names.
    torch::Tensor generatedScore() const;
};

/// A linear discriminant on some of the representations, for the images of one state of processing.
struct Discriminant {
    std::vector<std::string> parts;
    std::int64_t state = 0;
    std::string bench; ///< the half of the benchmark whose sources it separates
    torch::Tensor map; ///< [D of the parts, k]
};

/// What one group of representations says by itself.
struct PartEvidence {
    std::string parts;   ///< names of the representations
    std::string named;   ///< the source that they alone would name
    double logRatio = 0; ///< natural log, tempered: the asked source against the mean of the others
};

/// The key with the largest value of Fingerprint::lineages().
std::string mostLikelyLineage(const std::map<std::string, double>& lineages);

/// From representations to z_trace and to likelihoods: standardization, the state of processing that a
/// linear discriminant sees, discriminants of the sources in each state, the trace of the causal VAE, and a
/// PLDA for each state of processing, mixed by how likely each state is.
class Fingerprint {
  public:
    /// Concatenates and standardizes parts of extractFeatures(): each [D] or [N, D]. Throws Error when a part
    /// is missing.
    torch::Tensor standardized(const std::map<std::string, torch::Tensor>& parts) const;
    /// Names of the representations that the weights use.
    std::vector<std::string> representations() const;
    /// The columns of some representations out of standardized features [N, D].
    torch::Tensor columns(const torch::Tensor& features, const std::vector<std::string>& parts) const;
    /// Standardized features [N, D] to the trace [N, Dz], float64: log probabilities of the states of
    /// processing, then the discriminants in their order, then z_trace of the causal VAE.
    torch::Tensor trace(const torch::Tensor& features) const;
    StateScores scoreInStates(const torch::Tensor& traces) const;
    /// p(x | s) / p(x) = sum over the states of p(state | x) p(x | s, state) / p(x | state); among: only
    /// these sources ("unknown" is always there).
    Scores mixed(const StateScores& scores, const std::vector<std::string>& among = {}) const;
    /// Both steps; traces [N, Dz].
    Scores score(const torch::Tensor& traces, const std::vector<std::string>& among = {}) const;
    /// Posterior of each decoder lineage when all lineages are equally likely beforehand, and within one all
    /// its sources. logLikelihood [names] of one image; what has no known lineage stands by its own name.
    std::map<std::string, double> lineages(const std::vector<std::string>& names,
                                           const torch::Tensor& logLikelihood) const;
    /// The word of each group of representations on a source; trace [1, Dz].
    std::vector<PartEvidence> evidence(const torch::Tensor& trace, const std::string& source) const;
    /// The most likely state of processing of a trace [1, Dz].
    std::int64_t state(const torch::Tensor& trace) const;
    /// Same-source log10 likelihood ratio of two sets, capped; traces [N, Dz].
    double compare(const torch::Tensor& tracesA, const torch::Tensor& tracesB) const;

    /// The PLDA in which an enrolment is compared in a state.
    const Plda& pldaOf(const Enrolment& enrolment, std::size_t state) const;

    static Fingerprint load(const std::filesystem::path& path);
    void save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const;

    std::vector<std::pair<std::string, std::int64_t>> layout; ///< parts and their lengths
    torch::Tensor mean, deviation;                            ///< [D]
    std::vector<std::string> states; ///< the condition of the benchmark that stands for each state
    std::vector<std::string> stateParts;
    /// Linear discriminant of states times sources (what processing leaves depends on the source), state by
    /// state: [D of stateParts, states * sources], [states * sources].
    torch::Tensor stateMap, stateBias;
    /// Its output [N, states * sources] to log probabilities of the states [N, states].
    torch::Tensor logStates(const torch::Tensor& logits) const;
    std::vector<Discriminant> discriminants;
    mutable CausalVae vae{nullptr};
    std::vector<Plda> plda; ///< one for each state of processing; sees only the columns of its state
    /// The same with the discriminants of one half of the benchmark, for the sources enrolled from it.
    std::map<std::string, std::vector<Plda>> benchPlda;
    std::vector<Enrolment> enrolments;
    std::vector<SourceInfo> sources;
    Calibration calibration;
};

} // namespace whorl
