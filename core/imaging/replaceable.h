#pragma once

#include <filesystem>

namespace whorl {

/// Asked before an output is written: throws Error where something stands at path that must not be lost, an
/// image that Whorl did not make, or a case or another database. Nothing at path is no error.
void requireReplaceable(const std::filesystem::path& path);

} // namespace whorl
