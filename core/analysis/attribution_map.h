#pragma once

#include "core/analysis/result.h"
#include "core/attribution/fingerprint.h"
#include "core/base/progress.h"
#include "core/representation/networks.h"

namespace whorl {

/// Attribution of every window of 128 x 128 pixels, 64 apart, by itself; a flat or clipped one names nothing.
/// image: at least one window on each
/// side. Throws Cancelled.
AttributionMap attributionMap(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                              const Image& image, const std::stop_token& stop = {},
                              const ProgressCallback& progress = {});

} // namespace whorl
