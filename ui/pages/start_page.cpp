#include "ui/pages/start_page.h"

#include "ui/support/empty_state.h"
#include "ui/support/fitting_scroll_area.h"
#include "ui/support/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace whorl {

StartPage::StartPage(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), m_welcome(new EmptyState(QStringLiteral("fingerprint"), {}, {})),
      m_recentBox(new QWidget), m_recent(new QListWidget) {
    for (QAction* action : actions)
        m_welcome->addAction(action, action == actions.first());
    setOpening({});

    auto* heading = new QLabel(tr("Recent projects"));
    heading->setProperty("role", QStringLiteral("heading"));
    m_recent->setAccessibleName(heading->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSpacing(2);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setAutoFillBackground(false);
    m_recent->viewport()->setAutoFillBackground(false);
    auto* recentLayout = new QVBoxLayout(m_recentBox);
    recentLayout->setContentsMargins(0, 40, 32, 32);
    recentLayout->addWidget(heading);
    recentLayout->addWidget(m_recent, 1);

    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_welcome, 3);
    row->addWidget(m_recentBox, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FittingScrollArea(content));
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit chosen(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { emit chosen(item->data(Qt::UserRole).toString()); });
}

void StartPage::setOpening(const QString& name) {
    if (name.isEmpty())
        m_welcome->setTexts(
            tr("Which model made this picture?"),
            tr("Drop pictures, folders or a project anywhere in this window. Whorl only reads "
               "pictures: it never changes them, and nothing leaves this computer."));
    else
        m_welcome->setTexts(tr("Opening %1…").arg(name), {});
}

void StartPage::setRecent(const QStringList& paths) {
    m_recent->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const QString when =
            file.exists() ? QLocale().toString(file.lastModified(), QLocale::ShortFormat) : tr("not found");
        auto* item = new QListWidgetItem(
            icon(QStringLiteral("fingerprint")),
            QStringLiteral("%1\n%2\n%3")
                .arg(file.completeBaseName(), when, QDir::toNativeSeparators(file.path())),
            m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentBox->setVisible(!paths.isEmpty());
}

} // namespace whorl
