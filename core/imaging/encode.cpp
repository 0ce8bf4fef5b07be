#include "core/imaging/encode.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>

#include <jpeglib.h>
#include <png.h>
#include <tiffio.h>
#include <webp/encode.h>

namespace whorl {

void requirePixels(const Image& image) {
    if (image.width <= 0 || image.height <= 0 ||
        image.rgb.size() !=
            static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 3)
        throw Error("an image without pixels cannot be written");
}

namespace {

struct JpegWriter {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    std::jmp_buf escape{};
    std::array<char, JMSG_LENGTH_MAX> message{};
    unsigned char* bytes = nullptr;
    unsigned long size = 0;

    JpegWriter() = default;
    JpegWriter(const JpegWriter&) = delete;
    JpegWriter& operator=(const JpegWriter&) = delete;
    ~JpegWriter() {
        jpeg_destroy_compress(&info);
        std::free(bytes);
    }
};

/// False when libjpeg gave up, with the reason in writer.message.
bool writeJpeg(JpegWriter& writer, const Image& image, int quality, bool chroma444) {
    auto& info = writer.info;
    info.err = jpeg_std_error(&writer.errors);
    info.client_data = &writer;
    writer.errors.output_message = [](j_common_ptr) {};
    writer.errors.error_exit = [](j_common_ptr common) {
        JpegWriter& self = *static_cast<JpegWriter*>(common->client_data);
        common->err->format_message(common, self.message.data());
        std::longjmp(self.escape, 1);
    };
    if (setjmp(writer.escape) != 0)
        return false;
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &writer.bytes, &writer.size);
    info.image_width = static_cast<JDIMENSION>(image.width);
    info.image_height = static_cast<JDIMENSION>(image.height);
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, std::clamp(quality, 1, 100), TRUE);
    if (chroma444)
        info.comp_info[0].h_samp_factor = info.comp_info[0].v_samp_factor = 1;
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(image.row(static_cast<int>(info.next_scanline)));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    return true;
}

struct PngWriter {
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::jmp_buf escape{};
    std::array<char, 160> message{};
    std::vector<std::uint8_t> bytes;

    PngWriter() = default;
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;
    ~PngWriter() { png_destroy_write_struct(&png, &info); }
};

bool writePng(PngWriter& writer, const Image& image, const std::vector<png_text>& text) {
    if (setjmp(writer.escape) != 0)
        return false;
    writer.png = png_create_write_struct(
        PNG_LIBPNG_VER_STRING, &writer,
        [](png_structp png, png_const_charp message) {
            PngWriter& self = *static_cast<PngWriter*>(png_get_error_ptr(png));
            std::snprintf(self.message.data(), self.message.size(), "%s", message);
            std::longjmp(self.escape, 1);
        },
        [](png_structp, png_const_charp) {});
    writer.info = writer.png != nullptr ? png_create_info_struct(writer.png) : nullptr;
    if (writer.info == nullptr) {
        std::snprintf(writer.message.data(), writer.message.size(), "not enough memory");
        return false;
    }
    png_set_write_fn(
        writer.png, &writer,
        [](png_structp png, png_bytep data, std::size_t size) {
            bool enoughMemory = true;
            try {
                auto& bytes = static_cast<PngWriter*>(png_get_io_ptr(png))->bytes;
                bytes.insert(bytes.end(), data, data + size);
            } catch (const std::bad_alloc&) {
                enoughMemory = false;
            }
            if (!enoughMemory)
                png_error(png, "not enough memory");
        },
        [](png_structp) {});
    png_set_user_limits(writer.png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(image.width),
                 static_cast<png_uint_32>(image.height), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (!text.empty())
        png_set_text(writer.png, writer.info, text.data(), static_cast<int>(text.size()));
    png_write_info(writer.png, writer.info);
    for (int y = 0; y < image.height; ++y)
        png_write_row(writer.png, image.row(y));
    png_write_end(writer.png, nullptr);
    return true;
}

/// A TIFF that grows in memory.
struct TiffBytes {
    std::vector<std::uint8_t> bytes;
    std::size_t position = 0;
    std::string error;
};

TiffBytes& bytesOf(thandle_t handle) {
    return *static_cast<TiffBytes*>(handle);
}

tmsize_t readTiff(thandle_t handle, void* target, tmsize_t size) {
    TiffBytes& file = bytesOf(handle);
    const std::size_t left = file.bytes.size() - std::min(file.position, file.bytes.size());
    const std::size_t count = std::min(left, static_cast<std::size_t>(size));
    std::copy_n(file.bytes.data() + file.position, count, static_cast<std::uint8_t*>(target));
    file.position += count;
    return static_cast<tmsize_t>(count);
}

tmsize_t appendTiff(thandle_t handle, void* source, tmsize_t size) {
    TiffBytes& file = bytesOf(handle);
    const auto count = static_cast<std::size_t>(size);
    try {
        file.bytes.resize(std::max(file.bytes.size(), file.position + count));
    } catch (const std::bad_alloc&) {
        return -1;
    }
    std::copy_n(static_cast<const std::uint8_t*>(source), count, file.bytes.data() + file.position);
    file.position += count;
    return size;
}

toff_t seekTiff(thandle_t handle, toff_t offset, int whence) {
    TiffBytes& file = bytesOf(handle);
    file.position = offset + (whence == SEEK_CUR   ? file.position
                              : whence == SEEK_END ? file.bytes.size()
                                                   : 0);
    return file.position;
}

int keepTiffError(TIFF*, void* file, const char*, const char* format, va_list arguments) {
    std::array<char, 200> text{};
    std::vsnprintf(text.data(), text.size(), format, arguments);
    bytesOf(file).error = text.data();
    return 1;
}

bool writeTiffPage(TIFF* tiff, int width, int height, int channels, const std::vector<float>& values,
                   const std::string& description) {
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(width));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(height));
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, channels);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 32);
    TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_IEEEFP);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, channels == 1 ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_RGB);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
    TIFFSetField(tiff, TIFFTAG_PREDICTOR, PREDICTOR_FLOATINGPOINT);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, TIFFDefaultStripSize(tiff, 0));
    TIFFSetField(tiff, TIFFTAG_SOFTWARE, "Whorl " WHORL_VERSION);
    TIFFSetField(tiff, TIFFTAG_IMAGEDESCRIPTION, description.c_str());
    const std::size_t rowSize = static_cast<std::size_t>(width) * static_cast<std::size_t>(channels);
    std::vector<float> row(rowSize); // libtiff's predictor works in the buffer that it is given
    for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y) {
        std::copy_n(values.data() + y * rowSize, rowSize, row.data());
        if (TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y), 0) != 1)
            return false;
    }
    return TIFFFlush(tiff) == 1;
}

} // namespace

