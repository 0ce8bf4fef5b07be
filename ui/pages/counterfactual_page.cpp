#include "ui/pages/counterfactual_page.h"

#include "app/words/engine_names.h"
#include "app/words/file_path.h"
#include "core/base/atomic_file.h"
#include "core/base/hash.h"
#include "core/counterfactual/counterfactual_record.h"
#include "core/imaging/replaceable.h"
#include "ui/support/fitting_scroll_area.h"
#include "ui/support/icons.h"
#include "ui/support/save_file_name.h"
#include "ui/support/words.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QToolBar>
#include <QVBoxLayout>

#include <cmath>

namespace whorl {

namespace {

constexpr int kRoomForLabels = 460;

bool isUnchanged(const CounterfactualResult& result) {
    return std::isinf(result.psnrDb);
}

} // namespace

CounterfactualPage::CounterfactualPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_targetLabel(new QLabel(tr("&Change the trace to"))),
      m_target(new QComboBox), m_methodLabel(new QLabel(tr("b&y"))), m_method(new QComboBox),
      m_quality(new QDoubleSpinBox), m_make(new QPushButton(tr("Make counterfactual"))),
      m_save(new QPushButton(tr("Save picture…"))), m_show(new QComboBox),
      m_gainLabel(new QLabel(tr("Gain"))), m_gain(new QSlider(Qt::Horizontal)), m_busy(new QWidget),
      m_bar(new QProgressBar), m_view(new ImageView), m_words(new QLabel), m_limits(new QLabel) {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 6, 10, 6);
    m_targetLabel->setBuddy(m_target);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(6);
    m_target->setAccessibleName(tr("Target of the counterfactual"));
    m_target->setToolTip(m_target->accessibleName());
    for (const std::string& method : Engine::counterfactualMethods())
        m_method->addItem(methodWords(method), QString::fromStdString(method));
    m_method->setToolTip(tr("How the trace is changed"));
    m_method->setMinimumWidth(80);
    m_methodLabel->setBuddy(m_method);
    m_method->setAccessibleName(tr("Method"));
    m_quality->setRange(20, 60);
    m_quality->setDecimals(0);
    m_quality->setValue(CounterfactualRequest().minPsnrDb);
    m_quality->setPrefix(tr("at least "));
    m_quality->setSuffix(tr(" dB"));
    m_quality->setToolTip(
        tr("Likeness to the original that is kept (PSNR): 30 dB is barely visible, 40 dB is invisible"));
    m_quality->setAccessibleName(tr("Least likeness to the original"));
    m_make->setProperty("primary", true);
    row->addWidget(m_targetLabel);
    row->addWidget(m_target, 1);
    row->addWidget(m_make);
    auto* how = new QWidget;
    auto* howRow = new QHBoxLayout(how);
    howRow->setContentsMargins(10, 0, 10, 6);
    m_method->setVisible(m_method->count() > 1);
    howRow->addWidget(m_methodLabel);
    howRow->addWidget(m_method);
    howRow->addWidget(m_quality);
    howRow->addStretch();

    m_show->addItem(tr("Before and after, swipe"), static_cast<int>(Show::Swipe));
    m_show->addItem(tr("Before and after, beside"), static_cast<int>(Show::Beside));
    m_show->addItem(tr("Difference, magnified"), static_cast<int>(Show::Difference));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_show->setMinimumContentsLength(6);
    m_show->setAccessibleName(tr("What is shown"));
    m_gain->setRange(0, 14);
    m_gain->setValue(8);
    m_gain->setMinimumWidth(48);
    m_gain->setMaximumWidth(110);
    m_gain->setAccessibleName(tr("Gain of the difference"));
    m_gain->setToolTip(m_gain->accessibleName());
    auto* options = new QWidget;
    auto* optionRow = new QHBoxLayout(options);
    optionRow->setContentsMargins(10, 0, 10, 6);
    optionRow->addWidget(m_show, 1);
    optionRow->addWidget(m_gainLabel);
    optionRow->addWidget(m_gain);
    optionRow->addStretch(1);
    optionRow->addWidget(m_save);

