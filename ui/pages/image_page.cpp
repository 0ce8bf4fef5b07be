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

namespace whorl {

namespace {

constexpr int kOtherItem = -1; ///< in the list of second layers

QSlider* makeSlider(int low, int high, int value, const QString& name) {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(low, high);
    slider->setValue(value);
    slider->setMinimumWidth(48);
    slider->setMaximumWidth(110);
    slider->setAccessibleName(name);
    slider->setToolTip(name);
    return slider;
}

} // namespace

ImagePage::ImagePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_item(workspace), m_other(workspace), m_view(new ImageView),
      m_bar(new QToolBar), m_options(new QWidget), m_layers(new QComboBox), m_modes(new QComboBox),
      m_seconds(new QComboBox), m_gainLabel(new QLabel),
      m_gain(makeSlider(0, 14, 4, tr("Gain of the residual"))), m_channel(new QComboBox),
      m_opacityLabel(new QLabel), m_opacity(makeSlider(0, 100, 60, tr("Opacity of the map"))),
      m_mapSource(new QComboBox), m_partLabel(new QLabel), m_part(new QToolButton), m_profile(new QLabel),
      m_zoom(new QLabel), m_busy(new QWidget), m_busyText(new QLabel), m_busyBar(new QProgressBar) {
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
    connect(&workspace, &Workspace::caseOpened, this, &ImagePage::refresh);
    connect(&workspace, &Workspace::caseClosed, this, [this] {
        m_otherChosen = false;
        m_other.open(0);
    });
    connect(&workspace, &Workspace::resultChanged, this, [this] {
        if (m_workspace.result() && m_workspace.result()->map)
            m_item.setMap(*m_workspace.result()->map);
    });
    connect(&workspace, &Workspace::preferencesChanged, this, &ImagePage::setLook);
    connect(&workspace, &Workspace::engineChanged, this, &ImagePage::refresh);
    for (ItemLayers* item : {&m_item, &m_other}) {
        connect(item, &ItemLayers::changed, this, &ImagePage::refresh);
        connect(item, &ItemLayers::progressed, this, [this](double share) {
            m_busyBar->setRange(0, 100);
            m_busyBar->setValue(static_cast<int>(share * 100));
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
        m_layers->addItem(ItemLayers::label(kind), static_cast<int>(kind));
    }
    fillSeconds();
    m_layers->setAccessibleName(tr("Layer"));
    m_layers->setToolTip(tr("What is shown (Alt+1 to Alt+6)"));
    m_modes->addItem(tr("Alone"), static_cast<int>(ImageView::Mode::Single));
    m_modes->addItem(tr("Swipe over"), static_cast<int>(ImageView::Mode::Swipe));
    m_modes->addItem(tr("Beside"), static_cast<int>(ImageView::Mode::SideBySide));
    m_modes->setAccessibleName(tr("Comparison"));
    m_modes->setToolTip(tr("Compare with a second layer"));
    m_seconds->setAccessibleName(tr("Second layer"));
    m_seconds->setToolTip(tr("What it is compared with"));
    m_seconds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_seconds->setMinimumContentsLength(16);
    m_bar->addWidget(m_layers);
    m_bar->addWidget(m_modes);
    m_secondsAction = m_bar->addWidget(m_seconds);
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
    m_mapSource->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mapSource->setMinimumContentsLength(8);
    // A row for each layer: the options of two beside each other would not fit on a small screen.
    auto* rows = new QVBoxLayout(m_options);
    rows->setContentsMargins(8, 3, 8, 3);
    rows->setSpacing(3);
    const auto addRow = [rows](std::initializer_list<QWidget*> widgets, int stretch) {
        auto* row = new QHBoxLayout;
        for (QWidget* widget : widgets)
            row->addWidget(widget, widget == *(widgets.end() - 1) ? stretch : 0);
        rows->addLayout(row);
        return row;
    };
    addRow({m_gainLabel, m_gain, m_channel}, 0)->addStretch(1);
    addRow({m_opacityLabel, m_opacity, m_mapSource}, 1);
    m_profile->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {m_profile, m_partLabel}) // long words give way before the window grows
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QHBoxLayout* row = addRow({m_profile}, 3);
    row->addWidget(m_partLabel, 2);
    row->addWidget(m_part);
    auto* busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(8, 3, 8, 3);
    busy->addWidget(m_busyText);
    m_busyText->setMinimumWidth(1); // gives way before the window grows
    busy->addWidget(m_busyBar, 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    busy->addWidget(cancel);
    m_busyBar->setTextVisible(false);
    connect(cancel, &QPushButton::clicked, this, [this] {
        compareWith(ImageView::Mode::Single, Kind::Original);
        showLayer(Kind::Original);
    });

    connect(m_layers, &QComboBox::activated, this,
            [this](int index) { showLayer(static_cast<Kind>(m_layers->itemData(index).toInt())); });
    connect(m_modes, &QComboBox::activated, this, &ImagePage::chooseMode);
    connect(m_seconds, &QComboBox::activated, this, &ImagePage::chooseSecond);
    connect(m_gain, &QSlider::valueChanged, this, &ImagePage::setLook);
    connect(m_opacity, &QSlider::valueChanged, this, &ImagePage::setLook);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ImagePage::setLook);
    connect(m_mapSource, &QComboBox::activated, this, &ImagePage::setLook);
    connect(m_part, &QToolButton::clicked, this, [this] {
        m_item.computeResidual(m_view->centre());
        if (comparesItems())
            m_other.computeResidual(m_view->centre());
    });
}

void ImagePage::fillSeconds() {
    m_seconds->clear();
    for (const Kind kind : {Kind::Original, Kind::Reconstruction, Kind::Residual, Kind::Spectrum, Kind::Map,
                            Kind::Counterfactual})
        m_seconds->addItem(ItemLayers::label(kind), static_cast<int>(kind));
    if (m_other.id())
        m_seconds->addItem(tr("The same of %1").arg(m_otherName), kOtherItem);
    m_seconds->setCurrentIndex(m_seconds->findData(m_otherChosen ? kOtherItem : static_cast<int>(m_second)));
}

void ImagePage::setMode(ImageView::Mode mode) {
    m_modes->setCurrentIndex(m_modes->findData(static_cast<int>(mode)));
    chooseMode();
    m_view->setFocus(Qt::ShortcutFocusReason); // for the keys of the swipe line
}

void ImagePage::chooseMode() {
    if (m_modes->currentIndex() > 0 && m_seconds->currentData() == m_layers->currentData())
        m_seconds->setCurrentIndex(m_layers->currentIndex() == 0 ? 2 : 0);
    chooseSecond();
}

void ImagePage::chooseSecond() {
    const auto mode = static_cast<ImageView::Mode>(m_modes->currentData().toInt());
    m_otherChosen = m_seconds->currentData() == kOtherItem;
    if (m_otherChosen) {
        m_view->setMode(mode);
        refresh();
    } else {
        compareWith(mode, static_cast<Kind>(m_seconds->currentData().toInt()));
    }
}

void ImagePage::showLayer(Kind kind) {
    m_kind = kind;
    m_layers->setCurrentIndex(m_layers->findData(static_cast<int>(kind)));
    m_item.clearProblem();
    m_other.clearProblem();
    refresh();
}

void ImagePage::compareWith(ImageView::Mode mode, Kind second) {
    m_otherChosen = false;
    m_second = second;
    m_modes->setCurrentIndex(m_modes->findData(static_cast<int>(mode)));
    m_seconds->setCurrentIndex(m_seconds->findData(static_cast<int>(second)));
    m_view->setMode(mode);
    refresh();
}

void ImagePage::compareWithItem(qint64 other) {
    const EvidenceItem* item = m_workspace.evidence().item(other);
    if (!item)
        return;
    m_otherName = item->fileName();
    m_otherChosen = true;
    m_other.open(other);
    fillSeconds();
    if (m_kind == Kind::Counterfactual)
        showLayer(Kind::Original);
    if (m_view->mode() == ImageView::Mode::Single) {
        m_modes->setCurrentIndex(m_modes->findData(static_cast<int>(ImageView::Mode::SideBySide)));
        m_view->setMode(ImageView::Mode::SideBySide);
    }
    refresh();
}

void ImagePage::open(qint64 id) {
    if (m_other.id() == id || !id) {
        m_otherChosen = false;
        m_other.open(0);
        fillSeconds();
    }
    m_item.open(id);
}

bool ImagePage::compares() const {
    return m_view->mode() != ImageView::Mode::Single && !m_otherChosen;
}

bool ImagePage::comparesItems() const {
    return m_view->mode() != ImageView::Mode::Single && m_otherChosen;
}

bool ImagePage::isShown() const {
    return m_item.layer(m_kind) && (!compares() || m_item.layer(m_second)) &&
           (!comparesItems() || m_other.layer(m_kind));
}

QString ImagePage::message() const {
    if (!m_item.problem().isEmpty())
        return tr("This cannot be shown: %1").arg(m_item.problem());
    if (!m_workspace.current())
        return m_workspace.isOpen()
                   ? tr("Select a picture in the project, or drop pictures anywhere in this window.")
                   : QString();
    if (m_item.isLoading())
        return tr("Opening the picture…");
    if (m_kind == Kind::Counterfactual)
        return tr("No counterfactual of this picture is at hand. Make one on the page Counterfactual.");
    if (!m_workspace.engine())
        return m_workspace.engineProblem().isEmpty()
                   ? tr("The engine is being loaded…")
                   : tr("This layer needs the engine: %1").arg(m_workspace.engineProblem());
    return tr("This layer is being computed…");
}

void ImagePage::refresh() {
    QSet<Kind> wanted{m_kind};
    if (compares())
        wanted.insert(m_second);
    // Starting and stopping reports changes, which come back here.
    {
        const QSignalBlocker item(m_item), other(m_other);
        m_item.want(wanted, m_view->centre());
        m_other.want(comparesItems() ? QSet<Kind>{m_kind} : QSet<Kind>(), m_view->centre());
    }
    const EvidenceItem* current = m_workspace.evidence().item(m_workspace.current());
    m_view->setTitles(comparesItems() && current ? QStringList{current->fileName(), m_otherName}
                                                 : QStringList());
    m_view->setMessage(message());
    m_view->setLayers(m_item.layer(m_kind), comparesItems() ? m_other.layer(m_kind)
                                            : compares()    ? m_item.layer(m_second)
                                                            : nullptr);
    if (m_kind == Kind::Map || (compares() && m_second == Kind::Map))
        fillMapSources();
    showOptions();
}

void ImagePage::fillMapSources() {
    const auto map = std::dynamic_pointer_cast<const MapLayer>(m_item.layer(Kind::Map));
    if (!map || m_mapSource->count() == map->labels().size() + 1)
        return;
    m_mapSource->clear();
    m_mapSource->addItem(tr("Named source of each part"), -1);
    for (qsizetype i = 0; i < map->labels().size(); ++i)
        m_mapSource->addItem(tr("Probability of %1").arg(map->labels()[i]), static_cast<int>(i));
    setLook();
}

void ImagePage::showOptions() {
    const auto shows = [&](Kind kind) { return m_kind == kind || (compares() && m_second == kind); };
    const bool residual = shows(Kind::Residual), map = shows(Kind::Map) && m_item.layer(Kind::Map);
    const bool partial = m_item.isPartial() && (residual || shows(Kind::Reconstruction));
    const RasterPointer& raster = m_item.raster();
    const bool profile = shows(Kind::Original) && raster && raster->isManaged();
    if (profile)
        m_profile->setText(tr("Colours as the profile of the file has them (%1); values as stored")
                               .arg(raster->colors().description()));
    m_secondsAction->setVisible(m_view->mode() != ImageView::Mode::Single);
    m_gainLabel->setVisible(residual);
    m_gain->setVisible(residual);
    m_channel->setVisible(residual);
    m_opacityLabel->setVisible(map);
    m_opacity->setVisible(map);
    m_mapSource->setVisible(map);
    m_profile->setVisible(profile);
    m_part->setVisible(partial);
    m_partLabel->setVisible(partial);
    m_partLabel->setText(m_item.partText());
    m_partLabel->setToolTip(m_item.partText());
    m_options->setVisible(residual || map || partial || profile);
    const QString busy = m_item.busyText().isEmpty() ? m_other.busyText() : m_item.busyText();
    if (m_busy->isHidden() && !busy.isEmpty())
        m_busyBar->setRange(0, 0);
    m_busyText->setText(busy);
    m_busy->setVisible(!busy.isEmpty());
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
