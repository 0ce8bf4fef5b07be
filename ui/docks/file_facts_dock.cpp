#include "ui/docks/file_facts_dock.h"

#include "app/words/text.h"
#include "ui/docks/property_tree.h"
#include "ui/models/workspace.h"
#include "ui/support/empty_state.h"
#include "ui/support/words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

namespace whorl {

namespace {

QString orientationWords(int orientation) {
    static const char* const words[] = {
        QT_TRANSLATE_NOOP("whorl::FileFactsDock", "upright"),
        QT_TRANSLATE_NOOP("whorl::FileFactsDock", "mirrored left to right"),
        QT_TRANSLATE_NOOP("whorl::FileFactsDock", "turned by 180°"),
        QT_TRANSLATE_NOOP("whorl::FileFactsDock", "mirrored top to bottom"),
        QT_TRANSLATE_NOOP("whorl::FileFactsDock", "mirrored and turned by 90°"),
        QT_TRANSLATE_NOOP("whorl::FileFactsDock", "to be turned right by 90°"),
        QT_TRANSLATE_NOOP("whorl::FileFactsDock", "mirrored and turned by 270°"),
        QT_TRANSLATE_NOOP("whorl::FileFactsDock", "to be turned left by 90°"),
    };
    return orientation >= 1 && orientation <= 8 ? FileFactsDock::tr(words[orientation - 1])
                                                : FileFactsDock::tr("not stated");
}

QString colorWords(const DecodeFacts& facts) {
    QString model = QString::fromStdString(facts.colorModel);
    if (facts.colorModel == "rgb" || facts.colorModel == "cmyk")
        model = model.toUpper();
    else if (facts.colorModel == "ycbcr")
        model = QStringLiteral("YCbCr");
    else if (facts.colorModel == "ycck")
        model = QStringLiteral("YCCK");
    return FileFactsDock::tr("%1, %2 bits a sample%3")
        .arg(model)
        .arg(facts.bitDepth)
        .arg(facts.alpha ? FileFactsDock::tr(", with transparency (not analysed)") : QString());
}

} // namespace

FileFactsDock::FileFactsDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("File facts"), parent), m_workspace(workspace), m_stack(new QStackedWidget),
      m_facts(new PropertyTree) {
    setObjectName(QStringLiteral("file-facts"));
    m_facts->setAccessibleName(tr("File facts"));
    m_stack->addWidget(new EmptyState(QStringLiteral("file"), tr("No picture selected"),
                                      tr("Hashes, size and encoding of the selected picture stand here.")));
    m_stack->addWidget(m_facts);
    setWidget(m_stack);
    connect(&workspace, &Workspace::resultChanged, this, &FileFactsDock::show);
    connect(&workspace, &Workspace::currentChanged, this, &FileFactsDock::show);
    // The hash stands in the item as soon as its result is on disk, a moment after the result itself.
    connect(&workspace, &Workspace::recordsChanged, this, [this] {
        const EvidenceItem* item = m_workspace.evidence().item(m_workspace.current());
        if (item && item->sha256 != m_shownHash)
            show();
    });
    connect(&workspace, &Workspace::projectCheckChanged, this, [this] {
        if (!m_workspace.projectCheck().running)
            show();
    });
    show();
}

