#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace whorl {

/// The outline of one JPEG picture, from its markers alone (ITU-T T.81, annex B).
struct JpegOutline {
    int width = 0;
    int height = 0;                   ///< 0 when a DNL marker is to tell it
    std::size_t heightOffset = 0;     ///< where the frame header holds its height
    std::optional<int> heightFromDnl; ///< number of lines of the DNL marker after the first scan
    bool gainMap = false;             ///< names itself an HDR gain map (Ultra HDR or ISO 21496-1)
    std::size_t end = 0;              ///< one past EOI, or the size of the data when that is missing
};

/// Walks the markers of the picture that begins at the first byte. Nothing when it does not begin with SOI or
/// has no frame header. Linear in the size of the data.
std::optional<JpegOutline> outlineJpeg(std::span<const std::uint8_t> data);

} // namespace whorl
