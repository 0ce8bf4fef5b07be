#pragma once

#include "core/base/progress.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace whorl {

/// A path that could not be followed, and why in words.
struct ListIssue {
    std::filesystem::path path;
    std::string cause;
};

/// What stands in the directories and was not handed on.
struct LeftOut {
    std::size_t directories = 0; ///< for want of `recursive`
    std::size_t files = 0;       ///< neither content nor extension of an image that can be read
};

/// Finds the image files that the paths stand for, in a deterministic order, and hands each one on as it is
/// found: paths in the order given; inside a directory first its files, then (when recursive) its
/// directories, each sorted by the bytes of their names. A path that names a file is always handed on. Of the
/// files in a directory, those are that have the content of a readable image or the extension of one, so that
/// neither a renamed nor a damaged exhibit is missed.
///
/// Symbolic links are followed; a directory is walked once, and one that contains itself is reported. Also
/// reported, while the walk goes on: what does not exist or cannot be read, names that are not valid UTF-8,
/// pipes and devices that carry the extension of an image. Memory: the names of one directory (and of those
/// above it) at a time. Throws only Cancelled.
LeftOut forEachImageFile(const std::vector<std::filesystem::path>& paths, bool recursive,
                         const std::function<void(const std::filesystem::path&)>& found,
                         const std::function<void(const ListIssue&)>& issue,
                         const std::stop_token& stop = {});

} // namespace whorl
