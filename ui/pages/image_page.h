#pragma once

#include "ui/pages/item_layers.h"
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
    using Kind = ItemLayers::Kind;

    explicit ImagePage(Workspace& workspace, QWidget* parent = nullptr);

    ImageView& view() { return *m_view; }
    void showLayer(Kind kind);
    void setMode(ImageView::Mode mode); ///< as the list of comparisons does, with the focus in the picture
    Kind layer() const { return m_kind; }
    bool isShown() const; ///< whether all that was asked for is computed and on view
    /// second: what the other half shows.
    void compareWith(ImageView::Mode mode, Kind second);
    /// The same layer of the current item and of another one, side by side or with a swipe line.
    void compareWithItem(qint64 other);
    /// A counterfactual of the current item that another page made.
    void setCounterfactual(const RasterPointer& raster) { m_item.setCounterfactual(raster); }

  signals:
    void hovered(const QString& text);

  private:
    void buildBar();
    void open(qint64 id);
    void fillSeconds();
    void chooseMode();
    void chooseSecond();
    bool compares() const;      ///< two layers of the current item
    bool comparesItems() const; ///< one layer of two items
    void refresh();
    void showOptions();
    void fillMapSources();
    QString message() const;
    void setLook();

    Workspace& m_workspace;
    ItemLayers m_item, m_other;
    ImageView* m_view;
    QToolBar* m_bar;
    QWidget* m_options;
    QComboBox* m_layers;
    QComboBox* m_modes;
    QComboBox* m_seconds;
    QAction* m_secondsAction = nullptr;
    QLabel* m_gainLabel;
    QSlider* m_gain;
    QComboBox* m_channel;
    QLabel* m_opacityLabel;
    QSlider* m_opacity;
    QComboBox* m_mapSource;
    QLabel* m_partLabel;
    QToolButton* m_part;
    QLabel* m_profile;
    QLabel* m_zoom;
    QWidget* m_busy;
    QLabel* m_busyText;
    QProgressBar* m_busyBar;

    Kind m_kind = Kind::Original, m_second = Kind::Original;
    bool m_otherChosen = false; ///< the second half shows the other item
    QString m_otherName;
};

} // namespace whorl
