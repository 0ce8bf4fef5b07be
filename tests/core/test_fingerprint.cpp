#include "core/analysis/set_comparison.h"
#include "core/attribution/source_groups.h"
#include "core/base/error.h"
#include "core/decoupling/concept_erasure.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/guard_figures.h"
#include "core/evaluation/statistics.h"
#include "core/representation/co_occurrence.h"
#include "core/training/fingerprint_trainer.h"

#undef slots
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace whorl;

namespace {

constexpr int kImages = 24, kDimensions = 12;
const std::vector<std::string> kParts = {"image", "residual-a"};

/// Three generators of one half of the benchmark, two sources of the other; each shifts its own numbers of
/// the representation, and each state of processing shifts all of them.
struct Planted {
    std::vector<BenchmarkItem> manifest;
    FingerprintData data;
    FingerprintRecipe recipe;

    explicit Planted(double strength) {
        const std::vector<std::pair<std::string, std::string>> sources = {
            {"matched", "one"}, {"matched", "two"}, {"matched", "three"}, {"wild", "real"}, {"wild", "gan"}};
        for (const auto& [bench, label] : sources)
            for (int i = 0; i < kImages; ++i) {
                BenchmarkItem item;
                item.split = i % 3 == 2 ? "val" : "train";
                item.bench = bench;
                item.label = label;
                item.variant = label;
                item.decoder = label;
                item.role = "known";
                item.group = "group-" + std::to_string(i);
                manifest.push_back(item);
            }
        recipe.conditions = {"as-is", "equalized", "resize-0.75", "resize-1.5"};
        recipe.draws = {"window"};
        recipe.discriminants = {{"image"}, {"residual-a"}};
        recipe.kind = {"image"};
        recipe.epochs = 4;
        recipe.batch = 32;
        recipe.shrinkage = 0.05;
        data.all = rows(recipe.conditions, true, strength);
        data.draws = rows(recipe.draws, false, strength);
    }

    FeatureSet rows(const std::vector<std::string>& conditions, bool all, double strength) const {
        FeatureSet set;
        set.conditions = conditions;
        std::vector<std::int64_t> items, condition;
        std::vector<torch::Tensor> image, residual;
        for (std::size_t i = 0; i < manifest.size(); ++i)
            for (std::size_t c = 0; c < conditions.size(); ++c) {
                items.push_back(static_cast<std::int64_t>(i));
                condition.push_back(static_cast<std::int64_t>(c));
                torch::Tensor x = torch::randn({kDimensions}), r = torch::randn({kDimensions});
                const auto source = static_cast<std::int64_t>(i) / kImages;
                x[source] += strength;
                r[source + 5] += strength;
                x[kDimensions - 1] += 8 * static_cast<double>(stateOf(conditions[c]));
                image.push_back(x);
                residual.push_back(r);
            }
        set.parts["image"] = torch::stack(image);
        if (all) {
            set.parts["residual-a"] = torch::stack(residual);
            set.parts["semantic"] = torch::randn({static_cast<std::int64_t>(items.size()), 6});
        }
        set.item = torch::tensor(items);
        set.condition = torch::tensor(condition);
        return set;
    }

    double accuracy(const Fingerprint& f) const {
        const Scores scores = f.score(f.trace(f.standardized(data.all.parts)));
        const torch::Tensor best = scores.logLikelihood.argmax(1);
        int right = 0;
        for (std::int64_t i = 0; i < best.size(0); ++i)
            right += scores.names[static_cast<std::size_t>(best[i].item<std::int64_t>())] ==
                     manifest[static_cast<std::size_t>(data.all.item[i].item<std::int64_t>())].label;
        return right / static_cast<double>(best.size(0));
    }
};

double figure(const nlohmann::json& figures, const char* name, const char* bench) {
    for (const auto& entry : figures)
        if (entry.at("figure") == name && entry.at("bench") == bench && entry.at("condition") == "as-is" &&
            entry.at("candidates") == "bench")
            return entry.at("value");
    return NAN;
}

} // namespace

class TestFingerprint : public QObject {
    Q_OBJECT
  private slots:
    void init() { torch::manual_seed(5); }

