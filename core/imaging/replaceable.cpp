#include "core/imaging/replaceable.h"

#include "core/base/error.h"
#include "core/imaging/format.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>

namespace whorl {

namespace {

using namespace std::string_view_literals;

/// The first and the last bytes of a file, where PNG and TIFF keep their texts; empty where it cannot be
/// read.
std::string endsOf(const std::filesystem::path& path) {
    constexpr std::streamoff kPart = 1 << 16;
    std::ifstream in(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(kPart), '\0');
    in.read(bytes.data(), kPart);
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    in.clear();
    if (!in.seekg(-kPart, std::ios::end))
        return bytes;
    std::string end(static_cast<std::size_t>(kPart), '\0');
    in.read(end.data(), kPart);
    return bytes + end.substr(0, static_cast<std::size_t>(in.gcount()));
}

} // namespace

void requireReplaceable(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return;
    const std::string bytes = endsOf(path);
    if (bytes.starts_with("SQLite format 3\0"sv))
        throw Error("is a case or another database and is not written over", displayPath(path),
                    "name another file");
    const auto* head = reinterpret_cast<const std::uint8_t*>(bytes.data());
    if (sniffFormat({head, std::min(bytes.size(), kSniffedBytes)}) != ImageFormat::Unknown &&
        bytes.find("Software\0Whorl "sv) == std::string::npos &&
        bytes.find("Whorl residual"sv) == std::string::npos)
        throw Error("is an image that Whorl did not make and is not written over", displayPath(path),
                    "name another file");
}

} // namespace whorl
