#include "ui/support/fitting_scroll_area.h"

#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace whorl {

FittingScrollArea::FittingScrollArea(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the first control inside is to have it
    setWidget(content);
}

QSize FittingScrollArea::sizeHint() const {
    QSize hint = widget()->sizeHint().expandedTo(widget()->minimumSize());
    if (widget()->hasHeightForWidth())
        hint.setHeight(std::max(hint.height(), widget()->heightForWidth(hint.width())));
    return hint + QSize(verticalScrollBar()->sizeHint().width(), 0);
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
