#include "core/provenance/cbor.h"

#include "core/base/error.h"
#include "core/provenance/text.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace whorl {

namespace {

using nlohmann::json;

constexpr int kMaxDepth = 32;
constexpr int kMaxItems = 100'000;

class CborReader {
  public:
    explicit CborReader(ByteView bytes) : m_bytes(bytes) {}

    json item(int depth) {
        if (depth > kMaxDepth || ++m_items > kMaxItems)
            throw Error("the CBOR is nested too deeply or has too many items");
        const unsigned initial = byte();
        const unsigned major = initial >> 5, info = initial & 31;
        if (major == 7)
            return simple(info);
        const bool indefinite = info == 31;
        if (indefinite && (major < 2 || major == 6))
            throw malformed();
        const std::uint64_t argument = indefinite ? 0 : unsignedArgument(info);
        switch (major) {
        case 0:
            return argument;
        case 1:
            if (argument > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                throw malformed();
            return -1 - static_cast<std::int64_t>(argument);
        case 2: {
            const std::string data = string(2, indefinite, argument);
            return json::binary(std::vector<std::uint8_t>(data.begin(), data.end()));
        }
        case 3:
            return toUtf8(string(3, indefinite, argument));
        case 4:
            return array(indefinite, argument, depth);
        case 5:
            return map(indefinite, argument, depth);
        default:
            return item(depth + 1);
        }
    }

    bool atEnd() const { return m_at == m_bytes.size(); }

  private:
    static Error malformed() { return Error("the CBOR is malformed"); }

    std::uint8_t byte() {
        if (m_at >= m_bytes.size())
            throw malformed();
        return m_bytes[m_at++];
    }

    std::uint64_t unsignedArgument(unsigned info) {
        if (info < 24)
            return info;
        if (info > 27)
            throw malformed();
        const int width = 1 << (info - 24);
        if (!holds(m_bytes, m_at, static_cast<std::uint64_t>(width)))
            throw malformed();
        const std::uint64_t value = bigEndian(m_bytes, m_at, width);
        m_at += static_cast<std::size_t>(width);
        return value;
    }

    bool takeBreak() {
        if (m_at < m_bytes.size() && m_bytes[m_at] == 0xFF) {
            ++m_at;
            return true;
        }
        return false;
    }

    std::string take(std::uint64_t length) {
        if (!holds(m_bytes, m_at, length))
            throw malformed();
        std::string data(asText(slice(m_bytes, m_at, length)));
        m_at += static_cast<std::size_t>(length);
        return data;
    }

    std::string string(unsigned major, bool indefinite, std::uint64_t length) {
        if (!indefinite)
            return take(length);
        std::string joined;
        while (!takeBreak()) {
            const unsigned initial = byte();
            if (initial >> 5 != major || (initial & 31) == 31 || ++m_items > kMaxItems)
                throw malformed();
            joined += take(unsignedArgument(initial & 31));
        }
        return joined;
    }

    json array(bool indefinite, std::uint64_t length, int depth) {
        json values = json::array();
        for (std::uint64_t i = 0; indefinite ? !takeBreak() : i < length; ++i)
            values.push_back(item(depth + 1));
        return values;
    }

    json map(bool indefinite, std::uint64_t length, int depth) {
        json values = json::object();
        for (std::uint64_t i = 0; indefinite ? !takeBreak() : i < length; ++i) {
            const json key = item(depth + 1);
            if (!key.is_string() && !key.is_number_integer())
                throw malformed();
            const std::string name = key.is_string() ? key.get<std::string>() : key.dump();
            if (values.contains(name))
                throw Error("the CBOR has a map with two equal keys");
            values[name] = item(depth + 1);
        }
        return values;
    }

    json simple(unsigned info) {
        switch (info) {
        case 20:
            return false;
        case 21:
            return true;
        case 22:
        case 23:
            return nullptr;
        case 25: {
            const auto bits = static_cast<unsigned>(unsignedArgument(info));
            const int exponent = static_cast<int>(bits >> 10 & 31), mantissa = static_cast<int>(bits & 1023);
            const double size = exponent == 0    ? std::ldexp(mantissa, -24)
                                : exponent == 31 ? std::numeric_limits<double>::quiet_NaN()
                                                 : std::ldexp(mantissa + 1024, exponent - 25);
            return bits >> 15 ? -size : size;
        }
        case 26: {
            const auto bits = static_cast<std::uint32_t>(unsignedArgument(info));
            float value = 0;
            std::memcpy(&value, &bits, sizeof value);
            return value;
        }
        case 27: {
            const std::uint64_t bits = unsignedArgument(info);
            double value = 0;
            std::memcpy(&value, &bits, sizeof value);
            return value;
        }
        default:
            throw malformed();
        }
    }

    ByteView m_bytes;
    std::size_t m_at = 0;
    int m_items = 0;
};

} // namespace

nlohmann::json parseCbor(ByteView bytes) {
    CborReader reader(bytes);
    json value = reader.item(0);
    if (!reader.atEnd())
        throw Error("bytes follow the CBOR");
    return value;
}

} // namespace whorl
