#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <span>

class QIODevice;

namespace whorl {

/// Writes a ZIP archive, deflated, with one time for all files (UTC, so that the bytes do not depend on the
/// machine). Throws Error when the device cannot take it.
class ZipWriter {
  public:
    ZipWriter(QIODevice& device, const QDateTime& time);
    ~ZipWriter();
    void add(const QString& name, const QByteArray& bytes);
    void finish();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A file within a ZIP archive; gives its bytes in blocks, an empty one at the end.
using ZipBlocks = std::function<std::span<const std::byte>()>;

/// Calls use for each file in the order of the archive. Names are given as they stand there: they may be
/// hostile. Throws Error on what is not a whole ZIP archive, or holds anything but plain files and folders.
void forEachZipFile(const QString& archive,
                    const std::function<void(const QString& name, const ZipBlocks& blocks)>& use);

} // namespace whorl
