#pragma once

#include "app/case_file/case_file.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace whorl {

/// What the queue is doing with an item, apart from what the case holds about it.
enum class RunState { Idle, Waiting, Running };

/// What the last verification of the case tells of the file of an item.
enum class FileState { AsRecorded, Changed, Missing };

enum class Grouping { None, Folder, Source, LikelySource };

/// Items that more probably come from one source than from several; see SourceGroup.
struct LikelyGroup {
    QList<qint64> items;
    double log10Lr = 0;
};

/// As isClearlyNamed() of its result.
bool isClearlySupported(const EvidenceItem& item);

/// The evidence of the case: the one model that all views, pages and docks follow. Flat, or a level of groups
/// above the items; an item moves to another group when its result names another source.
class EvidenceModel : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { Name, Source, Strength, Status, Mark, Notes, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64; 0 for a group
        PathRole,
        StatusKeyRole, ///< QString: "waiting", "running", "missing", "changed", "done", "not-applicable",
                       ///< "failed", "none", "withdrawn"
        NamedRole,     ///< QString as EvidenceItem::named
        StrengthRole,  ///< double: log10 likelihood ratio; NaN when there is none
        MarkRole,      ///< int: ReviewMark
        DetailRole,    ///< QString: the second line of a card, in words
        SortRole
    };

    explicit EvidenceModel(QObject* parent = nullptr);
    ~EvidenceModel() override;

    void reset(const QList<EvidenceItem>& items);
    /// Items that are there already are updated.
    void append(const QList<EvidenceItem>& items);
    void update(const EvidenceItem& item);
    void setRun(qint64 id, RunState run, const QString& stage = {}, double done = 0);
    void clearRuns(); ///< of all items
    void setFileState(qint64 id, FileState state);
    void setFileStates(const QHash<qint64, FileState>& states); ///< of all items; those not named: AsRecorded
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    /// The groups of Grouping::LikelySource, in their order.
    void setLikelyGroups(const QList<LikelyGroup>& groups);

    const EvidenceItem* item(qint64 id) const;                  ///< null when there is none
    const EvidenceItem* itemOf(const QString& uidOrHash) const; ///< null when there is none
    RunState run(qint64 id) const;
    FileState fileState(qint64 id) const;
    QModelIndex indexOf(qint64 id, int column = Name) const;
    QList<qint64> ids() const; ///< in the order of adding
    int count() const { return static_cast<int>(m_rows.size()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void enterKeys(const EvidenceItem& item);
    void announceAll(); ///< one signal a group: thousands must not be announced one by one
    struct Group;
    struct Row {
        EvidenceItem item;
        RunState run = RunState::Idle;
        FileState file = FileState::AsRecorded;
        QString stage;
        double done = 0;
        int likely = 0; ///< number of its likely group, from 1; 0: stands alone
        Group* group = nullptr;
        int position = 0; ///< within its group, or within the flat list
    };

    QString groupKey(const Row& row) const;
    std::unique_ptr<Group> makeGroup(const QString& key) const;
    Group& groupFor(const QString& key);
    void dropEmpty(Group* group);
    const Row* rowAt(const QModelIndex& index) const;
    QString statusKey(const Row& row) const;
    QString statusText(const Row& row) const;
    QString detail(const Row& row) const;
    QString resultText(const Row& row) const;
    QVariant groupData(const Group& group, int column, int role) const;
    void regroup();

    std::vector<std::unique_ptr<Row>> m_rows;
    std::vector<std::unique_ptr<Group>> m_groups; ///< empty when flat
    QHash<qint64, Row*> m_byId;
    QHash<QString, qint64> m_byKey; ///< by uid and by SHA-256
    Grouping m_grouping = Grouping::None;
    QList<double> m_likelyLrs; ///< log10, of each likely group
};

QString markLabel(ReviewMark mark);
QString statusLabel(const QString& statusKey);

} // namespace whorl
