#include "ui/pages/compare_page.h"

#include "app/report/report_wording.h"
#include "app/words/file_path.h"
#include "app/words/text.h"
#include "core/base/atomic_file.h"
#include "core/base/hash.h"
#include "core/imaging/replaceable.h"
#include "ui/pages/compare_column.h"
#include "ui/pages/comparison_document.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/save_picture.h"
#include "ui/plots/scatter_view.h"
#include "ui/support/empty_state.h"
#include "ui/support/fitting_tool_bar.h"
#include "ui/support/icons.h"
#include "ui/support/save_file_name.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <cmath>
#include <span>

namespace whorl {

namespace {

constexpr std::size_t kMostSides = 4;
constexpr int kKeptResiduals = 40; // mean residuals of pictures that were compared before
constexpr int kGap = 8, kNarrowSide = 146, kWideSide = 330, kWidePlots = 560;

QString distanceWords(double distance) {
    return QLocale().toString(distance, 'f', 1);
}

} // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("compare"), {}, {})), m_columnGrid(new QGridLayout),
      m_sentence(new QLabel), m_matrix(new QTableWidget), m_plot(new QCustomPlot), m_plane(new ScatterView),
      m_plots(new QBoxLayout(QBoxLayout::LeftToRight)), m_plotNote(new QLabel) {
    auto* bar = new FittingToolBar;
    m_addColumn = bar->addAction(icon(QStringLiteral("compare")), tr("Add a side"), this, [this] {
        addColumn({});
        compute();
    });
    m_keep =
        bar->addAction(icon(QStringLiteral("save")), tr("Keep selection"), this, &ComparePage::keepSelection);
    m_keep->setToolTip(tr("Keep the selected pictures as a set that can be compared with another selection"));
    m_enter =
        bar->addAction(icon(QStringLiteral("note")), tr("Enter into project"), this, &ComparePage::enterPair);
    m_enter->setToolTip(
        tr("Enter this comparison into the project, so that it stands in its log and in reports"));
    m_export =
        bar->addAction(icon(QStringLiteral("export")), tr("Export…"), this, &ComparePage::exportComparison);
    m_export->setToolTip(tr("Write this comparison as a PDF document"));
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_enrolSelection =
        bar->addAction(icon(QStringLiteral("enrol")), tr("Enrol…"), this, &ComparePage::enrolSelectionWanted);
    m_enrolSelection->setToolTip(
        tr("Enrol the selected pictures as a source that pictures are compared with"));
    QAction* library =
        bar->addAction(icon(QStringLiteral("table")), tr("Sources…"), this, &ComparePage::libraryWanted);
    library->setToolTip(tr("Enrol a folder, rename, describe, remove, export and import sources"));

    m_columnGrid->setContentsMargins(0, 0, 0, 0);
    m_columnGrid->setSpacing(kGap);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_matrix->setAccessibleName(tr("Comparison of each pair"));
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrix->horizontalHeader()->setHighlightSections(false);
    for (QHeaderView* header : {m_matrix->horizontalHeader(), m_matrix->verticalHeader()})
        header->setTextElideMode(Qt::ElideMiddle);
    m_matrix->verticalHeader()->setHighlightSections(false);
    m_matrix->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_plot->setMinimumHeight(240);
    m_plot->setAccessibleName(tr("Radial spectra of the residuals"));
    m_plot->xAxis->setLabel(tr("Frequency in cycles a pixel"));
    m_plot->yAxis->setLabel(tr("Mean magnitude (log₁₀)"));
    m_plot->legend->setVisible(true);
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plane->setMinimumHeight(240);
    m_plotNote->setProperty("role", QStringLiteral("muted"));
    m_plotNote->setWordWrap(true);

    const auto titled = [](const QString& title, QWidget* widget, QToolButton* button = nullptr) {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* row = new QHBoxLayout;
        auto* heading = new QLabel(title);
        heading->setProperty("role", QStringLiteral("heading"));
        heading->setWordWrap(true);
        row->addWidget(heading, 1);
        if (button)
            row->addWidget(button);
        else
            row->addStrut(28);
        layout->addLayout(row);
        layout->addWidget(widget, 1);
        return box;
    };
    auto* save = new QToolButton;
    save->setIcon(icon(QStringLiteral("save-picture")));
    save->setProperty("flat", true);
    save->setToolTip(tr("Save the plot as PNG, SVG or PDF"));
    save->setAccessibleName(save->toolTip());
    connect(save, &QToolButton::clicked, this, &ComparePage::savePlot);
    m_plots->setSpacing(12);
    m_plots->addWidget(titled(tr("Radial spectra of the residuals"), m_plot, save), 1);
    m_plots->addWidget(titled(tr("Position in the latent space"), m_plane), 1);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    layout->addLayout(m_columnGrid);
    layout->addWidget(m_sentence);
    layout->addWidget(m_matrix);
    layout->addLayout(m_plots, 1);
    layout->addWidget(m_plotNote);
    auto* area = new QScrollArea;
    area->setProperty("showsFocus", true);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(bar);
    pageLayout->addWidget(area, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    m_later.setSingleShot(true);
    m_later.setInterval(250);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible())
            compute();
    });
    const auto stale = [this] {
        m_stale = true;
        m_ready = false;
        m_later.start();
    };
    connect(&workspace, &Workspace::tracesChanged, this, stale);
    connect(&workspace, &Workspace::sourcesChanged, this, stale);
    connect(&workspace, &Workspace::engineChanged, this, stale);
    connect(&workspace, &Workspace::selectionChanged, this, stale);
    connect(&workspace, &Workspace::preferencesChanged, this, &ComparePage::showTraces);
    connect(&workspace, &Workspace::caseClosed, this, [this, stale] {
        m_kept.clear();
        m_residuals.clear();
        stale();
    });
    connect(m_matrix, &QTableWidget::itemSelectionChanged, this, &ComparePage::showPair);
    connect(m_plane, &ScatterView::activated, &workspace, &Workspace::setCurrent);
    connect(&m_traceCall, &BackgroundCall::failed, this, [this](const QString& what) {
        m_ready = true;
        m_sentence->setText(tr("These could not be compared: %1").arg(what));
    });
    connect(
        &m_residualCall, &BackgroundCall::failed, this, [this](const QString& what, const QString& remedy) {
            for (const ComparisonSet& set : m_sets)
                if (!set.isSource() && !m_residuals.contains(residualKey(set))) {
                    m_residuals.insert(residualKey(set),
                                       {nullptr, remedy.isEmpty() ? what : tr("%1 (%2)").arg(what, remedy)});
                    break;
                }
            m_residualRuns = false;
            showTraces();
            computeNextResidual();
        });
    addColumn({});
    addColumn({});
}

void ComparePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        compute();
}

void ComparePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ready)
        showTraces();
}

void ComparePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
    fitHeaders();
}

void ComparePage::fitHeaders() {
    constexpr int kPadding = 12;
    for (int column = 0; column < m_matrix->columnCount(); ++column)
        if (QTableWidgetItem* header = m_matrix->horizontalHeaderItem(column))
            header->setText(fontMetrics().elidedText(header->toolTip(), Qt::ElideMiddle,
                                                     m_matrix->columnWidth(column) - kPadding));
}

void ComparePage::arrange() {
    const QMargins margins = m_plots->parentWidget()->layout()->contentsMargins();
    const int room =
        width() - margins.left() - margins.right() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int count = static_cast<int>(m_columns.size());
    const auto fits = [&](int columns, int width) { return columns * width + (columns - 1) * kGap <= room; };
    const bool narrow = count > 2 || !fits(count, kWideSide);
    int perRow = count;
    while (perRow > 1 && !fits(perRow, kNarrowSide))
        perRow = (perRow + 1) / 2; // four become two by two
    for (int i = 0; i < count; ++i) {
        CompareColumn* column = m_columns[static_cast<std::size_t>(i)];
        column->setNarrow(narrow);
        column->setRemovable(count > 2);
        m_columnGrid->addWidget(column, i / perRow, i % perRow);
    }
    for (int column = 0; column < m_columnGrid->columnCount(); ++column)
        m_columnGrid->setColumnStretch(column, column < perRow ? 1 : 0);
    if (narrow != std::exchange(m_narrow, narrow) && m_ready)
        showTraces(); // with pictures of another size
    m_plots->setDirection(room < kWidePlots ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QColor ComparePage::colorOf(std::size_t side) const {
    return sourceColor(static_cast<int>(side), isDark(palette()));
}

std::vector<ComparisonSet> ComparePage::offers() const {
    std::vector<ComparisonSet> sets;
    const auto add = [&](const QString& key, const QString& label, const QList<qint64>& ids) {
        ComparisonSet set;
        set.key = key;
        for (const qint64 id : ids)
            if (m_workspace.traces().contains(id) && m_workspace.evidence().item(id))
                set.ids.append(id);
        set.label = tr("%1 (%2)").arg(label).arg(set.ids.size());
        if (!set.ids.isEmpty())
            sets.push_back(std::move(set));
    };
    add(QStringLiteral("selection"), tr("Selected pictures"), m_workspace.selection());
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        add(QStringLiteral("kept:%1").arg(i), tr("Kept set %1").arg(i + 1), m_kept[i]);
    QMap<QString, QList<qint64>> named, folders;
    for (const qint64 id : m_workspace.evidence().ids()) {
        const auto trace = m_workspace.traces().constFind(id);
        if (trace == m_workspace.traces().constEnd())
            continue;
        if (!trace->named.isEmpty())
            named[trace->named].append(id);
        const QString& path = m_workspace.evidence().item(id)->path;
        folders[path.left(path.lastIndexOf(u'/'))].append(id);
    }
    for (auto group = named.begin(); group != named.end(); ++group)
        add(QStringLiteral("named:") + group.key(),
            tr("All named %1").arg(sourceLabel(group.key().toStdString())), group.value());
    for (auto group = folders.begin(); group != folders.end(); ++group)
        add(QStringLiteral("folder:") + group.key(), tr("Folder %1").arg(QDir(group.key()).dirName()),
            group.value());
    for (const SourceInfo& source : m_workspace.sources()) {
        ComparisonSet set;
        set.key = QStringLiteral("source:") + QString::fromStdString(source.name);
        set.label = sourceLabel(source.name);
        set.source = source.name;
        sets.push_back(std::move(set));
    }
    return sets;
}

ComparisonSet ComparePage::filled(ComparisonSet set) const {
    for (const qint64 id : std::as_const(set.ids)) {
        const TracePoint point = m_workspace.traces().value(id);
        if (point.uncalibrated)
            set.uncalibrated.insert(set.traces.size());
        set.traces.push_back(point.trace);
        const EvidenceItem* item = m_workspace.evidence().item(id);
        set.paths.append(item->path);
    }
    return set;
}

void ComparePage::offer(const std::vector<ComparisonSet>& sets) {
    m_offering = true;
    for (CompareColumn* column : m_columns)
        column->offer(sets, column->key());
    m_offering = false;
    chooseAtFirst(sets);
}

void ComparePage::chooseAtFirst(const std::vector<ComparisonSet>& sets) {
    // The selection against the source that it was named as is what an analyst asks first.
    const auto has = [&](const QString& key) {
        return std::any_of(sets.begin(), sets.end(),
                           [&](const ComparisonSet& set) { return set.key == key; });
    };
    QStringList wishes{QStringLiteral("selection")};
    if (const auto trace = m_workspace.traces().constFind(m_workspace.current());
        trace != m_workspace.traces().constEnd())
        wishes.append(QStringLiteral("source:") + trace->named);
    for (const ComparisonSet& set : sets)
        wishes.append(set.key);
    for (CompareColumn* column : m_columns) {
        if (!column->key().isEmpty())
            continue;
        for (const QString& wish : std::as_const(wishes))
            if (has(wish) && !sides().contains(wish)) {
                column->offer(sets, wish);
                break;
            }
    }
}

void ComparePage::addColumn(const QString& key) {
    if (m_columns.size() >= kMostSides)
        return;
    auto* column = new CompareColumn(m_workspace.thumbnails());
    column->offer(offers(), key);
    m_columns.push_back(column);
    connect(column, &CompareColumn::chosen, this, &ComparePage::compute);
    connect(column, &CompareColumn::removed, this, [this, column] { removeColumn(column); });
    connect(column, &CompareColumn::pictureWanted, this, [this](const QString& path) {
        for (const qint64 id : m_workspace.evidence().ids())
            if (m_workspace.evidence().item(id)->path == path)
                m_workspace.setCurrent(id);
    });
    arrange();
    m_addColumn->setEnabled(m_columns.size() < kMostSides);
}

void ComparePage::removeColumn(CompareColumn* column) {
    std::erase(m_columns, column);
    column->deleteLater();
    arrange();
    m_addColumn->setEnabled(true);
    compute();
}

void ComparePage::setSides(const QStringList& keys) {
    while (m_columns.size() > static_cast<std::size_t>(keys.size()) && m_columns.size() > 2) {
        m_columns.back()->deleteLater();
        m_columns.pop_back();
    }
    while (m_columns.size() < static_cast<std::size_t>(keys.size()) && m_columns.size() < kMostSides)
        addColumn({});
    const std::vector<ComparisonSet> sets = offers();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->offer(sets, keys.value(static_cast<qsizetype>(i)));
    arrange();
    m_addColumn->setEnabled(m_columns.size() < kMostSides);
    compute();
}

QStringList ComparePage::sides() const {
    QStringList keys;
    for (const CompareColumn* column : m_columns)
        keys.append(column->key());
    return keys;
}

void ComparePage::keepSelection() {
    QList<qint64> ids;
    for (const qint64 id : m_workspace.selection())
        if (m_workspace.traces().contains(id))
            ids.append(id);
    if (ids.isEmpty())
        return;
    m_kept.push_back(ids);
    const QString key = QStringLiteral("kept:%1").arg(m_kept.size() - 1);
    // A side that followed the selection stays what it was; otherwise the set takes a place that is still
    // free.
    const std::vector<ComparisonSet> sets = offers();
    for (CompareColumn* column : m_columns)
        if (column->key() == QLatin1String("selection")) {
            column->offer(sets, key);
            break;
        }
    compute();
}

void ComparePage::compute() {
    if (m_offering)
        return;
    const auto engine = m_workspace.engine();
    const std::vector<ComparisonSet> all = offers();
    const bool enough = engine && all.size() >= 2 && m_workspace.isOpen();
    m_stack->setCurrentIndex(enough ? 1 : 0);
    m_ready = false;
    if (!enough) {
        if (!m_workspace.engineProblem().isEmpty())
            m_empty->setTexts(tr("The engine could not be loaded"), m_workspace.engineProblem());
        else
            m_empty->setTexts(engine ? tr("Nothing to compare yet") : tr("The engine is being loaded…"),
                              tr("Sources of the library and analysed pictures can be compared here."));
        return;
    }
    m_stale = false;
    offer(all);
    int selected = 0;
    for (const qint64 id : m_workspace.selection())
        selected += m_workspace.traces().contains(id) ? 1 : 0;
    m_keep->setEnabled(selected > 0);
    m_enrolSelection->setEnabled(selected > 0);
    std::vector<ComparisonSet> sets;
    for (CompareColumn* column : m_columns)
        for (const ComparisonSet& set : all)
            if (set.key == column->key())
                sets.push_back(filled(set));
    if (sets.size() != m_columns.size()) {
        m_ready = true;
        return;
    }
    m_traceCall.start([engine, sets](const std::stop_token& stop,
                                     const ProgressCallback&) { return compareTraces(*engine, sets, stop); },
                      [this, sets](const TraceComparison& traces) {
                          m_sets = sets;
                          m_traces = traces;
                          m_ready = true;
                          showTraces();
                          computeNextResidual();
                      });
}

QString ComparePage::residualKey(const ComparisonSet& set) const {
    return set.paths.join(QLatin1Char('\n'));
}

void ComparePage::computeNextResidual() {
    const auto engine = m_workspace.engine();
    if (m_residualCall.isRunning() || !engine)
        return;
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const QString key = residualKey(m_sets[i]);
        if (m_sets[i].isSource() || m_residuals.contains(key))
            continue;
        // The most typical pictures first: they are what the mean is of when there are many.
        QStringList paths;
        for (const qint64 id : m_traces.sides[i].typical)
            if (const EvidenceItem* item = m_workspace.evidence().item(id))
                paths.append(item->path);
        paths.append(m_sets[i].paths);
        paths.removeDuplicates();
        m_residualRuns = true;
        m_residualCall.start(
            [engine, paths](const std::stop_token& stop, const ProgressCallback& progress) {
                std::vector<std::filesystem::path> files;
                for (const QString& path : paths)
                    files.emplace_back(toPath(path));
                return std::make_shared<const MeanResidual>(engine->meanResidual(files, stop, progress));
            },
            [this, key](const std::shared_ptr<const MeanResidual>& mean) {
                if (m_residuals.size() >= kKeptResiduals)
                    m_residuals.removeIf([this](const auto& kept) {
                        return std::none_of(m_sets.begin(), m_sets.end(), [&](const ComparisonSet& set) {
                            return residualKey(set) == kept.key();
                        });
                    });
                m_residuals.insert(key, {mean, {}});
                m_residualRuns = false;
                showTraces();
                computeNextResidual();
            });
        return;
    }
    m_residualRuns = false;
}

void ComparePage::showTraces() {
    if (m_sets.size() != m_columns.size() || m_traces.sides.size() != m_sets.size())
        return;
    const int count = static_cast<int>(m_sets.size());
    const Preferences& preferences = m_workspace.preferences();
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const ComparisonSet& set = m_sets[i];
        CompareColumn& column = *m_columns[i];
        column.setColor(colorOf(i));
        QStringList typical;
        for (const qint64 id : m_traces.sides[i].typical)
            if (const EvidenceItem* item = m_workspace.evidence().item(id))
                typical.append(item->path);
        if (set.isSource()) {
            const auto& sources = m_workspace.sources();
            const auto info = std::find_if(sources.begin(), sources.end(), [&](const SourceInfo& source) {
                return source.name == set.source;
            });
            QString facts = info == sources.end() || info->images == 0
                                ? tr("Enrolled source")
                                : tr("Enrolled from %Ln picture(s)", nullptr, info->images);
            if (info != sources.end() && !info->description.empty())
                facts += QLatin1Char('\n') + QString::fromStdString(info->description);
            column.setFacts(facts);
            column.setResidual(
                m_traces.residuals[i].get(),
                tr("The library keeps no mean residual of this source; enrol it again to have one."),
                preferences.diverging, preferences.sequential);
        } else {
            const Residual residual = m_residuals.value(residualKey(set));
            column.setFacts(
                tr("%Ln analysed picture(s) of this project", nullptr, static_cast<int>(set.ids.size())));
            column.setResidual(residual.mean.get(),
                               residual.problem.isEmpty() ? tr("Computing the mean residual…")
                                                          : residual.problem,
                               preferences.diverging, preferences.sequential);
        }
        column.setTypical(typical);
    }

    const auto selected = m_matrix->selectedItems();
    const std::pair chosen(selected.isEmpty() ? 0 : selected.first()->row(),
                           selected.isEmpty() ? 1 : selected.first()->column());
    {
        const QSignalBlocker blocker(m_matrix);
        m_matrix->clear();
        m_matrix->setRowCount(count);
        m_matrix->setColumnCount(count);
        for (int row = 0; row < count; ++row) {
            const QString label = m_sets[static_cast<std::size_t>(row)].label;
            auto* header = new QTableWidgetItem(label);
            header->setToolTip(label);
            m_matrix->setVerticalHeaderItem(row, header);
            m_matrix->setHorizontalHeaderItem(row, header->clone());
            for (int column = 0; column < count; ++column) {
                auto* cell = new QTableWidgetItem;
                const SetComparison& pair =
                    m_traces.pairs[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
                if (row == column) {
                    cell->setText(QStringLiteral("–"));
                    cell->setFlags(Qt::NoItemFlags);
                } else {
                    cell->setText(
                        hasRatio(static_cast<std::size_t>(row), static_cast<std::size_t>(column))
                            ? tr("ratio %1\ndistance %2")
                                  .arg(ratioNumber(pair.log10LrSameSource), distanceWords(pair.distance))
                            : tr("distance %1").arg(distanceWords(pair.distance)));
                }
                cell->setTextAlignment(Qt::AlignCenter);
                m_matrix->setItem(row, column, cell);
            }
        }
        m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_matrix->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 10);
        int widest = 0;
        for (const ComparisonSet& set : m_sets)
            widest = std::max(widest, fontMetrics().horizontalAdvance(set.label));
        m_matrix->verticalHeader()->setFixedWidth(std::clamp(widest + 14, 60, 180));
        int height = m_matrix->horizontalHeader()->sizeHint().height() + 2;
        for (int row = 0; row < count; ++row)
            height += m_matrix->rowHeight(row);
        m_matrix->setFixedHeight(height);
        m_matrix->setVisible(count > 2);
        m_matrix->setCurrentCell(std::min(chosen.first, count - 1), std::min(chosen.second, count - 1));
        QTimer::singleShot(0, this, &ComparePage::fitHeaders); // when the columns have their widths
    }
    showPair();
    showRadial(palette());

    fillPlane(*m_plane, isDark(palette()));
}

