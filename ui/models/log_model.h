#pragma once

#include "app/case_file/case_file.h"

#include <QAbstractTableModel>

namespace whorl {

/// The case log, newest entry first.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Time, User, Action, Details, ColumnCount };

    explicit LogModel(QObject* parent = nullptr);
    void setEntries(const QList<LogEntry>& entries); ///< oldest first, as CaseFile::log() gives them
    /// Those after the last one that is shown; the log only grows.
    void addEntries(const QList<LogEntry>& entries);
    qint64 lastSequence() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QList<LogEntry> m_entries;
};

} // namespace whorl
