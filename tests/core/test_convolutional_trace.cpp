#include "core/base/error.h"
#include "core/counterfactual/descent.h"
#include "core/counterfactual/quality.h"
#include "core/imaging/encode.h"
#include "core/representation/pixel_planes.h"
#include "core/representation/representation.h"
#include "core/training/convolutional_trainer.h"
#include "core/training/feature_set.h"

#undef slots
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace whorl;

namespace {

/// The same slow gradient with noise of the pixels, or of blocks of 2 x 2 pixels: another trace.
Image picture(bool blocks, int seed) {
    torch::manual_seed(seed);
    const torch::Tensor noise =
        blocks ? torch::randn({3, 80, 80}).repeat_interleave(2, 1).repeat_interleave(2, 2)
               : torch::randn({3, 160, 160});
    return toImage(torch::linspace(60, 190, 160).view({1, 1, 160}) + 6 * noise);
}

} // namespace

class TestConvolutionalTrace : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        for (int i = 0; i < 24; ++i) {
            BenchmarkItem item;
            item.split = i % 3 == 0 ? "val" : "train";
            item.bench = "wild";
            item.role = "known";
            item.label = i % 2 == 0 ? "one" : "two";
            item.file = m_folder.filePath(QString("%1.png").arg(i)).toStdString();
            const auto bytes = encodePng(picture(i % 2 == 0, i));
            std::ofstream(item.file, std::ios::binary)
                .write(reinterpret_cast<const char*>(bytes.data()),
                       static_cast<std::streamsize>(bytes.size()));
            m_manifest.push_back(item);
        }
        m_trained.emplace(trainConvolutionalTrace(m_manifest, {.steps = 24}, 1));
    }

    void tracesAreLearnt() {
        QCOMPARE((*m_trained)->classes().size(), std::size_t(2));
        const auto figures = convolutionalAccuracy(*m_trained, m_manifest, "val", {"as-is", "equalized"});
        QCOMPARE(figures.size(), std::size_t(2));
        QCOMPARE(figures[0].at("images"), 8);
        QVERIFY2(figures[0].at("value") > 0.8, figures.dump().c_str());
    }

    void whatIsInThePictureIsNotSeen() {
        // A gradient added to the picture leaves the high-pass, and so the representation, as it was.
        const torch::NoGradGuard noGrad;
        const torch::Tensor a = toPlanes(picture(true, 40)).unsqueeze(0);
        const torch::Tensor b = a + torch::linspace(0, 40, 160).view({1, 1, 160, 1});
        const auto inner = [&](const torch::Tensor& x) {
            return (*m_trained)->embedding(x.slice(2, 16, 144).slice(3, 16, 144));
        };
        const torch::Tensor other = toPlanes(picture(false, 40)).unsqueeze(0);
        const double moved = (inner(a) - inner(b)).norm().item<double>(),
                     apart = (inner(a) - inner(other)).norm().item<double>();
        QVERIFY2(moved < 0.1 * apart, qPrintable(QString("%1 of %2").arg(moved).arg(apart)));
    }

    void itIsKeptInAFile() {
        const std::filesystem::path file = m_folder.filePath("convolutional.safetensors").toStdString();
        saveConvolutionalTrace(file, (*m_trained), {{"seed", "1"}});
        ConvolutionalTrace again = loadConvolutionalTrace(file);
        const torch::NoGradGuard noGrad;
        const torch::Tensor x = toPlanes(picture(true, 50)).unsqueeze(0);
        QVERIFY(torch::equal(again->embedding(x), (*m_trained)->embedding(x)));
        QVERIFY_EXCEPTION_THROWN(loadConvolutionalTrace(m_manifest.front().file), Error);
        QVERIFY_EXCEPTION_THROWN(loadConvolutionalTrace(m_folder.filePath("none").toStdString()), Error);
    }

    void trainingGoesOn() {
        const std::filesystem::path file = m_folder.filePath("goes-on.safetensors").toStdString();
        saveConvolutionalTrace(file, *m_trained, {});
        const ConvolutionalTrace more = trainConvolutionalTrace(m_manifest, {.steps = 1}, 2, file),
                                 afresh = trainConvolutionalTrace(m_manifest, {.steps = 1}, 2);
        const torch::NoGradGuard noGrad;
        const torch::Tensor x = toPlanes(picture(true, 50)).unsqueeze(0);
        const auto apart = [&](ConvolutionalTrace other) {
            return (other->embedding(x) - (*m_trained)->embedding(x)).norm().item<double>();
        };
        QVERIFY2(apart(more) < 0.5 * apart(afresh),
                 qPrintable(QString("%1 of %2").arg(apart(more)).arg(apart(afresh))));
        auto others = m_manifest;
        for (BenchmarkItem& item : others)
            item.label += "-else";
        QVERIFY_EXCEPTION_THROWN(trainConvolutionalTrace(others, {.steps = 1}, 2, file), Error);
    }

    void itIsARepresentation() {
        const RepresentationNetworks networks(
            UNetNoisePredictor(DiffusionUNet(DiffusionUNetOptions{{8, 8, 8, 8}, 8})), (*m_trained));
        const std::vector<std::string> wanted = {"convolutional"};
        const DecodedImage image{picture(false, 60), {}, {}, 0};
        const int threads = torch::get_num_threads();
        torch::set_num_threads(1);
        const torch::Tensor one = extractFeatures(image, networks, 4, wanted).at("convolutional");
        torch::set_num_threads(2);
        QVERIFY(torch::equal(one, extractFeatures(image, networks, 4, wanted).at("convolutional")));
        torch::set_num_threads(threads);
        QCOMPARE(one.sizes(), at::IntArrayRef{ConvolutionalTraceImpl::kLength});
        const auto tiles = chooseTiles(image.image, kConvolutionalTiles);
        const torch::Tensor ofTiles =
            extractTileFeatures(image.image, tiles, networks, wanted).at("convolutional");
        QVERIFY(torch::allclose(ofTiles.mean(at::IntArrayRef{0}), one));
        const RepresentationNetworks without(networks.diffusion);
        QVERIFY_EXCEPTION_THROWN(extractFeatures(image, without, 4, wanted), Error);
        // Beside other representations of the same images, and of no others.
        const auto rowsOfSplit = [&](const char* split, const std::vector<std::string>& parts) {
            return extractFeatureSet(m_manifest, {split}, {"as-is"}, parts, networks, 4, 1);
        };
        const FeatureSet both = withParts(rowsOfSplit("val", {"dct-8"}), rowsOfSplit("val", wanted));
        QVERIFY(both.parts.contains("dct-8") && both.parts.contains("convolutional"));
        QVERIFY_EXCEPTION_THROWN(withParts(rowsOfSplit("val", {"dct-8"}), rowsOfSplit("train", wanted)),
                                 Error);
    }

    void itGuidesADescent() {
        const RepresentationNetworks networks(
            UNetNoisePredictor(DiffusionUNet(DiffusionUNetOptions{{8, 8, 8, 8}, 8})), *m_trained);
        const Image image = picture(false, 70);
        Fingerprint fingerprint;
        fingerprint.layout = {{"dct-16", 512}};
        fingerprint.mean = imageRepresentation(toPlanes(image), {"dct-16"}).front().second;
        fingerprint.deviation = torch::ones({512});
        const auto oddsOfOwn = [&](const Image& seen) {
            const torch::NoGradGuard noGrad;
            const torch::Tensor l = (*m_trained)->forward(toPlanes(seen).unsqueeze(0))[0];
            const bool first = ConvolutionalTraceImpl::sourceOf((*m_trained)->classes()[0]) == "two";
            return (l[first ? 0 : 1] - l[first ? 1 : 0]).item<double>();
        };
        DescentGoal goal{torch::zeros({512}), {}, "two"}; // away from its own
        const Image moved = descend(fingerprint, networks, image, image, goal);
        goal.guided = false;
        const Image unguided = descend(fingerprint, networks, image, image, goal);
        QVERIFY(psnr(image, moved) > 37.9);
        QVERIFY2(oddsOfOwn(moved) < oddsOfOwn(unguided) - 0.1,
                 qPrintable(QString("%1 %2").arg(oddsOfOwn(moved)).arg(oddsOfOwn(unguided))));
    }

    void withoutImagesItIsAnError() {
        QVERIFY_EXCEPTION_THROWN(trainConvolutionalTrace({}, {.steps = 1}, 1), Error);
    }

  private:
    QTemporaryDir m_folder;
    std::vector<BenchmarkItem> m_manifest;
    std::optional<ConvolutionalTrace> m_trained;
};

QTEST_GUILESS_MAIN(TestConvolutionalTrace)
#include "test_convolutional_trace.moc"
