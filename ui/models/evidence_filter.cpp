#include "ui/models/evidence_filter.h"

#include "ui/models/evidence_model.h"

#include <QLocale>

namespace whorl {

EvidenceFilter::EvidenceFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
    setSortRole(EvidenceModel::SortRole);
}

void EvidenceFilter::setText(const QString& text) {
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    apply();
}

void EvidenceFilter::setSource(const QString& named) {
    m_source = named;
    apply();
}

void EvidenceFilter::setStatus(const QString& statusKey) {
    m_status = statusKey;
    apply();
}

void EvidenceFilter::setMark(int mark) {
    m_mark = mark;
    apply();
}

void EvidenceFilter::clear() {
    m_words.clear();
    m_source.clear();
    m_status.clear();
    m_mark = -1;
    apply();
}

bool EvidenceFilter::isFiltering() const {
    return !m_words.isEmpty() || !m_source.isEmpty() || !m_status.isEmpty() || m_mark >= 0;
}

void EvidenceFilter::apply() {
    invalidateFilter();
    emit filterChanged();
}

bool EvidenceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(EvidenceModel::IdRole).toLongLong() == 0)
        return !isFiltering() && sourceModel()->rowCount(index) > 0;
    if (!m_source.isEmpty() && index.data(EvidenceModel::NamedRole).toString() != m_source)
        return false;
    if (!m_status.isEmpty() && index.data(EvidenceModel::StatusKeyRole).toString() != m_status)
        return false;
    if (m_mark >= 0 && index.data(EvidenceModel::MarkRole).toInt() != m_mark)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(EvidenceModel::PathRole).toString() + QLatin1Char('\n') +
                         index.data(EvidenceModel::DetailRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

const QCollatorSortKey& EvidenceFilter::sortKey(const QString& text) const {
    static const QCollator collator = [] {
        // Qt orders by code points in the C locale, whatever is asked of it.
        QCollator natural(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        natural.setNumericMode(true);
        natural.setCaseSensitivity(Qt::CaseInsensitive);
        return natural;
    }();
    const auto known = m_sortKeys.constFind(text);
    return known != m_sortKeys.constEnd() ? *known : *m_sortKeys.insert(text, collator.sortKey(text));
}

bool EvidenceFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(EvidenceModel::SortRole), b = right.data(EvidenceModel::SortRole);
    if (a.typeId() == QMetaType::QString) {
        const QCollatorSortKey mine = sortKey(a.toString());
        if (const int order = mine.compare(sortKey(b.toString())); order != 0)
            return order < 0;
    } else if (a != b) {
        return QSortFilterProxyModel::lessThan(left, right);
    }
    return left.data(EvidenceModel::IdRole).toLongLong() < right.data(EvidenceModel::IdRole).toLongLong();
}

} // namespace whorl
