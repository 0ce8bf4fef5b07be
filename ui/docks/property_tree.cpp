#include "ui/docks/property_tree.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

namespace whorl {

PropertyTree::PropertyTree(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(10);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(true);
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
    auto* fact = new QTreeWidgetItem(section, {name, value});
    fact->setData(1, Qt::UserRole, value);
    fact->setToolTip(0, tip.isEmpty() ? name : tip);
    fact->setToolTip(1, tip.isEmpty() ? value : tr("%1\n%2").arg(value, tip));
    fact->setTextAlignment(0, Qt::AlignTop | Qt::AlignLeft);
    fact->setForeground(0, palette().color(QPalette::PlaceholderText));
}

} // namespace whorl
