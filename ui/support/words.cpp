#include "ui/support/words.h"

#include "app/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace whorl {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(whorl::Words)
};

QString superscript(int number) {
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar digit : QString::number(number))
        text += digits[digit.digitValue()];
    return text;
}

} // namespace

QString sourceLabel(const std::string& name) {
    if (name == "real")
        return Words::tr("Camera photograph");
    if (name == "unknown")
        return Words::tr("Unknown source");
    return QString::fromStdString(name);
}

QString ratioNumber(double log10Lr) {
    // Down and never up, as in the report: a ratio above its cap would be shown. The factor is for a power of
    // ten that comes out as 9.999...
    constexpr double kExact = 1 + 1e-9;
    if (log10Lr < 0)
        return QStringLiteral("1/") + ratioNumber(-log10Lr);
    if (log10Lr >= 4) {
        const int exponent = static_cast<int>(log10Lr);
        const int mantissa = static_cast<int>(std::pow(10.0, log10Lr - exponent) * kExact);
        return (mantissa == 1 ? QStringLiteral("10") : QStringLiteral("%1 × 10").arg(mantissa)) +
               superscript(exponent);
    }
    const double value = std::pow(10.0, log10Lr) * kExact;
    if (value < 10)
        return QLocale().toString(std::floor(value * 10) / 10, 'f', 1);
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return QLocale().toString(static_cast<int>(std::floor(value / unit) * unit));
}

QString ratioWords(double log10Lr) {
    return Words::tr("%1 support (likelihood ratio about %2)")
        .arg(Text::ofCore(verbalScale(log10Lr)), ratioNumber(log10Lr));
}

QString percent(double probability) {
    if (probability > 0 && probability < 0.001)
        return Words::tr("< 0.1 %");
    if (probability < 1 && probability > 0.999)
        return Words::tr("> 99.9 %");
    const double value = 100 * probability;
    return Words::tr("%1 %").arg(QLocale().toString(value, 'f', value > 0 && value < 10 ? 1 : 0));
}

QString byteSize(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace whorl
