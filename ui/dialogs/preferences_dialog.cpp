#include "ui/dialogs/preferences_dialog.h"

#include "app/words/text.h"
#include "ui/support/fitting_scroll_area.h"
#include "ui/support/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

namespace whorl {

namespace {

QComboBox* makeMapCombo(const std::vector<ColorMapId>& maps, ColorMapId chosen) {
    auto* combo = new QComboBox;
    constexpr QSize kSample(96, 12);
    for (const ColorMapId id : maps) {
        QImage bar(256, 1, QImage::Format_RGB32);
        for (int x = 0; x < 256; ++x)
            bar.setPixel(x, 0, colorMap(id)[static_cast<std::size_t>(x)]);
        combo->addItem(QIcon(QPixmap::fromImage(bar.scaled(kSample))), colorMapName(id),
                       static_cast<int>(id));
    }
    combo->setIconSize(kSample);
    combo->setCurrentIndex(combo->findData(static_cast<int>(chosen)));
    return combo;
}

QGroupBox* addGroup(QVBoxLayout* layout, const QString& title, QFormLayout*& form) {
    auto* box = new QGroupBox(title);
    form = new QFormLayout(box);
    layout->addWidget(box);
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, const QString& device, QWidget* parent)
    : QDialog(parent), m_examiner(new QLineEdit(preferences.examiner)), m_language(new QComboBox),
      m_theme(new QComboBox), m_sequential(makeMapCombo(sequentialMaps(), preferences.sequential)),
      m_diverging(makeMapCombo(divergingMaps(), preferences.diverging)), m_device(new QComboBox),
      m_threads(new QSpinBox), m_tiles(new QSpinBox),
      m_map(new QCheckBox(tr("Compute the attribution map with every analysis (slower)"))) {
    setWindowTitle(tr("Preferences"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    QFormLayout* form = nullptr;

    addGroup(layout, tr("You"), form);
    m_examiner->setPlaceholderText(tr("your login name"));
    m_examiner->setToolTip(tr("Stands beside every entry of the project log and in reports"));
    form->addRow(tr("&Examiner"), m_examiner);

    addGroup(layout, tr("Appearance"), form);
    m_language->addItem(tr("As the desktop"), QString());
    for (const QString& language : languages())
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_language->setToolTip(tr("Another language is used from the next start on"));
    form->addRow(tr("&Language"), m_language);
    m_theme->addItem(tr("As the desktop"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences.theme)));
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Colours of spectra and maps"), m_sequential);
    form->addRow(tr("Colours of signed differences"), m_diverging);

    addGroup(layout, tr("Analysis"), form);
    m_device->addItem(tr("Automatic"), QStringLiteral("auto"));
    m_device->addItem(tr("Processor (CPU)"), QStringLiteral("cpu"));
    m_device->addItem(tr("Graphics card (CUDA)"), QStringLiteral("cuda"));
    m_device->setCurrentIndex(std::max(0, m_device->findData(preferences.device)));
    form->addRow(tr("&Device"), m_device);
    m_threads->setRange(0, 256);
    m_threads->setValue(preferences.threads);
    m_threads->setSpecialValueText(tr("all cores"));
    form->addRow(tr("T&hreads"), m_threads);
    m_tiles->setRange(1, 256);
    m_tiles->setValue(preferences.tiles);
    m_tiles->setToolTip(tr("Parts of 128 × 128 pixels that are looked at in each picture; more take longer"));
    form->addRow(tr("T&iles of each picture"), m_tiles);
    form->addRow(m_map);
    auto* now = new QLabel(
        device.isEmpty() ? tr("Changes reload the engine; what runs begins anew.")
                         : tr("In use: %1. Changes reload the engine; what runs begins anew.").arg(device));
    now->setProperty("role", QStringLiteral("muted"));
    now->setWordWrap(true);
    form->addRow(now);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(new FittingScrollArea(content), 1);
    outer->addWidget(buttons);
    fitToScreen(*this);
}

Preferences PreferencesDialog::preferences() const {
    Preferences result;
    result.examiner = m_examiner->text().trimmed();
    result.language = m_language->currentData().toString();
    result.theme = static_cast<Theme>(m_theme->currentData().toInt());
    result.sequential = static_cast<ColorMapId>(m_sequential->currentData().toInt());
    result.diverging = static_cast<ColorMapId>(m_diverging->currentData().toInt());
    result.device = m_device->currentData().toString();
    result.threads = m_threads->value();
    result.tiles = m_tiles->value();
    result.attributionMap = m_map->isChecked();
    return result;
}

} // namespace whorl
