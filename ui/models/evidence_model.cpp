#include "ui/models/evidence_model.h"

#include "ui/support/words.h"

#include "app/words/text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>

namespace whorl {

bool isClearlySupported(const EvidenceItem& item) {
    return item.log10Lr > 0 && supportsEither(item.log10Lr) && item.probability >= 0.5;
}

struct EvidenceModel::Group {
    QString key, label;
    int position = 0;
    std::vector<Row*> rows;
};

EvidenceModel::EvidenceModel(QObject* parent) : QAbstractItemModel(parent) {}
EvidenceModel::~EvidenceModel() = default;

void EvidenceModel::reset(const QList<EvidenceItem>& items) {
    beginResetModel();
    m_rows.clear();
    m_byId.clear();
    m_byKey.clear();
    for (const EvidenceItem& item : items) {
        m_rows.push_back(std::make_unique<Row>());
        m_rows.back()->item = item;
        m_byId.insert(item.id, m_rows.back().get());
        enterKeys(item);
    }
    regroup();
    endResetModel();
}

void EvidenceModel::append(const QList<EvidenceItem>& items) {
    QList<EvidenceItem> fresh;
    for (const EvidenceItem& item : items) {
        if (m_byId.contains(item.id))
            update(item);
        else
            fresh.append(item);
    }
    if (fresh.isEmpty())
        return;
    // One insertion a group: a folder of thousands must not announce each of its files.
    std::vector<std::pair<QString, std::vector<std::unique_ptr<Row>>>> parts;
    QHash<QString, std::size_t> partOf;
    for (const EvidenceItem& item : fresh) {
        auto row = std::make_unique<Row>();
        row->item = item;
        const QString key = groupKey(*row);
        if (!partOf.contains(key)) {
            partOf.insert(key, parts.size());
            parts.emplace_back(key, std::vector<std::unique_ptr<Row>>());
        }
        parts[partOf.value(key)].second.push_back(std::move(row));
    }
    for (auto& [key, rows] : parts) {
        Group* group = m_grouping == Grouping::None ? nullptr : &groupFor(key);
        const int first = group ? static_cast<int>(group->rows.size()) : count();
        beginInsertRows(group ? createIndex(group->position, 0) : QModelIndex(), first,
                        first + static_cast<int>(rows.size()) - 1);
        for (auto& row : rows) {
            row->group = group;
            row->position = group ? static_cast<int>(group->rows.size()) : count();
            if (group)
                group->rows.push_back(row.get());
            m_byId.insert(row->item.id, row.get());
            enterKeys(row->item);
            m_rows.push_back(std::move(row));
        }
        endInsertRows();
    }
}

void EvidenceModel::update(const EvidenceItem& item) {
    Row* row = m_byId.value(item.id);
    if (!row)
        return;
    row->item = item;
    enterKeys(item);
    if (row->group && groupKey(*row) != row->group->key) {
        Group* from = row->group;
        Group& to = groupFor(groupKey(*row));
        beginMoveRows(createIndex(from->position, 0), row->position, row->position,
                      createIndex(to.position, 0), static_cast<int>(to.rows.size()));
        from->rows.erase(from->rows.begin() + row->position);
        for (std::size_t i = static_cast<std::size_t>(row->position); i < from->rows.size(); ++i)
            from->rows[i]->position = static_cast<int>(i);
        row->group = &to;
        row->position = static_cast<int>(to.rows.size());
        to.rows.push_back(row);
        endMoveRows();
        dropEmpty(from);
    }
    emit dataChanged(indexOf(item.id), indexOf(item.id, ColumnCount - 1));
}

void EvidenceModel::enterKeys(const EvidenceItem& item) {
    m_byKey.insert(item.uid, item.id);
    if (!item.sha256.isEmpty() && !m_byKey.contains(item.sha256))
        m_byKey.insert(item.sha256, item.id);
}

const EvidenceItem* EvidenceModel::itemOf(const QString& uidOrHash) const {
    const auto found = m_byKey.constFind(uidOrHash);
    return found == m_byKey.constEnd() ? nullptr : item(*found);
}

void EvidenceModel::setRun(qint64 id, RunState run, const QString& stage, double done) {
    Row* row = m_byId.value(id);
    if (!row || (row->run == run && row->stage == stage && row->done == done))
        return;
    row->run = run;
    row->stage = stage;
    row->done = done;
    emit dataChanged(indexOf(id), indexOf(id, ColumnCount - 1));
}

void EvidenceModel::clearRuns() {
    bool changed = false;
    for (const auto& row : m_rows) {
        changed = changed || row->run != RunState::Idle;
        row->run = RunState::Idle;
        row->stage.clear();
        row->done = 0;
    }
    if (changed)
        announceAll();
}

void EvidenceModel::setFileState(qint64 id, FileState state) {
    Row* row = m_byId.value(id);
    if (!row || row->file == state)
        return;
    row->file = state;
    emit dataChanged(indexOf(id), indexOf(id, ColumnCount - 1));
}

void EvidenceModel::setFileStates(const QHash<qint64, FileState>& states) {
    bool changed = false;
    for (const auto& row : m_rows) {
        const FileState state = states.value(row->item.id, FileState::AsRecorded);
        changed = changed || state != row->file;
        row->file = state;
    }
    if (changed)
        announceAll();
}

void EvidenceModel::announceAll() {
    const auto announce = [this](Row* first, Row* last) {
        emit dataChanged(createIndex(first->position, 0, first),
                         createIndex(last->position, ColumnCount - 1, last));
    };
    if (m_grouping == Grouping::None)
        announce(m_rows.front().get(), m_rows.back().get());
    else
        for (const auto& group : m_groups)
            announce(group->rows.front(), group->rows.back());
}

void EvidenceModel::setGrouping(Grouping grouping) {
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    regroup();
    endResetModel();
}

void EvidenceModel::setLikelyGroups(const QList<LikelyGroup>& groups) {
    beginResetModel();
    for (const auto& row : m_rows)
        row->likely = 0;
    m_likelyLrs.clear();
    for (const LikelyGroup& group : groups) {
        m_likelyLrs.append(group.log10Lr);
        for (const qint64 id : group.items)
            if (Row* row = m_byId.value(id))
                row->likely = static_cast<int>(m_likelyLrs.size());
    }
    regroup();
    endResetModel();
}

const EvidenceItem* EvidenceModel::item(qint64 id) const {
    const Row* row = m_byId.value(id);
    return row ? &row->item : nullptr;
}

RunState EvidenceModel::run(qint64 id) const {
    const Row* row = m_byId.value(id);
    return row ? row->run : RunState::Idle;
}

FileState EvidenceModel::fileState(qint64 id) const {
    const Row* row = m_byId.value(id);
    return row ? row->file : FileState::AsRecorded;
}

QModelIndex EvidenceModel::indexOf(qint64 id, int column) const {
    const Row* row = m_byId.value(id);
    return row ? createIndex(row->position, column, row) : QModelIndex();
}

QList<qint64> EvidenceModel::ids() const {
    QList<qint64> result;
    result.reserve(count());
    for (const auto& row : m_rows)
        result.append(row->item.id);
    return result;
}

QModelIndex EvidenceModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    const auto at = static_cast<std::size_t>(row);
    if (m_grouping == Grouping::None)
        return createIndex(row, column, m_rows[at].get());
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_groups[static_cast<std::size_t>(parent.row())]->rows[at]);
}

