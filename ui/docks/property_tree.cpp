#include "ui/docks/property_tree.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace whorl {

namespace {

/// Rows as high as their wrapped value; a tree by itself gives each one line.
class ValueDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const auto* tree = qobject_cast<const QTreeView*>(parent());
        if (index.column() == 1 && tree) {
            constexpr int kPad = 8, kMostLines = 6;
            const QFontMetrics& metrics = option.fontMetrics;
            const QRect room(0, 0, tree->columnWidth(1) - kPad, kMostLines * metrics.lineSpacing());
            const int wrapped =
                metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
            size.setHeight(std::max(size.height(), wrapped + 2));
        }
        return size;
    }
};

} // namespace

PropertyTree::PropertyTree(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(10);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(true);
    setItemDelegate(new ValueDelegate(this));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("Copy value"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (currentItem())
            QApplication::clipboard()->setText(currentItem()->data(1, Qt::UserRole).toString());
    });
    addAction(copy);
}

QTreeWidgetItem* PropertyTree::addSection(const QString& title) {
    auto* section = new QTreeWidgetItem(this, {title});
    QFont bold = font();
    bold.setBold(true);
    section->setFont(0, bold);
    section->setFirstColumnSpanned(true);
    section->setFlags(Qt::ItemIsEnabled);
    section->setExpanded(true);
    return section;
}

void PropertyTree::addFact(QTreeWidgetItem* section, const QString& name, const QString& value,
                           const QString& tip) {
    // From right to left a path or a number with its unit would fall apart without the isolate.
    const QString shown = isRightToLeft() ? QChar(0x2068) + value + QChar(0x2069) : value;
    auto* fact = new QTreeWidgetItem(section, {name, shown});
    fact->setData(1, Qt::UserRole, value);
    fact->setToolTip(0, tip.isEmpty() ? name : tip);
    fact->setToolTip(1, tip.isEmpty() ? value : tr("%1\n%2").arg(value, tip));
    for (const int column : {0, 1})
        fact->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeft);
    fact->setForeground(0, palette().color(QPalette::PlaceholderText));
}

} // namespace whorl
