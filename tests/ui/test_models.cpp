#include "ui/models/evidence_filter.h"
#include "ui/models/evidence_model.h"
#include "ui/models/issues_model.h"
#include "ui/models/jobs_model.h"
#include "ui/models/log_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace whorl;

namespace {

EvidenceItem item(qint64 id, const QString& path, const QString& named = {}, double log10Lr = 0) {
    EvidenceItem result;
    result.id = id;
    result.path = path;
    if (!named.isEmpty()) {
        result.result = id;
        result.status = QStringLiteral("done");
        result.named = named;
        result.log10Lr = log10Lr;
        result.probability = 0.9;
    }
    return result;
}

QStringList names(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row)
        result.append(model.index(row, 0, parent).data().toString());
    return result;
}

LogEntry entry(qint64 sequence, const QString& action) {
    LogEntry result;
    result.sequence = sequence;
    result.action = action;
    result.time = QStringLiteral("2026-11-25T12:00:00Z");
    result.user = QStringLiteral("A. Example");
    return result;
}

} // namespace

/// The models of the window keep their promises to every view, whatever is done to them and in which
/// grouping.
class TestModels : public QObject {
    Q_OBJECT

  private slots:
    void evidenceKeepsItsPromisesInEveryGrouping_data() {
        QTest::addColumn<int>("grouping");
        QTest::newRow("none") << static_cast<int>(Grouping::None);
        QTest::newRow("folder") << static_cast<int>(Grouping::Folder);
        QTest::newRow("source") << static_cast<int>(Grouping::Source);
        QTest::newRow("likely source") << static_cast<int>(Grouping::LikelySource);
    }

    void evidenceKeepsItsPromisesInEveryGrouping() {
        QFETCH(int, grouping);
        EvidenceModel model;
        EvidenceFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter,
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrouping(static_cast<Grouping>(grouping));
        model.append({item(1, QStringLiteral("/a/one.png")), item(2, QStringLiteral("/b/two.png")),
                      item(3, QStringLiteral("/a/three.png"))});
        model.setRun(2, RunState::Running, QStringLiteral("decode"), 0.5);
        model.update(item(2, QStringLiteral("/b/two.png"), QStringLiteral("flux"), 3.5));
        model.setRun(2, RunState::Idle);
        filter.setText(QStringLiteral("two"));
        model.update(item(1, QStringLiteral("/a/one.png"), QStringLiteral("real"), 1.2));
        model.append({item(4, QStringLiteral("/b/four.png"), QStringLiteral("flux"), 0.2),
                      item(1, QStringLiteral("/a/one.png"), QStringLiteral("flux"), 2)});
        filter.clear();
        model.setLikelyGroups({{{4, 1}, 2.5}});
        filter.sort(EvidenceModel::Strength, Qt::DescendingOrder);
        for (const qint64 id : model.ids()) {
            const QModelIndex index = model.indexOf(id);
            QCOMPARE(index.data(EvidenceModel::IdRole).toLongLong(), id);
            QVERIFY(filter.mapFromSource(index).isValid());
        }
        QCOMPARE(model.count(), 4);
        model.reset({});
        QCOMPARE(model.rowCount(), 0);
    }

    void itemsMoveToTheGroupOfTheirNamedSource() {
        EvidenceModel model;
        model.setGrouping(Grouping::Source);
        model.append({item(1, QStringLiteral("/a.png")), item(2, QStringLiteral("/b.png"))});
        QCOMPARE(names(model), QStringList{QStringLiteral("Not analysed yet (2)")});
        model.update(item(1, QStringLiteral("/a.png"), QStringLiteral("flux"), 2));
        model.update(item(2, QStringLiteral("/b.png"), QStringLiteral("flux"), 1));
        QCOMPARE(names(model), QStringList{QStringLiteral("flux (2)")});
        QCOMPARE(names(model, model.index(0, 0)),
                 (QStringList{QStringLiteral("a.png"), QStringLiteral("b.png")}));
    }

    void likelyGroupsStandInTheirOrderBeforeWhatIsAlone() {
        EvidenceModel model;
        model.setGrouping(Grouping::LikelySource);
        model.append({item(1, QStringLiteral("/new.png")),
                      item(2, QStringLiteral("/a.png"), QStringLiteral("x"), 1),
                      item(3, QStringLiteral("/b.png"), QStringLiteral("unknown"), 0.1),
                      item(4, QStringLiteral("/c.png"), QStringLiteral("y"), 1),
                      item(5, QStringLiteral("/d.png"), QStringLiteral("x"), 1),
                      item(6, QStringLiteral("/e.png"), QStringLiteral("x"), 1)});
        QCOMPARE(names(model),
                 (QStringList{QStringLiteral("Not analysed yet (1)"), QStringLiteral("No companion (5)")}));
        model.setLikelyGroups({{{4, 6}, 2.2}, {{2, 3}, 0.4}});
        QCOMPARE(names(model),
                 (QStringList{QStringLiteral("Group 1: moderately strong (2)"),
                              QStringLiteral("Group 2: weak (2)"), QStringLiteral("No companion (1)"),
                              QStringLiteral("Not analysed yet (1)")}));
        QCOMPARE(names(model, model.index(1, 0)),
                 (QStringList{QStringLiteral("a.png"), QStringLiteral("b.png")}));
        model.update(item(1, QStringLiteral("/new.png"), QStringLiteral("x"), 1));
        QCOMPARE(model.rowCount(model.index(2, 0)), 2); // without a search it stands alone
    }

