#pragma once

#include "core/provenance/bytes.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace whorl {

bool isUtf8(std::string_view text);

/// UTF-8 of bytes in an unknown 8-bit encoding: as they are when they are UTF-8, else read as Latin-1.
std::string toUtf8(std::string_view text);

/// UTF-8 of UTF-16 text; unpaired surrogates become U+FFFD.
std::string utf16ToUtf8(ByteView bytes, bool bigEndianOrder);

/// The byte order in which UTF-16 reads as text: told by a byte order mark, else by which order has fewer
/// characters outside the letters of the Latin scripts. True for big-endian.
bool utf16LooksBigEndian(ByteView bytes);

/// One line for people: UTF-8, control characters and runs of white space as one space, trimmed, cut to
/// `characters` code points with an ellipsis.
std::string readable(std::string_view text, std::size_t characters = 600);

std::string trimmed(std::string_view text);
std::string lowerCase(std::string_view text); ///< ASCII letters only
bool containsNoCase(std::string_view text, std::string_view part);

} // namespace whorl
