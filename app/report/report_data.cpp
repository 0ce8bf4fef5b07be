#include "app/report/report_data.h"

#include "app/case_file/audit_log.h"
#include "app/report/report.h"

#include "core/base/error.h"
#include "core/base/hash.h"

#include <QBuffer>
#include <QHash>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace whorl::reporting {

namespace {

constexpr int kFewestSources = 3; ///< of which a rate is quoted
constexpr int kThumbnailEdge = 400, kSmallThumbnailEdge = 110, kMapEdge = 440;
// The network on these windows is most of the work: smaller ones keep 200 items under a minute.
constexpr int kResidualWindow = 256, kSmallResidualWindow = 128;
constexpr qsizetype kItemsWithLargeWindow = 60;
constexpr double kResidualGain = 8;
constexpr qsizetype kLogHeadEntries = 10, kLogTailEntries = 50;

QByteArray jpeg(const QImage& image, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    if (!writer.write(image))
        throw Error("a picture of the report cannot be written: " + writer.errorString().toStdString());
    return bytes;
}

/// Shares the pixels of the image, which must outlive it.
QImage view(const Image& image) {
    return {image.rgb.data(), image.width, image.height, qsizetype{3} * image.width, QImage::Format_RGB888};
}

QImage scaledToEdge(const QImage& image, int edge) {
    if (std::max(image.width(), image.height()) <= edge)
        return image.copy();
    return image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Image window(const Image& image, const QRect& rect) {
    Image part{rect.width(), rect.height(), {}};
    part.rgb.reserve(static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height()) * 3);
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        part.rgb.insert(part.rgb.end(), image.row(y) + 3 * rect.left(),
                        image.row(y) + 3 * (rect.right() + 1));
    return part;
}

/// The middle of the image on its 8 x 8 grid, at native size: a residual that is scaled down is none.
QRect residualWindow(const Image& image, int edge) {
    const int width = std::min(image.width, edge), height = std::min(image.height, edge);
    return {(image.width - width) / 2 / 8 * 8, (image.height - height) / 2 / 8 * 8, width, height};
}

QImage greyResidual(const FloatImage& residual) {
    QImage picture(residual.width, residual.height, QImage::Format_Grayscale8);
    const auto plane = static_cast<std::size_t>(residual.width) * static_cast<std::size_t>(residual.height);
    for (int y = 0; y < residual.height; ++y)
        for (int x = 0; x < residual.width; ++x) {
            const std::size_t at = static_cast<std::size_t>(y) * static_cast<std::size_t>(residual.width) +
                                   static_cast<std::size_t>(x);
            double sum = 0;
            for (int c = 0; c < residual.channels; ++c)
                sum += static_cast<double>(residual.values[static_cast<std::size_t>(c) * plane + at]);
            picture.scanLine(y)[x] =
                static_cast<uchar>(std::clamp(128 + kResidualGain * sum / residual.channels, 0.0, 255.0));
        }
    return picture;
}

QImage greySpectrum(const FloatImage& spectrum) {
    std::vector<float> sorted = spectrum.values;
    const auto at = [&](double share) {
        const auto place =
            sorted.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(sorted.size() - 1));
        std::nth_element(sorted.begin(), place, sorted.end());
        return static_cast<double>(*place);
    };
    const double low = at(0.02), high = std::max(at(0.998), low + 1e-6);
    QImage picture(spectrum.width, spectrum.height, QImage::Format_Grayscale8);
    for (int y = 0; y < spectrum.height; ++y)
        for (int x = 0; x < spectrum.width; ++x) {
            const double value = static_cast<double>(
                spectrum.values[static_cast<std::size_t>(y) * static_cast<std::size_t>(spectrum.width) +
                                static_cast<std::size_t>(x)]);
            picture.scanLine(y)[x] =
                static_cast<uchar>(std::clamp((value - low) / (high - low) * 255, 0.0, 255.0));
        }
    return picture;
}

