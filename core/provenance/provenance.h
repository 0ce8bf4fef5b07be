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

/// Everything that the file's metadata states: EXIF, XMP, IPTC, PNG text of generators, C2PA, JPEG tables,
/// thumbnail. Never throws on hostile metadata: what cannot be read is itself a statement. The decoded image,
/// when there is one, serves the comparison with the thumbnail.
std::vector<ProvenanceStatement> readProvenance(const std::vector<std::uint8_t>& bytes,
                                                const std::string& name, const DecodedImage* decoded,
                                                const ProvenanceOptions& options = {});

} // namespace whorl
