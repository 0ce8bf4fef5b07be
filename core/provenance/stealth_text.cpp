#include "core/provenance/stealth_text.h"

#include "core/provenance/containers.h"
#include "core/provenance/text.h"

#include <string_view>

namespace whorl {

namespace {

constexpr std::size_t kMostBytes = 8U << 20U;
constexpr std::size_t kSignature = 15; // "stealth_pnginfo"

/// The lowest bits of the samples, down the first column, then the second.
class BitReader {
  public:
    BitReader(const Image& image, const std::uint8_t* samples, std::size_t channels)
        : m_samples(samples), m_width(static_cast<std::size_t>(image.width)),
          m_height(static_cast<std::size_t>(image.height)), m_channels(channels) {}

    std::size_t left() const { return m_width * m_height * m_channels - m_at; }

    /// Bytes of eight bits, the highest first; the caller has checked that they are there.
    std::string take(std::size_t bytes) {
        std::string taken(bytes, '\0');
        for (char& byte : taken) {
            unsigned value = 0;
            for (int bit = 0; bit < 8; ++bit, ++m_at) {
                const std::size_t pixel = m_at / m_channels, x = pixel / m_height, y = pixel % m_height;
                value = value << 1U | (m_samples[(y * m_width + x) * m_channels + m_at % m_channels] & 1U);
            }
            byte = static_cast<char>(value);
        }
        return taken;
    }

  private:
    const std::uint8_t* m_samples;
    std::size_t m_width, m_height, m_channels, m_at = 0;
};

std::optional<StealthText> readFrom(BitReader bits, const std::string& place, std::string_view plain,
                                    std::string_view packed) {
    if (bits.left() < 8 * (kSignature + 4))
        return std::nullopt;
    const std::string signature = bits.take(kSignature);
    if (signature != plain && signature != packed)
        return std::nullopt;
    StealthText found{place, {}, {}};
    const std::uint64_t length = bigEndian(asBytes(bits.take(4)), 0, 4);
    if (length > bits.left() || length / 8 > kMostBytes) {
        found.problem = "its length is more than the picture holds or than is read";
        return found;
    }
    const std::string data = bits.take(static_cast<std::size_t>(length) / 8);
    if (signature == plain)
        found.text = toUtf8(data);
    else if (std::string text; inflateBounded(asBytes(data), kMostBytes, text))
        found.text = toUtf8(text);
    else
        found.problem = "its compressed text is damaged or too large";
    return found;
}

} // namespace

std::optional<StealthText> readStealthText(const DecodedImage& decoded) {
    if (!decoded.alpha.empty())
        if (auto found = readFrom({decoded.image, decoded.alpha.data(), 1}, "alpha", "stealth_pnginfo",
                                  "stealth_pngcomp"))
            return found;
    return readFrom({decoded.image, decoded.image.rgb.data(), 3}, "colour", "stealth_rgbinfo",
                    "stealth_rgbcomp");
}

} // namespace whorl
