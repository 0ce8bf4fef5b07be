#pragma once

#include "core/provenance/statement.h"

#include <string>
#include <string_view>
#include <vector>

namespace whorl {

/// The name of the image generator that a text names, empty when it names none. Only marks that hardly stand
/// in a text for another reason.
std::string generatorIn(std::string_view text);

/// Reads the texts that programs write beside the pictures that they generate, wherever in a file they
/// stand: parameters of AUTOMATIC1111 and its kin (Forge, SD.Next, stable-diffusion.cpp, Fooocus), prompt
/// and workflow of ComfyUI, JSON of SwarmUI, Fooocus, InvokeAI and NovelAI, the command line of old InvokeAI.
/// `key` is the name of the field. Adds program, text, model, sampler and seed; false, and nothing added, for
/// any other text.
bool addGeneratorText(std::vector<ProvenanceStatement>& out, const std::string& origin,
                      const std::string& key, const std::string& text);

} // namespace whorl
