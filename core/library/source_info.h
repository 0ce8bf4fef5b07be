#pragma once

#include "core/base/json_number.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace whorl {

/// A known source that questioned images are compared with.
struct SourceInfo {
    std::string name;
    std::string kind = "generator"; ///< "real" or "generator"
    std::string family;             ///< "gan", "latent-diffusion", ...
    std::string lineage;            ///< decoder lineage; empty when not known
    std::string bench;              ///< benchmark half it came from; empty for enrolled ones
    std::string description;
    int images = 0; ///< enrolled from so many
    std::vector<std::string>
        enrolledFrom;     ///< SHA-256 of their files; empty where they are not known, as of shipped sources
    bool shipped = false; ///< part of the shipped library (read only)
};

inline void to_json(nlohmann::json& json, const SourceInfo& source) {
    json = {{"name", source.name},       {"kind", source.kind},   {"family", source.family},
            {"lineage", source.lineage}, {"bench", source.bench}, {"description", source.description},
            {"images", source.images}};
    if (!source.enrolledFrom.empty())
        json["enrolled_from"] = source.enrolledFrom;
}

/// Throws nlohmann::json::exception and Error.
inline void from_json(const nlohmann::json& json, SourceInfo& source) {
    json.at("name").get_to(source.name);
    json.at("kind").get_to(source.kind);
    json.at("family").get_to(source.family);
    json.at("lineage").get_to(source.lineage);
    json.at("bench").get_to(source.bench);
    json.at("description").get_to(source.description);
    source.images = wholeNumber<int>(json.at("images"));
    source.enrolledFrom = json.value("enrolled_from", std::vector<std::string>());
}

} // namespace whorl