    auto* busyRow = new QHBoxLayout(m_busy);
    busyRow->setContentsMargins(10, 0, 10, 6);
    auto* cancel = new QPushButton(tr("Cancel"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the counterfactual"));
    busyRow->addWidget(new QLabel(tr("Making the counterfactual…")));
    busyRow->addWidget(m_bar, 1);
    busyRow->addWidget(cancel);

    for (QLabel* label : {m_words, m_limits}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(12, 6, 12, 0);
    }
    m_limits->setContentsMargins(12, 0, 12, 8);
    m_limits->setProperty("role", QStringLiteral("muted"));
    m_limits->setText(tr("A counterfactual tests the attribution; it is not evidence. A saved one says in "
                         "its file that Whorl made it."));

    m_view->setMinimumHeight(160);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what the rest leaves
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(how);
    layout->addWidget(options);
    layout->addWidget(m_busy);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_limits);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new FittingScrollArea(content));

    connect(m_make, &QPushButton::clicked, this, &CounterfactualPage::make);
    // Target, method and quality are chosen before; they may stand in a row below.
    QWidget* previous = m_target;
    for (QWidget* next : std::initializer_list<QWidget*>{m_method, m_quality, m_make}) {
        setTabOrder(previous, next);
        previous = next;
    }
    connect(m_save, &QPushButton::clicked, this, &CounterfactualPage::save);
    connect(m_show, &QComboBox::activated, this, &CounterfactualPage::refresh);
    connect(m_gain, &QSlider::valueChanged, this, &CounterfactualPage::refresh);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_call.stop();
        refresh();
    });
    connect(m_view, &ImageView::hovered, this, &CounterfactualPage::hovered);
    connect(&workspace, &Workspace::currentChanged, this, &CounterfactualPage::open);
    connect(&workspace, &Workspace::resultChanged, this, &CounterfactualPage::refresh);
    connect(&workspace, &Workspace::engineChanged, this, &CounterfactualPage::refresh);
    connect(&workspace, &Workspace::sourcesChanged, this, &CounterfactualPage::fillTargets);
    connect(&workspace, &Workspace::preferencesChanged, this, &CounterfactualPage::refresh);
    connect(&m_call, &BackgroundCall::progressed, this, [this](double share) {
        m_bar->setRange(0, 100);
        m_bar->setValue(static_cast<int>(share * 100));
    });
    for (BackgroundCall* call : {&m_load, &m_call}) {
        connect(call, &BackgroundCall::runningChanged, this, &CounterfactualPage::refresh);
        connect(call, &BackgroundCall::failed, this, [this](const QString& what, const QString& remedy) {
            m_problem = remedy.isEmpty() ? what : tr("%1 (%2)").arg(what, remedy);
            refresh();
        });
    }
    fillTargets();
    refresh();
}

void CounterfactualPage::fillTargets() {
    const QString chosen = m_target->currentData().toString();
    m_target->clear();
    m_target->addItem(tr("Unrecognisable (anonymize)"), QStringLiteral("unknown"));
    m_target->addItem(sourceLabel("real"), QStringLiteral("real"));
    for (const SourceInfo& source : m_workspace.sources())
        if (source.name != "real" && source.name != "unknown")
            m_target->addItem(sourceLabel(source.name), QString::fromStdString(source.name));
    setTarget(chosen);
}

void CounterfactualPage::setTarget(const QString& name) {
    m_target->setCurrentIndex(std::max(0, m_target->findData(name)));
}

void CounterfactualPage::setShow(Show show) {
    m_show->setCurrentIndex(m_show->findData(static_cast<int>(show)));
    refresh();
}

