#include "app/bundle/bundle.h"

#include "app/bundle/zip_file.h"
#include "app/case_file/audit_log.h"
#include "app/report/report_data.h"

#include "app/words/file_path.h"
#include "core/base/hash.h"
#include "core/imaging/replaceable.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>

#include <map>
#include <set>

namespace whorl {

using namespace reporting;

namespace {

constexpr const char* kSums = "SHA256SUMS";
constexpr const char* kReadme = "README.txt";
constexpr const char* kLog = "log.jsonl";
constexpr const char* kEvidence = "evidence.sha256";
constexpr const char* kReport = "report.json";
/// What is read into memory to be parsed; more is no file of ours.
constexpr std::size_t kMostParsed = 1u << 30;

constexpr const char* kReadmeText =
    "WHAT THIS IS\n"
    "\n"
    "The findings of a forensic examination of images with the program Whorl (case %1,\n"
    "document %2, %3).\n"
    "\n"
    "report.pdf, report.html    the report, for people\n"
    "report.json, report.csv    the same for programs\n"
    "results/NNNN.json          what the analysis of item NNNN found, whole\n"
    "evidence.sha256            SHA-256 and path of each file that was examined; the files themselves are\n"
    "                           not in here\n"
    "log.jsonl                  the log of the case, one entry a line\n"
    "check_log.py               see step 4\n"
    "SHA256SUMS                 SHA-256 of every file of this archive except itself\n"
    "\n"
    "HOW TO VERIFY IT WITHOUT WHORL\n"
    "\n"
    "All of it works with the standard tools of any Unix system (unzip, sha256sum, python3).\n"
    "\n"
    "1. The archive is the one that was handed over:\n"
    "       sha256sum bundle.zip\n"
    "   gives the SHA-256 that the laboratory stated when it handed it over; the log of the case holds it, "
    "too.\n"
    "\n"
    "2. No file of the archive was changed. In the folder where it was unpacked:\n"
    "       sha256sum -c SHA256SUMS\n"
    "\n"
    "3. The evidence is what was examined. Where the files still stand under their paths:\n"
    "       sha256sum -c evidence.sha256\n"
    "   or compare the SHA-256 of a copy with its line there.\n"
    "\n"
    "4. Nothing was taken out of the log, added to it or changed in it. Each line is the exact text of an "
    "entry\n"
    "   (UTF-8, without the line end). Its field \"previous\" is the SHA-256 of the line before it, 64 zeros "
    "in\n"
    "   the first one; \"sequence\" counts from 1. The SHA-256 of the last line is\n"
    "       %4\n"
    "   and stands in section 9 of the report, too. The short script in check_log.py checks all of it:\n"
    "       python3 check_log.py\n"
    "\n"
    "With Whorl: whorl-cli verify bundle.zip does steps 2 and 4 and compares report, results and evidence "
    "list.\n"
    "The numbers of an analysis can be repeated by analysing the same files with the weights whose SHA-256 "
    "the\n"
    "report names in section 6.\n";

constexpr const char* kCheckLog =
    "import hashlib, json\n"
    "previous = '0' * 64\n"
    "lines = open('log.jsonl', 'rb').read().split(b'\\n')[:-1]\n"
    "for number, line in enumerate(lines, 1):\n"
    "    entry = json.loads(line)\n"
    "    if entry['previous'] != previous or entry['sequence'] != number:\n"
    "        raise SystemExit('entry %d does not follow the one before it' % number)\n"
    "    previous = hashlib.sha256(line).hexdigest()\n"
    "print(len(lines), 'entries follow each other; the last has the SHA-256', previous)\n";

QString resultName(int number) {
    return QStringLiteral("results/%1.json").arg(number, 4, 10, QLatin1Char('0'));
}

/// A line of the form that sha256sum writes and reads, also for names with a line end or a backslash.
QByteArray sumLine(const QString& hash, const QString& name) {
    QByteArray file = QFile::encodeName(name);
    const bool escaped = file.contains('\\') || file.contains('\n') || file.contains('\r');
    file.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    return (escaped ? "\\" : "") + hash.toLatin1() + "  " + file + '\n';
}

QString hashOf(const QByteArray& bytes) {
    return toText(
        sha256(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())))));
}

