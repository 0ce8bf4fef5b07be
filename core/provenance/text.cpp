#include "core/provenance/text.h"

#include <algorithm>
#include <cctype>
#include <cstdint>

namespace whorl {

namespace {

/// Length of the valid UTF-8 sequence at the start of text, 0 when there is none.
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : lead >= 0xE0 && lead <= 0xEF ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool beyond = (lead == 0xED && byte(1) > 0x9F) || (lead == 0xF4 && byte(1) > 0x8F);
    return overlong || beyond ? 0 : length;
}

void appendCodePoint(std::string& text, std::uint32_t code) {
    const auto put = [&](std::uint32_t value) { text += static_cast<char>(value); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

} // namespace

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string toUtf8(std::string_view text) {
    if (isUtf8(text))
        return std::string(text);
    std::string utf8;
    utf8.reserve(text.size() + text.size() / 4);
    for (const char c : text)
        appendCodePoint(utf8, static_cast<unsigned char>(c));
    return utf8;
}

std::string utf16ToUtf8(ByteView bytes, bool bigEndianOrder) {
    const auto unit = [&](std::size_t at) {
        return static_cast<std::uint32_t>(bigEndianOrder ? bigEndian(bytes, at, 2)
                                                         : littleEndian(bytes, at, 2));
    };
    std::string utf8;
    for (std::size_t at = 0; at + 2 <= bytes.size(); at += 2) {
        std::uint32_t code = unit(at);
        if (code == 0xFEFF)
            continue;
        if (code >= 0xD800 && code < 0xDC00 && at + 4 <= bytes.size() && (unit(at + 2) & 0xFC00) == 0xDC00) {
            code = 0x10000 + ((code - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
            at += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            code = 0xFFFD;
        }
        appendCodePoint(utf8, code);
    }
    return utf8;
}

bool utf16LooksBigEndian(ByteView bytes) {
    if (bytes.size() >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
        return true;
    if (bytes.size() >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
        return false;
    std::size_t latinBig = 0, latinLittle = 0;
    for (std::size_t at = 0; at + 2 <= bytes.size(); at += 2) {
        latinBig += bytes[at] == 0 ? 1 : 0;
        latinLittle += bytes[at + 1] == 0 ? 1 : 0;
    }
    return latinBig >= latinLittle;
}

std::string readable(std::string_view text, std::size_t characters) {
    // Four bytes are the longest code point, and white space may shrink: enough is taken to fill the line.
    const std::string utf8 = toUtf8(text.substr(0, text.find_last_not_of('\0') + 1));
    std::string line;
    std::size_t count = 0;
    bool space = false;
    for (std::string_view rest = utf8; !rest.empty();) {
        const std::size_t length = sequenceLength(rest);
        const std::string_view character = rest.substr(0, length);
        rest.remove_prefix(length);
        const auto first = static_cast<unsigned char>(character[0]);
        const bool control =
            length == 1 ? first <= 0x20 || first == 0x7F
                        : length == 2 && first == 0xC2 && static_cast<unsigned char>(character[1]) <= 0xA0;
        if (control) {
            space = !line.empty();
            continue;
        }
        if (count + (space ? 1 : 0) >= characters)
            return line + "\u2026";
        if (space) {
            line += ' ';
            ++count;
            space = false;
        }
        line += character;
        ++count;
    }
    return line;
}

std::string trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == '\0' || std::isspace(static_cast<unsigned char>(c)); };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    });
    return lower;
}

bool containsNoCase(std::string_view text, std::string_view part) {
    return lowerCase(text).find(lowerCase(part)) != std::string::npos;
}

} // namespace whorl
