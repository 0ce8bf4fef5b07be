#pragma once

#include "app/case_file/case_file.h"

#include <QAbstractTableModel>

#include <functional>

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
    /// nameOf gives the name of the file that an entry knows by its uid or SHA-256; empty: there is none.
    void setNames(std::function<QString(const QString& key)> nameOf) { m_nameOf = std::move(nameOf); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString details(const LogEntry& entry) const;
    QString files(const LogEntry& entry) const;

    QList<LogEntry> m_entries;
    std::function<QString(const QString&)> m_nameOf = [](const QString&) { return QString(); };
};

} // namespace whorl
