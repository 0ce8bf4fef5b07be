#pragma once

#include "ui/models/workspace.h"
#include "ui/pages/comparison.h"

#include <QWidget>

class QBoxLayout;
class QCustomPlot;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QTableWidget;

namespace whorl {

class CompareColumn;
class EmptyState;
class ScatterView;

/// Two to four sources or sets of pictures side by side: what their residuals have in common, their radial
/// spectra, where they lie among each other, and how strongly the traces speak for one source or for
/// different ones.
class ComparePage : public QWidget {
    Q_OBJECT

  public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);

    /// Chooses the sides by their keys: "selection", "named:NAME", "folder:PATH", "kept:NUMBER",
    /// "source:NAME".
    void setSides(const QStringList& keys);
    QStringList sides() const;
    void keepSelection(); ///< the selected pictures become a set that can be chosen
    bool isReady() const { return m_ready && !m_residualRuns; } ///< whether everything shown is computed
    /// Writes what is compared as PDF and enters the export into the log of the project.
    void exportTo(const QString& file);
    QTableWidget& matrix() { return *m_matrix; }

  signals:
    void enrolSelectionWanted();
    void libraryWanted();

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Residual {
        std::shared_ptr<const MeanResidual> mean;
        QString problem;
    };

    void offer(const std::vector<ComparisonSet>& sets);
    void addColumn(const QString& key);
    void removeColumn(CompareColumn* column);
    void arrange();    ///< beside each other as far as there is room
    void fitHeaders(); ///< of the matrix: with a style sheet, Qt cuts them within a letter
    void chooseAtFirst(const std::vector<ComparisonSet>& sets);
    std::vector<ComparisonSet> offers() const;
    ComparisonSet filled(ComparisonSet set) const;
    bool hasRatio(std::size_t a, std::size_t b) const; ///< of the sets that are shown
    void compute();
    void computeNextResidual();
    QString residualKey(const ComparisonSet& set) const;
    void showTraces();
    void fillPlane(ScatterView& view, bool dark) const;
    void showRadial(const QPalette& colors);
    void showPair();
    /// HTML; onPaper: with numbers as reports spell them, whatever the locale.
    QString pairWords(std::size_t a, std::size_t b, bool onPaper = false) const;
    void exportComparison();
    void enterPair();
    void savePlot();
    QColor colorOf(std::size_t side) const;

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QGridLayout* m_columnGrid;
    std::vector<CompareColumn*> m_columns;
    QAction* m_addColumn;
    QAction* m_keep;
    QAction* m_enrolSelection;
    QLabel* m_sentence;
    QTableWidget* m_matrix;
    QAction* m_enter;
    QAction* m_export;
    QCustomPlot* m_plot;
    ScatterView* m_plane;
    QBoxLayout* m_plots;
    QLabel* m_plotNote;

    std::vector<QList<qint64>> m_kept;
    std::vector<ComparisonSet> m_sets; ///< what is shown
    TraceComparison m_traces;
    QHash<QString, Residual> m_residuals;
    BackgroundCall m_traceCall, m_residualCall;
    QTimer m_later;
    bool m_stale = true, m_ready = false, m_residualRuns = false, m_offering = false, m_narrow = false;
};

} // namespace whorl
