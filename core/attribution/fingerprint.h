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
    torch::Tensor means; ///< [cases, Dz] mean traces, one for each state of processing
    double images = 0;
};

struct Calibration {
    double temperature = 1;   ///< divides log likelihoods (features of one image are not independent)
    double unknownOffset = 0; ///< added to the log likelihood of an unknown source, after the temperature
    double cap = 2;           ///< largest |log10 LR| that the calibration set supports
    std::string words;        ///< what it rests on
};

/// Scores of one batch. names: enrolled sources, then "unknown".
struct Scores {
    std::vector<std::string> names;
    torch::Tensor logLikelihood; ///< [N, names], tempered
};

/// From representations to z_trace and to likelihoods: standardization, two linear discriminants (files as
/// delivered, and re-encoded ones), the trace of the causal VAE, and a PLDA for each state of processing,
/// mixed with equal weights.
class Fingerprint {
  public:
    /// Concatenates and standardizes parts of extractFeatures(): each [D] or [N, D]. Throws Error when a part
    /// is missing.
    torch::Tensor standardized(const std::map<std::string, torch::Tensor>& parts) const;
    /// Names of the representations that the weights use.
    std::vector<std::string> representations() const;
    /// Standardized features [N, D] to z_trace [N, Dz], float64.
    torch::Tensor trace(const torch::Tensor& features) const;
    /// traces: [N, Dz]; among: only these sources ("unknown" is always there).
    Scores score(const torch::Tensor& traces, const std::vector<std::string>& among = {}) const;
    /// Same-source log10 likelihood ratio of two sets, capped; traces [N, Dz].
    double compare(const torch::Tensor& tracesA, const torch::Tensor& tracesB) const;

    static Fingerprint load(const std::filesystem::path& path);
    void save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const;

    std::vector<std::pair<std::string, std::int64_t>> layout; ///< parts and their lengths
    torch::Tensor mean, deviation;                            ///< [D]
    std::vector<torch::Tensor> discriminants;                 ///< each [D, k]
    mutable CausalVae vae{nullptr};
    std::vector<Plda> plda; ///< one for each state of processing
    std::vector<Enrolment> enrolments;
    std::vector<SourceInfo> sources;
    Calibration calibration;
};

} // namespace whorl
