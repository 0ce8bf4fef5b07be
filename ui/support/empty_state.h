#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;
class QAction;

namespace whorl {

/// What a view shows while it has nothing to show: what is missing and what to do, with buttons that do it.
class EmptyState : public QWidget {
    Q_OBJECT

  public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    void addAction(QAction* action, bool primary = false); ///< as a button with the action's text

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_buttons;
};

} // namespace whorl
