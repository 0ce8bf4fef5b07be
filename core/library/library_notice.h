#pragma once

#include <filesystem>
#include <string>

namespace whorl {

/// What the user must know of a library of sources that an update has left behind, in a sentence: its traces
/// were measured with other weights than these (SHA-256), so pictures are not compared with them. Empty when
/// all is well or there is no such file. Throws Error on a file that is no library or that a newer version
/// wrote.
std::string libraryNotice(const std::filesystem::path& library, const std::string& weights);

} // namespace whorl
