#include "app/bundle/zip_file.h"

#include "app/words/file_path.h"
#include "core/base/error.h"

#include <QFile>
#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

namespace whorl {

namespace {

constexpr std::size_t kBlock = 1 << 16;

std::string message(archive* a) {
    const char* text = archive_error_string(a);
    return text ? text : "it cannot be used";
}

} // namespace

struct ZipWriter::State {
    struct Free {
        void operator()(archive* a) const { archive_write_free(a); }
    };
    std::unique_ptr<archive, Free> handle{archive_write_new()};
    QIODevice& device;
    qint64 seconds;

    State(QIODevice& target, const QDateTime& time) : device(target), seconds(time.toSecsSinceEpoch()) {}
    void check(int code) const {
        if (code < ARCHIVE_WARN)
            throw Error("the archive cannot be written: " + message(handle.get()));
    }
};

ZipWriter::ZipWriter(QIODevice& device, const QDateTime& time)
    : m_state(std::make_unique<State>(device, time)) {
    archive* a = m_state->handle.get();
    m_state->check(archive_write_set_format_zip(a));
    m_state->check(archive_write_set_options(a, "zip:hdrcharset=UTF-8"));
    m_state->check(archive_write_set_bytes_in_last_block(a, 1));
    m_state->check(archive_write_open(
        a, &device, nullptr,
        [](archive* handle, void* target, const void* bytes, std::size_t size) -> la_ssize_t {
            auto* out = static_cast<QIODevice*>(target);
            const qint64 written = out->write(static_cast<const char*>(bytes), static_cast<qint64>(size));
            if (written < 0)
                archive_set_error(handle, EIO, "%s", qPrintable(out->errorString()));
            return written;
        },
        nullptr));
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const QString& name, const QByteArray& bytes) {
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_mtime(entry.get(), m_state->seconds, 0);
    archive* a = m_state->handle.get();
    m_state->check(archive_write_header(a, entry.get()));
    if (archive_write_data(a, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        throw Error("the archive cannot be written: " + message(a));
    m_state->check(archive_write_finish_entry(a));
}

void ZipWriter::finish() {
    m_state->check(archive_write_close(m_state->handle.get()));
}

void forEachZipFile(const QString& file, const std::function<void(const QString&, const ZipBlocks&)>& use) {
    const std::string path = toPath(file);
    const std::unique_ptr<archive, decltype(&archive_read_free)> handle(archive_read_new(),
                                                                        archive_read_free);
    archive* a = handle.get();
    const auto fail = [&] { throw Error("not a whole ZIP archive: " + message(a), file.toStdString()); };
    archive_read_support_format_zip_seekable(a);
    if (archive_read_open_filename(a, path.c_str(), kBlock) != ARCHIVE_OK)
        fail();
    archive_entry* entry = nullptr;
    for (int code = archive_read_next_header(a, &entry); code != ARCHIVE_EOF;
         code = archive_read_next_header(a, &entry)) {
        if (code != ARCHIVE_OK)
            fail();
        const char* utf8 = archive_entry_pathname_utf8(entry);
        const char* name = utf8 ? utf8 : archive_entry_pathname(entry);
        const QString text = QString::fromUtf8(name ? name : "");
        if (archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_is_encrypted(entry))
            throw Error("the archive holds something that is not a plain file: " + text.toStdString(),
                        file.toStdString());
        std::vector<std::byte> block(kBlock);
        use(text, [&]() -> std::span<const std::byte> {
            const la_ssize_t size = archive_read_data(a, block.data(), block.size());
            if (size < 0)
                fail();
            return {block.data(), static_cast<std::size_t>(std::max<la_ssize_t>(size, 0))};
        });
    }
}

} // namespace whorl