void CounterfactualPage::open(qint64 id) {
    m_load.stop();
    m_call.stop();
    m_picture = {};
    m_original.reset();
    m_made.reset();
    m_problem.clear();
    emit made(nullptr);
    if (id && isVisible())
        m_workspace.withFile(id, [this, id](const QString& path) {
            if (id != m_workspace.current())
                return;
            m_load.start([path](const std::stop_token& stop,
                                const ProgressCallback&) { return openPicture(path, stop); },
                         [this](const OpenPicture& picture) {
                             m_picture = picture;
                             m_original = std::make_shared<PictureLayer>(tr("Before"), picture.raster);
                             refresh();
                         });
        });
    refresh();
}

void CounterfactualPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitLabels();
}

void CounterfactualPage::fitLabels() {
    // On a small screen the controls need the room; their tooltips say the same.
    const bool room = width() >= kRoomForLabels;
    m_targetLabel->setVisible(room);
    m_methodLabel->setVisible(room && m_method->count() > 1);
    m_gainLabel->setVisible(room && m_gain->isVisibleTo(this));
    m_make->setText(room ? tr("Make counterfactual") : tr("Make"));
    m_save->setText(room ? tr("Save picture…") : tr("Save…"));
    // A scroll area asks its content for no height that depends on the width.
    for (QLabel* label : {m_words, m_limits})
        label->setMinimumHeight(
            label->heightForWidth(width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
}

void CounterfactualPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_picture.raster && m_problem.isEmpty() && !m_load.isRunning())
        open(m_workspace.current());
}

void CounterfactualPage::make() {
    const auto engine = m_workspace.engine();
    if (!engine || !m_picture.raster || m_call.isRunning())
        return;
    CounterfactualRequest request;
    request.target = m_target->currentData().toString().toStdString();
    request.method = m_method->currentData().toString().toStdString();
    request.minPsnrDb = m_quality->value();
    m_problem.clear();
    m_made.reset();
    m_bar->setRange(0, 0);
    m_call.start(
        [engine, picture = m_picture, request](const std::stop_token& stop,
                                               const ProgressCallback& progress) {
            DecodedImage decoded = *picture.decoded;
            decoded.image = picture.raster->image();
            auto found = std::make_shared<Made>();
            found->result = engine->counterfactual(decoded, request, stop, progress);
            found->inputSha256 = decoded.sha256;
            found->png = encodeCounterfactual(found->result, decoded.sha256);
            found->outputSha256 = sha256(std::as_bytes(std::span(found->png)));
            found->before = picture.raster;
            found->difference =
                std::make_shared<const FloatImage>(differenceOf(decoded.image, found->result.image));
            found->after =
                std::make_shared<const Raster>(found->result.image, stop, picture.raster->colors());
            return std::shared_ptr<const Made>(std::move(found));
        },
        [this](const std::shared_ptr<const Made>& found) {
            m_made = found;
            if (m_workspace.isOpen() && !m_workspace.isReadOnly() && !isUnchanged(found->result))
                m_workspace.addCounterfactual(
                    m_workspace.current(),
                    counterfactualJson(found->result, found->inputSha256, found->outputSha256));
            emit made(found->after);
            refresh();
        });
    refresh();
}

QString CounterfactualPage::outcome(const CounterfactualResult& result) {
    const QString before = sourceLabel(result.namedBefore).toHtmlEscaped(),
                  sureBefore = percent(result.probabilityBefore).toHtmlEscaped();
    if (isUnchanged(result))
        return tr("<b>Nothing was changed:</b> the picture is named <b>%1</b> already (%2). "
                  "Choose another target.")
            .arg(before, sureBefore);
    return tr("<b>%1</b> Before, the picture was named <b>%2</b> (%3); after, it is named <b>%4</b>, and "
              "the probability of %2 is %5. Likeness to the original: PSNR %6 dB, SSIM %7.")
        .arg(result.moved ? tr("The attribution followed the trace.")
                          : tr("The attribution did not follow the trace."),
             before, sureBefore, sourceLabel(result.namedAfter).toHtmlEscaped(),
             percent(result.probabilityAfter).toHtmlEscaped(), QLocale().toString(result.psnrDb, 'f', 1),
             QLocale().toString(result.ssim, 'f', 3));
}

