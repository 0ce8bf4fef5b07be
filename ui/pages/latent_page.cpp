#include "ui/pages/latent_page.h"

#include "core/analysis/neighbourhoods.h"
#include "core/base/error.h"
#include "ui/plots/save_picture.h"
#include "ui/support/empty_state.h"
#include "ui/support/fitting_tool_bar.h"
#include "ui/support/icons.h"
#include "ui/support/save_file_name.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>
#include <numbers>

namespace whorl {

namespace {

/// The outline that holds 95 % of a source's images in the plane by the model of the trace, from the
/// projections of single deviations: the projection is linear, so the covariance is the sum of the outer
/// products of its columns.
QPainterPath ellipseOf(const std::vector<std::pair<float, float>>& projected) {
    double xx = 0, xy = 0, yy = 0;
    for (std::size_t i = 1; i < projected.size(); ++i) {
        const double x = static_cast<double>(projected[i].first - projected[0].first),
                     y = static_cast<double>(projected[i].second - projected[0].second);
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    const double mean = (xx + yy) / 2, spread = std::sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
    constexpr double kRadius =
        2.4477; // square root of the 95 % quantile of chi squared with 2 degrees of freedom
    const double major = kRadius * std::sqrt(std::max(0.0, mean + spread)),
                 minor = kRadius * std::sqrt(std::max(0.0, mean - spread));
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy) * 180 / std::numbers::pi;
    QPainterPath path;
    path.addEllipse(QPointF(), major, minor);
    return QTransform().rotate(angle).map(path);
}

} // namespace

struct LatentPage::Plane {
    QList<qint64> ids;
    std::vector<std::string> names;       ///< of the sources
    std::vector<std::vector<float>> rows; ///< items, then sources; in deviations within a source
    std::vector<std::pair<float, float>> items, sources; ///< their places
    QPainterPath ellipse;                                ///< empty where distances mean nothing
};

LatentPage::LatentPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("latent"), {}, {})), m_view(new ScatterView),
      m_caption(new QLabel), m_layout(new QComboBox), m_card(new QFrame(m_view)), m_cardPicture(new QLabel),
      m_cardText(new QLabel) {
    auto* bar = new FittingToolBar;
    QAction* lasso = bar->addAction(icon(QStringLiteral("lasso")), tr("Lasso"));
    lasso->setCheckable(true);
    lasso->setToolTip(tr("Draw around points to select their pictures (also with Shift held down)"));
    QAction* fit = bar->addAction(icon(QStringLiteral("fit")), tr("Show all"));
    QAction* save = bar->addAction(icon(QStringLiteral("save-picture")), tr("Save picture…"));
    m_layout->addItem(tr("Principal directions"));
    m_layout->addItem(tr("Neighbourhoods (t-SNE)"));
    m_layout->setAccessibleName(tr("How the pictures are arranged"));
    m_layout->setToolTip(
        tr("Principal directions keep distances; neighbourhoods keep together what lies together "
           "in all directions of the trace, and distances between groups mean nothing"));
    bar->addWidget(m_layout);
    m_caption->setProperty("role", QStringLiteral("muted"));
    m_caption->setContentsMargins(10, 4, 10, 4);
    m_caption->setWordWrap(true);

    auto* plot = new QWidget;
    auto* plotLayout = new QVBoxLayout(plot);
    plotLayout->setContentsMargins(0, 0, 0, 0);
    plotLayout->setSpacing(0);
    plotLayout->addWidget(bar);
    plotLayout->addWidget(m_view, 1);
    plotLayout->addWidget(m_caption);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(plot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_card->setProperty("card", true);
    auto* cardLayout = new QHBoxLayout(m_card);
    cardLayout->setContentsMargins(8, 8, 10, 8);
    cardLayout->addWidget(m_cardPicture);
    cardLayout->addWidget(m_cardText);
    m_card->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_card->hide();

    connect(m_layout, &QComboBox::activated, this, &LatentPage::arrange);
    connect(&m_arrangement, &BackgroundCall::progressed, this, [this](double share) {
        m_caption->setText(tr("Arranging the neighbourhoods: %1").arg(percent(share)));
    });
    connect(lasso, &QAction::toggled, m_view, &ScatterView::setLasso);
    connect(fit, &QAction::triggered, m_view, &ScatterView::fit);
    connect(save, &QAction::triggered, this, &LatentPage::savePicture);
    connect(m_view, &ScatterView::lassoed, this, [this](const QList<qint64>& ids) {
        m_workspace.setSelection(ids);
        if (!ids.isEmpty() && !ids.contains(m_workspace.current()))
            m_workspace.setCurrent(ids.first());
    });
    connect(m_view, &ScatterView::activated, &workspace, &Workspace::setCurrent);
    connect(m_view, &ScatterView::hovered, this, &LatentPage::hover);
    const auto update = [this] {
        m_stale = true;
        if (isVisible())
            project();
    };
    connect(&workspace, &Workspace::tracesChanged, this, update);
    connect(&workspace, &Workspace::sourcesChanged, this, update);
    connect(&workspace, &Workspace::engineChanged, this, update);
    connect(&workspace, &Workspace::currentChanged, m_view, &ScatterView::setCurrent);
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        m_view->setSelected(m_workspace.selection().size() > 1 ? m_workspace.selection() : QList<qint64>());
    });
    project();
}

void LatentPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        project();
}

void LatentPage::project() {
    const auto engine = m_workspace.engine();
    m_stack->setCurrentIndex(engine ? 1 : 0);
    if (!engine) {
        m_empty->setTexts(tr("Latent space"), m_workspace.engineProblem().isEmpty()
                                                  ? tr("The engine is being loaded…")
                                                  : m_workspace.engineProblem());
        return;
    }
    m_stale = false;
    m_arrangement.stop();
    auto plane = std::make_shared<Plane>();
    std::vector<std::vector<float>> traces;
    const auto& all = m_workspace.traces();
    for (auto point = all.begin(); point != all.end(); ++point) {
        plane->ids.append(point.key());
        traces.push_back(point->trace);
    }
    for (const SourceInfo& source : m_workspace.sources())
        plane->names.push_back(source.name);
    m_projection.start(
        [engine, plane, traces = std::move(traces)](const std::stop_token& stop, const ProgressCallback&) {
            std::vector<std::vector<float>> means;
            for (const std::string& name : plane->names)
                means.push_back(engine->meanTrace(name));
            throwIfStopped(stop);
            plane->sources = engine->project(means);
            plane->items = engine->project(traces);
            const std::vector<float> deviation = engine->withinDeviation();
            std::vector<std::vector<float>> unit(deviation.size() + 1,
                                                 std::vector<float>(deviation.size(), 0));
            for (std::size_t i = 0; i < deviation.size(); ++i)
                unit[i + 1][i] = deviation[i];
            if (!deviation.empty())
                plane->ellipse = ellipseOf(engine->project(unit));
            plane->rows = traces;
            plane->rows.insert(plane->rows.end(), means.begin(), means.end());
            for (std::vector<float>& row : plane->rows)
                for (std::size_t i = 0; i < row.size(); ++i)
                    row[i] /= std::max(deviation[i], 1e-6F);
            return std::shared_ptr<const Plane>(plane);
        },
        [this](const std::shared_ptr<const Plane>& found) {
            m_plane = found;
            arrange();
        });
}

void LatentPage::arrange() {
    m_arrangement.stop();
    if (!m_plane)
        return;
    show(*m_plane);
    if (m_layout->currentIndex() == 0)
        return;
    m_arrangement.start(
        [plane = m_plane](const std::stop_token& stop, const ProgressCallback& progress) {
            std::vector<std::pair<float, float>> start = plane->items;
            start.insert(start.end(), plane->sources.begin(), plane->sources.end());
            const auto places = arrangeByNeighbourhood(plane->rows, start, stop, progress);
            auto arranged = std::make_shared<Plane>(*plane);
            const auto sources = places.begin() + static_cast<std::ptrdiff_t>(plane->items.size());
            arranged->items.assign(places.begin(), sources);
            arranged->sources.assign(sources, places.end());
            arranged->ellipse = {};
            return std::shared_ptr<const Plane>(std::move(arranged));
        },
        [this](const std::shared_ptr<const Plane>& arranged) {
            show(*arranged);
            m_view->fit();
        });
}

