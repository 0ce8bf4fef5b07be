#include "core/imaging/jpeg_decoder.h"

#include "core/imaging/exif_orientation.h"
#include "core/imaging/jpeg_segments.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <limits>

#include <jpeglib.h>
// The message codes depend on the configuration that jpeglib.h brings in.
#include <jerror.h>

namespace whorl {

namespace {

/// Room for the coefficients of a picture in several scans; libjpeg stops with an error beyond it.
constexpr long kMostCoefficientMemory = 1'000'000'000;
/// Every scan goes over the whole picture, so many scans of a large one are an attack on time.
constexpr std::uint64_t kMostPixelsTimesScans = 3'000'000'000;
constexpr int kMostScans = 500;

#define WHORL_STRING(text) #text
#define WHORL_EXPANDED(text) WHORL_STRING(text)
constexpr char kDecoder[] = "libjpeg-turbo " WHORL_EXPANDED(LIBJPEG_TURBO_VERSION);

/// libjpeg's view of one decoding run. Fatal errors leave through `escape`; warnings are kept with the place
/// where the data went wrong.
struct JpegRun {
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_source_mgr source{};
    jpeg_progress_mgr progress{};
    std::jmp_buf escape{};

    std::array<char, JMSG_LENGTH_MAX> fatal{};
    std::array<std::array<char, JMSG_LENGTH_MAX>, 8> warnings{};
    std::size_t warningCount = 0;
    int fatalCode = 0;
    int fatalParameter = 0;
    unsigned damagedMcuRow = std::numeric_limits<unsigned>::max(); ///< first iMCU row that any scan lacks
    bool ranOut = false;                                           ///< the bytes ended before EOI
    int rowsRead = 0;

    JpegRun() = default;
    JpegRun(const JpegRun&) = delete;
    JpegRun& operator=(const JpegRun&) = delete;
    ~JpegRun() { jpeg_destroy_decompress(&info); }

