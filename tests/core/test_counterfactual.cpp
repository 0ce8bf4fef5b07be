#include "core/base/error.h"
#include "core/counterfactual/alteration.h"
#include "core/counterfactual/auditors.h"
#include "core/counterfactual/blended_tiles.h"
#include "core/counterfactual/counterfactual.h"
#include "core/counterfactual/descent.h"
#include "core/counterfactual/differentiable_representation.h"
#include "core/counterfactual/quality.h"
#include "core/counterfactual/regenerate_image.h"
#include "core/counterfactual/statistics_exchange.h"
#include "core/imaging/encode.h"
#include "core/representation/block_dct.h"
#include "core/representation/pixel_planes.h"
#include "core/representation/representation.h"

#undef slots
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>

using namespace whorl;

namespace {

/// A picture with texture of all frequencies around a slow gradient.
torch::Tensor texture(std::int64_t height, std::int64_t width, double noise) {
    const torch::Tensor ramp = torch::linspace(60, 190, width).unsqueeze(0).repeat({height, 1});
    return (ramp + noise * torch::randn({height, width})).unsqueeze(0).repeat({3, 1, 1});
}

torch::Tensor luminance(const Image& image) {
    return toYCbCr(toPlanes(image))[0] - 128;
}

/// Photographs are noise of 8 grey levels: the best prediction of the noise is a fixed share of the picture's
/// own.
class Shrinking : public NoisePredictor {
  public:
    torch::Tensor predictNoise(const torch::Tensor& xt, const torch::Tensor& t) const override {
        return xt * torch::sin(t * M_PI / 2).view({-1, 1, 1, 1});
    }
    int multiple() const override { return 8; }
};

double largest(const torch::Tensor& values) {
    return values.abs().max().item<double>();
}

const std::vector<std::string> kOfImage = {
    "dct-8",      "dct-16",        "dct-chrominance",      "dct-shape",
    "grid-phase", "co-occurrence", "co-occurrence-coarse", "co-occurrence-colour"};
const std::vector<std::string> kOfResidual = {"residual-dct-8", "residual-dct-16", "residual-dct-chrominance",
                                              "residual-co-occurrence"};

torch::Tensor colours(std::int64_t height, std::int64_t width) {
    return (texture(height, width, 6) + 2 * torch::randn({3, height, width})).clamp(0, 255).round();
}

} // namespace

class TestCounterfactual : public QObject {
    Q_OBJECT
  private slots:
    void init() { torch::manual_seed(11); }

    void psnrAndSsimAreTheirDefinitions() {
        const Image grey{32, 40, std::vector<std::uint8_t>(32 * 40 * 3, 100)};
        Image other = grey;
        QVERIFY(std::isinf(psnr(grey, other)));
        QVERIFY(std::abs(ssim(grey, other) - 1) < 1e-9);
        for (std::uint8_t& value : other.rgb)
            value = 105;
        QVERIFY(std::abs(psnr(grey, other) - 10 * std::log10(255.0 * 255 / 25)) < 1e-9);
        // Flat pictures: only the term of the means is left.
        const double c1 = 2.55 * 2.55;
        QVERIFY(std::abs(ssim(grey, other) - (2 * 100 * 105 + c1) / (100 * 100 + 105 * 105 + c1)) < 1e-5);
        QVERIFY_EXCEPTION_THROWN(psnr(grey, Image{16, 80, grey.rgb}), Error);
    }

    void ssimInStripsHasNoSeams() {
        const Image a = toImage(texture(700, 40, 12));
        Image b = a;
        for (std::size_t i = 0; i < b.rgb.size(); i += 7)
            b.rgb[i] ^= 8;
        Image topA{40, 300, {a.rgb.begin(), a.rgb.begin() + 300 * 120}},
            topB{40, 300, {b.rgb.begin(), b.rgb.begin() + 300 * 120}};
        Image restA{40, 400, {a.rgb.begin() + 300 * 120, a.rgb.end()}},
            restB{40, 400, {b.rgb.begin() + 300 * 120, b.rgb.end()}};
        const double parts = (300 * ssim(topA, topB) + 400 * ssim(restA, restB)) / 700;
        QVERIFY(std::abs(ssim(a, b) - parts) < 2e-3);
    }

