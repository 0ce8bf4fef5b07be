#pragma once

#include "ui/models/workspace.h"
#include "ui/plots/scatter_view.h"

#include <QWidget>

class QFrame;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace whorl {

class EmptyState;

/// Traces of all analysed items and of the enrolled sources in the plane of the first two discriminant
/// directions.
class LatentPage : public QWidget {
    Q_OBJECT

  public:
    explicit LatentPage(Workspace& workspace, QWidget* parent = nullptr);
    ScatterView& view() { return *m_view; }

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void project();
    void savePicture();
    void hover(qint64 id, const QPoint& where);

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ScatterView* m_view;
    QLabel* m_caption;
    QFrame* m_card;
    QLabel* m_cardPicture;
    QLabel* m_cardText;
    BackgroundCall m_projection;
    bool m_stale = true;
};

} // namespace whorl