void ComparePage::fillPlane(ScatterView& view, bool dark) const {
    std::vector<ScatterView::Source> sources;
    std::vector<ScatterView::Point> points;
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const auto [x, y] = m_traces.sides[i].centre;
        sources.push_back({m_sets[i].label, sourceColor(static_cast<int>(i), dark), static_cast<int>(i),
                           m_sets[i].isSource(), QPointF(static_cast<double>(x), static_cast<double>(y)),
                           static_cast<int>(m_sets[i].ids.size())});
        for (qsizetype k = 0; k < m_sets[i].ids.size(); ++k) {
            const auto [px, py] = m_traces.sides[i].points[static_cast<std::size_t>(k)];
            points.push_back({m_sets[i].ids[k], QPointF(static_cast<double>(px), static_cast<double>(py)),
                              static_cast<int>(i)});
        }
    }
    QPainterPath circle;
    constexpr double kRadius =
        2.4477; // 95 % of two standard normal dimensions: the plane counts in deviations within a source
    circle.addEllipse(QPointF(), kRadius, kRadius);
    view.setData(std::move(points), std::move(sources), circle);
}

void ComparePage::showRadial(const QPalette& colors) {
    stylePlot(*m_plot, colors);
    m_plot->clearGraphs();
    QStringList without;
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const ComparisonSet& set = m_sets[i];
        const std::shared_ptr<const MeanResidual> mean =
            set.isSource() ? m_traces.residuals[i] : m_residuals.value(residualKey(set)).mean;
        const std::vector<float> values = mean ? mean->radial : std::vector<float>();
        if (values.empty()) {
            if (set.isSource())
                without.append(set.label);
            continue;
        }
        QCPGraph* graph = m_plot->addGraph();
        graph->setName(fontMetrics().elidedText(set.label, Qt::ElideMiddle, 160));
        graph->setPen(QPen(sourceColor(static_cast<int>(i), isDark(colors)), 2, styles[i]));
        for (std::size_t k = 0; k < values.size(); ++k)
            graph->addData(0.5 * (static_cast<double>(k) + 0.5) / static_cast<double>(values.size()),
                           static_cast<double>(values[k]));
    }
    m_plot->legend->setVisible(m_plot->graphCount() > 0);
    // The lowest frequencies are far above all others and would flatten what is to be compared.
    m_plot->xAxis->setRange(0.04, 0.5);
    for (int i = 0; i < m_plot->graphCount(); ++i)
        m_plot->graph(i)->rescaleValueAxis(i > 0, true);
    m_plot->yAxis->scaleRange(1.1);
    m_plot->xAxis->setRange(0, 0.5);
    m_plot->replot();
    m_plotNote->setVisible(!without.isEmpty());
    m_plotNote->setText(tr("No radial spectrum is kept for %1; compare with pictures of it instead.")
                            .arg(without.join(QStringLiteral(", "))));
}

