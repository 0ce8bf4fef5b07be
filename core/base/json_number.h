#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <utility>

namespace whorl {

/// A whole number from JSON of strangers: nlohmann's own conversion of 3e14 to int is undefined. Throws Error
/// where there is none, or one that T does not hold.
template <typename T> T wholeNumber(const nlohmann::json& json) {
    if (json.is_number_unsigned()) {
        if (const auto value = json.get<std::uint64_t>(); std::in_range<T>(value))
            return static_cast<T>(value);
    } else if (json.is_number_integer()) {
        if (const auto value = json.get<std::int64_t>(); std::in_range<T>(value))
            return static_cast<T>(value);
    }
    throw Error("not a whole number, or one that is too large");
}

} // namespace whorl
