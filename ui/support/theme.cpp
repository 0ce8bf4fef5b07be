#include "ui/support/theme.h"

#include <QApplication>
#include <QFile>
#include <QProxyStyle>
#include <QStyleOption>

// The linker drops what only registers itself from a static library; the macro must stand outside of a
// namespace.
static void registerResources() {
    Q_INIT_RESOURCE(whorl);
}

namespace whorl {

namespace {

/// Fusion, but buttons of dialogs carry words alone.
class Style : public QProxyStyle {
  public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && element == PE_IndicatorCheckBox) {
            QStyleOptionButton outlined = *button;
            outline(outlined.palette);
            QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            QStyleOptionSpinBox outlined = *spin;
            outline(outlined.palette);
            QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
            return;
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            combo && element == CE_ComboBoxLabel) {
            // Without this a text that does not fit ends within a letter.
            QStyleOptionComboBox fitting = *combo;
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            fitting.currentText =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width() - icon - 2);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
    }

  private:
    /// Fusion draws outlines a little darker than the window, which cannot be seen on a dark one.
    static void outline(QPalette& palette) {
        if (isDark(palette))
            palette.setColor(QPalette::Window, QColor("#6a7480"));
    }
};

QPalette palette(bool dark) {
    const QColor window(dark ? "#1f2328" : "#f3f4f6"), base(dark ? "#171a1e" : "#ffffff"),
        text(dark ? "#e4e7eb" : "#1b222c"), button(dark ? "#2a2f36" : "#ffffff"),
        accent(dark ? "#3f79d6" : "#2459b3"), muted(dark ? "#8f98a3" : "#687280"),
        alternate(dark ? "#1c2025" : "#f8f9fb"), border(dark ? "#3a414a" : "#d4d8de");
    QPalette result;
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::AlternateBase, alternate);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Button, button);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, Qt::white);
    result.setColor(QPalette::Highlight, accent);
    result.setColor(QPalette::HighlightedText, Qt::white);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::ToolTipBase, dark ? QColor("#2d333b") : QColor("#ffffff"));
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::Link, dark ? QColor("#7fb0ff") : accent);
    result.setColor(QPalette::Mid, border);
    result.setColor(QPalette::Midlight, dark ? QColor("#2f353d") : QColor("#e7e9ed"));
    result.setColor(QPalette::Light, dark ? QColor("#343a43") : QColor("#ffffff"));
    result.setColor(QPalette::Dark, dark ? QColor("#0f1114") : QColor("#b4bac3"));
    result.setColor(QPalette::Shadow, QColor(0, 0, 0, dark ? 160 : 60));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, dark ? QColor("#616a75") : QColor("#a3abb6"));
    result.setColor(QPalette::Disabled, QPalette::Highlight, border);
    return result;
}

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

Tones tones(const QPalette& palette) {
    if (isDark(palette))
        return {QColor("#6fa5f7"), QColor("#98a1ac"), QColor("#3a414a"), QColor("#272c33"),
                QColor("#4fc3a1"), QColor("#f0b429"), QColor("#f47c6c")};
    return {QColor("#2459b3"), QColor("#5f6977"), QColor("#d4d8de"), QColor("#ffffff"),
            QColor("#0b7a5c"), QColor("#a15c00"), QColor("#b3261e")};
}

void applyTheme(QApplication& application, Theme theme) {
    registerResources();
    // The desktop's own choice is only readable before the first call changes the palette.
    static const bool desktopIsDark = isDark(application.palette());
    const bool dark = theme == Theme::Dark || (theme == Theme::System && desktopIsDark);
    QApplication::setStyle(new Style);
    application.setPalette(palette(dark));

    QFile file(QStringLiteral(":/style/whorl.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QString sheet = QString::fromUtf8(file.readAll());
    const Tones tone = tones(application.palette());
    const auto put = [&](const char* key, const QColor& color) {
        sheet.replace(QLatin1Char('@') + QLatin1String(key) + QLatin1Char('@'), color.name());
    };
    const QPalette colors = application.palette();
    put("window", colors.color(QPalette::Window));
    put("base", colors.color(QPalette::Base));
    put("text", colors.color(QPalette::WindowText));
    put("accent", tone.accent);
    put("highlight", colors.color(QPalette::Highlight));
    put("muted", tone.muted);
    put("border", tone.border);
    put("raised", tone.raised);
    put("hover", colors.color(QPalette::Midlight));
    application.setStyleSheet(sheet);
}

} // namespace whorl
