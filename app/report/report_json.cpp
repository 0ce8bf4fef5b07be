#include "app/report/report_json.h"

#include "app/case_file/case_export.h"

namespace whorl::reporting {

namespace {

nlohmann::json orNull(const std::optional<double>& value) {
    return value ? nlohmann::json(*value) : nlohmann::json(nullptr);
}

nlohmann::json toJson(const Question& question) {
    return {{"id", question.id},
            {"question", question.question.toStdString()},
            {"propositions", {question.first.toStdString(), question.second.toStdString()}},
            {"log10_lr", orNull(question.log10Lr)},
            {"likelihood_ratio", question.ratio.toStdString()},
            {"support", question.support.toStdString()},
            {"finding", question.sentence.toStdString()}};
}

nlohmann::json toJson(const ErrorRate& rate) {
    return {{"figure", rate.figure},     {"words", figureInWords(rate.figure).toStdString()},
            {"bench", rate.bench},       {"condition", rate.condition},
            {"value", rate.value},       {"low", orNull(rate.low)},
            {"high", orNull(rate.high)}, {"images", rate.images},
            {"groups", rate.groups}};
}

nlohmann::json toJson(const CaseNote& note) {
    return {{"time", note.time.toStdString()},
            {"user", note.user.toStdString()},
            {"text", note.text.toStdString()}};
}

nlohmann::json toJson(const QStringList& list) {
    nlohmann::json json = nlohmann::json::array();
    for (const QString& text : list)
        json.push_back(text.toStdString());
    return json;
}

nlohmann::json toJson(const ReportItem& item);
nlohmann::json toJson(const ReportComparison& comparison);

template <typename List> nlohmann::json listOf(const List& list) {
    nlohmann::json json = nlohmann::json::array();
    for (const auto& entry : list)
        json.push_back(toJson(entry));
    return json;
}

nlohmann::json toJson(const ReportItem& item) {
    const EvidenceItem& evidence = item.evidence;
    nlohmann::json json = {
        {"number", item.number},
        {"id", evidence.id},
        {"path", evidence.path.toStdString()},
        {"sha256", evidence.sha256.toStdString()},
        {"bytes", evidence.bytes},
        {"added", evidence.added.toStdString()},
        {"copied", evidence.copied},
        {"withdrawn", evidence.withdrawn},
        {"mark", name(evidence.mark).toStdString()},
        {"analysed", item.analysed.toStdString()},
        {"log_entry", item.logEntry},
        {"status", item.result ? whorl::name(item.result->status) : "not-analysed"},
        {"conclusion", item.conclusion.toStdString()},
        {"questions", listOf(item.questions)},
        {"applicability", toJson(item.applicability)},
        {"condition", item.condition},
        {"remarks", toJson(item.remarks)},
        {"integrity", item.integrity},
        {"notes", listOf(item.notes)},
        {"result", item.result ? whorl::toJson(*item.result) : nlohmann::json(nullptr)},
        {"counterfactual", item.counterfactual ? item.counterfactual->json : nlohmann::json(nullptr)},
    };
    nlohmann::json map = nullptr;
    if (!item.pictures.mapShares.empty()) {
        map = {{"cells", item.pictures.mapCells}, {"cell", item.pictures.mapCell}};
        for (const MapShare& share : item.pictures.mapShares)
            map["shares"].push_back({{"source", share.source.toStdString()}, {"cells", share.cells}});
    }
    json["map"] = map;
    return json;
}

nlohmann::json toJson(const ReportComparison& comparison) {
    const CaseComparison& c = comparison.comparison;
    nlohmann::json json = toJson(c.result);
    json.erase("log10_lr_same_source"); // the question has it, where one is given
    if (!comparison.question.log10Lr) {
        json.erase("log10_lr_same_lineage");
        json.erase("error_rates");
    }
    json.update({{"time", c.time.toStdString()},
                 {"a", c.a.label.toStdString()},
                 {"b", c.b.label.toStdString()},
                 {"question", toJson(comparison.question)}});
    return json;
}

QByteArray cell(const QString& text) {
    return QByteArray::fromStdString(csvCell(text.toStdString()));
}

} // namespace

nlohmann::json toJson(const ReportData& data) {
    const CaseProperties& p = data.properties;
    nlohmann::json weights = nlohmann::json::object();
    for (const auto& [file, hash] : data.weights)
        weights[file] = hash;
    nlohmann::json configurations = nlohmann::json::array();
    for (const std::string& configuration : data.configurations)
        configurations.push_back(nlohmann::json::parse(configuration));
    nlohmann::json scale = nlohmann::json::array();
    for (const auto& [ratio, support] : verbalScaleTable())
        scale.push_back({{"likelihood_ratio", ratio.toStdString()}, {"support", support.toStdString()}});
    nlohmann::json differences = nlohmann::json::array();
    for (const Finding& finding : data.records.findings)
        differences.push_back({{"entry", finding.entry}, {"text", finding.text.toStdString()}});
    nlohmann::json extract = nlohmann::json::array();
    for (const LogEntry& entry : data.logExtract)
        extract.push_back({{"sequence", entry.sequence},
                           {"time", entry.time.toStdString()},
                           {"user", entry.user.toStdString()},
                           {"action", entry.action.toStdString()},
                           {"hash", entry.hash.toStdString()}});
    return {
        {"schema", 1},
        {"kind", "whorl-report"},
        {"document_id", data.documentId.toStdString()},
        {"time", data.time.toString(Qt::ISODate).toStdString()},
        {"version", WHORL_VERSION},
        {"case",
         {{"id", data.caseId.toStdString()},
          {"created", data.caseCreated.toStdString()},
          {"number", p.number.toStdString()},
          {"title", p.title.toStdString()},
          {"examiner", p.examiner.toStdString()},
          {"laboratory", p.laboratory.toStdString()},
          {"client", p.client.toStdString()},
          {"request", p.request.toStdString()},
          {"received", p.received.toStdString()},
          {"notes", listOf(data.caseNotes)},
          {"withdrawn", data.withdrawn}}},
        {"items", listOf(data.items)},
        {"comparisons", listOf(data.comparisons)},
        {"method",
         {{"weights", std::move(weights)},
          {"device", data.device.toStdString()},
          {"configurations", std::move(configurations)},
          {"calibrations", data.calibrations},
          {"sources", data.sources}}},
        {"error_rates",
         {{"split", data.validationSplit},
          {"fits_weights", data.validationFits},
          {"remark", data.validationRemark.toStdString()},
          {"figures", listOf(data.errorRates)}}},
        {"limitations", toJson(limitations())},
        {"scale", {{"source", verbalScaleSource().toStdString()}, {"levels", std::move(scale)}}},
        {"log",
         {{"entries", data.logLength},
          {"head", data.logHead.toStdString()},
          {"verified", data.records.ok()},
          {"differences", std::move(differences)},
          {"extract", std::move(extract)}}},
    };
}

QByteArray jsonBytes(const ReportData& data) {
    return QByteArray::fromStdString(
               toJson(data).dump(1, ' ', false, nlohmann::json::error_handler_t::replace)) +
           '\n';
}

QByteArray csvBytes(const ReportData& data) {
    QByteArray csv = "document_id,number,path,sha256,bytes,status,conclusion,named,named_kind,probability,"
                     "log10_lr_source,log10_lr_generated,support_source,support_generated,lineage,tiles_used,"
                     "tiles_agree,condition,calibration,reason,analysed,mark\r\n";
    for (const ReportItem& item : data.items) {
        const AnalysisResult result = item.result.value_or(AnalysisResult());
        const bool done = item.result && result.status == AnalysisStatus::Done;
        const auto question = [&](const char* id) {
            for (const Question& q : item.questions)
                if (q.id == id)
                    return q;
            return Question();
        };
        const auto number = [](const std::optional<double>& value) {
            return value ? QByteArray::number(*value, 'g', 17) : QByteArray();
        };
        const Question source = question("source"), generated = question("generated");
        const QList<QByteArray> cells = {
            cell(data.documentId),
            QByteArray::number(item.number),
            cell(item.evidence.path),
            cell(item.evidence.sha256),
            QByteArray::number(item.evidence.bytes),
            cell(item.result ? QString::fromLatin1(whorl::name(result.status))
                             : QStringLiteral("not-analysed")),
            cell(item.conclusion),
            cell(toText(result.named)),
            cell(toText(result.namedKind)),
            number(done && isCalibrated(result) && !result.sources.empty()
                       ? std::optional(result.sources.front().probability)
                       : std::nullopt),
            number(source.log10Lr),
            number(generated.log10Lr),
            cell(source.support),
            cell(generated.support),
            cell(toText(result.lineage)),
            QByteArray::number(result.tilesUsed),
            QByteArray::number(result.tilesAgree),
            cell(toText(item.condition)),
            cell(toText(result.calibration)),
            cell(toText(result.reason)),
            cell(item.analysed),
            cell(name(item.evidence.mark)),
        };
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace whorl::reporting
