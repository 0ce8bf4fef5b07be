#pragma once

#include "core/base/progress.h"
#include "core/counterfactual/pixel_classifier.h"
#include "core/evaluation/benchmark.h"

#include <torch/torch.h>

#include <memory>
#include <string>
#include <vector>

namespace whorl {

/// An image as the peers see it.
struct PeerSample {
    const BenchmarkItem* item = nullptr;
    std::int64_t label = -1; ///< of PeerTask::labels; negative: none of them
    std::int64_t bench = 0;  ///< of PeerTask::benches
    torch::Tensor tiles;     ///< [K, 3, 128, 128] uint8
    torch::Tensor
        residual; ///< [K, 3, 128, 128] int8, diffusion residual in quarters of a grey level, cut at 31.75
};

/// What is to be named.
struct PeerTask {
    std::vector<std::string> labels, benches;
    torch::Tensor candidates; ///< [benches, labels] bool: the labels that an image of a bench may have
    TrainingLength length;    ///< of each network
    std::size_t batch = 64;
    std::uint64_t seed = 1;
};

/// A published method of source attribution, trained anew.
class Peer {
  public:
    virtual ~Peer() = default;
    virtual bool readsResidual() const { return false; }
    /// train is all that it may learn from; a method with a constant to choose is fitted on its images
    /// outside split val first, chooses on those of val, and is fitted on all.
    virtual void train(const PeerTask& task, const std::vector<PeerSample>& train,
                       const std::stop_token& stop, const ProgressCallback& progress) = 0;
    /// Log probabilities of the labels among the candidates of the sample's bench, [labels].
    virtual torch::Tensor logProbabilities(const PeerTask& task, const PeerSample& sample) const = 0;
};

/// "marra", "durall", "frank", "synthbuster", "co-occurrence", "yu", "dire", "npr"; their papers stand beside
/// them in the source.
const std::vector<std::string>& peerNames();
std::unique_ptr<Peer> makePeer(const std::string& name);

} // namespace whorl
