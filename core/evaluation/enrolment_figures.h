#pragma once

#include "core/attribution/fingerprint.h"
#include "core/training/feature_set.h"

#include <nlohmann/json.hpp>

namespace whorl {

/// Sources never trained on (role "open"), each enrolled from its first 1, 5, 10 and 20 images and compared
/// with the others of all such sources: equal error rates (enrol-eer-N), with intervals over groups. rows:
/// indices of the traces [N, Dz] of one bench with their items. Appends to figures.
void addEnrolmentFigures(nlohmann::json& figures, const Fingerprint& fingerprint, const torch::Tensor& traces,
                         const ItemRows& rows, const std::string& condition);

} // namespace whorl
