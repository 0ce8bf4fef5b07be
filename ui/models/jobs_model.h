#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace whorl {

/// What waits or runs: enrolments and reports, then the analyses in the order of their queue.
class JobsModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Item, Stage, Progress, ColumnCount };
    static constexpr int EvidenceRole = Qt::UserRole;
    static constexpr int ShareRole = Qt::UserRole + 1; ///< double in [0, 1]; negative while the job waits
    static constexpr int IdRole = Qt::UserRole + 2;

    explicit JobsModel(QObject* parent = nullptr);

    struct Job {
        quint64 id = 0;
        qint64 evidence = 0; ///< 0: it is no analysis
        QString name;
        QString stage;
        double share = -1;
    };
    void add(const std::vector<Job>& jobs);
    void addFirst(const Job& job); ///< one that is no analysis: behind others of them, before all analyses
    void setStage(quint64 id, const QString& stage, double share);
    void remove(quint64 id);
    void removeAnalyses();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    int rowOf(quint64 id) const;
    std::vector<Job> m_jobs;
};

/// A stage of the engine in the words of the window.
QString stageLabel(const QString& stage);

} // namespace whorl
