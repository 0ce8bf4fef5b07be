#include "core/provenance/provenance.h"

#include "core/provenance/c2pa.h"
#include "core/provenance/containers.h"
#include "core/provenance/digital_source_type.h"
#include "core/provenance/text.h"

#include <exiv2/exiv2.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <mutex>

namespace whorl {

namespace {

using Statements = std::vector<ProvenanceStatement>;

constexpr std::size_t kMaxFields = 200;
// What Exiv2 is given; real blocks are smaller, and larger ones could make it copy without bound.
constexpr std::size_t kMaxExif = 64U << 10U;
constexpr std::size_t kMaxXmp = 1U << 20U;
constexpr int kMaxXmpDepth = 64;

struct Generator {
    std::string_view mark, name;
};
constexpr std::array<Generator, 14> kGenerators{{{"openai", "OpenAI"},
                                                 {"dall-e", "DALL-E (OpenAI)"},
                                                 {"dall\u00b7e", "DALL-E (OpenAI)"},
                                                 {"midjourney", "Midjourney"},
                                                 {"firefly", "Adobe Firefly"},
                                                 {"novelai", "NovelAI"},
                                                 {"made with google ai", "Google AI"},
                                                 {"imagen", "Google Imagen"},
                                                 {"gemini", "Google Gemini"},
                                                 {"stable diffusion", "Stable Diffusion"},
                                                 {"invokeai", "InvokeAI"},
                                                 {"comfyui", "ComfyUI"},
                                                 {"ideogram", "Ideogram"},
                                                 {"leonardo.ai", "Leonardo.Ai"}}};

std::string generatorIn(std::string_view value) {
    for (const Generator& generator : kGenerators)
        if (containsNoCase(value, generator.mark))
            return std::string(generator.name);
    return {};
}

/// The value of "name: value" in a line of parameters; values end at a comma.
std::string parameter(std::string_view text, std::string_view key) {
    const std::size_t settings = text.rfind("Steps: ");
    if (settings == std::string_view::npos)
        return {};
    const std::string line = ", " + std::string(text.substr(settings));
    const std::size_t at = line.find(", " + std::string(key) + ": ");
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + key.size() + 4;
    return trimmed(line.substr(begin, line.find_first_of(",\n", begin) - begin));
}

void addGenerator(Statements& out, const std::string& origin, const std::string& key,
                  const std::string& program, const std::string& text) {
    out.push_back(
        {origin, key, program, "generator",
         "Text of the kind that " + program +
             " writes into its images: it names a generator. Anyone can write or "
             "remove such text, and it may belong to another picture, as in a screenshot of the program.",
         "moderate"});
    out.push_back(
        {origin, key + " text", readable(text), "generator", "The text as it stands in the file.", "weak"});
}

void addSetting(Statements& out, const std::string& origin, const std::string& what,
                const std::string& value) {
    if (!value.empty())
        out.push_back({origin, what, readable(value, 200), "generator",
                       "The " + what + " that the text names.", "weak"});
}

void addParameterText(Statements& out, const std::string& origin, const std::string& key,
                      const std::string& text) {
    const std::string version = parameter(text, "Version");
    const std::string program = version.find("stable-diffusion.cpp") != std::string::npos
                                    ? "stable-diffusion.cpp"
                                : version.find("ComfyUI") != std::string::npos ? "ComfyUI"
                                                                               : "AUTOMATIC1111";
    addGenerator(out, origin, key, program, text);
    std::string model = parameter(text, "Model");
    addSetting(out, origin, "model", model.empty() ? parameter(text, "Unet") : model);
    addSetting(out, origin, "sampler", parameter(text, "Sampler"));
    addSetting(out, origin, "seed", parameter(text, "Seed"));
}

/// The first value of one of the keys, at any depth that real files have.
std::string findValue(const nlohmann::json& value, std::initializer_list<const char*> keys, int depth = 0) {
    if (!value.is_structured() || depth > 8)
        return {};
    if (value.is_object())
        for (const char* key : keys)
            if (const auto found = value.find(key);
                found != value.end() && found->is_primitive() && !found->is_null())
                return found->is_string() ? found->get<std::string>() : found->dump();
    for (const nlohmann::json& inner : value)
        if (std::string found = findValue(inner, keys, depth + 1); !found.empty())
            return found;
    return {};
}

void addJsonSettings(Statements& out, const std::string& origin, const std::string& text) {
    const nlohmann::json value = nlohmann::json::parse(text, nullptr, false);
    if (value.is_discarded())
        return;
    addSetting(out, origin, "model",
               findValue(value, {"ckpt_name", "unet_name", "base_model", "model_weights", "model_name"}));
    addSetting(out, origin, "sampler", findValue(value, {"sampler_name", "sampler", "scheduler"}));
    addSetting(out, origin, "seed", findValue(value, {"seed", "noise_seed"}));
}

std::string dreamFlag(const std::string& text, const std::string& flag) {
    const std::size_t at = text.rfind(" " + flag + " ");
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + flag.size() + 2;
    return text.substr(begin, text.find(' ', begin) - begin);
}

void addPngText(Statements& out, const std::vector<TextChunk>& chunks) {
    const auto textOf = [&](std::string_view keyword) -> std::string {
        for (const TextChunk& chunk : chunks)
            if (chunk.keyword == keyword)
                return chunk.text;
        return {};
    };
    const bool fooocus = !textOf("fooocus_scheme").empty(), novelAi = textOf("Software") == "NovelAI";
    for (const TextChunk& chunk : chunks) {
        const std::string origin = "png-text", &key = chunk.keyword, &text = chunk.text;
        if (key == "parameters" && (fooocus || text.starts_with("{"))) {
            addGenerator(out, origin, key, fooocus ? "Fooocus" : "a program of the Stable Diffusion family",
                         text);
            addJsonSettings(out, origin, text);
        } else if (key == "parameters") {
            addParameterText(out, origin, key, text);
        } else if ((key == "prompt" || key == "workflow") && text.starts_with("{")) {
            addGenerator(out, origin, key, "ComfyUI", text);
            if (key == "prompt" || textOf("prompt").empty())
                addJsonSettings(out, origin, text);
        } else if (key == "Dream") {
            addGenerator(out, origin, key, "InvokeAI", text);
            addSetting(out, origin, "sampler", dreamFlag(text, "-A"));
            addSetting(out, origin, "seed", dreamFlag(text, "-S"));
        } else if (key == "sd-metadata" || key == "invokeai_metadata") {
            addGenerator(out, origin, key, "InvokeAI", text);
            addJsonSettings(out, origin, text);
        } else if (novelAi && key == "Software") {
            addGenerator(out, origin, key, "NovelAI", text);
            addSetting(out, origin, "model", textOf("Source"));
            addJsonSettings(out, origin, textOf("Comment"));
        } else if (out.size() < kMaxFields) {
            const std::string generator = generatorIn(text);
            out.push_back({origin, readable(key, 80), readable(text),
                           generator.empty() ? "software" : "generator",
                           generator.empty() ? "Text in the file."
                                             : "Names " + generator + "; such text can be forged.",
                           "weak"});
        }
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
    if (value.empty() || out.size() >= kMaxFields)
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
    out.push_back(std::move(statement));
}

void addUserComment(Statements& out, ByteView raw) {
    const ByteView body = slice(raw, 8);
    const std::string text = startsWith(raw, "UNICODE") ? utf16ToUtf8(body, utf16LooksBigEndian(body))
                             : startsWith(raw, "ASCII") ? toUtf8(asText(body))
                                                        : toUtf8(asText(raw));
    if (text.find("Steps: ") != std::string::npos && text.find("Seed: ") != std::string::npos)
        addParameterText(out, "exif", "Exif.Photo.UserComment", text);
    else
        addField(out, "exif", "Exif.Photo.UserComment", text);
}

void addWarning(Statements& out, const std::string& origin, const std::string& what) {
    out.push_back({origin, "unreadable", readable(what), "warning",
                   "This metadata is damaged or beyond the limits and was not read.", "weak"});
}

void addExif(Statements& out, const std::vector<std::uint8_t>& tiff) {
    if (tiff.size() > kMaxExif)
        return addWarning(out, "exif", std::to_string(tiff.size()) + " bytes of EXIF");
    Exiv2::ExifData data;
    Exiv2::ExifParser::decode(data, tiff.data(), static_cast<std::uint32_t>(tiff.size()));
    for (const Exiv2::Exifdatum& field : data) {
        const std::string key = field.key();
        if (field.size() > (16 << 10) || out.size() >= kMaxFields)
            continue;
        const bool main = key.starts_with("Exif.Image.") || key.starts_with("Exif.Photo.") ||
                          key.starts_with("Exif.GPSInfo.");
        if (!main || (key.find("0x") != std::string::npos && key.find("0x92") == std::string::npos))
            continue;
        std::vector<Exiv2::byte> raw(static_cast<std::size_t>(field.size()));
        if (field.size() > 0)
            field.copy(raw.data(), Exiv2::littleEndian);
        if (key.ends_with("UserComment") || key.ends_with("0x9286"))
            addUserComment(out, raw);
        else if (field.typeId() == Exiv2::undefined || key.find("0x927c") != std::string::npos ||
                 field.typeId() == Exiv2::unsignedByte) {
            if (const std::string text = toUtf8(asText(raw)); !generatorIn(text).empty())
                addField(out, "exif", key, text);
        } else
            addField(out, "exif", key, field.toString());
    }
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

void addCompression(Statements& out, const DecodeFacts& facts) {
    if (facts.quality)
        out.push_back({"jpeg", "quality", std::to_string(*facts.quality), "compression",
                       "The quality whose standard quantization table is nearest to that of the file.",
                       "weak"});
}

} // namespace

std::vector<ProvenanceStatement> readProvenance(const std::vector<std::uint8_t>& bytes, const std::string&,
                                                const DecodedImage* decoded,
                                                const ProvenanceOptions& options) {
    Statements out;
    MetadataBlocks blocks;
    guarded(out, "file", [&] { blocks = readMetadataBlocks(bytes); });
    guarded(out, "c2pa", [&] { out = c2paStatements(checkC2pa(bytes, blocks, options.trustList)); });
    guarded(out, "png-text", [&] { addPngText(out, blocks.text); });
    if (blocks.container == "tiff" && bytes.size() <= kMaxExif)
        blocks.exif.push_back(bytes);
    std::vector<std::vector<std::uint8_t>> iptc = iptcIn(blocks.photoshop);
    iptc.insert(iptc.end(), blocks.iptc.begin(), blocks.iptc.end());
    {
        // The XMP toolkit within Exiv2 is not safe to call from two threads.
        static std::mutex exiv2;
        const std::lock_guard lock(exiv2);
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        for (const auto& block : blocks.exif)
            guarded(out, "exif", [&] { addExif(out, block); });
        for (const auto& packet : blocks.xmp)
            guarded(out, "xmp", [&] { addXmp(out, packet); });
        for (const auto& block : iptc)
            guarded(out, "iptc", [&] { addIptc(out, block); });
    }
    for (const std::string& comment : blocks.comments)
        addField(out, "jpeg", "comment", comment);
    for (const std::string& problem : blocks.problems)
        addWarning(out, "file", problem);
    if (decoded)
        addCompression(out, decoded->facts);
    return out;
}

} // namespace whorl
