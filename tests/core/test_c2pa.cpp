#include "core/provenance/c2pa.h"
#include "core/provenance/cbor.h"
#include "core/provenance/cose.h"
#include "core/provenance/jumbf.h"

#include "core/base/error.h"
#include "core/imaging/encode.h"

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace whorl;

namespace {

std::string big(std::uint32_t value) {
    return {char(value >> 24), char(value >> 16), char(value >> 8), char(value)};
}

std::string head(unsigned major, std::size_t size) {
    return {char(major << 5 | 25), char(size >> 8), char(size)};
}
std::string cborText(const std::string& text) {
    return head(3, text.size()) + text;
}
std::string cborBytes(const std::string& bytes) {
    return head(2, bytes.size()) + bytes;
}

std::string box(const std::string& type, const std::string& content) {
    return big(std::uint32_t(content.size() + 8)) + type + content;
}
std::string superbox(const std::string& kind, const std::string& label, const std::string& content) {
    const std::string description = kind + std::string(12, '\0') + '\3' + label + '\0';
    return box("jumb", box("jumd", description) + content);
}

std::string sha(const std::string& data) {
    const std::vector<std::uint8_t> bytes = digest("sha256", {asBytes(data)});
    return {bytes.begin(), bytes.end()};
}

/// A key and its certificate, self-signed unless there is an issuer.
struct Signer {
    struct Kind {
        const char* name;
        const char* cose; ///< the algorithm as CBOR
        const char* curve;
        const EVP_MD* (*hash)();
    };
    static const Kind& kind(const std::string& name) {
        static const std::array<Kind, 7> kinds{{{"ES256", "\x26", "P-256", EVP_sha256},
                                                {"ES384", "\x38\x22", "P-384", EVP_sha384},
                                                {"ES512", "\x38\x23", "P-521", EVP_sha512},
                                                {"PS256", "\x38\x24", nullptr, EVP_sha256},
                                                {"PS384", "\x38\x25", nullptr, EVP_sha384},
                                                {"PS512", "\x38\x26", nullptr, EVP_sha512},
                                                {"Ed25519", "\x27", nullptr, nullptr}}};
        return *std::ranges::find(kinds, name, &Kind::name);
    }

    Kind algorithm;
    EVP_PKEY* key;
    X509* certificate = X509_new();

    explicit Signer(const std::string& name = "ES256", const Signer* issuer = nullptr)
        : algorithm(kind(name)) {
        key = algorithm.curve  ? EVP_EC_gen(algorithm.curve)
              : algorithm.hash ? EVP_RSA_gen(2048)
                               : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), issuer ? 2 : 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 86400);
        X509_set_pubkey(certificate, key);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char*>(issuer ? "Issued" : "Test signer"),
                                   -1, -1, 0);
        X509_set_issuer_name(certificate, X509_get_subject_name(issuer ? issuer->certificate : certificate));
        X509_EXTENSION* authority = X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints,
                                                        issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
        X509_add_ext(certificate, authority, -1);
        X509_EXTENSION_free(authority);
        X509_sign(certificate, issuer ? issuer->key : key, issuer || algorithm.hash ? EVP_sha256() : nullptr);
    }
    Signer(const Signer&) = delete;
    Signer& operator=(const Signer&) = delete;
    ~Signer() {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
    std::string der() const {
        unsigned char* data = nullptr;
        const int length = i2d_X509(certificate, &data);
        std::string bytes(reinterpret_cast<char*>(data), std::size_t(length));
        OPENSSL_free(data);
        return bytes;
    }
    std::string sign(const std::string& message) const {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        EVP_PKEY_CTX* options = nullptr;
        EVP_DigestSignInit(context, &options, algorithm.hash ? algorithm.hash() : nullptr, nullptr, key);
        if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA) {
            EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING);
            EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST);
        }
        std::size_t length = 512;
        std::string signature(length, '\0');
        EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &length,
                       reinterpret_cast<const unsigned char*>(message.data()), message.size());
        EVP_MD_CTX_free(context);
        signature.resize(length);
        if (!algorithm.curve)
            return signature;
        const auto* data = reinterpret_cast<const unsigned char*>(signature.data());
        ECDSA_SIG* pair = d2i_ECDSA_SIG(nullptr, &data, long(length));
        const int half = (EVP_PKEY_get_bits(key) + 7) / 8;
        std::string raw(std::size_t(2 * half), '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(pair), reinterpret_cast<unsigned char*>(raw.data()), half);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair), reinterpret_cast<unsigned char*>(raw.data()) + half, half);
        ECDSA_SIG_free(pair);
        return raw;
    }
    bool save(const QString& path) const {
        BIO* file = BIO_new_file(path.toLocal8Bit().constData(), "w");
        const bool written = file && PEM_write_bio_X509(file, certificate) == 1;
        BIO_free(file);
        return written;
    }
};

