#include "ui/support/empty_state.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace whorl {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel), m_title(new QLabel), m_text(new QLabel),
      m_buttons(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    m_icon->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_icon);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setBold(true);
    m_title->setFont(font);
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_text->setProperty("role", QStringLiteral("muted"));
    m_buttons->setAlignment(Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    layout->setContentsMargins(16, 16, 16, 16);
    setTexts(title, text);
    drawIcon();
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::addAction(QAction* action, bool primary) {
    auto* button =
        new QPushButton(action->icon(), action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…")));
    button->setProperty("primary", primary);
    if (primary)
        button->setIcon({});
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    m_buttons->addWidget(button);
    if (!action->isVisible())
        button->hide();
}

void EmptyState::drawIcon() {
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(44, 44), devicePixelRatioF(), QIcon::Disabled));
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

} // namespace whorl
