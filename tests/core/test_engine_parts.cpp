#include "core/analysis/residual_layers.h"
#include "core/attribution/plda.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/safetensors.h"
#include "core/evaluation/statistics.h"
#include "core/imaging/tiles.h"
#include "core/library/source_library.h"
#include "core/reconstruction/ddim.h"
#include "core/reconstruction/latent_autoencoder.h"
#include "core/representation/block_dct.h"
#include "core/representation/fourier.h"
#include "core/representation/pixel_planes.h"

#undef slots
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <random>
#include <set>

using namespace whorl;

namespace {

/// Images drawn from N(0, 1): the best prediction of the noise is linear, e = sin(t pi / 2) x_t.
class LinearPredictor : public NoisePredictor {
  public:
    torch::Tensor predictNoise(const torch::Tensor& xt, const torch::Tensor& t) const override {
        return xt * torch::sin(t * M_PI / 2).view({-1, 1, 1, 1});
    }
    int multiple() const override { return 1; }
};

double largest(const torch::Tensor& difference) {
    return difference.abs().max().item<double>();
}

std::filesystem::path shared() {
    return std::filesystem::path(WHORL_SOURCE_DIR) / ".." / "shared";
}

} // namespace

class TestEngineParts : public QObject {
    Q_OBJECT
  private slots:
    void messagesHoldNoAddresses() {
        std::string message;
        try {
            torch::ones({2}) + torch::ones({3});
        } catch (const std::exception& error) {
            message = messageOf(error);
        }
        QVERIFY(message.find("must match") != std::string::npos);
        QVERIFY(message.find("frame #") == std::string::npos);
    }

    void init() { torch::manual_seed(7); }

    void meanResidualsAreOfTheMiddlesAndOutliveTheirFile() {
        const DiffusionReconstruction model(std::make_shared<LinearPredictor>(), {0.15, 1});
        const auto noisy = [](int width, int height, unsigned seed) {
            std::mt19937 random(seed);
            Image image{width, height,
                        std::vector<std::uint8_t>(static_cast<std::size_t>(width * height) * 3)};
            for (std::uint8_t& value : image.rgb)
                value = static_cast<std::uint8_t>(random());
            return image;
        };
        const Image a = noisy(160, 144, 1), b = noisy(640, 512, 2);
        MeanResidual ofA, both;
        addToMean(ofA, model, a);
        addToMean(both, model, a);
        addToMean(both, model, b);
        QCOMPARE(ofA.images, 1);
        QCOMPARE(both.images, 2);
        const ResidualLayers whole = residualLayers(model, a);
        // (160 - 128) / 2 = 16 lies on the grid; (144 - 128) / 2 = 8 goes back to 0.
        for (int y = 0; y < kMeanResidualEdge; ++y)
            for (int x = 0; x < kMeanResidualEdge; ++x)
                QCOMPARE(ofA.residual.values[static_cast<std::size_t>(y * kMeanResidualEdge + x)],
                         whole.residual.values[static_cast<std::size_t>(y * a.width + x + 16)]);
        QCOMPARE(ofA.radial, whole.radialSpectrum);
        MeanResidual ofB;
        addToMean(ofB, model, b);
        for (std::size_t i = 0; i < both.residual.values.size(); i += 97)
            QVERIFY(std::abs(both.residual.values[i] -
                             (ofA.residual.values[i] + ofB.residual.values[i]) / 2) < 1e-3F);
        QVERIFY_EXCEPTION_THROWN(addToMean(both, model, noisy(127, 300, 3)), Error);

        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("residuals.safetensors").toStdString();
        writeMeanResiduals(path, {{"one.two", std::make_shared<const MeanResidual>(both)}});
        const auto read = readMeanResiduals(path);
        QCOMPARE(read.size(), std::size_t{1});
        const MeanResidual& kept = *read.at("one.two");
        QCOMPARE(kept.images, 2);
        QCOMPARE(kept.radial, both.radial);
        const auto [low, high] =
            std::minmax_element(both.residual.values.begin(), both.residual.values.end());
        QCOMPARE(kept.residual.values.size(), both.residual.values.size());
        for (std::size_t i = 0; i < both.residual.values.size(); i += 97)
            QVERIFY(std::abs(kept.residual.values[i] - both.residual.values[i]) <= (*high - *low) / 500);

        Safetensors content = readSafetensors(path);
        content.tensors["one.two.residual"] = torch::zeros({2, 128, 128}, torch::kUInt8);
        writeSafetensors(path, content);
        QVERIFY_EXCEPTION_THROWN(readMeanResiduals(path), Error);
        content.tensors.erase("one.two.spectrum");
        content.tensors["one.two.residual"] = torch::zeros({3, 128, 128}, torch::kUInt8);
        writeSafetensors(path, content);
        QVERIFY_EXCEPTION_THROWN(readMeanResiduals(path), Error);
    }

