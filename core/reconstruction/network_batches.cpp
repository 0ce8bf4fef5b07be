#include "core/reconstruction/network_batches.h"

#include <spdlog/spdlog.h>

#include <string_view>

namespace whorl {

namespace {

/// LibTorch 1.13 and 2 name the exception differently; its words are the same.
bool isOutOfMemory(const c10::Error& error) {
    return std::string_view(error.what()).find("out of memory") != std::string_view::npos;
}

} // namespace

NetworkBatches::NetworkBatches(Network onDevice, Network onProcessor, std::int64_t mostTiles)
    : m_onDevice(std::move(onDevice)), m_processor(std::move(onProcessor)), m_mostTiles(mostTiles) {}

torch::Tensor NetworkBatches::run(const torch::Tensor& x, const torch::Tensor& t) {
    Request own{x, t, {}, {}, false};
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&own);
    while (!own.ended) {
        if (m_computing) {
            m_changed.wait(lock);
            continue;
        }
        // No thread computes: this one does, for whoever waits, until its own turn has come.
        m_computing = true;
        const std::deque<Request*> batch = takeBatch();
        lock.unlock();
        compute(batch);
        lock.lock();
        for (Request* request : batch)
            request->ended = true;
        m_computing = false;
        m_changed.notify_all();
    }
    if (own.error)
        std::rethrow_exception(own.error);
    return own.result;
}

std::deque<NetworkBatches::Request*> NetworkBatches::takeBatch() {
    std::deque<Request*> batch;
    std::int64_t tiles = 0;
    for (auto next = m_waiting.begin(); next != m_waiting.end();) {
        const bool sameShape =
            batch.empty() || batch.front()->x.sizes().slice(1) == (*next)->x.sizes().slice(1);
        if (!sameShape || (!batch.empty() && tiles + (*next)->x.size(0) > m_mostTiles)) {
            ++next;
            continue;
        }
        tiles += (*next)->x.size(0);
        batch.push_back(*next);
        next = m_waiting.erase(next);
    }
    return batch;
}

void NetworkBatches::compute(const std::deque<Request*>& batch) {
    try {
        std::vector<torch::Tensor> x, t;
        for (const Request* request : batch) {
            x.push_back(request->x);
            t.push_back(request->t);
        }
        const torch::Tensor result = computeWithinMemory(torch::cat(x), torch::cat(t));
        std::int64_t from = 0;
        for (Request* request : batch) {
            const std::int64_t to = from + request->x.size(0);
            request->result = result.slice(0, from, to);
            from = to;
        }
    } catch (...) {
        for (Request* request : batch)
            request->error = std::current_exception();
    }
}

torch::Tensor NetworkBatches::computeWithinMemory(const torch::Tensor& x, const torch::Tensor& t) {
    std::vector<torch::Tensor> parts;
    for (std::int64_t from = 0; from < x.size(0);) {
        const std::int64_t to = std::min(x.size(0), from + mostTiles());
        const torch::Tensor partX = x.slice(0, from, to), partT = t.slice(0, from, to);
        if (onProcessor()) {
            parts.push_back(m_processor(partX, partT));
            from = to;
            continue;
        }
        try {
            parts.push_back(m_onDevice(partX, partT));
            from = to;
        } catch (const c10::Error& error) {
            if (!isOutOfMemory(error))
                throw;
            const std::lock_guard lock(m_mutex);
            if (to - from > 1) {
                m_mostTiles = (to - from) / 2;
                spdlog::warn("the memory of the device ran out at {} tiles; going on with {}", to - from,
                             m_mostTiles);
            } else {
                m_onProcessor = true;
                spdlog::warn("the memory of the device does not hold one tile; the processor takes over");
            }
        }
    }
    return torch::cat(parts);
}

bool NetworkBatches::onProcessor() const {
    const std::lock_guard lock(m_mutex);
    return m_onProcessor;
}

std::int64_t NetworkBatches::mostTiles() const {
    const std::lock_guard lock(m_mutex);
    return m_mostTiles;
}

} // namespace whorl
