#pragma once

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace whorl {

class TemporaryFolder;

/// One connection to the SQLite file of a case, of the thread that opened it.
class CaseDatabase {
  public:
    enum class Mode {
        Create,   ///< the file must not exist
        Write,    ///< migrates older tables
        Read,     ///< beside a writer that may be at work
        Immutable ///< on a medium where nothing can be written, not even beside the file
    };

    /// Throws Error when the file is not a case, comes from a newer version or cannot be opened.
    CaseDatabase(const QString& path, Mode mode, bool writeAheadLog);
    ~CaseDatabase();
    CaseDatabase(const CaseDatabase&) = delete;
    CaseDatabase& operator=(const CaseDatabase&) = delete;

    /// Runs a statement with positional values. Throws Error with the cause in words.
    QSqlQuery run(const QString& sql, const QVariantList& values = {}) const;
    QVariant value(const QString& sql,
                   const QVariantList& values = {}) const; ///< first column of the first row
    void begin();
    void beginReading(); ///< what is read until rollback() is of one moment
    bool inTransaction() const { return m_inTransaction; }
    void commit();
    void rollback() noexcept;

  private:
    void prepareTables(Mode mode);

    QString m_path, m_name;
    bool m_leavesWriteAheadLog, m_inTransaction = false;
    std::unique_ptr<TemporaryFolder> m_copy; ///< of a case whose write-ahead log cannot be replayed in place
};

/// Throws Error unless the file begins like a case of a version that this program reads.
void checkCaseHeader(const QString& path);

/// Whether the file was copied while a program wrote to it, and the write-ahead log beside it was not: it is
/// a case as it was some time before. A case at rest has no such log.
bool lacksWriteAheadLog(const QString& path);

/// Whether files on this kind of file system (as in /proc/mounts: "nfs4", "cifs", "fuse.sshfs", ...) are on
/// another machine.
bool isNetworkFileSystem(const QByteArray& type);
/// What the user must know of a case on such a file system; empty for a local one.
QString networkWarning(const QByteArray& fileSystem);

} // namespace whorl