QModelIndex EvidenceModel::parent(const QModelIndex& child) const {
    const Row* row = rowAt(child);
    return row && row->group ? createIndex(row->group->position, 0) : QModelIndex();
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0 || rowAt(parent))
        return 0;
    if (!parent.isValid())
        return m_grouping == Grouping::None ? count() : static_cast<int>(m_groups.size());
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())]->rows.size());
}

int EvidenceModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row* row = rowAt(index);
    if (!row)
        return groupData(*m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const EvidenceItem& item = row->item;
    const bool done = item.status == QLatin1String("done");
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return item.fileName();
        case Source:
            return done ? sourceLabel(item.named.toStdString()) : QString();
        case Strength:
            if (!done)
                return {};
            return item.log10Lr == 0          ? tr("not given")
                   : isClearlySupported(item) ? Text::ofCore(verbalScale(item.log10Lr))
                                              : tr("no support");
        case Status:
            return statusText(*row);
        case Mark:
            return item.mark == ReviewMark::Unset ? QString() : markLabel(item.mark);
        case Notes:
            return item.notes > 0 ? QString::number(item.notes) : QString();
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(item.path);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(item.fileName(), detail(*row));
    case IdRole:
        return item.id;
    case PathRole:
        return item.path;
    case StatusKeyRole:
        return statusKey(*row);
    case NamedRole:
        return done ? item.named : QString();
    case StrengthRole:
        return done && item.log10Lr != 0 ? item.log10Lr : std::numeric_limits<double>::quiet_NaN();
    case MarkRole:
        return static_cast<int>(item.mark);
    case DetailRole:
        return detail(*row);
    case SortRole:
        switch (index.column()) {
        case Name: // asked for at each comparison, for which QFileInfo is too slow
            return item.path.mid(item.path.lastIndexOf(QLatin1Char('/')) + 1);
        case Source:
            return done ? sourceLabel(item.named.toStdString()) : QStringLiteral("\uffff");
        case Strength:
            return done ? item.log10Lr : -std::numeric_limits<double>::infinity();
        case Status:
            return statusKey(*row);
        case Mark:
            return static_cast<int>(item.mark);
        case Notes:
            return item.notes;
        default:
            return {};
        }
    default:
        return {};
    }
}

