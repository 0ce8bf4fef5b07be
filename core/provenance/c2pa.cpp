#include "core/provenance/c2pa.h"

#include "core/base/error.h"
#include "core/provenance/cbor.h"
#include "core/provenance/cose.h"
#include "core/provenance/digital_source_type.h"
#include "core/provenance/jumbf.h"
#include "core/provenance/text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace whorl {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxManifests = 32; // followed from the active one
constexpr std::size_t kMaxListed = 64;    // actions, ingredients, boxes that are reported a manifest

struct Verdict {
    C2paOutcome outcome = C2paOutcome::Valid;
    std::string reason;
    bool valid() const { return outcome == C2paOutcome::Valid; }
};

std::string textOf(const json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_string()
               ? readable(found->get<std::string>(), 200)
               : std::string();
}

const json* member(const json& object, const char* key) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::optional<std::uint64_t> unsignedOf(const json& object, const char* key) {
    const json* value = member(object, key);
    return value && value->is_number_unsigned() ? std::optional(value->get<std::uint64_t>()) : std::nullopt;
}

ByteView binaryView(const json& object, const char* key) {
    const json* value = member(object, key);
    return value && value->is_binary() ? ByteView(value->get_binary()) : ByteView();
}

/// "name version" of a claim_generator_info map or a software agent, which may be plain text too.
std::string agentText(const json& value) {
    if (value.is_string())
        return readable(value.get<std::string>(), 200);
    const std::string version = textOf(value, "version");
    return version.empty() ? textOf(value, "name") : textOf(value, "name") + " " + version;
}

/// Assertion labels may carry an instance: "c2pa.ingredient__2" is a c2pa.ingredient.
bool isAssertion(std::string_view label, std::string_view wanted) {
    const std::string_view base = label.substr(0, label.find("__"));
    return base == wanted || (base.starts_with(wanted) && base.substr(wanted.size()).starts_with(".v"));
}

/// A manifest whose boxes have been told apart.
struct Manifest {
    const JumbfBox* box = nullptr;
    const JumbfBox* assertions = nullptr;
    ByteView claimBytes;
    json claim;
    CoseSign1 sign1;
    std::vector<const JumbfBox*> listed; ///< assertions whose hash in the claim is right
    std::vector<std::string> redacted;   ///< labels of assertions that a later claim removed
};

class Checker {
  public:
    Checker(ByteView file, const MetadataBlocks& blocks, const std::vector<std::filesystem::path>& trustList)
        : m_file(file), m_blocks(blocks), m_trustList(trustList) {}

    C2paReport run() {
        m_report.present = true;
        try {
            m_store = parseJumbf(m_blocks.c2pa);
            const JumbfBox* active = nullptr;
            for (const JumbfBox& box : m_store.children)
                if (box.type == "jumb" && (box.kind == "c2ma" || box.kind == "c2um" || box.kind == "c2cm"))
                    active = &box;
            if (m_store.kind != "c2pa" || !active)
                throw Error("the manifest store holds no manifest");
            settle(checkManifest(*active, true));
        } catch (const std::exception& error) {
            settle({C2paOutcome::CannotBeChecked, error.what()});
        }
        return std::move(m_report);
    }

  private:
    void settle(const Verdict& verdict) {
        m_report.outcome = verdict.outcome;
        m_report.reason = verdict.reason;
    }

    static Manifest open(const JumbfBox& box) {
        if (box.kind == "c2cm")
            throw Error("the manifest is compressed, which is not supported");
        Manifest manifest;
        manifest.box = &box;
        manifest.assertions = box.child("c2pa.assertions");
        const JumbfBox* claim = box.child("c2pa.claim.v2");
        if (!claim)
            claim = box.child("c2pa.claim");
        const JumbfBox* signature = box.child("c2pa.signature");
        if (!claim || !signature || !manifest.assertions)
            throw Error("the manifest lacks its claim, its signature or its assertions");
        manifest.claimBytes = claim->data("cbor");
        manifest.claim = parseCbor(manifest.claimBytes);
        if (!manifest.claim.is_object())
            throw Error("the claim is no map");
        manifest.sign1 = parseCoseSign1(signature->data("cbor"));
        return manifest;
    }

