#pragma once

#include "core/imaging/image.h"
#include "core/provenance/statement.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace whorl {

struct ProvenanceOptions {
    std::vector<std::filesystem::path>
        trustList; ///< PEM files, or folders of them, that the user trusts for C2PA signers; none ships
};

/// Everything that the file's metadata state: EXIF, XMP, IPTC, PNG text of generators, C2PA. With the decoded
/// image also what its pixels state: whether the thumbnail shows the same, traces of earlier compression,
/// text hidden in the lowest bits, an invisible watermark. Never throws on hostile metadata: what cannot be
/// read is itself a statement.
std::vector<ProvenanceStatement> readProvenance(const std::vector<std::uint8_t>& bytes,
                                                const DecodedImage* decoded,
                                                const ProvenanceOptions& options = {});

/// Keyword of the PNG text by which a counterfactual that Whorl made says what it is.
inline constexpr const char* kCounterfactualKeyword = "Whorl-Counterfactual";

/// Whether the file says that it is one.
bool isCounterfactual(const std::vector<ProvenanceStatement>& statements);

} // namespace whorl
