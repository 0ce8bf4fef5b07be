#pragma once

#include <QString>
#include <QTemporaryDir>

namespace whorl {

/// A folder for copies of evidence that stand in a case, readable by this user alone. It goes with the
/// object; what a process left that was killed, the next one removes: whoever uses such a folder holds a lock
/// in it, and a lock ends with its process.
class TemporaryFolder {
  public:
    /// Throws Error when there is no room for temporary files.
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    QString path() const { return m_folder.path(); }

    /// Removes the folders of processes of this user that are no more. Every program does so when it starts.
    static void removeLeftOver();

  private:
    QTemporaryDir m_folder;
    int m_lock;
};

} // namespace whorl
