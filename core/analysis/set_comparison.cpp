#include "core/analysis/set_comparison.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whorl {

namespace {

/// By the number of images.
std::map<int, std::array<double, 2>> ranges(const nlohmann::json& figures, std::string_view prefix) {
    std::map<int, std::array<double, 2>> found;
    for (const nlohmann::json& figure : figures) {
        if (!figure.is_object() || !figure.contains("value") || !figure["value"].is_number())
            continue;
        const auto name = figure.value("figure", std::string());
        int images = 0;
        if (!name.starts_with(prefix) ||
            std::from_chars(name.data() + prefix.size(), name.data() + name.size(), images).ec != std::errc())
            continue;
        const double value = figure["value"].get<double>();
        const auto [known, fresh] = found.try_emplace(images, std::array{value, value});
        known->second = {std::min(known->second[0], value), std::max(known->second[1], value)};
    }
    return found;
}

} // namespace

std::optional<SetErrorRates> setErrorRates(const nlohmann::json& validation, int imagesA, int imagesB) {
    if (!validation.is_object() || !validation.contains("figures") || !validation["figures"].is_array())
        return std::nullopt;
    SetErrorRates rates;
    const std::pair<std::string_view, std::array<double, 2> SetErrorRates::*> kinds[] = {
        {"same-line-misleading-10-", &SetErrorRates::oneSource},
        {"two-lines-misleading-10-", &SetErrorRates::twoSources},
        {"same-lineage-misleading-10-", &SetErrorRates::oneLineage},
        {"two-lineages-misleading-10-", &SetErrorRates::twoLineages}};
    std::map<int, int> measured; // number of images: kinds
    std::vector<std::map<int, std::array<double, 2>>> found;
    for (const auto& [prefix, member] : kinds)
        for (const auto& [images, range] : found.emplace_back(ranges(validation["figures"], prefix)))
            if (images <= std::min(imagesA, imagesB) && ++measured[images] == std::ssize(kinds))
                rates.images = std::max(rates.images, images);
    if (rates.images == 0)
        return std::nullopt;
    for (std::size_t i = 0; i < std::size(kinds); ++i)
        rates.*kinds[i].second = found[i].at(rates.images);
    return rates;
}

nlohmann::json toJson(const SetErrorRates& rates) {
    return {{"images", rates.images},
            {"ratio_over", 10},
            {"one_source_misled", rates.oneSource},
            {"two_sources_misled", rates.twoSources},
            {"one_lineage_misled", rates.oneLineage},
            {"two_lineages_misled", rates.twoLineages}};
}

nlohmann::json toJson(const SetComparison& comparison) {
    nlohmann::json json = {{"images_a", comparison.imagesA},
                           {"images_b", comparison.imagesB},
                           {"log10_lr_same_source", comparison.log10LrSameSource},
                           {"distance", comparison.distance},
                           {"both_ways", comparison.bothWays}};
    if (comparison.errorRates)
        json["error_rates"] = toJson(*comparison.errorRates);
    if (comparison.log10LrSameLineage)
        json["log10_lr_same_lineage"] = *comparison.log10LrSameLineage;
    return json;
}

SetComparison setComparisonFromJson(const nlohmann::json& json) {
    SetComparison comparison;
    comparison.imagesA = json.value("images_a", 0);
    comparison.imagesB = json.value("images_b", 0);
    comparison.log10LrSameSource = json.value("log10_lr_same_source", 0.0);
    comparison.distance = json.value("distance", 0.0);
    comparison.bothWays = json.value("both_ways", false);
    if (const auto rates = json.find("error_rates"); rates != json.end())
        comparison.errorRates = SetErrorRates{rates->at("images").get<int>(),
                                              rates->at("one_source_misled").get<std::array<double, 2>>(),
                                              rates->at("two_sources_misled").get<std::array<double, 2>>(),
                                              rates->at("one_lineage_misled").get<std::array<double, 2>>(),
                                              rates->at("two_lineages_misled").get<std::array<double, 2>>()};
    if (const auto ratio = json.find("log10_lr_same_lineage"); ratio != json.end())
        comparison.log10LrSameLineage = ratio->get<double>();
    return comparison;
}

} // namespace whorl
