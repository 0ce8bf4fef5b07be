#include "core/imaging/list_files.h"

#include "core/base/open_file.h"
#include "core/imaging/format.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <set>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace whorl {

namespace {

namespace fs = std::filesystem;

bool isUtf8(const fs::path& path) {
    return displayPath(path) == path.native();
}

class Walk {
  public:
    Walk(bool recursive, const std::function<void(const fs::path&)>& found,
         const std::function<void(const ListIssue&)>& issue, const std::stop_token& stop)
        : m_recursive(recursive), m_found(found), m_issue(issue), m_stop(stop) {}

    /// A path that the user named.
    void follow(const fs::path& path) {
        throwIfStopped(m_stop);
        struct stat status {};
        if (::stat(path.c_str(), &status) != 0)
            m_issue({path, std::strerror(errno)});
        else if (S_ISDIR(status.st_mode))
            enter(path, status, 0);
        else if (!isUtf8(path))
            m_issue({path, kNotUtf8});
        else if (!S_ISREG(status.st_mode))
            m_issue({path, kNotRegular});
        else
            m_found(path);
    }

    const LeftOut& leftOut() const { return m_leftOut; }

  private:
    struct Identity {
        dev_t device;
        ino_t inode;
        auto operator<=>(const Identity&) const = default;
    };

    void enter(const fs::path& directory, const struct stat& status, int depth);
    std::vector<std::string> namesIn(const fs::path& directory);
    bool beginsLikeImage(const fs::path& path) const;
    void consider(const fs::path& path, std::vector<std::string>& directories, const std::string& name);

    static constexpr char kNotUtf8[] = "the name is not valid UTF-8; rename or link the file to analyse it";
    static constexpr char kNotRegular[] = "not a regular file (a pipe, socket or device)";
    static constexpr int kDeepest = 256;

    bool m_recursive;
    const std::function<void(const fs::path&)>& m_found;
    const std::function<void(const ListIssue&)>& m_issue;
    const std::stop_token& m_stop;
    std::vector<Identity> m_open; ///< the directories from the named one down to the current one
    std::set<Identity> m_walked;
    LeftOut m_leftOut;
};

std::vector<std::string> Walk::namesIn(const fs::path& directory) {
    std::vector<std::string> names;
    DIR* stream = ::opendir(directory.c_str());
    if (stream == nullptr) {
        m_issue({directory, std::strerror(errno)});
        return names;
    }
    errno = 0;
    while (const dirent* entry = ::readdir(stream)) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            names.push_back(name);
        errno = 0;
    }
    const int cause = errno;
    ::closedir(stream);
    if (cause != 0)
        m_issue({directory, std::string("not all of its names could be read: ") + std::strerror(cause)});
    std::sort(names.begin(), names.end());
    return names;
}

bool Walk::beginsLikeImage(const fs::path& path) const {
    std::array<std::uint8_t, 64> head{};
    const FileDescriptor file(openForReading(path));
    const ssize_t got = file.value < 0 ? -1 : ::read(file.value, head.data(), head.size());
    if (got < 0)
        m_issue({path, std::strerror(errno)});
    return got > 0 &&
           sniffFormat(std::span(head).first(static_cast<std::size_t>(got))) != ImageFormat::Unknown;
}

void Walk::consider(const fs::path& path, std::vector<std::string>& directories, const std::string& name) {
    struct stat status {};
    const bool named = formatOfExtension(path) != ImageFormat::Unknown;
    if (::stat(path.c_str(), &status) != 0) {
        m_issue({path, std::strerror(errno)});
    } else if (S_ISDIR(status.st_mode)) {
        directories.push_back(name);
    } else if (!S_ISREG(status.st_mode)) {
        if (named)
            m_issue({path, kNotRegular});
    } else if (named || beginsLikeImage(path)) {
        if (isUtf8(path))
            m_found(path);
        else
            m_issue({path, kNotUtf8});
    } else {
        ++m_leftOut.files;
    }
}

void Walk::enter(const fs::path& directory, const struct stat& status, int depth) {
    const Identity identity{status.st_dev, status.st_ino};
    if (std::find(m_open.begin(), m_open.end(), identity) != m_open.end()) {
        m_issue({directory, "a directory loop: it leads back to a directory above it"});
        return;
    }
    if (depth > kDeepest) {
        m_issue({directory, "over " + std::to_string(kDeepest) + " directories deep"});
        return;
    }
    if (!m_walked.insert(identity).second)
        return;
    m_open.push_back(identity);
    std::vector<std::string> directories;
    for (const std::string& name : namesIn(directory)) {
        throwIfStopped(m_stop);
        consider(directory / name, directories, name);
    }
    if (!m_recursive)
        m_leftOut.directories += directories.size();
    else
        for (const std::string& name : directories) {
            throwIfStopped(m_stop);
            const fs::path path = directory / name;
            struct stat inner {};
            if (::stat(path.c_str(), &inner) != 0)
                m_issue({path, std::strerror(errno)});
            else
                enter(path, inner, depth + 1);
        }
    m_open.pop_back();
}

} // namespace

LeftOut forEachImageFile(const std::vector<std::filesystem::path>& paths, bool recursive,
                         const std::function<void(const std::filesystem::path&)>& found,
                         const std::function<void(const ListIssue&)>& issue, const std::stop_token& stop) {
    Walk walk(recursive, found, issue, stop);
    for (const auto& path : paths)
        walk.follow(path);
    return walk.leftOut();
}

} // namespace whorl