/// The picture, paler, under cells in the colour of the source that each would name alone; the stronger the
/// colour the more probable the source.
void paintMap(const AttributionMap& map, const QImage& image, ItemPictures& pictures) {
    const auto cells = static_cast<std::size_t>(map.columns) * static_cast<std::size_t>(map.rows);
    std::map<int, int> count;
    for (const int named : map.named)
        ++count[named];
    std::vector<std::pair<int, int>> order(count.begin(), count.end());
    std::stable_sort(order.begin(), order.end(), [](auto a, auto b) { return a.second > b.second; });
    std::map<int, QRgb> color;
    int others = 0;
    std::size_t rank = 0;
    for (const auto& [named, number] : order) {
        if (named < 0) {
            pictures.mapShares.push_back({Text::tr("nothing can be said"), number, qRgb(255, 255, 255)});
            continue;
        }
        if (rank < 6) {
            const std::string& name = map.sources.at(static_cast<std::size_t>(named));
            color[named] = sourceColor(rank);
            pictures.mapShares.push_back({name == "real"      ? Text::tr("camera photograph")
                                          : name == "unknown" ? Text::tr("unknown source")
                                                              : visible(toText(name)),
                                          number, color[named]});
        } else {
            color[named] = qRgb(150, 150, 150);
            others += number;
        }
        ++rank;
    }
    if (others > 0)
        pictures.mapShares.push_back({Text::tr("other sources"), others, qRgb(150, 150, 150)});
    QImage picture = scaledToEdge(image, kMapEdge)
                         .convertToFormat(QImage::Format_Grayscale8)
                         .convertToFormat(QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), QColor(255, 255, 255, 90));
    const double scale = static_cast<double>(picture.width()) / image.width();
    for (int row = 0; row < map.rows; ++row)
        for (int column = 0; column < map.columns; ++column) {
            const std::size_t cell = static_cast<std::size_t>(row) * static_cast<std::size_t>(map.columns) +
                                     static_cast<std::size_t>(column);
            const int named = map.named[cell];
            if (named < 0)
                continue;
            QColor fill(color[named]);
            fill.setAlphaF(0.2f +
                           0.6f * std::clamp(map.probability[static_cast<std::size_t>(named) * cells + cell],
                                             0.0f, 1.0f));
            const auto [left, right] = map.pixelsOf(column, map.columns, image.width());
            const auto [top, bottom] = map.pixelsOf(row, map.rows, image.height());
            const QRectF rect(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale);
            painter.fillRect(rect.toAlignedRect().adjusted(0, 0, -1, -1), fill);
        }
    painter.end();
    pictures.map = jpeg(picture, 85);
    pictures.mapCells = static_cast<int>(cells);
    pictures.mapCell = map.cell;
}

/// Everything that needs the pixels of an item.
void addPictures(ReportItem& item, const CaseFile& caseFile, const Engine& engine, int residualEdge,
                 int& mapCells, const std::stop_token& stop) {
    DecodedImage decoded;
    try {
        const QByteArray bytes = caseFile.content(item.evidence.id);
        const auto* first = reinterpret_cast<const std::uint8_t*>(bytes.constData());
        const std::vector<std::uint8_t> content(first, first + bytes.size());
        const std::string hash = sha256(std::as_bytes(std::span(content)));
        if (!item.evidence.sha256.isEmpty())
            item.integrity = hash == item.evidence.sha256.toStdString() ? "unchanged" : "changed";
        if (item.integrity == "changed") {
            item.remarks << Text::tr("The file is not the one that was examined: its SHA-256 is now "
                                     "%1. No picture of it is shown; the "
                                     "findings are those of the file that was examined.")
                                .arg(toText(hash));
            return;
        }
        decoded = decodeBytes(content, item.evidence.path.toStdString());
    } catch (const Error& error) {
        if (item.integrity.empty() && !item.evidence.sha256.isEmpty())
            item.integrity = "unreadable";
        item.remarks << Text::tr("No picture is shown: %1.").arg(visible(Text::ofCore(error.failure())));
        return;
    }
    const QImage pixels = view(decoded.image);
    if (residualEdge > 0) {
        item.pictures.thumbnail = jpeg(scaledToEdge(pixels, kThumbnailEdge), 82);
        item.pictures.smallThumbnail = jpeg(scaledToEdge(pixels, kSmallThumbnailEdge), 80);
    }
    if (decoded.facts.orientation != 1)
        item.remarks << Text::tr("The pictures stand as the pixels are stored; the file asks for EXIF "
                                 "orientation %1.")
                            .arg(decoded.facts.orientation);
    if (!item.result || item.result->status != AnalysisStatus::Done)
        return;
    if (!engine.hasWeightsOf(*item.result))
        item.remarks << Text::tr("The item was analysed with other weights than those that drew the "
                                 "pictures of this report; its place among the sources is not shown.");
    throwIfStopped(stop);
    if (residualEdge > 0) {
        item.pictures.residualWindow = residualWindow(decoded.image, residualEdge);
        item.pictures.residualGain = kResidualGain;
        const ResidualLayers layers =
            engine.residual(window(decoded.image, item.pictures.residualWindow), stop);
        item.pictures.residual = jpeg(greyResidual(layers.residual), 88);
        item.pictures.spectrum = jpeg(greySpectrum(layers.spectrum), 88);
    }

    std::optional<AttributionMap> map = item.result->map;
    if (!map && engine.hasWeightsOf(*item.result)) {
        // Tiles of 128 pixels every 64, as Engine::map() lays them.
        const int cells =
            std::max(1, decoded.image.width / 64 - 1) * std::max(1, decoded.image.height / 64 - 1);
        if (cells <= mapCells) {
            mapCells -= cells;
            map = engine.map(decoded, stop);
        }
    }
    if (map)
        paintMap(*map, pixels, item.pictures);
    if (item.pictures.map.isEmpty())
        item.remarks << Text::tr(
            "No attribution map is shown: the analysis was run without one, and a report "
            "computes it for its first items only.");
}