QVariant EvidenceModel::groupData(const Group& group, int column, int role) const {
    const int size = static_cast<int>(group.rows.size());
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? tr("%1 (%2)").arg(group.label).arg(size) : QVariant();
    case Qt::ToolTipRole:
        if (m_grouping == Grouping::LikelySource && group.key.toInt() > 0)
            return tr("Support for one source behind a pair of these pictures, where the group is weakest");
        return m_grouping == Grouping::Folder ? QDir::toNativeSeparators(group.key) : group.label;
    case IdRole:
        return qint64(0);
    case NamedRole:
        return m_grouping == Grouping::Source ? group.key : QString();
    case SortRole:
        if (m_grouping == Grouping::LikelySource && group.key.toInt() > 0)
            return QStringLiteral("%1").arg(group.key.toInt(), 6, 10, QLatin1Char('0'));
        return group.label;
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Source:
        return tr("Named source");
    case Strength:
        return tr("Support");
    case Status:
        return tr("Status");
    case Mark:
        return tr("Review");
    case Notes:
        return tr("Notes");
    default:
        return {};
    }
}

QString EvidenceModel::groupKey(const Row& row) const {
    switch (m_grouping) {
    case Grouping::Folder:
        return QFileInfo(row.item.path).path();
    case Grouping::Source:
        return row.item.status == QLatin1String("done") ? row.item.named : row.item.status;
    case Grouping::LikelySource:
        return row.item.status == QLatin1String("done") ? QString::number(row.likely) : row.item.status;
    case Grouping::None:
        break;
    }
    return {};
}

std::unique_ptr<EvidenceModel::Group> EvidenceModel::makeGroup(const QString& key) const {
    auto group = std::make_unique<Group>();
    group->key = key;
    if (m_grouping == Grouping::Folder)
        group->label = QDir(key).dirName().isEmpty() ? key : QDir(key).dirName();
    else if (key.isEmpty())
        group->label = tr("Not analysed yet");
    else if (key == QLatin1String("failed") || key == QLatin1String("not-applicable"))
        group->label = statusLabel(key);
    else if (m_grouping == Grouping::LikelySource)
        group->label =
            key == QLatin1String("0")
                ? tr("No companion")
                : tr("Group %1: %2").arg(key, Text::ofCore(verbalScale(m_likelyLrs[key.toInt() - 1])));
    else
        group->label = sourceLabel(key.toStdString());
    group->position = static_cast<int>(m_groups.size());
    return group;
}

EvidenceModel::Group& EvidenceModel::groupFor(const QString& key) {
    for (const auto& group : m_groups)
        if (group->key == key)
            return *group;
    const int position = static_cast<int>(m_groups.size());
    beginInsertRows({}, position, position);
    m_groups.push_back(makeGroup(key));
    endInsertRows();
    return *m_groups.back();
}

void EvidenceModel::dropEmpty(Group* group) {
    if (!group->rows.empty())
        return;
    const int position = group->position;
    beginRemoveRows({}, position, position);
    m_groups.erase(m_groups.begin() + position);
    for (std::size_t i = static_cast<std::size_t>(position); i < m_groups.size(); ++i)
        m_groups[i]->position = static_cast<int>(i);
    endRemoveRows();
}

