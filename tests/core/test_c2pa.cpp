#include "core/provenance/c2pa.h"
#include "core/provenance/cbor.h"
#include "core/provenance/cose.h"
#include "core/provenance/jumbf.h"

#include "core/base/error.h"

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

/// A key and its self-signed certificate.
struct Signer {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    Signer() {
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 86400);
        X509_set_pubkey(certificate, key);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char*>("Test signer"), -1, -1, 0);
        X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
        X509_sign(certificate, key, EVP_sha256());
    }
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
        std::size_t length = 256;
        std::string der(length, '\0');
        EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key);
        EVP_DigestSign(context, reinterpret_cast<unsigned char*>(der.data()), &length,
                       reinterpret_cast<const unsigned char*>(message.data()), message.size());
        EVP_MD_CTX_free(context);
        const auto* data = reinterpret_cast<const unsigned char*>(der.data());
        ECDSA_SIG* pair = d2i_ECDSA_SIG(nullptr, &data, long(length));
        std::string raw(64, '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(pair), reinterpret_cast<unsigned char*>(raw.data()), 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair), reinterpret_cast<unsigned char*>(raw.data()) + 32, 32);
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

const std::string kBefore = std::string("\x89PNG\r\n\x1a\n") + big(4) + "IDAT" + "abcd" + big(0);
const std::string kAfter = big(0) + "IEND" + big(0xAE426082);

/// A signed PNG. The length of the excluded chunk is found by signing twice.
std::string signedPng(const Signer& signer) {
    std::string file;
    std::size_t length = 0;
    for (int round = 0; round < 2; ++round) {
        const std::string range = head(5, 2) + cborText("start") + "\x1a" +
                                  big(std::uint32_t(kBefore.size())) + cborText("length") + "\x1a" +
                                  big(std::uint32_t(length));
        const std::string hash = head(5, 3) + cborText("exclusions") + head(4, 1) + range + cborText("alg") +
                                 cborText("sha256") + cborText("hash") + cborBytes(sha(kBefore + kAfter));
        const std::string assertion = superbox("cbor", "c2pa.hash.data", box("cbor", hash));
        const std::string reference = head(5, 2) + cborText("url") +
                                      cborText("self#jumbf=c2pa.assertions/c2pa.hash.data") +
                                      cborText("hash") + cborBytes(sha(assertion.substr(8)));
        const std::string claim = head(5, 3) + cborText("alg") + cborText("sha256") +
                                  cborText("claim_generator") + cborText("Whorl test") +
                                  cborText("assertions") + head(4, 1) + reference;
        const std::string header = head(5, 2) + "\x01\x26" + "\x18\x21" + cborBytes(signer.der());
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
        const std::string manifest = superbox("c2ma", "urn:test",
                                              superbox("c2as", "c2pa.assertions", assertion) +
                                                  superbox("c2cl", "c2pa.claim", box("cbor", claim)) +
                                                  superbox("c2cs", "c2pa.signature", box("cbor", cose)));
        const std::string store = superbox("c2pa", "c2pa", manifest);
        file = kBefore + big(std::uint32_t(store.size())) + "caBX" + store + big(0) + kAfter;
        length = store.size() + 12;
    }
    return file;
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
