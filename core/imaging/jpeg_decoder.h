#pragma once

#include "core/imaging/codec.h"

namespace whorl {

/// JPEG by libjpeg-turbo: baseline, extended sequential and progressive, Huffman and arithmetic, gray, YCbCr,
/// RGB, CMYK and YCCK; accurate integer DCT, fancy upsampling, no block smoothing. Only rows whose data were
/// all there and valid are given back. CMYK becomes RGB by R = (1 - C)(1 - K), without a colour profile.
DecodedImage decodeJpeg(const EncodedImage& file);

/// The luminance table of an IJG quality (1 to 100), limited to 8 bits as for baseline: 64 entries in natural
/// order.
std::vector<int> ijgLuminanceTable(int quality);

/// The IJG quality (1 to 100) whose luminance table, limited to 8 bits as for baseline, is nearest to `table`
/// (64 entries in natural order) by the sum of absolute differences; the higher of two that are equally near.
int nearestIjgQuality(const std::vector<int>& table);

/// Whether some IJG quality gives exactly this luminance table.
bool isIjgLuminanceTable(const std::vector<int>& table);

} // namespace whorl
