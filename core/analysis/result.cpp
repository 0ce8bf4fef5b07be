#include "core/analysis/result.h"

#include "core/base/error.h"
#include "core/base/json_number.h"
#include "core/imaging/tiles.h"

#include <algorithm>
#include <cmath>

namespace whorl {

const char* name(AnalysisStatus status) {
    switch (status) {
    case AnalysisStatus::Done:
        return "done";
    case AnalysisStatus::NotApplicable:
        return "not-applicable";
    case AnalysisStatus::Failed:
        break;
    }
    return "failed";
}

bool isUncalibrated(const AnalysisResult& result) {
    return result.calibration.starts_with("uncalibrated");
}

bool isMeasured(const AnalysisResult& result) {
    return !isUncalibrated(result) || result.calibration == kUnmeasuredSource;
}

std::string verbalScale(double log10Lr) {
    const double support = std::abs(log10Lr);
    if (support < 1)
        return "weak";
    if (support < 2)
        return "moderate";
    if (support < 3)
        return "moderately strong";
    if (support < 4)
        return "strong";
    if (support < 6)
        return "very strong";
    return "extremely strong";
}

std::size_t AttributionMap::cellAt(int x, int y) const {
    const int margin = (kTileSize - cell) / 2;
    const int column = std::clamp((x - margin) / cell, 0, columns - 1),
              row = std::clamp((y - margin) / cell, 0, rows - 1);
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
           static_cast<std::size_t>(column);
}

std::pair<int, int> AttributionMap::pixelsOf(int index, int count, int length) const {
    const int margin = (kTileSize - cell) / 2;
    return {index == 0 ? 0 : margin + index * cell,
            index == count - 1 ? length : margin + (index + 1) * cell};
}

double log10LrOfNamed(const AnalysisResult& result) {
    for (const SourceScore& score : result.sources)
        if (score.name == result.named)
            return score.log10Lr;
    return 0;
}

bool supportsEither(double log10Lr) {
    return std::abs(log10Lr) >= std::log10(1.1);
}

bool isClearlyNamed(const AnalysisResult& result) {
    const double log10Lr = log10LrOfNamed(result);
    return log10Lr > 0 && supportsEither(log10Lr) && result.sources.front().probability >= 0.5;
}

std::string inWords(const AnalysisResult& result) {
    if (result.status == AnalysisStatus::Failed)
        return "Could not be analysed: " + result.reason + ".";
    if (result.status == AnalysisStatus::NotApplicable)
        return "Not applicable: " + result.reason + ".";
    if (result.sources.empty())
        return "No source was scored.";
    if (isUncalibrated(result))
        return "Of the sources compared, " +
               (result.namedKind == "real"      ? "a camera photograph"
                : result.namedKind == "unknown" ? "one outside the library"
                                                : result.named) +
               " has the highest score. How strongly the findings support it cannot be stated, because the "
               "scores are not calibrated.";
    const std::string support = "The findings give " + verbalScale(log10LrOfNamed(result)) + " support ";
    std::string words;
    if (result.namedKind == "real")
        words =
            support + "for a camera photograph rather than an image from an enrolled or unknown generator";
    else if (result.namedKind == "unknown")
        words = support + "for a source outside the library rather than an enrolled one";
    else
        words = support + "for " + result.named + " as the source rather than another source";
    if (!isClearlyNamed(result))
        words =
            "No single source is clearly supported; with a photograph and a generated image equally likely "
            "beforehand, the most probable is " +
            (result.namedKind == "real"      ? "a camera"
             : result.namedKind == "unknown" ? "one outside the library"
                                             : result.named);
    return words + ".";
}

namespace {

/// null where no likelihood ratio is given: 0 would read as one of 1.
nlohmann::json ratioJson(const AnalysisResult& result, double log10Lr) {
    return isUncalibrated(result) ? nlohmann::json(nullptr) : nlohmann::json(log10Lr);
}

double ratioFromJson(const nlohmann::json& json) {
    return json.is_null() ? 0 : json.get<double>();
}

std::vector<int> wholeNumbers(const nlohmann::json& json) {
    std::vector<int> numbers;
    for (const auto& number : json)
        numbers.push_back(wholeNumber<int>(number));
    return numbers;
}

nlohmann::json toJson(const DecodeFacts& facts) {
    nlohmann::json json = {{"decoder", facts.decoder},           {"pixel_sha256", facts.pixelSha256},
                           {"bit_depth", facts.bitDepth},        {"channels", facts.channels},
                           {"color_model", facts.colorModel},    {"alpha", facts.alpha},
                           {"orientation", facts.orientation},   {"pages", facts.pages},
                           {"rows_decoded", facts.rowsDecoded},  {"truncated", facts.truncated},
                           {"subsampling", facts.subsampling},   {"progressive", facts.progressive},
                           {"quantization", facts.quantization}, {"notes", facts.notes}};
    json["quality"] = facts.quality ? nlohmann::json(*facts.quality) : nlohmann::json(nullptr);
    return json;
}

DecodeFacts decodeFactsFromJson(const nlohmann::json& json) {
    DecodeFacts facts;
    json.at("decoder").get_to(facts.decoder);
    json.at("pixel_sha256").get_to(facts.pixelSha256);
    facts.bitDepth = wholeNumber<int>(json.at("bit_depth"));
    facts.channels = wholeNumber<int>(json.at("channels"));
    json.at("color_model").get_to(facts.colorModel);
    json.at("alpha").get_to(facts.alpha);
    facts.orientation = wholeNumber<int>(json.at("orientation"));
    facts.pages = wholeNumber<int>(json.at("pages"));
    facts.rowsDecoded = wholeNumber<int>(json.at("rows_decoded"));
    json.at("truncated").get_to(facts.truncated);
    json.at("subsampling").get_to(facts.subsampling);
    json.at("progressive").get_to(facts.progressive);
    for (const auto& table : json.at("quantization"))
        facts.quantization.push_back(wholeNumbers(table));
    json.at("notes").get_to(facts.notes);
    if (!json.at("quality").is_null())
        facts.quality = wholeNumber<int>(json.at("quality"));
    return facts;
}

nlohmann::json toJson(const AttributionMap& map) {
    return {
        {"columns", map.columns},         {"rows", map.rows},  {"cell", map.cell}, {"sources", map.sources},
        {"probability", map.probability}, {"named", map.named}};
}

AttributionMap mapFromJson(const nlohmann::json& json) {
    AttributionMap map;
    map.columns = wholeNumber<int>(json.at("columns"));
    map.rows = wholeNumber<int>(json.at("rows"));
    map.cell = wholeNumber<int>(json.at("cell"));
    json.at("sources").get_to(map.sources);
    json.at("probability").get_to(map.probability);
    map.named = wholeNumbers(json.at("named"));
    const auto cells =
        static_cast<std::size_t>(std::max(0, map.columns)) * static_cast<std::size_t>(std::max(0, map.rows));
    const auto sources = static_cast<int>(map.sources.size());
    if (map.cell <= 0 || map.columns <= 0 || map.rows <= 0 || map.named.size() != cells ||
        map.probability.size() != cells * map.sources.size() ||
        std::any_of(map.named.begin(), map.named.end(), [&](int n) { return n < -1 || n >= sources; }))
        throw Error("not a result of an analysis: its map is not whole");
    return map;
}

} // namespace

nlohmann::json toJson(const AnalysisResult& result) {
    nlohmann::json sources = nlohmann::json::array();
    for (const SourceScore& score : result.sources)
        sources.push_back({{"name", score.name},
                           {"kind", score.kind},
                           {"lineage", score.lineage},
                           {"probability", score.probability},
                           {"log10_lr", ratioJson(result, score.log10Lr)}});
    nlohmann::json metadata = nlohmann::json::array();
    for (const ProvenanceStatement& statement : result.metadata)
        metadata.push_back({{"origin", statement.origin},
                            {"key", statement.key},
                            {"value", statement.value},
                            {"kind", statement.kind},
                            {"meaning", statement.meaning},
                            {"weight", statement.weight}});
    nlohmann::json nearest = nlohmann::json::array();
    for (const NearSource& near : result.nearest)
        nearest.push_back({{"name", near.name}, {"distance", near.distance}});
    nlohmann::json evidence = nlohmann::json::array();
    for (const RepresentationEvidence& item : result.evidence)
        evidence.push_back(
            {{"name", item.name}, {"named", item.named}, {"log10_lr", ratioJson(result, item.log10Lr)}});
    nlohmann::json json = {
        {"schema", AnalysisResult::kSchema},
        {"path", result.path},
        {"sha256", result.sha256},
        {"bytes", result.bytes},
        {"status", name(result.status)},
        {"reason", result.reason},
        {"format", result.facts.format},
        {"width", result.width},
        {"height", result.height},
        {"decode", toJson(result.facts)},
        {"named", result.named},
        {"named_kind", result.namedKind},
        {"words", inWords(result)},
        {"lineage", result.lineage},
        {"lineage_probability", result.lineageProbability},
        {"ai_probability", result.aiProbability},
        {"ai_log10_lr", ratioJson(result, result.aiLog10Lr)},
        {"sources", std::move(sources)},
        {"tiles", {{"used", result.tilesUsed}, {"agree", result.tilesAgree}}},
        {"condition", result.condition},
        {"calibration", result.calibration},
        {"residual", {{"rms", result.residualRms}}},
        {"trace", result.trace},
        {"nearest", std::move(nearest)},
        {"evidence", std::move(evidence)},
        {"metadata", std::move(metadata)},
        {"device", result.device},
        {"timings_ms", result.timingsMs},
        {"weights", result.weights},
        {"configuration", result.configuration},
        {"version", result.version},
    };
    if (result.map)
        json["map"] = toJson(*result.map);
    if (result.alteration)
        json["alteration"] = {{"log_odds", result.alteration->logOdds},
                              {"warning", result.alteration->warning},
                              {"false_alarms", result.alteration->falseAlarms}};
    return json;
}

AnalysisResult analysisResultFromJson(const nlohmann::json& json) {
    try {
        if (json.at("schema") != AnalysisResult::kSchema)
            throw Error("the result has schema " + json.at("schema").dump() + ", this program reads " +
                            std::to_string(AnalysisResult::kSchema),
                        {}, "use the version of Whorl that wrote it, or analyse again");
        AnalysisResult result;
        json.at("path").get_to(result.path);
        json.at("sha256").get_to(result.sha256);
        result.bytes = wholeNumber<std::uint64_t>(json.at("bytes"));
        const std::string status = json.at("status").get<std::string>();
        result.status = status == "done"             ? AnalysisStatus::Done
                        : status == "not-applicable" ? AnalysisStatus::NotApplicable
                                                     : AnalysisStatus::Failed;
        json.at("reason").get_to(result.reason);
        result.width = wholeNumber<int>(json.at("width"));
        result.height = wholeNumber<int>(json.at("height"));
        result.facts = decodeFactsFromJson(json.at("decode"));
        json.at("format").get_to(result.facts.format);
        json.at("named").get_to(result.named);
        json.at("named_kind").get_to(result.namedKind);
        json.at("lineage").get_to(result.lineage);
        json.at("lineage_probability").get_to(result.lineageProbability);
        json.at("ai_probability").get_to(result.aiProbability);
        result.aiLog10Lr = ratioFromJson(json.at("ai_log10_lr"));
        for (const auto& item : json.at("sources"))
            result.sources.push_back({item.at("name"), item.at("kind"), item.at("lineage"),
                                      item.at("probability"), ratioFromJson(item.at("log10_lr"))});
        if (result.status == AnalysisStatus::Done && result.sources.empty())
            throw Error("not a result of an analysis: no source was scored");
        result.tilesUsed = wholeNumber<int>(json.at("tiles").at("used"));
        result.tilesAgree = wholeNumber<int>(json.at("tiles").at("agree"));
        json.at("condition").get_to(result.condition);
        json.at("calibration").get_to(result.calibration);
        result.residualRms = json.at("residual").at("rms");
        json.at("trace").get_to(result.trace);
        for (const auto& item : json.at("nearest"))
            result.nearest.push_back({item.at("name"), item.at("distance")});
        for (const auto& item : json.at("evidence"))
            result.evidence.push_back(
                {item.at("name"), item.at("named"), ratioFromJson(item.at("log10_lr"))});
        for (const auto& item : json.at("metadata"))
            result.metadata.push_back({item.at("origin"), item.at("key"), item.at("value"), item.at("kind"),
                                       item.at("meaning"), item.at("weight")});
        if (json.contains("map"))
            result.map = mapFromJson(json.at("map"));
        if (json.contains("alteration")) {
            const auto& item = json.at("alteration");
            result.alteration = {item.at("log_odds"), item.at("warning"), item.at("false_alarms")};
        }
        json.at("device").get_to(result.device);
        json.at("timings_ms").get_to(result.timingsMs);
        json.at("weights").get_to(result.weights);
        result.configuration = json.at("configuration");
        json.at("version").get_to(result.version);
        return result;
    } catch (const nlohmann::json::exception& error) {
        throw Error(std::string("not a result of an analysis: ") + error.what());
    }
}

} // namespace whorl
