#include "ui/docks/notes_dock.h"

#include "ui/models/workspace.h"
#include "ui/support/empty_state.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace whorl {

NotesDock::NotesDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("Notes"), parent), m_workspace(workspace), m_stack(new QStackedWidget),
      m_mark(new QComboBox), m_notes(new QTextBrowser), m_edit(new QPlainTextEdit),
      m_add(new QPushButton(tr("Add note"))) {
    setObjectName(QStringLiteral("notes"));
    for (const ReviewMark mark :
         {ReviewMark::Unset, ReviewMark::ToBeChecked, ReviewMark::Relevant, ReviewMark::Done})
        m_mark->addItem(markLabel(mark), static_cast<int>(mark));
    m_mark->setAccessibleName(tr("Review mark"));
    m_notes->setAccessibleName(tr("Notes on this picture"));
    m_notes->document()->setDocumentMargin(10);
    m_edit->setPlaceholderText(tr("Write a note on this picture…"));
    m_edit->setAccessibleName(tr("New note"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMaximumHeight(64);
    m_edit->installEventFilter(this);
    m_add->setToolTip(tr("Enter the note into the project (Ctrl+Enter)"));

    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(10, 8, 10, 8);
    auto* top = new QHBoxLayout;
    auto* label = new QLabel(tr("&Review:"));
    label->setBuddy(m_mark);
    top->addWidget(label);
    top->addWidget(m_mark, 1);
    layout->addLayout(top);
    layout->addWidget(m_notes, 1);
    layout->addWidget(m_edit);
    layout->addWidget(m_add, 0, Qt::AlignRight);
    m_stack->addWidget(new EmptyState(QStringLiteral("note"), tr("No picture selected"),
                                      tr("Your notes and review marks stand here.")));
    m_stack->addWidget(content);
    setWidget(m_stack);

    connect(m_add, &QPushButton::clicked, this, &NotesDock::add);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setEnabled(!m_workspace.isReadOnly() && !m_edit->toPlainText().trimmed().isEmpty());
    });
    connect(m_mark, &QComboBox::activated, this, [this](int index) {
        m_workspace.setMark({m_workspace.current()},
                            static_cast<ReviewMark>(m_mark->itemData(index).toInt()));
    });
    connect(&workspace, &Workspace::currentChanged, this, &NotesDock::show);
    connect(&workspace, &Workspace::recordsChanged, this, &NotesDock::show);
    const auto forget = [this] { // drafts are of the items of one project
        m_drafts.clear();
        m_shown = 0;
        m_edit->clear();
    };
    connect(&workspace, &Workspace::caseClosed, this, forget);
    connect(&workspace, &Workspace::caseOpened, this, &NotesDock::show);
    show();
}

void NotesDock::startNote() {
    setVisible(true);
    raise();
    m_edit->setFocus();
}

bool NotesDock::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            key->modifiers() & Qt::ControlModifier) {
            add();
            return true;
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

void NotesDock::changeEvent(QEvent* event) {
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

void NotesDock::add() {
    const QString text = m_edit->toPlainText().trimmed();
    if (text.isEmpty() || !m_workspace.current() || m_workspace.isReadOnly())
        return;
    const qint64 id = m_workspace.current();
    m_edit->clear();
    m_workspace.addNote(id, text, [this, id, text] { // nothing that was written is lost
        if (id != m_shown)
            m_drafts[id] = text;
        else if (m_edit->toPlainText().isEmpty())
            m_edit->setPlainText(text);
    });
}

void NotesDock::keepDraft() {
    const qint64 id = m_workspace.current();
    if (id == m_shown)
        return;
    if (const QString draft = m_edit->toPlainText(); m_shown != 0 && !draft.trimmed().isEmpty())
        m_drafts[m_shown] = draft;
    m_shown = id;
    m_edit->setPlainText(m_drafts.take(id));
}

void NotesDock::show() {
    keepDraft();
    const qint64 id = m_workspace.current();
    const EvidenceItem* item = m_workspace.evidence().item(id);
    m_stack->setCurrentIndex(item ? 1 : 0);
    if (!item)
        return;
    const bool writable = !m_workspace.isReadOnly();
    m_mark->setEnabled(writable);
    m_edit->setEnabled(writable);
    m_add->setEnabled(writable && !m_edit->toPlainText().trimmed().isEmpty());
    m_mark->setCurrentIndex(m_mark->findData(static_cast<int>(item->mark)));
    const QString muted = tones(palette()).muted.name();
    const QString nothing =
        QStringLiteral("<p style='color:%1'>%2</p>")
            .arg(muted,
                 tr("No notes yet. Notes are dated, kept in the project log and printed in the report."));
    if (item->notes == 0) {
        m_notes->setHtml(nothing);
        return;
    }
    m_workspace.caseLink().ask(
        [id](CaseFile& file) { return file.notes(id); },
        [this, id, muted](const QList<CaseNote>& notes) {
            if (id != m_workspace.current())
                return;
            QString html;
            for (const CaseNote& note : notes) {
                const QDateTime time = QDateTime::fromString(note.time, Qt::ISODate).toLocalTime();
                html +=
                    QStringLiteral(
                        "<p style='margin-bottom:8px'><span style='color:%1'>%2 · %3</span><br>%4</p>")
                        .arg(muted, QLocale().toString(time, QLocale::ShortFormat), note.user.toHtmlEscaped(),
                             note.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
            }
            m_notes->setHtml(html);
        });
}

} // namespace whorl
