#pragma once

#include <nlohmann/json.hpp>

#include <QDockWidget>

class QLabel;
class QFrame;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace whorl {

class EmptyState;
class ProbabilityBars;
class StrengthScale;
class Workspace;

/// The answer for the current item in its reading order: what is named, in words; how strong, in words and as
/// a likelihood ratio; what speaks for it; what limits it.
class AttributionDock : public QDockWidget {
    Q_OBJECT

  public:
    explicit AttributionDock(Workspace& workspace, QWidget* parent = nullptr);

  private:
    void show();
    void showBars();

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_kind;
    QLabel* m_named;
    QLabel* m_sentence;
    QLabel* m_notice;
    StrengthScale* m_scale;
    QLabel* m_ratio;
    QLabel* m_tiles;
    QLabel* m_why;
    QLabel* m_barsHeading;
    ProbabilityBars* m_bars;
    QPushButton* m_more;
    QLabel* m_limits;
    QWidget* m_details;
    bool m_allBars = false;
    nlohmann::json m_validation; ///< Engine::validation() of the engine in use
};

} // namespace whorl
