#pragma once

#include <nlohmann/json.hpp>

#include <array>
#include <optional>

namespace whorl {

/// How often the likelihood ratio of two sets was over 10 to the wrong side (Royall 2000, doi
/// 10.1080/01621459.2000.10474264), on the benchmark.
struct SetErrorRates {
    /// Of each set when it was measured: as many as the smaller set holds, or the next fewer.
    int images = 0;
    /// Share of the pairs of one source that look like two, and of two that look like one: least and most
    /// over the halves of the benchmark and the conditions.
    std::array<double, 2> oneSource{}, twoSources{};
    /// The same of one decoder lineage behind two lines, and of two lineages.
    std::array<double, 2> oneLineage{}, twoLineages{};
};

/// From the figures of an evaluation (validation.json); nullopt where it has none of sets as small.
std::optional<SetErrorRates> setErrorRates(const nlohmann::json& validation, int imagesA, int imagesB);

/// Same-source likelihood ratio between two sets of images.
struct SetComparison {
    int imagesA = 0, imagesB = 0;
    double log10LrSameSource = 0; ///< of no meaning where shared is not 0
    double distance = 0; ///< Mahalanobis distance between the mean traces, by the model of files as they are
    int shared = 0;      ///< images of A that are in B, too; their likeness says nothing about their source
    /// Whether the ratio is calibrated in both directions. Otherwise it is never under 1: pictures of one
    /// source often differ as much as those of two.
    bool bothWays = false;
    /// Where the evaluation that comes with the weights has them.
    std::optional<SetErrorRates> errorRates = std::nullopt;
    /// Of one decoder lineage against two; only with error rates.
    std::optional<double> log10LrSameLineage = std::nullopt;
};

nlohmann::json toJson(const SetErrorRates& rates);
/// Without `shared`: what is kept of a comparison has none.
nlohmann::json toJson(const SetComparison& comparison);
/// Missing values are those of a new SetComparison.
SetComparison setComparisonFromJson(const nlohmann::json& json);

} // namespace whorl
