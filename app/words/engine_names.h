#pragma once

#include <QString>

#include <string>

namespace whorl {

/// What a representation of the engine measures, in words; its own name when it is a new one.
QString measurementWords(const std::string& name);
/// How a counterfactual was made; its own name when it is a new way.
QString methodWords(const std::string& method);
/// "Camera" or "Generative model", of SourceInfo::kind.
QString kindWords(const std::string& kind);

} // namespace whorl
