#pragma once

#include <torch/torch.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace whorl {

/// Calls a network on an accelerator for many threads: whatever waits while one batch computes goes into the
/// next, up to a budget of tiles. When the memory of the device runs out, the budget is halved; when not even
/// one tile fits, the processor takes over for good. A tile's answer does not depend on the others of its
/// batch, but for the rounding of the device.
class NetworkBatches {
  public:
    /// x: [K, 3, H, W], t: [K], on the processor. Gives [K, 3, H, W] there.
    using Network = std::function<torch::Tensor(const torch::Tensor& x, const torch::Tensor& t)>;

    NetworkBatches(Network onDevice, Network onProcessor, std::int64_t mostTiles = 256);

    /// Waits for its turn. What the network throws, memory apart, comes out in the threads of that batch.
    torch::Tensor run(const torch::Tensor& x, const torch::Tensor& t);
    /// The device proved too small for a single tile.
    bool onProcessor() const;
    /// The budget, in tiles, as it stands.
    std::int64_t mostTiles() const;

  private:
    struct Request {
        torch::Tensor x, t, result;
        std::exception_ptr error;
        bool ended = false;
    };
    std::deque<Request*> takeBatch();
    void compute(const std::deque<Request*>& batch);
    torch::Tensor computeWithinMemory(const torch::Tensor& x, const torch::Tensor& t);

    Network m_onDevice, m_processor;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Request*> m_waiting; ///< guarded by m_mutex, as all below
    std::int64_t m_mostTiles;
    bool m_computing = false, m_onProcessor = false;
};

} // namespace whorl
