#pragma once

#include "ui/models/workspace.h"
#include "ui/pages/picture_set.h"
#include "ui/viewer/image_view.h"

#include <QWidget>

class QActionGroup;
class QComboBox;
class QLabel;
class QProgressBar;
class QSlider;
class QToolBar;
class QToolButton;

namespace whorl {

/// The current item in layers: original, reconstruction, residual, its spectrum, the attribution map, the
/// last counterfactual; one alone, two with a swipe line or side by side, or two items.
class ImagePage : public QWidget {
    Q_OBJECT

  public:
    enum class Kind { Original, Reconstruction, Residual, Spectrum, Map, Counterfactual };

    explicit ImagePage(Workspace& workspace, QWidget* parent = nullptr);

    ImageView& view() { return *m_view; }
    void showLayer(Kind kind);
    Kind layer() const { return m_kind; }
    bool isShown() const; ///< whether all that was asked for is computed and on view
    /// second: what the other half shows.
    void compareWith(ImageView::Mode mode, Kind second);
    /// Side by side with another item, both as stored.
    void compareWithItem(qint64 other);
    /// A counterfactual of the current item that another page made.
    void setCounterfactual(RasterPointer raster);

  signals:
    void hovered(const QString& text);

  private:
    void buildBar();
    void open(qint64 id);
    void need(Kind kind);
    void computeResidual();
    void computeMap();
    void refresh();
    void showOptions();
    LayerPointer layerOf(Kind kind) const;
    QString message(Kind kind) const;
    void setLook();

    Workspace& m_workspace;
    ImageView* m_view;
    QToolBar* m_bar;
    QWidget* m_options;
    QComboBox* m_layers;
    QComboBox* m_modes;
    QComboBox* m_seconds;
    QLabel* m_gainLabel;
    QSlider* m_gain;
    QComboBox* m_channel;
    QLabel* m_opacityLabel;
    QSlider* m_opacity;
    QComboBox* m_mapSource;
    QLabel* m_partLabel;
    QToolButton* m_part;
    QLabel* m_zoom;
    QWidget* m_busy;
    QLabel* m_busyText;
    QProgressBar* m_busyBar;

    Kind m_kind = Kind::Original, m_second = Kind::Original;
    qint64 m_otherItem = 0;
    OpenPicture m_picture, m_other;
    QString m_problem;
    LayerPointer m_original, m_reconstruction, m_residual, m_spectrum, m_map, m_counterfactual, m_otherLayer;
    BackgroundCall m_load, m_loadOther, m_residualCall, m_mapCall;
};

} // namespace whorl
