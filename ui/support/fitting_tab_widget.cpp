#include "ui/support/fitting_tab_widget.h"

#include <QTabBar>

namespace whorl {

FittingTabWidget::FittingTabWidget(QWidget* parent) : QTabWidget(parent) {
    connect(this, &QTabWidget::currentChanged, this, &FittingTabWidget::fit);
}

void FittingTabWidget::tabInserted(int index) {
    m_texts.insert(index, tabText(index));
    tabBar()->setAccessibleTabName(index, tabText(index));
    fit();
}

void FittingTabWidget::resizeEvent(QResizeEvent* event) {
    QTabWidget::resizeEvent(event);
    fit();
}

void FittingTabWidget::fit() {
    for (int i = 0; i < m_texts.size(); ++i) {
        setTabText(i, m_texts[i]);
        setTabToolTip(i, {});
    }
    if (tabBar()->sizeHint().width() <= width())
        return;
    for (int i = 0; i < m_texts.size(); ++i) {
        setTabToolTip(i, m_texts[i]);
        if (i != currentIndex())
            setTabText(i, {});
    }
}

} // namespace whorl
