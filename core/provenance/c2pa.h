#pragma once

#include "core/provenance/containers.h"
#include "core/provenance/statement.h"

#include <filesystem>
#include <string>
#include <vector>

namespace whorl {

/// What the check of a C2PA manifest comes to. Trust in the signer is a question of its own.
enum class C2paOutcome { Valid, SignatureWrong, BytesChanged, CannotBeChecked };

const char*
name(C2paOutcome outcome); ///< "valid", "signature wrong", "bytes changed since signing", "cannot be checked"

enum class C2paTrust { NoTrustList, Trusted, NotTrusted, NotChecked };

struct C2paAction {
    std::string action; ///< as "c2pa.created"
    std::string when, softwareAgent, digitalSourceType, description;
};

struct C2paIngredient {
    std::string title, format, relationship;
    std::string manifest; ///< label of its own manifest in the store; empty without one
    std::string state;    ///< in words: what the check of its manifest gave
};

struct C2paManifest {
    std::string label;
    std::string generator; ///< claim generator with version
    std::string title, format;
    std::string signerOrganisation, signerName, algorithm;
    std::string certificateFrom, certificateTo;
    std::string time; ///< of the time stamp, ISO 8601; empty without one
    std::string timeAuthority;
    std::string timeProblem; ///< why a time stamp that is there does not count
    bool update = false;
    std::vector<C2paAction> actions;
    std::vector<C2paIngredient> ingredients;
    std::vector<std::string> assertions; ///< labels of the signed assertions
    std::vector<std::string> redacted;   ///< labels of those that a later claim has lawfully removed
};

struct C2paReport {
    bool present = false;
    C2paOutcome outcome = C2paOutcome::CannotBeChecked;
    std::string reason; ///< unless valid
    C2paTrust trust = C2paTrust::NotChecked;
    std::string trustReason;
    std::vector<C2paManifest> manifests; ///< the active one first, then those that it names
    std::vector<std::string> notes;      ///< what limits the result, in words
};

/// Checks the active manifest after the C2PA technical specification 2.x (claims of version 1 too): the claim
/// signature, the hashes of its assertions, and the hash of the bytes of the file (c2pa.hash.data in JPEG,
/// PNG and WebP, c2pa.hash.boxes in JPEG and PNG). An update manifest is followed to the manifest that holds
/// that hash. Assertions that a later claim declares as redacted may be missing from an earlier manifest. A
/// manifest with an assertion that cannot be parsed cannot be checked. Never throws on hostile bytes.
C2paReport checkC2pa(ByteView file, const MetadataBlocks& blocks,
                     const std::vector<std::filesystem::path>& trustList = {});

/// The report as statements of origin "c2pa": "integrity" holds the outcome, "trust" the trust.
std::vector<ProvenanceStatement> c2paStatements(const C2paReport& report);

} // namespace whorl
