#include "app/case_file/case_export.h"

#include "app/case_file/audit_log.h"

#include "app/words/file_path.h"
#include "core/base/hash.h"
#include "core/imaging/replaceable.h"

#include <QFileInfo>
#include <QSaveFile>

#include <spdlog/fmt/fmt.h>

namespace whorl {

namespace {

nlohmann::json toJson(const QList<CaseNote>& notes) {
    nlohmann::json json = nlohmann::json::array();
    for (const CaseNote& note : notes)
        json.push_back({{"time", note.time.toStdString()},
                        {"user", note.user.toStdString()},
                        {"text", note.text.toStdString()}});
    return json;
}

nlohmann::json itemJson(const CaseFile& file, const EvidenceItem& item) {
    nlohmann::json json = {{"item", item.id},
                           {"path", item.path.toStdString()},
                           {"sha256", item.sha256.toStdString()},
                           {"bytes", item.bytes},
                           {"added", item.added.toStdString()},
                           {"copied", item.copied},
                           {"withdrawn", item.withdrawn},
                           {"mark", name(item.mark).toStdString()},
                           {"notes", toJson(file.notes(item.id))},
                           {"result", nullptr},
                           {"counterfactual", nullptr}};
    if (const auto result = file.lastResult(item.id))
        json["result"] = whorl::toJson(*result);
    if (const auto counterfactual = file.counterfactual(item.id))
        json["counterfactual"] = counterfactual->json;
    return json;
}

/// Writes the elements of an array, each on a line.
class ArrayWriter {
  public:
    ArrayWriter(const TextSink& write, const char* key) : m_write(write) {
        m_write(std::string(",\n\"") + key + "\": [");
    }
    void operator()(const nlohmann::json& element) {
        m_write((m_first ? "\n" : ",\n") + canonicalJson(element));
        m_first = false;
    }
    void end() const { m_write("]"); }

  private:
    const TextSink& m_write;
    bool m_first = true;
};

} // namespace

std::string csvCell(std::string_view text) {
    std::string cell = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        cell += '\''; // a spreadsheet would take it for a formula
    for (const char c : text)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    return cell + '"';
}

void writeCaseJson(const CaseFile& file, const TextSink& write) {
    const CaseProperties properties = file.properties();
    const nlohmann::json head = {
        {"id", file.id().toStdString()},
        {"created", file.created().toStdString()},
        {"path", file.path().toStdString()},
        {"properties",
         {{"number", properties.number.toStdString()},
          {"title", properties.title.toStdString()},
          {"examiner", properties.examiner.toStdString()},
          {"laboratory", properties.laboratory.toStdString()},
          {"client", properties.client.toStdString()},
          {"request", properties.request.toStdString()},
          {"received", properties.received.toStdString()}}},
        {"log", {{"entries", file.logLength()}, {"head", file.logHead().toStdString()}}}};
    write("{\"schema\": 1,\n\"case\": " + canonicalJson(head));
    ArrayWriter items(write, "items");
    for (const EvidenceItem& item : file.evidence())
        items(itemJson(file, item));
    items.end();
    write(",\n\"notes\": " + canonicalJson(toJson(file.notes(0))));
    ArrayWriter comparisons(write, "comparisons");
    for (const CaseComparison& comparison : file.comparisons()) {
        nlohmann::json json = toJson(comparison.result);
        json.update({{"time", comparison.time.toStdString()},
                     {"a", comparison.a.label.toStdString()},
                     {"b", comparison.b.label.toStdString()}});
        comparisons(json);
    }
    comparisons.end();
    ArrayWriter log(write, "log");
    for (const LogEntry& entry : file.log())
        log({{"entry", entry.json}, {"hash", entry.hash.toStdString()}});
    log.end();
    write("\n}\n");
}

void writeCaseCsv(const CaseFile& file, const TextSink& write) {
    write("item,path,sha256,bytes,added,mark,withdrawn,notes,status,named,named_kind,probability,log10_lr,"
          "reason\n");
    for (const EvidenceItem& item : file.evidence()) {
        const auto result = file.lastResult(item.id);
        const bool done = result && result->status == AnalysisStatus::Done;
        write(fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", item.id,
                          csvCell(item.path.toStdString()), item.sha256.toStdString(), item.bytes,
                          item.added.toStdString(), name(item.mark).toStdString(),
                          item.withdrawn ? "yes" : "no", item.notes,
                          result ? name(result->status) : "not analysed", csvCell(item.named.toStdString()),
                          item.namedKind.toStdString(), done ? fmt::format("{}", item.probability) : "",
                          done && !isUncalibrated(*result) ? fmt::format("{}", item.log10Lr) : "",
                          csvCell(result ? result->reason : "")));
    }
}

void exportCase(CaseFile& file, const QString& target) {
    const QString kind = QFileInfo(target).suffix().toLower();
    const bool json = kind == QLatin1String("json");
    if (!json && kind != QLatin1String("csv"))
        throw Error("a case is exported as .json or .csv", target.toStdString(),
                    "give the file one of these names");
    requireReplaceable(toPath(target));
    QSaveFile out(target);
    Sha256 hash;
    const auto refuse = [&] {
        throw Error("cannot be written: " + out.errorString().toStdString(), target.toStdString(),
                    "choose another place, or free some space");
    };
    if (!out.open(QIODevice::WriteOnly))
        refuse();
    const TextSink write = [&](std::string_view text) {
        hash.update(std::as_bytes(std::span(text)));
        if (out.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
            refuse();
    };
    json ? writeCaseJson(file, write) : writeCaseCsv(file, write);
    if (!out.commit())
        refuse();
    if (!file.isReadOnly())
        file.recordExport(target, kind, QString::fromStdString(hash.finish()));
}

} // namespace whorl