QStringList applicabilityOf(const AnalysisResult& result) {
    QStringList facts;
    if (result.status == AnalysisStatus::Done)
        facts << Text::tr("The method is applicable: %1 x %2 pixels, and %3 with enough texture.")
                     .arg(result.width)
                     .arg(result.height)
                     .arg(Text::tr("%n tile(s)", nullptr, result.tilesUsed));
    else
        facts << visible(Text::ofCore(inWords(result)));
    if (result.facts.quality)
        facts << Text::tr("The file is a JPEG whose quantization is nearest to quality %1%2.")
                     .arg(*result.facts.quality)
                     .arg(result.facts.subsampling.empty()
                              ? QString()
                              : Text::tr(", chroma %1").arg(toText(result.facts.subsampling)));
    if (result.status == AnalysisStatus::Done && !result.reason.empty())
        facts << Text::tr("Limit: %1.").arg(visible(Text::ofCore(result.reason)));
    for (const std::string& note : result.facts.notes)
        facts << Text::tr("Note of the decoder: %1.").arg(visible(Text::ofCore(note)));
    return facts;
}

void readValidation(const Engine& engine, ReportData& data) {
    const nlohmann::json json = engine.validation();
    if (!json.is_object() || !json.contains("figures") || !json["figures"].is_array()) {
        data.validationRemark = Text::tr("No error rates are given: the weights come without an evaluation.");
        return;
    }
    data.validationSplit = json.value("split", std::string());
    data.validationFits = engine.fits(json);
    if (!data.validationFits)
        data.validationRemark = Text::tr("The error rates that come with the weights were measured with "
                                         "other weights (by their SHA-256) and may not hold for these.");
    for (const auto& figure : json["figures"]) {
        // Against the whole library, as an item is compared; enrolment is measured among sources of its own.
        if (!figure.is_object() ||
            (figure.value("candidates", std::string()) != "all" &&
             figure.value("figure", std::string()).rfind("enrol-", 0) != 0) ||
            !figure.contains("value") || !figure["value"].is_number())
            continue;
        if (const auto sources = figure.find("sources");
            sources != figure.end() && sources->is_number() && sources->get<int>() < kFewestSources)
            continue;
        ErrorRate rate;
        rate.figure = figure.value("figure", std::string());
        rate.bench = figure.value("bench", std::string());
        rate.condition = figure.value("condition", std::string());
        rate.value = figure["value"].get<double>();
        for (auto [key, bound] : {std::pair{"low", &rate.low}, std::pair{"high", &rate.high}})
            if (figure.contains(key) && figure[key].is_number())
                *bound = figure[key].get<double>();
        rate.images =
            figure.contains("images") && figure["images"].is_number() ? figure["images"].get<int>() : 0;
        rate.groups =
            figure.contains("groups") && figure["groups"].is_number() ? figure["groups"].get<int>() : 0;
        data.errorRates.push_back(rate);
    }
}

