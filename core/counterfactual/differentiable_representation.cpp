#include "core/counterfactual/differentiable_representation.h"

#include "core/representation/block_dct.h"
#include "core/representation/co_occurrence.h"
#include "core/representation/pixel_planes.h"

#include <algorithm>

namespace whorl {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

class CoOccurrences : public torch::autograd::Function<CoOccurrences> {
  public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& plane, double step) {
        context->save_for_backward({plane});
        context->saved_data["step"] = step;
        return coOccurrences(plane, step);
    }
    static tensor_list backward(AutogradContext* context, const tensor_list& gradients) {
        return {coOccurrencesGradient(context->get_saved_variables()[0],
                                      context->saved_data["step"].toDouble(), gradients[0]),
                {}};
    }
};

class ColourCoOccurrences : public torch::autograd::Function<ColourCoOccurrences> {
  public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& planes) {
        context->save_for_backward({planes});
        return colourCoOccurrences(planes);
    }
    static tensor_list backward(AutogradContext* context, const tensor_list& gradients) {
        return {colourCoOccurrencesGradient(context->get_saved_variables()[0], gradients[0])};
    }
};

class GridPhase : public torch::autograd::Function<GridPhase> {
  public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& plane) {
        context->save_for_backward({plane});
        return gridPhase(plane);
    }
    static tensor_list backward(AutogradContext* context, const tensor_list& gradients) {
        return {gridPhaseGradient(context->get_saved_variables()[0], gradients[0])};
    }
};

/// The block DCT of a plane, for blockDctStatistics() and blockDctShape().
struct Magnitudes {
    torch::Tensor magnitude, logarithm;

    Magnitudes(const torch::Tensor& plane, int n)
        : magnitude(blockDct(plane, n).abs()), logarithm(torch::log(magnitude + kLogOffset)) {}

    torch::Tensor statistics() const {
        return torch::cat({torch::log(magnitude.mean(at::IntArrayRef{0}) + kMeanOffset),
                           logarithm.mean(at::IntArrayRef{0})});
    }
    torch::Tensor shape() const {
        const torch::Tensor mean = logarithm.mean(at::IntArrayRef{0});
        return torch::cat(
            {torch::log(magnitude + 0.05).mean(at::IntArrayRef{0}),
             torch::log(magnitude + 2.0).mean(at::IntArrayRef{0}),
             (logarithm.square().mean(at::IntArrayRef{0}) - mean.square()).clamp_min(1e-8).sqrt()});
    }
};

} // namespace

std::map<std::string, torch::Tensor> differentiableRepresentation(const torch::Tensor& planes,
                                                                  const torch::Tensor& residual,
                                                                  const std::vector<std::string>& wanted) {
    std::map<std::string, torch::Tensor> parts;
    const auto add = [&](const char* name, const auto& compute) {
        if (std::find(wanted.begin(), wanted.end(), name) != wanted.end())
            parts[name] = compute();
    };
    const auto statistics = [](const torch::Tensor& plane, int n) {
        return Magnitudes(plane, n).statistics();
    };
    const torch::Tensor ycbcr = toYCbCr(planes);
    const torch::Tensor luminance = ycbcr[0] - 128;
    {
        const Magnitudes eight(luminance, 8), sixteen(luminance, 16);
        add("dct-8", [&] { return eight.statistics(); });
        add("dct-16", [&] { return sixteen.statistics(); });
        add("dct-shape", [&] { return torch::cat({eight.shape(), sixteen.shape()}); });
    }
    add("dct-chrominance", [&] { return torch::cat({statistics(ycbcr[1], 8), statistics(ycbcr[2], 8)}); });
    add("co-occurrence", [&] { return CoOccurrences::apply(luminance, 1.0); });
    add("co-occurrence-coarse", [&] { return CoOccurrences::apply(luminance, 2.5); });
    add("co-occurrence-colour", [&] { return ColourCoOccurrences::apply(planes); });
    add("grid-phase", [&] { return GridPhase::apply(luminance); });
    if (residual.defined()) {
        const torch::Tensor stacked =
            toYCbCr(residual.permute({1, 0, 2, 3}).reshape({3, -1, residual.size(3)}));
        add("residual-dct-8", [&] { return statistics(stacked[0], 8); });
        add("residual-dct-16", [&] { return statistics(stacked[0], 16); });
        add("residual-dct-chrominance", [&] {
            return torch::cat({statistics(stacked[1], 8), statistics(stacked[2], 8)});
        });
        add("residual-co-occurrence", [&] { return CoOccurrences::apply(stacked[0], 1.0); });
    }
    return parts;
}

} // namespace whorl