    void aRateOfNoneOrAllHasAnExactInterval() {
        // Clopper and Pearson: 0 of 141 is at most 0.0258, 24 of 24 at least 0.8575.
        const auto none = bootstrapInterval(
            141, [](const auto&) { return 0.0; }, 0);
        QCOMPARE(none.first, 0.0);
        QVERIFY(std::abs(none.second - 0.0258) < 1e-4);
        const auto all = bootstrapInterval(
            24, [](const auto&) { return 1.0; }, 1);
        QCOMPARE(all.second, 1.0);
        QVERIFY(std::abs(all.first - 0.8575) < 1e-4);
    }

    void coOccurrencesAreFrequencies() {
        const torch::Tensor flat = coOccurrences(torch::full({40, 56}, 7.0f), 1);
        QCOMPARE(flat.size(0), std::int64_t(5 * 169));
        const torch::Tensor noisy = coOccurrences(20 * torch::randn({40, 56}), 1);
        for (int k = 0; k < 5; ++k) { // squares of square roots of frequencies add up to one
            QVERIFY(std::abs(noisy.slice(0, 169 * k, 169 * (k + 1)).square().sum().item<double>() - 1) <
                    1e-4);
            QCOMPARE(flat.slice(0, 169 * k, 169 * (k + 1)).max().item<double>(), 1.0);
        }
        // Folded by sign and by direction: a mirrored negative has the same (the first-order residual, which
        // starts at the other neighbour, only nearly).
        const torch::Tensor plane = 2 * torch::randn({48, 48});
        const torch::Tensor mirrored = -plane.flip({0, 1});
        const torch::Tensor difference = coOccurrences(plane, 1) - coOccurrences(mirrored, 1);
        QVERIFY(difference.slice(0, 2 * 169, 5 * 169).abs().max().item<double>() < 1e-5);
    }

    void coloursThatMoveTogetherAreFound() {
        const torch::Tensor grey = 10 * torch::randn({1, 64, 64});
        const torch::Tensor together = colourCoOccurrences(grey.repeat({3, 1, 1}));
        const torch::Tensor apart = colourCoOccurrences(10 * torch::randn({3, 64, 64}));
        QCOMPARE(together.size(0), std::int64_t(63));
        QVERIFY((together > 0).sum().item<int>() <= 3); // only cells with three equal values
        QVERIFY((apart > 0).sum().item<int>() > 40);
    }

    void aRepeatedPlaceIsSeenInTheGrid() {
        torch::Tensor plane = torch::randn({128, 128});
        for (int y = 5; y < 128; y += 16)
            for (int x = 3; x < 128; x += 16)
                plane[y][x] += 6;
        const torch::Tensor phase = gridPhase(plane);
        QCOMPARE(phase.argmax().item<int>(), 5 * 16 + 3);
    }

    void plantedTracesAreNamedAndNoiseIsNot() {
        const Planted clear(7), none(0);
        const Fingerprint f = trainFingerprint(clear.recipe, clear.manifest, clear.data);
        QVERIFY2(clear.accuracy(f) > 0.9, qPrintable(QString::number(clear.accuracy(f))));
        const Fingerprint blind = trainFingerprint(none.recipe, none.manifest, none.data);
        const Planted fresh(0);
        QVERIFY2(fresh.accuracy(blind) < 0.5, qPrintable(QString::number(fresh.accuracy(blind))));
        QCOMPARE(f.plda.size(), std::size_t(4));
        QCOMPARE(f.sources.size(), std::size_t(5));
        const torch::Tensor trace = f.trace(f.standardized(clear.data.all.parts)).slice(0, 1, 2);
        QCOMPARE(f.state(trace), std::int64_t(1)); // the second row is the first image equalized
        const torch::Tensor x = f.standardized(clear.data.all.parts);
        const std::int64_t at = f.autoencoderColumn();
        QVERIFY(torch::allclose(f.trace(x).slice(1, at, at + f.vae->options().trace),
                                f.vae->encode(x).trace.to(torch::kFloat64)));
        const auto evidence = f.evidence(trace, "one");
        QCOMPARE(evidence.size(), std::size_t(3)); // two groups of representations and the autoencoder
        QCOMPARE(evidence[1].named, std::string("one"));
        QVERIFY(evidence[1].logRatio > 0);
    }

