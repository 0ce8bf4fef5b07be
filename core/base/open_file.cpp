#include "core/base/open_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace whorl {

FileDescriptor::~FileDescriptor() {
    if (value >= 0)
        ::close(value);
}

int openForReading(const std::filesystem::path& path) {
    constexpr int kFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const int file = ::open(path.c_str(), kFlags | O_NOATIME);
    return file >= 0 || errno != EPERM ? file : ::open(path.c_str(), kFlags);
}

} // namespace whorl
