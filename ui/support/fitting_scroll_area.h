#pragma once

#include <QScrollArea>

namespace whorl {

/// Gives its content all the room that it asks for where there is as much, and scroll bars where there is
/// not.
class FittingScrollArea : public QScrollArea {
    Q_OBJECT

  public:
    explicit FittingScrollArea(QWidget* content, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

/// Gives a dialog the size that it asks for as far as its screen has it; Qt by itself stops at two thirds.
void fitToScreen(QWidget& dialog);

} // namespace whorl