    void photographsAndGeneratedPicturesAreEquallyLikelyBeforehand() {
        Planted none(0);
        none.recipe.refit = false;
        const Fingerprint f = trainFingerprint(none.recipe, none.manifest, none.data);
        const Planted fresh(0);
        const Scores scores = f.score(f.trace(f.standardized(fresh.data.all.parts)));
        const torch::Tensor real = torch::sigmoid(-scores.generatedLogRatio());
        QVERIFY2(std::abs(real.mean().item<double>() - 0.5) < 0.1,
                 qPrintable(QString::number(real.mean().item<double>())));
        // The same from the probabilities, as an analyst reads them.
        const auto at = std::find(scores.names.begin(), scores.names.end(), "real") - scores.names.begin();
        QVERIFY((scores.logPosterior().exp().select(1, at) - real).abs().max().item<double>() < 1e-9);
    }

    void aConceptIsErasedAndNothingElse() {
        const torch::Tensor classes = torch::arange(600) % 3;
        const torch::Tensor shift = 3 * torch::randn({3, 10});
        const torch::Tensor x = torch::matmul(torch::randn({600, 10}), torch::randn({10, 10})) +
                                shift.index_select(0, classes) + 5;
        const auto classMeans = [&](const torch::Tensor& values) {
            return torch::zeros({3, 10}).index_add(0, classes, values) / 200 -
                   values.mean(at::IntArrayRef{0});
        };
        QVERIFY(classMeans(x).abs().max().item<double>() > 0.5);
        const ConceptErasure erasure = eraseConcept(x, classMeans(x));
        const torch::Tensor erased = erasure.mean + torch::matmul(x - erasure.mean, erasure.map);
        QVERIFY(classMeans(erased).abs().max().item<double>() < 1e-3);
        QVERIFY(torch::allclose(torch::matmul(erasure.map, erasure.map), erasure.map, 1e-3, 1e-4));
        QVERIFY(std::abs(erasure.map.trace().item<double>() - 8) < 1e-3); // two directions are gone
        const ConceptErasure nothing = eraseConcept(x, torch::zeros({3, 10}));
        QVERIFY(torch::allclose(nothing.map, torch::eye(10), 1e-4, 1e-5));
    }

    void contentStyleAndProcessingDoNotNameTheSource() {
        const Planted planted(7);
        const Fingerprint f = trainFingerprint(planted.recipe, planted.manifest, planted.data);
        std::vector<std::int64_t> rows, sources;
        for (std::int64_t i = 0; i < planted.data.all.item.size(0); ++i) {
            const auto item = planted.data.all.item[i].item<std::int64_t>();
            if (planted.manifest[static_cast<std::size_t>(item)].split != "train")
                continue;
            rows.push_back(i);
            sources.push_back(item / kImages);
        }
        const CausalLatents z =
            f.vae->encode(f.standardized(planted.data.all.parts).index_select(0, torch::tensor(rows)));
        // Variance of the means of the sources over that of all.
        const auto told = [&](const torch::Tensor& latents) {
            const torch::Tensor of = torch::tensor(sources);
            const torch::Tensor means = torch::zeros({5, latents.size(1)}).index_add(0, of, latents) /
                                        torch::bincount(of).unsqueeze(1);
            return (means.var(0, true).mean() / latents.var(0, true).mean()).item<double>();
        };
        QVERIFY2(told(z.trace) > 0.05, qPrintable(QString::number(told(z.trace))));
        for (const torch::Tensor& rest : {z.content, z.style, z.processing})
            QVERIFY2(told(rest) < 1e-4, qPrintable(QString::number(told(rest))));
    }

    void whatWasTrainedOnStandardizedRepresentationsFitsWeightsThatKeepThem() {
        const Planted planted(4);
        const Fingerprint first = trainFingerprint(planted.recipe, planted.manifest, planted.data);
        const Planted other(4);
        QVERIFY(trainFingerprint(other.recipe, other.manifest, other.data).standardizationSha256() !=
                first.standardizationSha256());
        const Fingerprint again = trainFingerprint(other.recipe, other.manifest, other.data, &first);
        QCOMPARE(again.standardizationSha256(), first.standardizationSha256());
        const torch::Tensor x = first.standardized(other.data.all.parts);
        QVERIFY(torch::equal(again.vae->encode(x).trace, first.vae->encode(x).trace));
        QVERIFY2(other.accuracy(again) > 0.7, qPrintable(QString::number(other.accuracy(again))));
        FingerprintRecipe fewer = other.recipe;
        fewer.discriminants.pop_back();
        QVERIFY_EXCEPTION_THROWN(trainFingerprint(fewer, other.manifest, other.data, &first), Error);
    }