Question comparisonQuestion(const CaseComparison& comparison, bool calibrated) {
    Question question;
    question.id = "same-source";
    question.question = Text::tr("Do the two sets come from one source?");
    question.first = Text::tr("All images of both sets come from one source.");
    question.second = Text::tr("The two sets come from two different sources.");
    question.ifFirst = Text::tr("if both sets come from one source");
    question.ifSecond = Text::tr("if they come from two different sources");
    // An earlier version gave ratios under 1 that were not calibrated.
    const double ratio = comparison.result.bothWays ? comparison.result.log10LrSameSource
                                                    : std::max(0.0, comparison.result.log10LrSameSource);
    answer(question, calibrated ? std::optional(ratio) : std::nullopt);
    return question;
}

template <typename Value> std::vector<Value> listOf(const std::set<Value>& set) {
    return {set.begin(), set.end()};
}

} // namespace

QRgb sourceColor(std::size_t rank) {
    // Okabe and Ito (2008)
    static constexpr std::array<QRgb, 6> kColors = {0xffd55e00, 0xff0072b2, 0xff009e73,
                                                    0xffcc79a7, 0xffe69f00, 0xff56b4e9};
    return kColors[rank % kColors.size()];
}

std::vector<ErrorRate> ReportData::ratesUnder(const std::string& condition) const {
    std::vector<ErrorRate> rates;
    std::copy_if(errorRates.begin(), errorRates.end(), std::back_inserter(rates),
                 [&](const ErrorRate& rate) { return rate.condition == condition; });
    return rates;
}

qint64 ReportData::itemOf(const LogEntry& entry) const {
    const auto only = [&](const char* name) {
        const nlohmann::json list = part(entry.json, name);
        return list.is_array() && list.size() == 1 ? list[0] : nlohmann::json();
    };
    std::set<qint64> named;
    for (const nlohmann::json& output : part(entry.json, "outputs"))
        if (const qint64 item = itemNumbers.value(toText(word(output, "uid"))))
            named.insert(item);
    if (!named.empty())
        return named.size() == 1 ? *named.begin() : 0;
    return itemNumbers.value(toText(word(only("inputs"), "sha256")));
}

} // namespace whorl::reporting