std::vector<std::uint8_t> encodeJpeg(const Image& image, int quality, bool chroma444) {
    requirePixels(image);
    JpegWriter writer;
    if (!writeJpeg(writer, image, quality, chroma444))
        throw Error(std::string("a JPEG could not be written: ") + writer.message.data());
    return {writer.bytes, writer.bytes + writer.size};
}

std::vector<std::uint8_t> encodeWebp(const Image& image, int quality) {
    requirePixels(image);
    std::uint8_t* bytes = nullptr;
    const std::size_t size = WebPEncodeRGB(image.rgb.data(), image.width, image.height, image.width * 3,
                                           static_cast<float>(std::clamp(quality, 0, 100)), &bytes);
    const std::unique_ptr<std::uint8_t, decltype(&WebPFree)> owner(bytes, &WebPFree);
    if (size == 0)
        throw Error("a WebP of " + std::to_string(image.width) + " x " + std::to_string(image.height) +
                    " pixels could not be written");
    return {bytes, bytes + size};
}

std::vector<std::uint8_t> encodePng(const Image& image,
                                    const std::vector<std::pair<std::string, std::string>>& text) {
    requirePixels(image);
    std::vector<png_text> chunks;
    for (const auto& [keyword, value] : text) {
        const bool ascii = std::all_of(value.begin(), value.end(), [](char c) { return (c & 0x80) == 0; });
        png_text chunk{};
        chunk.compression = ascii ? PNG_TEXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_NONE;
        chunk.key = const_cast<char*>(keyword.c_str());
        chunk.text = const_cast<char*>(value.c_str());
        chunk.text_length = value.size();
        chunks.push_back(chunk);
    }
    PngWriter writer;
    if (!writePng(writer, image, chunks))
        throw Error(std::string("a PNG could not be written: ") + writer.message.data());
    return std::move(writer.bytes);
}

void writeFloatTiff(const std::filesystem::path& path, int width, int height, int channels,
                    const std::vector<float>& values, const std::string& description) {
    if (width <= 0 || height <= 0 || (channels != 1 && channels != 3) ||
        values.size() != static_cast<std::size_t>(width) * static_cast<std::size_t>(height) *
                             static_cast<std::size_t>(channels))
        throw Error("values that do not fit their size cannot be written", path.string());
    TiffBytes file;
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(TIFFOpenOptionsAlloc(),
                                                                                   &TIFFOpenOptionsFree);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), keepTiffError, &file);
    std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(
        TIFFClientOpenExt(
            "image", "w", &file, readTiff, appendTiff, seekTiff, [](thandle_t) { return 0; },
            [](thandle_t handle) -> toff_t { return bytesOf(handle).bytes.size(); }, nullptr, nullptr,
            options.get()),
        &TIFFClose);
    const bool written = tiff && writeTiffPage(tiff.get(), width, height, channels, values, description);
    tiff.reset();
    if (!written || !file.error.empty())
        throw Error("the TIFF could not be written: " + file.error, path.string());
    writeFileAtomically(path, std::as_bytes(std::span(file.bytes)));
}

} // namespace whorl
