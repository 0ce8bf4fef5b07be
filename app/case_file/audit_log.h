#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace whorl {

/// An entry of an append-only log as it is stored: the canonical JSON of everything that it says, the hash of
/// the entry before among it, and the SHA-256 of exactly these bytes.
struct StoredEntry {
    std::int64_t sequence = 0;
    std::string entry;
    std::string hash;
};

/// What a broken chain looks like at one entry.
struct ChainFault {
    std::int64_t sequence = 0;
    std::string text;
};

/// JSON in one spelling only: keys sorted, no white space, shortest numbers (after RFC 8785). Bytes that are
/// not UTF-8 become U+FFFD.
std::string canonicalJson(const nlohmann::json& json);

/// A string of an object; empty where there is none, as in an entry that somebody changed.
std::string word(const nlohmann::json& json, const char* key);
/// Any part of an object; null where there is none.
nlohmann::json part(const nlohmann::json& json, const char* key);

/// The entry that follows `previousHash` (64 zeros for the first); sets "sequence" and "previous" in json.
StoredEntry sealEntry(nlohmann::json json, std::int64_t sequence, const std::string& previousHash);

/// Hash before the first entry.
std::string chainStart();

/// Walks a log in its order and tells what is wrong with each entry: the numbers run from 1 without a gap,
/// each hash covers its bytes, each entry names the hash before it, and no byte is spelt otherwise than
/// sealEntry() spells it.
class ChainVerifier {
  public:
    /// Gives the faults of the next entry; json becomes its content, or null when it cannot be trusted.
    std::vector<ChainFault> check(const StoredEntry& stored, nlohmann::json& json);

  private:
    std::string m_previous = chainStart();
    std::int64_t m_expected = 1;
};

} // namespace whorl
