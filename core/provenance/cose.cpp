#include "core/provenance/cose.h"

#include "core/base/error.h"
#include "core/provenance/cbor.h"
#include "core/provenance/text.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <memory>
#include <optional>

namespace whorl {

namespace {

using nlohmann::json;

template <auto release> struct Release {
    template <typename T> void operator()(T* object) const { release(object); }
};
template <typename T, auto release> using Owned = std::unique_ptr<T, Release<release>>;

using Certificate = Owned<X509, X509_free>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;

void freeCertificates(STACK_OF(X509) * certificates) {
    sk_X509_pop_free(certificates, X509_free);
}
using Certificates = Owned<STACK_OF(X509), freeCertificates>;

constexpr std::size_t kMaxCertificates = 32;
constexpr std::size_t kMaxTrustFile = 16U << 20U;

struct Algorithm {
    int id;
    const char* name;
    int keyType;
    const EVP_MD* (*hash)();
};
constexpr std::array<Algorithm, 8> kAlgorithms{{{-7, "ES256", EVP_PKEY_EC, EVP_sha256},
                                                {-35, "ES384", EVP_PKEY_EC, EVP_sha384},
                                                {-36, "ES512", EVP_PKEY_EC, EVP_sha512},
                                                {-37, "PS256", EVP_PKEY_RSA, EVP_sha256},
                                                {-38, "PS384", EVP_PKEY_RSA, EVP_sha384},
                                                {-39, "PS512", EVP_PKEY_RSA, EVP_sha512},
                                                {-8, "Ed25519", EVP_PKEY_ED25519, nullptr},
                                                {-19, "Ed25519", EVP_PKEY_ED25519, nullptr}}};

const Algorithm* algorithmNamed(const std::string& name) {
    for (const Algorithm& algorithm : kAlgorithms)
        if (name == algorithm.name)
            return &algorithm;
    return nullptr;
}

Certificate parseCertificate(const std::vector<std::uint8_t>& der) {
    const unsigned char* data = der.data();
    return Certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
}

void appendCborHead(std::vector<std::uint8_t>& out, unsigned major, std::uint64_t value) {
    const int width = value < 24 ? 0 : value < 256 ? 1 : value < 65536 ? 2 : value <= UINT32_MAX ? 4 : 8;
    const unsigned info = width == 0   ? static_cast<unsigned>(value)
                          : width == 1 ? 24
                          : width == 2 ? 25
                          : width == 4 ? 26
                                       : 27;
    out.push_back(static_cast<std::uint8_t>(major << 5 | info));
    for (int i = width; i-- > 0;)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void appendCborBytes(std::vector<std::uint8_t>& out, ByteView bytes) {
    appendCborHead(out, 2, bytes.size());
    out.insert(out.end(), bytes.begin(), bytes.end());
}

/// Sig_structure of RFC 9052 section 4.4, with the context of a signature or of a counter-signature.
std::vector<std::uint8_t> signedStructure(std::string_view context, const CoseSign1& sign1,
                                          ByteView payload) {
    std::vector<std::uint8_t> out;
    appendCborHead(out, 4, 4);
    appendCborHead(out, 3, context.size());
    out.insert(out.end(), context.begin(), context.end());
    appendCborBytes(out, sign1.protectedBytes);
    appendCborBytes(out, {});
    appendCborBytes(out, payload);
    return out;
}

/// ECDSA signatures of COSE are r and s side by side; OpenSSL takes them as DER.
std::vector<std::uint8_t> derSignature(const std::vector<std::uint8_t>& raw) {
    const Owned<ECDSA_SIG, ECDSA_SIG_free> pair(ECDSA_SIG_new());
    const int half = static_cast<int>(raw.size() / 2);
    BIGNUM* r = BN_bin2bn(raw.data(), half, nullptr);
    BIGNUM* s = BN_bin2bn(raw.data() + half, half, nullptr);
    if (!pair || ECDSA_SIG_set0(pair.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(pair.get(), &der);
    std::vector<std::uint8_t> bytes;
    if (length > 0)
        bytes.assign(der, der + length);
    OPENSSL_free(der);
    return bytes;
}

std::string nameEntry(const X509* certificate, int nid) {
    const X509_NAME* name = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char* utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    std::string text;
    if (length > 0)
        text.assign(reinterpret_cast<const char*>(utf8), static_cast<std::size_t>(length));
    OPENSSL_free(utf8);
    return readable(text, 120);
}

std::string isoTime(const ASN1_TIME* time, std::int64_t* seconds = nullptr) {
    std::tm utc{};
    if (!time || ASN1_TIME_to_tm(time, &utc) != 1)
        return {};
    if (seconds)
        *seconds = static_cast<std::int64_t>(timegm(&utc));
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return {text.data(), length};
}

std::vector<std::uint8_t> binaryOf(const json& value) {
    return value.is_binary() ? std::vector<std::uint8_t>(value.get_binary()) : std::vector<std::uint8_t>();
}

Owned<CMS_ContentInfo, CMS_ContentInfo_free> parseToken(const std::vector<std::uint8_t>& der) {
    const unsigned char* data = der.data();
    const Owned<TS_RESP, TS_RESP_free> response(d2i_TS_RESP(nullptr, &data, static_cast<long>(der.size())));
    if (response) {
        PKCS7* token = TS_RESP_get_token(response.get());
        unsigned char* again = nullptr;
        const int length = token ? i2d_PKCS7(token, &again) : 0;
        const unsigned char* bytes = again;
        Owned<CMS_ContentInfo, CMS_ContentInfo_free> cms(
            length > 0 ? d2i_CMS_ContentInfo(nullptr, &bytes, length) : nullptr);
        OPENSSL_free(again);
        return cms;
    }
    data = der.data();
    return Owned<CMS_ContentInfo, CMS_ContentInfo_free>(
        d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(der.size())));
}

bool covers(TS_TST_INFO* info, ByteView message) {
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const EVP_MD* hash = EVP_get_digestbyobj(object);
    const ASN1_OCTET_STRING* expected = TS_MSG_IMPRINT_get_msg(imprint);
    std::array<unsigned char, EVP_MAX_MD_SIZE> actual{};
    unsigned length = 0;
    if (!hash || EVP_Digest(message.data(), message.size(), actual.data(), &length, hash, nullptr) != 1)
        return false;
    return asText(
               {ASN1_STRING_get0_data(expected), static_cast<std::size_t>(ASN1_STRING_length(expected))}) ==
           asText({actual.data(), length});
}

void readToken(Timestamp& stamp, const std::vector<std::uint8_t>& der, ByteView message) {
    const auto cms = parseToken(der);
    if (!cms) {
        stamp.reason = "the time stamp cannot be read";
        return;
    }
    const Owned<BIO, BIO_free> content(BIO_new(BIO_s_mem()));
    const bool right = CMS_verify(cms.get(), nullptr, nullptr, nullptr, content.get(),
                                  CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1;
    const ASN1_OCTET_STRING* const* inner = CMS_get0_content(cms.get());
    if (!inner || !*inner) {
        stamp.reason = "the time stamp has no content";
        return;
    }
    const unsigned char* data = ASN1_STRING_get0_data(*inner);
    const Owned<TS_TST_INFO, TS_TST_INFO_free> info(
        d2i_TS_TST_INFO(nullptr, &data, ASN1_STRING_length(*inner)));
    if (!info) {
        stamp.reason = "the time stamp's content cannot be read";
        return;
    }
    stamp.time = isoTime(TS_TST_INFO_get_time(info.get()), &stamp.seconds);
    if (STACK_OF(X509)* signers = CMS_get0_signers(cms.get())) {
        if (sk_X509_num(signers) > 0)
            stamp.authority = nameEntry(sk_X509_value(signers, 0), NID_commonName);
        sk_X509_free(signers);
    }
    if (!right)
        stamp.reason = "the signature of the time stamp is wrong or cannot be checked";
    else if (!covers(info.get(), message))
        stamp.reason = "the time stamp was made for other bytes";
    stamp.right = stamp.reason.empty() && !stamp.time.empty();
}

/// How many certificates of the PEM file were added.
std::size_t addTrustedFile(X509_STORE* store, const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string pem((std::istreambuf_iterator<char>(file)), {});
    if (!file || pem.size() > kMaxTrustFile)
        return 0;
    const Owned<BIO, BIO_free> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    std::size_t added = 0;
    while (const Certificate certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        added += X509_STORE_add_cert(store, certificate.get()) == 1 ? 1 : 0;
    ERR_clear_error();
    return added;
}

/// The same for a file, or for each file in a folder.
std::size_t addTrusted(X509_STORE* store, const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(path, ignored))
        return addTrustedFile(store, path);
    std::size_t added = 0;
    for (std::filesystem::directory_iterator entry(path, ignored), end; entry != end;
         entry.increment(ignored))
        if (entry->is_regular_file(ignored))
            added += addTrustedFile(store, entry->path());
    return added;
}

} // namespace

CoseSign1 parseCoseSign1(ByteView cbor) {
    const json parts = parseCbor(cbor);
    if (!parts.is_array() || parts.size() != 4 || !parts[0].is_binary() || !parts[1].is_object() ||
        !parts[3].is_binary())
        throw Error("the claim signature is no COSE_Sign1 structure");
    CoseSign1 sign1;
    sign1.protectedBytes = binaryOf(parts[0]);
    sign1.unprotectedHeader = parts[1];
    sign1.signature = binaryOf(parts[3]);
    const json header = sign1.protectedBytes.empty() ? json::object() : parseCbor(sign1.protectedBytes);
    if (!header.is_object())
        throw Error("the protected header of the claim signature is no map");
    if (header.contains("1") && header["1"].is_number_integer())
        for (const Algorithm& algorithm : kAlgorithms)
            if (header["1"] == algorithm.id)
                sign1.algorithm = algorithm.name;
    // Header parameter 33 (RFC 9360); early writers used the name and the unprotected header.
    for (const json* place : std::initializer_list<const json*>{&header, &parts[1]}) {
        for (const char* key : {"33", "x5chain"}) {
            if (!sign1.chain.empty() || !place->contains(key))
                continue;
            const json& chain = place->at(key);
            if (chain.is_binary())
                sign1.chain.push_back(binaryOf(chain));
            else if (chain.is_array() && chain.size() <= kMaxCertificates)
                for (const json& certificate : chain)
                    sign1.chain.push_back(binaryOf(certificate));
        }
    }
    return sign1;
}

SignatureCheck verifyCoseSign1(const CoseSign1& sign1, ByteView payload) {
    const Algorithm* algorithm = algorithmNamed(sign1.algorithm);
    if (!algorithm)
        return {SignatureState::NotChecked, "the signature algorithm is not known"};
    if (sign1.chain.empty())
        return {SignatureState::NotChecked, "the signature carries no certificate"};
    const Certificate certificate = parseCertificate(sign1.chain.front());
    EVP_PKEY* key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!key) {
        ERR_clear_error();
        return {SignatureState::NotChecked, "the signer's certificate cannot be read"};
    }
    if (EVP_PKEY_get_base_id(key) != algorithm->keyType &&
        !(algorithm->keyType == EVP_PKEY_RSA && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA_PSS))
        return {SignatureState::Wrong, "the key in the certificate does not fit the signature algorithm"};

    std::vector<std::uint8_t> signature = sign1.signature;
    if (algorithm->keyType == EVP_PKEY_EC) {
        const std::size_t half = static_cast<std::size_t>(EVP_PKEY_get_bits(key) + 7) / 8;
        if (signature.size() != 2 * half)
            return {SignatureState::Wrong, "the signature has the wrong length"};
        signature = derSignature(signature);
    }
    const std::vector<std::uint8_t> message = signedStructure("Signature1", sign1, payload);
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr;
    bool ready =
        context && EVP_DigestVerifyInit(context.get(), &options,
                                        algorithm->hash ? algorithm->hash() : nullptr, nullptr, key) == 1;
    if (ready && algorithm->keyType == EVP_PKEY_RSA)
        ready = EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1 &&
                EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1;
    if (!ready) {
        ERR_clear_error();
        return {SignatureState::NotChecked, "the signer's key cannot be used"};
    }
    const int state =
        EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size());
    ERR_clear_error();
    if (state == 1)
        return {SignatureState::Right, {}};
    return {SignatureState::Wrong, "the signature does not fit the claim"};
}

CertificateNames signerNames(const CoseSign1& sign1) {
    CertificateNames names;
    const Certificate certificate = sign1.chain.empty() ? nullptr : parseCertificate(sign1.chain.front());
    if (certificate) {
        names.organisation = nameEntry(certificate.get(), NID_organizationName);
        names.commonName = nameEntry(certificate.get(), NID_commonName);
        names.validFrom = isoTime(X509_get0_notBefore(certificate.get()));
        names.validTo = isoTime(X509_get0_notAfter(certificate.get()));
    }
    ERR_clear_error();
    return names;
}

Timestamp readTimestamp(const CoseSign1& sign1, ByteView payload) {
    Timestamp stamp;
    for (const bool overSignature : {true, false}) {
        const char* key = overSignature ? "sigTst2" : "sigTst";
        if (stamp.right || !sign1.unprotectedHeader.contains(key))
            continue;
        const json& header = sign1.unprotectedHeader[key];
        if (!header.is_object() || !header.contains("tstTokens") || !header["tstTokens"].is_array() ||
            header["tstTokens"].empty() || !header["tstTokens"][0].is_object())
            continue;
        stamp = {};
        std::vector<std::uint8_t> message;
        if (overSignature) {
            std::vector<std::uint8_t> signature;
            appendCborBytes(signature, sign1.signature);
            message = signedStructure("CounterSignature", sign1, signature);
        } else {
            message = signedStructure("CounterSignature", sign1, payload);
        }
        readToken(stamp, binaryOf(header["tstTokens"][0].value("val", json())), message);
    }
    ERR_clear_error();
    return stamp;
}

ChainCheck verifyChain(const CoseSign1& sign1, const Timestamp& timestamp,
                       const std::vector<std::filesystem::path>& trustList) {
    if (trustList.empty())
        return {ChainState::NoTrustList, "no trust list was given"};
    const Owned<X509_STORE, X509_STORE_free> store(X509_STORE_new());
    std::size_t anchors = 0;
    for (const std::filesystem::path& path : trustList) {
        const std::size_t added = addTrusted(store.get(), path);
        if (added == 0)
            return {ChainState::NotChecked,
                    "the trust list " + path.string() + " holds no certificate that can be read"};
        anchors += added;
    }
    const Certificate signer = sign1.chain.empty() ? nullptr : parseCertificate(sign1.chain.front());
    if (!signer)
        return {ChainState::NotChecked, "the signer's certificate cannot be read"};
    const Certificates between(sk_X509_new_null());
    for (std::size_t i = 1; i < sign1.chain.size(); ++i)
        if (Certificate certificate = parseCertificate(sign1.chain[i]))
            sk_X509_push(between.get(), certificate.release());

    const Owned<X509_STORE_CTX, X509_STORE_CTX_free> context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store.get(), signer.get(), between.get()) != 1)
        return {ChainState::NotChecked, "the certificate chain cannot be read"};
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    unsigned long flags = X509_V_FLAG_PARTIAL_CHAIN;
    if (timestamp.right)
        X509_VERIFY_PARAM_set_time(rules, static_cast<std::time_t>(timestamp.seconds));
    else
        flags |= X509_V_FLAG_NO_CHECK_TIME;
    X509_VERIFY_PARAM_set_flags(rules, flags);
    const bool trusted = X509_verify_cert(context.get()) == 1;
    const std::string reason = X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
    ERR_clear_error();
    if (trusted)
        return {ChainState::Trusted, "among " + std::to_string(anchors) + " trusted certificates"};
    return {ChainState::NotTrusted, reason};
}

std::vector<std::uint8_t> digest(const std::string& algorithm, const std::vector<ByteView>& parts) {
    const EVP_MD* hash = algorithm == "sha256"   ? EVP_sha256()
                         : algorithm == "sha384" ? EVP_sha384()
                         : algorithm == "sha512" ? EVP_sha512()
                                                 : nullptr;
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    if (!hash || !context || EVP_DigestInit_ex(context.get(), hash, nullptr) != 1)
        return {};
    for (const ByteView part : parts)
        EVP_DigestUpdate(context.get(), part.data(), part.size());
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(EVP_MD_get_size(hash)));
    EVP_DigestFinal_ex(context.get(), bytes.data(), nullptr);
    return bytes;
}

} // namespace whorl
