#pragma once

#include "core/base/progress.h"
#include "core/evaluation/benchmark.h"
#include "core/representation/convolutional_trace.h"
#include "core/training/train_for.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace whorl {

/// Trains on tiles of 96 x 96 of the known images of split train, each under a fresh draw of do(P): every
/// source equally often, photographs three times as often. What is told apart are the variants of a source
/// where there are 20 images of each. kept: where the network lies between runs; the training goes on from
/// one that is there, and an interrupted one leaves its last state there; empty: nowhere. Throws Error when
/// what lies there tells other classes apart.
ConvolutionalTrace trainConvolutionalTrace(const std::vector<BenchmarkItem>& manifest,
                                           const TrainingLength& length, std::uint64_t seed,
                                           const std::filesystem::path& kept = {},
                                           const std::stop_token& stop = {},
                                           const ProgressCallback& progress = {});

/// What the network names by itself, of the known images of a split: balanced accuracy of the sources of each
/// half of the benchmark under each condition; the log probabilities of the tiles of an image are averaged.
nlohmann::json convolutionalAccuracy(ConvolutionalTrace network, const std::vector<BenchmarkItem>& manifest,
                                     const std::string& split, const std::vector<std::string>& conditions,
                                     const std::stop_token& stop = {});

} // namespace whorl
