#include "ui/models/issues_model.h"

#include "ui/support/icons.h"

#include <QCoreApplication>

namespace whorl {

namespace {

constexpr std::size_t kMaxIssues = 1000;

QString severityLabel(Issue::Severity severity) {
    switch (severity) {
    case Issue::Severity::Note:
        return QCoreApplication::translate("whorl::IssuesModel", "Note");
    case Issue::Severity::Warning:
        return QCoreApplication::translate("whorl::IssuesModel", "Warning");
    case Issue::Severity::Error:
        break;
    }
    return QCoreApplication::translate("whorl::IssuesModel", "Problem");
}

QString severityIcon(Issue::Severity severity) {
    switch (severity) {
    case Issue::Severity::Note:
        return QStringLiteral("note");
    case Issue::Severity::Warning:
        return QStringLiteral("warning");
    case Issue::Severity::Error:
        break;
    }
    return QStringLiteral("problem");
}

} // namespace

IssuesModel::IssuesModel(QObject* parent) : QAbstractTableModel(parent) {}

void IssuesModel::add(const Issue& issue) {
    for (std::size_t i = 0; i < m_issues.size(); ++i) {
        Issue& known = m_issues[i];
        if (known.evidence == issue.evidence && known.where == issue.where && known.text == issue.text) {
            ++known.times;
            const QModelIndex changed = index(static_cast<int>(i), Text);
            emit dataChanged(changed, changed);
            return;
        }
    }
    if (m_issues.size() >= kMaxIssues) {
        const int last = static_cast<int>(m_issues.size()) - 1;
        beginRemoveRows({}, last, last);
        m_issues.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_issues.insert(m_issues.begin(), issue);
    endInsertRows();
}

template <typename Which> void IssuesModel::removeIf(Which which) {
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!which(issue(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_issues.erase(m_issues.begin() + row);
        endRemoveRows();
    }
}

void IssuesModel::removeFor(qint64 evidence) {
    removeIf([evidence](const Issue& issue) { return issue.evidence == evidence && !issue.ofVerification; });
}

void IssuesModel::remove(const QString& text) {
    removeIf([&text](const Issue& issue) { return issue.text == text; });
}

void IssuesModel::removeVerification() {
    removeIf([](const Issue& issue) { return issue.ofVerification; });
}

void IssuesModel::removeVerification(qint64 evidence) {
    removeIf([evidence](const Issue& issue) { return issue.evidence == evidence && issue.ofVerification; });
}

void IssuesModel::clear() {
    beginResetModel();
    m_issues.clear();
    endResetModel();
}

int IssuesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssuesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssuesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Issue& entry = issue(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Where:
            return entry.where;
        case Text:
            return entry.times > 1 ? tr("%1 (%2 times)").arg(entry.text).arg(entry.times) : entry.text;
        case Remedy:
            return entry.remedy;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return entry.remedy.isEmpty() ? entry.text : tr("%1\nWhat to do: %2").arg(entry.text, entry.remedy);
    case Qt::DecorationRole:
        return index.column() == Where ? icon(severityIcon(entry.severity)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1 on %2: %3. %4")
            .arg(severityLabel(entry.severity), entry.where, entry.text, entry.remedy);
    case EvidenceRole:
        return entry.evidence;
    default:
        return {};
    }
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("Where");
    case Text:
        return tr("What happened");
    case Remedy:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace whorl
