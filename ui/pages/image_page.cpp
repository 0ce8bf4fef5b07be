#include "ui/pages/image_page.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace whorl {

namespace {

constexpr int kResidualEdge = 1024;
/// The slider moves in half octaves: gain = 2^(value / 2).
double gainOf(int value) {
    return std::pow(2.0, value / 2.0);
}

struct Layers {
    LayerPointer reconstruction, residual, spectrum;
};

/// A picture of which a part was computed anew. Around the part the original stands, so that a swipe shows
/// where it ends.
class PatchedLayer : public PictureLayer {
  public:
    PatchedLayer(QString title, RasterPointer whole, RasterPointer patch, QPoint origin)
        : PictureLayer(std::move(title), std::move(whole)), m_patch({}, patch),
          m_place(origin, patch->size()) {}

    void paint(QPainter& painter, const QRectF& target, const QRectF& source,
               const LayerLook& look) const override {
        PictureLayer::paint(painter, target, source, look);
        const QRectF seen = source.intersected(QRectF(m_place));
        if (seen.isEmpty())
            return;
        const double scaleX = target.width() / source.width(), scaleY = target.height() / source.height();
        const QRectF place(target.left() + (seen.left() - source.left()) * scaleX,
                           target.top() + (seen.top() - source.top()) * scaleY, seen.width() * scaleX,
                           seen.height() * scaleY);
        m_patch.paint(painter, place, seen.translated(-QPointF(m_place.topLeft())), look);
    }

    QString valueAt(const QPoint& pixel, const LayerLook& look) const override {
        return m_place.contains(pixel) ? m_patch.valueAt(pixel - m_place.topLeft(), look)
                                       : ImagePage::tr("not computed here");
    }

  private:
    PictureLayer m_patch;
    QRect m_place;
};

QString kindLabel(ImagePage::Kind kind) {
    switch (kind) {
    case ImagePage::Kind::Original:
        return ImagePage::tr("Original");
    case ImagePage::Kind::Reconstruction:
        return ImagePage::tr("Reconstruction");
    case ImagePage::Kind::Residual:
        return ImagePage::tr("Residual");
    case ImagePage::Kind::Spectrum:
        return ImagePage::tr("Spectrum of residual");
    case ImagePage::Kind::Map:
        return ImagePage::tr("Attribution map");
    case ImagePage::Kind::Counterfactual:
        break;
    }
    return ImagePage::tr("Counterfactual");
}

QSlider* makeSlider(int low, int high, int value, const QString& name) {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(low, high);
    slider->setValue(value);
    slider->setFixedWidth(110);
    slider->setAccessibleName(name);
    slider->setToolTip(name);
    return slider;
}

} // namespace

ImagePage::ImagePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_view(new ImageView), m_bar(new QToolBar),
      m_options(new QWidget), m_layers(new QComboBox), m_modes(new QComboBox), m_seconds(new QComboBox),
      m_gainLabel(new QLabel), m_gain(makeSlider(0, 14, 4, tr("Gain of the residual"))),
      m_channel(new QComboBox), m_opacityLabel(new QLabel),
      m_opacity(makeSlider(0, 100, 60, tr("Opacity of the map"))), m_mapSource(new QComboBox),
      m_partLabel(new QLabel), m_part(new QToolButton), m_zoom(new QLabel), m_busy(new QWidget),
      m_busyText(new QLabel), m_busyBar(new QProgressBar) {
    buildBar();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_options);
    layout->addWidget(m_busy);
    layout->addWidget(m_view, 1);

    connect(m_view, &ImageView::hovered, this, &ImagePage::hovered);
    connect(m_view, &ImageView::zoomChanged, this, [this](double scale) { m_zoom->setText(percent(scale)); });
    connect(&workspace, &Workspace::currentChanged, this, &ImagePage::open);
    connect(&workspace, &Workspace::resultChanged, this, [this] {
        if (m_workspace.result() && m_workspace.result()->map && m_picture.raster)
            computeMap();
        refresh();
    });
    connect(&workspace, &Workspace::preferencesChanged, this, &ImagePage::setLook);
    connect(&workspace, &Workspace::engineChanged, this, [this] {
        need(m_kind);
        refresh();
    });
    for (BackgroundCall* call : {&m_load, &m_residualCall, &m_mapCall, &m_loadOther}) {
        connect(call, &BackgroundCall::runningChanged, this, &ImagePage::showOptions);
        connect(call, &BackgroundCall::progressed, this, [this](double share) {
            m_busyBar->setRange(0, 100);
            m_busyBar->setValue(static_cast<int>(share * 100));
        });
        connect(call, &BackgroundCall::failed, this, [this](const QString& what, const QString& remedy) {
            m_problem = remedy.isEmpty() ? what : tr("%1 (%2)").arg(what, remedy);
            refresh();
        });
    }
    setLook();
    refresh();
}

