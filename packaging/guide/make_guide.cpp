// The user guide out of the one source that the window shows, too: make_guide HELP.html PICTURES OUT.html
// OUT.pdf
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

#include <cstdio>

namespace {

const char* const kStyle = R"(
body { font-family: "DejaVu Sans", sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; line-height: 1.45; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2em; }
td, th { text-align: left; vertical-align: top; padding: 3px 14px 3px 0; border-bottom: 1px solid #ddd; }
table { border-collapse: collapse; } pre { background: #f4f4f4; padding: 8px; overflow-x: auto; }
img { max-width: 100%; border: 1px solid #ddd; }
)";

// In print: sizes in points, and nothing that Qt's rich text does not know.
const char* const kPrintStyle = R"(
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18px; } td, th { padding: 2px 8px 2px 0; }
th { text-align: left; } pre { background-color: #f4f4f4; font-size: 8pt; }
)";

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QFile source(arguments.value(1));
    if (arguments.size() != 5 || !source.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: make_guide HELP.html PICTURES OUT.html OUT.pdf\n");
        return 1;
    }
    QString page = QString::fromUtf8(source.readAll());
    static const QRegularExpression picture(QStringLiteral("<img src=\"([^\"]+)\""));
    QStringList names;
    for (const QRegularExpressionMatch& match : picture.globalMatch(page))
        names.append(match.captured(1));
    for (const QString& name : names) {
        QFile file(arguments[2] + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "make_guide: the picture %s is missing\n", qPrintable(file.fileName()));
            return 1;
        }
        page.replace(QStringLiteral("src=\"%1\"").arg(name),
                     QStringLiteral("src=\"data:image/png;base64,%1\"")
                         .arg(QString::fromLatin1(file.readAll().toBase64())));
    }

    QPdfWriter pdf(arguments[4]);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    pdf.setTitle(QStringLiteral("Whorl user guide"));
    QTextDocument print;
    print.setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    print.setDefaultStyleSheet(QString::fromLatin1(kPrintStyle));
    print.setHtml(page);
    print.print(&pdf);

    const QString head = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                                        "<title>Whorl user guide</title><style>%1</style></head><body>")
                             .arg(QString::fromLatin1(kStyle));
    page.replace(QStringLiteral("<html><body>"), head)
        .replace(QStringLiteral("<a name="), QStringLiteral("<a id="));
    return write(arguments[3], page.toUtf8()) && QFile(arguments[4]).size() > 0 ? 0 : 1;
}
