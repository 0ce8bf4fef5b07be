#include "ui/main_window.h"

#include "core/imaging/list_files.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace whorl {

namespace {

constexpr int kViewSize = 420;
constexpr float kResidualGain = 8;

QImage scaledView(const Image& image) {
    return QImage(image.rgb.data(), image.width, image.height, image.width * 3, QImage::Format_RGB888)
        .scaled(kViewSize, kViewSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QImage residualView(const FloatImage& residual) {
    Image picture{residual.width, residual.height, std::vector<std::uint8_t>(residual.values.size())};
    const std::size_t plane = residual.values.size() / 3;
    for (std::size_t i = 0; i < plane; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            picture.rgb[3 * i + c] = static_cast<std::uint8_t>(
                std::clamp(128 + kResidualGain * residual.values[c * plane + i], 0.0f, 255.0f));
    return scaledView(picture);
}

} // namespace

MainWindow::MainWindow(EngineConfiguration configuration, QWidget* parent)
    : QMainWindow(parent), m_configuration(std::move(configuration)) {
    setWindowTitle(tr("Whorl"));
    setAcceptDrops(true);
    auto* fileMenu = menuBar()->addMenu(tr("&File"));
    fileMenu->addAction(tr("&Add images…"), QKeySequence::Open, this,
                        [this] { addPaths(QFileDialog::getOpenFileNames(this, tr("Add images"))); });
    fileMenu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Images"));
    m_original = new QLabel(tr("Drop images or folders here"));
    m_residual = new QLabel;
    for (QLabel* view : {m_original, m_residual}) {
        view->setAlignment(Qt::AlignCenter);
        view->setMinimumSize(kViewSize / 2, kViewSize / 2);
    }
    m_original->setAccessibleName(tr("Image"));
    m_residual->setAccessibleName(tr("Residual of the diffusion reconstruction"));
    m_words = new QLabel;
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAccessibleName(tr("What the analysis found"));
    m_sources = new QTreeWidget;
    m_sources->setHeaderLabels({tr("Source"), tr("Probability"), tr("log10 LR")});
    m_sources->setRootIsDecorated(false);
    m_sources->setAccessibleName(tr("Probabilities of the sources"));

    auto* views = new QSplitter(Qt::Horizontal);
    views->addWidget(m_original);
    views->addWidget(m_residual);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->addWidget(views, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_sources, 1);
    auto* all = new QSplitter(Qt::Horizontal);
    all->addWidget(m_list);
    all->addWidget(centre);
    all->setStretchFactor(1, 1);
    setCentralWidget(all);
    resize(1100, 760);

    connect(m_list, &QListWidget::currentRowChanged, this, &MainWindow::showItem);
    connect(&m_watcher, &QFutureWatcher<Item>::finished, this, &MainWindow::finished);
}

MainWindow::~MainWindow() {
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void MainWindow::addPaths(const QStringList& paths) {
    std::vector<std::filesystem::path> list;
    for (const QString& path : paths)
        list.emplace_back(path.toStdString());
    std::vector<ListIssue> issues;
    for (const auto& path : listImageFiles(list, true, issues)) {
        Item item;
        item.path = QString::fromStdString(path.string());
        m_items.push_back(item);
        m_list->addItem(tr("%1 – waiting").arg(QString::fromStdString(path.filename().string())));
    }
    for (const ListIssue& issue : issues)
        statusBar()->showMessage(QString::fromStdString(issue.path.string() + ": " + issue.cause));
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    startNext();
}

void MainWindow::startNext() {
    if (m_watcher.isRunning() || m_next >= m_items.size())
        return;
    statusBar()->showMessage(tr("Analysing %1 of %2").arg(m_next + 1).arg(m_items.size()));
    m_watcher.setFuture(
        QtConcurrent::run([configuration = m_configuration, engine = m_engine, item = m_items[m_next],
                           stop = m_stop.get_token(), this]() mutable {
            try {
                if (!engine)
                    engine = std::make_shared<Engine>(configuration);
                item.result = engine->analyze(std::filesystem::path(item.path.toStdString()), stop);
                if (item.result.status != AnalysisStatus::Failed) {
                    const DecodedImage decoded = decodeFile(item.path.toStdString());
                    item.original = scaledView(decoded.image);
                    item.residual = residualView(engine->residual(decoded.image, stop).residual);
                }
            } catch (const std::exception& error) {
                item.result.reason = error.what();
            }
            item.done = true;
            QMetaObject::invokeMethod(
                this, [this, engine] { m_engine = engine; }, Qt::QueuedConnection);
            return item;
        }));
}

void MainWindow::finished() {
    const int row = static_cast<int>(m_next);
    m_items[m_next] = m_watcher.result();
    const Item& item = m_items[m_next++];
    const QString named = item.result.status == AnalysisStatus::Done
                              ? QString::fromStdString(item.result.named)
                              : QString::fromUtf8(name(item.result.status));
    m_list->item(row)->setText(tr("%1 – %2").arg(QFileInfo(item.path).fileName(), named));
    if (m_list->currentRow() == row)
        showItem(row);
    if (m_next == m_items.size())
        statusBar()->showMessage(tr("%n image(s) analysed", nullptr, static_cast<int>(m_items.size())));
    startNext();
}

void MainWindow::showItem(int row) {
    m_sources->clear();
    if (row < 0)
        return;
    const Item& item = m_items[static_cast<std::size_t>(row)];
    if (!item.done) {
        m_original->setText(tr("Waiting"));
        m_residual->clear();
        m_words->clear();
        return;
    }
    m_original->setPixmap(QPixmap::fromImage(item.original));
    m_residual->setPixmap(QPixmap::fromImage(item.residual));
    m_words->setText(QString::fromStdString(inWords(item.result)) + "\n" +
                     QString::fromStdString(item.result.calibration));
    for (std::size_t i = 0; i < std::min<std::size_t>(8, item.result.sources.size()); ++i) {
        const SourceScore& score = item.result.sources[i];
        auto* line = new QTreeWidgetItem(
            m_sources, {QString::fromStdString(score.name), {}, QString::number(score.log10Lr, 'f', 1)});
        auto* bar = new QProgressBar;
        bar->setRange(0, 100);
        bar->setValue(static_cast<int>(100 * score.probability + 0.5));
        m_sources->setItemWidget(line, 1, bar);
    }
    m_sources->header()->resizeSections(QHeaderView::ResizeToContents);
    m_sources->setColumnWidth(1, 260);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    addPaths(paths);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_stop.request_stop();
    event->accept();
}

} // namespace whorl