std::string map(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string items;
    for (const auto& [key, value] : entries)
        items += cborText(key) + value;
    return head(5, entries.size()) + items;
}
std::string array(const std::vector<std::string>& items) {
    std::string joined = head(4, items.size());
    for (const std::string& item : items)
        joined += item;
    return joined;
}
std::string number(std::size_t value) {
    return "\x1a" + big(std::uint32_t(value));
}
std::string hashedUri(const std::string& uri, const std::string& hash) {
    return map({{"url", cborText("self#jumbf=" + uri)}, {"hash", cborBytes(hash)}});
}

struct Assertion {
    std::string label;
    std::string cbor;
    std::string box() const { return superbox("cbor", label, ::box("cbor", cbor)); }
};

/// A signed manifest; assertions named in `removed` are signed but left out of its store.
std::string manifest(const Signer& signer, const std::string& kind, const std::string& label,
                     const std::vector<Assertion>& assertions,
                     std::vector<std::pair<std::string, std::string>> claimEntries = {},
                     const std::string& removed = {}) {
    std::vector<std::string> references;
    std::string store;
    for (const Assertion& assertion : assertions) {
        references.push_back(hashedUri("c2pa.assertions/" + assertion.label, sha(assertion.box().substr(8))));
        if (assertion.label != removed)
            store += assertion.box();
    }
    claimEntries.emplace_back("alg", cborText("sha256"));
    claimEntries.emplace_back("claim_generator", cborText("Whorl test"));
    claimEntries.emplace_back("assertions", array(references));
    const std::string claim = map(claimEntries);
    const std::string header =
        head(5, 2) + "\x01" + signer.algorithm.cose + "\x18\x21" + cborBytes(signer.der());
    // COSE demands the shortest form of every length, unlike what this test writes elsewhere.
    const auto shortest = [](unsigned major, std::size_t size) {
        return size < 24    ? std::string{char(major << 5 | size)}
               : size < 256 ? std::string{char(major << 5 | 24), char(size)}
                            : head(major, size);
    };
    const std::string structure = shortest(4, 4) + shortest(3, 10) + "Signature1" +
                                  shortest(2, header.size()) + header + shortest(2, 0) +
                                  shortest(2, claim.size()) + claim;
    const std::string cose =
        "\xD2" + head(4, 4) + cborBytes(header) + head(5, 0) + "\xF6" + cborBytes(signer.sign(structure));
    return superbox(kind, label,
                    superbox("c2as", "c2pa.assertions", store) +
                        superbox("c2cl", "c2pa.claim", box("cbor", claim)) +
                        superbox("c2cs", "c2pa.signature", box("cbor", cose)));
}

const std::string kBefore = std::string("\x89PNG\r\n\x1a\n") + big(4) + "IDAT" + "abcd" + big(0);
const std::string kAfter = big(0) + "IEND" + big(0xAE426082);

std::string png(const std::string& manifests) {
    const std::string store = superbox("c2pa", "c2pa", manifests);
    return kBefore + big(std::uint32_t(store.size())) + "caBX" + store + big(0) + kAfter;
}

/// c2pa.hash.data of the PNG, with the chunk of the manifest left out.
Assertion dataHash(std::size_t chunk) {
    const std::string range = map({{"start", number(kBefore.size())}, {"length", number(chunk)}});
    return {"c2pa.hash.data", map({{"exclusions", array({range})},
                                   {"alg", cborText("sha256")},
                                   {"hash", cborBytes(sha(kBefore + kAfter))}})};
}

/// A signed PNG. The length of the excluded chunk is found by signing twice, which needs signatures of one
/// length.
std::string signedPng(const Signer& signer, const std::vector<Assertion>& further = {}) {
    std::string file = png({});
    for (int round = 0; round < 2; ++round) {
        std::vector<Assertion> assertions{dataHash(file.size() - kBefore.size() - kAfter.size())};
        assertions.insert(assertions.end(), further.begin(), further.end());
        file = png(manifest(signer, "c2ma", "urn:test", assertions));
    }
    return file;
}