    /// The box that a hashed URI names: "self#jumbf=c2pa.assertions/x" within the manifest, or from the store
    /// on with "self#jumbf=/c2pa/...".
    const JumbfBox* resolve(const JumbfBox& manifest, std::string_view uri) const {
        const std::size_t start = uri.find("jumbf=");
        if (start == std::string_view::npos)
            return nullptr;
        uri.remove_prefix(start + 6);
        const JumbfBox* box = &manifest;
        if (uri.starts_with("/")) {
            uri.remove_prefix(1);
            if (!uri.starts_with(m_store.label + "/"))
                return nullptr;
            uri.remove_prefix(m_store.label.size() + 1);
            box = &m_store;
        }
        while (box && !uri.empty()) {
            const std::size_t slash = uri.find('/');
            box = box->child(uri.substr(0, slash));
            uri = slash == std::string_view::npos ? std::string_view() : uri.substr(slash + 1);
        }
        return box;
    }

    Verdict checkHashedUri(const Manifest& manifest, const json& reference, const JumbfBox*& box) const {
        const json* url = member(reference, "url");
        if (!url || !url->is_string())
            return {C2paOutcome::CannotBeChecked, "a reference of the claim has no address"};
        const std::string uri = url->get<std::string>();
        const std::string shown = readable(uri.substr(uri.find_last_of('/') + 1), 80);
        box = resolve(*manifest.box, uri);
        if (!box)
            return {C2paOutcome::BytesChanged, "the signed part " + shown + " is missing from the manifest"};
        std::string algorithm = textOf(reference, "alg");
        if (algorithm.empty())
            algorithm = textOf(manifest.claim, "alg");
        if (box->kind == "c2cl") { // some writers name the claim and hash the manifest around it
            box = resolve(*manifest.box, uri.substr(0, uri.find_last_of('/')));
            if (!box)
                return {C2paOutcome::BytesChanged,
                        "the signed part " + shown + " is missing from the manifest"};
        }
        const std::vector<std::uint8_t> actual =
            digest(algorithm.empty() ? "sha256" : algorithm, {box->content});
        if (actual.empty())
            return {C2paOutcome::CannotBeChecked, "the hash algorithm " + algorithm + " is not supported"};
        if (asText(actual) != asText(binaryView(reference, "hash")))
            return {C2paOutcome::BytesChanged,
                    "the part " + shown + " of the manifest was changed after signing"};
        return {};
    }

    /// A hashed URI as a path from the store on: "/c2pa/LABEL/c2pa.assertions/x".
    std::string fullPath(const JumbfBox& manifest, const std::string& uri) const {
        const std::size_t start = uri.find("jumbf=");
        const std::string path = start == std::string::npos ? uri : uri.substr(start + 6);
        return path.starts_with("/") ? path : "/" + m_store.label + "/" + manifest.label + "/" + path;
    }

    /// Remembers what the claim says to have removed from earlier manifests. It cannot do so with its own.
    void collectRedactions(const Manifest& manifest) {
        const json* list = member(manifest.claim, "redacted_assertions");
        if (!list || !list->is_array())
            return;
        const std::string own = fullPath(*manifest.box, "");
        for (const json& uri : *list)
            if (uri.is_string() && m_redacted.size() < kMaxListed * kMaxManifests)
                if (std::string path = fullPath(*manifest.box, uri.get<std::string>());
                    !path.starts_with(own))
                    m_redacted.insert(std::move(path));
    }