    void safetensorsKeepEveryType() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("x.safetensors").toStdString();
        Safetensors content;
        content.metadata["who"] = "test";
        content.tensors["f"] = torch::randn({2, 3});
        content.tensors["h"] = torch::randn({5}).to(torch::kFloat16);
        content.tensors["i"] = torch::arange(4, torch::kInt64);
        content.tensors["empty"] = torch::zeros({0, 3});
        writeSafetensors(path, content);
        const Safetensors again = readSafetensors(path);
        QCOMPARE(again.metadata.at("who"), std::string("test"));
        QCOMPARE(again.tensors.size(), content.tensors.size());
        for (const auto& [name, tensor] : content.tensors)
            QVERIFY2(torch::equal(again.tensors.at(name), tensor), name.c_str());
    }

    void damagedSafetensorsAreRefusedEverywhere() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("x.safetensors").toStdString();
        Safetensors content;
        content.tensors["a"] = torch::randn({4, 4});
        writeSafetensors(path, content);
        std::ifstream file(path, std::ios::binary);
        const std::string whole((std::istreambuf_iterator<char>(file)), {});
        for (std::size_t length = 0; length < whole.size(); length += 3) {
            std::ofstream(path, std::ios::binary) << whole.substr(0, length);
            QVERIFY_EXCEPTION_THROWN(readSafetensors(path), Error);
        }
        std::string lying = whole;
        lying[7] = '\x7f'; // a header of 2^62 bytes
        std::ofstream(path, std::ios::binary) << lying;
        QVERIFY_EXCEPTION_THROWN(readSafetensors(path), Error);
    }

    void oneStepOfDdimIsItsClosedForm() {
        const torch::Tensor x = torch::randn({1, 3, 4, 4});
        const double t = 0.4, s = std::sin(t * M_PI / 2), c = std::cos(t * M_PI / 2);
        // From t to 0 with e = s x: x_0 = (x - s e) / c = x c.
        QVERIFY(largest(ddim(LinearPredictor(), x, t, 0, 1) - x * (1 - s * s) / c) < 1e-5);
        // From 0 nothing is predicted: x_t = c x.
        QVERIFY(largest(ddim(LinearPredictor(), x, 0, t, 1) - x * c) < 1e-5);
    }

    void inversionAndGenerationReturnTheImageOfALinearModel() {
        const auto predictor = std::make_shared<LinearPredictor>();
        const torch::Tensor x = torch::randn({2, 3, 8, 8});
        double last = 1e9;
        for (const int steps : {1, 2, 5, 10, 40}) {
            const DiffusionReconstruction model(predictor, {0.5, steps});
            const double error = (model.reconstruct(x) - x).square().mean().sqrt().item<double>();
            QVERIFY2(error < last, "the error of the round trip falls with the number of steps");
            last = error;
        }
        QVERIFY(last < 0.03);
    }

    void regenerationKeepsWhatTheMaskKeeps() {
        const torch::Tensor x = torch::rand({1, 3, 16, 16}) - 0.5;
        torch::Tensor mask = torch::zeros({1, 1, 16, 16});
        mask.slice(3, 8) += 1;
        const torch::Tensor again = regenerate(LinearPredictor(), x, 0.5, 10, mask,
                                               torch::make_generator<torch::CPUGeneratorImpl>(3));
        QVERIFY(largest((again - x).slice(3, 0, 8)) < 1e-6);
        QVERIFY(largest((again - x).slice(3, 8)) > 0.1);
    }

    void theDctOfAKnownWaveHasOneCoefficient() {
        torch::Tensor plane = torch::zeros({16, 24});
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 24; ++x)
                plane[y][x] = std::cos((2 * (x % 8) + 1) * 3 * M_PI / 16);
        const torch::Tensor c = blockDct(plane, 8);
        QCOMPARE(c.size(0), 6);
        for (int i = 0; i < 64; ++i)
            QVERIFY(std::abs(c[0][i].item<double>() - (i == 3 ? 8 / std::sqrt(2.0) : 0)) < 1e-4);
        const torch::Tensor noise = torch::randn({37, 50});
        QVERIFY(largest(inverseBlockDct(blockDct(noise, 16), noise, 16) - noise) < 1e-4);
    }

    void aPlantedPeriodicTraceIsFound() {
        torch::Tensor plane = 20 * torch::randn({256, 256});
        const double before = coherentDct(plane, 8)[3 * 8 + 5].abs().item<double>();
        torch::Tensor coefficients = blockDct(plane, 8);
        coefficients.select(1, 3 * 8 + 5) += 10; // half a standard deviation, in each block
        const torch::Tensor after = coherentDct(inverseBlockDct(coefficients, plane, 8), 8).abs();
        QCOMPARE(after.argmax().item<std::int64_t>(), std::int64_t(3 * 8 + 5));
        QVERIFY(after[3 * 8 + 5].item<double>() > before + 1);
    }

    void theQuaternionSpectrumKeepsTheEnergy() {
        const torch::Tensor planes = torch::randn({3, 32, 32});
        const double energy = planes.square().sum().item<double>();
        QVERIFY(std::abs(quaternionFourier(planes).abs().square().sum().item<double>() / (32 * 32) / energy -
                         1) < 1e-4);
        // A grey picture has no chrominance.
        const torch::Tensor grey = torch::randn({1, 32, 32}).repeat({3, 1, 1});
        QVERIFY(largest(quaternionFourier(grey)[1].abs()) < 1e-3);
    }

    void pldaIsItsClosedFormInOneDimension() {
        // W = 1, B = 4: means of sources -2, 0, 2 have variance 4.
        const torch::Tensor means = torch::tensor({{-2.0}, {0.0}, {2.0}}, torch::kFloat64);
        const Plda plda = Plda::fit(means, torch::eye(1, torch::kFloat64));
        const torch::Tensor z = torch::tensor({{1.5}}, torch::kFloat64);
        const auto normal = [](double x, double variance) {
            return -0.5 * (x * x / variance + std::log(2 * M_PI * variance));
        };
        QVERIFY(std::abs(plda.logLikelihoodUnknown(plda.project(z)).item<double>() - normal(1.5, 5)) < 1e-9);
        // Enrolled from one image at 2: posterior variance 1 / (1/4 + 1) = 0.8, mean 1.6.
        const double enrolled = plda.logLikelihood(plda.project(z), plda.project(means.slice(0, 2)),
                                                   torch::ones({1}, torch::kFloat64))
                                    .item<double>();
        QVERIFY(std::abs(enrolled - normal(1.5 - 1.6, 1.8)) < 1e-9);
        // One image against one image: symmetric, and the same as by enrolment.
        const torch::Tensor a = plda.project(z)[0], b = plda.project(means.slice(0, 2))[0];
        QVERIFY(std::abs(plda.logRatio(a, 1, b, 1) - plda.logRatio(b, 1, a, 1)) < 1e-9);
        QVERIFY(std::abs(plda.logRatio(b, 1, a, 1) - (enrolled - normal(1.5, 5))) < 1e-9);
        QVERIFY(plda.logRatio(b, 5, b, 5) > plda.logRatio(b, 1, b, 1));
    }

    void tilesAreDeterministicAndPreferTexture() {
        Image image{512, 512, std::vector<std::uint8_t>(512 * 512 * 3, 90)};
        for (int y = 256; y < 512; ++y)
            for (int x = 256 * 3; x < 512 * 3; ++x)
                image.row(y)[x] = static_cast<std::uint8_t>((x * 7919 + y * 104729) % 251);
        const auto tiles = chooseTiles(image, 4), again = chooseTiles(image, 4);
        QCOMPARE(tiles.size(), std::size_t(4));
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            QVERIFY(tiles[i].x >= 256 && tiles[i].y >= 256);
            QVERIFY(tiles[i].x == again[i].x && tiles[i].y == again[i].y && tiles[i].x % 16 == 0);
        }
        QVERIFY(chooseTiles(Image{127, 500, std::vector<std::uint8_t>(127 * 500 * 3)}, 4).empty());
        QCOMPARE(usableShare(Image{256, 256, std::vector<std::uint8_t>(256 * 256 * 3, 7)}), 0.0);
    }

    void tilesAreSpreadOverTheImage_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("512 x 512") << 512 << 512;
        QTest::newRow("1024 x 1024") << 1024 << 1024;
        QTest::newRow("2048 x 1536") << 2048 << 1536;
        QTest::newRow("5000 x 3000") << 5000 << 3000;
    }

    void tilesAreSpreadOverTheImage() {
        QFETCH(int, width);
        QFETCH(int, height);
        Image image{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * height * 3)};
        for (std::size_t i = 0; i < image.rgb.size(); ++i)
            image.rgb[i] = static_cast<std::uint8_t>(i * 7919 % 251);
        std::set<std::pair<int, int>> different;
        std::set<bool> left, upper;
        for (const Tile& tile : chooseTiles(image, 4)) {
            different.emplace(tile.x, tile.y);
            left.insert(tile.x + kTileSize / 2 < width / 2);
            upper.insert(tile.y + kTileSize / 2 < height / 2);
            QVERIFY(tile.x >= 0 && tile.y >= 0 && tile.x + kTileSize <= width &&
                    tile.y + kTileSize <= height);
        }
        QCOMPARE(different.size(), std::size_t(4));
        QCOMPARE(left.size(), std::size_t(2));
        QCOMPARE(upper.size(), std::size_t(2));
        const std::size_t all = static_cast<std::size_t>(width / kTileSize) * (height / kTileSize);
        QCOMPARE(chooseTiles(image, 100000).size(), all);
    }

    void equalRatiosCannotBeToldApart() {
        const std::vector<double> same(10, 0.0);
        QVERIFY(std::abs(cllr(same, same) - 1) < 1e-12);
        QVERIFY(std::abs(minimalCllr(same, same) - 1) < 1e-12);
        QCOMPARE(minimalCllr({1, 2}, {-1, 0}), 0.0);
        // One of three targets shares its value with one of three others.
        const double mixed = minimalCllr({2, 3, 0}, {-2, -3, 0});
        QVERIFY(std::abs(mixed - 1.0 / 3) < 1e-12);
        QVERIFY(std::isnan(cllr({}, same)) && std::isnan(minimalCllr(same, {})));
        QCOMPARE(equalErrorRate({{2, true}, {1, true}, {-1, false}, {-2, false}}), 0.0);
    }

    void colourPlanesGoThereAndBack() {
        const torch::Tensor planes = torch::rand({3, 9, 7}) * 255;
        QVERIFY(largest(fromYCbCr(toYCbCr(planes)) - planes) < 1e-2);
    }

    void aLatentAutoencoderDrawsAPhotographAgain() {
        const auto folder = shared() / "weights" / "taesd";
        if (!std::filesystem::exists(folder))
            QSKIP("../shared/weights is not there");
        const LatentAutoencoder model(folder / "taesd_encoder.safetensors",
                                      folder / "taesd_decoder.safetensors");
        const DecodedImage photo =
            decodeFile(std::filesystem::path(WHORL_SOURCE_DIR) / "resources/samples/dog.jpg");
        const torch::Tensor x =
            (toPlanes(photo.image).slice(1, 0, 256).slice(2, 0, 256) / 127.5 - 1).unsqueeze(0);
        const double mse = (model.reconstruct(x) - x).square().mean().item<double>() / 4;
        QVERIFY2(-10 * std::log10(mse) > 20, "at least 20 dB");
    }
};

QTEST_GUILESS_MAIN(TestEngineParts)
#include "test_engine_parts.moc"
