#pragma once

#include "app/case_file/case_file.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace whorl {

/// What the window must know of a case as soon as it is open.
struct OpenedCase {
    QString path;
    QString readOnlyReason; ///< empty: it can be written
    QStringList warnings;
    CaseProperties properties;
    QList<EvidenceItem> evidence;
};

/// The case file on a thread of its own, so that no disk ever holds up the window. Calls are done in the
/// order in which they were made; answers come back through the event loop, and those of a case that was
/// closed meanwhile are dropped.
class CaseLink : public QObject {
    Q_OBJECT

  public:
    explicit CaseLink(QObject* parent = nullptr);
    /// Waits for the calls that are under way, so that nothing done is lost.
    ~CaseLink() override;

    void create(const QString& path, const CaseProperties& properties, const QString& user);
    void open(const QString& path, const QString& user);
    /// Copies the case to another place and goes on there; after a failure the case is open as before.
    void saveAs(const QString& path, const QString& user);
    void close();

    /// work(CaseFile&) runs on the thread of the case, done(what it gave) on this one; refused in its place
    /// where work throws, before the signal failed().
    template <typename Work, typename Done>
    void ask(Work work, Done done, std::function<void()> refused = {}) {
        post(
            [work = std::move(work), done = std::move(done)](CaseFile& file) -> std::function<void()> {
                if constexpr (std::is_void_v<decltype(work(file))>) {
                    work(file);
                    return [done] { done(); };
                } else {
                    const auto answer = std::make_shared<decltype(work(file))>(work(file));
                    return [done, answer] { done(*answer); };
                }
            },
            std::move(refused));
    }
    template <typename Work> void tell(Work work) {
        ask(std::move(work), [](auto&&...) {});
    }

  signals:
    void opened(const whorl::OpenedCase& opened);
    void openFailed(const QString& path, const QString& what, const QString& remedy);
    void failed(const QString& what, const QString& remedy);

  private:
    using Call = std::function<std::function<void()>(CaseFile&)>;
    struct Holder;

    using Make = std::function<std::unique_ptr<CaseFile>()>;
    void start(Make make, const QString& path, const QString& user);
    void openHere(quint64 generation, const Make& make, const QString& path, const QString& user);
    void post(Call call, std::function<void()> refused);
    void deliver(quint64 generation, std::function<void()> done);

    QThread m_thread;
    Holder* m_holder; ///< lives on m_thread
    quint64 m_generation = 0;
};

} // namespace whorl
