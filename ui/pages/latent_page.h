#pragma once

#include "ui/models/workspace.h"
#include "ui/plots/scatter_view.h"

#include <QWidget>

class QFrame;
class QComboBox;
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
    struct Plane;
    void project();
    void arrange();
    void show(const Plane& plane);
    void savePicture();
    void hover(qint64 id, const QPoint& where);

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ScatterView* m_view;
    QLabel* m_caption;
    QComboBox* m_layout;
    QFrame* m_card;
    QLabel* m_cardPicture;
    QLabel* m_cardText;
    std::shared_ptr<const Plane> m_plane; ///< in the principal directions
    BackgroundCall m_projection, m_arrangement;
    bool m_stale = true;
};

} // namespace whorl
