#pragma once

#include <QTreeWidget>

namespace whorl {

/// Two columns of facts under headings; values can be selected and copied (Ctrl+C).
class PropertyTree : public QTreeWidget {
    Q_OBJECT

  public:
    explicit PropertyTree(QWidget* parent = nullptr);
    QTreeWidgetItem* addSection(const QString& title);
    void addFact(QTreeWidgetItem* section, const QString& name, const QString& value,
                 const QString& tip = {});
};

} // namespace whorl
