#include "app/report/pdf_navigation.h"

#include "app/words/text.h"
#include "core/base/error.h"

#include <QRegularExpression>

#include <map>

namespace whorl::reporting {

namespace {

constexpr const char* kProducer = "Qt " QT_VERSION_STR;
constexpr const char* kCreator = "Whorl " WHORL_VERSION;

QByteArray textString(const QString& text) {
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray number(double value) {
    return QByteArray::number(value, 'f', 2);
}

QByteArray reference(int object) {
    return QByteArray::number(object) + " 0 R";
}

/// What is needed of a file by QPdfWriter: classic cross-reference table, objects as plain text.
class WrittenPdf {
  public:
    explicit WrittenPdf(const QByteArray& pdf) : m_pdf(pdf) {
        const qsizetype mark = pdf.lastIndexOf("startxref");
        start = pdf.mid(mark + 9, 32).simplified().split(' ').value(0).toLongLong();
        const QByteArray table = pdf.mid(start, mark - start);
        const auto head = match("^xref\\s+0 (\\d+)\\s*\\n", table);
        size = head.captured(1).toInt();
        for (int i = 0; i < size; ++i)
            m_offsets.push_back(table.mid(head.capturedEnd() + 20 * i, 10).toLongLong());
        const QByteArray trailer = table.mid(table.indexOf("trailer"));
        info = match("/Info (\\d+) 0 R", trailer).captured(1).toInt();
        root = match("/Root (\\d+) 0 R", trailer).captured(1).toInt();
        id = match("/ID \\[[^\\]]*\\]", trailer).captured(0).toLatin1();
        const int tree = match("/Pages (\\d+) 0 R", object(root)).captured(1).toInt();
        const QString kids = match("/Kids\\s*\\[([^\\]]*)\\]", object(tree)).captured(1);
        static const QRegularExpression kReference(QStringLiteral("(\\d+) 0 R"));
        for (auto found = kReference.globalMatch(kids); found.hasNext();)
            pages.push_back(found.next().captured(1).toInt());
    }

    QByteArray object(int number) const {
        if (number < 1 || number >= size)
            fail();
        const qsizetype offset = m_offsets[static_cast<std::size_t>(number)];
        const qsizetype end = m_pdf.indexOf("endobj", offset);
        const QByteArray whole = m_pdf.mid(offset, end - offset);
        return whole.mid(whole.indexOf("obj") + 3).trimmed();
    }
    int annotations(int page) const { return match("/Annots (\\d+) 0 R", object(page)).captured(1).toInt(); }

    qint64 start = 0;
    int size = 0, info = 0, root = 0;
    QByteArray id;
    std::vector<int> pages;

  private:
    [[noreturn]] static void fail() {
        throw Error("the PDF does not have the form that QPdfWriter gives it");
    }
    static QRegularExpressionMatch match(const char* pattern, const QByteArray& in) {
        auto found = QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromLatin1(in));
        if (!found.hasMatch())
            fail();
        return found;
    }

    const QByteArray& m_pdf;
    std::vector<qint64> m_offsets;
};

} // namespace

QByteArray pdfMetadata(const PdfInfo& info) {
    const QString time =
        info.time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+00:00");
    return QStringLiteral(
               "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
               "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
               "<dc:description><rdf:Alt><rdf:li "
               "xml:lang=\"x-default\">%3</rdf:li></rdf:Alt></dc:description>"
               "</rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
               "<xmp:CreatorTool>%4</xmp:CreatorTool><xmp:CreateDate>%5</xmp:CreateDate>"
               "<xmp:ModifyDate>%5</xmp:ModifyDate></rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
               "<pdf:Producer>%6</pdf:Producer></rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
               "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
               "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>")
        .arg(info.title.toHtmlEscaped(), info.author.toHtmlEscaped(), info.subject.toHtmlEscaped(),
             QString::fromLatin1(kCreator), time, QString::fromLatin1(kProducer))
        .toUtf8();
}

void addNavigation(QByteArray& pdf, double pageHeight, const std::vector<PdfBookmark>& bookmarks,
                   const std::vector<PdfLink>& links, const PdfInfo& info) {
    const WrittenPdf written(pdf);
    const auto destination = [&](const PdfPlace& place) -> QByteArray {
        return '[' + reference(written.pages.at(static_cast<std::size_t>(place.page))) + " /XYZ 0 " +
               number(pageHeight - place.top) + " null]";
    };
    std::map<int, QByteArray> objects;
    int next = written.size;

    const QByteArray time =
        "(D:" + info.time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "+00'00')";
    objects[written.info] =
        "<< /Title " + textString(info.title) + " /Author " + textString(info.author) + " /Subject " +
        textString(info.subject) + " /Creator " + textString(QString::fromLatin1(kCreator)) + " /Producer " +
        textString(QString::fromLatin1(kProducer)) + " /CreationDate " + time + " /ModDate " + time + " >>";

    std::map<int, QByteArray> annotations;
    for (const PdfLink& link : links) {
        objects[next] = "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [" +
                        number(link.rect.left()) + ' ' + number(pageHeight - link.rect.bottom()) + ' ' +
                        number(link.rect.right()) + ' ' + number(pageHeight - link.rect.top()) + "] /Dest " +
                        destination(link.target) + " >>";
        annotations[written.annotations(written.pages.at(static_cast<std::size_t>(link.page)))] +=
            reference(next++) + ' ';
    }
    for (const auto& [object, list] : annotations)
        objects[object] = "[ " + list + ']';

    if (!bookmarks.empty()) {
        struct Node {
            int parent = -1; ///< index of a bookmark; -1: the root
            std::vector<int> children;
        };
        std::vector<Node> nodes(bookmarks.size());
        std::vector<int> top, open;
        for (int i = 0; i < static_cast<int>(bookmarks.size()); ++i) {
            const auto levelOf = [&](int k) { return bookmarks[static_cast<std::size_t>(k)].level; };
            while (!open.empty() && levelOf(open.back()) >= levelOf(i))
                open.pop_back();
            nodes[static_cast<std::size_t>(i)].parent = open.empty() ? -1 : open.back();
            (open.empty() ? top : nodes[static_cast<std::size_t>(open.back())].children).push_back(i);
            open.push_back(i);
        }
        const int outlines = next, first = next + 1;
        const auto ends = [&](const std::vector<int>& children) -> QByteArray {
            return " /First " + reference(first + children.front()) + " /Last " +
                   reference(first + children.back());
        };
        objects[outlines] = "<< /Type /Outlines" + ends(top) + " /Count " +
                            QByteArray::number(static_cast<qlonglong>(top.size())) + " >>";
        const auto addAll = [&](const std::vector<int>& siblings) {
            for (std::size_t k = 0; k < siblings.size(); ++k) {
                const auto i = static_cast<std::size_t>(siblings[k]);
                const Node& node = nodes[i];
                QByteArray text = "<< /Title " + textString(bookmarks[i].title) + " /Parent " +
                                  reference(node.parent < 0 ? outlines : first + node.parent) + " /Dest " +
                                  destination(bookmarks[i].place);
                if (k > 0)
                    text += " /Prev " + reference(first + siblings[k - 1]);
                if (k + 1 < siblings.size())
                    text += " /Next " + reference(first + siblings[k + 1]);
                if (!node.children.empty()) // a negative count: closed at first
                    text += ends(node.children) + " /Count -" +
                            QByteArray::number(static_cast<qlonglong>(node.children.size()));
                objects[first + siblings[k]] = text + " >>";
            }
        };
        addAll(top);
        for (const Node& node : nodes)
            addAll(node.children);
        next = first + static_cast<int>(bookmarks.size());
        QByteArray catalog = written.object(written.root);
        catalog.insert(catalog.lastIndexOf(">>"), "/Outlines " + reference(outlines) +
                                                      "\n/PageMode /UseOutlines\n/Lang (" +
                                                      TextLanguage::code().toLatin1() + ")\n");
        objects[written.root] = catalog;
    }

    if (!pdf.endsWith('\n'))
        pdf += '\n';
    QByteArray table = "xref\n";
    for (const auto& [object, text] : objects) {
        table += QByteArray::number(object) + " 1\n" +
                 QByteArray::number(static_cast<qlonglong>(pdf.size())).rightJustified(10, '0') +
                 " 00000 n \n";
        pdf += QByteArray::number(object) + " 0 obj\n" + text + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    pdf += table + "trailer\n<<\n/Size " + QByteArray::number(next) + "\n/Info " + reference(written.info) +
           "\n/Root " + reference(written.root) + "\n/Prev " + QByteArray::number(written.start) + '\n' +
           written.id + "\n>>\nstartxref\n" + QByteArray::number(static_cast<qlonglong>(start)) + "\n%%EOF\n";
}

} // namespace whorl::reporting
