#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace whorl {

/// A known source that questioned images are compared with.
struct SourceInfo {
    std::string name;
    std::string kind = "generator"; ///< "real" or "generator"
    std::string family;             ///< "gan", "latent-diffusion", ...
    std::string lineage;            ///< decoder lineage; empty when not known
    std::string bench;              ///< benchmark half it came from; empty for enrolled ones
    std::string description;
    int images = 0;       ///< enrolled from so many
    bool shipped = false; ///< part of the shipped library (read only)
};

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SourceInfo, name, kind, family, lineage, bench, description, images)

} // namespace whorl
