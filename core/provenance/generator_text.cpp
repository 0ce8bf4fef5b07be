#include "core/provenance/generator_text.h"

#include "core/provenance/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace whorl {

namespace {

using nlohmann::json;
using Statements = std::vector<ProvenanceStatement>;

constexpr std::size_t kMostNamed = 4; // values of one setting
constexpr int kDeepest = 100;

void addSetting(Statements& out, const std::string& origin, const std::string& what,
                const std::string& value) {
    if (!value.empty())
        out.push_back({origin, what, readable(value, 200), "generator",
                       "The " + what + " that the text names.", "weak"});
}

void addProgram(Statements& out, const std::string& origin, const std::string& key,
                const std::string& program, const std::string& text) {
    out.push_back(
        {origin, key, program, "generator",
         "Text of the kind that " + program +
             " writes into its images: it names a generator. Anyone can write or remove such text, and "
             "it may belong to another picture, as in a screenshot of the program.",
         "moderate"});
    out.push_back(
        {origin, key + " text", readable(text), "generator", "The text as it stands in the file.", "weak"});
}

/// The value of "name: value" in the last line of parameters; values end at a comma.
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

std::string programOf(const std::string& text) {
    const std::string version = parameter(text, "Version"), app = parameter(text, "App");
    for (const char* name : {"stable-diffusion.cpp", "ComfyUI", "Fooocus", "SD.Next"})
        if (containsNoCase(version, name) || containsNoCase(app, name))
            return name;
    if (version.size() > 1 && version[0] == 'f' && version[1] >= '0' && version[1] <= '9')
        return "Forge (of the AUTOMATIC1111 family)";
    return version.empty() ? "AUTOMATIC1111 or its kin" : "AUTOMATIC1111";
}

bool addParameterText(Statements& out, const std::string& origin, const std::string& key,
                      const std::string& text) {
    if (text.find("Steps: ") == std::string::npos ||
        (parameter(text, "Sampler").empty() && parameter(text, "Seed").empty()))
        return false;
    addProgram(out, origin, key, programOf(text), text);
    const std::string model = parameter(text, "Model");
    addSetting(out, origin, "model", model.empty() ? parameter(text, "Unet") : model);
    addSetting(out, origin, "sampler", parameter(text, "Sampler"));
    addSetting(out, origin, "seed", parameter(text, "Seed"));
    return true;
}

void collect(const json& value, const std::string& key, std::vector<std::string>& found, int depth) {
    if (!value.is_structured() || depth > 8 || found.size() >= kMostNamed)
        return;
    if (value.is_object()) {
        const auto own = value.find(key);
        if (own != value.end() && own->is_primitive() && !own->is_null()) {
            const std::string text = own->is_string() ? own->get<std::string>() : own->dump();
            if (!text.empty() && std::ranges::find(found, text) == found.end())
                found.push_back(text);
        }
    }
    for (const json& inner : value)
        collect(inner, key, found, depth + 1);
}

/// All different values of the first of the keys that stands anywhere in the value.
std::string valuesOf(const json& value, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        std::vector<std::string> found;
        collect(value, key, found, 0);
        std::string joined;
        for (const std::string& text : found)
            joined += (joined.empty() ? "" : ", ") + text;
        if (!joined.empty())
            return joined;
    }
    return {};
}

std::string textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool isComfyPrompt(const json& object) {
    return std::ranges::any_of(
        object, [](const json& node) { return node.is_object() && node.contains("class_type"); });
}

/// Which program writes such an object; empty when none is known to.
std::string programOf(const json& object, const std::string& key) {
    if (object.contains("sui_image_params"))
        return "SwarmUI";
    if (textOf(object, "Software") == "NovelAI" || (object.contains("signed_hash") && object.contains("uc")))
        return "NovelAI";
    if (key == "sd-metadata" || key == "invokeai_metadata" ||
        containsNoCase(textOf(object, "app_id"), "invoke-ai") ||
        (object.contains("generation_mode") && object.contains("app_version")))
        return "InvokeAI";
    if (object.contains("refiner_switch") || object.contains("sharpness") ||
        object.contains("Fooocus V2 Expansion") || containsNoCase(textOf(object, "version"), "fooocus"))
        return "Fooocus";
    if (isComfyPrompt(object) || (object.contains("nodes") && object.contains("links")))
        return "ComfyUI";
    return key == "parameters" ? "a program of the Stable Diffusion family" : std::string();
}