void ComparePage::showPair() {
    if (m_sets.size() < 2)
        return;
    const auto selected = m_matrix->selectedItems();
    const std::size_t a = selected.isEmpty() ? 0 : static_cast<std::size_t>(selected.first()->row()),
                      b = selected.isEmpty() ? 1 : static_cast<std::size_t>(selected.first()->column());
    m_enter->setEnabled(false);
    if (a == b || a >= m_sets.size() || b >= m_sets.size())
        return;
    m_sentence->setText(pairWords(a, b));
    m_enter->setEnabled(hasRatio(a, b) && m_workspace.isOpen() && !m_workspace.isReadOnly());
}

bool ComparePage::hasRatio(std::size_t a, std::size_t b) const {
    return m_sets[a].isCalibrated() && m_sets[b].isCalibrated() && m_traces.pairs[a][b].shared == 0;
}

QString ComparePage::pairWords(std::size_t a, std::size_t b, bool onPaper) const {
    const SetComparison& pair = m_traces.pairs[a][b];
    const auto side = [&](std::size_t index) {
        return QStringLiteral("<b>%1</b>").arg(m_sets[index].label.toHtmlEscaped());
    };
    const auto uncalibrated = static_cast<int>(m_sets[a].uncalibrated.size() + m_sets[b].uncalibrated.size());
    const QString distance =
        tr("Their distance is %1 standard deviations within a source.")
            .arg(onPaper ? reporting::decimal(pair.distance, 1) : distanceWords(pair.distance));
    if (m_sets[a].isSource() && m_sets[b].isSource())
        return tr("%1 and %2 are two enrolled sources. %3 A likelihood ratio needs pictures on both sides.")
            .arg(side(a), side(b), distance);
    if (m_sets[a].isSource() || m_sets[b].isSource()) {
        const std::size_t source = m_sets[a].isSource() ? a : b, pictures = source == a ? b : a;
        const ComparisonSet& set = m_sets[pictures];
        const auto supporting = std::count_if(set.ids.begin(), set.ids.end(), [&](qint64 id) {
            const EvidenceItem* item = m_workspace.evidence().item(id);
            return item != nullptr && item->named.toStdString() == m_sets[source].source &&
                   isClearlySupported(*item);
        });
        return tr("Whether pictures come from the enrolled source %1 is told by their attribution: it "
                  "clearly "
                  "supports that source for %2 of %Ln picture(s) of %3. %4",
                  nullptr, static_cast<int>(set.ids.size()))
            .arg(side(source), QLocale().toString(supporting), side(pictures), distance);
    }
    if (pair.shared > 0)
        return tr("%Ln picture(s) are in both %1 and %2, so no likelihood ratio is given between them. %3",
                  nullptr, pair.shared)
            .arg(side(a), side(b), distance);
    if (!hasRatio(a, b))
        return tr("%Ln picture(s) of %1 and %2 are unlike those that likelihood ratios were measured on, so "
                  "no ratio is given with them. %3",
                  nullptr, uncalibrated)
            .arg(side(a), side(b), distance);
    const QString leftOut =
        uncalibrated > 0
            ? QLatin1Char(' ') +
                  tr("%Ln picture(s) unlike those that likelihood ratios were measured on are left out.",
                     nullptr, uncalibrated)
            : QString();
    QString trust;
    for (const QString& paragraph : reporting::trustworthiness(pair))
        trust += QStringLiteral("<br>") + paragraph;
    const double ratio = pair.log10LrSameSource;
    if (supportsEither(ratio) && ratio < 0)
        return tr("What was measured on %1 and %2 is about %3 times more probable if they come from "
                  "different sources than if they come from the same one: <b>%4 support for different "
                  "sources</b>. %5")
                   .arg(side(a), side(b), onPaper ? reporting::ratioText(-ratio) : ratioNumber(-ratio),
                        Text::ofCore(verbalScale(-ratio)), distance) +
               leftOut + trust;
    if (!supportsEither(ratio))
        return tr("What was measured on %1 and %2 gives <b>no support for one source</b>. That they come "
                  "from different "
                  "ones does not follow: pictures of one source often differ as much. %3")
                   .arg(side(a), side(b), distance) +
               leftOut + trust;
    return tr("What was measured on %1 and %2 is about %3 times more probable if they come from the same "
              "source than if "
              "they come from different ones: <b>%4 support for the same source</b>. %5")
               .arg(side(a), side(b), onPaper ? reporting::ratioText(ratio) : ratioNumber(ratio),
                    Text::ofCore(verbalScale(ratio)), distance) +
           leftOut + trust;
}

