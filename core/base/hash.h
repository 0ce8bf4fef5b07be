#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace whorl {

/// Incremental SHA-256 (FIPS 180-4, by OpenSSL).
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::span<const std::byte> bytes);
    /// Lower-case hexadecimal digest, 64 characters; the object is spent afterwards.
    std::string finish();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits.
std::string sha256(std::span<const std::byte> bytes);
std::string sha256(const std::string& text);

/// SHA-256 of a file, read in blocks. Throws Error when it cannot be read, Cancelled when it is stopped.
std::string sha256File(const std::filesystem::path& path, const std::stop_token& stop = {});

} // namespace whorl
