#pragma once

#include <QTabWidget>

namespace whorl {

/// Tabs with icons and words; where not all words fit, only the current tab keeps its own, and the tooltips
/// have those of the others.
class FittingTabWidget : public QTabWidget {
  public:
    explicit FittingTabWidget(QWidget* parent = nullptr);

    /// To be called after a tab was shown or hidden.
    void fit();

  protected:
    void tabInserted(int index) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QStringList m_texts;
};

} // namespace whorl
