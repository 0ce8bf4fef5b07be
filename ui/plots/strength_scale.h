#pragma once

#include <QWidget>

namespace whorl {

/// The verbal scale as six steps with the one that was reached marked and named; faint while nothing is
/// supported.
class StrengthScale : public QWidget {
    Q_OBJECT

  public:
    explicit StrengthScale(QWidget* parent = nullptr);
    void setRatio(double log10Lr); ///< under 1.1: no support
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double m_log10Lr = -1;
};

/// Step of the verbal scale from 0 (weak) to 5 (extremely strong); -1 below a ratio of one.
int strengthStep(double log10Lr);

} // namespace whorl