    void statisticsGoWhereTheyAreSent() {
        const torch::Tensor plane = 12 * torch::randn({256, 256});
        torch::Tensor change = torch::zeros({512});
        for (std::int64_t k = 40; k < 256; ++k) {
            change[k] = k % 2 == 0 ? 0.3 : -0.3;
            change[256 + k] = k % 2 == 0 ? 0.35 : -0.25;
        }
        const torch::Tensor goal = blockDctStatistics(plane, 16) + change;
        torch::Tensor moved = plane;
        for (int step = 0; step < 6; ++step)
            moved = moveStatistics(moved, 16, goal);
        const torch::Tensor error = (blockDctStatistics(moved, 16) - goal).abs();
        QVERIFY2(largest(error) < 0.05, qPrintable(QString::number(largest(error))));
        // Signs stay: the picture does.
        const torch::Tensor before = blockDct(plane, 16), after = blockDct(moved, 16);
        QVERIFY((before * after).min().item<double>() > -1e-3);
    }

    void aPlantedTraceIsTakenAway() {
        // A source that has twice the energy in one frequency of the 16 x 16 grid.
        constexpr int kFrequency = 9 * 16 + 5;
        const torch::Tensor clean = texture(192, 240, 8);
        torch::Tensor grey = clean[0] - 128;
        torch::Tensor coefficients = blockDct(grey, 16);
        coefficients.select(1, kFrequency) *= 2;
        const Image planted =
            toImage((inverseBlockDct(coefficients, grey, 16) + 128).unsqueeze(0).repeat({3, 1, 1}));
        const torch::Tensor before = blockDctStatistics(luminance(planted), 16);
        const torch::Tensor wanted = blockDctStatistics(luminance(toImage(clean)), 16);
        const Image changed = exchangeStatistics(planted, {{"dct-16", wanted - before}});
        const torch::Tensor after = blockDctStatistics(luminance(changed), 16);
        const auto error = [&](const torch::Tensor& statistics) {
            return std::abs((statistics - wanted)[kFrequency].item<double>());
        };
        QVERIFY2(error(before) > 0.6, qPrintable(QString::number(error(before))));
        QVERIFY2(error(after) < 0.08, qPrintable(QString::number(error(after))));
        QVERIFY(psnr(planted, changed) > 40);
    }

    void noChangeIsTheIdentity() {
        const Image image = toImage(texture(150, 131, 9));
        QVERIFY(exchangeStatistics(image, {{"dct-16", torch::zeros({512})}}).rgb == image.rgb);
    }

