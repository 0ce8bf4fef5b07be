#include "core/base/error.h"
#include "core/evaluation/conditions.h"

#include <QtTest>

#include <cstdint>
#include <random>

using namespace whorl;

class TestConditions : public QObject {
    Q_OBJECT

  private slots:
    void aChainIsItsLinksOneAfterTheOther();
    void aLinkDrawsFromTheSeedAlone();
    void refusesWhatIsNoCondition_data();
    void refusesWhatIsNoCondition();
};

namespace {

constexpr std::uint64_t kSeed = 7;

DecodedImage picture() {
    DecodedImage image;
    image.image = {160, 144, {}};
    std::mt19937 random(1);
    for (int i = 0; i < 160 * 144 * 3; ++i)
        image.image.rgb.push_back(static_cast<std::uint8_t>(random() % 256));
    image.facts.format = "png";
    return image;
}

} // namespace

void TestConditions::aChainIsItsLinksOneAfterTheOther() {
    const DecodedImage chain = applyCondition(picture(), "blur-1+resize-0.75+jpeg-90", kSeed);
    const DecodedImage links = applyCondition(
        applyCondition(applyCondition(picture(), "blur-1", kSeed), "resize-0.75", kSeed), "jpeg-90", kSeed);
    QCOMPARE(chain.image.width, 120);
    QCOMPARE(chain.facts.format, "jpeg");
    QVERIFY(chain.image.rgb == links.image.rgb);
    QVERIFY(chain.image.rgb != applyCondition(picture(), "resize-0.75+jpeg-90", kSeed).image.rgb);
}

void TestConditions::aLinkDrawsFromTheSeedAlone() {
    const std::string chain = "noise-3+equalized";
    const auto first = applyCondition(picture(), chain, kSeed).image.rgb;
    QVERIFY(first == applyCondition(picture(), chain, kSeed).image.rgb);
    QVERIFY(first != applyCondition(picture(), chain, kSeed + 1).image.rgb);
}

void TestConditions::refusesWhatIsNoCondition_data() {
    QTest::addColumn<std::string>("condition");
    for (const char* name : {"", "blurred", "blur-0", "jpeg-high", "blur-1+", "+jpeg-90", "blur-1+melted"})
        QTest::newRow(*name ? name : "nothing") << std::string(name);
}

void TestConditions::refusesWhatIsNoCondition() {
    QFETCH(std::string, condition);
    QVERIFY_EXCEPTION_THROWN(applyCondition(picture(), condition, kSeed), Error);
}

QTEST_APPLESS_MAIN(TestConditions)
#include "test_conditions.moc"
