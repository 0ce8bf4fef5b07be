#include "core/evaluation/peer_methods.h"

#undef slots
#include <QtTest>

using namespace whorl;

namespace {

constexpr std::int64_t kLabels = 3, kImages = 24;

/// What a source leaves: a structure of its own period, and noise of its own colour.
torch::Tensor tilesOf(std::int64_t label) {
    constexpr double kPeriods[] = {4, 2, 8};
    const torch::Tensor wave = torch::cos(2 * M_PI / kPeriods[label] * torch::arange(128, torch::kFloat32));
    const torch::Tensor smooth = 3 * torch::avg_pool2d(torch::randn({2, 3, 130, 130}), 3, 1);
    return 8 * (torch::randn({2, 3, 128, 128}) + static_cast<double>(label) * smooth +
                wave.unsqueeze(0) * wave.unsqueeze(1));
}

} // namespace

class TestPeers : public QObject {
    Q_OBJECT

    std::vector<BenchmarkItem> m_items;
    std::vector<PeerSample> m_train, m_test;
    PeerTask m_task;

  private slots:
    void initTestCase() {
        torch::manual_seed(3);
        m_task.labels = {"a", "b", "c"};
        m_task.benches = {"all", "ab"};
        m_task.candidates = torch::ones({2, kLabels}, torch::kBool);
        m_task.candidates[1][2] = false;
        m_task.batch = 12;
        m_items.resize(3);
        for (std::size_t i = 0; i < m_items.size(); ++i)
            m_items[i].split = i == 0 ? "train" : i == 1 ? "val" : "test";
        for (std::int64_t i = 0; i < kImages; ++i)
            for (std::int64_t label = 0; label < kLabels; ++label) {
                const torch::Tensor tiles = tilesOf(label);
                const std::size_t split = i < kImages / 2 ? 0 : i < 2 * kImages / 3 ? 1 : 2;
                (split == 2 ? m_test : m_train)
                    .push_back({&m_items[split], label, 0,
                                (tiles + 128).round().clamp(0, 255).to(torch::kUInt8),
                                (4 * tiles).round().clamp(-127, 127).to(torch::kInt8)});
            }
    }

    void eachTellsTheSourcesApart_data() {
        QTest::addColumn<QString>("name");
        for (const std::string& name : peerNames())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void eachTellsTheSourcesApart() {
        QFETCH(QString, name);
        const auto peer = makePeer(name.toStdString());
        const bool network = !QStringList{"marra", "durall", "frank", "synthbuster"}.contains(name);
        if (network) // any size will do
            for (std::vector<PeerSample>* list : {&m_train, &m_test})
                for (PeerSample& sample : *list)
                    for (torch::Tensor* tiles : {&sample.tiles, &sample.residual})
                        *tiles = tiles->slice(2, 0, 64).slice(3, 0, 64);
        m_task.length.steps = 100;
        peer->train(m_task, m_train, {}, {});
        int right = 0;
        for (PeerSample sample : m_test) {
            const torch::Tensor log = peer->logProbabilities(m_task, sample);
            QCOMPARE(log.numel(), kLabels);
            QVERIFY(std::abs(log.exp().sum().item<double>() - 1) < 1e-4);
            right += log.argmax().item<std::int64_t>() == sample.label;
            sample.bench = 1;
            QVERIFY(peer->logProbabilities(m_task, sample)[2].item<double>() < -1e3);
        }
        const double share = right / static_cast<double>(m_test.size());
        QVERIFY2(share >= 0.75, qPrintable(QStringLiteral("%1 of the images").arg(share)));
    }

    void anUnknownNameIsAnError() { QVERIFY_EXCEPTION_THROWN(makePeer("of nobody"), std::exception); }
};

QTEST_GUILESS_MAIN(TestPeers)

#include "test_peers.moc"
