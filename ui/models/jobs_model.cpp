#include "ui/models/jobs_model.h"

#include "ui/support/words.h"

#include <algorithm>

namespace whorl {

JobsModel::JobsModel(QObject* parent) : QAbstractTableModel(parent) {}

void JobsModel::add(const std::vector<Job>& jobs) {
    if (jobs.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(jobs.size()) - 1);
    m_jobs.insert(m_jobs.end(), jobs.begin(), jobs.end());
    endInsertRows();
}

void JobsModel::addFirst(const Job& job) {
    const auto place =
        std::find_if(m_jobs.begin(), m_jobs.end(), [](const Job& each) { return each.evidence != 0; });
    const int row = static_cast<int>(place - m_jobs.begin());
    beginInsertRows({}, row, row);
    m_jobs.insert(place, job);
    endInsertRows();
}

void JobsModel::setStage(quint64 id, const QString& stage, double share) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_jobs[static_cast<std::size_t>(row)].stage = stage;
    m_jobs[static_cast<std::size_t>(row)].share = share;
    emit dataChanged(index(row, Stage), index(row, Progress));
}

void JobsModel::remove(quint64 id) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_jobs.erase(m_jobs.begin() + row);
    endRemoveRows();
}

void JobsModel::removeAnalyses() {
    beginResetModel();
    std::erase_if(m_jobs, [](const Job& job) { return job.evidence != 0; });
    endResetModel();
}

int JobsModel::rowOf(quint64 id) const {
    // Numbers only grow, except for jobs that were moved to the front, so this is nearly always the first
    // guess.
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job& job) { return job.id == id; });
    return found == m_jobs.end() ? -1 : static_cast<int>(found - m_jobs.begin());
}

int JobsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Job& job = m_jobs[static_cast<std::size_t>(index.row())];
    const bool waits = job.share < 0;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Item:
            return job.name;
        case Stage:
            return waits ? tr("Waiting") : stageLabel(job.stage);
        case Progress:
            return waits ? QString() : percent(job.share);
        default:
            return {};
        }
    case EvidenceRole:
        return job.evidence;
    case ShareRole:
        return job.share;
    case IdRole:
        return job.id;
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Stage:
        return tr("Stage");
    case Progress:
        return tr("Progress");
    default:
        return {};
    }
}

QString stageLabel(const QString& stage) {
    if (stage == QLatin1String("decode"))
        return JobsModel::tr("Reading the file");
    if (stage == QLatin1String("provenance"))
        return JobsModel::tr("Reading its metadata");
    if (stage == QLatin1String("representations"))
        return JobsModel::tr("Measuring the residual");
    if (stage == QLatin1String("attribution"))
        return JobsModel::tr("Comparing with the sources");
    if (stage == QLatin1String("map"))
        return JobsModel::tr("Making the attribution map");
    if (stage == QLatin1String("done"))
        return JobsModel::tr("Done");
    if (stage == QLatin1String("enrol"))
        return JobsModel::tr("Analysing the pictures of the source");
    if (stage == QLatin1String("report"))
        return JobsModel::tr("Writing the report");
    if (stage.isEmpty())
        return JobsModel::tr("Starting");
    return stage;
}

} // namespace whorl
