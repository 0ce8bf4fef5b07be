#pragma once

#include "ui/models/workspace.h"
#include "ui/pages/picture_set.h"
#include "ui/viewer/image_view.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;

namespace whorl {

/// The current item with the trace of another source: before and after, their difference, and what the
/// attribution says of both.
class CounterfactualPage : public QWidget {
    Q_OBJECT

  public:
    explicit CounterfactualPage(Workspace& workspace, QWidget* parent = nullptr);

    enum class Show { Swipe, Beside, Difference };

    void setTarget(const QString& name); ///< "unknown" makes the trace unrecognisable
    void make();
    void setShow(Show show);
    bool isRunning() const { return m_call.isRunning(); }
    bool isMade() const { return m_made != nullptr; }
    QString words() const;                                      ///< what stands under the picture
    static QString outcome(const CounterfactualResult& result); ///< the same of any one, rich text
    /// Writes the counterfactual as PNG, which says in its metadata what it is.
    void saveAs(const QString& file);

  signals:
    void made(const whorl::RasterPointer& raster); ///< null: there is none of the current item
    void hovered(const QString& text);

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Made {
        CounterfactualResult result;
        std::string inputSha256, outputSha256;
        std::vector<std::uint8_t> png; ///< as it is saved
        RasterPointer before, after;
        std::shared_ptr<const FloatImage> difference;
    };

    void fillTargets();
    void open(qint64 id);
    void refresh();
    void fitLabels();
    void save();

    Workspace& m_workspace;
    QLabel* m_targetLabel;
    QComboBox* m_target;
    QLabel* m_methodLabel;
    QComboBox* m_method;
    QDoubleSpinBox* m_quality;
    QPushButton* m_make;
    QPushButton* m_save;
    QComboBox* m_show;
    QLabel* m_gainLabel;
    QSlider* m_gain;
    QWidget* m_busy;
    QProgressBar* m_bar;
    ImageView* m_view;
    QLabel* m_words;
    QLabel* m_limits;

    OpenPicture m_picture;
    LayerPointer m_original;
    std::shared_ptr<const Made> m_made;
    QString m_problem;
    BackgroundCall m_load, m_call;
};

} // namespace whorl
