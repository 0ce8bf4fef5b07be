#pragma once

#include "core/analysis/engine.h"

#include <QFutureWatcher>
#include <QMainWindow>

#include <memory>

class QLabel;
class QListWidget;
class QTreeWidget;

namespace whorl {

/// A dropped image is analysed on a worker thread; its picture, its residual and its probabilities are shown.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(EngineConfiguration configuration, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPaths(const QStringList& paths);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    struct Item {
        QString path;
        AnalysisResult result;
        QImage original, residual;
        bool done = false;
    };

    void startNext();
    void finished();
    void showItem(int row);

    EngineConfiguration m_configuration;
    std::shared_ptr<Engine> m_engine; ///< made by the first job
    std::vector<Item> m_items;
    std::size_t m_next = 0;
    std::stop_source m_stop;
    QFutureWatcher<Item> m_watcher;
    QListWidget* m_list;
    QLabel *m_original, *m_residual, *m_words;
    QTreeWidget* m_sources;
};

} // namespace whorl
