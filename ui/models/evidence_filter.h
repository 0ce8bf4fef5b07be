#pragma once

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

namespace whorl {

/// Sorts and filters the evidence by text, source, status and review mark. A group is shown while any of its
/// items is.
class EvidenceFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit EvidenceFilter(QObject* parent = nullptr);

    void setText(const QString& text); ///< looked for in name, path, source and status; every word must occur
    void setSource(const QString& named);     ///< empty: any
    void setStatus(const QString& statusKey); ///< empty: any
    void setMark(int mark);                   ///< negative: any
    void clear();
    bool isFiltering() const;

  signals:
    void filterChanged();

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    void apply();
    const QCollatorSortKey& sortKey(const QString& text) const;

    QStringList m_words;
    QString m_source, m_status;
    int m_mark = -1;
    mutable QHash<QString, QCollatorSortKey> m_sortKeys; ///< collating thousands of names anew takes too long
};

} // namespace whorl
