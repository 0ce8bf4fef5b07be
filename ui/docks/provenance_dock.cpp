#include "ui/docks/provenance_dock.h"

#include "ui/models/workspace.h"
#include "ui/support/empty_state.h"
#include "ui/support/theme.h"

#include "app/words/text.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTextBrowser>

#include <algorithm>

namespace whorl {

namespace {

QString kindLabel(const std::string& kind) {
    static const QHash<QString, const char*> labels = {
        {QStringLiteral("generator"), QT_TRANSLATE_NOOP("whorl::ProvenanceDock", "Generator")},
        {QStringLiteral("camera"), QT_TRANSLATE_NOOP("whorl::ProvenanceDock", "Camera")},
        {QStringLiteral("software"), QT_TRANSLATE_NOOP("whorl::ProvenanceDock", "Software")},
        {QStringLiteral("edit"), QT_TRANSLATE_NOOP("whorl::ProvenanceDock", "Edit")},
        {QStringLiteral("integrity"), QT_TRANSLATE_NOOP("whorl::ProvenanceDock", "Integrity")},
        {QStringLiteral("time"), QT_TRANSLATE_NOOP("whorl::ProvenanceDock", "Time")},
        {QStringLiteral("place"), QT_TRANSLATE_NOOP("whorl::ProvenanceDock", "Place")},
        {QStringLiteral("compression"), QT_TRANSLATE_NOOP("whorl::ProvenanceDock", "Compression")},
        {QStringLiteral("warning"), QT_TRANSLATE_NOOP("whorl::ProvenanceDock", "Warning")},
    };
    const QString key = QString::fromStdString(kind);
    const auto found = labels.constFind(key);
    return found == labels.constEnd() ? key : ProvenanceDock::tr(*found);
}

int rank(const ProvenanceStatement& statement) {
    return statement.weight == "strong" ? 0 : statement.weight == "moderate" ? 1 : 2;
}

/// A table of numbers says nothing to the eye; the report and the JSON give all of it.
QString shortened(const ProvenanceStatement& statement) {
    const qsizetype most = statement.kind == "compression" ? 40 : 400;
    const QString value = QString::fromStdString(statement.value);
    return value.size() > most ? value.left(most).trimmed() + QStringLiteral("…") : value;
}

QString weightWords(const std::string& weight) {
    if (weight == "strong")
        return ProvenanceDock::tr("strong by itself");
    if (weight == "moderate")
        return ProvenanceDock::tr("moderate by itself");
    return ProvenanceDock::tr("weak by itself");
}

} // namespace

ProvenanceDock::ProvenanceDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("Provenance"), parent), m_workspace(workspace), m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("provenance"), {}, {})), m_text(new QTextBrowser) {
    setObjectName(QStringLiteral("provenance"));
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Provenance statements"));
    m_text->document()->setDocumentMargin(12);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_text);
    setWidget(m_stack);
    connect(&workspace, &Workspace::resultChanged, this, &ProvenanceDock::show);
    connect(&workspace, &Workspace::currentChanged, this, &ProvenanceDock::show);
    show();
}

void ProvenanceDock::changeEvent(QEvent* event) {
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

void ProvenanceDock::show() {
    const ResultPointer result = m_workspace.result();
    m_stack->setCurrentIndex(result && !result->metadata.empty() ? 1 : 0);
    if (!result) {
        m_empty->setTexts(tr("Nothing to show yet"),
                          tr("What the file says about its own origin stands here after its analysis."));
        return;
    }
    if (result->metadata.empty()) {
        m_empty->setTexts(tr("The file says nothing about its origin"),
                          tr("Metadata is often stripped, so this by itself means nothing."));
        return;
    }
    std::vector<ProvenanceStatement> statements = result->metadata;
    std::stable_sort(statements.begin(), statements.end(),
                     [](const auto& a, const auto& b) { return rank(a) < rank(b); });
    const Tones tone = tones(palette());
    QString html = QStringLiteral("<p style='color:%1'>%2</p>")
                       .arg(tone.muted.name(), tr("What the file says about itself. It can be forged or "
                                                  "stripped and does not enter the attribution."));
    for (const ProvenanceStatement& statement : statements) {
        const QColor color = statement.kind == "warning" ? tone.caution : tone.accent;
        html += QStringLiteral(
                    "<p style='margin-top:10px'><span style='color:%1'><b>%2</b></span> "
                    "<span style='color:%3'>· %4</span><br>%5<br><span style='color:%3'>%6: %7</span></p>")
                    .arg(color.name(), kindLabel(statement.kind).toHtmlEscaped(), tone.muted.name(),
                         weightWords(statement.weight), Text::ofCore(statement.meaning).toHtmlEscaped(),
                         QString::fromStdString(statement.key).toHtmlEscaped(),
                         shortened(statement).toHtmlEscaped());
    }
    m_text->setHtml(html);
}

} // namespace whorl