    void damageHere() {
        if (info.input_scan_number > 0)
            damagedMcuRow = std::min(damagedMcuRow, static_cast<unsigned>(info.input_iMCU_row));
    }
};

JpegRun& runOf(j_common_ptr info) {
    return *static_cast<JpegRun*>(info->client_data);
}
JpegRun& runOf(j_decompress_ptr info) {
    return *static_cast<JpegRun*>(info->client_data);
}

[[noreturn]] void leave(j_common_ptr info) {
    JpegRun& run = runOf(info);
    run.fatalCode = info->err->msg_code;
    run.fatalParameter = info->err->msg_parm.i[0];
    info->err->format_message(info, run.fatal.data());
    std::longjmp(run.escape, 1);
}

void keepWarning(j_common_ptr info, int level) {
    if (level >= 0)
        return;
    JpegRun& run = runOf(info);
    ++info->err->num_warnings;
    switch (info->err->msg_code) {
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:
        run.damageHere();
        break;
    default:
        break;
    }
    if (run.warningCount < run.warnings.size())
        info->err->format_message(info, run.warnings[run.warningCount++].data());
}

boolean refill(j_decompress_ptr info) {
    static constexpr JOCTET kEnd[] = {0xFF, JPEG_EOI};
    JpegRun& run = runOf(info);
    run.ranOut = true;
    // Huffman decoders say themselves when they miss bits; arithmetic ones go on with zeros.
    if (info->arith_code)
        run.damageHere();
    info->src->next_input_byte = kEnd;
    info->src->bytes_in_buffer = sizeof(kEnd);
    return TRUE;
}

void skip(j_decompress_ptr info, long count) {
    if (count <= 0)
        return;
    if (static_cast<std::size_t>(count) > info->src->bytes_in_buffer) {
        refill(info);
        return;
    }
    info->src->next_input_byte += count;
    info->src->bytes_in_buffer -= static_cast<std::size_t>(count);
}

void boundScans(j_common_ptr common) {
    const auto* info = reinterpret_cast<j_decompress_ptr>(common);
    const auto scans = static_cast<std::uint64_t>(info->input_scan_number);
    const std::uint64_t pixels = std::uint64_t{info->image_width} * info->image_height;
    if (scans <= kMostScans && scans * pixels <= kMostPixelsTimesScans)
        return;
    JpegRun& run = runOf(common);
    run.fatalCode = 0;
    std::snprintf(run.fatal.data(), run.fatal.size(), "too many scans (%d) for %u x %u pixels",
                  info->input_scan_number, info->image_width, info->image_height);
    std::longjmp(run.escape, 1);
}

/// Runs `body`, which must own nothing that needs a destructor; false when libjpeg gave up in it.
template <typename Body> bool guarded(JpegRun& run, Body&& body) {
    if (setjmp(run.escape) != 0)
        return false;
    body();
    return true;
}

bool open(JpegRun& run, std::span<const std::uint8_t> bytes) {
    run.info.err = jpeg_std_error(&run.errors);
    run.errors.error_exit = leave;
    run.errors.emit_message = keepWarning;
    run.errors.output_message = [](j_common_ptr) {};
    run.info.client_data = &run;
    return guarded(run, [&] {
        jpeg_create_decompress(&run.info);
        run.info.client_data = &run;
        run.info.mem->max_memory_to_use = kMostCoefficientMemory;
        run.source.next_input_byte = bytes.data();
        run.source.bytes_in_buffer = bytes.size();
        run.source.init_source = [](j_decompress_ptr) {};
        run.source.fill_input_buffer = refill;
        run.source.skip_input_data = skip;
        run.source.resync_to_restart = jpeg_resync_to_restart;
        run.source.term_source = [](j_decompress_ptr) {};
        run.info.src = &run.source;
        run.progress.progress_monitor = boundScans;
        run.info.progress = &run.progress;
        constexpr unsigned kWhole = 0xFFFF;
        jpeg_save_markers(&run.info, JPEG_APP0 + 1, kWhole);
        jpeg_save_markers(&run.info, JPEG_APP0 + 2, 16);
        jpeg_read_header(&run.info, TRUE);
    });
}

std::string causeOfFailure(const JpegRun& run) {
    switch (run.fatalCode) {
    case JERR_SOF_UNSUPPORTED:
        return run.fatalParameter == 0xC3
                   ? "lossless JPEG (SOF3) is not supported"
                   : "this JPEG process (SOF" + std::to_string(run.fatalParameter - 0xC0) +
                         ") is not supported";
    case JERR_BAD_PRECISION:
        return "JPEG with " + std::to_string(run.fatalParameter) + " bits a sample is not supported";
    case JERR_NO_BACKING_STORE:
    case JERR_OUT_OF_MEMORY:
        return "the picture needs too much memory to decode";
    default:
        return std::string("damaged JPEG: ") + run.fatal.data();
    }
}

std::string colorModelOf(J_COLOR_SPACE space) {
    switch (space) {
    case JCS_GRAYSCALE:
        return "gray";
    case JCS_RGB:
        return "rgb";
    case JCS_YCbCr:
        return "ycbcr";
    case JCS_CMYK:
        return "cmyk";
    case JCS_YCCK:
        return "ycck";
    default:
        return {};
    }
}

std::string subsamplingOf(const jpeg_decompress_struct& info) {
    if (info.num_components == 1)
        return "4:0:0";
    const jpeg_component_info& luma = info.comp_info[0];
    const jpeg_component_info& chroma = info.comp_info[1];
    const bool alike = info.comp_info[2].h_samp_factor == chroma.h_samp_factor &&
                       info.comp_info[2].v_samp_factor == chroma.v_samp_factor;
    const bool whole =
        luma.h_samp_factor % chroma.h_samp_factor == 0 && luma.v_samp_factor % chroma.v_samp_factor == 0;
    if (alike && whole) {
        const int across = luma.h_samp_factor / chroma.h_samp_factor;
        const int down = luma.v_samp_factor / chroma.v_samp_factor;
        struct Name {
            int across, down;
            const char* text;
        };
        static constexpr Name kNames[] = {{1, 1, "4:4:4"}, {2, 1, "4:2:2"}, {2, 2, "4:2:0"},
                                          {1, 2, "4:4:0"}, {4, 1, "4:1:1"}, {4, 2, "4:1:0"}};
        for (const Name& name : kNames)
            if (name.across == across && name.down == down)
                return name.text;
    }
    std::string factors;
    for (int c = 0; c < info.num_components; ++c)
        factors += (c == 0 ? "" : ",") + std::to_string(info.comp_info[c].h_samp_factor) + "x" +
                   std::to_string(info.comp_info[c].v_samp_factor);
    return factors;
}

void readMarkers(const JpegRun& run, DecodeFacts& facts) {
    bool orientationRead = false;
    for (auto* marker = run.info.marker_list; marker != nullptr; marker = marker->next) {
        const std::string_view data(reinterpret_cast<const char*>(marker->data), marker->data_length);
        if (marker->marker == JPEG_APP0 + 1 && data.starts_with("Exif") && !orientationRead) {
            facts.orientation = exifOrientation({marker->data, marker->data_length});
            orientationRead = true;
        } else if (marker->marker == JPEG_APP0 + 2 && data.starts_with(std::string_view("MPF\0", 4))) {
            addNote(facts, "multi-picture file (MPF)");
        }
    }
}

void readQuantization(const jpeg_decompress_struct& info, DecodeFacts& facts) {
    for (const JQUANT_TBL* table : info.quant_tbl_ptrs)
        if (table != nullptr)
            facts.quantization.emplace_back(std::begin(table->quantval), std::end(table->quantval));
    const JQUANT_TBL* luma = info.comp_info[0].quant_table;
    if (luma == nullptr)
        return;
    const std::vector<int> table(std::begin(luma->quantval), std::end(luma->quantval));
    facts.quality = nearestIjgQuality(table);
    if (!isIjgLuminanceTable(table))
        addNote(facts,
                "the luminance quantization table is not one of the IJG; the quality is that of the nearest");
    if (std::any_of(table.begin(), table.end(), [](int step) { return step > 255; }))
        addNote(facts, "16-bit quantization table");
}

/// Whether every scan that the picture needs at full precision has at least begun.
bool allScansBegun(const jpeg_decompress_struct& info) {
    for (int c = 0; c < info.num_components; ++c) {
        if (info.comp_info[c].quant_table == nullptr)
            return false;
        if (info.progressive_mode && info.coef_bits == nullptr)
            return false;
        if (info.progressive_mode)
            for (int k = 0; k < DCTSIZE2; ++k)
                if (info.coef_bits[c][k] != 0)
                    return false;
    }
    return true;
}

/// Rows from the top whose data were all there. Upsampling between rows of chroma looks one row into the next
/// iMCU row, so the last row before a damaged one is not clean.
int cleanRows(const JpegRun& run) {
    const auto& info = run.info;
    if (run.damagedMcuRow >= info.total_iMCU_rows)
        return run.rowsRead;
    bool looksAhead = false;
    for (int c = 0; c < info.num_components; ++c)
        looksAhead = looksAhead || info.comp_info[c].v_samp_factor != info.max_v_samp_factor;
    const std::int64_t rows =
        std::int64_t{run.damagedMcuRow} * info.max_v_samp_factor * DCTSIZE - (looksAhead ? 1 : 0);
    return static_cast<int>(std::clamp<std::int64_t>(rows, 0, run.rowsRead));
}

void listWhatFollows(std::span<const std::uint8_t> rest, DecodeFacts& facts) {
    if (rest.empty())
        return;
    addNote(facts, std::to_string(rest.size()) + " bytes follow the end of the picture");
    // Each attempt may go over all that is left, so that their number bounds the time.
    constexpr int kMostAttempts = 32;
    static constexpr std::uint8_t kStart[] = {0xFF, 0xD8, 0xFF};
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        const auto start = std::search(rest.begin(), rest.end(), std::begin(kStart), std::end(kStart));
        if (start == rest.end())
            return;
        rest = rest.subspan(static_cast<std::size_t>(start - rest.begin()));
        const auto outline = outlineJpeg(rest);
        if (outline) {
            ++facts.pages;
            addNote(facts, "picture " + std::to_string(facts.pages) + " behind the first: " +
                               std::to_string(outline->width) + " x " + std::to_string(outline->height) +
                               (outline->gainMap ? ", a gain map" : "") + "; not analysed");
        }
        rest = rest.subspan(outline ? outline->end : sizeof(kStart));
    }
}

/// Decodes the rows; false when libjpeg gave up in the middle.
bool readRows(JpegRun& run, Image& image, std::vector<std::uint8_t>& cmykRow) {
    return guarded(run, [&] {
        auto& info = run.info;
        info.do_block_smoothing = FALSE;
        info.out_color_space = cmykRow.empty() ? JCS_RGB : JCS_CMYK;
        jpeg_start_decompress(&info);
        while (info.output_scanline < info.output_height) {
            std::uint8_t* target = image.row(run.rowsRead);
            JSAMPROW row = cmykRow.empty() ? target : cmykRow.data();
            jpeg_read_scanlines(&info, &row, 1);
            if (!cmykRow.empty())
                invertedCmykToRgb(cmykRow.data(), static_cast<std::size_t>(image.width), target);
            ++run.rowsRead;
        }
    });
}

DecodedImage decodePicture(const EncodedImage& file, std::span<const std::uint8_t> bytes, bool again) {
    JpegRun run;
    if (!open(run, bytes))
        file.fail(causeOfFailure(run));
    auto& info = run.info;
    DecodedImage decoded;
    DecodeFacts& facts = decoded.facts;
    facts.decoder = kDecoder;
    facts.bitDepth = info.data_precision;
    facts.channels = info.num_components;
    facts.colorModel = colorModelOf(info.jpeg_color_space);
    if (facts.colorModel.empty())
        file.fail("JPEG with " + std::to_string(info.num_components) +
                  " channels of unknown meaning is not supported");
    facts.progressive = info.progressive_mode == TRUE;
    facts.subsampling = subsamplingOf(info);
    readMarkers(run, facts);
    allocateImage(file, info.image_width, info.image_height, decoded.image);

    const bool cmyk = info.num_components == 4;
    std::vector<std::uint8_t> cmykRow(cmyk ? std::size_t{info.image_width} * 4 : 0);
    const bool severalScans = info.comps_in_scan < info.num_components || facts.progressive;
    const bool allRowsRead = readRows(run, decoded.image, cmykRow);
    std::string cause = allRowsRead ? "" : causeOfFailure(run);
    if (!allRowsRead) {
        // With several scans no row comes out before the last; what lies before the damage may still hold
        // them all.
        if (severalScans && !again && !run.ranOut && run.fatalCode != 0) {
            const auto position = static_cast<std::size_t>(info.src->next_input_byte - bytes.data());
            DecodedImage intact = decodePicture(file, bytes.first(position), true);
            addNote(intact.facts, cause);
            return intact;
        }
        run.damageHere();
    }
    int rows = cleanRows(run);
    const bool precise = !severalScans || allScansBegun(info);
    readQuantization(info, facts);
    if (info.arith_code)
        addNote(facts, "arithmetic coding");
    if (severalScans && !facts.progressive)
        addNote(facts, "sequential JPEG in " + std::to_string(info.input_scan_number) + " scans");
    if (cmyk)
        addNote(facts, "CMYK turned into RGB without its colour profile");

    // This ends the run: nothing of the picture may be asked of libjpeg afterwards.
    if (allRowsRead) {
        if (!guarded(run, [&] { jpeg_finish_decompress(&info); }))
            addNote(facts, causeOfFailure(run));
        else if (!run.ranOut)
            listWhatFollows({run.source.next_input_byte, run.source.bytes_in_buffer}, facts);
    }
    for (std::size_t i = 0; i < run.warningCount; ++i)
        addNote(facts, std::string("libjpeg: ") + run.warnings[i].data());
    facts.rowsDecoded = decoded.image.height;
    if (!precise && run.ranOut) {
        rows = 0;
        cause = "the data end before the last scan, so that no row has its full precision";
    } else if (!precise) {
        addNote(facts, "the scans do not give all coefficients at full precision");
    }
    if (run.ranOut || rows < decoded.image.height) {
        if (cause.empty())
            cause = run.ranOut ? "the file ends before the picture" : "the compressed data are damaged";
        keepDecodedRows(file, decoded, 0, rows, cause);
    }
    return decoded;
}

constexpr std::array<int, 64> kStandardLuminance = {
    16, 11,  10,  16, 24, 40, 51, 61, 12,  12,  14,  19,  26, 58, 60, 55,  14,  13,  16,  24, 40, 57,
    69, 56,  14,  17, 22, 29, 51, 87, 80,  62,  18,  22,  37, 56, 68, 109, 103, 77,  24,  35, 55, 64,
    81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98,  112, 100, 103, 99};

int distanceToQuality(const std::vector<int>& table, int quality) {
    const std::vector<int> standard = ijgLuminanceTable(quality);
    int distance = 0;
    for (std::size_t i = 0; i < standard.size(); ++i)
        distance += std::abs(table[i] - standard[i]);
    return distance;
}

} // namespace

