#include "app/case_file/case_analysis.h"

#include "app/case_file/temporary_folder.h"
#include "app/words/file_path.h"
#include "core/base/hash.h"

#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace whorl {

namespace {

constexpr double kProbabilityTolerance = 0.001;
constexpr double kLog10LrTolerance = 0.01;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

} // namespace

bool CaseAnalysis::canHold(const std::filesystem::path& file) {
    return toPath(toQString(file)) == file;
}

CaseAnalysis::CaseAnalysis(CaseFile& file, QString configurationKey, bool withMap, EvidenceMode mode)
    : m_case(file), m_key(std::move(configurationKey)), m_withMap(withMap), m_mode(mode) {}

std::optional<AnalysisResult> CaseAnalysis::enter(const std::filesystem::path& file) {
    const QString name = toQString(file);
    std::string hash;
    try {
        hash = sha256File(file);
    } catch (const Error&) {
        m_entered[file] = m_case.addPending({name}).front(); // the analysis will say why
        return std::nullopt;
    }
    const qint64 item =
        m_mode == EvidenceMode::Copy
            ? m_case.addEvidence(name, EvidenceMode::Copy)
            : m_case.addEvidence(name, text(hash), static_cast<quint64>(QFileInfo(name).size()));
    m_entered[file] = item;
    std::optional<AnalysisResult> known = m_case.resultOf(item, m_key, m_withMap);
    if (known && known->status == AnalysisStatus::Failed)
        return std::nullopt; // the cause may be gone
    if (!known) {
        known = m_case.cachedResult(text(hash), m_key, QFileInfo(name).suffix(), m_withMap);
        if (!known)
            return std::nullopt;
        store(file, *known); // of the same bytes under another name
    }
    m_entered.erase(file);
    known->path = file.string();
    return known;
}

void CaseAnalysis::store(const std::filesystem::path& file, AnalysisResult result) {
    const auto entered = m_entered.find(file);
    if (entered == m_entered.end())
        return; // given twice in one batch: the first one has been stored
    qint64 item = entered->second;
    m_entered.erase(entered);
    const EvidenceItem evidence = m_case.requiredItem(item);
    if (!result.sha256.empty() && text(result.sha256) != evidence.sha256) // it changed in between
        item = m_case.addEvidence(evidence.path, text(result.sha256), result.bytes);
    result.path = evidence.path.toStdString();
    if (result.status == AnalysisStatus::Failed) {
        const auto before = m_case.resultOf(item, m_key, m_withMap);
        if (before && before->status == AnalysisStatus::Failed && before->reason == result.reason)
            return; // said already
    }
    m_case.addResult(item, result, m_key);
}

QString difference(const AnalysisResult& before, const AnalysisResult& now) {
    QStringList parts;
    if (before.facts.pixelSha256 != now.facts.pixelSha256)
        parts << QStringLiteral("the same bytes decode to other pixels (%1, then %2)")
                     .arg(text(before.facts.decoder), text(now.facts.decoder));
    if (before.status != now.status)
        parts << QStringLiteral("it was \"%1\" and is \"%2\" (%3)")
                     .arg(QLatin1String(name(before.status)), QLatin1String(name(now.status)),
                          text(now.reason));
    if (before.named != now.named)
        parts
            << QStringLiteral("\"%1\" was named and \"%2\" is now").arg(text(before.named), text(now.named));
    double probability = 0, log10Lr = 0;
    QString most;
    QStringList absent;
    for (const SourceScore& old : before.sources) {
        const auto score = std::find_if(now.sources.begin(), now.sources.end(),
                                        [&](const SourceScore& s) { return s.name == old.name; });
        if (score == now.sources.end()) {
            absent << text(old.name);
            continue;
        }
        log10Lr = std::max(log10Lr, std::abs(score->log10Lr - old.log10Lr));
        if (const double by = std::abs(score->probability - old.probability); by > probability) {
            probability = by;
            most = text(old.name);
        }
    }
    if (before.status == AnalysisStatus::Done && now.status == AnalysisStatus::Done) {
        if (!absent.isEmpty() || before.sources.size() != now.sources.size())
            parts << QStringLiteral("it was compared with %1 sources and is compared with %2")
                         .arg(before.sources.size())
                         .arg(now.sources.size());
        if (probability > kProbabilityTolerance)
            parts << QStringLiteral("the probability of \"%1\" differs by %2")
                         .arg(most)
                         .arg(probability, 0, 'f', 4);
        if (log10Lr > kLog10LrTolerance)
            parts << QStringLiteral("a log10 likelihood ratio differs by %1").arg(log10Lr, 0, 'f', 3);
    }
    if (!parts.isEmpty() && before.weights != now.weights)
        parts << QStringLiteral("the weights are not the ones of then");
    if (!parts.isEmpty() && before.version != now.version)
        parts << QStringLiteral("Whorl was %1 and is %2").arg(text(before.version), text(now.version));
    return parts.join(QStringLiteral("; "));
}

QList<Finding>
rerun(const CaseFile& file,
      const std::function<AnalysisResult(const std::filesystem::path&, const AnalysisResult&)>& analyze,
      const std::stop_token& stop, const ProgressCallback& progress) {
    QList<Finding> findings;
    const TemporaryFolder copies;
    const QList<EvidenceItem> items = file.evidence();
    for (qsizetype i = 0; i < items.size(); ++i) {
        throwIfStopped(stop);
        report(progress, "analysing again", static_cast<double>(i) / static_cast<double>(items.size()));
        const EvidenceItem& item = items[i];
        if (item.withdrawn || item.result == 0)
            continue;
        QString readable;
        try {
            readable = file.readableFile(item.id, copies.path());
        } catch (const Error&) {
            continue; // CaseFile::verify() names it
        }
        const auto stored = file.result(item.result);
        if (!stored)
            continue; // as above
        const AnalysisResult& before = *stored;
        const AnalysisResult now = analyze(toPath(readable), before);
        if (readable != item.path)
            QFile::remove(readable);
        if (now.sha256 != before.sha256)
            continue; // as before
        if (const QString what = difference(before, now); !what.isEmpty())
            findings << Finding{Finding::Kind::Attribution, 0, item.id, item.path,
                                QStringLiteral("Item %1: %2: analysed again, %3.")
                                    .arg(QString::number(item.id), item.path, what)};
    }
    return findings;
}

} // namespace whorl