    /// Whether the assertion was lawfully removed: a later claim says so, it is gone or blank, and it is
    /// neither the record of actions nor the hash of the file (C2PA specification, "Redaction of
    /// assertions").
    bool isRedacted(const Manifest& manifest, const json& reference, const JumbfBox* box) const {
        const json* url = member(reference, "url");
        if (!url || !url->is_string() ||
            !m_redacted.contains(fullPath(*manifest.box, url->get<std::string>())))
            return false;
        const std::string uri = url->get<std::string>();
        const std::string label = uri.substr(uri.find_last_of('/') + 1);
        if (isAssertion(label, "c2pa.actions") || label.starts_with("c2pa.hash."))
            return false;
        return !box || std::ranges::all_of(box->children, [](const JumbfBox& child) {
            return std::ranges::all_of(child.content, [](std::uint8_t byte) { return byte == 0; });
        });
    }

    Verdict checkAssertions(Manifest& manifest) const {
        std::vector<const JumbfBox*> blank;
        Verdict verdict;
        for (const char* list : {"assertions", "created_assertions", "gathered_assertions"}) {
            const json* references = member(manifest.claim, list);
            if (!references || !references->is_array())
                continue;
            for (const json& reference : *references) {
                const JumbfBox* box = nullptr;
                const Verdict one = checkHashedUri(manifest, reference, box);
                if (one.valid()) {
                    manifest.listed.push_back(box);
                } else if (isRedacted(manifest, reference, box)) {
                    blank.push_back(box);
                    const std::string uri = reference["url"];
                    manifest.redacted.push_back(readable(uri.substr(uri.find_last_of('/') + 1), 80));
                } else if (verdict.valid()) {
                    verdict = one;
                }
            }
        }
        for (const JumbfBox* box : manifest.listed)
            if (verdict.valid() && (box->kind == "cbor" || box->kind == "json") && !isWellFormed(*box))
                verdict = {C2paOutcome::CannotBeChecked,
                           "the content of the assertion " + readable(box->label, 80) + " is malformed"};
        for (const JumbfBox& box : manifest.assertions->children)
            if (verdict.valid() && std::ranges::find(manifest.listed, &box) == manifest.listed.end() &&
                std::ranges::find(blank, &box) == blank.end())
                verdict = {C2paOutcome::BytesChanged,
                           "the assertion " + readable(box.label, 80) + " is not covered by the signature"};
        return verdict;
    }

    static std::optional<json> assertionData(const JumbfBox& box) {
        try {
            if (const ByteView cbor = box.data("cbor"); !cbor.empty())
                return parseCbor(cbor);
            if (const ByteView text = box.data("json"); !text.empty()) {
                json value = json::parse(asText(text), nullptr, false);
                if (!value.is_discarded())
                    return value;
            }
        } catch (const std::exception&) {
            return std::nullopt;
        }
        return std::nullopt;
    }

    /// Whether the content can be parsed and, for the assertions that matter here, has what it must have
    /// (C2PA specification; CAWG identity assertion 1.1, section 5.2).
    static bool isWellFormed(const JumbfBox& box) {
        const std::optional<json> data = assertionData(box);
        if (!data)
            return false;
        const auto isArray = [](const json* value) { return value && value->is_array(); };
        if (isAssertion(box.label, "c2pa.actions"))
            return isArray(member(*data, "actions"));
        if (isAssertion(box.label, "c2pa.ingredient"))
            return data->is_object();
        if (isAssertion(box.label, "cawg.identity")) {
            const json* payload = member(*data, "signer_payload");
            return payload && isArray(member(*payload, "referenced_assertions")) &&
                   !textOf(*payload, "sig_type").empty() && !binaryView(*data, "signature").empty();
        }
        return true;
    }

