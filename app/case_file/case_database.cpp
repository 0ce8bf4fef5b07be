#include "app/case_file/case_database.h"

#include "app/case_file/case_file.h"
#include "app/case_file/temporary_folder.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QtEndian>

#include <array>
#include <atomic>

namespace whorl {

namespace {

constexpr quint32 kApplicationId = 0x57484f52; // "WHOR"

// One list of statements a schema version, run in order on what the version before left.
const QList<QStringList>& migrations() {
    static const QList<QStringList> kMigrations = {
        {
            QStringLiteral("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
            QStringLiteral(
                "CREATE TABLE log(sequence INTEGER PRIMARY KEY, entry TEXT NOT NULL, hash TEXT NOT NULL)"),
            QStringLiteral("CREATE TRIGGER log_is_append_only_u BEFORE UPDATE ON log "
                           "BEGIN SELECT RAISE(ABORT, 'the log can only be appended to'); END"),
            QStringLiteral("CREATE TRIGGER log_is_append_only_d BEFORE DELETE ON log "
                           "BEGIN SELECT RAISE(ABORT, 'the log can only be appended to'); END"),
            QStringLiteral("CREATE TABLE part_log(case_id TEXT NOT NULL, sequence INTEGER NOT NULL, entry "
                           "TEXT NOT NULL, "
                           "hash TEXT NOT NULL, PRIMARY KEY(case_id, sequence)) WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE property(uid TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID"),
            QStringLiteral(
                "CREATE TABLE evidence(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, path TEXT NOT NULL, "
                "sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, added TEXT NOT NULL, copied INTEGER NOT NULL, "
                "withdrawn INTEGER NOT NULL, mark INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX evidence_path ON evidence(path)"),
            QStringLiteral("CREATE INDEX evidence_sha256 ON evidence(sha256)"),
            QStringLiteral(
                "CREATE TABLE content(sha256 TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, "
                "PRIMARY KEY(sha256, part))"),
            QStringLiteral("CREATE TABLE result(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, evidence "
                           "INTEGER NOT NULL "
                           "REFERENCES evidence(id), time TEXT NOT NULL, configuration_key TEXT NOT NULL, "
                           "status TEXT NOT NULL, named TEXT NOT NULL, named_kind TEXT NOT NULL, "
                           "probability REAL NOT NULL, log10_lr REAL NOT NULL, json TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX result_evidence ON result(evidence, time, uid)"),
            QStringLiteral(
                "CREATE TABLE note(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, evidence INTEGER "
                "REFERENCES evidence(id), time TEXT NOT NULL, user TEXT NOT NULL, text TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX note_evidence ON note(evidence)"),
            QStringLiteral("CREATE TABLE counterfactual(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, "
                           "evidence INTEGER "
                           "NOT NULL REFERENCES evidence(id), time TEXT NOT NULL, json TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX counterfactual_evidence ON counterfactual(evidence, time, uid)"),
            QStringLiteral("CREATE TABLE comparison(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, time "
                           "TEXT NOT NULL, "
                           "a TEXT NOT NULL, b TEXT NOT NULL, json TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE enrolment(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, time "
                           "TEXT NOT NULL, "
                           "name TEXT NOT NULL, json TEXT NOT NULL)"),
            QStringLiteral(
                "CREATE TABLE export(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, time TEXT NOT NULL, "
                "kind TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL)"),
        },
    };
    return kMigrations;
}

[[noreturn]] void fail(const QSqlError& error, const QString& path) {
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest is SQLite's extended code
    const std::string file = path.toStdString();
    switch (code) {
    case 5:
    case 6:
        throw Error("the case is busy in another program", file, "close it there and try again");
    case 8:
        throw Error("the case cannot be written", file, "it is read-only here; copy it to another place");
    case 10:
    case 13:
        throw Error("the disk is full or refuses to be written", file,
                    "free some space and go on; everything stored before is kept");
    case 11:
    case 26:
        throw Error("the case is damaged", file,
                    "take it from a backup; `whorl-cli verify` tells what is left");
    default:
        throw Error("the case refuses: " + error.text().toStdString(), file);
    }
}

bool canWriteBeside(const QString& path) {
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

} // namespace

void checkCaseHeader(const QString& path) {
    const std::string file = path.toStdString();
    const QFileInfo info(path);
    if (!info.exists())
        throw Error("there is no such case", file);
    if (!info.isFile())
        throw Error("is not a Whorl case but a folder or device", file);
    QFile opened(path);
    if (!opened.open(QIODevice::ReadOnly))
        throw Error("cannot be read: " + opened.errorString().toStdString(), file);
    const QByteArray header = opened.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        qFromBigEndian<quint32>(header.constData() + 68) != kApplicationId)
        throw Error("is not a Whorl case", file, "choose a file that Whorl wrote, named *.whorl");
    const int version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > CaseFile::kSchema)
        throw Error("the case was written by a newer version of Whorl (schema " + std::to_string(version) +
                        ", this version reads up to " + std::to_string(CaseFile::kSchema) + ")",
                    file, "open it with that version; nothing was changed");
}

bool lacksWriteAheadLog(const QString& path) {
    QFile file(path);
    constexpr char kWriteAheadLog = 2; // versions of the formats for writing and reading, at 18 and 19
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(20) : QByteArray();
    return header.size() == 20 && header[18] == kWriteAheadLog &&
           !QFile::exists(path + QStringLiteral("-wal"));
}

bool isNetworkFileSystem(const QByteArray& type) {
    static const QList<QByteArray> kNetwork = {
        "nfs",    "nfs4",       "cifs",           "smb",        "smb2",  "smb3",      "smbfs",
        "9p",     "afs",        "ceph",           "coda",       "ncpfs", "gfs2",      "ocfs2",
        "lustre", "fuse.sshfs", "fuse.glusterfs", "fuse.davfs", "davfs", "fuse.s3fs", "fuse.rclone"};
    return kNetwork.contains(type);
}

QString networkWarning(const QByteArray& fileSystem) {
    if (!isNetworkFileSystem(fileSystem))
        return {};
    return QStringLiteral(
               "The case lies on a network share (%1). Write-ahead logging does not work there: the "
               "case is written more slowly, and two machines must not open it for writing.")
        .arg(QString::fromLatin1(fileSystem));
}

CaseDatabase::CaseDatabase(const QString& path, Mode mode, bool writeAheadLog)
    : m_path(path), m_leavesWriteAheadLog(writeAheadLog && (mode == Mode::Create || mode == Mode::Write)) {
    static std::atomic<quint64> connections{0};
    m_name = QStringLiteral("case-%1").arg(++connections);
    if (mode == Mode::Create && QFileInfo::exists(path))
        throw Error("a file of this name exists already", path.toStdString(), "choose another name");
    if (mode != Mode::Create)
        checkCaseHeader(path);

    QString opened = path;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QStringList options = {QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")};
    if (mode == Mode::Read || mode == Mode::Immutable)
        options << QStringLiteral("QSQLITE_OPEN_READONLY");
    if (mode == Mode::Immutable) {
        const QFileInfo pending(path + QStringLiteral("-wal"));
        if (pending.size() > 0 && !canWriteBeside(path)) {
            // What the last writer did stands only in the write-ahead log, and that cannot be replayed here.
            m_copy = std::make_unique<TemporaryFolder>();
            opened = m_copy->path() + QStringLiteral("/case.whorl");
            if (!QFile::copy(path, opened) ||
                !QFile::copy(pending.filePath(), opened + QStringLiteral("-wal")))
                throw Error(
                    "the case needs to be copied to be read, and there is no room in the temporary folder",
                    path.toStdString());
        } else {
            options << QStringLiteral("QSQLITE_OPEN_URI");
            opened = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded) +
                     QStringLiteral("?immutable=1");
        }
    }
    database.setConnectOptions(options.join(QLatin1Char(';')));
    database.setDatabaseName(opened);
    try {
        if (!database.open())
            fail(database.lastError(), m_path);
        if (mode == Mode::Create || mode == Mode::Write) {
            if (mode == Mode::Create)
                run(QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId));
            run(writeAheadLog ? QStringLiteral("PRAGMA journal_mode=WAL")
                              : QStringLiteral("PRAGMA journal_mode=DELETE"));
            run(QStringLiteral("PRAGMA synchronous=FULL")); // what is reported as stored survives a power cut
            run(QStringLiteral("PRAGMA foreign_keys=ON"));
        }
        prepareTables(mode);
    } catch (...) {
        database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

void CaseDatabase::prepareTables(Mode mode) {
    const int version = value(QStringLiteral("PRAGMA user_version")).toInt();
    if (version == CaseFile::kSchema)
        return;
    if (mode == Mode::Read || mode == Mode::Immutable)
        throw Error("the case was written by an older version of Whorl", m_path.toStdString(),
                    "open a copy of it once where it can be written");
    begin();
    try {
        for (int step = version; step < CaseFile::kSchema; ++step)
            for (const QString& statement : migrations().at(step))
                run(statement);
        run(QStringLiteral("PRAGMA user_version=%1").arg(CaseFile::kSchema));
        commit();
        run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    } catch (...) {
        rollback();
        throw;
    }
}

CaseDatabase::~CaseDatabase() {
    if (m_leavesWriteAheadLog) {
        // A case at rest is one file, and looking at it leaves none beside it. Refused while others look at
        // it.
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.exec(QStringLiteral("PRAGMA busy_timeout=0"));
        query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        query.exec(QStringLiteral("PRAGMA journal_mode=DELETE"));
    }
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery CaseDatabase::run(const QString& sql, const QVariantList& values) const {
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError(), m_path);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError(), m_path);
    return query;
}

QVariant CaseDatabase::value(const QString& sql, const QVariantList& values) const {
    QSqlQuery query = run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

void CaseDatabase::begin() {
    run(QStringLiteral("BEGIN IMMEDIATE"));
    m_inTransaction = true;
}

void CaseDatabase::beginReading() {
    run(QStringLiteral("BEGIN"));
    m_inTransaction = true;
}

void CaseDatabase::commit() {
    run(QStringLiteral("COMMIT"));
    m_inTransaction = false;
}

void CaseDatabase::rollback() noexcept {
    // SQLite has rolled back by itself after some errors, a full disk among them.
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.exec(QStringLiteral("ROLLBACK"));
    m_inTransaction = false;
}

} // namespace whorl