QByteArray evidenceList(const nlohmann::json& items) {
    QByteArray list;
    for (const auto& item : items)
        if (const auto hash = item.at("sha256").get<std::string>(); !hash.empty())
            list += sumLine(toText(hash), toText(item.at("path").get<std::string>()));
    return list;
}

/// Collects the lines of SHA256SUMS beside what it adds.
class Bundle {
  public:
    Bundle(QIODevice& device, const QDateTime& time) : m_zip(device, time) {}
    void add(const QString& name, const QByteArray& bytes) {
        m_zip.add(name, bytes);
        m_sums += sumLine(hashOf(bytes), name);
    }
    void finish() {
        m_zip.add(QString::fromLatin1(kSums), m_sums);
        m_zip.finish();
    }

  private:
    ZipWriter m_zip;
    QByteArray m_sums;
};

} // namespace

ReportExport exportBundle(const CaseFile& caseFile, const Engine& engine, const QString& file,
                          const ReportOptions& options, const std::stop_token& stop,
                          const ProgressCallback& progress) {
    requireReplaceable(toPath(file));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        throw Error("cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                    "choose a folder where files can be made");
    const TextLanguage language(QStringLiteral("en"));
    const ReportData data = collectReport(caseFile, engine, options, stop, progress);
    ReportExport done;
    done.documentId = data.documentId;
    Bundle bundle(out, data.time);
    bundle.add(QString::fromLatin1(kReadme),
               QString::fromLatin1(kReadmeText)
                   .arg(data.properties.number.isEmpty() ? QStringLiteral("without a number")
                                                         : data.properties.number,
                        data.documentId, timeText(data.time), data.logHead)
                   .toUtf8());
    bundle.add(QStringLiteral("check_log.py"), kCheckLog);
    nlohmann::json json;
    for (const auto& [name, format] :
         {std::pair{kReport, ReportFormat::Json}, std::pair{"report.csv", ReportFormat::Csv},
          std::pair{"report.html", ReportFormat::Html}, std::pair{"report.pdf", ReportFormat::Pdf}}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const int pages = writeReport(data, format, buffer, stop,
                                      [&](std::string_view stage, double) { report(progress, stage, 0.9); });
        done.pages = std::max(done.pages, pages);
        bundle.add(QString::fromLatin1(name), buffer.data());
        if (format == ReportFormat::Json)
            json = nlohmann::json::parse(buffer.data().constBegin(), buffer.data().constEnd());
    }
    for (const auto& item : json.at("items"))
        if (!item.at("result").is_null())
            bundle.add(resultName(item.at("number").get<int>()),
                       QByteArray::fromStdString(canonicalJson(item.at("result"))) + '\n');
    bundle.add(QString::fromLatin1(kEvidence), evidenceList(json.at("items")));
    QByteArray log;
    for (const LogEntry& entry : caseFile.log())
        log += QByteArray::fromStdString(canonicalJson(entry.json)) + '\n';
    bundle.add(QString::fromLatin1(kLog), log);
    bundle.finish();
    throwIfStopped(stop);
    if (!out.commit())
        throw Error("cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                    "make room on the disk, or choose another folder");
    done.sha256 = toText(sha256File(toPath(file)));
    report(progress, "done", 1);
    return done;
}

bool isBundle(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && in.read(4) == QByteArray("PK\x03\x04", 4);
}

Verification verifyBundle(const QString& file, const std::stop_token& stop,
                          const ProgressCallback& progress) {
    Verification verification;
    const auto finding = [&](const QString& name, const QString& text, qint64 entry = 0) {
        verification.findings << Finding{Finding::Kind::Bundle, entry, 0, name, text};
    };
    std::map<QString, QString> hashes;
    std::map<QString, QByteArray> parsed;
    const std::set<QString> wanted = {QString::fromLatin1(kSums), QString::fromLatin1(kLog),
                                      QString::fromLatin1(kEvidence), QString::fromLatin1(kReport)};
    forEachZipFile(file, [&](const QString& name, const ZipBlocks& blocks) {
        throwIfStopped(stop);
        report(progress, "hashing", 0.5);
        Sha256 hash;
        QByteArray content;
        std::size_t size = 0;
        for (auto block = blocks(); !block.empty(); block = blocks()) {
            throwIfStopped(stop);
            hash.update(block);
            size += block.size();
            if (wanted.contains(name)) {
                if (size > kMostParsed)
                    throw Error("is larger than any file of a bundle: " + name.toStdString(),
                                file.toStdString());
                content.append(reinterpret_cast<const char*>(block.data()),
                               static_cast<qsizetype>(block.size()));
            }
        }
        if (!hashes.emplace(name, toText(hash.finish())).second)
            finding(name, QStringLiteral("%1 stands twice in the archive.").arg(visible(name)));
        if (wanted.contains(name))
            parsed[name] = content;
    });
    for (const QString& name : wanted)
        if (!hashes.contains(name))
            finding(name,
                    QStringLiteral("%1 is missing: this is not a bundle, or not a whole one.").arg(name));
    if (!verification.ok())
        return verification;

    std::set<QString> listed = {QString::fromLatin1(kSums)};
    for (const QByteArray& line : parsed[QString::fromLatin1(kSums)].split('\n')) {
        if (line.isEmpty())
            continue;
        const QString hash = QString::fromLatin1(line.left(64)), name = QString::fromUtf8(line.mid(66));
        listed.insert(name);
        const auto found = hashes.find(name);
        if (found == hashes.end())
            finding(name,
                    QStringLiteral("%1 stands in SHA256SUMS but not in the archive.").arg(visible(name)));
        else if (found->second != hash)
            finding(name, QStringLiteral("%1 was changed: its SHA-256 is another than in SHA256SUMS.")
                              .arg(visible(name)));
    }
    for (const auto& [name, hash] : hashes)
        if (!listed.contains(name))
            finding(name,
                    QStringLiteral("%1 stands in the archive but not in SHA256SUMS.").arg(visible(name)));

    ChainVerifier verifier;
    std::string head = chainStart();
    QList<QByteArray> entries = parsed[QString::fromLatin1(kLog)].split('\n');
    if (!entries.isEmpty() && entries.back().isEmpty())
        entries.removeLast();
    for (const QByteArray& line : entries) {
        ++verification.entries;
        const std::string text = line.toStdString();
        head = sha256(text);
        nlohmann::json content;
        for (const ChainFault& fault : verifier.check({verification.entries, text, head}, content))
            finding(QString::fromLatin1(kLog),
                    QStringLiteral("Log entry %1: %2.").arg(fault.sequence).arg(toText(fault.text)),
                    fault.sequence);
    }

    verification.logHead = toText(head);
    const QByteArray& reportBytes = parsed[QString::fromLatin1(kReport)];
    const auto json = nlohmann::json::parse(reportBytes.constBegin(), reportBytes.constEnd(), nullptr, false);
    try {
        if (json.at("log").at("head").get<std::string>() != head ||
            json.at("log").at("entries").get<qint64>() != verification.entries)
            finding(QString::fromLatin1(kLog),
                    QStringLiteral("The log is not the one that the report was made from."));
        for (const auto& item : json.at("items")) {
            if (item.at("result").is_null())
                continue;
            ++verification.evidence;
            const QString name = resultName(item.at("number").get<int>());
            const auto found = hashes.find(name);
            if (found == hashes.end() ||
                found->second.toStdString() != sha256(canonicalJson(item.at("result")) + '\n'))
                finding(name, QStringLiteral("%1 is not the result that the report states.").arg(name));
        }
        if (evidenceList(json.at("items")) != parsed[QString::fromLatin1(kEvidence)])
            finding(QString::fromLatin1(kEvidence),
                    QStringLiteral("The list of evidence is not the one that the report states."));
    } catch (const nlohmann::json::exception&) {
        finding(QString::fromLatin1(kReport), QStringLiteral("report.json is not a report of Whorl."));
    }
    report(progress, "done", 1);
    return verification;
}

} // namespace whorl