    C2paManifest describe(const Manifest& manifest, const Timestamp& stamp) {
        C2paManifest described;
        described.label = readable(manifest.box->label, 200);
        described.update = manifest.box->kind == "c2um";
        described.generator = textOf(manifest.claim, "claim_generator");
        if (const json* info = member(manifest.claim, "claim_generator_info")) {
            const json& first = info->is_array() && !info->empty() ? info->front() : *info;
            if (described.generator.empty())
                described.generator = agentText(first);
        }
        described.title = textOf(manifest.claim, "dc:title");
        described.format = textOf(manifest.claim, "dc:format");
        const CertificateNames names = signerNames(manifest.sign1);
        described.signerOrganisation = names.organisation;
        described.signerName = names.commonName;
        described.certificateFrom = names.validFrom;
        described.certificateTo = names.validTo;
        described.algorithm = manifest.sign1.algorithm;
        if (stamp.right)
            described.time = stamp.time;
        described.timeAuthority = stamp.authority;
        described.timeProblem = stamp.reason;
        described.redacted = manifest.redacted;
        for (const JumbfBox* box : manifest.listed) {
            if (described.assertions.size() < kMaxListed)
                described.assertions.push_back(readable(box->label, 80));
            if (isAssertion(box->label, "c2pa.actions"))
                describeActions(described, *box);
            if (isAssertion(box->label, "cawg.identity"))
                m_report.notes.emplace_back(
                    "the manifest holds an identity assertion (CAWG), whose own signature "
                    "is not checked: it does not establish who made the picture");
        }
        return described;
    }

    void describeActions(C2paManifest& described, const JumbfBox& box) {
        const std::optional<json> data = assertionData(box);
        const json* actions = data ? member(*data, "actions") : nullptr;
        if (!actions || !actions->is_array())
            return;
        for (const json& action : *actions) {
            if (described.actions.size() >= kMaxListed)
                break;
            const json* agent = member(action, "softwareAgent");
            described.actions.push_back({textOf(action, "action"), textOf(action, "when"),
                                         agent ? agentText(*agent) : std::string(),
                                         textOf(action, "digitalSourceType"), textOf(action, "description")});
        }
    }

    /// Signature, assertions, ingredients; for the active manifest the bytes of the file too.
    Verdict checkManifest(const JumbfBox& box, bool bindsFile) {
        if (!m_seen.insert(&box).second)
            return {C2paOutcome::CannotBeChecked, "the manifests name each other in a circle"};
        if (m_seen.size() > kMaxManifests)
            return {C2paOutcome::CannotBeChecked, "there are more manifests than are followed"};
        Manifest manifest = open(box);
        collectRedactions(manifest);
        const SignatureCheck signature = verifyCoseSign1(manifest.sign1, manifest.claimBytes);
        const Timestamp stamp = readTimestamp(manifest.sign1, manifest.claimBytes);
        Verdict verdict;
        if (signature.state == SignatureState::Wrong)
            verdict = {C2paOutcome::SignatureWrong, signature.reason};
        else if (signature.state == SignatureState::NotChecked)
            verdict = {C2paOutcome::CannotBeChecked, signature.reason};
        const Verdict assertions = checkAssertions(manifest);
        if (verdict.valid())
            verdict = assertions;

        const bool first = m_report.manifests.empty();
        if (first) {
            const ChainCheck chain = verifyChain(manifest.sign1, stamp, m_trustList);
            m_report.trust = chain.state == ChainState::NoTrustList  ? C2paTrust::NoTrustList
                             : chain.state == ChainState::Trusted    ? C2paTrust::Trusted
                             : chain.state == ChainState::NotTrusted ? C2paTrust::NotTrusted
                                                                     : C2paTrust::NotChecked;
            m_report.trustReason = chain.reason;
        }
        const std::size_t place = m_report.manifests.size();
        m_report.manifests.push_back(describe(manifest, stamp));

        const JumbfBox* parent = nullptr;
        std::vector<C2paIngredient> ingredients;
        for (const JumbfBox* assertion : manifest.listed)
            if (isAssertion(assertion->label, "c2pa.ingredient") && ingredients.size() < kMaxListed)
                ingredients.push_back(checkIngredient(manifest, *assertion, bindsFile, parent, verdict));
        m_report.manifests[place].ingredients = std::move(ingredients);
        if (bindsFile && verdict.valid())
            verdict = checkBinding(manifest, parent);
        return verdict;
    }

