#include "ui/pages/item_layers.h"

#include "ui/support/words.h"

namespace whorl {

namespace {

constexpr int kResidualEdge = 1024;

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
                                       : ItemLayers::tr("not computed here");
    }

  private:
    PictureLayer m_patch;
    QRect m_place;
};

} // namespace

QString ItemLayers::label(Kind kind) {
    switch (kind) {
    case Kind::Original:
        return tr("Original");
    case Kind::Reconstruction:
        return tr("Reconstruction");
    case Kind::Residual:
        return tr("Residual");
    case Kind::Spectrum:
        return tr("Spectrum of residual");
    case Kind::Map:
        return tr("Attribution map");
    case Kind::Counterfactual:
        break;
    }
    return tr("Counterfactual");
}

ItemLayers::ItemLayers(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    for (BackgroundCall* call : {&m_load, &m_residualCall, &m_mapCall}) {
        connect(call, &BackgroundCall::runningChanged, this, [this](bool running) {
            if (running) // what an end gives is announced when it is there
                emit changed();
        });
        connect(call, &BackgroundCall::progressed, this, &ItemLayers::progressed);
        connect(call, &BackgroundCall::failed, this, [this](const QString& what, const QString& remedy) {
            m_problem = remedy.isEmpty() ? what : tr("%1 (%2)").arg(what, remedy);
            emit changed();
        });
    }
}

void ItemLayers::open(qint64 id) {
    m_id = id;
    m_picture = {};
    m_part = {};
    m_problem.clear();
    m_original = m_reconstruction = m_residual = m_spectrum = m_map = m_counterfactual = nullptr;
    for (BackgroundCall* call : {&m_load, &m_residualCall, &m_mapCall})
        call->stop();
    emit changed();
    if (!id)
        return;
    m_workspace.withFile(id, [this, id](const QString& path) {
        if (id != m_id)
            return;
        m_load.start(
            [path](const std::stop_token& stop, const ProgressCallback&) { return openPicture(path, stop); },
            [this](const OpenPicture& picture) {
                m_picture = picture;
                m_original = std::make_shared<PictureLayer>(label(Kind::Original), picture.raster);
                emit changed();
            });
    });
}

LayerPointer ItemLayers::layer(Kind kind) const {
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

void ItemLayers::want(const QSet<Kind>& kinds, const QPointF& centre) {
    const bool residual = kinds.contains(Kind::Reconstruction) || kinds.contains(Kind::Residual) ||
                          kinds.contains(Kind::Spectrum);
    const bool map = kinds.contains(Kind::Map);
    if (!residual)
        m_residualCall.stop();
    if (!map)
        m_mapCall.stop();
    if (!m_picture.raster || !m_workspace.engine() || !m_problem.isEmpty())
        return;
    if (residual && !m_residual && !m_residualCall.isRunning())
        computeResidual(centre);
    if (map && !m_map && !m_mapCall.isRunning())
        computeMap();
}

void ItemLayers::computeResidual(const QPointF& centre) {
    const auto engine = m_workspace.engine();
    if (!engine || !m_picture.raster)
        return;
    const QRect part = workingPart(m_picture.raster->size(), centre, kResidualEdge);
    m_residualCall.start(
        [engine, raster = m_picture.raster, part](const std::stop_token& stop,
                                                  const ProgressCallback& progress) {
            ResidualLayers found = engine->residual(cropped(raster->image(), part), stop, progress);
            const auto reconstruction =
                std::make_shared<const Raster>(std::move(found.reconstruction), stop, raster->colors());
            return Layers{
                std::make_shared<PatchedLayer>(label(Kind::Reconstruction), raster, reconstruction,
                                               part.topLeft()),
                std::make_shared<SignedLayer>(label(Kind::Residual),
                                              std::make_shared<const FloatImage>(std::move(found.residual)),
                                              part.topLeft(), raster->size()),
                std::make_shared<SpectrumLayer>(
                    label(Kind::Spectrum), std::make_shared<const FloatImage>(std::move(found.spectrum)))};
        },
        [this, part](const Layers& layers) {
            m_reconstruction = layers.reconstruction;
            m_residual = layers.residual;
            m_spectrum = layers.spectrum;
            m_part = part.size();
            emit changed();
        });
}

void ItemLayers::setMap(const AttributionMap& map) {
    if (!m_picture.raster)
        return;
    std::vector<QColor> colors;
    QStringList labels;
    for (const std::string& source : map.sources) {
        colors.push_back(sourceColor(m_workspace.sourceIndex(QString::fromStdString(source)), false));
        labels.append(sourceLabel(source));
    }
    m_map = std::make_shared<MapLayer>(map, m_picture.raster, std::move(colors), std::move(labels));
    emit changed();
}

void ItemLayers::computeMap() {
    if (const ResultPointer result = m_workspace.result(); m_id == m_workspace.current() && result)
        if (const auto& map = result->map) {
            setMap(*map);
            return;
        }
    m_mapCall.start(
        [engine = m_workspace.engine(), picture = m_picture](const std::stop_token& stop,
                                                             const ProgressCallback& progress) {
            DecodedImage decoded = *picture.decoded;
            decoded.image = picture.raster->image();
            return engine->map(decoded, stop, progress);
        },
        [this](const AttributionMap& map) { setMap(map); });
}

void ItemLayers::setCounterfactual(const RasterPointer& raster) {
    m_counterfactual = raster ? std::make_shared<PictureLayer>(label(Kind::Counterfactual), raster) : nullptr;
    emit changed();
}

bool ItemLayers::isPartial() const {
    return m_picture.raster &&
           std::max(m_picture.raster->size().width(), m_picture.raster->size().height()) > kResidualEdge;
}

QString ItemLayers::busyText() const {
    if (m_residualCall.isRunning())
        return tr("Reconstructing the picture by diffusion…");
    return m_mapCall.isRunning() ? tr("Attributing each part of the picture…") : QString();
}

QString ItemLayers::partText() const {
    return !isPartial() || m_part.isEmpty()
               ? QString()
               : tr("Computed for %1 × %2 pixels").arg(m_part.width()).arg(m_part.height());
}

} // namespace whorl