std::string boxEntry(const std::string& name, const std::string& bytes) {
    return map({{"names", array({cborText(name)})},
                {"hash", cborBytes(name == "C2PA" ? std::string() : sha(bytes))}});
}

C2paReport check(const std::string& file, const std::vector<std::filesystem::path>& trust = {}) {
    return checkC2pa(asBytes(file), readMetadataBlocks(asBytes(file)), trust);
}

std::string flipped(std::string file, std::size_t at) {
    file[at] = char(file[at] ^ 1);
    return file;
}

} // namespace

class TestC2pa : public QObject {
    Q_OBJECT
  private slots:
    void ownSignatureIsValid();
    void everyFlippedBitIsFound();
    void trustRestsOnTheGivenList();
    void everyAlgorithmIsChecked_data();
    void everyAlgorithmIsChecked();
    void boxHashesCoverEveryPart();
    void boxHashesOfJpegCoverEverySegment();
    void malformedAssertionIsNotValid();
    void anIdentityAssertionIsSaidToBeUnchecked();
    void redactionIsToldFromChange();
    void hostileBoxesAndCborAreRefused();
    void agreesWithTheReferenceReader_data();
    void agreesWithTheReferenceReader();
};

void TestC2pa::ownSignatureIsValid() {
    const C2paReport report = check(signedPng(Signer()));
    QVERIFY2(report.outcome == C2paOutcome::Valid, report.reason.c_str());
    QCOMPARE(report.trust, C2paTrust::NoTrustList);
    QCOMPARE(report.manifests.front().generator, std::string("Whorl test"));
    QCOMPARE(report.manifests.front().signerName, std::string("Test signer"));
}

void TestC2pa::everyFlippedBitIsFound() {
    const std::string file = signedPng(Signer());
    const auto outcomeAt = [&](std::size_t at) { return check(flipped(file, at)).outcome; };
    QCOMPARE(outcomeAt(kBefore.size() - 8), C2paOutcome::BytesChanged);
    QCOMPARE(outcomeAt(file.size() - 1), C2paOutcome::BytesChanged);
    QCOMPARE(check(file + "x").outcome, C2paOutcome::BytesChanged);
    QCOMPARE(outcomeAt(file.find("Whorl test")), C2paOutcome::SignatureWrong);
    QCOMPARE(outcomeAt(file.find("exclusions") + 30), C2paOutcome::BytesChanged);
    // Chunk length, type and checksum of the manifest are in nobody's hash; the store behind them must hold.
    const std::size_t store = kBefore.size() + 8, end = file.size() - kAfter.size() - 4;
    const std::size_t claim = file.find("Whorl test");
    for (std::size_t at = store; at < end; at += at < claim ? 1 : 7) {
        const C2paReport report = check(flipped(file, at));
        const bool same = report.present && report.outcome == C2paOutcome::Valid &&
                          report.manifests.front().generator != "Whorl test";
        QVERIFY2(!same, qPrintable(QString::number(at)));
    }
}

void TestC2pa::trustRestsOnTheGivenList() {
    const Signer signer, stranger;
    QTemporaryDir folder;
    QVERIFY(signer.save(folder.filePath("own.pem")) && stranger.save(folder.filePath("other.pem")));
    const std::string file = signedPng(signer);
    QCOMPARE(check(file, {folder.filePath("own.pem").toStdString()}).trust, C2paTrust::Trusted);
    QCOMPARE(check(file, {folder.filePath("other.pem").toStdString()}).trust, C2paTrust::NotTrusted);
    QCOMPARE(check(file, {folder.filePath("missing.pem").toStdString()}).trust, C2paTrust::NotChecked);
    // A folder holds both; a signer is trusted through the certificate that issued its own.
    QCOMPARE(check(file, {folder.path().toStdString()}).trust, C2paTrust::Trusted);
    const Signer issued("ES384", &signer);
    const std::string other = signedPng(issued);
    QCOMPARE(check(other, {folder.filePath("own.pem").toStdString()}).trust, C2paTrust::Trusted);
    QCOMPARE(check(other, {folder.filePath("other.pem").toStdString()}).trust, C2paTrust::NotTrusted);
}

