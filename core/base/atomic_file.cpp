#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace whorl {

namespace {

/// Read before there are threads: reading it means setting it.
const mode_t kUmask = [] {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return mask;
}();

} // namespace

void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes) {
    std::string temporary = path.string() + ".XXXXXX";
    const int file = ::mkstemp(temporary.data());
    if (file < 0)
        throw Error(std::string("cannot be written: ") + std::strerror(errno), path.string());
    const auto fail = [&](int cause) {
        ::close(file);
        ::unlink(temporary.c_str());
        throw Error(std::string("cannot be written: ") + std::strerror(cause), path.string(),
                    cause == ENOSPC ? "free some space; what was there before is unchanged" : "");
    };
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t written = ::write(file, bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno != EINTR)
            fail(errno);
        if (written > 0)
            done += static_cast<std::size_t>(written);
    }
    struct stat before {};
    ::fchmod(file, ::stat(path.c_str(), &before) == 0 ? before.st_mode & 07777 : 0666 & ~kUmask);
    if (::fsync(file) != 0)
        fail(errno);
    if (::rename(temporary.c_str(), path.c_str()) != 0)
        fail(errno);
    ::close(file);
}

void writeFileAtomically(const std::filesystem::path& path, std::string_view text) {
    writeFileAtomically(path, std::as_bytes(std::span(text.data(), text.size())));
}

} // namespace whorl
