#include "ui/pages/help_page.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>

#include <algorithm>

namespace whorl {

namespace {

constexpr int kMargin = 18, kPictureWidth = 560; // the one that help.html gives

struct Topic {
    const char* anchor;
    const char* title;
};

constexpr Topic kTopics[] = {
    {"begin", QT_TRANSLATE_NOOP("whorl::HelpPage", "First case in ten minutes")},
    {"answer", QT_TRANSLATE_NOOP("whorl::HelpPage", "Reading an answer")},
    {"figures", QT_TRANSLATE_NOOP("whorl::HelpPage", "Each figure")},
    {"limits", QT_TRANSLATE_NOOP("whorl::HelpPage", "What must not be concluded")},
    {"project", QT_TRANSLATE_NOOP("whorl::HelpPage", "Project and jobs")},
    {"image", QT_TRANSLATE_NOOP("whorl::HelpPage", "Image")},
    {"latent", QT_TRANSLATE_NOOP("whorl::HelpPage", "Latent space")},
    {"compare", QT_TRANSLATE_NOOP("whorl::HelpPage", "Compare")},
    {"counterfactual", QT_TRANSLATE_NOOP("whorl::HelpPage", "Counterfactual")},
    {"record", QT_TRANSLATE_NOOP("whorl::HelpPage", "Facts, notes and history")},
    {"enrol", QT_TRANSLATE_NOOP("whorl::HelpPage", "Enrolling a suspect model")},
    {"validate", QT_TRANSLATE_NOOP("whorl::HelpPage", "Validation in your laboratory")},
    {"model", QT_TRANSLATE_NOOP("whorl::HelpPage", "Your own reconstruction model")},
    {"cluster", QT_TRANSLATE_NOOP("whorl::HelpPage", "Several computers")},
    {"update", QT_TRANSLATE_NOOP("whorl::HelpPage", "Installing and updating")},
    {"claims", QT_TRANSLATE_NOOP("whorl::HelpPage", "Claims and sources")},
    {"keys", QT_TRANSLATE_NOOP("whorl::HelpPage", "Keyboard")},
};

} // namespace

HelpPage::HelpPage(QWidget* parent) : QWidget(parent), m_topics(new QListWidget), m_text(new QTextBrowser) {
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setSpacing(2);
    m_topics->setTextElideMode(Qt::ElideRight);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Topic& topic : kTopics) {
        auto* item = new QListWidgetItem(tr(topic.title), m_topics);
        item->setData(Qt::UserRole, QLatin1String(topic.anchor));
    }
    int widest = 0;
    for (const Topic& topic : kTopics)
        widest = std::max(widest, fontMetrics().horizontalAdvance(tr(topic.title)));
    m_topics->setMaximumWidth(widest + 24);
    m_topics->setCurrentRow(0);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenExternalLinks(false);
    m_text->setSearchPaths({QStringLiteral(":/help")});
    m_text->document()->setDocumentMargin(kMargin);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topics, 1);
    layout->addWidget(m_text, 3);
    connect(m_topics, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem* item) { showTopic(item->data(Qt::UserRole).toString()); });
    load();
}

void HelpPage::showTopic(const QString& anchor) {
    m_text->scrollToAnchor(anchor);
    const QSignalBlocker blocker(m_topics);
    for (int row = 0; row < m_topics->count(); ++row)
        if (m_topics->item(row)->data(Qt::UserRole) == anchor)
            m_topics->setCurrentRow(row);
}

int HelpPage::pictureWidth() const {
    // The viewport itself has its size only once it is shown.
    const int bar = m_text->verticalScrollBar()->sizeHint().width() + 2 * m_text->frameWidth();
    return std::clamp(m_text->width() - bar - 2 * kMargin, 200, kPictureWidth);
}

void HelpPage::load() {
    QFile file(QStringLiteral(":/help/help.html"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const int place = m_text->verticalScrollBar()->value();
    const Tones tone = tones(palette());
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: x-large; } h2 { font-size: large; margin-top: 26px; }"
                       "p, li { line-height: 135%; } td, th { padding: 3px 14px 3px 0; }"
                       "th { text-align: left; color: %1; } a { color: %2; } .note { color: %3; }")
            .arg(tone.muted.name(), tone.accent.name(), tone.caution.name()));
    // Qt breaks no line of a <pre>, which would make the page wider than the window.
    QString html = QString::fromUtf8(file.readAll());
    html.replace(QStringLiteral("<pre>"),
                 QStringLiteral("<p style='white-space: pre-wrap; font-family: monospace'>"));
    html.replace(QStringLiteral("</pre>"), QStringLiteral("</p>"));
    m_pictureWidth = pictureWidth();
    html.replace(QStringLiteral("width=\"%1\"").arg(kPictureWidth),
                 QStringLiteral("width=\"%1\"").arg(m_pictureWidth));
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(place);
}

void HelpPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (pictureWidth() != m_pictureWidth)
        load();
}

void HelpPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        load();
}

} // namespace whorl
