#include "ui/models/log_model.h"

#include "ui/models/evidence_model.h"

#include "app/case_file/audit_log.h"
#include "app/words/text.h"

#include <QFileInfo>
#include <QLocale>
#include <QSet>

namespace whorl {

namespace {

QString localTime(const QString& utc) {
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : utc;
}

QString valueText(const nlohmann::json& value) {
    if (value.is_string()) {
        const QString text = QString::fromStdString(value.get<std::string>());
        return text.contains(QLatin1Char('/')) ? QFileInfo(text).fileName() : text;
    }
    return value.is_primitive() ? QString::fromStdString(value.dump()) : QString();
}

QString capitalized(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString LogModel::files(const LogEntry& entry) const {
    if (!entry.json.is_object())
        return {};
    QString first;
    qint64 count = 0;
    const auto add = [&](const QString& name) {
        if (count == 0)
            first = name;
        count += name.isEmpty() ? 0 : 1;
    };
    for (const nlohmann::json& input : part(entry.json, "inputs")) {
        if (input.is_string())
            add(m_nameOf(QString::fromStdString(input.get<std::string>())));
        else if (const nlohmann::json file = part(input, "file"); file.is_string())
            add(valueText(file));
    }
    if (count == 0)
        for (const nlohmann::json& output : part(entry.json, "outputs"))
            if (word(output, "table") == "evidence")
                add(m_nameOf(QString::fromStdString(word(output, "uid"))));
    return count > 1 ? tr("%1 and %2 more").arg(first).arg(count - 1) : first;
}

/// What an entry was about, for a person: the files, then short parameters.
QString LogModel::details(const LogEntry& entry) const {
    static const QSet<QString> machine = {QStringLiteral("configuration_key"), QStringLiteral("case"),
                                          QStringLiteral("created"), QStringLiteral("device")};
    QStringList parts;
    if (const QString names = files(entry); !names.isEmpty())
        parts.append(names);
    const auto parameters = entry.json.find("parameters");
    if (parameters != entry.json.end() && parameters->is_object())
        for (const auto& [key, value] : parameters->items()) {
            const QString name = QString::fromStdString(key);
            const QString text =
                name == QLatin1String("status") ? statusLabel(valueText(value)).toLower() : valueText(value);
            if (machine.contains(name) || text.isEmpty() || text.size() > 60)
                continue;
            parts.append(name == QLatin1String("status")
                             ? text
                             : QStringLiteral("%1: %2").arg(QString(name).replace(u'_', u' '), text));
        }
    return parts.join(QStringLiteral(" · "));
}

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent) {}

void LogModel::setEntries(const QList<LogEntry>& entries) {
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void LogModel::addEntries(const QList<LogEntry>& entries) {
    QList<LogEntry> fresh;
    for (const LogEntry& entry : entries)
        if (entry.sequence > lastSequence())
            fresh.append(entry);
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_entries.append(fresh);
    endInsertRows();
}

qint64 LogModel::lastSequence() const {
    return m_entries.isEmpty() ? 0 : m_entries.last().sequence;
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LogEntry& entry = m_entries[m_entries.size() - 1 - index.row()];
    if (role == Qt::ToolTipRole)
        return tr("Entry %1, %2 UTC\nHash %3").arg(entry.sequence).arg(entry.time, entry.hash);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return localTime(entry.time);
    case User:
        return entry.user;
    case Action:
        return capitalized(Text::ofCore(entry.action.toStdString()));
    case Details:
        return details(entry);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case User:
        return tr("Who");
    case Action:
        return tr("What");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace whorl
