#pragma once

#include <filesystem>

namespace whorl {

/// An open file that is closed at the end of the scope.
struct FileDescriptor {
    int value = -1;

    explicit FileDescriptor(int descriptor) : value(descriptor) {}
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor();
};

/// Opens evidence: a FIFO does not block, and the access time stays as it is where the owner may ask for
/// that. A negative number and errno where it fails.
int openForReading(const std::filesystem::path& path);

} // namespace whorl