    C2paIngredient checkIngredient(const Manifest& manifest, const JumbfBox& assertion, bool bindsFile,
                                   const JumbfBox*& parent, Verdict& verdict) {
        C2paIngredient ingredient;
        const std::optional<json> data = assertionData(assertion);
        if (!data) {
            ingredient.state = "the ingredient cannot be read";
            return ingredient;
        }
        ingredient.title = textOf(*data, "dc:title");
        ingredient.format = textOf(*data, "dc:format");
        ingredient.relationship = textOf(*data, "relationship");
        const json* reference = member(*data, "activeManifest");
        if (!reference)
            reference = member(*data, "c2pa_manifest");
        if (!reference) {
            ingredient.state = "without a manifest of its own";
            return ingredient;
        }
        const JumbfBox* box = nullptr;
        Verdict own = checkHashedUri(manifest, *reference, box);
        // A redaction changes the hash of the whole manifest; then that of its signature counts.
        if (const json* signature = member(*data, "claimSignature");
            !own.valid() && box && signature && hasRedactions(*box)) {
            const JumbfBox* signed1 = nullptr;
            if (checkHashedUri(manifest, *signature, signed1).valid() &&
                signed1 == box->child("c2pa.signature"))
                own = {};
        }
        if (box)
            ingredient.manifest = readable(box->label, 200);
        // The parent of an update manifest binds the bytes of the file; it is checked with them.
        if (box && bindsFile && manifest.box->kind == "c2um" && ingredient.relationship == "parentOf") {
            parent = box;
            ingredient.state = "the manifest that this one updates";
            if (!own.valid() && verdict.valid())
                verdict = own;
            return ingredient;
        }
        if (own.valid()) {
            try {
                const auto known = m_checked.find(box);
                own = known != m_checked.end() ? known->second : checkManifest(*box, false);
                m_checked[box] = own;
            } catch (const std::exception& error) {
                own = {C2paOutcome::CannotBeChecked, error.what()};
            }
        }
        ingredient.state = own.valid() ? "its manifest is unchanged and its signature is right"
                                       : std::string(name(own.outcome)) + ": " + own.reason;
        return ingredient;
    }

    bool hasRedactions(const JumbfBox& manifest) const {
        const std::string path = fullPath(manifest, "");
        return std::ranges::any_of(m_redacted, [&](const std::string& one) { return one.starts_with(path); });
    }

    Verdict checkBinding(const Manifest& manifest, const JumbfBox* parent) {
        std::vector<const JumbfBox*> bindings;
        for (const JumbfBox* assertion : manifest.listed)
            if (assertion->label.starts_with("c2pa.hash.") &&
                !assertion->label.starts_with("c2pa.hash.multi-asset"))
                bindings.push_back(assertion);
        if (bindings.empty() && parent) {
            m_updated = true;
            return checkManifest(*parent, true);
        }
        if (bindings.empty())
            return {C2paOutcome::CannotBeChecked, "the manifest holds no hash of the bytes of the file"};
        if (bindings.size() > 1)
            return {C2paOutcome::CannotBeChecked,
                    "the manifest holds more than one hash of the bytes of the file"};
        const std::optional<json> data = assertionData(*bindings.front());
        if (!data)
            return {C2paOutcome::CannotBeChecked, "the hash of the bytes of the file cannot be read"};
        std::string algorithm = textOf(*data, "alg");
        if (algorithm.empty())
            algorithm = textOf(manifest.claim, "alg");
        if (isAssertion(bindings.front()->label, "c2pa.hash.data"))
            return checkDataHash(*data, algorithm);
        if (isAssertion(bindings.front()->label, "c2pa.hash.boxes"))
            return checkBoxHash(*data, algorithm);
        return {C2paOutcome::CannotBeChecked,
                "hashes of the kind " + readable(bindings.front()->label, 60) + " are not supported"};
    }