void TestC2pa::everyAlgorithmIsChecked_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "Ed25519"})
        QTest::newRow(name) << QString(name);
}

void TestC2pa::everyAlgorithmIsChecked() {
    QFETCH(QString, name);
    const Signer signer(name.toStdString());
    const std::string file = signedPng(signer);
    const C2paReport report = check(file);
    QVERIFY2(report.outcome == C2paOutcome::Valid, report.reason.c_str());
    QCOMPARE(QString::fromStdString(report.manifests.front().algorithm), name);
    // The signature is the last thing in the store, before checksum and end chunk.
    const std::size_t last = file.size() - kAfter.size() - 5;
    QCOMPARE(check(flipped(file, last)).outcome, C2paOutcome::SignatureWrong);
    QCOMPARE(check(flipped(file, last - 40)).outcome, C2paOutcome::SignatureWrong);
    QCOMPARE(check(flipped(file, file.find("Whorl test"))).outcome, C2paOutcome::SignatureWrong);
}

void TestC2pa::boxHashesCoverEveryPart() {
    const Signer signer;
    const std::string header = kBefore.substr(0, 8), data = kBefore.substr(8);
    const auto made = [&](const std::vector<std::string>& entries) {
        return png(
            manifest(signer, "c2ma", "urn:test",
                     {{"c2pa.hash.boxes", map({{"alg", cborText("sha256")}, {"boxes", array(entries)}})}}));
    };
    const std::vector<std::string> entries{boxEntry("PNGh", header), boxEntry("IDAT", data),
                                           boxEntry("C2PA", ""), boxEntry("IEND", kAfter)};
    const std::string file = made(entries);
    const C2paReport report = check(file);
    QVERIFY2(report.outcome == C2paOutcome::Valid, report.reason.c_str());
    for (std::size_t at = header.size() + 8; at < kBefore.size(); ++at)
        QCOMPARE(check(flipped(file, at)).outcome, C2paOutcome::BytesChanged);
    QCOMPARE(check(flipped(file, file.size() - 1)).outcome, C2paOutcome::BytesChanged);
    QCOMPARE(check(file + "x").outcome, C2paOutcome::BytesChanged);
    const std::string chunk = big(1) + "tEXt" + "a" + big(0);
    QCOMPARE(check(file.substr(0, kBefore.size()) + chunk + file.substr(kBefore.size())).outcome,
             C2paOutcome::BytesChanged);
    QCOMPARE(check(made({entries[0], entries[2], entries[3]})).outcome, C2paOutcome::BytesChanged);
    QCOMPARE(check(made({entries[0], entries[1], entries[2]})).outcome, C2paOutcome::BytesChanged);
}

void TestC2pa::boxHashesOfJpegCoverEverySegment() {
    Image image{32, 32, std::vector<std::uint8_t>(32 * 32 * 3, 90)};
    const std::vector<std::uint8_t> bytes = encodeJpeg(image, 80);
    const std::string plain(bytes.begin(), bytes.end());
    std::vector<std::string> entries;
    for (const ContainerPart& part : jpegParts(bytes)) {
        entries.push_back(
            boxEntry(part.name, plain.substr(part.range.begin, part.range.end - part.range.begin)));
        if (part.name == "SOI")
            entries.push_back(boxEntry("C2PA", ""));
    }
    const std::string store = superbox(
        "c2pa", "c2pa",
        manifest(Signer("Ed25519"), "c2ma", "urn:test",
                 {{"c2pa.hash.boxes", map({{"alg", cborText("sha256")}, {"boxes", array(entries)}})}}));
    const auto segment = [](const std::string& content) {
        return std::string("\xFF\xEB") + char((content.size() + 2) >> 8) + char(content.size() + 2) + content;
    };
    // In two segments, the second of which repeats the header of the box.
    const std::string first = std::string("JP\0\1\0\0\0\1", 8) + store.substr(0, 500);
    const std::string second = std::string("JP\0\1\0\0\0\2", 8) + store.substr(0, 8) + store.substr(500);
    const std::string file = plain.substr(0, 2) + segment(first) + segment(second) + plain.substr(2);
    const C2paReport report = check(file);
    QVERIFY2(report.outcome == C2paOutcome::Valid, report.reason.c_str());
    const std::size_t inserted = file.size() - plain.size();
    for (std::size_t at = 2; at < plain.size(); at += 3)
        QVERIFY(check(flipped(file, at + inserted)).outcome != C2paOutcome::Valid);
}

