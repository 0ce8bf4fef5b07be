#include "ui/support/fitting_tool_bar.h"

#include <QActionEvent>
#include <QToolButton>

namespace whorl {

FittingToolBar::FittingToolBar(QWidget* parent) : QToolBar(parent) {
    setIconSize({18, 18});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void FittingToolBar::actionEvent(QActionEvent* event) {
    QToolBar::actionEvent(event);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(event->action()));
    if (!button || event->type() != QEvent::ActionAdded)
        return;
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("flat", true); // which shows the focus
}

void FittingToolBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    if (toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        m_widthOfWords = sizeHint().width();
    setToolButtonStyle(m_widthOfWords > width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace whorl