    void filterFindsByTextSourceStatusAndMark() {
        EvidenceModel model;
        EvidenceItem marked = item(3, QStringLiteral("/seized/phone/c.png"), QStringLiteral("real"), 4.5);
        marked.mark = ReviewMark::Relevant;
        EvidenceItem failed = item(4, QStringLiteral("/seized/broken.jpg"));
        failed.status = QStringLiteral("failed");
        model.append({item(1, QStringLiteral("/seized/a.png"), QStringLiteral("flux"), 3.5),
                      item(2, QStringLiteral("/other/b.png")), marked, failed});
        EvidenceFilter filter;
        filter.setSourceModel(&model);
        filter.setText(QStringLiteral("SEIZED png"));
        QCOMPARE(names(filter), (QStringList{QStringLiteral("a.png"), QStringLiteral("c.png")}));
        filter.setText(QStringLiteral("very strong"));
        QCOMPARE(names(filter), QStringList{QStringLiteral("c.png")});
        filter.clear();
        filter.setSource(QStringLiteral("flux"));
        QCOMPARE(names(filter), QStringList{QStringLiteral("a.png")});
        filter.clear();
        filter.setStatus(QStringLiteral("failed"));
        QCOMPARE(names(filter), QStringList{QStringLiteral("broken.jpg")});
        filter.clear();
        filter.setMark(static_cast<int>(ReviewMark::Relevant));
        QCOMPARE(names(filter), QStringList{QStringLiteral("c.png")});
        filter.clear();
        QCOMPARE(filter.rowCount(), 4);
    }

    void groupsWithoutAMatchAreHidden() {
        EvidenceModel model;
        model.setGrouping(Grouping::Folder);
        model.append({item(1, QStringLiteral("/a/one.png")), item(2, QStringLiteral("/b/two.png"))});
        EvidenceFilter filter;
        filter.setSourceModel(&model);
        QCOMPARE(filter.rowCount(), 2);
        filter.setText(QStringLiteral("two"));
        QCOMPARE(names(filter), QStringList{QStringLiteral("b (1)")});
    }

    void numbersInNamesSortAsNumbers() {
        EvidenceModel model;
        model.append({item(1, QStringLiteral("/img10.png")), item(2, QStringLiteral("/img9.png")),
                      item(3, QStringLiteral("/Img1.png"))});
        EvidenceFilter filter;
        filter.setSourceModel(&model);
        filter.sort(EvidenceModel::Name);
        QCOMPARE(names(filter), (QStringList{QStringLiteral("Img1.png"), QStringLiteral("img9.png"),
                                             QStringLiteral("img10.png")}));
    }