namespace whorl {

using namespace reporting;

ReportData collectReport(const CaseFile& caseFile, const Engine& engine, const ReportOptions& options,
                         const std::stop_token& stop, const ProgressCallback& progress) {
    ReportData data;
    data.time = (options.time.isValid() ? options.time : QDateTime::currentDateTimeUtc()).toUTC();
    data.caseId = caseFile.id();
    data.caseFile = caseFile.path();
    data.caseCreated = caseFile.created();
    data.properties = caseFile.properties();
    data.logHead = caseFile.logHead();
    data.logLength = caseFile.logLength();
    data.records = caseFile.verifyRecords(stop);
    const QByteArray identity = (data.caseId + QLatin1Char('\n') + data.logHead + QLatin1Char('\n') +
                                 data.time.toString(Qt::ISODateWithMs))
                                    .toUtf8();
    const QString digits = toText(sha256(identity.toStdString())).left(16).toUpper();
    data.documentId = QStringLiteral("WR-%1-%2-%3-%4")
                          .arg(digits.mid(0, 4), digits.mid(4, 4), digits.mid(8, 4), digits.mid(12, 4));
    data.weights = engine.weights();
    data.device = toText(engine.device());
    data.sources = engine.sources();
    readValidation(engine, data);

    std::vector<std::vector<float>> means;
    for (const SourceInfo& source : data.sources)
        means.push_back(engine.meanTrace(source.name));
    const auto places = engine.project(means);
    for (std::size_t i = 0; i < places.size(); ++i)
        data.sourcePoints.push_back(
            {sourceInWords(data.sources[i].name, data.sources[i].kind), places[i].first, places[i].second});

    bool calibrated = false; // a comparison may be of items that the report is not on
    QList<EvidenceItem> chosen;
    for (const EvidenceItem& item : caseFile.evidence()) {
        if (!calibrated && item.status == QLatin1String("done")) {
            const auto result = caseFile.lastResult(item.id);
            calibrated = result && isMeasured(*result) && !result->calibration.empty();
        }
        data.withdrawn += item.withdrawn;
        data.itemNumbers[item.uid] = item.id;
        if (!item.resultUid.isEmpty())
            data.itemNumbers[item.resultUid] = item.id;
        if (!item.sha256.isEmpty())
            data.itemNumbers[item.sha256] = item.id;
        if (options.items.isEmpty() && !item.withdrawn)
            chosen << item;
    }
    for (const qint64 id : options.items) {
        const auto item = caseFile.evidenceItem(id);
        if (!item)
            throw Error("there is no item " + std::to_string(id) + " in the case",
                        caseFile.path().toStdString());
        chosen << *item;
    }

    QHash<QString, std::pair<QString, qint64>> analysed; // by the UID of the result
    {
        const QList<LogEntry> log = caseFile.log();
        for (const LogEntry& entry : log)
            if (entry.action == QLatin1String("analyse"))
                for (const auto& output : part(entry.json, "outputs"))
                    if (word(output, "table") == "result")
                        analysed[toText(word(output, "uid"))] = {entry.time, entry.sequence};
        for (qsizetype i = 0; i < log.size(); ++i)
            if (i < kLogHeadEntries || i >= log.size() - kLogTailEntries ||
                log[i].action == QLatin1String("withdraw evidence"))
                data.logExtract.push_back(log[i]);
    }

    std::set<std::string> configurations, calibrations, devices, versions;
    int mapCells = options.mapCells;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        throwIfStopped(stop);
        report(progress, "figures", 0.8 * static_cast<double>(i) / static_cast<double>(chosen.size()));
        ReportItem item;
        item.number = static_cast<int>(chosen[i].id);
        item.evidence = chosen[i];
        item.result = caseFile.lastResult(item.evidence.id);
        item.notes = caseFile.notes(item.evidence.id);
        item.counterfactual = caseFile.counterfactual(item.evidence.id);
        item.shortConclusion = shortConclusion(item.result);
        if (item.evidence.withdrawn)
            item.remarks << Text::tr(
                "The item was withdrawn from the examination; it stands here because it was "
                "asked for.");
        if (const auto found = analysed.constFind(item.evidence.resultUid);
            item.result && found != analysed.constEnd()) {
            item.analysed = found->first;
            item.logEntry = found->second;
        }
        if (item.result) {
            item.conclusion = conclusion(*item.result);
            if (const QString why = whyNotNamed(*item.result); !why.isEmpty())
                item.remarks << why;
            item.questions = questionsOf(*item.result);
            item.applicability = applicabilityOf(*item.result);
            if (!data.ratesUnder(item.result->condition).empty())
                item.condition = item.result->condition;
        } else {
            item.conclusion = Text::tr("Not analysed: nothing is said about this item.");
        }
        addPictures(item, caseFile, engine,
                    !options.pictures                       ? 0
                    : chosen.size() > kItemsWithLargeWindow ? kSmallResidualWindow
                                                            : kResidualWindow,
                    mapCells, stop);
        if (item.result && item.result->status == AnalysisStatus::Done) {
            if (engine.hasWeightsOf(*item.result) && !item.result->trace.empty()) {
                const auto place = engine.project({item.result->trace}).at(0);
                item.point = PlanePoint{Text::tr("item %1").arg(item.number), place.first, place.second};
            }
            configurations.insert(item.result->configuration.dump());
            calibrations.insert(item.result->calibration);
            devices.insert(item.result->device);
            versions.insert(item.result->version);
        }
        if (item.result)
            item.result->map.reset();
        data.items.push_back(std::move(item));
    }
    for (const CaseComparison& comparison : caseFile.comparisons())
        data.comparisons.push_back({comparison, comparisonQuestion(comparison, calibrated)});
    data.caseNotes = caseFile.notes(0);
    data.configurations = listOf(configurations);
    data.calibrations = listOf(calibrations);
    data.devices = listOf(devices);
    data.versions = listOf(versions);
    report(progress, "figures", 0.8);
    return data;
}

} // namespace whorl