    void ratiosOfTwoSetsAreCalibrated() {
        const Planted planted(4);
        const Fingerprint f = trainFingerprint(planted.recipe, planted.manifest, planted.data);
        QVERIFY(f.calibration.sets && f.calibration.sets->front() > 0);
        QVERIFY(std::abs(f.calibration.setsCap - std::log10(4.0)) < 1e-9); // of "real" no pairs are known
        // Rows as they are of "one" and of "two", in order of the images.
        const torch::Tensor asIs = f.trace(f.standardized(planted.data.all.parts)).slice(0, 0, {}, 4);
        const auto set = [&](int source, int from, int images) {
            return asIs.slice(0, source * kImages + from, source * kImages + from + images);
        };
        const auto ratio = [&](const torch::Tensor& a, const torch::Tensor& b) {
            return f.calibratedSetLogRatio(f.sameSourceLogRatio(a, b),
                                           f.kinship(f.lineagesOf(a), f.lineagesOf(b)), 2, 2);
        };
        double same = 0, other = 0;
        for (int from = 0; from < kImages; from += 4) {
            same += ratio(set(0, from, 2), set(0, (from + 12) % kImages, 2));
            other += ratio(set(0, from, 2), set(1, from, 2));
        }
        QVERIFY2(same > 0 && other < 0, qPrintable(QString("%1 %2").arg(same).arg(other)));
        QCOMPARE(f.calibratedSetLogRatio(1e9, 0, 3, 3), f.calibration.setsCap * std::log(10.0));
        QCOMPARE(f.calibratedSetLogRatio(-1e9, 0, 3, 3), -f.calibration.setsCap * std::log(10.0));
        QCOMPARE(f.calibratedSetLogRatio(2, 0, 3, 7), f.calibratedSetLogRatio(2, 0, 7, 3));
        QTemporaryDir folder;
        const std::filesystem::path kept = folder.filePath("weights.safetensors").toStdString();
        f.save(kept, {});
        QVERIFY(Fingerprint::load(kept).calibration.sets == f.calibration.sets);
        Fingerprint without = f;
        without.calibration.sets.reset();
        without.save(kept, {});
        const Fingerprint loaded = Fingerprint::load(kept);
        QVERIFY(!loaded.calibration.sets);
        QCOMPARE(loaded.calibratedSetLogRatio(-2, 0, 3, 3), 0.0);
    }

    void errorRatesOfTwoSetsAreThoseOfAsManyImages() {
        nlohmann::json figures = nlohmann::json::array();
        const auto measured = [&](const std::string& figure, double value) {
            figures.push_back({{"figure", figure}, {"value", value}});
        };
        for (const char* images : {"1", "5"})
            for (const char* truth : {"same-lineage", "two-lineages"})
                measured(std::string(truth) + "-misleading-10-" + images, 0.0625);
        measured("same-line-misleading-10-1", 0.5);
        measured("two-lines-misleading-10-1", 0.25);
        measured("same-line-misleading-10-5", 0.125); // of one half
        measured("same-line-misleading-10-5", 0.0);   // of the other
        measured("two-lines-misleading-10-5", 0.375);
        measured("same-line-misleading-10-10", 1.0); // nothing is known of two lines of ten
        const nlohmann::json validation = {{"figures", figures}};
        const auto rates = setErrorRates(validation, 12, 40);
        QVERIFY(rates);
        QCOMPARE(rates->images, 5);
        QVERIFY(
            (rates->oneSource == std::array{0.0, 0.125} && rates->twoSources == std::array{0.375, 0.375}));
        QCOMPARE(rates->twoLineages[1], 0.0625);
        QCOMPARE(setErrorRates(validation, 40, 4)->images, 1);
        QVERIFY(!setErrorRates(validation, 0, 40));
        QVERIFY(!setErrorRates(nlohmann::json(), 12, 12));
        const SetComparison kept =
            setComparisonFromJson(toJson(SetComparison{3, 4, -1, 2, 0, true, rates, 0.5}));
        QCOMPARE(*kept.log10LrSameLineage, 0.5);
        QCOMPARE(kept.errorRates->images, 5);
        QVERIFY(kept.errorRates->oneSource == rates->oneSource &&
                kept.errorRates->twoSources == rates->twoSources);
        QVERIFY(!setComparisonFromJson(toJson(SetComparison{3, 4, -1, 2, 0, true})).errorRates);
    }