std::vector<int> ijgLuminanceTable(int quality) {
    const int scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
    std::vector<int> table;
    for (const int step : kStandardLuminance)
        table.push_back(std::clamp((step * scale + 50) / 100, 1, 255));
    return table;
}

int nearestIjgQuality(const std::vector<int>& table) {
    int best = 100;
    for (int quality = 99; quality >= 1; --quality)
        if (distanceToQuality(table, quality) < distanceToQuality(table, best))
            best = quality;
    return best;
}

bool isIjgLuminanceTable(const std::vector<int>& table) {
    return distanceToQuality(table, nearestIjgQuality(table)) == 0;
}

DecodedImage decodeJpeg(const EncodedImage& file) {
    const auto outline = outlineJpeg(file.bytes);
    if (!outline || outline->height != 0 || !outline->heightFromDnl)
        return decodePicture(file, file.bytes, false);
    // libjpeg knows the height from the frame header only.
    std::vector<std::uint8_t> patched(file.bytes.begin(), file.bytes.end());
    patched[outline->heightOffset] = static_cast<std::uint8_t>(*outline->heightFromDnl >> 8);
    patched[outline->heightOffset + 1] = static_cast<std::uint8_t>(*outline->heightFromDnl);
    DecodedImage decoded = decodePicture(file, patched, false);
    addNote(decoded.facts, "the height stands in a DNL marker after the first scan");
    return decoded;
}

} // namespace whorl
