#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace whorl {

/// Horizontal bars of calibrated probabilities, each with its name, its figure and its likelihood ratio.
class ProbabilityBars : public QWidget {
    Q_OBJECT

  public:
    struct Bar {
        QString label;
        double probability = 0;
        QString figure; ///< right of the bar
        QString note;   ///< tooltip: the ratio in words
        QColor color;
        bool named = false;
    };

    explicit ProbabilityBars(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {150, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    double rowHeight() const;
    std::vector<Bar> m_bars;
};

} // namespace whorl
