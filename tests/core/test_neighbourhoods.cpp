#include "core/analysis/neighbourhoods.h"

#include <QTest>

#include <limits>
#include <random>

using namespace whorl;

namespace {

struct Groups {
    std::vector<std::vector<float>> rows;
    std::vector<std::pair<float, float>> start;
};

/// Rows around as many centres in 20 dimensions; the start knows nothing of them.
Groups groups(int centres, int each) {
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    Groups result;
    for (int centre = 0; centre < centres; ++centre) {
        std::vector<float> middle(20);
        for (float& value : middle)
            value = 4 * normal(random);
        for (int i = 0; i < each; ++i) {
            std::vector<float> row = middle;
            for (float& value : row)
                value += normal(random);
            result.rows.push_back(row);
            result.start.emplace_back(normal(random), normal(random));
        }
    }
    return result;
}

} // namespace

class TestNeighbourhoods : public QObject {
    Q_OBJECT

  private slots:
    void groupsStayTogether() {
        const int each = 60;
        const Groups given = groups(4, each);
        const auto places = arrangeByNeighbourhood(given.rows, given.start);
        QCOMPARE(places.size(), given.rows.size());
        int right = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            double best = std::numeric_limits<double>::infinity();
            std::size_t nearest = i;
            for (std::size_t j = 0; j < places.size(); ++j) {
                const double far = std::hypot(static_cast<double>(places[i].first - places[j].first),
                                              static_cast<double>(places[i].second - places[j].second));
                if (j != i && far < best) {
                    best = far;
                    nearest = j;
                }
            }
            right += i / each == nearest / each ? 1 : 0;
        }
        QVERIFY2(right >= 236, qPrintable(QStringLiteral("%1 of 240").arg(right)));
    }

    void theSameInputGivesTheSamePlaces() {
        const Groups given = groups(2, 30);
        QVERIFY(arrangeByNeighbourhood(given.rows, given.start) ==
                arrangeByNeighbourhood(given.rows, given.start));
    }

    void rowsThatAreEqualAndFewRowsArePlaced() {
        const std::vector<std::vector<float>> equal(12, std::vector<float>(5, 1.0F));
        const std::vector<std::pair<float, float>> start(12, {0.0F, 0.0F});
        for (const auto& [x, y] : arrangeByNeighbourhood(equal, start))
            QVERIFY(std::isfinite(x) && std::isfinite(y));
        QCOMPARE(arrangeByNeighbourhood({{1}, {2}}, {{3, 4}, {5, 6}}).front().first, 3.0F);
    }

    void itStops() {
        std::stop_source stop;
        stop.request_stop();
        const Groups given = groups(2, 30);
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 arrangeByNeighbourhood(given.rows, given.start, stop.get_token()));
    }
};

QTEST_APPLESS_MAIN(TestNeighbourhoods)
#include "test_neighbourhoods.moc"
