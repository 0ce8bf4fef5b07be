#include "core/provenance/invisible_watermark.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace whorl {

namespace {

constexpr int kBlock = 4;
constexpr double kScale = 36;
constexpr int kMostBlockRows = 256; // 2048 pixel rows tell enough

/// U as OpenCV's COLOR_BGR2YUV gives it: fixed point of 14 bits, rounded to whole numbers.
int chromaU(const std::uint8_t* rgb) {
    constexpr int kShift = 14, kHalf = 1 << (kShift - 1);
    const int y = (rgb[2] * 1868 + rgb[1] * 9617 + rgb[0] * 4899 + kHalf) >> kShift;
    return std::clamp(((rgb[2] - y) * 8061 + (128 << kShift) + kHalf) >> kShift, 0, 255);
}

/// One vote a block in reading order: whether the largest of its values but the first lies in the upper half
/// of its step.
std::vector<std::uint8_t> readVotes(const Image& image) {
    const int across = image.width / 4 * 4 / 2 / kBlock;
    const int down = std::min(image.height / 4 * 4 / 2 / kBlock, kMostBlockRows);
    std::vector<std::uint8_t> votes;
    votes.reserve(static_cast<std::size_t>(across) * static_cast<std::size_t>(down));
    for (int row = 0; row < down; ++row)
        for (int column = 0; column < across; ++column) {
            double largest = -1;
            for (int i = 1; i < kBlock * kBlock; ++i) {
                const int x = 2 * (column * kBlock + i % kBlock), y = 2 * (row * kBlock + i / kBlock);
                const std::uint8_t *above = image.row(y) + 3 * x, *below = image.row(y + 1) + 3 * x;
                largest = std::max(
                    largest,
                    (chromaU(above) + chromaU(above + 3) + chromaU(below) + chromaU(below + 3)) / 2.0);
            }
            votes.push_back(std::fmod(largest, kScale) > kScale / 2 ? 1 : 0);
        }
    return votes;
}

std::vector<bool> bitsOf(std::string_view text) {
    std::vector<bool> bits;
    for (const char c : text)
        for (int bit = 7; bit >= 0; --bit)
            bits.push_back((static_cast<unsigned char>(c) >> bit & 1) != 0);
    return bits;
}

std::vector<bool> bitsOf(std::uint64_t value) {
    std::vector<bool> bits;
    for (int bit = 47; bit >= 0; --bit)
        bits.push_back((value >> bit & 1U) != 0);
    return bits;
}

int matchingBits(const std::vector<std::uint8_t>& votes, const std::vector<bool>& message) {
    std::vector<int> ones(message.size());
    for (std::size_t i = 0; i < votes.size(); ++i)
        ones[i % message.size()] += votes[i];
    int matching = 0;
    for (std::size_t bit = 0; bit < message.size(); ++bit) {
        const std::size_t voters =
            votes.size() / message.size() + (bit < votes.size() % message.size() ? 1 : 0);
        matching += (2 * static_cast<std::size_t>(ones[bit]) >= voters) == message[bit] ? 1 : 0;
    }
    return matching;
}

} // namespace

std::optional<InvisibleWatermark> readInvisibleWatermark(const Image& image) {
    struct Message {
        const char* words;
        std::vector<bool> bits;
    };
    static const std::array<Message, 4> kMessages{
        {{"\"StableDiffusionV1\", as the reference program of Stable Diffusion 1 embeds it",
          bitsOf("StableDiffusionV1")},
         {"\"SDV2\", as the reference program of Stable Diffusion 2 embeds it", bitsOf("SDV2")},
         {"the 48 bits that the reference programs of Stable Diffusion XL embed",
          bitsOf(0b101100111110110010010000011110111011000110011110U)},
         {"the 48 bits that the reference program of FLUX embeds",
          bitsOf(0b001010101111111010000111100111001111010100101110U)}}};
    constexpr std::size_t kFewestVoters = 4;
    const std::vector<std::uint8_t> votes = readVotes(image);
    for (const Message& message : kMessages) {
        const int bits = static_cast<int>(message.bits.size());
        if (votes.size() < kFewestVoters * message.bits.size())
            continue;
        const int matching = matchingBits(votes, message.bits);
        if (matching * 100 >= bits * 85)
            return InvisibleWatermark{message.words, bits, matching};
    }
    return std::nullopt;
}

} // namespace whorl