void ImagePage::buildBar() {
    m_bar->setIconSize({18, 18});
    m_bar->setMovable(false);
    for (const Kind kind : {Kind::Original, Kind::Reconstruction, Kind::Residual, Kind::Spectrum, Kind::Map,
                            Kind::Counterfactual}) {
        m_layers->addItem(kindLabel(kind), static_cast<int>(kind));
        m_seconds->addItem(kindLabel(kind), static_cast<int>(kind));
    }
    m_layers->setAccessibleName(tr("Layer"));
    m_layers->setToolTip(tr("What is shown (Alt+1 to Alt+6)"));
    m_modes->addItem(tr("Alone"), static_cast<int>(ImageView::Mode::Single));
    m_modes->addItem(tr("Swipe over"), static_cast<int>(ImageView::Mode::Swipe));
    m_modes->addItem(tr("Beside"), static_cast<int>(ImageView::Mode::SideBySide));
    m_modes->setAccessibleName(tr("Comparison"));
    m_modes->setToolTip(tr("Compare with a second layer"));
    m_seconds->setAccessibleName(tr("Second layer"));
    m_seconds->setToolTip(tr("What it is compared with"));
    for (QComboBox* combo : {m_layers, m_modes, m_seconds})
        m_bar->addWidget(combo);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(spacer);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("6 400 %")) + 8);
    m_zoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_bar->addWidget(m_zoom);
    const auto add = [this](const char* name, const QString& text, auto slot) {
        QAction* action = m_bar->addAction(icon(QLatin1String(name)), text);
        action->setToolTip(text);
        connect(action, &QAction::triggered, this, slot);
    };
    add("zoom-out", tr("Zoom out (−)"), [this] { m_view->zoomTo(m_view->zoom() / 1.25); });
    add("zoom-in", tr("Zoom in (+)"), [this] { m_view->zoomTo(m_view->zoom() * 1.25); });
    add("fit", tr("Fit to the window (0)"), [this] { m_view->fit(); });
    add("one-to-one", tr("One pixel to one pixel (1)"), [this] { m_view->zoomTo(1 / devicePixelRatioF()); });

    for (const QString& text : {tr("All colours"), tr("Red"), tr("Green"), tr("Blue")})
        m_channel->addItem(text, m_channel->count() - 1);
    m_channel->setAccessibleName(tr("Colour channel"));
    m_mapSource->setAccessibleName(tr("What the map shows"));
    m_part->setText(tr("Compute here"));
    m_part->setProperty("flat", true);
    m_part->setToolTip(tr("Compute the residual for the part in view"));
    m_partLabel->setProperty("role", QStringLiteral("muted"));
    auto* row = new QHBoxLayout(m_options);
    row->setContentsMargins(8, 3, 8, 3);
    for (QWidget* widget : {static_cast<QWidget*>(m_gainLabel), static_cast<QWidget*>(m_gain),
                            static_cast<QWidget*>(m_channel), static_cast<QWidget*>(m_opacityLabel),
                            static_cast<QWidget*>(m_opacity), static_cast<QWidget*>(m_mapSource)})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_partLabel);
    row->addWidget(m_part);
    auto* busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(8, 3, 8, 3);
    busy->addWidget(m_busyText);
    busy->addWidget(m_busyBar, 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    busy->addWidget(cancel);
    m_busyBar->setTextVisible(false);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_residualCall.stop();
        m_mapCall.stop();
        showLayer(Kind::Original);
    });

    connect(m_layers, &QComboBox::activated, this,
            [this](int index) { showLayer(static_cast<Kind>(m_layers->itemData(index).toInt())); });
    const auto compare = [this] {
        compareWith(static_cast<ImageView::Mode>(m_modes->currentData().toInt()),
                    static_cast<Kind>(m_seconds->currentData().toInt()));
    };
    connect(m_modes, &QComboBox::activated, this, [this, compare] {
        if (m_modes->currentIndex() > 0 && m_seconds->currentData() == m_layers->currentData())
            m_seconds->setCurrentIndex(m_layers->currentIndex() == 0 ? 2 : 0);
        compare();
    });
    connect(m_seconds, &QComboBox::activated, this, compare);
    connect(m_gain, &QSlider::valueChanged, this, &ImagePage::setLook);
    connect(m_opacity, &QSlider::valueChanged, this, &ImagePage::setLook);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ImagePage::setLook);
    connect(m_mapSource, &QComboBox::activated, this, &ImagePage::setLook);
    connect(m_part, &QToolButton::clicked, this, &ImagePage::computeResidual);
}

