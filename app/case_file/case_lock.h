#pragma once

#include <QString>

#include <memory>

namespace whorl {

/// Exclusive right to write a case: a lock of the operating system on `CASE.lock`, so it ends with the
/// process however that ends. The file says who holds it.
class CaseLock {
  public:
    struct Attempt {
        std::unique_ptr<CaseLock> lock; ///< null: not got
        QString holder;                 ///< who has it, as "user anna on lab-3, process 4711, since ..."
        int error = 0; ///< errno when the lock file itself cannot be made (EROFS, EACCES, ...)
    };

    static Attempt tryLock(const QString& casePath, const QString& user);
    ~CaseLock();
    CaseLock(const CaseLock&) = delete;
    CaseLock& operator=(const CaseLock&) = delete;

  private:
    CaseLock(int file, QString path) : m_file(file), m_path(std::move(path)) {}
    int m_file;
    QString m_path;
};

} // namespace whorl