    void aLineageBehindTwoSetsIsToldByTheSourcesOfIt() {
        const Planted planted(4);
        Fingerprint f = trainFingerprint(planted.recipe, planted.manifest, planted.data);
        for (SourceInfo& source : f.sources)
            if (source.name == "one" || source.name == "two")
                source.lineage = "shared";
            else if (source.name == "three")
                source.lineage = "own";
        const torch::Tensor asIs = f.trace(f.standardized(planted.data.all.parts)).slice(0, 0, {}, 4);
        const auto lineages = [&](int source) {
            return f.lineagesOf(asIs.slice(0, source * kImages, source * kImages + 5));
        };
        const double shared = f.sameLineageLogRatio(lineages(0), lineages(1)),
                     apart = f.sameLineageLogRatio(lineages(0), lineages(2));
        QVERIFY2(shared > 0.3 && apart < -0.3, qPrintable(QString("%1 %2").arg(shared).arg(apart)));
        QCOMPARE(f.sameLineageLogRatio(lineages(1), lineages(0)), shared);
        // What has no decoder, or one that nobody knows, supports nothing.
        std::map<std::string, double> nothing;
        for (const auto& [name, posterior] : lineages(0))
            nothing[name] = name == "unknown" ? 1 : 0;
        QCOMPARE(f.sameLineageLogRatio(nothing, nothing), 0.0);
        std::map<std::string, double> certain = nothing, other = nothing;
        std::swap(certain["unknown"], certain["shared"]);
        std::swap(other["unknown"], other["own"]);
        QCOMPARE(f.sameLineageLogRatio(certain, certain), f.calibration.setsCap * std::log(10.0));
        QCOMPARE(f.sameLineageLogRatio(certain, other), -f.calibration.setsCap * std::log(10.0));
        // Kin are several generators with one decoder.
        QCOMPARE(f.kinship(certain, certain), 1.0);
        QCOMPARE(f.kinship(other, other), 0.0);
        QCOMPARE(f.kinship(certain, other), 0.0);
    }

    void imagesOfOneSourceAreGrouped() {
        const Planted planted(7);
        const Fingerprint f = trainFingerprint(planted.recipe, planted.manifest, planted.data);
        const torch::Tensor asIs = f.trace(f.standardized(planted.data.all.parts)).slice(0, 0, {}, 4);
        const torch::Tensor ratios = pairLogRatios(f, asIs);
        for (const auto& [a, b] : {std::pair<std::int64_t, std::int64_t>{0, 1}, {0, kImages}, {50, 3}})
            QVERIFY(std::abs(ratios[a][b].item<double>() -
                             f.sameSourceLogRatio(asIs.slice(0, a, a + 1), asIs.slice(0, b, b + 1))) < 1e-3);
        const std::vector<SourceGroup> groups = groupBySource(f, asIs);
        QVERIFY(groups.size() >= 5);
        std::size_t grouped = 0;
        for (const SourceGroup& group : groups) {
            QVERIFY(group.members.size() > 1);
            QVERIFY(group.log10Lr > 0);
            grouped += group.members.size();
            for (const std::size_t member : group.members)
                QCOMPARE(member / kImages, group.members.front() / kImages); // rows of one source follow
        }
        QVERIFY2(grouped > 80, qPrintable(QString::number(grouped)));
        std::vector<std::int64_t> order;
        for (std::int64_t i = asIs.size(0); i > 0; --i)
            order.push_back(i - 1);
        const auto turned = groupBySource(f, asIs.index_select(0, torch::tensor(order)));
        QCOMPARE(turned.size(), groups.size()); // whatever the order of the images
        QVERIFY(groupBySource(f, asIs.slice(0, 0, 1)).empty());
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY_EXCEPTION_THROWN(groupBySource(f, asIs, stopped.get_token()), Cancelled);
    }

