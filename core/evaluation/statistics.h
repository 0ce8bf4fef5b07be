#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace whorl {

/// Area under the ROC curve of scores that are of the positive kind or not; ties count half. NaN when a kind
/// is missing or a score is NaN.
double areaUnderRoc(std::vector<std::pair<double, bool>> scored);

/// Cost of log likelihood ratios (natural) in bits (Brummer and du Preez 2006,
/// doi 10.1016/j.csl.2005.08.001). NaN when a kind is missing.
double cllr(const std::vector<double>& targets, const std::vector<double>& others);

/// The same after the best monotonous recalibration (pool adjacent violators, both kinds weighing alike).
double minimalCllr(const std::vector<double>& targets, const std::vector<double>& others);

/// The rate at which targets are missed as often as others are accepted. NaN when a kind is missing or a
/// score is NaN.
double equalErrorRate(std::vector<std::pair<double, bool>> scored);

/// 95 % bootstrap interval of a figure over groups drawn with replacement: value gets the indices of the
/// drawn groups, and may be NaN. Without any value both ends are the estimate. Where it is 0 or 1 in all
/// draws the other end is that of the exact interval of as many groups. Of 2 to 15 groups the percentiles are
/// widened as far as Student's t asks for a mean. The draws are always the same.
std::pair<double, double>
bootstrapInterval(std::size_t groups, const std::function<double(const std::vector<std::size_t>&)>& value,
                  double estimate);

/// Appends an entry of the list of design section 6: what names it ("figure", "bench", "condition",
/// "candidates"), its value over all groups and the interval of bootstrapInterval(). Nothing where the value
/// is NaN.
void addFigure(nlohmann::json& figures, nlohmann::json what, std::size_t images, std::size_t groups,
               const std::function<double(const std::vector<std::size_t>&)>& value);

} // namespace whorl