    /// Bytes of the range that do not belong to the manifest store.
    std::uint64_t outsideOfStore(ByteRange range) const {
        std::uint64_t outside = range.end - range.begin;
        for (const ByteRange& own : m_blocks.c2paRanges) {
            const std::uint64_t begin = std::max(own.begin, range.begin), end = std::min(own.end, range.end);
            outside -= begin < end ? end - begin : 0;
        }
        return outside;
    }

    Verdict checkDataHash(const json& data, const std::string& algorithm) {
        std::vector<ByteRange> exclusions;
        if (const json* list = member(data, "exclusions"); list && list->is_array()) {
            for (const json& entry : *list) {
                const std::optional<std::uint64_t> start = unsignedOf(entry, "start"),
                                                   length = unsignedOf(entry, "length");
                if (!start || !length)
                    return {C2paOutcome::CannotBeChecked, "the excluded ranges cannot be read"};
                if (!holds(m_file, *start, *length))
                    return {C2paOutcome::BytesChanged, "the file is shorter than when it was signed"};
                ByteRange range{*start, *start + *length};
                // An update manifest lengthens the store that the first manifest left out.
                if (m_updated && !m_blocks.c2paRanges.empty() &&
                    range.begin == m_blocks.c2paRanges.front().begin)
                    range.end = std::max(range.begin, m_blocks.c2paRanges.back().end);
                exclusions.push_back(range);
            }
        }
        std::ranges::sort(exclusions, {}, &ByteRange::begin);
        std::vector<ByteView> parts;
        std::uint64_t at = 0, outside = 0;
        for (const ByteRange& range : exclusions) {
            if (range.begin < at)
                return {C2paOutcome::CannotBeChecked, "the excluded ranges overlap"};
            parts.push_back(slice(m_file, at, range.begin - at));
            outside += outsideOfStore(range);
            at = range.end;
        }
        parts.push_back(slice(m_file, at));
        if (outside > 0)
            m_report.notes.push_back(std::to_string(outside) +
                                     " bytes outside of the manifest are excluded from the "
                                     "signed hash: they can be changed without notice");
        return compare(data, algorithm, parts, "the bytes of the file do not match the signed hash");
    }

    static Verdict compare(const json& data, const std::string& algorithm, const std::vector<ByteView>& parts,
                           const std::string& reason) {
        const std::vector<std::uint8_t> actual = digest(algorithm, parts);
        if (actual.empty())
            return {C2paOutcome::CannotBeChecked,
                    "the hash algorithm " + readable(algorithm, 40) + " is not supported"};
        if (asText(actual) != asText(binaryView(data, "hash")))
            return {C2paOutcome::BytesChanged, reason};
        return {};
    }

    /// The parts of the container under the names of the general box hash, the manifest store as one "C2PA".
    std::vector<ContainerPart> namedParts() const {
        std::vector<ContainerPart> parts =
            m_blocks.container == "jpeg" ? jpegParts(m_file) : pngParts(m_file);
        std::vector<ContainerPart> named;
        if (m_blocks.container == "png")
            named.push_back({"PNGh", {0, 8}, {}, true});
        for (ContainerPart& part : parts) {
            const bool own = std::ranges::any_of(m_blocks.c2paRanges, [&](const ByteRange& range) {
                return range.begin == part.range.begin && range.end == part.range.end;
            });
            if (own)
                part.name = "C2PA";
            if (own && !named.empty() && named.back().name == "C2PA")
                named.back().range.end = part.range.end;
            else
                named.push_back(std::move(part));
        }
        return named;
    }