void EvidenceModel::regroup() {
    m_groups.clear();
    QHash<QString, Group*> groups;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = *m_rows[i];
        row.group = nullptr;
        row.position = static_cast<int>(i);
        if (m_grouping == Grouping::None)
            continue;
        Group*& group = groups[groupKey(row)];
        if (!group) {
            m_groups.push_back(makeGroup(groupKey(row)));
            group = m_groups.back().get();
        }
        row.group = group;
        row.position = static_cast<int>(group->rows.size());
        group->rows.push_back(&row);
    }
    if (m_grouping != Grouping::LikelySource)
        return;
    const auto place = [](const Group& group) { // groups, then what stands alone, then the rest
        const int number = group.key.toInt();
        return number > 0 ? number : std::numeric_limits<int>::max() - (group.key == QLatin1String("0"));
    };
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [&](const auto& a, const auto& b) { return place(*a) < place(*b); });
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->position = static_cast<int>(i);
}

const EvidenceModel::Row* EvidenceModel::rowAt(const QModelIndex& index) const {
    return static_cast<const Row*>(index.constInternalPointer());
}

QString EvidenceModel::statusKey(const Row& row) const {
    if (row.run == RunState::Running)
        return QStringLiteral("running");
    if (row.run == RunState::Waiting)
        return QStringLiteral("waiting");
    if (row.file != FileState::AsRecorded)
        return row.file == FileState::Missing ? QStringLiteral("missing") : QStringLiteral("changed");
    if (row.item.withdrawn)
        return QStringLiteral("withdrawn");
    return row.item.status.isEmpty() ? QStringLiteral("none") : row.item.status;
}

QString EvidenceModel::statusText(const Row& row) const {
    if (row.run == RunState::Running && !row.stage.isEmpty())
        return tr("Analysing, %1").arg(percent(row.done));
    return statusLabel(statusKey(row));
}

QString EvidenceModel::detail(const Row& row) const {
    const EvidenceItem& item = row.item;
    if (row.run != RunState::Idle)
        return statusText(row);
    const bool done = !item.withdrawn && item.status == QLatin1String("done");
    if (row.file == FileState::AsRecorded)
        return done ? resultText(row) : statusText(row);
    return done ? tr("%1 · %2").arg(statusText(row), resultText(row)) : statusText(row);
}

QString EvidenceModel::resultText(const Row& row) const {
    const EvidenceItem& item = row.item;
    if (item.log10Lr == 0) // none is kept of a result that is not calibrated
        return tr("Highest score: %1, not calibrated").arg(sourceLabel(item.named.toStdString()));
    if (!isClearlySupported(item))
        return tr("No source supported; most probable: %1").arg(sourceLabel(item.named.toStdString()));
    return tr("%1, %2").arg(sourceLabel(item.named.toStdString()), Text::ofCore(verbalScale(item.log10Lr)));
}

QString markLabel(ReviewMark mark) {
    switch (mark) {
    case ReviewMark::ToBeChecked:
        return EvidenceModel::tr("To be checked");
    case ReviewMark::Relevant:
        return EvidenceModel::tr("Relevant");
    case ReviewMark::Done:
        return EvidenceModel::tr("Done");
    case ReviewMark::Unset:
        break;
    }
    return EvidenceModel::tr("No mark");
}

QString statusLabel(const QString& statusKey) {
    if (statusKey == QLatin1String("running"))
        return EvidenceModel::tr("Analysing");
    if (statusKey == QLatin1String("waiting"))
        return EvidenceModel::tr("Waiting");
    if (statusKey == QLatin1String("done"))
        return EvidenceModel::tr("Done");
    if (statusKey == QLatin1String("not-applicable"))
        return EvidenceModel::tr("Not applicable");
    if (statusKey == QLatin1String("failed"))
        return EvidenceModel::tr("Failed");
    if (statusKey == QLatin1String("missing"))
        return EvidenceModel::tr("File missing");
    if (statusKey == QLatin1String("changed"))
        return EvidenceModel::tr("File changed");
    if (statusKey == QLatin1String("withdrawn"))
        return EvidenceModel::tr("Withdrawn");
    return EvidenceModel::tr("Not analysed");
}

} // namespace whorl
