#include "ui/pages/compare_column.h"

#include "ui/models/thumbnails.h"
#include "ui/support/icons.h"
#include "ui/support/words.h"
#include "ui/viewer/layers.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace whorl {

namespace {

constexpr int kWide = 92, kNarrow = 60, kTypical = 28;

QPixmap rendered(const Layer& layer, const LayerLook& look, int edge, double ratio) {
    QPixmap pixmap(QSize(edge, edge) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    layer.paint(painter, QRectF(0, 0, edge, edge), QRectF(QPointF(), QSizeF(layer.size())), look);
    return pixmap;
}

/// A power of two that lets nearly all values of the mean use the whole scale.
double gainFor(const FloatImage& image) {
    std::vector<float> sizes(image.values.size());
    std::transform(image.values.begin(), image.values.end(), sizes.begin(),
                   [](float value) { return std::abs(value); });
    const auto nth =
        sizes.begin() + static_cast<std::ptrdiff_t>(0.99 * static_cast<double>(sizes.size() - 1));
    std::nth_element(sizes.begin(), nth, sizes.end());
    return std::clamp(std::exp2(std::floor(std::log2(127.5 / std::max(1e-3, static_cast<double>(*nth))))),
                      1.0, 1024.0);
}

} // namespace

CompareColumn::CompareColumn(Thumbnails& thumbnails, QWidget* parent)
    : QFrame(parent), m_thumbnails(thumbnails), m_mark(new QLabel), m_name(new QLabel),
      m_choice(new QComboBox), m_remove(new QToolButton), m_facts(new QLabel), m_pictures(new QWidget),
      m_residual(new QLabel), m_spectrum(new QLabel), m_residualNote(new QLabel),
      m_typicalTitle(new QLabel(tr("Most typical pictures"))), m_typicalRow(new QHBoxLayout),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setProperty("card", true);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(10, 8, 10, 10);
    m_top = new QHBoxLayout;
    m_mark->setFixedSize(12, 12);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    m_choice->setMinimumWidth(64); // of four, each gives way
    m_choice->setAccessibleName(tr("What is compared"));
    m_remove->setIcon(icon(QStringLiteral("close")));
    m_remove->setProperty("flat", true);
    m_remove->setToolTip(tr("Remove this side"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_top->addWidget(m_mark);
    m_top->addWidget(m_name, 1);
    m_top->addWidget(m_choice, 1);
    m_top->addWidget(m_remove);
    m_layout->addLayout(m_top);
    m_name->setWordWrap(true);
    m_name->setProperty("role", QStringLiteral("heading"));
    m_name->hide();
    m_facts->setWordWrap(true);
    for (QLabel* label : {m_name, m_facts})
        label->setMinimumWidth(1); // long words give way before the page scrolls
    m_facts->setProperty("role", QStringLiteral("muted"));
    m_layout->addWidget(m_facts);

    auto* pictures = new QHBoxLayout(m_pictures);
    pictures->setContentsMargins(0, 0, 0, 0);
    pictures->setSpacing(4);
    for (QLabel* label : {m_residual, m_spectrum}) {
        pictures->addWidget(label);
    }
    m_residual->setAccessibleName(tr("Mean residual"));
    m_spectrum->setAccessibleName(tr("Mean spectrum of the residuals"));
    m_residualNote->setWordWrap(true);
    m_residualNote->setProperty("role", QStringLiteral("muted"));
    m_typicalTitle->setProperty("role", QStringLiteral("muted"));
    m_typicalTitle->setWordWrap(true);
    m_typicalRow->setSpacing(2);
    auto* typical = new QVBoxLayout;
    typical->addWidget(m_typicalTitle);
    typical->addLayout(m_typicalRow);
    m_body->setSpacing(6);
    m_body->addWidget(m_pictures, 0, Qt::AlignLeft | Qt::AlignTop);
    m_body->addLayout(typical, 1);
    m_body->setAlignment(typical, Qt::AlignTop);
    m_layout->addLayout(m_body);
    m_layout->addWidget(m_residualNote);
    m_layout->addStretch();

    connect(m_choice, &QComboBox::activated, this, [this] {
        m_name->setText(m_choice->currentText());
        emit chosen();
    });
    connect(m_remove, &QToolButton::clicked, this, &CompareColumn::removed);
    connect(&thumbnails, &Thumbnails::ready, this, [this](const QString& path) {
        if (m_typical.contains(path))
            fillTypical();
    });
    setTypical({});
    setResidual(nullptr, {}, ColorMapId::Vik, ColorMapId::Viridis);
}

void CompareColumn::setColor(const QColor& color) {
    QPixmap mark(QSize(12, 12) * devicePixelRatioF());
    mark.setDevicePixelRatio(devicePixelRatioF());
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(1, 1, 10, 10));
    painter.end();
    m_mark->setPixmap(mark);
}

void CompareColumn::offer(const std::vector<ComparisonSet>& sets, const QString& key) {
    // Results that stream in must not close the list under the user's hand.
    if (m_choice->view()->isVisible())
        return;
    m_choice->clear();
    auto* model = qobject_cast<QStandardItemModel*>(m_choice->model());
    const auto heading = [&](const QString& text) {
        m_choice->addItem(text);
        QStandardItem* item = model->item(m_choice->count() - 1);
        item->setFlags(Qt::NoItemFlags);
    };
    bool sources = false;
    if (!sets.empty() && !sets.front().isSource())
        heading(tr("Pictures of the project"));
    for (const ComparisonSet& set : sets) {
        if (set.isSource() && !std::exchange(sources, true))
            heading(tr("Library of sources"));
        m_choice->addItem(set.label, set.key);
        m_choice->setItemData(m_choice->count() - 1, set.label, Qt::ToolTipRole);
    }
    m_choice->setCurrentIndex(m_choice->findData(key));
    m_name->setText(m_choice->currentText());
}

QString CompareColumn::key() const {
    return m_choice->currentData().toString();
}

void CompareColumn::setFacts(const QString& text) {
    m_factsText = text;
    m_facts->setText(text);
}

QString CompareColumn::residualNote() const {
    return m_residualNote->text();
}

QPixmap CompareColumn::residual() const {
    return m_pictures->isHidden() ? QPixmap() : m_residual->pixmap(Qt::ReturnByValue);
}

QPixmap CompareColumn::spectrum() const {
    return m_pictures->isHidden() ? QPixmap() : m_spectrum->pixmap(Qt::ReturnByValue);
}

void CompareColumn::setTypical(const QStringList& paths) {
    m_typical = paths;
    m_typicalTitle->setVisible(!paths.isEmpty());
    fillTypical();
}

void CompareColumn::fillTypical() {
    while (QLayoutItem* item = m_typicalRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : std::as_const(m_typical)) {
        auto* button = new QToolButton;
        button->setProperty("flat", true);
        button->setIconSize({kTypical, kTypical});
        const QPixmap picture = m_thumbnails.thumbnail(path);
        button->setIcon(picture.isNull() ? icon(QStringLiteral("image")) : QIcon(picture));
        button->setToolTip(tr("Show %1").arg(QFileInfo(path).fileName()));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, path] { emit pictureWanted(path); });
        m_typicalRow->addWidget(button);
    }
    m_typicalRow->addStretch();
}