    Verdict checkBoxHash(const json& data, const std::string& algorithm) {
        if (m_blocks.container != "jpeg" && m_blocks.container != "png")
            return {C2paOutcome::CannotBeChecked, "hashes over boxes are not supported in this file format"};
        const json* boxes = member(data, "boxes");
        if (!boxes || !boxes->is_array())
            return {C2paOutcome::CannotBeChecked, "the hashes over boxes cannot be read"};
        const std::vector<ContainerPart> parts = namedParts();
        std::size_t next = 0;
        for (const json& entry : *boxes) {
            const json* names = member(entry, "names");
            if (!names || !names->is_array() || names->empty())
                return {C2paOutcome::CannotBeChecked, "the hashes over boxes cannot be read"};
            std::vector<ByteView> covered;
            for (const json& boxName : *names) {
                if (next >= parts.size() || !boxName.is_string() ||
                    parts[next].name != boxName.get<std::string>())
                    return {C2paOutcome::BytesChanged, "the file has other parts than when it was signed"};
                const ByteRange range = parts[next++].range;
                covered.push_back(slice(m_file, range.begin, range.end - range.begin));
            }
            if (names->front() == "C2PA")
                continue;
            const std::string own = textOf(entry, "alg");
            Verdict verdict = compare(entry, own.empty() ? algorithm : own, covered,
                                      "the part " + readable(names->front().get<std::string>(), 20) +
                                          " of the file does not match the signed hash");
            if (!verdict.valid())
                return verdict;
        }
        if (next != parts.size() || (!parts.empty() && parts.back().range.end != m_file.size()))
            return {C2paOutcome::BytesChanged, "the file has parts that it did not have when it was signed"};
        return {};
    }

    ByteView m_file;
    const MetadataBlocks& m_blocks;
    const std::vector<std::filesystem::path>& m_trustList;
    JumbfBox m_store;
    C2paReport m_report;
    std::set<const JumbfBox*> m_seen;
    std::map<const JumbfBox*, Verdict> m_checked; ///< of ingredients
    std::set<std::string> m_redacted;             ///< full paths that claims name as redacted
    bool m_updated = false;
};

std::string joinWords(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& word : words)
        if (!word.empty())
            joined += (joined.empty() ? "" : ", ") + word;
    return joined;
}

ProvenanceStatement integrityStatement(const C2paReport& report) {
    ProvenanceStatement statement{"c2pa", "integrity", name(report.outcome), "integrity", {}, "strong"};
    switch (report.outcome) {
    case C2paOutcome::Valid:
        statement.meaning =
            "The claim signature is right and the signed hash matches the bytes of the file: nothing "
            "was changed since the signer signed it. Whether the signer tells the truth is another question.";
        break;
    case C2paOutcome::SignatureWrong:
        statement.meaning = "The manifest is not what its signer signed (" + report.reason +
                            "): what it says carries no weight.";
        break;
    case C2paOutcome::BytesChanged:
        statement.meaning = "The signature is right, but the file or its manifest was changed afterwards (" +
                            report.reason + ").";
        break;
    case C2paOutcome::CannotBeChecked:
        statement.weight = "weak";
        statement.meaning = "There is a C2PA manifest that cannot be checked: " + report.reason + ".";
        break;
    }
    return statement;
}

ProvenanceStatement trustStatement(const C2paReport& report) {
    ProvenanceStatement statement{"c2pa", "trust", {}, "integrity", {}, "weak"};
    switch (report.trust) {
    case C2paTrust::Trusted:
        statement.value = "signer is in the trust list";
        statement.meaning = "The signer's chain of certificates ends in the trust list that you gave.";
        statement.weight = "strong";
        break;
    case C2paTrust::NotTrusted:
        statement.value = "signer is not in the trust list";
        statement.meaning =
            "The signer's chain of certificates does not end in the trust list that you gave (" +
            report.trustReason + "): anyone can make a certificate with any name.";
        break;
    case C2paTrust::NoTrustList:
        statement.value = "no trust list given";
        statement.meaning =
            "Anyone can make a certificate with any name; give a trust list to learn whether the "
            "signer's chain ends in it.";
        break;
    case C2paTrust::NotChecked:
        statement.value = "trust cannot be checked";
        statement.meaning =
            report.trustReason.empty() ? "The signer is not known." : report.trustReason + ".";
        break;
    }
    return statement;
}

