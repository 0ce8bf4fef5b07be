#pragma once

#include <torch/torch.h>

namespace whorl {

/// The affine map x -> mean + (x - mean) map, [D, D] and [D].
struct ConceptErasure {
    torch::Tensor map, mean;
};

/// The least change after which no linear map reads a concept from x [N, D]: least-squares concept erasure
/// (Belrose et al. 2023, arXiv 2306.03819). directions: [C, D], the means of x in the classes of the concept,
/// each less the mean of all; fewer than D of them are independent.
ConceptErasure eraseConcept(const torch::Tensor& x, const torch::Tensor& directions);

} // namespace whorl
