#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>

namespace whorl {

/// Writes the whole file beside its place, flushes it to the disk and renames it there: a reader sees the old
/// file or the new one, never half of one, and a full disk leaves the old one. Throws Error.
void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes);
void writeFileAtomically(const std::filesystem::path& path, std::string_view text);

} // namespace whorl