void TestC2pa::malformedAssertionIsNotValid() {
    const Signer signer;
    QCOMPARE(check(signedPng(signer, {{"org.note", map({{"a", number(1)}})}})).outcome, C2paOutcome::Valid);
    for (const Assertion& wrong : {Assertion{"c2pa.actions", map({{"actions", number(1)}})},
                                   Assertion{"cawg.identity", map({{"signature", cborBytes("s")}})}})
        QCOMPARE(check(signedPng(signer, {wrong})).outcome, C2paOutcome::CannotBeChecked);
    const C2paReport report = check(signedPng(signer, {{"org.note", "\xa1\x61"}}));
    QCOMPARE(report.outcome, C2paOutcome::CannotBeChecked);
    QVERIFY2(report.reason.find("org.note") != std::string::npos, report.reason.c_str());
}

void TestC2pa::anIdentityAssertionIsSaidToBeUnchecked() {
    const std::string payload =
        map({{"referenced_assertions", array({})}, {"sig_type", cborText("cawg.x509.cose")}});
    const C2paReport report = check(signedPng(
        Signer(), {{"cawg.identity", map({{"signer_payload", payload}, {"signature", cborBytes("s")}})}}));
    QVERIFY2(report.outcome == C2paOutcome::Valid, report.reason.c_str());
    bool said = false;
    for (const ProvenanceStatement& statement : c2paStatements(report))
        said |= statement.value.find("(CAWG), whose own signature is not checked") != std::string::npos;
    QVERIFY(said);
}

void TestC2pa::redactionIsToldFromChange() {
    const Signer signer;
    const Assertion note{"org.note", map({{"where", cborText("home")}})};
    const Assertion actions{"c2pa.actions", map({{"actions", array({})}})};
    const std::string claimed = "self#jumbf=/c2pa/urn:first/c2pa.assertions/";
    // A first manifest from which `removed` is gone, and an update that names `redacted`.
    const auto made = [&](const std::string& removed, const std::string& redacted, bool hashBefore,
                          bool withSignature) {
        std::string file;
        std::size_t chunk = 0;
        for (int round = 0; round < 2; ++round) {
            const auto first = [&](const std::string& gone) {
                return manifest(signer, "c2ma", "urn:first", {dataHash(chunk), note, actions}, {}, gone);
            };
            const std::string before = first({}), parent = first(removed),
                              &bound = hashBefore ? before : parent;
            std::vector<std::pair<std::string, std::string>> ingredient{
                {"relationship", cborText("parentOf")},
                {"activeManifest", hashedUri("/c2pa/urn:first", sha(bound.substr(8)))}};
            const JumbfBox boxes = parseJumbf(asBytes(parent));
            const std::string signature(asText(boxes.child("c2pa.signature")->content));
            if (withSignature)
                ingredient.emplace_back("claimSignature",
                                        hashedUri("/c2pa/urn:first/c2pa.signature", sha(signature)));
            std::vector<std::pair<std::string, std::string>> claim;
            if (!redacted.empty())
                claim.emplace_back("redacted_assertions", array({cborText(claimed + redacted)}));
            file = png(parent + manifest(signer, "c2um", "urn:second",
                                         {{"c2pa.ingredient.v3", map(ingredient)}}, claim));
            chunk = png(before).size() - kBefore.size() - kAfter.size();
        }
        return check(file);
    };
    const auto outcome = [&](const C2paReport& report) {
        return QString(name(report.outcome)) + ": " + report.reason.c_str();
    };
    const C2paReport lawful = made("org.note", "org.note", false, false);
    QVERIFY2(lawful.outcome == C2paOutcome::Valid, qPrintable(outcome(lawful)));
    QCOMPARE(lawful.manifests.at(1).redacted, std::vector<std::string>{"org.note"});
    const auto statements = c2paStatements(lawful);
    QVERIFY(std::ranges::any_of(statements, [](const ProvenanceStatement& statement) {
        return statement.key == "earlier manifest: redacted" && statement.value == "org.note";
    }));
    const C2paReport bySignature = made("org.note", "org.note", true, true);
    QVERIFY2(bySignature.outcome == C2paOutcome::Valid, qPrintable(outcome(bySignature)));
    QCOMPARE(made("org.note", "org.note", true, false).outcome, C2paOutcome::BytesChanged);
    QCOMPARE(made("org.note", "", false, false).outcome, C2paOutcome::BytesChanged);
    QCOMPARE(made("org.note", "c2pa.actions", false, false).outcome, C2paOutcome::BytesChanged);
    QCOMPARE(made("c2pa.actions", "c2pa.actions", false, false).outcome, C2paOutcome::BytesChanged);
    QCOMPARE(made("c2pa.hash.data", "c2pa.hash.data", false, false).outcome, C2paOutcome::BytesChanged);
    // Nobody redacts what the same claim signs.
    const std::string own =
        png(manifest(signer, "c2ma", "urn:first", {dataHash(0), note},
                     {{"redacted_assertions", array({cborText(claimed + "org.note")})}}, "org.note"));
    QCOMPARE(check(own).outcome, C2paOutcome::BytesChanged);
}