    void aFolderOfThousandsIsOneInsertion() {
        EvidenceModel model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QList<EvidenceItem> items;
        for (int i = 1; i <= 5000; ++i)
            items.append(item(i, QStringLiteral("/seized/img%1.png").arg(i)));
        model.append(items);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowCount(), 5000);
    }

    void whatWasFoundIsSaidInWords() {
        EvidenceModel model;
        model.append({item(1, QStringLiteral("/a.png"), QStringLiteral("real"), 2.5),
                      item(2, QStringLiteral("/b.png"), QStringLiteral("flux"), -1)});
        QCOMPARE(model.indexOf(1).data(EvidenceModel::DetailRole).toString(),
                 QStringLiteral("Camera photograph, moderately strong"));
        QCOMPARE(model.indexOf(2).data(EvidenceModel::DetailRole).toString(),
                 QStringLiteral("No source supported; most probable: flux"));
    }

    void issuesCountUpAndLeaveWithTheirItem() {
        IssuesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Issue broken{Issue::Severity::Error, 7, QStringLiteral("a.jpg"), QStringLiteral("no picture"),
                           QStringLiteral("look")};
        model.add(broken);
        model.add(broken);
        model.add({Issue::Severity::Note, 8, QStringLiteral("b.jpg"), QStringLiteral("too small"), {}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, IssuesModel::Text).data().toString(), QStringLiteral("no picture (2 times)"));
        model.removeFor(7);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(IssuesModel::EvidenceRole).toLongLong(), 8);
    }

    void jobsComeAndGo() {
        JobsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({{1, 10, QStringLiteral("a.png"), {}, -1}, {2, 20, QStringLiteral("b.png"), {}, -1}});
        QCOMPARE(model.index(0, JobsModel::Stage).data().toString(), QStringLiteral("Waiting"));
        model.setStage(2, QStringLiteral("decode"), 0.25);
        QCOMPARE(model.index(1, JobsModel::Stage).data().toString(), QStringLiteral("Reading the file"));
        QCOMPARE(model.index(1, JobsModel::Progress).data().toString(), QStringLiteral("25 %"));
        model.remove(1);
        model.remove(99);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(JobsModel::EvidenceRole).toLongLong(), 20);
    }

    void whatIsNoAnalysisStandsBeforeThem() {
        JobsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({{1, 10, QStringLiteral("a.png"), {}, -1}});
        model.addFirst({90, 0, QStringLiteral("report.pdf"), {}, -1});
        model.addFirst({91, 0, QStringLiteral("suspect model"), {}, -1});
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, JobsModel::Item).data().toString());
        QCOMPARE(names, QStringList({QStringLiteral("report.pdf"), QStringLiteral("suspect model"),
                                     QStringLiteral("a.png")}));
        QCOMPARE(model.index(1, 0).data(JobsModel::IdRole).toULongLong(), 91ULL);
    }

    void theNewestLogEntryStandsFirst() {
        LogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({entry(1, QStringLiteral("create"))});
        model.addEntries({entry(1, QStringLiteral("create")), entry(2, QStringLiteral("note"))});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, LogModel::Action)
                    .data()
                    .toString()
                    .contains(QStringLiteral("note"), Qt::CaseInsensitive));
        QCOMPARE(model.lastSequence(), 2);
    }

    void theListIsNoSurerThanTheAnswer() {
        EvidenceModel model;
        EvidenceItem likely = item(1, QStringLiteral("/x/a.png"), QStringLiteral("sdxl"), 1.5);
        EvidenceItem unlikely = likely, uncalibrated = likely, even = likely;
        unlikely.id = 2;
        unlikely.probability = 0.4;
        uncalibrated.id = 3;
        uncalibrated.log10Lr = 0;
        even.id = 4;
        even.log10Lr = 0.04; // 1.0 in the digits that are printed
        model.reset({likely, unlikely, uncalibrated, even});
        const auto detail = [&](qint64 id) {
            return model.indexOf(id).data(EvidenceModel::DetailRole).toString();
        };
        QCOMPARE(detail(1), QStringLiteral("sdxl, moderate"));
        QCOMPARE(detail(2), QStringLiteral("No source supported; most probable: sdxl"));
        QCOMPARE(detail(4), detail(2));
        QCOMPARE(detail(3), QStringLiteral("Highest score: sdxl, not calibrated"));
    }

    void damagedLogEntriesAreShown() {
        LogEntry odd = entry(1, QStringLiteral("analyse"));
        for (const char* text : {R"({"outputs":[1,{"table":3}],"inputs":"x"})", R"([1])", "3", "null"}) {
            odd.json = nlohmann::json::parse(text);
            LogModel log;
            log.setNames([](const QString& key) { return key; });
            log.setEntries({odd});
            for (int column = 0; column < log.columnCount(); ++column)
                log.index(0, column).data();
            QCOMPARE(log.rowCount(), 1);
        }
    }

    void logEntriesNameTheirFiles() {
        LogModel model;
        model.setNames([](const QString& key) {
            return QHash<QString, QString>{{QStringLiteral("uid-a"), QStringLiteral("a.png")},
                                           {QStringLiteral("5ab1e"), QStringLiteral("b.png")}}
                .value(key);
        });
        LogEntry mark = entry(1, QStringLiteral("mark")), made = entry(2, QStringLiteral("counterfactual")),
                 added = entry(3, QStringLiteral("add"));
        mark.json = {{"outputs", {{{"table", "evidence"}, {"uid", "uid-a"}}}},
                     {"parameters", {{"mark", "relevant"}}}};
        made.json = {{"inputs", {"5ab1e"}}};
        added.json = {{"inputs", {{{"file", "/x/c.png"}}, {{"file", "/x/d.png"}}}}};
        model.setEntries({mark, made, added});
        const auto details = [&](int row) { return model.index(row, LogModel::Details).data().toString(); };
        QCOMPARE(details(0), QStringLiteral("c.png and 1 more"));
        QCOMPARE(details(1), QStringLiteral("b.png"));
        QCOMPARE(details(2), QStringLiteral("a.png · mark: relevant"));
    }
};

QTEST_MAIN(TestModels)
#include "test_models.moc"
