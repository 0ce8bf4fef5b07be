#pragma once

#include "core/base/progress.h"
#include "core/counterfactual/pixel_classifier.h"
#include "core/evaluation/benchmark.h"
#include "core/imaging/image.h"

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace whorl {

/// Two classifiers of the benchmark's labels that share nothing with the engine and never guide a
/// counterfactual: a linear discriminant on averaged Fourier spectra of windows and co-occurrences of
/// neighbouring differences, and a plain CNN on pixels.
struct Auditors {
    static constexpr int kSmallest = 96; ///< pixels a side that a picture must have

    std::vector<std::string> labels;
    torch::Tensor mean, deviation, map, bias; ///< of the discriminant: [D], [D], [D, labels], [labels]
    mutable PixelCnn cnn{nullptr};

    static const std::vector<std::string>& names(); ///< "spectra", "cnn"
    /// The label that each auditor names, in the order of names(). Throws Error on a picture that is too
    /// small.
    std::vector<std::string> named(const Image& image) const;

    static Auditors load(const std::filesystem::path& path);
    void save(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) const;
};

/// Trains both on the known images of split train (as they are and equalized), chooses the shrinkage of the
/// discriminant on val. length is that of the CNN's training.
Auditors trainAuditors(const std::vector<BenchmarkItem>& manifest, const TrainingLength& length,
                       std::uint64_t seed, const std::stop_token& stop = {},
                       const ProgressCallback& progress = {});

/// Share of known images of a split that each auditor names rightly, averaged over the labels; by bench.
std::map<std::string, std::vector<double>> balancedAccuracy(const Auditors& auditors,
                                                            const std::vector<BenchmarkItem>& manifest,
                                                            const std::string& split,
                                                            const std::stop_token& stop = {});

} // namespace whorl