QString CounterfactualPage::words() const {
    return m_words->text();
}

void CounterfactualPage::refresh() {
    const bool running = m_call.isRunning();
    const auto show = static_cast<Show>(m_show->currentData().toInt());
    LayerLook look = m_view->look();
    look.gain = gainOf(m_gain->value());
    look.diverging = m_workspace.preferences().diverging;
    m_gainLabel->setText(tr("Gain × %1").arg(QLocale().toString(look.gain, 'g', 3)));
    m_view->setLook(look);
    m_busy->setVisible(running);
    m_make->setEnabled(m_workspace.engine() && m_picture.raster && !running);
    m_target->setEnabled(!running);
    const bool changed = m_made && !isUnchanged(m_made->result);
    m_save->setEnabled(changed);
    m_show->setVisible(changed);
    m_save->setVisible(changed);
    m_gain->setVisible(changed && show == Show::Difference);

    if (!m_workspace.current())
        m_view->setMessage(tr("Select a picture in the project."));
    else if (!m_problem.isEmpty())
        m_view->setMessage(tr("The counterfactual could not be made.\n\n%1").arg(m_problem));
    else if (!m_picture.raster)
        m_view->setMessage(tr("Opening the picture…"));
    if (!m_problem.isEmpty() && m_workspace.current()) {
        m_view->setLayers(nullptr);
    } else if (!changed) {
        m_view->setMode(ImageView::Mode::Single);
        m_view->setLayers(m_original);
    } else {
        const auto after = std::make_shared<PictureLayer>(tr("After"), m_made->after);
        m_view->setMode(show == Show::Swipe    ? ImageView::Mode::Swipe
                        : show == Show::Beside ? ImageView::Mode::SideBySide
                                               : ImageView::Mode::Single);
        if (show == Show::Difference)
            m_view->setLayers(std::make_shared<SignedLayer>(tr("Difference"), m_made->difference, QPoint(),
                                                            m_made->after->size()));
        else
            m_view->setLayers(m_original, after);
    }
    if (m_made) {
        const CounterfactualResult& result = m_made->result;
        const QString target =
            result.target == "unknown" ? tr("an unrecognisable trace") : sourceLabel(result.target);
        m_words->setText(outcome(result));
        m_words->setToolTip(tr("Target: %1; method: %2; steps: %3")
                                .arg(target, QString::fromStdString(result.method))
                                .arg(result.iterations));
    } else {
        m_words->setText(tr("The same picture, but with the trace of another source: does the attribution "
                            "follow? Choose a target and make it."));
        m_words->setToolTip({});
    }
    fitLabels();
}

void CounterfactualPage::save() {
    const EvidenceItem* item = m_workspace.evidence().item(m_workspace.current());
    if (!item || !m_made)
        return;
    const QString file = saveFileName(
        this, tr("Save counterfactual"),
        m_workspace.besideProject(QFileInfo(item->fileName()).completeBaseName() + tr("-counterfactual.png")),
        tr("PNG picture (*.png)"), QStringLiteral("png"));
    if (!file.isEmpty())
        saveAs(file);
}

void CounterfactualPage::saveAs(const QString& file) {
    const EvidenceItem* item = m_workspace.evidence().item(m_workspace.current());
    if (!m_made || (item && QFileInfo(item->path) == QFileInfo(file))) {
        m_workspace.report({Issue::Severity::Error, 0, tr("Counterfactual"),
                            tr("a counterfactual is never written over the picture that it was made of"),
                            tr("choose another name")});
        return;
    }
    try {
        requireReplaceable(toPath(file));
        writeFileAtomically(toPath(file), std::as_bytes(std::span(m_made->png)));
        m_workspace.recordExport(file, QStringLiteral("counterfactual"),
                                 QString::fromStdString(m_made->outputSha256));
    } catch (const Error& error) {
        m_workspace.reportFailure(file, error);
    }
}

} // namespace whorl