void ImagePage::showLayer(Kind kind) {
    m_kind = kind;
    m_layers->setCurrentIndex(m_layers->findData(static_cast<int>(kind)));
    m_problem.clear();
    need(kind);
    refresh();
}

void ImagePage::compareWith(ImageView::Mode mode, Kind second) {
    m_otherItem = 0;
    m_otherLayer.reset();
    m_second = second;
    m_modes->setCurrentIndex(m_modes->findData(static_cast<int>(mode)));
    m_seconds->setCurrentIndex(m_seconds->findData(static_cast<int>(second)));
    m_view->setMode(mode);
    if (mode != ImageView::Mode::Single)
        need(second);
    refresh();
}

void ImagePage::compareWithItem(qint64 other) {
    const EvidenceItem* item = m_workspace.evidence().item(other);
    if (!item)
        return;
    m_otherItem = other;
    showLayer(Kind::Original);
    m_modes->setCurrentIndex(m_modes->findData(static_cast<int>(ImageView::Mode::SideBySide)));
    m_view->setMode(ImageView::Mode::SideBySide);
    const QString name = item->fileName();
    m_workspace.withFile(other, [this, name](const QString& path) {
        m_loadOther.start(
            [path](const std::stop_token& stop, const ProgressCallback&) { return openPicture(path, stop); },
            [this, name](const OpenPicture& picture) {
                m_other = picture;
                m_otherLayer = std::make_shared<PictureLayer>(name, picture.raster);
                refresh();
            });
    });
}

void ImagePage::setCounterfactual(RasterPointer raster) {
    m_counterfactual =
        raster ? std::make_shared<PictureLayer>(kindLabel(Kind::Counterfactual), std::move(raster)) : nullptr;
    refresh();
}

void ImagePage::open(qint64 id) {
    for (BackgroundCall* call : {&m_load, &m_residualCall, &m_mapCall, &m_loadOther})
        call->stop();
    m_picture = {};
    m_problem.clear();
    m_original = m_reconstruction = m_residual = m_spectrum = m_map = m_counterfactual = nullptr;
    if (m_otherItem == id) {
        m_otherItem = 0;
        m_otherLayer.reset();
    }
    if (id)
        m_workspace.withFile(id, [this, id](const QString& path) {
            if (id != m_workspace.current())
                return;
            m_load.start([path](const std::stop_token& stop,
                                const ProgressCallback&) { return openPicture(path, stop); },
                         [this](const OpenPicture& picture) {
                             m_picture = picture;
                             const EvidenceItem* item = m_workspace.evidence().item(m_workspace.current());
                             m_original = std::make_shared<PictureLayer>(
                                 m_otherItem && item ? item->fileName() : kindLabel(Kind::Original),
                                 picture.raster);
                             if (m_workspace.result() && m_workspace.result()->map)
                                 computeMap();
                             need(m_kind);
                             if (m_view->mode() != ImageView::Mode::Single && !m_otherItem)
                                 need(m_second);
                             refresh();
                         });
        });
    refresh();
}

