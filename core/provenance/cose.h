#pragma once

#include "core/provenance/bytes.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace whorl {

/// A COSE_Sign1 structure (RFC 9052) as C2PA uses it: detached payload, certificates in x5chain.
struct CoseSign1 {
    std::vector<std::uint8_t> protectedBytes;
    nlohmann::json unprotectedHeader;
    std::vector<std::uint8_t> signature;
    std::string algorithm;                        ///< "ES256", "PS384", "Ed25519", ...; empty when not known
    std::vector<std::vector<std::uint8_t>> chain; ///< DER certificates, the signer's first
};

/// Throws Error on what is no COSE_Sign1.
CoseSign1 parseCoseSign1(ByteView cbor);

enum class SignatureState { Right, Wrong, NotChecked };

struct SignatureCheck {
    SignatureState state = SignatureState::NotChecked;
    std::string reason; ///< unless right
};

/// ES256/384/512, PS256/384/512 and Ed25519 with the key of the first certificate.
SignatureCheck verifyCoseSign1(const CoseSign1& sign1, ByteView payload);

struct CertificateNames {
    std::string organisation, commonName;
    std::string validFrom, validTo; ///< ISO 8601, UTC
};
/// Of the signer; empty fields when the certificate cannot be read.
CertificateNames signerNames(const CoseSign1& sign1);

/// The time stamp of RFC 3161 in the unprotected header ("sigTst" over the claim, "sigTst2" over the
/// signature).
struct Timestamp {
    bool right =
        false; ///< the token's signature is right and it covers this claim; its authority is not judged
    std::string time;         ///< ISO 8601, UTC
    std::int64_t seconds = 0; ///< since 1970
    std::string authority;    ///< common name of the certificate that signed it
    std::string reason;       ///< unless right
};
Timestamp readTimestamp(const CoseSign1& sign1, ByteView payload);

enum class ChainState { NoTrustList, Trusted, NotTrusted, NotChecked };

struct ChainCheck {
    ChainState state = ChainState::NoTrustList;
    std::string reason;
};
/// Whether the chain ends in a certificate of the PEM files (or folders of them), at the time of the stamp;
/// without a right time stamp validity periods are not judged.
ChainCheck verifyChain(const CoseSign1& sign1, const Timestamp& timestamp,
                       const std::vector<std::filesystem::path>& trustList);

/// Digest of the ranges of bytes one after another; algorithm is "sha256", "sha384" or "sha512". Empty for
/// any other algorithm.
std::vector<std::uint8_t> digest(const std::string& algorithm, const std::vector<ByteView>& parts);

} // namespace whorl
