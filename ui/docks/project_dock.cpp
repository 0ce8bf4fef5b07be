#include "ui/docks/project_dock.h"

#include "ui/docks/evidence_delegate.h"
#include "ui/models/workspace.h"
#include "ui/support/empty_state.h"
#include "ui/support/fitting_scroll_area.h"
#include "ui/support/icons.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace whorl {

namespace {

constexpr int kNameWidth = 214; ///< of a name as cameras and programs give them

QComboBox* makeCombo(const QString& name) {
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    return combo;
}

} // namespace

ProjectDock::ProjectDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("Project"), parent), m_workspace(workspace), m_search(new QLineEdit),
      m_more(new QToolButton), m_filters(new QWidget), m_source(makeCombo(tr("Show only this source"))),
      m_status(makeCombo(tr("Show only this status"))), m_mark(makeCombo(tr("Show only this review mark"))),
      m_sort(makeCombo(tr("Order"))), m_group(makeCombo(tr("Group"))), m_table(new QToolButton),
      m_count(new QLabel), m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("drop"), tr("Drop pictures or folders here"),
                             tr("They are never changed: Whorl only reads them."))),
      m_view(new QTreeView) {
    setObjectName(QStringLiteral("project"));
    m_filter.setSourceModel(&workspace.evidence());
    buildFilters();

    auto* delegate = new EvidenceDelegate(workspace.thumbnails(), m_view);
    m_view->setItemDelegate(delegate);
    m_view->setModel(&m_filter);
    m_view->setAccessibleName(tr("Evidence"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setUniformRowHeights(true); // thousands of rows are laid out at once
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setIndentation(14);
    m_view->header()->setStretchLastSection(false);
    m_stack->addWidget(new FittingScrollArea(m_empty)); // or it would push the window out of a small screen
    m_stack->addWidget(m_view);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->setSpacing(3);
    top->addWidget(m_search, 1);
    top->addWidget(m_more);
    top->addWidget(m_table);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_count->setContentsMargins(10, 0, 8, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_stack, 1);
    setWidget(content);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &ProjectDock::updateState);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_view->setUniformRowHeights(m_workspace.evidence().grouping() == Grouping::None); // groups are lower
        m_view->expandAll();
        updateState();
        followCurrent(m_workspace.current());
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& group) {
        if (group.isValid())
            m_view->expand(group);
    });
    connect(&m_filter, &EvidenceFilter::filterChanged, this, &ProjectDock::updateState);
    connect(&workspace.thumbnails(), &Thumbnails::ready, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&workspace, &Workspace::caseOpened, this, &ProjectDock::updateState);
    connect(&workspace, &Workspace::caseClosed, this, &ProjectDock::updateState);
    connect(&workspace, &Workspace::sourcesChanged, this, &ProjectDock::fillSources);
    connect(&workspace, &Workspace::currentChanged, this, &ProjectDock::followCurrent);
    connect(&workspace, &Workspace::selectionChanged, this, &ProjectDock::followSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                const qint64 id = index.data(EvidenceModel::IdRole).toLongLong();
                if (id && !m_following)
                    m_workspace.setCurrent(id);
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProjectDock::takeSelection);
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint& where) {
        if (m_itemMenu && m_view->indexAt(where).data(EvidenceModel::IdRole).toLongLong())
            m_itemMenu->popup(m_view->viewport()->mapToGlobal(where));
    });
    setTable(QSettings().value(QStringLiteral("window/table")).toBool());
    updateState();
}

