#include "app/case_file/audit_log.h"
#include "app/case_file/case_file.h"

#include "core/base/hash.h"

namespace whorl {

QString configurationKey(const Engine& engine) {
    const EngineConfiguration& configuration = engine.configuration();
    nlohmann::json sources = nlohmann::json::array();
    for (const SourceInfo& source : engine.sources())
        sources.push_back(
            {{"name", source.name}, {"images", source.images}, {"mean", engine.meanTrace(source.name)}});
    nlohmann::json trusted = nlohmann::json::array();
    for (const auto& path : configuration.trustList)
        trusted.push_back(path.string());
    const nlohmann::json key = {{"schema", AnalysisResult::kSchema},
                                {"version", WHORL_VERSION},
                                {"device", engine.device().substr(0, engine.device().find(','))},
                                {"tiles", configuration.tiles},
                                {"trust_list", std::move(trusted)},
                                {"weights", engine.weights()},
                                {"sources", std::move(sources)}};
    return QString::fromStdString(sha256(canonicalJson(key)));
}

} // namespace whorl