void ImagePage::need(Kind kind) {
    if (!m_picture.raster || !m_workspace.engine())
        return;
    const bool wantsResidual =
        kind == Kind::Reconstruction || kind == Kind::Residual || kind == Kind::Spectrum;
    if (wantsResidual && !m_residual && !m_residualCall.isRunning())
        computeResidual();
    if (kind == Kind::Map && !m_map && !m_mapCall.isRunning())
        computeMap();
}

void ImagePage::computeResidual() {
    const auto engine = m_workspace.engine();
    if (!engine || !m_picture.raster)
        return;
    const QSize size = m_picture.raster->size();
    const QRect part = workingPart(size, m_view->centre(), kResidualEdge);
    m_busyText->setText(tr("Reconstructing the picture by diffusion…"));
    m_busyBar->setRange(0, 0);
    m_residualCall.start(
        [engine, raster = m_picture.raster, part](const std::stop_token& stop,
                                                  const ProgressCallback& progress) {
            ResidualLayers found = engine->residual(cropped(raster->image(), part), stop, progress);
            const auto reconstruction = std::make_shared<const Raster>(std::move(found.reconstruction), stop);
            return Layers{
                std::make_shared<PatchedLayer>(kindLabel(Kind::Reconstruction), raster, reconstruction,
                                               part.topLeft()),
                std::make_shared<SignedLayer>(kindLabel(Kind::Residual),
                                              std::make_shared<const FloatImage>(std::move(found.residual)),
                                              part.topLeft(), raster->size()),
                std::make_shared<SpectrumLayer>(kindLabel(Kind::Spectrum), std::make_shared<const FloatImage>(
                                                                               std::move(found.spectrum)))};
        },
        [this, size, part](const Layers& layers) {
            m_reconstruction = layers.reconstruction;
            m_residual = layers.residual;
            m_spectrum = layers.spectrum;
            m_partLabel->setText(part.size() == size
                                     ? QString()
                                     : tr("Computed for %1 × %2 pixels around the middle of the view")
                                           .arg(part.width())
                                           .arg(part.height()));
            refresh();
        });
}

void ImagePage::computeMap() {
    const auto show = [this](const AttributionMap& map) {
        std::vector<QColor> colors;
        QStringList labels;
        m_mapSource->clear();
        m_mapSource->addItem(tr("Named source of each part"), -1);
        for (std::size_t i = 0; i < map.sources.size(); ++i) {
            colors.push_back(
                sourceColor(m_workspace.sourceIndex(QString::fromStdString(map.sources[i])), false));
            labels.append(sourceLabel(map.sources[i]));
            m_mapSource->addItem(tr("Probability of %1").arg(labels.last()), static_cast<int>(i));
        }
        m_map = std::make_shared<MapLayer>(map, m_picture.raster, std::move(colors), std::move(labels));
        setLook();
        refresh();
    };
    if (m_workspace.result() && m_workspace.result()->map) {
        show(*m_workspace.result()->map);
        return;
    }
    const auto engine = m_workspace.engine();
    if (!engine)
        return;
    m_busyText->setText(tr("Attributing each part of the picture…"));
    m_busyBar->setRange(0, 0);
    m_mapCall.start(
        [engine, picture = m_picture](const std::stop_token& stop, const ProgressCallback& progress) {
            DecodedImage decoded = *picture.decoded;
            decoded.image = picture.raster->image();
            return engine->map(decoded, stop, progress);
        },
        show);
}

LayerPointer ImagePage::layerOf(Kind kind) const {
    switch (kind) {
    case Kind::Original:
        return m_original;
    case Kind::Reconstruction:
        return m_reconstruction;
    case Kind::Residual:
        return m_residual;
    case Kind::Spectrum:
        return m_spectrum;
    case Kind::Map:
        return m_map;
    case Kind::Counterfactual:
        break;
    }
    return m_counterfactual;
}

