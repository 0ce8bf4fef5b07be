#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace whorl {

/// What went wrong or must be known, on which item, and what to do about it. Jobs report here, never in a
/// dialog.
struct Issue {
    enum class Severity { Note, Warning, Error };
    Severity severity = Severity::Error;
    qint64 evidence = 0; ///< 0: not on an item
    QString where;       ///< file name or part of the program
    QString text, remedy;
    bool ofVerification = false; ///< stands until the project is verified again or the file is located
    int times = 1;
};

class IssuesModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Where, Text, Remedy, ColumnCount };
    static constexpr int EvidenceRole = Qt::UserRole;

    explicit IssuesModel(QObject* parent = nullptr);

    /// The same issue again only counts up. Old ones leave when there are more than a thousand.
    void add(const Issue& issue);
    void removeFor(qint64 evidence); ///< those on an item that is analysed anew
    void remove(const QString& text);
    void removeVerification(); ///< those of the last verification
    void removeVerification(qint64 evidence);
    void clear();
    const Issue& issue(int row) const { return m_issues[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    template <typename Which> void removeIf(Which which);

    std::vector<Issue> m_issues;
};

} // namespace whorl