void addManifest(std::vector<ProvenanceStatement>& out, const C2paManifest& manifest,
                 const std::string& prefix, const std::string& weight) {
    const auto add = [&](const std::string& key, const std::string& value, const std::string& kind,
                         const std::string& meaning, const std::string& ownWeight) {
        if (!value.empty())
            out.push_back({"c2pa", prefix + key, value, kind, meaning, ownWeight});
    };
    add("claim_generator", manifest.generator, "software", "The program that wrote the manifest.", weight);
    const std::string signer =
        joinWords({manifest.signerOrganisation, manifest.signerName, manifest.algorithm});
    add("signer", signer, "integrity",
        "Names in the signer's certificate, which is valid from " + manifest.certificateFrom + " to " +
            manifest.certificateTo + ".",
        weight);
    if (!manifest.time.empty())
        add("time", manifest.time, "time",
            "Time of signing after the time stamp authority " + manifest.timeAuthority +
                " (its signature is right; the authority itself is not judged).",
            weight);
    else
        add("time", manifest.timeProblem, "warning", "The time of signing is not established.", "weak");
    for (const C2paAction& action : manifest.actions) {
        std::string value = joinWords({action.action, action.softwareAgent, action.when, action.description});
        std::string kind = action.action == "c2pa.created" ? "software" : "edit";
        std::string meaning = "An action that the manifest records.";
        if (!action.digitalSourceType.empty()) {
            const DigitalSourceType type = digitalSourceType(action.digitalSourceType);
            value = joinWords({value, type.code});
            kind = type.kind;
            meaning = "The manifest states: " + type.meaning + ".";
        }
        add("action", value, kind, meaning, weight);
    }
    for (const std::string& label : manifest.redacted)
        add("redacted", label, "edit",
            "This assertion was removed from the manifest on purpose; a later signed claim says so. What it "
            "stated is not known.",
            weight);
    for (const C2paIngredient& ingredient : manifest.ingredients)
        add("ingredient", joinWords({ingredient.title, ingredient.format, ingredient.relationship}), "edit",
            "The image was made from this (" + ingredient.state + ").", weight);
}

} // namespace

const char* name(C2paOutcome outcome) {
    switch (outcome) {
    case C2paOutcome::Valid:
        return "valid";
    case C2paOutcome::SignatureWrong:
        return "signature wrong";
    case C2paOutcome::BytesChanged:
        return "bytes changed since signing";
    case C2paOutcome::CannotBeChecked:
        return "cannot be checked";
    }
    return "";
}

C2paReport checkC2pa(ByteView file, const MetadataBlocks& blocks,
                     const std::vector<std::filesystem::path>& trustList) {
    if (blocks.c2pa.empty())
        return {};
    return Checker(file, blocks, trustList).run();
}

std::vector<ProvenanceStatement> c2paStatements(const C2paReport& report) {
    std::vector<ProvenanceStatement> statements;
    if (!report.present)
        return statements;
    statements.push_back(integrityStatement(report));
    statements.push_back(trustStatement(report));
    const std::string weight = report.outcome != C2paOutcome::Valid ? "weak"
                               : report.trust == C2paTrust::Trusted ? "strong"
                                                                    : "moderate";
    bool active = true;
    for (const C2paManifest& manifest : report.manifests) {
        addManifest(statements, manifest, active ? "" : "earlier manifest: ", weight);
        active = false;
    }
    for (const std::string& note : report.notes)
        statements.push_back(
            {"c2pa", "note", note, "warning", "A limit of what the manifest proves.", "weak"});
    return statements;
}

} // namespace whorl
