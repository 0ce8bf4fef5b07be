#include "core/provenance/provenance.h"

#include "core/imaging/jpeg_decoder.h"
#include "core/provenance/c2pa.h"
#include "core/provenance/containers.h"
#include "core/provenance/digital_source_type.h"
#include "core/provenance/double_compression.h"
#include "core/provenance/generator_text.h"
#include "core/provenance/invisible_watermark.h"
#include "core/provenance/stealth_text.h"
#include "core/provenance/text.h"
#include "core/provenance/thumbnail.h"
#include "core/provenance/tiff_metadata.h"

#include <exiv2/exiv2.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <optional>

namespace whorl {

namespace {

using Statements = std::vector<ProvenanceStatement>;

constexpr std::size_t kMaxFields = 200;   // fields that tell little
constexpr std::size_t kMaxTelling = 1000; // all statements
constexpr const char* kLeftOut = "left out";
constexpr long kLongestNumbers = 256; // bytes of a field of numbers that is shown
// What Exiv2 is given; real blocks are smaller, and larger ones could make it copy without bound.
constexpr std::size_t kMaxExif = 64U << 10U;
constexpr std::size_t kMaxXmp = 1U << 20U;
constexpr int kMaxXmpDepth = 64;

void addPngText(Statements& out, const std::vector<TextChunk>& chunks) {
    const auto textOf = [&](std::string_view keyword) {
        const auto found = std::ranges::find(chunks, keyword, &TextChunk::keyword);
        return found == chunks.end() ? std::string() : found->text;
    };
    for (const TextChunk& chunk : chunks) {
        const std::string key = readable(chunk.keyword, 80);
        if (key == "Software" && chunk.text == "NovelAI") {
            // Its settings stand in chunks of their own.
            const nlohmann::json all{
                {"Software", chunk.text}, {"Source", textOf("Source")}, {"Comment", textOf("Comment")}};
            addGeneratorText(out, "png-text", key, all.dump());
            continue;
        }
        if (key == kCounterfactualKeyword) {
            out.push_back({"png-text", key, readable(chunk.text), "warning",
                           "The file says that Whorl made it: a counterfactual, whose trace was exchanged on "
                           "purpose. It is not evidence.",
                           "strong"});
            continue;
        }
        // A workflow is the graph of the same picture whose prompt has the settings.
        if (addGeneratorText(out, "png-text", key, chunk.text) || out.size() >= kMaxFields)
            continue;
        const std::string generator = generatorIn(chunk.text);
        out.push_back(
            {"png-text", key, readable(chunk.text), generator.empty() ? "software" : "generator",
             generator.empty() ? "Text in the file." : "Names " + generator + "; such text can be forged.",
             "weak"});
    }
}

/// Deeper nesting would exhaust the stack of the RDF parser; a document type could define entities that grow.
bool safeXmp(std::string_view packet) {
    if (packet.size() > kMaxXmp || packet.find('\0') != std::string_view::npos ||
        packet.find("<!") != std::string_view::npos)
        return false;
    int depth = 0;
    for (std::size_t at = packet.find('<'); at != std::string_view::npos; at = packet.find('<', at)) {
        if (packet.substr(at, 2) == "<?") {
            at = packet.find("?>", at);
            continue;
        }
        // A tag ends at the first '>' outside of quotes.
        std::size_t end = at;
        for (char quote = 0; end < packet.size() && (quote != 0 || packet[end] != '>'); ++end) {
            const char c = packet[end];
            quote = quote == c ? '\0' : quote == 0 && (c == '"' || c == '\'') ? c : quote;
        }
        if (end == packet.size())
            return false;
        if (packet.substr(at, 2) == "</")
            --depth;
        else if (packet[end - 1] != '/' && ++depth > kMaxXmpDepth)
            return false;
        at = end;
    }
    return true;
}

void addField(Statements& out, const std::string& origin, const std::string& key, const std::string& value) {
    if (value.empty() || out.size() >= kMaxTelling ||
        addGeneratorText(out, origin, readable(key, 120), value))
        return;
    ProvenanceStatement statement{origin,     readable(key, 120),         readable(value),
                                  "software", "A field of the metadata.", "weak"};
    if (containsNoCase(key, "DigitalSourceType")) {
        const DigitalSourceType type = digitalSourceType(value);
        statement.value = type.code;
        statement.kind = type.kind;
        statement.meaning =
            "The IPTC digital source type states: " + type.meaning + ". It can be forged or stripped.";
        statement.weight = "moderate";
    } else if (containsNoCase(key, "provenance") && value.starts_with("http")) {
        statement.kind = "integrity";
        statement.meaning =
            "A C2PA manifest is said to stand at this address. It cannot be checked: nothing is fetched.";
    } else if (const std::string generator = generatorIn(value); !generator.empty()) {
        statement.kind = "generator";
        statement.meaning = "Names " + generator + ". Anyone can write or remove such text.";
        statement.weight = "moderate";
    } else if (containsNoCase(value, "Polyphony Digital")) {
        statement.kind = "warning";
        statement.meaning =
            "The camera is that of a video game: a render with EXIF as of a camera, no photograph.";
    } else if (key == "Exif.Image.Make" || key == "Exif.Image.Model" || key.starts_with("Exif.Photo.Lens")) {
        statement.kind = "camera";
        statement.meaning =
            "Names a camera. EXIF can be copied or written by anyone and does not prove a photograph.";
    } else if (containsNoCase(key, "DateTime") || containsNoCase(key, "CreateDate") ||
               containsNoCase(key, "ModifyDate")) {
        statement.kind = "time";
        statement.meaning = "A time that the file states, after a clock that nobody vouches for.";
    } else if (containsNoCase(key, "GPS")) {
        statement.kind = "place";
        statement.meaning = "A place that the file states.";
    } else if (containsNoCase(key, "History")) {
        statement.kind = "edit";
        statement.meaning = "An entry of the editing history.";
    }
    // Fields that tell little must not crowd out those that tell more.
    if (statement.kind == "software" && out.size() >= kMaxFields) {
        if (std::ranges::find(out, kLeftOut, &ProvenanceStatement::key) == out.end())
            out.push_back(
                {origin, kLeftOut, "there are more fields than are listed", "warning",
                 "Fields that name no generator, camera, time, place or edit are listed up to a limit.",
                 "weak"});
        return;
    }
    out.push_back(std::move(statement));
}

std::string userComment(ByteView raw) {
    const ByteView body = slice(raw, 8);
    return startsWith(raw, "UNICODE") ? utf16ToUtf8(body, utf16LooksBigEndian(body))
           : startsWith(raw, "ASCII") ? toUtf8(asText(body))
                                      : toUtf8(asText(raw));
}

void addWarning(Statements& out, const std::string& origin, const std::string& what) {
    out.push_back({origin, "unreadable", readable(what), "warning",
                   "This metadata is damaged or beyond the limits and was not read.", "weak"});
}

void addThumbnail(Statements& out, const Exiv2::ExifData& exif, const DecodedImage& decoded) {
    const Exiv2::DataBuf preview = Exiv2::ExifThumbC(exif).copy();
    if (preview.size_ <= 0)
        return;
    const ThumbnailComparison found =
        compareThumbnail(decoded.image, {preview.pData_, preview.pData_ + preview.size_});
    if (!found.problem.empty()) {
        out.push_back({"thumbnail", "comparison", "not compared", "warning",
                       "The thumbnail in the EXIF data was not compared with the picture: " +
                           readable(found.problem, 200) + ".",
                       "weak"});
        return;
    }
    char similarity[16];
    std::snprintf(similarity, sizeof similarity, "%.2f", found.similarity);
    const std::string size = std::to_string(found.width) + " x " + std::to_string(found.height);
    if (found.differs)
        out.push_back({"thumbnail", "comparison",
                       "differs from the picture (correlation " + std::string(similarity) + ")", "warning",
                       "The thumbnail of " + size +
                           " pixels shows something else than the picture: the picture was replaced "
                           "or changed after the thumbnail was made, or the EXIF data come from another "
                           "file. Look at both. " +
                           kThumbnailMeasured,
                       "moderate"});
    else if (found.cropped)
        out.push_back({"thumbnail", "comparison",
                       "shows more than the picture (correlation " + std::string(similarity) + ")", "edit",
                       "The picture fits a part of the thumbnail of " + size +
                           " pixels: it was cut after the thumbnail was made. " + kThumbnailMeasured,
                       "moderate"});
    else
        out.push_back({"thumbnail", "comparison",
                       "shows the picture (correlation " + std::string(similarity) + ")", "integrity",
                       "The thumbnail of " + size +
                           " pixels fits the picture as a whole; small changes are not seen at that size.",
                       "weak"});
}

void addExif(Statements& out, std::vector<std::uint8_t> tiff, const DecodedImage* decoded) {
    if (tiff.size() > kMaxExif) {
        TiffMetadata metadata = readTiffMetadata(tiff);
        if (metadata.exif.empty())
            return addWarning(out, "exif", std::to_string(tiff.size()) + " bytes of EXIF");
        if (metadata.leftOut > 0)
            addWarning(out, "exif", std::to_string(metadata.leftOut) + " fields of EXIF");
        tiff = std::move(metadata.exif);
    }
    Exiv2::ExifData data;
    Exiv2::ExifParser::decode(data, tiff.data(), static_cast<std::uint32_t>(tiff.size()));
    for (const Exiv2::Exifdatum& field : data) {
        const std::string key = field.key();
        const bool main = key.starts_with("Exif.Image.") || key.starts_with("Exif.Photo.") ||
                          key.starts_with("Exif.GPSInfo.");
        if (!main || (key.find("0x") != std::string::npos && key.find("0x92") == std::string::npos))
            continue;
        std::vector<Exiv2::byte> raw(static_cast<std::size_t>(field.size()));
        if (field.size() > 0)
            field.copy(raw.data(), Exiv2::littleEndian);
        if (key.ends_with("UserComment") || key.ends_with("0x9286"))
            addField(out, "exif", "Exif.Photo.UserComment", userComment(raw));
        else if (field.typeId() == Exiv2::undefined || key.find("0x927c") != std::string::npos ||
                 field.typeId() == Exiv2::unsignedByte) {
            if (const std::string text = toUtf8(asText(raw)); !generatorIn(text).empty())
                addField(out, "exif", key, text);
        } else if (field.typeId() == Exiv2::asciiString || field.size() <= kLongestNumbers)
            addField(out, "exif", key, field.toString());
    }
    if (decoded)
        addThumbnail(out, data, *decoded);
}

void addXmp(Statements& out, const std::string& packet) {
    const std::string text = packet.substr(0, packet.find_last_not_of('\0') + 1);
    if (!safeXmp(text))
        return addWarning(out, "xmp", std::to_string(packet.size()) + " bytes of XMP");
    Exiv2::XmpData data;
    if (Exiv2::XmpParser::decode(data, text) != 0)
        addWarning(out, "xmp", "an XMP packet");
    for (const Exiv2::Xmpdatum& field : data)
        if (!field.toString().starts_with("type=\"")) // the head of an array or a structure
            addField(out, "xmp", field.key(), field.toString());
}

void addIptc(Statements& out, const std::vector<std::uint8_t>& iim) {
    Exiv2::IptcData data;
    if (Exiv2::IptcParser::decode(data, iim.data(), static_cast<std::uint32_t>(iim.size())) != 0)
        addWarning(out, "iptc", "an IPTC block");
    for (const Exiv2::Iptcdatum& field : data)
        addField(out, "iptc", field.key(), field.toString());
}

/// IPTC data in the image resource blocks of Photoshop.
std::vector<std::vector<std::uint8_t>> iptcIn(ByteView resources) {
    std::vector<std::vector<std::uint8_t>> found;
    std::size_t at = 0;
    while (startsWith(slice(resources, at), "8BIM") && at + 12 <= resources.size()) {
        const std::size_t nameLength = (static_cast<std::size_t>(resources[at + 6]) + 2) & ~std::size_t{1};
        const std::size_t sizeAt = at + 6 + nameLength;
        if (!holds(resources, sizeAt, 4))
            break;
        const std::uint64_t size = bigEndian(resources, sizeAt, 4);
        const ByteView data = slice(resources, sizeAt + 4, size);
        if (bigEndian(resources, at + 4, 2) == 0x0404 && found.size() < 64)
            found.emplace_back(data.begin(), data.end());
        at = sizeAt + 4 + data.size() + (size & 1U);
    }
    return found;
}

template <typename Read> void guarded(Statements& out, const std::string& origin, Read read) {
    try {
        read();
    } catch (const std::exception& error) {
        addWarning(out, origin, error.what());
    }
}

void addCompression(Statements& out, const DecodedImage& decoded) {
    const DecodeFacts& facts = decoded.facts;
    const auto add = [&](const std::string& key, const std::string& value, const std::string& meaning) {
        out.push_back({"jpeg", key, value, "compression", meaning, "weak"});
    };
    for (std::size_t i = 0; i < facts.quantization.size(); ++i) {
        std::string steps;
        for (const int step : facts.quantization[i])
            steps += (steps.empty() ? "" : " ") + std::to_string(step);
        add("quantization table " + std::to_string(i), steps,
            i > 0 ? "The 64 steps row by row."
            : isIjgLuminanceTable(facts.quantization[i])
                ? "The 64 steps row by row: a standard luminance table (IJG), as most programs use it."
                : "The 64 steps row by row: no standard luminance table (IJG); cameras, phones and Adobe "
                  "programs have their own.");
    }
    if (facts.quality)
        add("quality", std::to_string(*facts.quality),
            "The quality whose standard quantization table is nearest to that of the file.");
    if (!facts.subsampling.empty())
        add("sampling", facts.subsampling + (facts.progressive ? ", progressive" : ", sequential"),
            "How colour is sampled and in which order the data stand.");
    if (facts.quantization.empty() || facts.colorModel != "ycbcr")
        return;
    const CompressionHistory history = compressionHistory(decoded.image, facts.quantization.front());
    if (history.twice)
        add("double compression",
            "traces of an earlier JPEG compression, at a quality of about " +
                std::to_string(history.primaryQuality),
            std::string(
                "A hint, not a finding, that the picture was saved as JPEG before with coarser or other "
                "steps, as after editing, an upload or a download. ") +
                kCompressionHistoryMeasured);
    else if (history.enough())
        add("double compression", "no trace of an earlier JPEG compression",
            "An earlier compression with finer steps, with the same steps or before a resize or crop leaves "
            "none.");
}

void addHiddenText(Statements& out, const DecodedImage& decoded) {
    const std::optional<StealthText> hidden = readStealthText(decoded);
    if (!hidden)
        return;
    const std::string key = "lowest bits of " + hidden->place;
    if (!hidden->problem.empty())
        addWarning(out, "hidden-text", key + ": " + hidden->problem);
    else if (!addGeneratorText(out, "hidden-text", key, hidden->text))
        out.push_back({"hidden-text", key, readable(hidden->text), "generator",
                       "Text hidden in the samples in the way of image generators (stealth PNG info).",
                       "moderate"});
}

void addWatermark(Statements& out, const DecodedImage& decoded) {
    if (const std::optional<InvisibleWatermark> found = readInvisibleWatermark(decoded.image))
        out.push_back({"watermark", "dwtDct", found->message, "generator",
                       std::to_string(found->matching) + " of " + std::to_string(found->bits) +
                           " bits of an invisible watermark read as this message. Chance gives about half of "
                           "them; anyone "
                           "can embed the message in any picture with the same open program.",
                       "moderate"});
}

} // namespace

std::vector<ProvenanceStatement> readProvenance(const std::vector<std::uint8_t>& bytes,
                                                const DecodedImage* decoded,
                                                const ProvenanceOptions& options) {
    Statements out;
    MetadataBlocks blocks;
    guarded(out, "file", [&] { blocks = readMetadataBlocks(bytes); });
    guarded(out, "c2pa", [&] {
        const Statements found = c2paStatements(checkC2pa(bytes, blocks, options.trustList));
        out.insert(out.end(), found.begin(), found.end());
    });
    guarded(out, "png-text", [&] { addPngText(out, blocks.text); });
    std::vector<std::vector<std::uint8_t>> iptc = iptcIn(blocks.photoshop);
    iptc.insert(iptc.end(), blocks.iptc.begin(), blocks.iptc.end());
    {
        // The XMP toolkit within Exiv2 is not safe to call from two threads.
        static std::mutex exiv2;
        const std::lock_guard lock(exiv2);
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        for (const auto& block : blocks.exif)
            guarded(out, "exif", [&] { addExif(out, block, decoded); });
        for (const auto& packet : blocks.xmp)
            guarded(out, "xmp", [&] { addXmp(out, packet); });
        for (const auto& block : iptc)
            guarded(out, "iptc", [&] { addIptc(out, block); });
    }
    for (const std::string& comment : blocks.comments)
        addField(out, "jpeg", "comment", comment);
    for (const std::string& problem : blocks.problems)
        addWarning(out, "file", problem);
    if (decoded) {
        addCompression(out, *decoded);
        addHiddenText(out, *decoded);
        addWatermark(out, *decoded);
    }
    return out;
}

bool isCounterfactual(const Statements& statements) {
    return std::ranges::any_of(statements, [](const ProvenanceStatement& statement) {
        return statement.origin == "png-text" && statement.key == kCounterfactualKeyword;
    });
}

} // namespace whorl