bool ImagePage::isShown() const {
    return layerOf(m_kind) &&
           (m_view->mode() == ImageView::Mode::Single || (m_otherItem ? m_otherLayer : layerOf(m_second)));
}

QString ImagePage::message(Kind kind) const {
    if (!m_problem.isEmpty())
        return tr("This cannot be shown: %1").arg(m_problem);
    if (!m_workspace.current())
        return m_workspace.isOpen()
                   ? tr("Select a picture in the project, or drop pictures anywhere in this window.")
                   : QString();
    if (m_load.isRunning())
        return tr("Opening the picture…");
    if (kind == Kind::Counterfactual)
        return tr(
            "No counterfactual has been made of this picture yet. Make one on the page Counterfactual.");
    if (!m_workspace.engine())
        return m_workspace.engineProblem().isEmpty()
                   ? tr("The engine is being loaded…")
                   : tr("This layer needs the engine: %1").arg(m_workspace.engineProblem());
    return tr("This layer is being computed…");
}

void ImagePage::refresh() {
    const auto wanted = [this](std::initializer_list<Kind> kinds) {
        const bool compares = m_view->mode() != ImageView::Mode::Single && !m_otherItem;
        return std::any_of(kinds.begin(), kinds.end(),
                           [&](Kind kind) { return kind == m_kind || (compares && kind == m_second); });
    };
    if (m_mapCall.isRunning() && !wanted({Kind::Map}))
        m_mapCall.stop();
    if (m_residualCall.isRunning() && !wanted({Kind::Reconstruction, Kind::Residual, Kind::Spectrum}))
        m_residualCall.stop();
    const LayerPointer first = layerOf(m_kind);
    const LayerPointer second = m_otherItem ? m_otherLayer : layerOf(m_second);
    m_view->setMessage(message(m_kind));
    m_view->setLayers(first, m_view->mode() == ImageView::Mode::Single ? nullptr : second);
    showOptions();
}

void ImagePage::showOptions() {
    const bool compares = m_view->mode() != ImageView::Mode::Single;
    const auto shows = [&](Kind kind) {
        return m_kind == kind || (compares && !m_otherItem && m_second == kind);
    };
    const bool residual = shows(Kind::Residual), map = shows(Kind::Map) && m_map;
    const bool partial = m_picture.raster && (residual || shows(Kind::Reconstruction)) &&
                         (m_picture.raster->size().width() > kResidualEdge ||
                          m_picture.raster->size().height() > kResidualEdge);
    m_seconds->setVisible(compares && !m_otherItem);
    if (QAction* action = m_bar->actions().value(2))
        action->setVisible(compares && !m_otherItem);
    m_gainLabel->setVisible(residual);
    m_gain->setVisible(residual);
    m_channel->setVisible(residual);
    m_opacityLabel->setVisible(map);
    m_opacity->setVisible(map);
    m_mapSource->setVisible(map);
    m_part->setVisible(partial);
    m_partLabel->setVisible(partial);
    m_options->setVisible(residual || map || partial);
    m_busy->setVisible(m_residualCall.isRunning() || m_mapCall.isRunning());
}

void ImagePage::setLook() {
    LayerLook look = m_view->look();
    look.gain = gainOf(m_gain->value());
    look.channel = m_channel->currentData().toInt();
    look.opacity = m_opacity->value() / 100.0;
    look.mapSource = m_mapSource->count() ? m_mapSource->currentData().toInt() : -1;
    look.sequential = m_workspace.preferences().sequential;
    look.diverging = m_workspace.preferences().diverging;
    look.dark = isDark(palette());
    m_gainLabel->setText(tr("Gain × %1").arg(QLocale().toString(look.gain, 'g', 3)));
    m_gainLabel->setMinimumWidth(
        fontMetrics().horizontalAdvance(tr("Gain × %1").arg(QStringLiteral("90.5"))) + 4);
    m_opacityLabel->setText(tr("Opacity %1").arg(percent(look.opacity)));
    m_opacityLabel->setMinimumWidth(
        fontMetrics().horizontalAdvance(tr("Opacity %1").arg(QStringLiteral("100 %"))) + 4);
    m_view->setLook(look);
}

} // namespace whorl