    void anySizeIsKept_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("wide") << 1999 << 129;
        QTest::newRow("tall") << 131 << 1501;
        QTest::newRow("odd") << 257 << 255;
    }

    void anySizeIsKept() {
        QFETCH(int, width);
        QFETCH(int, height);
        const Image image = toImage(texture(height, width, 9));
        torch::Tensor change = torch::zeros({512});
        change.slice(0, 100, 256) += 0.4;
        change.slice(0, 356) += 0.4;
        const Image changed = exchangeStatistics(image, {{"dct-16", change}});
        QCOMPARE(changed.width, width);
        QCOMPARE(changed.height, height);
        // All of it has changed, up to the last row and column, and nowhere much.
        const torch::Tensor difference = (toPlanes(changed) - toPlanes(image)).abs();
        QVERIFY(difference.slice(1, height - 2).max().item<double>() > 0);
        QVERIFY(difference.slice(2, width - 2).max().item<double>() > 0);
        QVERIFY(psnr(image, changed) > 30);
        const Image again = regenerateImage(Shrinking(), image, 0.02);
        QCOMPARE(again.width, width);
        QCOMPARE(again.height, height);
        QVERIFY(psnr(image, again) > 25);
    }

    void whatIsDearIsLeftAlone() {
        // One grey level of noise under a strong slow wave: only the noise is cheap to move.
        torch::Tensor grey = torch::randn({256, 256});
        torch::Tensor coefficients = blockDct(grey, 16);
        constexpr int kSlow = 16, kFast = 12 * 16 + 11;
        coefficients.select(1, kSlow) *= 300;
        const Image image =
            toImage((inverseBlockDct(coefficients, grey, 16) + 128).unsqueeze(0).repeat({3, 1, 1}));
        const StatisticsByName change{{"dct-16", torch::full({512}, 0.4)}},
            deviation{{"dct-16", torch::full({512}, 0.2)}};
        const StatisticsResponse response(image, change);
        const torch::Tensor worth = response.affordable(change, deviation, 3).at("dct-16");
        QVERIFY(worth[kSlow].item<double>() < 0.05);
        QVERIFY(worth[kFast].item<double>() > 0.35);
        // What costs nothing is wanted whole, up to the damping.
        QVERIFY(response.affordable(change, deviation, 0).at("dct-16").slice(0, 1, 256).min().item<double>() >
                0.35);
    }

    void windowsHaveNoSeams() {
        // A picture of several windows: the change is no larger along their borders than within.
        const Image image = toImage(texture(160, 1600, 8));
        torch::Tensor change = torch::zeros({512});
        change.slice(0, 60, 256) -= 0.5;
        change.slice(0, 316) -= 0.5;
        const torch::Tensor difference =
            toPlanes(exchangeStatistics(image, {{"dct-16", change}}))[1] - toPlanes(image)[1];
        const torch::Tensor step = (difference.slice(1, 1) - difference.slice(1, 0, -1)).square().mean(0);
        // 1600 is cut at 528 and 1056; compare with the other borders of blocks.
        double border = 0, other = 0;
        int count = 0;
        for (int x = 16; x < 1600; x += 16) {
            if (x == 528 || x == 1056)
                border += step[x - 1].item<double>() / 2;
            else {
                other += step[x - 1].item<double>();
                ++count;
            }
        }
        QVERIFY2(border < 1.5 * other / count, qPrintable(QString("%1 %2").arg(border).arg(other / count)));
    }

    void differentiableRepresentationsAreTheEnginesOwn() {
        const torch::Tensor planes = colours(160, 208), tiles = torch::randn({2, 3, 128, 128});
        const auto parts = differentiableRepresentation(planes, tiles, [] {
            auto all = kOfImage;
            all.insert(all.end(), kOfResidual.begin(), kOfResidual.end());
            return all;
        }());
        auto expected = imageRepresentation(planes, kOfImage);
        for (auto& part : residualRepresentation(tiles, kOfResidual))
            expected.push_back(part);
        QCOMPARE(parts.size(), expected.size());
        for (const auto& [name, values] : expected)
            QVERIFY2(largest(parts.at(name) - values) < 2e-3, name.c_str());
    }

    void gradientsPredictSmallSteps_data() {
        QTest::addColumn<QString>("name");
        for (const std::string& name : kOfImage)
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void gradientsPredictSmallSteps() {
        // A step against the gradient of some function of the values lowers it about as much as promised.
        QFETCH(QString, name);
        const std::vector<std::string> one = {name.toStdString()};
        const torch::Tensor planes = colours(256, 256) + torch::rand({3, 256, 256}) - 0.5;
        const auto at = [&](const torch::Tensor& x) {
            return differentiableRepresentation(x, {}, one).at(one.front());
        };
        // Rare co-occurrences are too much bent: each value weighs by itself.
        const bool counted = name.startsWith("co-");
        const torch::Tensor direction =
            torch::randn_like(at(planes)) * (counted ? at(planes) : torch::ones({1}));
        const torch::Tensor free = planes.clone().requires_grad_();
        const torch::Tensor gradient = torch::autograd::grad({(at(free) * direction).sum()}, {free})[0];
        const torch::Tensor step = gradient * ((counted ? 0.1 : 0.01) / gradient.square().mean().sqrt());
        const double promised = 2 * (gradient * step).sum().item<double>();
        const double kept = ((at(planes + step) - at(planes - step)) * direction).sum().item<double>();
        QVERIFY2(std::abs(kept / promised - 1) < (counted ? 0.6 : 0.4),
                 qPrintable(QString("%1 of %2").arg(kept).arg(promised)));
    }

    void tilesAreBlendedInTheirPlaces() {
        const Image image = toImage(colours(300, 410));
        int tiles = 0;
        const Image same = blendedTiles(image, 128, [&](const Image& tile, int x, int y) {
            ++tiles;
            for (int c = 0; c < 3; ++c)
                if (tile.rgb[static_cast<std::size_t>(c)] != image.row(y)[3 * x + c])
                    throw Error("a tile of another place");
            return toPlanes(tile);
        });
        QVERIFY(tiles > 4);
        QVERIFY(same.rgb == image.rgb);
    }

    void descentGoesWhereItIsSentWithinItsBudget() {
        const UNetNoisePredictor predictor{DiffusionUNet(DiffusionUNetOptions{{8, 8, 8, 8}, 8})};
        Fingerprint fingerprint;
        fingerprint.layout = {{"co-occurrence", 845}, {"dct-16", 512}};
        const Image image = toImage(colours(192, 192));
        const auto parts = imageRepresentation(toPlanes(image), {"co-occurrence", "dct-16"});
        fingerprint.mean = torch::cat({parts.back().second, parts.front().second}); // in the order of layout
        fingerprint.deviation = torch::full({1357}, 0.2);
        torch::Tensor change = torch::zeros({1357});
        change.slice(0, 845 + 100, 845 + 256) = 0.1;
        change.slice(0, 845 + 356) = 0.1;
        DescentGoal goal{change, {}};
        goal.minPsnrDb = 40;
        const Image moved = descend(fingerprint, predictor, image, image, goal);
        QVERIFY(psnr(image, moved) > 39.9);
        const auto statistics = [](const Image& picture) {
            return blockDctStatistics(luminance(picture), 16);
        };
        const torch::Tensor missing = statistics(moved) - statistics(image) - change.slice(0, 845);
        QVERIFY2(missing.square().sum().item<double>() < 0.3 * change.square().sum().item<double>(),
                 qPrintable(QString::number(missing.square().sum().item<double>())));
        goal.minPsnrDb = 60; // not enough for it, and not more than that
        QVERIFY(psnr(image, descend(fingerprint, predictor, image, image, goal)) > 59);
    }

    void auditorsLearnAndAreKept() {
        QTemporaryDir folder;
        std::vector<BenchmarkItem> manifest;
        for (int i = 0; i < 24; ++i) {
            BenchmarkItem item;
            item.split = i % 3 == 0 ? "val" : "train";
            item.bench = "wild";
            item.role = "known";
            item.label = i % 2 == 0 ? "rough" : "smooth";
            item.file = folder.filePath(QString("%1.png").arg(i)).toStdString();
            const auto bytes = encodePng(toImage(texture(128, 128, i % 2 == 0 ? 9 : 3)));
            std::ofstream(item.file, std::ios::binary)
                .write(reinterpret_cast<const char*>(bytes.data()),
                       static_cast<std::streamsize>(bytes.size()));
            manifest.push_back(item);
        }
        const Auditors trained = trainAuditors(manifest, {.steps = 5}, 1);
        QCOMPARE(trained.labels.size(), std::size_t(2));
        QVERIFY(balancedAccuracy(trained, manifest, "val").at("wild").front() > 0.9);
        const std::filesystem::path file = folder.filePath("auditors.safetensors").toStdString();
        trained.save(file, {});
        const Auditors again = Auditors::load(file);
        const Image image = toImage(texture(150, 200, 9));
        QVERIFY(again.named(image) == trained.named(image));
        QCOMPARE(again.named(image).front(), std::string("rough"));
        QVERIFY_EXCEPTION_THROWN(again.named(toImage(texture(95, 200, 9))), Error);
        QVERIFY_EXCEPTION_THROWN(AlterationDetector::load(file, {}), Error);
        AlterationDetector detector{torch::tensor({1.0F, -2.0F}), 0.5, 1.25, 0.02};
        const std::filesystem::path alteration = folder.filePath("alteration.safetensors").toStdString();
        detector.save(alteration, {{"standardization", "abc"}});
        const AlterationDetector loaded = AlterationDetector::load(alteration, "abc");
        QCOMPARE(loaded.logOdds(torch::tensor({{3.0F, 1.0F}})).item<double>(), 1.5);
        QCOMPARE(loaded.threshold, 1.25);
        QVERIFY_EXCEPTION_THROWN(AlterationDetector::load(alteration, "of other weights"), Error);
        QVERIFY_EXCEPTION_THROWN(Auditors::load(folder.filePath("none").toStdString()), Error);
    }

    void whatCannotBeDoneIsAnError() {
        const UNetNoisePredictor predictor{DiffusionUNet(DiffusionUNetOptions{{8, 8, 8, 8}, 8})};
        const Fingerprint fingerprint{};
        const CounterfactualModels models{fingerprint, predictor, [](const DecodedImage&) {
                                              Assessment assessment;
                                              assessment.names = {"real", "a", "unknown"};
                                              assessment.probability = {0.2, 0.7, 0.1};
                                              return assessment;
                                          }};
        const DecodedImage image{toImage(texture(128, 128, 9)), {}, {}, 0};
        CounterfactualRequest request;
        request.target = "nobody";
        QVERIFY_EXCEPTION_THROWN(makeCounterfactual(models, image, request), Error);
        request.target = "real";
        request.method = "magic";
        QVERIFY_EXCEPTION_THROWN(makeCounterfactual(models, image, request), Error);
        // Nothing to do, and nothing done.
        request.method = "regeneration";
        request.strength = 0;
        CounterfactualResult result = makeCounterfactual(models, image, request);
        QVERIFY(!result.moved && result.image.rgb == image.image.rgb);
        request.strength = 1;
        request.target = "a";
        result = makeCounterfactual(models, image, request);
        QVERIFY(result.moved && result.iterations == 0 && result.image.rgb == image.image.rgb);
    }

    void theBudgetHolds() {
        const UNetNoisePredictor predictor{DiffusionUNet(DiffusionUNetOptions{{8, 8, 8, 8}, 8})};
        const Fingerprint fingerprint{};
        int asked = 0;
        const CounterfactualModels models{fingerprint, predictor, [&](const DecodedImage&) {
                                              ++asked;
                                              Assessment assessment;
                                              assessment.names = {"a", "unknown"};
                                              assessment.probability = {0.9, 0.1};
                                              return assessment;
                                          }};
        const DecodedImage image{toImage(texture(128, 160, 9)), {}, {}, 0};
        CounterfactualRequest request;
        request.target = "unknown";
        request.method = "regeneration";
        request.maxIterations = 3;
        request.minPsnrDb = 44;
        const CounterfactualResult result = makeCounterfactual(models, image, request);
        QVERIFY(!result.moved);
        QCOMPARE(result.iterations, 3);
        QCOMPARE(asked, 4);
        QVERIFY(result.psnrDb >= 44 && std::isfinite(result.psnrDb));
        QCOMPARE(result.probabilityAfter, 0.9);
        QCOMPARE(result.namedAfterProbability, 0.9);
    }

    void regenerationBlendsItsTiles() {
        // What the predictor gives for a flat picture is flat: blended weights must sum to one everywhere.
        class Exact : public Shrinking {
          public:
            torch::Tensor predictNoise(const torch::Tensor& xt, const torch::Tensor& t) const override {
                const torch::Tensor angle = t.view({-1, 1, 1, 1}) * M_PI / 2;
                return (xt - torch::cos(angle) * 0.2) / torch::sin(angle);
            }
        };
        const Image flat{1200, 700, std::vector<std::uint8_t>(1200 * 700 * 3, 153)}; // 0.2 in [-1, 1]
        const Image again = regenerateImage(Exact(), flat, 0.1);
        QVERIFY(psnr(flat, again) > 60);
    }
};

QTEST_GUILESS_MAIN(TestCounterfactual)
#include "test_counterfactual.moc"
