#include "core/provenance/digital_source_type.h"

#include "core/provenance/text.h"

#include <array>

namespace whorl {

namespace {

struct Entry {
    std::string_view code, kind, meaning;
};

constexpr std::array<Entry, 22> kVocabulary{{
    {"trainedAlgorithmicMedia", "generator", "made by a generative AI model trained on sampled content"},
    {"trainedAlgorithmicData", "generator", "data made by a generative AI model"},
    {"compositeWithTrainedAlgorithmicMedia", "generator",
     "a composite that includes parts made by generative AI, as by inpainting"},
    {"algorithmicMedia", "software",
     "made by an algorithm that was not trained on sampled content: not generative AI"},
    {"algorithmicallyEnhanced", "edit", "changed by an algorithm without generative AI"},
    {"compositeSynthetic", "edit",
     "a composite with at least one synthetic part; it does not say that AI made it"},
    {"dataDrivenMedia", "software", "a rendering of data, as a chart; not generative AI"},
    {"digitalArt", "software", "drawn by a person with digital tools; not generative AI"},
    {"digitalCreation", "software", "made by a person with digital tools; not generative AI"},
    {"virtualRecording", "software",
     "a recording of a virtual scene, as of a game; not a photograph of a real scene"},
    {"screenCapture", "software", "a capture of a screen"},
    {"softwareImage", "software", "made with software by a person (retired code)"},
    {"digitalCapture", "camera", "captured from a real scene by a digital camera or recorder"},
    {"computationalCapture", "camera",
     "captured from a real scene with computational photography, as of a phone"},
    {"multiFrameCapture", "camera", "computed from several frames captured from a real scene"},
    {"compositeCapture", "edit", "a composite of captures from real scenes"},
    {"negativeFilm", "camera", "digitised from a film negative"},
    {"positiveFilm", "camera", "digitised from a film positive"},
    {"print", "camera", "digitised from a print"},
    {"humanEdits", "edit", "edited by a person with tools without generative AI"},
    {"minorHumanEdits", "edit", "slightly edited by a person (retired code)"},
    {"composite", "edit", "a composite of several elements"},
}};

} // namespace

DigitalSourceType digitalSourceType(std::string_view uri) {
    const std::string whole = trimmed(uri);
    const std::string code = whole.substr(whole.find_last_of("/#:") + 1);
    for (const Entry& entry : kVocabulary)
        if (lowerCase(code) == lowerCase(entry.code))
            return {std::string(entry.code), std::string(entry.kind), std::string(entry.meaning)};
    return {readable(code, 80), "software", "a digital source type that is not in the IPTC vocabulary"};
}

} // namespace whorl
