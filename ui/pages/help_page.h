#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace whorl {

/// The handbook in the window: each view, what the figures mean, and what must not be concluded from them.
class HelpPage : public QWidget {
    Q_OBJECT

  public:
    explicit HelpPage(QWidget* parent = nullptr);
    void showTopic(const QString& anchor);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void load();
    int pictureWidth() const; ///< that the page has room for

    QListWidget* m_topics;
    QTextBrowser* m_text;
    int m_pictureWidth = 0;
};

} // namespace whorl
