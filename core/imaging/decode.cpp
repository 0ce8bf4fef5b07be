#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/open_file.h"
#include "core/imaging/bmp_decoder.h"
#include "core/imaging/codec.h"
#include "core/imaging/format.h"
#include "core/imaging/jpeg_decoder.h"
#include "core/imaging/png_decoder.h"
#include "core/imaging/read_file.h"
#include "core/imaging/tiff_decoder.h"
#include "core/imaging/webp_decoder.h"
#ifdef WHORL_HEIF
#include "core/imaging/heif_decoder.h"
#endif

#include <cerrno>
#include <cstring>
#include <new>

#include <sys/stat.h>
#include <unistd.h>

namespace whorl {

namespace {

DecodedImage decodeByFormat(ImageFormat format, const EncodedImage& file) {
    switch (format) {
    case ImageFormat::Jpeg:
        return decodeJpeg(file);
    case ImageFormat::Png:
        return decodePng(file);
    case ImageFormat::Webp:
        return decodeWebp(file);
    case ImageFormat::Tiff:
        return decodeTiff(file);
    case ImageFormat::Bmp:
        return decodeBmp(file);
    case ImageFormat::Heic:
    case ImageFormat::Avif:
#ifdef WHORL_HEIF
        return decodeHeif(file);
#else
        file.fail("this program was built without libheif, so that HEIC and AVIF cannot be read");
#endif
    case ImageFormat::Unknown:
        break;
    }
    const std::string foreign = describeForeign(file.bytes);
    file.fail(foreign.empty() ? "not an image" : "this is " + foreign + ", which is not supported");
}

void noteWrongExtension(ImageFormat format, const std::string& name, DecodeFacts& facts) {
    const ImageFormat promised = formatOfExtension(name);
    const bool sameFamily = (promised == ImageFormat::Heic || promised == ImageFormat::Avif) &&
                            (format == ImageFormat::Heic || format == ImageFormat::Avif);
    if (promised != ImageFormat::Unknown && promised != format && !sameFamily)
        addNote(facts, "wrong extension: the content is " + formatName(format) + ", the name says " +
                           formatName(promised));
}

std::string pixelHash(const Image& image) {
    Sha256 hash;
    const std::string size = std::to_string(image.width) + "x" + std::to_string(image.height) + "\n";
    hash.update(std::as_bytes(std::span(size)));
    hash.update(std::as_bytes(std::span(image.rgb)));
    return hash.finish();
}

} // namespace

std::vector<std::uint8_t> readImageFile(const std::filesystem::path& path, const DecodeLimits& limits) {
    const std::string name = displayPath(path);
    const FileDescriptor file(openForReading(path));
    struct stat status {};
    if (file.value < 0 || ::fstat(file.value, &status) != 0)
        throw Error(std::string("cannot be read: ") + std::strerror(errno), name);
    if (S_ISDIR(status.st_mode))
        throw Error("is a directory, not a file", name);
    if (!S_ISREG(status.st_mode))
        throw Error("is not a regular file (a pipe, socket or device)", name);
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > limits.maxFileBytes)
        throw Error("the file has " + std::to_string(size) + " bytes, over the limit of " +
                        std::to_string(limits.maxFileBytes),
                    name);
    std::vector<std::uint8_t> bytes(size);
    for (std::uint64_t done = 0; done < size;) {
        const ssize_t got = ::read(file.value, bytes.data() + done, size - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Error(std::string("reading stopped: ") + std::strerror(errno), name);
        if (got == 0)
            throw Error("the file became shorter while it was read", name);
        done += static_cast<std::uint64_t>(got);
    }
    return bytes;
}

DecodedImage decodeBytes(const std::vector<std::uint8_t>& bytes, const std::string& name,
                         const DecodeLimits& limits) {
    const EncodedImage file{bytes, name, limits};
    if (bytes.empty())
        file.fail("the file is empty");
    if (bytes.size() > limits.maxFileBytes)
        file.fail("the file has " + std::to_string(bytes.size()) + " bytes, over the limit of " +
                  std::to_string(limits.maxFileBytes));
    const ImageFormat format = sniffFormat(bytes);
    try {
        DecodedImage decoded = decodeByFormat(format, file);
        decoded.facts.format = formatName(format);
        noteWrongExtension(format, name, decoded.facts);
        decoded.facts.pixelSha256 = pixelHash(decoded.image);
        decoded.sha256 = sha256(std::as_bytes(std::span(bytes)));
        decoded.bytes = bytes.size();
        return decoded;
    } catch (const std::bad_alloc&) {
        file.fail("not enough memory to decode the picture");
    }
}

DecodedImage decodeFile(const std::filesystem::path& path, const DecodeLimits& limits) {
    return decodeBytes(readImageFile(path, limits), displayPath(path), limits);
}

} // namespace whorl