void addJsonSettings(Statements& out, const std::string& origin, const json& object) {
    std::string model =
        valuesOf(object, {"ckpt_name", "unet_name", "base_model", "Base Model", "model_weights"});
    if (const auto found = object.find("model");
        model.empty() && found != object.end()) // InvokeAI from version 3 on
        model = found->is_string() ? found->get<std::string>() : valuesOf(*found, {"name", "model_name"});
    addSetting(out, origin, "model", model.empty() ? valuesOf(object, {"model", "model_name"}) : model);
    addSetting(out, origin, "sampler", valuesOf(object, {"sampler_name", "sampler", "Sampler", "scheduler"}));
    addSetting(out, origin, "seed", valuesOf(object, {"seed", "Seed", "noise_seed"}));
}

/// Nothing where the text is no JSON. Deeper nesting than any program writes is left out. ComfyUI writes NaN
/// and Infinity as Python does, which are no JSON: outside of strings they become null.
json parseJson(const std::string& text) {
    const auto shallow = [](int depth, json::parse_event_t, json&) { return depth < kDeepest; };
    json value = json::parse(text, shallow, false);
    if (!value.is_discarded() ||
        (text.find("NaN") == std::string::npos && text.find("Infinity") == std::string::npos))
        return value;
    std::string cleaned;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at);
        if (rest.starts_with('"')) {
            std::size_t end = 1;
            while (end < rest.size() && rest[end] != '"')
                end += rest[end] == '\\' ? 2 : 1;
            cleaned += rest.substr(0, end + 1);
            at += end + 1;
        } else if (rest.starts_with("NaN") || rest.starts_with("Infinity")) {
            cleaned += "null";
            at += rest.starts_with("NaN") ? 3 : 8;
        } else if (rest.starts_with("-Infinity")) {
            ++at;
        } else {
            cleaned += text[at++];
        }
    }
    return json::parse(cleaned, shallow, false);
}

bool addJsonText(Statements& out, const std::string& origin, const std::string& key,
                 const std::string& text) {
    const json object = parseJson(text);
    if (!object.is_object())
        return false;
    const std::string program = programOf(object, key);
    if (program.empty())
        return false;
    addProgram(out, origin, key, program, text);
    const json comment = parseJson(textOf(object, "Comment")); // NovelAI
    if (comment.is_object()) {
        addSetting(out, origin, "model", textOf(object, "Source"));
        addJsonSettings(out, origin, comment);
    } else if (program == "SwarmUI") {
        addJsonSettings(out, origin, object["sui_image_params"]);
    } else if (!object.contains("nodes")) { // a workflow names settings by place only
        addJsonSettings(out, origin, object);
    }
    return true;
}

std::string dreamFlag(const std::string& text, const std::string& flag) {
    const std::size_t at = text.rfind(" " + flag + " ");
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + flag.size() + 2;
    return text.substr(begin, text.find(' ', begin) - begin);
}

} // namespace

std::string generatorIn(std::string_view text) {
    struct Mark {
        std::string_view mark, name;
    };
    static constexpr std::array<Mark, 16> kMarks{{{"openai", "OpenAI"},
                                                  {"dall-e", "DALL-E (OpenAI)"},
                                                  {"dall\u00b7e", "DALL-E (OpenAI)"},
                                                  {"midjourney", "Midjourney"},
                                                  {"adobe firefly", "Adobe Firefly"},
                                                  {"adobe_firefly", "Adobe Firefly"},
                                                  {"novelai", "NovelAI"},
                                                  {"made with google ai", "Google AI"},
                                                  {"google imagen", "Google Imagen"},
                                                  {"google gemini", "Google Gemini"},
                                                  {"stable diffusion", "Stable Diffusion"},
                                                  {"invokeai", "InvokeAI"},
                                                  {"comfyui", "ComfyUI"},
                                                  {"ideogram ai", "Ideogram"},
                                                  {"ideogram.ai", "Ideogram"},
                                                  {"leonardo.ai", "Leonardo.Ai"}}};
    const std::string lower = lowerCase(text);
    for (const Mark& mark : kMarks)
        if (lower.find(mark.mark) != std::string::npos)
            return std::string(mark.name);
    return {};
}

bool addGeneratorText(Statements& out, const std::string& origin, const std::string& key,
                      const std::string& text) {
    if (key == "Dream" && !dreamFlag(text, "-S").empty()) {
        addProgram(out, origin, key, "InvokeAI", text);
        addSetting(out, origin, "sampler", dreamFlag(text, "-A"));
        addSetting(out, origin, "seed", dreamFlag(text, "-S"));
        return true;
    }
    // ComfyUI writes "prompt:{...}" and "workflow:{...}" into EXIF fields.
    const std::size_t begin =
        text.starts_with("prompt:{") || text.starts_with("workflow:{") ? text.find('{') : 0;
    if (text.size() > begin && text[begin] == '{')
        return addJsonText(out, origin, key, text.substr(begin));
    return addParameterText(out, origin, key, text);
}

} // namespace whorl