void FileFactsDock::show() {
    const EvidenceItem* item = m_workspace.evidence().item(m_workspace.current());
    m_stack->setCurrentIndex(item ? 1 : 0);
    m_facts->clear();
    if (!item)
        return;
    m_shownHash = item->sha256;
    const ResultPointer result = m_workspace.result();
    QTreeWidgetItem* file = m_facts->addSection(tr("File"));
    m_facts->addFact(file, tr("Name"), item->fileName());
    m_facts->addFact(file, tr("Folder"), QDir::toNativeSeparators(QFileInfo(item->path).path()));
    const quint64 bytes = item->bytes ? item->bytes : result ? result->bytes : 0;
    if (bytes)
        m_facts->addFact(file, tr("Size"),
                         tr("%1 (%2 bytes)").arg(byteSize(bytes), QLocale().toString(bytes)));
    if (!item->sha256.isEmpty())
        m_facts->addFact(file, tr("SHA-256"), item->sha256,
                         tr("Of the bytes of the file; names it for good"));
    m_facts->addFact(file, tr("Kept"), item->copied ? tr("copied into the project") : tr("where it stands"));
    const ProjectCheck& check = m_workspace.projectCheck();
    if (const FileState state = m_workspace.evidence().fileState(item->id); state != FileState::AsRecorded)
        m_facts->addFact(file, tr("Verified"),
                         state == FileState::Missing ? tr("missing or not readable")
                                                     : tr("changed: not the file that was examined"));
    else if (check.found && check.items.contains(item->id))
        m_facts->addFact(
            file, tr("Verified"),
            tr("has its recorded SHA-256, %1").arg(QLocale().toString(check.ended, QLocale::ShortFormat)));
    if (!result || result->facts.format.empty())
        return;
    const DecodeFacts& facts = result->facts;
    if (!facts.notes.empty() || facts.truncated) {
        QTreeWidgetItem* notes = m_facts->addSection(tr("To be known"));
        if (facts.truncated)
            m_facts->addFact(notes, tr("Truncated"),
                             tr("only the first %1 rows could be decoded").arg(facts.rowsDecoded));
        for (const std::string& note : facts.notes)
            m_facts->addFact(notes, tr("Note"), Text::ofCore(note));
    }
    QTreeWidgetItem* picture = m_facts->addSection(tr("Picture"));
    m_facts->addFact(picture, tr("Dimensions"), tr("%1 × %2 pixels").arg(result->width).arg(result->height));
    m_facts->addFact(picture, tr("Format"), QString::fromStdString(facts.format).toUpper(),
                     tr("By its content, not by its name"));
    m_facts->addFact(picture, tr("Colour"), colorWords(facts));
    m_facts->addFact(picture, tr("Orientation"), orientationWords(facts.orientation),
                     tr("Recorded only: shown and analysed as stored"));
    if (facts.pages > 1)
        m_facts->addFact(picture, tr("Pictures in the file"),
                         tr("%1; the first one is analysed").arg(facts.pages));
    if (facts.format == "jpeg") {
        QTreeWidgetItem* jpeg = m_facts->addSection(tr("JPEG compression"));
        if (facts.quality)
            m_facts->addFact(jpeg, tr("Quality"), tr("about %1").arg(*facts.quality),
                             tr("The quality of the IJG scale whose table is nearest"));
        if (!facts.subsampling.empty())
            m_facts->addFact(jpeg, tr("Colour sampling"), QString::fromStdString(facts.subsampling));
        m_facts->addFact(jpeg, tr("Order"), facts.progressive ? tr("progressive") : tr("sequential"));
    }
    QTreeWidgetItem* analysis = m_facts->addSection(tr("Analysis"));
    if (!facts.decoder.empty())
        m_facts->addFact(analysis, tr("Decoder"), QString::fromStdString(facts.decoder));
    if (!facts.pixelSha256.empty())
        m_facts->addFact(analysis, tr("Pixels' hash"), QString::fromStdString(facts.pixelSha256),
                         tr("SHA-256 of the pixels; equal for files that hold the same pixels"));
    if (result->status == AnalysisStatus::Done && result->residualRms > 0)
        m_facts->addFact(analysis, tr("Residual"),
                         tr("%1 grey levels on average").arg(QLocale().toString(result->residualRms, 'f', 2)),
                         tr("Root mean square of picture minus reconstruction"));
    m_facts->addFact(analysis, tr("Device"), QString::fromStdString(result->device));
    double total = 0;
    for (const auto& [stage, time] : result->timingsMs)
        total += time;
    if (total > 0)
        m_facts->addFact(analysis, tr("Time"), tr("%1 s").arg(QLocale().toString(total / 1000, 'f', 1)));
    m_facts->addFact(analysis, tr("Whorl"), QString::fromStdString(result->version));
}

} // namespace whorl