    void rowsOfSeveralDrawsAreJoined() {
        const Planted planted(1);
        const FeatureSet two = joined({planted.data.all, planted.data.all});
        const std::int64_t n = planted.data.all.item.size(0);
        QCOMPARE(two.item.size(0), 2 * n);
        QCOMPARE(two.conditions.size(), std::size_t(8));
        QCOMPARE(two.condition[n + 1].item<std::int64_t>(), std::int64_t(5));
        QVERIFY(torch::equal(two.parts.at("image").slice(0, n), planted.data.all.parts.at("image")));
    }

    void anUnknownSourceWeighsAsSeveral() {
        // Likelihoods 4, 2 and 3; the unknown one weighs as two sources.
        const Scores scores{
            {"a", "real", "unknown"}, torch::log(torch::tensor({{4.0, 2.0, 2 * 3.0}}, torch::kFloat64)), 2};
        const torch::Tensor ratios = scores.logRatios()[0].exp();
        QVERIFY(std::abs(ratios[0].item<double>() - 4 / ((2 + 2 * 3.0) / 3)) < 1e-9);
        QVERIFY(std::abs(ratios[2].item<double>() - 3 / ((4 + 2) / 2.0)) < 1e-9);
    }

    void intervalsOfFewGroupsAreWidened() {
        const auto mean = [](const std::vector<std::size_t>& drawn) {
            double sum = 0;
            for (const std::size_t g : drawn)
                sum += 10 * static_cast<double>(g % 5 + 1);
            return sum / static_cast<double>(drawn.size());
        };
        // The percentiles of a mean of five of 10, ..., 50 lie near 18 and 42; Student's t asks for 1.58
        // times as much.
        const auto [low, high] = bootstrapInterval(5, mean, 30);
        QVERIFY(low < 14 && low > 6);
        QVERIFY(high > 46 && high < 54);
        const auto [lowOfMany, highOfMany] = bootstrapInterval(20, mean, 30);
        QVERIFY(lowOfMany > 20 && highOfMany < 40);
    }

    void representationsOfOtherImagesAreRefused() {
        const Planted planted(1);
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("rows.safetensors").toStdString();
        const auto origin = [](const std::vector<BenchmarkItem>& manifest, int tiles) {
            return featureOrigin(manifest, {"train"}, {"as-is"}, {"image"}, "network", tiles, 1);
        };
        writeFeatureSet(file, planted.data.all, origin(planted.manifest, 4));
        QVERIFY(torch::equal(readFeatureSet(file, origin(planted.manifest, 4)).item, planted.data.all.item));
        QVERIFY_EXCEPTION_THROWN(readFeatureSet(file, origin(planted.manifest, 1)), Error);
        std::vector<BenchmarkItem> sorted = planted.manifest;
        std::swap(sorted.front(), sorted.back());
        QVERIFY_EXCEPTION_THROWN(readFeatureSet(file, origin(sorted, 4)), Error);
    }

    void weightsComeBackFromTheFile() {
        const Planted planted(5);
        const Fingerprint f = trainFingerprint(planted.recipe, planted.manifest, planted.data);
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("weights.safetensors").toStdString();
        f.save(file, {});
        const Fingerprint again = Fingerprint::load(file);
        const auto score = [&](const Fingerprint& g) {
            return g.score(g.trace(g.standardized(planted.data.all.parts))).logLikelihood;
        };
        // Maps are stored in half precision.
        QVERIFY((score(f) - score(again)).abs().max().item<double>() < 0.5);
        QVERIFY((score(f).argmax(1) == score(again).argmax(1)).to(torch::kFloat32).mean().item<double>() >
                0.97);
        QVERIFY(again.enrolments.front().features.defined());
        std::map<std::string, torch::Tensor> parts = planted.data.all.parts;
        parts.erase("image");
        QVERIFY_EXCEPTION_THROWN(again.standardized(parts), Error);
    }

