#pragma once

#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace whorl {

/// The fuzzer's bytes as a file in memory, for parsers that take a path. One at a time.
class InputFile {
  public:
    explicit InputFile(std::span<const std::uint8_t> bytes) : m_file(::memfd_create("fuzz", 0)) {
        if (m_file < 0 || ::write(m_file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            std::abort();
    }
    ~InputFile() { ::close(m_file); }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    std::string path() const { return "/proc/self/fd/" + std::to_string(m_file); }

  private:
    int m_file;
};

} // namespace whorl
