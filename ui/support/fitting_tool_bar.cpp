#include "ui/support/fitting_tool_bar.h"

namespace whorl {

FittingToolBar::FittingToolBar(QWidget* parent) : QToolBar(parent) {
    setIconSize({18, 18});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void FittingToolBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    if (toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        m_widthOfWords = sizeHint().width();
    setToolButtonStyle(m_widthOfWords > width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace whorl
