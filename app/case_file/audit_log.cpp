#include "app/case_file/audit_log.h"

#include "core/base/hash.h"

namespace whorl {

std::string canonicalJson(const nlohmann::json& json) {
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string chainStart() {
    return std::string(64, '0');
}

std::string word(const nlohmann::json& json, const char* key) {
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

nlohmann::json part(const nlohmann::json& json, const char* key) {
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() ? *found : nlohmann::json();
}

StoredEntry sealEntry(nlohmann::json json, std::int64_t sequence, const std::string& previousHash) {
    json["sequence"] = sequence;
    json["previous"] = previousHash;
    StoredEntry stored{sequence, canonicalJson(json), {}};
    stored.hash = sha256(stored.entry);
    return stored;
}

std::vector<ChainFault> ChainVerifier::check(const StoredEntry& stored, nlohmann::json& json) {
    std::vector<ChainFault> faults;
    const auto fault = [&](const std::string& text) { faults.push_back({stored.sequence, text}); };
    if (stored.sequence != m_expected)
        fault("entry " + std::to_string(m_expected) + " is missing before entry " +
              std::to_string(stored.sequence));
    json = nullptr;
    if (sha256(stored.entry) != stored.hash) {
        fault("the entry does not have the hash that stands beside it");
    } else {
        nlohmann::json content = nlohmann::json::parse(stored.entry, nullptr, false);
        if (!content.is_object() || canonicalJson(content) != stored.entry)
            fault("the entry is not in the form in which entries are written");
        else if (content.value("sequence", std::int64_t{0}) != stored.sequence)
            fault("the entry stands under another number than its own");
        else if (content.value("previous", std::string()) != m_previous)
            fault("the entry does not follow the one before it: an entry was changed, inserted or removed");
        else
            json = std::move(content);
    }
    m_expected = stored.sequence + 1;
    m_previous = stored.hash;
    return faults;
}

} // namespace whorl
