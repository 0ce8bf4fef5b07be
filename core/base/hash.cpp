#include "core/base/hash.h"

#include "core/base/open_file.h"
#include "core/base/progress.h"

#include <openssl/evp.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <vector>

namespace whorl {

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {
    if (!m_state->context || EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) != 1)
        throw Error("SHA-256 is not available in this OpenSSL");
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::span<const std::byte> bytes) {
    EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size());
}

std::string Sha256::finish() {
    std::array<unsigned char, 32> digest{};
    EVP_DigestFinal_ex(m_state->context.get(), digest.data(), nullptr);
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(64);
    for (const unsigned char byte : digest) {
        hex += kDigits[byte >> 4];
        hex += kDigits[byte & 15];
    }
    return hex;
}

std::string sha256(std::span<const std::byte> bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hash.finish();
}

std::string sha256(const std::string& text) {
    return sha256(std::as_bytes(std::span(text.data(), text.size())));
}

std::string sha256File(const std::filesystem::path& path, const std::stop_token& stop) {
    const FileDescriptor file(openForReading(path));
    Sha256 hash;
    std::vector<std::byte> block(1 << 20);
    while (true) {
        throwIfStopped(stop);
        const ssize_t got = file.value < 0 ? -1 : ::read(file.value, block.data(), block.size());
        if (got == 0)
            return hash.finish();
        if (got > 0)
            hash.update(std::span(block).first(static_cast<std::size_t>(got)));
        else if (errno != EINTR)
            throw Error(std::string("cannot be read: ") + std::strerror(errno), path.string());
    }
}

} // namespace whorl
