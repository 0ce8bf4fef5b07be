#include "ui/support/fitting_scroll_area.h"

#include <QScreen>
#include <QScrollBar>

namespace whorl {

FittingScrollArea::FittingScrollArea(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the first control inside is to have it
    setWidget(content);
}

QSize FittingScrollArea::sizeHint() const {
    return widget()->sizeHint().expandedTo(widget()->minimumSize()) +
           QSize(verticalScrollBar()->sizeHint().width(), 0);
}

QSize FittingScrollArea::minimumSizeHint() const {
    return {160, 100};
}

void fitToScreen(QWidget& dialog) {
    constexpr QSize kFrame(20, 40);
    dialog.ensurePolished();
    dialog.resize(dialog.sizeHint().boundedTo(dialog.screen()->availableSize() - kFrame));
}

} // namespace whorl
