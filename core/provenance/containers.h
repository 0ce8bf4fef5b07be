#pragma once

#include "core/provenance/bytes.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace whorl {

/// A half-open range of bytes of the file.
struct ByteRange {
    std::uint64_t begin = 0, end = 0;
};

/// A segment of a JPEG or a chunk of a PNG or WebP, with its header and, in a PNG, its checksum.
struct ContainerPart {
    std::string name; ///< JPEG: "SOI", "APP11", "SOS" (with its entropy-coded data), ...; else the chunk type
    ByteRange range;  ///< the whole part
    ByteView payload; ///< without header and checksum; a SOS keeps its header only
    bool intact = true; ///< PNG: the checksum is right; all: the part lies within the file
};

/// "jpeg", "png", "webp", "tiff" (BigTIFF too), "bmff" (HEIF, AVIF, JPEG XL) or empty, by content.
std::string containerOf(ByteView file);

/// The parts in file order, up to the end of the first image. The walks always advance and stop at the first
/// thing that is no part, so that they end on any bytes.
std::vector<ContainerPart> jpegParts(ByteView file);
std::vector<ContainerPart> pngParts(ByteView file);
std::vector<ContainerPart> webpParts(ByteView file);

struct TextChunk {
    std::string type;    ///< "tEXt", "zTXt", "iTXt"
    std::string keyword; ///< UTF-8
    std::string text;    ///< UTF-8
};

/// The blocks of metadata of a file, cut out of its container but not interpreted.
struct MetadataBlocks {
    std::string container;                       ///< as of containerOf
    std::vector<std::vector<std::uint8_t>> exif; ///< TIFF structures
    std::vector<std::string> xmp;                ///< RDF packets; an extended packet stands as one of its own
    std::vector<std::uint8_t> photoshop;         ///< image resource blocks, all APP13 segments joined
    std::vector<std::vector<std::uint8_t>> iptc; ///< IIM data that stands outside of image resource blocks
    std::vector<TextChunk> text;                 ///< PNG
    std::vector<std::string> comments;           ///< JPEG COM
    std::vector<std::uint8_t> c2pa;              ///< the C2PA manifest store, JUMBF boxes
    std::vector<ByteRange> c2paRanges;           ///< where in the file the store stands, headers included
    std::vector<std::string> problems;           ///< what could not be cut out, in words
};

MetadataBlocks readMetadataBlocks(ByteView file);

/// Inflates a zlib or gzip stream to at most `limit` bytes; false when it is damaged or larger.
bool inflateBounded(ByteView compressed, std::size_t limit, std::string& out);

} // namespace whorl