void CompareColumn::setResidual(const MeanResidual* mean, const QString& message, ColorMapId diverging,
                                ColorMapId sequential) {
    m_pictures->setVisible(mean);
    m_residualNote->setVisible(mean || !message.isEmpty());
    if (!mean) {
        m_residualNote->setText(message);
        return;
    }
    LayerLook look;
    look.diverging = diverging;
    look.sequential = sequential;
    for (QLabel* label : {m_residual, m_spectrum})
        label->setFixedSize(m_edge, m_edge);
    look.gain = gainFor(mean->residual);
    look.channel = 1;
    const SignedLayer layer({}, std::make_shared<const FloatImage>(mean->residual), {},
                            {mean->residual.width, mean->residual.height});
    m_residual->setPixmap(rendered(layer, look, m_edge, devicePixelRatioF()));
    const QString end = QLocale().toString(127.5 / look.gain, 'f', 1);
    m_residual->setToolTip(tr("Mean residual of the middle of the pictures, green channel; the scale "
                              "ends at ± %1 grey levels")
                               .arg(end));
    const SpectrumLayer spectrum({}, std::make_shared<const FloatImage>(mean->spectrum));
    m_spectrum->setPixmap(rendered(spectrum, look, m_edge, devicePixelRatioF()));
    m_spectrum->setToolTip(tr("Mean spectrum of the residuals, coarse structures in the middle"));
    m_residualNote->setText(tr("Mean residual (± %1 grey levels) and spectrum over %2")
                                .arg(end, tr("%Ln picture(s)", nullptr, mean->images)));
}

void CompareColumn::setRemovable(bool removable) {
    m_remove->setVisible(removable);
}

void CompareColumn::setNarrow(bool narrow) {
    if (narrow == std::exchange(m_narrow, narrow))
        return;
    m_edge = narrow ? kNarrow : kWide;
    m_name->setVisible(narrow);
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setStretch(1, narrow ? 0 : 1); // below each other, a note follows at once
    // A narrow list cuts its text off; it gets a row of its own under the whole name.
    m_layout->removeWidget(m_choice);
    m_top->removeWidget(m_choice);
    if (narrow)
        m_layout->insertWidget(1, m_choice);
    else
        m_top->insertWidget(2, m_choice, 1);
    fillTypical();
}

} // namespace whorl
