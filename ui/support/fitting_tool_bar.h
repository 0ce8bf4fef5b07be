#pragma once

#include <QToolBar>

namespace whorl {

/// Words beside its icons where there is room, else icons alone; their tooltips have the words. The keyboard
/// reaches its buttons.
class FittingToolBar : public QToolBar {
  public:
    explicit FittingToolBar(QWidget* parent = nullptr);

  protected:
    void actionEvent(QActionEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    int m_widthOfWords = 0;
};

} // namespace whorl
