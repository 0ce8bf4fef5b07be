#pragma once

#include <QDockWidget>

#include "ui/models/evidence_filter.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace whorl {

class EmptyState;
class Workspace;

/// The evidence as cards or as a table, with filter, order and groups. Its current row and selection are
/// those of the whole window.
class ProjectDock : public QDockWidget {
    Q_OBJECT

  public:
    explicit ProjectDock(Workspace& workspace, QWidget* parent = nullptr);

    void setItemMenu(QMenu* menu) { m_itemMenu = menu; } ///< for the context menu
    EmptyState& emptyState() { return *m_empty; }
    QTreeView* view() const { return m_view; }
    EvidenceFilter& filter() { return m_filter; }
    void focusSearch();
    void step(int rows); ///< next or previous item in the order shown
    void setTable(bool table);
    bool isTable() const;

  signals:
    void tableShown(bool table); ///< wants more width, or less

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fitNames();
    void buildFilters();
    void updateState();
    void takeSelection();
    void followCurrent(qint64 id);
    void followSelection();
    void fillSources();
    void applySort();

    Workspace& m_workspace;
    EvidenceFilter m_filter;
    QLineEdit* m_search;
    QToolButton* m_more;
    QWidget* m_filters;
    QComboBox* m_source;
    QComboBox* m_status;
    QComboBox* m_mark;
    QComboBox* m_sort;
    QComboBox* m_group;
    QToolButton* m_table;
    QLabel* m_count;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTreeView* m_view;
    QMenu* m_itemMenu = nullptr;
    bool m_following = false;
};

} // namespace whorl