    void aGuardKnowsTheWeightsThatItWasTrainedFor() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("guard.safetensors").toStdString();
        const ProcessingGuard guard{torch::eye(kDimensions, 2), torch::tensor({1.0F, 2.0F})};
        guard.save(file, {{"standardization", "these"}});
        const torch::Tensor features = torch::randn({20, kDimensions}) * 3;
        const torch::Tensor excess = ProcessingGuard::load(file, "these").excess(features);
        QVERIFY(torch::allclose(excess, (features.slice(1, 0, 2) - guard.threshold).amax(1)));
        QVERIFY_EXCEPTION_THROWN(ProcessingGuard::load(file, "others"), Error);
    }

    void whatTheGuardTakesIsCountedByKindOfPicture() {
        const Planted planted(5);
        const Fingerprint f = trainFingerprint(planted.recipe, planted.manifest, planted.data);
        const torch::Tensor features = f.standardized(planted.data.all.parts);
        // Takes the condition that shifts the last number of the picture most.
        std::int64_t column = 0;
        for (const auto& [name, length] : f.layout) {
            column += length;
            if (name == "image")
                break;
        }
        ProcessingGuard guard{torch::zeros({features.size(1), 1}), torch::zeros({1})};
        guard.map[column - 1][0] = 1;
        guard.threshold[0] = features.select(1, column - 1).max().item<float>() - 0.5F;
        const nlohmann::json figures = guardFigures(guard, f, planted.manifest, planted.data.all);
        double withheld = 0;
        for (const auto& entry : figures) {
            QVERIFY(entry.at("figure") == "generated-withheld" || entry.at("bench") == "wild");
            QCOMPARE(entry.at("images").get<int>(), entry.at("bench") == "wild" ? kImages : 3 * kImages);
            if (entry.at("condition") != "resize-1.5")
                QCOMPARE(entry.at("value").get<double>(), 0.0);
            withheld += entry.at("value").get<double>();
        }
        QCOMPARE(figures.size(), std::size_t(4 * 3)); // matched has no photographs
        QVERIFY(withheld > 0);
    }

    void figuresFollowThePlantedTruth() {
        Planted planted(7);
        const Fingerprint f = trainFingerprint(planted.recipe, planted.manifest, planted.data);
        for (std::size_t i = 0; i < planted.manifest.size(); i += 2)
            if (planted.manifest[i].label == "three")
                planted.manifest[i].role = "open";
        const nlohmann::json figures = evaluateFigures(f, planted.manifest, planted.data.all);
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY_EXCEPTION_THROWN(evaluateFigures(f, planted.manifest, planted.data.all, stopped.get_token()),
                                 Cancelled);
        QVERIFY(figure(figures, "label-balanced-accuracy", "matched") > 0.9);
        QVERIFY(figure(figures, "real-vs-ai-auroc", "wild") > 0.95);
        QVERIFY(figure(figures, "cllr", "matched") < 0.5);
        QVERIFY(figure(figures, "cllr-min", "matched") <= figure(figures, "cllr", "matched") + 1e-9);
        QVERIFY(figure(figures, "oscr", "matched") > 0.3);
        QVERIFY(figure(figures, "same-line-auroc-5", "matched") > 0.95);
        QVERIFY(figure(figures, "group-pair-precision", "matched") > 0.9);
        QVERIFY(figure(figures, "group-rand-index", "matched") > 0.5);
        // Of a share that is 0 in every draw, the exact interval of the groups that it is a share of.
        int none = 0;
        for (const auto& entry : figures)
            if (entry.at("figure").get<std::string>().find("misleading") != std::string::npos &&
                entry.at("value") == 0) {
                ++none;
                QCOMPARE(entry.at("low").get<double>(), 0.0);
                QVERIFY(std::abs(entry.at("high").get<double>() -
                                 (1 - std::pow(0.025, 1 / entry.at("groups").get<double>()))) < 1e-12);
            }
        QVERIFY(none > 0);
        // "Three" is enrolled in the weights, so its open images are not told from known ones.
        QVERIFY(std::abs(figure(figures, "known-vs-unknown-auroc", "matched") - 0.5) < 0.4);
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "test_fingerprint.moc"