void LatentPage::show(const Plane& plane) {
    const bool dark = isDark(palette());
    std::vector<ScatterView::Source> sources;
    QHash<QString, int> indexOf;
    for (std::size_t i = 0; i < plane.names.size(); ++i) {
        const auto [x, y] = plane.sources[i];
        const int index = static_cast<int>(i);
        sources.push_back({sourceLabel(plane.names[i]), sourceColor(index, dark), sourceShape(index), true,
                           QPointF(static_cast<double>(x), static_cast<double>(y)), 0});
        indexOf.insert(QString::fromStdString(plane.names[i]), index);
    }
    indexOf.insert(QStringLiteral("unknown"), static_cast<int>(sources.size()));
    sources.push_back({sourceLabel("unknown"), sourceColor(-1, dark), 4, false, {}, 0});
    std::vector<ScatterView::Point> points;
    for (qsizetype i = 0; i < plane.ids.size(); ++i) {
        const auto point = m_workspace.traces().constFind(plane.ids[i]);
        if (point == m_workspace.traces().constEnd())
            continue;
        const auto [x, y] = plane.items[static_cast<std::size_t>(i)];
        const int source = indexOf.value(point->named, static_cast<int>(sources.size()) - 1);
        ++sources[static_cast<std::size_t>(source)].points;
        points.push_back({plane.ids[i], QPointF(static_cast<double>(x), static_cast<double>(y)), source});
    }
    int shape = 0; // the few sources that are shown differ by more than colour
    for (ScatterView::Source& source : sources)
        if (source.points > 0 && source.hasEllipse)
            source.shape = sourceShape(shape++);
    m_caption->setText(tr("%Ln picture(s)", nullptr, static_cast<int>(points.size())) +
                       (plane.ellipse.isEmpty() ? tr("; only who lies beside whom has a meaning")
                                                : tr("; each ellipse: 95 % of a source by the model; "
                                                     "other content or processing lies outside")));
    m_view->setData(std::move(points), std::move(sources), plane.ellipse);
    m_view->setCurrent(m_workspace.current());
}

void LatentPage::hover(qint64 id, const QPoint& where) {
    const EvidenceItem* item = m_workspace.evidence().item(id);
    m_card->setVisible(item);
    if (!item)
        return;
    const QPixmap thumbnail = m_workspace.thumbnails().thumbnail(item->path);
    m_cardPicture->setVisible(!thumbnail.isNull());
    m_cardPicture->setPixmap(thumbnail);
    m_cardText->setText(QStringLiteral("<b>%1</b><br>%2")
                            .arg(item->fileName().toHtmlEscaped(), m_workspace.evidence()
                                                                       .indexOf(id)
                                                                       .data(EvidenceModel::DetailRole)
                                                                       .toString()
                                                                       .toHtmlEscaped()));
    m_card->adjustSize();
    const int x = where.x() + 16 + m_card->width() < m_view->width() ? where.x() + 16
                                                                     : where.x() - 16 - m_card->width();
    const int y =
        std::clamp(where.y() - m_card->height() / 2, 4, std::max(4, m_view->height() - m_card->height() - 4));
    m_card->move(std::max(4, x), y);
}

void LatentPage::savePicture() {
    const QString file =
        saveFileName(this, tr("Save picture"), m_workspace.besideProject(QStringLiteral("latent-space.png")),
                     tr("PNG picture (*.png)"), QStringLiteral("png"));
    if (file.isEmpty())
        return;
    try {
        whorl::savePicture(m_view->picture(m_view->size() * 2).toImage(), file);
    } catch (const Error& error) {
        m_workspace.reportFailure(file, error);
    }
}

} // namespace whorl
