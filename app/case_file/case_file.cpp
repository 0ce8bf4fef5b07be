#include "app/case_file/case_file.h"

#include "app/case_file/audit_log.h"
#include "app/case_file/case_database.h"
#include "app/case_file/case_lock.h"

#include "app/words/file_path.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/open_file.h"
#include "core/base/progress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QSet>
#include <QSqlRecord>
#include <QStorageInfo>
#include <QUuid>

#include <array>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <pwd.h>
#include <unistd.h>

namespace whorl {

namespace {

/// Opens a file of evidence and leaves its access time as it is; the descriptor must outlive the reading.
FileDescriptor openEvidence(QFile& file, const QString& path, const std::string& remedy) {
    const int descriptor = openForReading(toPath(path));
    if (descriptor < 0)
        throw Error("cannot be read: " + std::string(std::strerror(errno)), path.toStdString(), remedy);
    file.open(descriptor, QIODevice::ReadOnly);
    return FileDescriptor(descriptor);
}

/// What is read of a case while others may write to it is of one moment; within one that is open it is that
/// one.
class Snapshot {
  public:
    explicit Snapshot(CaseDatabase& database) : m_database(database), m_begun(!database.inTransaction()) {
        if (m_begun)
            m_database.beginReading();
    }
    ~Snapshot() {
        if (m_begun)
            m_database.rollback();
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

  private:
    CaseDatabase& m_database;
    bool m_begun;
};

constexpr qint64 kContentPart = 8 << 20;
constexpr int kEntriesPerPendingBatch = 1000;

QString text(const std::string& utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString newUid() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString loginName() {
    const passwd* entry = ::getpwuid(::geteuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

/// The same file with the same bytes is the same item in every part of a divided batch.
QString evidenceUid(const QString& path, const QString& hash) {
    return text(sha256((path + QLatin1Char('\n') + hash).toStdString())).left(32);
}

QString absolute(const QString& file) {
    const QFileInfo info(file);
    // Dropping "a/.." by the letter is wrong where a is a link.
    if (file.contains(QLatin1String("..")) && info.exists())
        return info.canonicalFilePath();
    return QDir::cleanPath(info.absoluteFilePath());
}

double finite(double value) {
    return std::isfinite(value) ? value : 0;
}

/// A table whose rows the log answers for: `select` gives the columns that are hashed, uid first.
struct RecordTable {
    const char* name;
    const char* select;
    const char* where; ///< continues select to one uid
};

constexpr std::array<RecordTable, 8> kRecordTables = {{
    {"property", "SELECT uid, json FROM property t", " WHERE t.uid=?"},
    {"evidence", "SELECT uid, path, sha256, bytes, added, copied, withdrawn, mark FROM evidence t",
     " WHERE t.uid=?"},
    {"result",
     "SELECT t.uid, e.uid, t.time, t.configuration_key, t.status, t.named, t.named_kind, t.probability, "
     "t.log10_lr, "
     "t.json FROM result t JOIN evidence e ON e.id=t.evidence",
     " WHERE t.uid=?"},
    {"note",
     "SELECT t.uid, coalesce(e.uid, ''), t.time, t.user, t.text FROM note t LEFT JOIN evidence e ON "
     "e.id=t.evidence",
     " WHERE t.uid=?"},
    {"counterfactual",
     "SELECT t.uid, e.uid, t.time, t.json FROM counterfactual t JOIN evidence e ON e.id=t.evidence",
     " WHERE t.uid=?"},
    {"comparison", "SELECT uid, time, a, b, json FROM comparison t", " WHERE t.uid=?"},
    {"enrolment", "SELECT uid, time, name, json FROM enrolment t", " WHERE t.uid=?"},
    {"export", "SELECT uid, time, kind, file, sha256 FROM export t", " WHERE t.uid=?"},
}};

const RecordTable& recordTable(const QString& name) {
    for (const RecordTable& table : kRecordTables)
        if (name == QLatin1String(table.name))
            return table;
    throw Error("there is no table of records called " + name.toStdString());
}

std::string rowDigest(const char* table, const QSqlQuery& row, int columns) {
    nlohmann::json values = nlohmann::json::array({table});
    for (int column = 0; column < columns; ++column) {
        const QVariant value = row.value(column);
        switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::LongLong:
            values.push_back(value.toLongLong());
            break;
        case QMetaType::Double:
            values.push_back(value.toDouble());
            break;
        default:
            values.push_back(value.toString().toStdString());
        }
    }
    return sha256(canonicalJson(values));
}

nlohmann::json toJson(const CaseProperties& properties) {
    return {
        {"number", properties.number.toStdString()},     {"title", properties.title.toStdString()},
        {"examiner", properties.examiner.toStdString()}, {"laboratory", properties.laboratory.toStdString()},
        {"client", properties.client.toStdString()},     {"request", properties.request.toStdString()},
        {"received", properties.received.toStdString()}};
}

CaseProperties propertiesFromJson(const nlohmann::json& json) {
    const auto field = [&](const char* key) { return text(word(json, key)); };
    return {field("number"), field("title"),   field("examiner"), field("laboratory"),
            field("client"), field("request"), field("received")};
}

struct HashedFile {
    QString sha256;
    quint64 bytes = 0;
};

HashedFile hashFile(const QString& file, const std::stop_token& stop = {}) {
    const std::filesystem::path path(toPath(file));
    return {text(sha256File(path, stop)), static_cast<quint64>(QFileInfo(file).size())};
}

/// A record that a change touched, by table and uid.
struct Touched {
    const char* table;
    QString uid;
};

} // namespace

QString name(ReviewMark mark) {
    switch (mark) {
    case ReviewMark::ToBeChecked:
        return QStringLiteral("to be checked");
    case ReviewMark::Relevant:
        return QStringLiteral("relevant");
    case ReviewMark::Done:
        return QStringLiteral("done");
    case ReviewMark::Unset:
        break;
    }
    return QStringLiteral("unset");
}

ReviewMark reviewMark(const QString& word) {
    for (const ReviewMark mark :
         {ReviewMark::Unset, ReviewMark::ToBeChecked, ReviewMark::Relevant, ReviewMark::Done})
        if (word == name(mark))
            return mark;
    throw Error("there is no review mark \"" + word.toStdString() + "\"", {},
                "use unset, to be checked, relevant or done");
}

QString EvidenceItem::fileName() const {
    return QFileInfo(path).fileName();
}

struct CaseFile::State {
    QString path, id, created, user = loginName(), readOnlyReason;
    QStringList warnings;
    std::unique_ptr<CaseLock> lock;
    std::unique_ptr<CaseDatabase> database;
    qint64 logLength = 0;
    std::string logHead = chainStart();

    QSqlQuery run(const char* sql, const QVariantList& values = {}) const {
        return database->run(QString::fromUtf8(sql), values);
    }
    QVariant value(const char* sql, const QVariantList& values = {}) const {
        return database->value(QString::fromUtf8(sql), values);
    }

    void readHead() {
        QSqlQuery query = run("SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1");
        if (query.next()) {
            logLength = query.value(0).toLongLong();
            logHead = query.value(1).toString().toStdString();
        }
    }

    std::string digest(const Touched& touched) const {
        const RecordTable& table = recordTable(QLatin1String(touched.table));
        QSqlQuery query =
            database->run(QLatin1String(table.select) + QLatin1String(table.where), {touched.uid});
        if (!query.next())
            throw Error("a record was not stored", path.toStdString());
        return rowDigest(table.name, query, query.record().count());
    }

    /// Runs one change of the tables and its log entry as one transaction. `apply` fills parameters, inputs
    /// and weights of the entry and gives the records that it touched; none: nothing changed and nothing is
    /// logged.
    template <typename Apply> void change(const char* action, Apply apply) {
        if (!readOnlyReason.isEmpty())
            throw Error("the case is open for reading only", path.toStdString(),
                        readOnlyReason.toStdString());
        database->begin();
        try {
            nlohmann::json entry = {{"schema", 1},
                                    {"time", now().toStdString()},
                                    {"user", user.toStdString()},
                                    {"action", action},
                                    {"version", WHORL_VERSION},
                                    {"parameters", nlohmann::json::object()},
                                    {"inputs", nlohmann::json::array()},
                                    {"weights", nlohmann::json::object()}};
            const QList<Touched> touched = apply(entry);
            if (touched.isEmpty()) {
                database->rollback();
                return;
            }
            nlohmann::json outputs = nlohmann::json::array();
            for (const Touched& record : touched)
                outputs.push_back(
                    {{"table", record.table}, {"uid", record.uid.toStdString()}, {"sha256", digest(record)}});
            entry["outputs"] = std::move(outputs);
            const StoredEntry sealed = sealEntry(std::move(entry), logLength + 1, logHead);
            run("INSERT INTO log(sequence, entry, hash) VALUES(?, ?, ?)",
                {static_cast<qint64>(sealed.sequence), text(sealed.entry), text(sealed.hash)});
            database->commit();
            logLength = sealed.sequence;
            logHead = sealed.hash;
        } catch (...) {
            database->rollback();
            throw;
        }
    }

    QString uidOf(qint64 evidence) const {
        const QVariant uid = value("SELECT uid FROM evidence WHERE id=?", {evidence});
        if (!uid.isValid())
            failWithoutItem(evidence);
        return uid.toString();
    }
    qint64 idOf(const QString& uid) const {
        return value("SELECT id FROM evidence WHERE uid=?", {uid}).toLongLong();
    }
    [[noreturn]] void failWithoutItem(qint64 evidence) const {
        throw Error("there is no item " + std::to_string(evidence) + " in the case", path.toStdString());
    }

    std::optional<qint64> find(const QString& file, const QString& hash) const {
        const QVariant found = value("SELECT id FROM evidence WHERE path=? AND sha256=?", {file, hash});
        return found.isValid() ? std::optional(found.toLongLong()) : std::nullopt;
    }

    /// An item of this path that waits for its hash.
    std::optional<qint64> findPending(const QString& file) const {
        const QVariant found =
            value("SELECT id FROM evidence WHERE path=? AND sha256='' AND withdrawn=0", {file});
        return found.isValid() ? std::optional(found.toLongLong()) : std::nullopt;
    }

    /// Gives a new item its row, or one that waits for its hash that hash; gives its uid.
    QString enterEvidence(const QString& file, const QString& hash, quint64 bytes) const {
        if (const std::optional<qint64> pending = findPending(file)) {
            run("UPDATE evidence SET sha256=?, bytes=? WHERE id=?",
                {hash, static_cast<qint64>(bytes), *pending});
            return uidOf(*pending);
        }
        QString uid = evidenceUid(file, hash);
        if (value("SELECT 1 FROM evidence WHERE uid=?", {uid}).isValid())
            uid = newUid(); // an item that was relocated since keeps its own
        insertEvidence(uid, file, hash, bytes);
        return uid;
    }

    void insertEvidence(const QString& uid, const QString& file, const QString& hash, quint64 bytes) const {
        run("INSERT INTO evidence(uid, path, sha256, bytes, added, copied, withdrawn, mark) VALUES(?, ?, ?, "
            "?, ?, 0, 0, 0)",
            {uid, file, hash, static_cast<qint64>(bytes), now()});
    }

    void storeContent(const QString& file, const QString& hash) const {
        if (value("SELECT count(*) FROM content WHERE sha256=?", {hash}).toInt() > 0)
            return;
        QFile source;
        const FileDescriptor descriptor = openEvidence(source, file, {});
        QCryptographicHash check(QCryptographicHash::Sha256);
        int part = 0;
        do {
            const QByteArray bytes = source.read(kContentPart);
            check.addData(bytes);
            run("INSERT INTO content(sha256, part, bytes) VALUES(?, ?, ?)", {hash, part++, bytes});
        } while (!source.atEnd());
        if (QString::fromLatin1(check.result().toHex()) != hash)
            throw Error("the file changed while it was copied", file.toStdString(), "add it again");
    }

    void readContent(const QString& hash, const std::function<void(const QByteArray&)>& use) const {
        QSqlQuery query = run("SELECT bytes FROM content WHERE sha256=? ORDER BY part", {hash});
        while (query.next())
            use(query.value(0).toByteArray());
    }

    void setProperties(const CaseProperties& properties) const {
        run("INSERT OR REPLACE INTO property(uid, json) VALUES(?, ?)",
            {id, text(canonicalJson(toJson(properties)))});
    }

    qint64 append(const char* action, const char* table, const QString& sql, QVariantList values,
                  const QStringList& inputs = {}) {
        qint64 row = 0;
        change(action, [&](nlohmann::json& entry) {
            const QString uid = newUid();
            for (const QString& input : inputs)
                entry["inputs"].push_back(input.toStdString());
            values.prepend(uid);
            row = database->run(sql, values).lastInsertId().toLongLong();
            return QList<Touched>{{table, uid}};
        });
        return row;
    }
};

CaseFile::CaseFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CaseFile::~CaseFile() = default;

std::unique_ptr<CaseFile> CaseFile::create(const QString& path, const CaseProperties& properties) {
    const QString target = absolute(path);
    if (QFileInfo::exists(target))
        throw Error("a file of this name exists already", target.toStdString(),
                    "open it, or choose another name");
    if (const QString folder = QFileInfo(target).path(); !QFileInfo(folder).isDir())
        throw Error("there is no folder " + folder.toStdString(), target.toStdString(),
                    "make it, or choose another");
    // Made under another name first: a case that exists is a complete one.
    const QString making = target + QStringLiteral(".new-") + newUid();
    const auto removeAll = [&] {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(making + QLatin1String(suffix));
    };
    try {
        State state;
        state.path = target;
        state.id = newUid();
        state.created = now();
        state.database = std::make_unique<CaseDatabase>(making, CaseDatabase::Mode::Create, false);
        state.change("create", [&](nlohmann::json& entry) {
            state.run("INSERT INTO meta(key, value) VALUES('id', ?), ('created', ?)",
                      {state.id, state.created});
            state.setProperties(properties);
            entry["parameters"] = {{"case", state.id.toStdString()},
                                   {"created", state.created.toStdString()},
                                   {"properties", toJson(properties)}};
            return QList<Touched>{{"property", state.id}};
        });
        state.database.reset();
        if (!QFile::rename(making, target))
            throw Error("cannot be written", target.toStdString(), "choose a folder where files can be made");
    } catch (...) {
        removeAll();
        throw;
    }
    return open(target);
}

std::unique_ptr<CaseFile> CaseFile::open(const QString& path, Access access) {
    auto state = std::make_unique<State>();
    state->path = absolute(path);
    checkCaseHeader(state->path);

    const QString folder = QFileInfo(state->path).absolutePath();
    const QString shared = networkWarning(QStorageInfo(folder).fileSystemType());
    if (!shared.isEmpty())
        state->warnings << shared;
    if (lacksWriteAheadLog(state->path))
        state->warnings << QStringLiteral(
            "The case was copied while it was open, without the file beside it whose name ends in -wal: what "
            "was entered last may be missing. Close the case before it is copied.");

    const QString readOnlyHere =
        QStringLiteral("the case or its folder is read-only here; copy it to a place where you may write");
    const bool folderWritable = QFileInfo(folder).isWritable();
    bool writableBeside = folderWritable; // SQLite keeps its own files beside the case
    if (access == Access::Viewer) {
        state->readOnlyReason = QStringLiteral("it was opened for viewing");
    } else if (!folderWritable || !QFileInfo(state->path).isWritable()) {
        state->readOnlyReason = readOnlyHere;
    } else {
        CaseLock::Attempt attempt = CaseLock::tryLock(state->path, state->user);
        if (attempt.lock) {
            state->lock = std::move(attempt.lock);
        } else if (attempt.error == EROFS || attempt.error == EACCES) {
            state->readOnlyReason = readOnlyHere;
            writableBeside = false;
        } else if (attempt.error != 0) {
            state->readOnlyReason = QStringLiteral("no lock can be set beside the case (%1)")
                                        .arg(QString::fromLocal8Bit(std::strerror(attempt.error)));
        } else {
            state->readOnlyReason =
                QStringLiteral("it is open for writing elsewhere: %1").arg(attempt.holder);
        }
    }
    const auto mode = state->lock      ? CaseDatabase::Mode::Write
                      : writableBeside ? CaseDatabase::Mode::Read
                                       : CaseDatabase::Mode::Immutable;
    state->database = std::make_unique<CaseDatabase>(state->path, mode, shared.isEmpty());
    state->id = state->value("SELECT value FROM meta WHERE key='id'").toString();
    state->created = state->value("SELECT value FROM meta WHERE key='created'").toString();
    state->readHead();
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(state)));
}

std::unique_ptr<CaseFile> CaseFile::openOrCreate(const QString& path) {
    return QFileInfo::exists(path) ? open(path) : create(path);
}

QString CaseFile::path() const {
    return m_state->path;
}
QString CaseFile::id() const {
    return m_state->id;
}
QString CaseFile::created() const {
    return m_state->created;
}
bool CaseFile::isReadOnly() const {
    return !m_state->readOnlyReason.isEmpty();
}
QString CaseFile::readOnlyReason() const {
    return m_state->readOnlyReason;
}
QStringList CaseFile::warnings() const {
    return m_state->warnings;
}
QString CaseFile::user() const {
    return m_state->user;
}
void CaseFile::setUser(const QString& user) {
    m_state->user = user.isEmpty() ? loginName() : user;
}

CaseProperties CaseFile::properties() const {
    const std::string stored =
        m_state->value("SELECT json FROM property WHERE uid=?", {m_state->id}).toString().toStdString();
    const auto json = nlohmann::json::parse(stored, nullptr, false);
    if (!json.is_object())
        throw Error("the properties of the case are damaged", m_state->path.toStdString(),
                    "`whorl-cli verify` tells what else is");
    return propertiesFromJson(json);
}

void CaseFile::setProperties(const CaseProperties& properties) {
    if (properties == this->properties())
        return;
    m_state->change("set properties", [&](nlohmann::json& entry) {
        m_state->setProperties(properties);
        entry["parameters"] = toJson(properties);
        return QList<Touched>{{"property", m_state->id}};
    });
}

qint64 CaseFile::addEvidence(const QString& file, EvidenceMode mode) {
    const QString path = absolute(file);
    const HashedFile hashed = hashFile(path);
    if (mode == EvidenceMode::Reference)
        return addEvidence(path, hashed.sha256, hashed.bytes);
    const std::optional<qint64> known = m_state->find(path, hashed.sha256);
    if (known && requiredItem(*known).copied)
        return *known;
    QString uid;
    m_state->change("copy evidence", [&](nlohmann::json& entry) {
        m_state->storeContent(path, hashed.sha256);
        uid = known ? m_state->uidOf(*known) : m_state->enterEvidence(path, hashed.sha256, hashed.bytes);
        m_state->run("UPDATE evidence SET copied=1 WHERE uid=?", {uid});
        entry["inputs"].push_back({{"file", path.toStdString()}, {"sha256", hashed.sha256.toStdString()}});
        return QList<Touched>{{"evidence", uid}};
    });
    return m_state->idOf(uid);
}

qint64 CaseFile::addEvidence(const QString& file, const QString& sha256, quint64 bytes) {
    const QString path = absolute(file);
    if (const std::optional<qint64> known = m_state->find(path, sha256))
        return *known;
    QString uid;
    m_state->change("add evidence", [&](nlohmann::json& entry) {
        uid = m_state->enterEvidence(path, sha256, bytes);
        entry["inputs"].push_back({{"file", path.toStdString()}, {"sha256", sha256.toStdString()}});
        return QList<Touched>{{"evidence", uid}};
    });
    return m_state->idOf(uid);
}

QList<qint64> CaseFile::addPending(const QStringList& files) {
    QList<qint64> ids;
    for (qsizetype begin = 0; begin < files.size(); begin += kEntriesPerPendingBatch) {
        const QStringList batch = files.mid(begin, kEntriesPerPendingBatch);
        QList<qint64> added;
        m_state->change("add evidence", [&](nlohmann::json& entry) {
            QList<Touched> touched;
            for (const QString& file : batch) {
                const QString path = absolute(file);
                // Another file that stands in the place of one that was examined is an item of its own.
                const qint64 bytes = QFileInfo(path).size();
                const QVariant known =
                    m_state->value("SELECT id FROM evidence WHERE path=? AND withdrawn=0 AND "
                                   "(sha256='' OR bytes=?) ORDER BY id DESC",
                                   {path, bytes});
                if (known.isValid()) {
                    added << known.toLongLong();
                    continue;
                }
                const QString uid = newUid();
                m_state->insertEvidence(uid, path, QStringLiteral(""), static_cast<quint64>(bytes));
                added << m_state->value("SELECT id FROM evidence WHERE uid=?", {uid}).toLongLong();
                entry["inputs"].push_back({{"file", path.toStdString()}});
                touched << Touched{"evidence", uid};
            }
            return touched;
        });
        ids << added;
    }
    return ids;
}

namespace {

const char kSelectEvidence[] =
    "SELECT e.id, e.path, e.sha256, e.bytes, e.added, e.copied, e.withdrawn, e.mark, "
    "(SELECT count(*) FROM note n WHERE n.evidence=e.id), "
    "r.id, r.status, r.named, r.named_kind, r.probability, r.log10_lr, e.uid, r.uid FROM evidence e LEFT "
    "JOIN "
    "result r ON "
    "r.id="
    "(SELECT l.id FROM result l WHERE l.evidence=e.id ORDER BY l.status='failed', l.time DESC, l.uid DESC "
    "LIMIT "
    "1)"; // a file that could not be read once more takes no finding away

EvidenceItem itemFromRow(const QSqlQuery& row) {
    EvidenceItem item;
    item.id = row.value(0).toLongLong();
    item.path = row.value(1).toString();
    item.sha256 = row.value(2).toString();
    item.bytes = row.value(3).toULongLong();
    item.added = row.value(4).toString();
    item.copied = row.value(5).toBool();
    item.withdrawn = row.value(6).toBool();
    item.mark = static_cast<ReviewMark>(std::clamp(row.value(7).toInt(), 0, 3));
    item.notes = row.value(8).toInt();
    item.result = row.value(9).toLongLong();
    item.status = row.value(10).toString();
    item.named = row.value(11).toString();
    item.namedKind = row.value(12).toString();
    item.probability = row.value(13).toDouble();
    item.log10Lr = row.value(14).toDouble();
    item.uid = row.value(15).toString();
    item.resultUid = row.value(16).toString();
    return item;
}

} // namespace

QList<EvidenceItem> CaseFile::evidence() const {
    QList<EvidenceItem> items;
    QSqlQuery query =
        m_state->database->run(QLatin1String(kSelectEvidence) + QLatin1String(" ORDER BY e.id"));
    while (query.next())
        items << itemFromRow(query);
    return items;
}

std::optional<EvidenceItem> CaseFile::evidenceItem(qint64 id) const {
    QSqlQuery query =
        m_state->database->run(QLatin1String(kSelectEvidence) + QLatin1String(" WHERE e.id=?"), {id});
    return query.next() ? std::optional(itemFromRow(query)) : std::nullopt;
}

EvidenceItem CaseFile::requiredItem(qint64 id) const {
    if (auto item = evidenceItem(id))
        return *std::move(item);
    m_state->failWithoutItem(id);
}

qint64 CaseFile::evidenceCount() const {
    return m_state->value("SELECT count(*) FROM evidence").toLongLong();
}

void CaseFile::setWithdrawn(qint64 evidence, bool withdrawn, const QString& reason) {
    const QString uid = m_state->uidOf(evidence);
    if (requiredItem(evidence).withdrawn == withdrawn)
        throw Error("item " + std::to_string(evidence) +
                    (withdrawn ? " is withdrawn already" : " is not withdrawn"));
    m_state->change(withdrawn ? "withdraw evidence" : "restore evidence", [&](nlohmann::json& entry) {
        m_state->run("UPDATE evidence SET withdrawn=? WHERE id=?", {withdrawn ? 1 : 0, evidence});
        entry["parameters"] = {{"reason", reason.toStdString()}};
        return QList<Touched>{{"evidence", uid}};
    });
}

void CaseFile::relocate(qint64 evidence, const QString& file) {
    const QString uid = m_state->uidOf(evidence);
    const EvidenceItem item = requiredItem(evidence);
    const QString path = absolute(file);
    const HashedFile hashed = hashFile(path);
    if (!item.sha256.isEmpty() && hashed.sha256 != item.sha256)
        throw Error("is not the file that was examined: its SHA-256 is another", path.toStdString(),
                    "choose the file whose SHA-256 is " + item.sha256.toStdString());
    m_state->change("relocate evidence", [&](nlohmann::json& entry) {
        m_state->run("UPDATE evidence SET path=? WHERE id=?", {path, evidence});
        entry["parameters"] = {{"from", item.path.toStdString()}, {"to", path.toStdString()}};
        entry["inputs"].push_back({{"file", path.toStdString()}, {"sha256", hashed.sha256.toStdString()}});
        return QList<Touched>{{"evidence", uid}};
    });
}

QByteArray CaseFile::content(qint64 evidence) const {
    const EvidenceItem item = requiredItem(evidence);
    QByteArray bytes;
    if (item.copied) {
        m_state->readContent(item.sha256, [&](const QByteArray& part) { bytes += part; });
        return bytes;
    }
    QFile file;
    const FileDescriptor descriptor =
        openEvidence(file, item.path, "re-locate the item if the file was moved");
    return file.readAll();
}

QString CaseFile::readableFile(qint64 evidence, const QString& folder) const {
    const EvidenceItem item = requiredItem(evidence);
    if (!item.copied) {
        if (!QFileInfo(item.path).isReadable())
            throw Error("cannot be read", item.path.toStdString(),
                        "re-locate the item if the file was moved");
        return item.path;
    }
    const QString suffix = QFileInfo(item.path).suffix();
    QString target =
        QDir(folder).filePath(suffix.isEmpty() ? item.sha256 : item.sha256 + QLatin1Char('.') + suffix);
    if (QFileInfo::exists(target))
        return target;
    QSaveFile file(target);
    const auto refuse = [&] {
        throw Error("cannot be written: " + file.errorString().toStdString(), target.toStdString(),
                    "make room on the disk, or choose another folder");
    };
    if (!file.open(QIODevice::WriteOnly))
        refuse();
    m_state->readContent(item.sha256, [&](const QByteArray& part) {
        if (file.write(part) != part.size())
            refuse();
    });
    if (!file.commit())
        refuse();
    return target;
}

qint64 CaseFile::addResult(qint64 evidence, const AnalysisResult& result, const QString& configurationKey) {
    const QString itemUid = m_state->uidOf(evidence);
    const EvidenceItem item = requiredItem(evidence);
    const QString hash = text(result.sha256);
    if (!item.sha256.isEmpty() && !hash.isEmpty() && item.sha256 != hash)
        throw Error("the file changed since it was added: its SHA-256 is now " + result.sha256,
                    item.path.toStdString(), "add it again; it becomes an item of its own");
    double probability = 0, log10Lr = 0;
    for (const SourceScore& score : result.sources)
        if (score.name == result.named) {
            probability = finite(score.probability);
            log10Lr = isUncalibrated(result) ? 0 : finite(score.log10Lr);
        }
    qint64 id = 0;
    m_state->change("analyse", [&](nlohmann::json& entry) {
        QList<Touched> touched;
        if (item.sha256.isEmpty() && !hash.isEmpty()) {
            m_state->run("UPDATE evidence SET sha256=?, bytes=? WHERE id=?",
                         {hash, static_cast<qint64>(result.bytes), evidence});
            touched << Touched{"evidence", itemUid};
        }
        const QString uid = newUid();
        id = m_state
                 ->run("INSERT INTO result(uid, evidence, time, configuration_key, status, named, "
                       "named_kind, probability, "
                       "log10_lr, json) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {uid, evidence, now(),
                        configurationKey.isNull() ? QStringLiteral("") : configurationKey,
                        QString::fromLatin1(whorl::name(result.status)), text(result.named),
                        text(result.namedKind), probability, log10Lr, text(canonicalJson(toJson(result)))})
                 .lastInsertId()
                 .toLongLong();
        entry["parameters"] = {{"configuration", result.configuration},
                               {"configuration_key", configurationKey.toStdString()},
                               {"device", result.device},
                               {"status", whorl::name(result.status)}};
        entry["inputs"].push_back({{"file", item.path.toStdString()},
                                   {"sha256", result.sha256},
                                   {"pixel_sha256", result.facts.pixelSha256}});
        entry["weights"] = result.weights;
        touched << Touched{"result", uid};
        return touched;
    });
    return id;
}

namespace {

AnalysisResult resultFromText(const QString& json, const QString& path) {
    const auto parsed = nlohmann::json::parse(json.toStdString(), nullptr, false);
    if (!parsed.is_object())
        throw Error("a result in the case is damaged", path.toStdString(), "`whorl-cli verify` tells which");
    return analysisResultFromJson(parsed);
}

} // namespace

std::optional<AnalysisResult> CaseFile::result(qint64 resultId) const {
    const QVariant json = m_state->value("SELECT json FROM result WHERE id=?", {resultId});
    return json.isValid() ? std::optional(resultFromText(json.toString(), m_state->path)) : std::nullopt;
}

std::optional<AnalysisResult> CaseFile::lastResult(qint64 evidence) const {
    const QVariant json = m_state->value(
        "SELECT json FROM result WHERE evidence=? ORDER BY status='failed', time DESC, uid DESC LIMIT 1",
        {evidence});
    return json.isValid() ? std::optional(resultFromText(json.toString(), m_state->path)) : std::nullopt;
}

std::optional<AnalysisResult> CaseFile::resultOf(qint64 evidence, const QString& configurationKey,
                                                 bool withMap) const {
    const QVariant json = m_state->value("SELECT json FROM result WHERE evidence=? AND configuration_key=? "
                                         "ORDER BY time DESC, uid DESC LIMIT 1",
                                         {evidence, configurationKey});
    if (!json.isValid())
        return std::nullopt;
    AnalysisResult result = resultFromText(json.toString(), m_state->path);
    if (withMap && !result.map && result.status == AnalysisStatus::Done)
        return std::nullopt;
    return result;
}

std::optional<AnalysisResult> CaseFile::cachedResult(const QString& sha256, const QString& configurationKey,
                                                     const QString& suffix, bool withMap) const {
    QSqlQuery query = m_state->run(
        "SELECT r.json, e.path FROM result r JOIN evidence e ON e.id=r.evidence WHERE e.sha256=? "
        "AND r.configuration_key=? AND r.status<>'failed' ORDER BY r.time DESC, r.uid DESC",
        {sha256, configurationKey});
    while (query.next()) {
        // The name decides one fact of the file: whether its suffix fits its content.
        if (QFileInfo(query.value(1).toString()).suffix().compare(suffix, Qt::CaseInsensitive) != 0)
            continue;
        AnalysisResult result = resultFromText(query.value(0).toString(), m_state->path);
        if (!withMap || result.map || result.status != AnalysisStatus::Done)
            return result;
    }
    return std::nullopt;
}

qint64 CaseFile::addNote(qint64 evidence, const QString& note) {
    QStringList inputs;
    if (evidence != 0) {
        if (const QString hash = requiredItem(evidence).sha256; !hash.isEmpty())
            inputs << hash;
    }
    return m_state->append(
        "note", "note",
        QStringLiteral("INSERT INTO note(uid, evidence, time, user, text) VALUES(?, ?, ?, ?, ?)"),
        {evidence != 0 ? QVariant(evidence) : QVariant(QMetaType(QMetaType::LongLong)), now(), m_state->user,
         note},
        inputs);
}

namespace {

QList<CaseNote> notesFrom(QSqlQuery query) {
    QList<CaseNote> notes;
    while (query.next())
        notes << CaseNote{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
                          query.value(3).toString(), query.value(4).toString()};
    return notes;
}

} // namespace

QList<CaseNote> CaseFile::notes(qint64 evidence) const {
    if (evidence == 0)
        return notesFrom(m_state->run(
            "SELECT id, evidence, time, user, text FROM note WHERE evidence IS NULL ORDER BY time, uid"));
    return notesFrom(m_state->run(
        "SELECT id, evidence, time, user, text FROM note WHERE evidence=? ORDER BY time, uid", {evidence}));
}

QList<CaseNote> CaseFile::allNotes() const {
    return notesFrom(m_state->run("SELECT id, evidence, time, user, text FROM note ORDER BY time, uid"));
}

void CaseFile::setMark(qint64 evidence, ReviewMark mark) {
    const QString uid = m_state->uidOf(evidence);
    if (requiredItem(evidence).mark == mark)
        return;
    m_state->change("mark", [&](nlohmann::json& entry) {
        m_state->run("UPDATE evidence SET mark=? WHERE id=?", {static_cast<int>(mark), evidence});
        entry["parameters"] = {{"mark", whorl::name(mark).toStdString()}};
        return QList<Touched>{{"evidence", uid}};
    });
}

void CaseFile::addCounterfactual(qint64 evidence, const nlohmann::json& json) {
    m_state->append(
        "counterfactual", "counterfactual",
        QStringLiteral("INSERT INTO counterfactual(uid, evidence, time, json) VALUES(?, ?, ?, ?)"),
        {evidence, now(), text(canonicalJson(json))}, {requiredItem(evidence).sha256});
}

std::optional<CaseCounterfactual> CaseFile::counterfactual(qint64 evidence) const {
    QSqlQuery query = m_state->run(
        "SELECT time, json FROM counterfactual WHERE evidence=? ORDER BY time DESC, uid DESC LIMIT 1",
        {evidence});
    if (!query.next())
        return std::nullopt;
    const std::string stored = query.value(1).toString().toStdString();
    return CaseCounterfactual{evidence, query.value(0).toString(),
                              nlohmann::json::parse(stored, nullptr, false)};
}

void CaseFile::addComparison(const ComparedSet& a, const ComparedSet& b, const SetComparison& result,
                             const std::map<std::string, std::string>& weights) {
    nlohmann::json json = toJson(result);
    nlohmann::json inputs = nlohmann::json::array();
    for (const auto& [name, set] : {std::pair{"a", &a}, std::pair{"b", &b}})
        for (const auto& [key, images] :
             {std::pair{"compared", &set->compared}, {"left_out", &set->leftOut}}) {
            nlohmann::json hashes = nlohmann::json::array();
            for (const QString& sha256 : *images) {
                hashes.push_back(sha256.toStdString());
                if (images == &set->compared)
                    inputs.push_back({{"sha256", sha256.toStdString()}});
            }
            json[std::string(key) + '_' + name] = std::move(hashes);
        }
    m_state->change("compare", [&](nlohmann::json& entry) {
        const QString uid = newUid();
        m_state->run("INSERT INTO comparison(uid, time, a, b, json) VALUES(?, ?, ?, ?, ?)",
                     {uid, now(), a.label, b.label, text(canonicalJson(json))});
        entry["inputs"] = std::move(inputs);
        entry["weights"] = weights;
        return QList<Touched>{{"comparison", uid}};
    });
}

QList<CaseComparison> CaseFile::comparisons() const {
    QList<CaseComparison> comparisons;
    QSqlQuery query = m_state->run("SELECT time, a, b, json FROM comparison ORDER BY time, uid");
    while (query.next()) {
        const auto json = nlohmann::json::parse(query.value(3).toString().toStdString(), nullptr, false);
        if (!json.is_object())
            throw Error("a comparison in the case is damaged", m_state->path.toStdString());
        SetComparison result;
        try {
            result = setComparisonFromJson(json);
        } catch (const nlohmann::json::exception&) {
            throw Error("a comparison in the case is damaged", m_state->path.toStdString());
        }
        const auto hashes = [&](const char* key) {
            QStringList list;
            for (const nlohmann::json& sha256 : part(json, key))
                if (sha256.is_string())
                    list << text(sha256.get<std::string>());
            return list;
        };
        comparisons << CaseComparison{query.value(0).toString(),
                                      {query.value(1).toString(), hashes("compared_a"), hashes("left_out_a")},
                                      {query.value(2).toString(), hashes("compared_b"), hashes("left_out_b")},
                                      result};
    }
    return comparisons;
}

void CaseFile::recordEnrolment(const SourceInfo& source, const QStringList& imageHashes) {
    const nlohmann::json json = {{"name", source.name},
                                 {"kind", source.kind},
                                 {"family", source.family},
                                 {"lineage", source.lineage},
                                 {"description", source.description},
                                 {"images", source.images}};
    m_state->append("enrol", "enrolment",
                    QStringLiteral("INSERT INTO enrolment(uid, time, name, json) VALUES(?, ?, ?, ?)"),
                    {now(), text(source.name), text(canonicalJson(json))}, imageHashes);
}

void CaseFile::recordExport(const QString& file, const QString& kind, const QString& sha256) {
    m_state->append("export", "export",
                    QStringLiteral("INSERT INTO export(uid, time, kind, file, sha256) VALUES(?, ?, ?, ?, ?)"),
                    {now(), kind, absolute(file), sha256});
}

QList<LogEntry> CaseFile::log(qint64 after) const {
    QList<LogEntry> entries;
    // No further than logLength(): another program may be writing, and head, length and entries belong
    // together.
    QSqlQuery query = m_state->run(
        "SELECT sequence, entry, hash FROM log WHERE sequence>? AND sequence<=? ORDER BY sequence",
        {after, m_state->logLength});
    while (query.next()) {
        LogEntry entry;
        entry.sequence = query.value(0).toLongLong();
        entry.hash = query.value(2).toString();
        entry.json = nlohmann::json::parse(query.value(1).toString().toStdString(), nullptr, false);
        entry.time = text(word(entry.json, "time"));
        entry.user = text(word(entry.json, "user"));
        entry.action = text(word(entry.json, "action"));
        entries << entry;
    }
    return entries;
}

qint64 CaseFile::logLength() const {
    return m_state->logLength;
}

QString CaseFile::logHead() const {
    return text(m_state->logHead);
}

void CaseFile::merge(const CaseFile& other) {
    const std::string from = other.path().toStdString();
    const Snapshot snapshot(*other.m_state->database); // somebody may be writing to it
    if (const Verification check = other.verifyRecords(); !check.ok())
        throw Error("its log does not verify, so it is not merged: " +
                        check.findings.first().text.toStdString(),
                    from, "`whorl-cli verify` tells all differences");

    const auto takeLog = [&](const QString& caseId, QSqlQuery rows) {
        int added = 0;
        while (rows.next()) {
            const qint64 sequence = rows.value(0).toLongLong();
            const bool own = caseId == id();
            const QVariant known =
                own ? m_state->value("SELECT hash FROM log WHERE sequence=?", {sequence})
                    : m_state->value("SELECT hash FROM part_log WHERE case_id=? AND sequence=?",
                                     {caseId, sequence});
            if (known.isValid() ? known.toString() != rows.value(2).toString() : own)
                throw Error("two copies of one case went on differently since; they cannot be merged", from,
                            "make the parts as cases of their own");
            if (known.isValid())
                continue;
            m_state->run("INSERT INTO part_log(case_id, sequence, entry, hash) VALUES(?, ?, ?, ?)",
                         {caseId, sequence, rows.value(1), rows.value(2)});
            ++added;
        }
        return added;
    };

    m_state->change("merge", [&](nlohmann::json& entry) {
        int entries = takeLog(other.id(),
                              other.m_state->run("SELECT sequence, entry, hash FROM log ORDER BY sequence"));
        QStringList parts;
        QSqlQuery ids = other.m_state->run("SELECT DISTINCT case_id FROM part_log ORDER BY case_id");
        while (ids.next())
            parts << ids.value(0).toString();
        for (const QString& part : parts)
            entries += takeLog(
                part,
                other.m_state->run(
                    "SELECT sequence, entry, hash FROM part_log WHERE case_id=? ORDER BY sequence", {part}));

        QList<Touched> touched;
        int items = 0, records = 0;
        QHash<QString, qint64> idOf;
        QSqlQuery evidence = other.m_state->run("SELECT uid, path, sha256, bytes, added, copied, withdrawn, "
                                                "mark FROM evidence ORDER BY path, sha256, uid");
        while (evidence.next()) {
            const QString uid = evidence.value(0).toString();
            QVariantList values;
            for (int column = 0; column < 8; ++column)
                values << evidence.value(column);
            QSqlQuery mine =
                m_state->run("SELECT id, path, sha256, bytes, added, copied, withdrawn, mark FROM "
                             "evidence WHERE uid=?",
                             {uid});
            if (!mine.next()) {
                idOf[uid] =
                    m_state
                        ->run(
                            "INSERT INTO evidence(uid, path, sha256, bytes, added, copied, withdrawn, mark) "
                            "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                            values)
                        .lastInsertId()
                        .toLongLong();
                ++items;
                continue;
            }
            idOf[uid] = mine.value(0).toLongLong();
            // One item in both: what was done to it in either holds, whichever is merged first.
            const bool hashed = !mine.value(2).toString().isEmpty();
            const QVariantList both = {mine.value(1),
                                       hashed ? mine.value(2) : values[2],
                                       hashed ? mine.value(3) : values[3],
                                       std::min(mine.value(4).toString(), values[4].toString()),
                                       std::max(mine.value(5).toInt(), values[5].toInt()),
                                       std::max(mine.value(6).toInt(), values[6].toInt()),
                                       std::max(mine.value(7).toInt(), values[7].toInt())};
            bool asMine = true, asOther = true;
            for (int column = 0; column < both.size(); ++column) {
                asMine = asMine && both[column].toString() == mine.value(column + 1).toString();
                asOther = asOther && both[column].toString() == values[column + 1].toString();
            }
            if (!asMine)
                m_state->run("UPDATE evidence SET path=?, sha256=?, bytes=?, added=?, copied=?, withdrawn=?, "
                             "mark=? WHERE id=?",
                             both + QVariantList{idOf[uid]});
            // The newer log of the other case answers for its row; where this one stays another, the own log
            // must.
            if (!asMine || (!asOther && entries > 0))
                touched << Touched{"evidence", uid};
        }
        QSqlQuery content = other.m_state->run("SELECT sha256, part, bytes FROM content");
        while (content.next())
            m_state->run("INSERT OR IGNORE INTO content(sha256, part, bytes) VALUES(?, ?, ?)",
                         {content.value(0), content.value(1), content.value(2)});

        struct Copied {
            const char* table;
            const char* columns; ///< after uid
            bool ofEvidence;
        };
        for (const Copied& copied :
             {Copied{"property", "json", false},
              Copied{"result",
                     "time, configuration_key, status, named, named_kind, probability, log10_lr, json", true},
              Copied{"note", "time, user, text", true}, Copied{"counterfactual", "time, json", true},
              Copied{"comparison", "time, a, b, json", false}, Copied{"enrolment", "time, name, json", false},
              Copied{"export", "time, kind, file, sha256", false}}) {
            const QString table = QLatin1String(copied.table), columns = QLatin1String(copied.columns);
            QSqlQuery rows = other.m_state->database->run(
                copied.ofEvidence
                    ? QStringLiteral(
                          "SELECT t.uid, (SELECT uid FROM evidence e WHERE e.id=t.evidence), %1 FROM %2 t "
                          "ORDER BY t.uid")
                          .arg(columns, table)
                    : QStringLiteral("SELECT t.uid, %1 FROM %2 t ORDER BY t.uid").arg(columns, table));
            while (rows.next()) {
                if (m_state->database
                        ->value(QStringLiteral("SELECT 1 FROM %1 WHERE uid=?").arg(table), {rows.value(0)})
                        .isValid())
                    continue;
                QVariantList values;
                for (int column = 0; column < rows.record().count(); ++column)
                    values << rows.value(column);
                if (copied.ofEvidence)
                    values[1] = values[1].isNull() ? values[1] : QVariant(idOf.value(values[1].toString()));
                const QString marks =
                    QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "));
                m_state->database->run(QStringLiteral("INSERT INTO %1(uid, %2%3) VALUES(%4)")
                                           .arg(table,
                                                copied.ofEvidence ? QStringLiteral("evidence, ") : QString(),
                                                columns, marks),
                                       values);
                ++records;
            }
        }
        if (entries == 0 && items == 0 && records == 0 && touched.isEmpty())
            return QList<Touched>{};
        entry["parameters"] = {{"entries", entries}, {"items", items}, {"records", records}};
        entry["inputs"].push_back({{"file", from},
                                   {"case", other.id().toStdString()},
                                   {"log_head", other.logHead().toStdString()}});
        // An entry must answer for something: the properties stand for a merge that changed no row of this
        // case.
        if (touched.isEmpty())
            touched << Touched{"property", id()};
        return touched;
    });
}

void CaseFile::saveCopy(const QString& path) const {
    const QString target = absolute(path), partial = target + QStringLiteral(".part");
    if (QFileInfo::exists(target))
        throw Error("a file of this name exists already", target.toStdString(), "choose another name");
    QFile::remove(partial);
    try {
        m_state->run("VACUUM INTO ?", {partial});
        if (std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(target).constData()) != 0)
            throw Error("cannot be written: " + std::string(std::strerror(errno)), target.toStdString(),
                        "choose another folder");
    } catch (...) {
        QFile::remove(partial);
        throw;
    }
}

Verification CaseFile::verifyRecords(const std::stop_token& stop) const {
    Verification verification;
    struct Logged {
        std::string sha256;
        qint64 entry = 0;
        bool own = false;
    };
    QHash<QString, QList<Logged>>
        logged;                // by table and uid; the own log's last word, or the last one of each part
    QSet<QString> entryHashes; // with the case that they are of
    struct TakenOver {
        qint64 entry = 0;
        QString part, caseId, head;
    };
    QList<TakenOver> takenOver;

    const auto walk = [&](QSqlQuery rows, const QString& part) {
        ChainVerifier verifier;
        QHash<QString, Logged> last;
        while (rows.next()) {
            throwIfStopped(stop);
            const StoredEntry stored{rows.value(0).toLongLong(), rows.value(1).toString().toStdString(),
                                     rows.value(2).toString().toStdString()};
            nlohmann::json json;
            for (const ChainFault& fault : verifier.check(stored, json))
                verification.findings
                    << Finding{Finding::Kind::Log, fault.sequence, 0, m_state->path,
                               (part.isEmpty() ? QStringLiteral("Log entry %1: ").arg(fault.sequence)
                                               : QStringLiteral("Log entry %1 of part %2: ")
                                                     .arg(QString::number(fault.sequence), part)) +
                                   text(fault.text) + QLatin1Char('.')};
            ++verification.entries;
            if (!json.is_object())
                continue;
            entryHashes << (part.isEmpty() ? id() : part) + text(stored.hash);
            if (part.isEmpty() && stored.sequence == 1) {
                const nlohmann::json genesis = json.value("parameters", nlohmann::json::object());
                if (text(word(genesis, "case")) != id() || text(word(genesis, "created")) != created())
                    verification.findings << Finding{
                        Finding::Kind::Record, 1, 0, m_state->path,
                        QStringLiteral("The identity of the case is not the one that it was created with.")};
            }
            if (word(json, "action") == "merge")
                for (const auto& input : json.value("inputs", nlohmann::json::array()))
                    takenOver << TakenOver{stored.sequence, part, text(word(input, "case")),
                                           text(word(input, "log_head"))};
            for (const auto& output : json.value("outputs", nlohmann::json::array()))
                last[text(word(output, "table") + ' ' + word(output, "uid"))] = {
                    word(output, "sha256"), stored.sequence, part.isEmpty()};
        }
        for (auto record = last.cbegin(); record != last.cend(); ++record) {
            QList<Logged>& known = logged[record.key()];
            if (!known.isEmpty() && known.first().own)
                continue;
            known << record.value();
        }
    };

    try {
        // What a writer adds between the log and the records would be records without an entry.
        const Snapshot snapshot(*m_state->database);
        walk(m_state->run("SELECT sequence, entry, hash FROM log ORDER BY sequence"), {});
        QStringList parts;
        QSqlQuery ids = m_state->run("SELECT DISTINCT case_id FROM part_log ORDER BY case_id");
        while (ids.next())
            parts << ids.value(0).toString();
        for (const QString& part : parts)
            walk(m_state->run("SELECT sequence, entry, hash FROM part_log WHERE case_id=? ORDER BY sequence",
                              {part}),
                 part);
        for (const TakenOver& merged : takenOver)
            if (!entryHashes.contains(merged.caseId + merged.head))
                verification.findings << Finding{
                    Finding::Kind::Log, merged.entry, 0, m_state->path,
                    QStringLiteral("Log entry %1: the log of case %2, which it merged, is no longer whole.")
                        .arg(QString::number(merged.entry), merged.caseId)};
        if (verification.entries == 0)
            verification.findings << Finding{Finding::Kind::Log, 0, 0, m_state->path,
                                             QStringLiteral("The log is empty.")};

        QSet<QString> found;
        for (const RecordTable& table : kRecordTables) {
            QSqlQuery rows = m_state->database->run(QLatin1String(table.select));
            const int columns = rows.record().count();
            while (rows.next()) {
                throwIfStopped(stop);
                const QString uid = rows.value(0).toString();
                const QString key = QLatin1String(table.name) + QLatin1Char(' ') + uid;
                found << key;
                const std::string digest = rowDigest(table.name, rows, columns);
                const QList<Logged> known = logged.value(key);
                const bool matches = std::any_of(known.begin(), known.end(),
                                                 [&](const Logged& l) { return l.sha256 == digest; });
                if (matches)
                    continue;
                const qint64 item =
                    QLatin1String(table.name) == QLatin1String("evidence")
                        ? m_state->value("SELECT id FROM evidence WHERE uid=?", {uid}).toLongLong()
                        : 0;
                verification.findings << Finding{
                    Finding::Kind::Record, known.isEmpty() ? 0 : known.first().entry, item, m_state->path,
                    known.isEmpty() ? QStringLiteral("A record (%1 %2) has no entry in the log.")
                                          .arg(QLatin1String(table.name), uid)
                                    : QStringLiteral("A record (%1 %2) is not what log entry %3 stored.")
                                          .arg(QLatin1String(table.name), uid)
                                          .arg(known.first().entry)};
            }
        }
        for (auto record = logged.cbegin(); record != logged.cend(); ++record)
            if (!found.contains(record.key()))
                verification.findings
                    << Finding{Finding::Kind::Record, record.value().first().entry, 0, m_state->path,
                               QStringLiteral("A record (%1) of log entry %2 is missing.")
                                   .arg(record.key())
                                   .arg(record.value().first().entry)};
        QSqlQuery check = m_state->run("PRAGMA quick_check(10)");
        while (check.next())
            if (check.value(0).toString() != QLatin1String("ok"))
                verification.findings
                    << Finding{Finding::Kind::Record, 0, 0, m_state->path,
                               QStringLiteral("The database is damaged: %1.").arg(check.value(0).toString())};
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        verification.findings << Finding{
            Finding::Kind::Record, 0, 0, m_state->path,
            QStringLiteral("The case cannot be read to its end: %1.").arg(text(error.failure()))};
    } catch (const nlohmann::json::exception&) {
        verification.findings << Finding{Finding::Kind::Log, 0, 0, m_state->path,
                                         QStringLiteral("The log holds what Whorl does not write.")};
    }
    return verification;
}

Verification CaseFile::verify(const std::stop_token& stop, const ProgressCallback& progress) const {
    Verification verification = verifyRecords(stop);
    QList<EvidenceItem> items;
    try {
        items = evidence();
    } catch (const Error&) {
        return verification; // verifyRecords() has said so
    }
    double bytes = 0, all = 0;
    for (const EvidenceItem& item : items)
        all += static_cast<double>(item.bytes) + 1;
    for (const EvidenceItem& item : items) {
        throwIfStopped(stop);
        report(progress, "hashing evidence", bytes / all);
        bytes += static_cast<double>(item.bytes) + 1;
        if (item.sha256.isEmpty())
            continue;
        ++verification.evidence;
        if (item.copied) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            try {
                m_state->readContent(item.sha256, [&](const QByteArray& part) { hash.addData(part); });
            } catch (const Error&) {
                hash.reset(); // the database is damaged there
            }
            if (QString::fromLatin1(hash.result().toHex()) != item.sha256)
                verification.findings
                    << Finding{Finding::Kind::EvidenceChanged, 0, item.id, item.path,
                               QStringLiteral("Item %1: the copy of %2 in the case is not the file that was "
                                              "examined.")
                                   .arg(QString::number(item.id), item.path)};
            if (!QFileInfo::exists(item.path))
                continue;
        }
        try {
            if (hashFile(item.path, stop).sha256 != item.sha256)
                verification.findings
                    << Finding{Finding::Kind::EvidenceChanged, 0, item.id, item.path,
                               QStringLiteral("Item %1: %2 is not the file that was examined; its SHA-256 "
                                              "is another.")
                                   .arg(item.id)
                                   .arg(item.path)};
        } catch (const Cancelled&) {
            throw;
        } catch (const Error& error) {
            verification.findings << Finding{Finding::Kind::EvidenceMissing, 0, item.id, item.path,
                                             QStringLiteral("Item %1: %2 is missing or cannot be read (%3).")
                                                 .arg(item.id)
                                                 .arg(item.path, text(error.failure()))};
        }
    }
    return verification;
}

} // namespace whorl
