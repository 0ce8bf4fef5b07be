#pragma once

#include "core/analysis/engine.h"
#include "core/attribution/fingerprint.h"
#include "core/counterfactual/pixel_classifier.h"
#include "core/representation/networks.h"

#include <torch/torch.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace whorl {

/// What the engine says of one picture.
struct Assessment {
    std::map<std::string, torch::Tensor> parts; ///< its representations, as extractFeatures() gives them
    torch::Tensor trace;                        ///< z_trace [1, Dz]
    std::vector<std::string> names;             ///< sources, and "unknown"
    std::vector<double> probability;

    const std::string& named() const;
    double of(const std::string& name) const; ///< 0 for a name that is not there
};

/// The picture must have at least 128 pixels a side; tiles: of the diffusion residual.
Assessment assessment(const Fingerprint& fingerprint, const RepresentationNetworks& networks,
                      const DecodedImage& picture, int tiles);

/// The same of representations that were taken before; parts: each [D].
Assessment assessment(const Fingerprint& fingerprint, std::map<std::string, torch::Tensor> parts);

struct CounterfactualModels {
    const Fingerprint& fingerprint;
    const RepresentationNetworks& networks;
    std::function<Assessment(const DecodedImage&)> assess;
};

/// Names of the methods:
/// "descent", the default: abduction: the picture's own representations less the class mean of the source
/// that it is named as; action: the class mean of the target in its place (for a source enrolled by its
/// traces alone, what the causal VAE decodes), three times as far, since one picture lies far from the mean
/// of its class; prediction: the picture with those representations, by gradient descent on its pixels, see
/// descend(), guided by the convolutional trace where there is one. "block-dct": the same for the statistics
/// of the block DCT alone, by gains in closed form. "trace-exchange": the action through the causal VAE (Xu
/// et al., arXiv 2509.15406): z_trace exchanged for that of the target, everything else kept, the
/// representations moved by what the decoder says. "regeneration": drawn again by the diffusion model, with
/// rising strength; knows no target but away. "combined": a weak regeneration, then descent.
const std::vector<std::string>& counterfactualMethodNames();

/// The change of all representations [D] (in the order of Fingerprint::layout, not standardized) that puts
/// the trace of target in the place of what the picture carries now, by class means. For "unknown" the target
/// is the mean of all sources of the same kind of enrolment. Throws Error when the target has no class mean.
torch::Tensor classExchange(const Fingerprint& fingerprint, const Assessment& picture,
                            const std::string& target);

/// The same by the causal VAE.
torch::Tensor traceExchange(const Fingerprint& fingerprint, const Assessment& picture,
                            const std::string& target);

/// Abduction, action, prediction, repeated with rising strength until the attribution has moved or the budget
/// of the request is spent; the best picture is given. Throws Error on an unknown target or method.
CounterfactualResult makeCounterfactual(const CounterfactualModels& models, const DecodedImage& image,
                                        const CounterfactualRequest& request,
                                        const std::stop_token& stop = {},
                                        const ProgressCallback& progress = {});

} // namespace whorl
