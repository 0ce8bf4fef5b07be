#include "core/provenance/jumbf.h"

#include "core/base/error.h"
#include "core/provenance/text.h"

#include <algorithm>

namespace whorl {

namespace {

constexpr int kMaxDepth = 16;
constexpr int kMaxBoxes = 10'000;

/// Reads the box at the start of bytes and tells its length.
JumbfBox parseBox(ByteView bytes, int depth, int& boxes, std::uint64_t& length) {
    if (depth > kMaxDepth || ++boxes > kMaxBoxes)
        throw Error("the JUMBF boxes are nested too deeply or are too many");
    if (bytes.size() < 8)
        throw Error("a JUMBF box is cut short");
    length = bigEndian(bytes, 0, 4);
    std::uint64_t header = 8;
    if (length == 1) {
        if (bytes.size() < 16)
            throw Error("a JUMBF box is cut short");
        length = bigEndian(bytes, 8, 8);
        header = 16;
    } else if (length == 0) {
        length = bytes.size();
    }
    if (length < header || length > bytes.size())
        throw Error("a JUMBF box is longer than what holds it");

    JumbfBox box;
    box.type = asText(slice(bytes, 4, 4));
    box.content = slice(bytes, header, length - header);
    if (box.type != "jumb")
        return box;

    ByteView rest = box.content;
    bool described = false;
    while (!rest.empty()) {
        std::uint64_t childLength = 0;
        JumbfBox child = parseBox(rest, depth + 1, boxes, childLength);
        rest = slice(rest, childLength);
        if (described) {
            box.children.push_back(std::move(child));
            continue;
        }
        if (child.type != "jumd" || child.content.size() < 17)
            throw Error("a JUMBF superbox has no description");
        described = true;
        box.kind = asText(slice(child.content, 0, 4));
        if ((child.content[16] & 2U) != 0) {
            const std::string_view label = asText(slice(child.content, 17));
            box.label = toUtf8(label.substr(0, label.find('\0')));
        }
    }
    if (!described)
        throw Error("a JUMBF superbox has no description");
    return box;
}

} // namespace

const JumbfBox* JumbfBox::child(std::string_view wanted) const {
    const auto found = std::ranges::find(children, wanted, &JumbfBox::label);
    return found == children.end() ? nullptr : &*found;
}

ByteView JumbfBox::data(std::string_view wanted) const {
    const auto found = std::ranges::find(children, wanted, &JumbfBox::type);
    return found == children.end() ? ByteView() : found->content;
}

JumbfBox parseJumbf(ByteView bytes) {
    int boxes = 0;
    std::uint64_t length = 0;
    return parseBox(bytes, 0, boxes, length);
}

} // namespace whorl