void ComparePage::exportComparison() {
    const QString file = saveFileName(this, tr("Export comparison"),
                                      m_workspace.besideProject(tr("comparison") + QStringLiteral(".pdf")),
                                      tr("PDF document (*.pdf)"), QStringLiteral("pdf"));
    if (!file.isEmpty())
        exportTo(file);
}

void ComparePage::exportTo(const QString& file) {
    if (!isReady() || m_traces.sides.size() != m_sets.size() || m_sets.size() != m_columns.size())
        return;
    ComparisonDocument document;
    const CaseProperties& properties = m_workspace.openedCase().properties;
    document.head = {{tr("Project"), QFileInfo(m_workspace.openedCase().path).fileName()},
                     {Text::tr("Case number"), properties.number},
                     {tr("Title"), properties.title},
                     {Text::tr("Laboratory"), properties.laboratory},
                     {Text::tr("Examiner"), properties.examiner.isEmpty() ? m_workspace.preferences().examiner
                                                                          : properties.examiner},
                     {tr("Date"), reporting::timeText(QDateTime::currentDateTimeUtc())},
                     {Text::tr("Program"), QStringLiteral("Whorl " WHORL_VERSION)}};
    document.limits =
        tr("A ratio compares “both come from the same source” with “they come from different "
           "sources”; sources that are not named here were not compared. The mean residuals show "
           "where a measurement comes from and are no proof by themselves.");
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const CompareColumn& column = *m_columns[i];
        ComparisonDocument::Side side{m_sets[i].label,   column.facts(),    column.residualNote(),
                                      column.residual(), column.spectrum(), {}};
        for (const qint64 id : m_sets[i].ids)
            if (const EvidenceItem* item = m_workspace.evidence().item(id))
                side.pictures.append({item->fileName(), item->sha256});
        document.sides.push_back(std::move(side));
        for (std::size_t j = i + 1; j < m_sets.size(); ++j)
            document.findings.append(pairWords(i, j, true));
    }
    // On paper, whatever the theme of the window.
    const QPalette light = style()->standardPalette();
    showRadial(light);
    document.radial = m_plot->toPixmap(720, 400, 2);
    showRadial(palette());
    ScatterView plane;
    plane.setPalette(light);
    plane.resize(720, 400);
    fillPlane(plane, false);
    document.plane = plane.picture(plane.size() * 2);
    if (const auto engine = m_workspace.engine())
        for (const auto& [name, hash] : engine->weights())
            document.weights.append({QString::fromStdString(name), QString::fromStdString(hash)});
    const QByteArray bytes = toPdf(document);
    const auto view = std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    try {
        requireReplaceable(toPath(file));
        writeFileAtomically(toPath(file), view);
        m_workspace.recordExport(file, QStringLiteral("comparison"), QString::fromStdString(sha256(view)));
    } catch (const Error& error) {
        m_workspace.reportFailure(file, error);
    }
}