void ProjectDock::buildFilters() {
    m_search->setPlaceholderText(tr("Filter by name, source, status…"));
    m_search->setAccessibleName(tr("Filter the evidence"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_more->setIcon(icon(QStringLiteral("filter")));
    m_more->setCheckable(true);
    m_more->setProperty("flat", true);
    m_more->setToolTip(tr("More filters, order and groups"));
    m_more->setAccessibleName(m_more->toolTip());
    m_table->setIcon(icon(QStringLiteral("table")));
    m_table->setCheckable(true);
    m_table->setProperty("flat", true);
    m_table->setToolTip(tr("Show as a table"));
    m_table->setAccessibleName(m_table->toolTip());

    for (const char* key : {"", "waiting", "running", "done", "not-applicable", "failed", "missing",
                            "changed", "none", "withdrawn"})
        m_status->addItem(*key ? statusLabel(QLatin1String(key)) : tr("Any status"), QLatin1String(key));
    m_mark->addItem(tr("Any mark"), -1);
    for (const ReviewMark mark :
         {ReviewMark::Unset, ReviewMark::ToBeChecked, ReviewMark::Relevant, ReviewMark::Done})
        m_mark->addItem(markLabel(mark), static_cast<int>(mark));
    m_sort->addItem(tr("As added"), -1);
    m_sort->addItem(tr("By name"), EvidenceModel::Name);
    m_sort->addItem(tr("By source"), EvidenceModel::Source);
    m_sort->addItem(tr("Strongest first"), EvidenceModel::Strength);
    m_sort->addItem(tr("By status"), EvidenceModel::Status);
    m_sort->addItem(tr("By review mark"), EvidenceModel::Mark);
    m_group->addItem(tr("No groups"), static_cast<int>(Grouping::None));
    m_group->addItem(tr("By folder"), static_cast<int>(Grouping::Folder));
    m_group->addItem(tr("By source"), static_cast<int>(Grouping::Source));
    m_group->addItem(tr("By likely common source"), static_cast<int>(Grouping::LikelySource));
    m_group->setItemData(
        m_group->count() - 1,
        tr("Pictures that more probably come from one source than from several, known or not"),
        Qt::ToolTipRole);
    fillSources();

    auto* grid = new QGridLayout(m_filters);
    grid->setContentsMargins(8, 0, 8, 2);
    grid->setSpacing(4);
    auto row = [grid, line = 0](const QString& text, const QList<QWidget*>& widgets) mutable {
        auto* label = new QLabel(text);
        label->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(label, line, 0);
        int column = 1;
        for (QWidget* widget : widgets)
            grid->addWidget(widget, line, column++, 1, widgets.size() == 1 ? 2 : 1);
        ++line;
    };
    row(tr("Show"), {m_source});
    row({}, {m_status, m_mark});
    row(tr("Order"), {m_sort, m_group});
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_filters->hide();

    connect(m_search, &QLineEdit::textChanged, &m_filter, &EvidenceFilter::setText);
    connect(m_more, &QToolButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_table, &QToolButton::toggled, this, &ProjectDock::setTable);
    connect(m_source, &QComboBox::activated, this,
            [this] { m_filter.setSource(m_source->currentData().toString()); });
    connect(m_status, &QComboBox::activated, this,
            [this] { m_filter.setStatus(m_status->currentData().toString()); });
    connect(m_mark, &QComboBox::activated, this, [this] { m_filter.setMark(m_mark->currentData().toInt()); });
    connect(m_sort, &QComboBox::activated, this, &ProjectDock::applySort);
    connect(m_group, &QComboBox::activated, this, [this] {
        m_workspace.setGrouping(static_cast<Grouping>(m_group->currentData().toInt()));
        m_view->setRootIsDecorated(m_workspace.evidence().grouping() != Grouping::None);
    });
    m_view->setRootIsDecorated(false);
}

void ProjectDock::fillSources() {
    const QString chosen = m_source->currentData().toString();
    m_source->clear();
    m_source->addItem(tr("Any source"), QString());
    m_source->addItem(sourceLabel("real"), QStringLiteral("real"));
    m_source->addItem(sourceLabel("unknown"), QStringLiteral("unknown"));
    for (const SourceInfo& source : m_workspace.sources())
        if (source.name != "real" && source.name != "unknown")
            m_source->addItem(sourceLabel(source.name), QString::fromStdString(source.name));
    m_source->setCurrentIndex(std::max(0, m_source->findData(chosen)));
}

void ProjectDock::applySort() {
    const int column = m_sort->currentData().toInt();
    const Qt::SortOrder order = column == EvidenceModel::Strength || column == EvidenceModel::Mark
                                    ? Qt::DescendingOrder
                                    : Qt::AscendingOrder;
    if (isTable())
        m_view->sortByColumn(column, order); // and the headings say so
    else
        m_filter.sort(column, order);
}

void ProjectDock::setTable(bool table) {
    m_table->setChecked(table);
    QSettings().setValue(QStringLiteral("window/table"), table);
    static_cast<EvidenceDelegate*>(m_view->itemDelegate())->setCards(!table);
    m_view->setHeaderHidden(!table);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(table);
    for (int column = 1; column < EvidenceModel::ColumnCount; ++column)
        m_view->setColumnHidden(column, !table);
    QHeaderView* header = m_view->header();
    header->setSectionResizeMode(table ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (table) {
        const int widths[] = {kNameWidth, 128, 118, 94, 92, 50};
        for (int column = 0; column < EvidenceModel::ColumnCount; ++column)
            m_view->setColumnWidth(column, widths[column]);
        fitNames();
    }
    applySort();
    m_view->doItemsLayout();
    emit tableShown(table);
}

void ProjectDock::fitNames() {
    if (!isTable())
        return;
    // Names take what is left; where that is little, the last columns are scrolled to.
    int others = 0;
    for (int column = EvidenceModel::Name + 1; column < EvidenceModel::ColumnCount; ++column)
        others += m_view->columnWidth(column);
    m_view->setColumnWidth(EvidenceModel::Name, std::max(kNameWidth, m_view->viewport()->width() - others));
}

void ProjectDock::resizeEvent(QResizeEvent* event) {
    QDockWidget::resizeEvent(event);
    fitNames();
}

bool ProjectDock::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_view->setFocus(Qt::TabFocusReason);
    if (!m_view->currentIndex().isValid())
        step(1);
    return true;
}

bool ProjectDock::isTable() const {
    return m_table->isChecked();
}

void ProjectDock::focusSearch() {
    setVisible(true);
    raise();
    m_search->setFocus();
    m_search->selectAll();
}

void ProjectDock::step(int rows) {
    const QModelIndex current = m_view->currentIndex();
    QModelIndex next = current;
    do {
        next = rows > 0 ? m_view->indexBelow(next) : m_view->indexAbove(next);
    } while (next.isValid() && next.data(EvidenceModel::IdRole).toLongLong() == 0);
    if (!current.isValid() && m_filter.rowCount() > 0)
        next = m_filter.index(0, 0);
    if (next.isValid())
        m_view->setCurrentIndex(next);
}

void ProjectDock::updateState() {
    const int all = m_workspace.evidence().count();
    int shown = 0;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        shown += index.data(EvidenceModel::IdRole).toLongLong() ? 1 : m_filter.rowCount(index);
    }
    m_count->setVisible(all > 0);
    m_count->setText(shown == all ? tr("%Ln picture(s)", nullptr, all)
                                  : tr("%1 of %Ln pictures", nullptr, all).arg(QLocale().toString(shown)));
    m_stack->setCurrentIndex(all > 0 ? 1 : 0);
}

void ProjectDock::takeSelection() {
    if (m_following)
        return;
    QList<qint64> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        if (const qint64 id = index.data(EvidenceModel::IdRole).toLongLong())
            ids.append(id);
    m_following = true;
    m_workspace.setSelection(ids);
    m_following = false;
}

void ProjectDock::followCurrent(qint64 id) {
    const QModelIndex index = m_filter.mapFromSource(m_workspace.evidence().indexOf(id));
    if (!index.isValid() || index == m_view->currentIndex())
        return;
    m_following = true;
    const bool alone = m_workspace.selection().size() < 2;
    m_view->selectionModel()->setCurrentIndex(index, alone ? QItemSelectionModel::ClearAndSelect |
                                                                 QItemSelectionModel::Rows
                                                           : QItemSelectionModel::NoUpdate);
    m_view->scrollTo(index);
    m_following = false;
    takeSelection();
}

void ProjectDock::followSelection() {
    if (m_following)
        return;
    m_following = true;
    QMap<QModelIndex, QList<int>> rows;
    for (const qint64 id : m_workspace.selection()) {
        const QModelIndex index = m_filter.mapFromSource(m_workspace.evidence().indexOf(id));
        if (index.isValid())
            rows[index.parent()].append(index.row());
    }
    // Few long ranges: the time that a selection takes grows with the square of their number.
    QItemSelection selection;
    for (auto group = rows.begin(); group != rows.end(); ++group) {
        std::sort(group->begin(), group->end());
        for (auto row = group->begin(); row != group->end();) {
            const int first = *row;
            int last = first;
            while (++row != group->end() && *row == last + 1)
                ++last;
            selection.select(m_filter.index(first, 0, group.key()), m_filter.index(last, 0, group.key()));
        }
    }
    m_view->setUpdatesEnabled(false);           // or the view looks up where each range stands
    m_view->selectionModel()->clearSelection(); // or each range is compared with each one before
    m_view->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_view->setUpdatesEnabled(true);
    if (!selection.isEmpty())
        m_view->scrollTo(selection.first().topLeft());
    m_following = false;
}

} // namespace whorl
