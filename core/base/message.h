#pragma once

#include <exception>
#include <string>

namespace whorl {

/// What an exception says, without the addresses that LibTorch appends to its own.
inline std::string messageOf(const std::exception& error) {
    const std::string text = error.what();
    return text.substr(0, text.find("\nException raised from"));
}

} // namespace whorl