void TestC2pa::hostileBoxesAndCborAreRefused() {
    std::string nested = box("jumd", std::string(17, '\0'));
    for (int i = 0; i < 100; ++i)
        nested = box("jumb", box("jumd", std::string(17, '\0')) + nested);
    const std::string huge = big(1) + "jumb" + std::string(8, '\xff') + std::string(64, '\0');
    std::string flood;
    for (int i = 0; i < 20'000; ++i)
        flood += box("free", "");
    for (const std::string& boxes :
         {nested, huge, box("jumb", ""), superbox("c2pa", "c2pa", flood), std::string("\0\0", 2)})
        QVERIFY_EXCEPTION_THROWN(parseJumbf(asBytes(boxes)), Error);
    const std::string fourGigabytes = "\x5a\xff\xff\xff\xff", array = "\x9b\xff\xff\xff\xff\xff\xff\xff\xff";
    for (const std::string& cbor :
         {fourGigabytes, array, std::string(100'000, '\x81'), std::string(100'000, '\xd2'),
          std::string("\xa2\x01\x01\x01\x02"), std::string("\x9f"), std::string("\x01\x02")})
        QVERIFY_EXCEPTION_THROWN(parseCbor(asBytes(cbor)), Error);
}

void TestC2pa::agreesWithTheReferenceReader_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("time");
    const auto add = [](const char* file, const char* outcome, const char* time) {
        QTest::newRow(file) << QString(file) << QString(outcome) << QString(time);
    };
    add("c2pa-datahash-mismatch.jpg", "bytes changed since signing", "2023-01-24T14:48:56Z");
    add("c2pa-invalid-signature.jpg", "signature wrong", "");
    add("c2pa-malformed-cbor-identity.jpg", "cannot be checked", "");
    add("c2pa-pixels-edited-after-signing.jpg", "bytes changed since signing", "2023-01-24T14:48:56Z");
    add("c2pa-valid-algorithmicmedia-not-trained.jpg", "valid", "2024-08-06T21:53:37Z");
    add("c2pa-valid-cawg-digitalcapture.jpg", "valid", "2025-07-29T23:13:49Z");
    add("c2pa-valid-claim-only.jpg", "valid", "2023-01-24T14:48:56Z");
    add("c2pa-valid-update-manifest.jpg", "valid", "");
    add("google-gemini-c2pa-valid-jpeg.png", "valid", "2026-06-11T03:54:18Z");
    add("openai-dalle3-c2pa-valid.webp", "valid", "2024-04-17T16:08:56Z");
}

void TestC2pa::agreesWithTheReferenceReader() {
    QFETCH(QString, file);
    QFETCH(QString, outcome);
    QFETCH(QString, time);
    const QString shared =
        qEnvironmentVariable("WHORL_SHARED", QStringLiteral(WHORL_SOURCE_DIR "/../shared"));
    QFile source(shared + "/cases/provenance/" + file);
    if (!source.open(QIODevice::ReadOnly))
        QSKIP("the shared cases are not there");
    const C2paReport report = check(source.readAll().toStdString());
    QVERIFY2(name(report.outcome) == outcome.toStdString(), report.reason.c_str());
    QCOMPARE(QString::fromStdString(report.manifests.front().time), time);
}

QTEST_GUILESS_MAIN(TestC2pa)
#include "test_c2pa.moc"
