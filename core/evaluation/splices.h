#pragma once

#include "core/attribution/fingerprint.h"
#include "core/base/progress.h"
#include "core/evaluation/benchmark.h"
#include "core/representation/networks.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace whorl {

/// Pictures of one source with a rectangle of a picture of another, made from known images of a split and
/// drawn by seed: in matched two generators, in wild a photograph with a generated region and the reverse by
/// turns. The rectangle has 25, 10 or 5 % of the area and lies anywhere. A pixel is scored by how little the
/// windows of attributionMap() over it speak for the source of the rest: for map-auc-PERCENT (mean area under
/// the pixel-wise ROC curve) and map-f1-PERCENT (of the pixels scored above one half) it is known, for
/// map-blind-auc-PERCENT and map-blind-f1-PERCENT it is the one that the whole map speaks for. With 95 %
/// bootstrap intervals over splices. Throws Cancelled.
nlohmann::json spliceFigures(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                             const std::vector<BenchmarkItem>& manifest, const std::string& split, int count,
                             std::uint64_t seed, const std::stop_token& stop = {},
                             const ProgressCallback& progress = {});

} // namespace whorl