void ComparePage::enterPair() {
    const auto selected = m_matrix->selectedItems();
    const std::size_t a = selected.isEmpty() ? 0 : static_cast<std::size_t>(selected.first()->row()),
                      b = selected.isEmpty() ? 1 : static_cast<std::size_t>(selected.first()->column());
    if (a == b || a >= m_sets.size() || b >= m_sets.size())
        return;
    const auto compared = [&](const ComparisonSet& set) {
        ComparedSet images{set.label, {}, {}};
        for (qsizetype i = 0; i < set.ids.size(); ++i)
            if (const EvidenceItem* item = m_workspace.evidence().item(set.ids[i]))
                (set.uncalibrated.contains(static_cast<std::size_t>(i)) ? images.leftOut : images.compared)
                    .append(item->sha256);
        return images;
    };
    m_workspace.addComparison(compared(m_sets[a]), compared(m_sets[b]), m_traces.pairs[a][b]);
    m_enter->setEnabled(false);
}

void ComparePage::savePlot() {
    const QString file =
        saveFileName(this, tr("Save plot"), m_workspace.besideProject(QStringLiteral("radial-spectra.png")),
                     plotFilter(), QStringLiteral("png"));
    if (file.isEmpty())
        return;
    try {
        whorl::savePlot(*m_plot, file);
    } catch (const Error& error) {
        m_workspace.reportFailure(file, error);
    }
}

} // namespace whorl
