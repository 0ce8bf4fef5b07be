#include "core/training/fingerprint_trainer.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace whorl {

FingerprintRecipe fingerprintRecipeFromJson(const nlohmann::json& json) {
    FingerprintRecipe r;
    try {
        json.at("conditions").get_to(r.conditions);
        json.at("representations").get_to(r.representations);
        json.at("tiles").get_to(r.tiles);
        json.at("epochs").get_to(r.epochs);
        json.at("batch").get_to(r.batch);
        json.at("learning_rate").get_to(r.learningRate);
        json.at("shrinkage").get_to(r.shrinkage);
        const auto& losses = json.at("losses");
        losses.at("reconstruction").get_to(r.reconstruction);
        losses.at("kl").get_to(r.kl);
        losses.at("attribution").get_to(r.attribution);
        losses.at("adversary").get_to(r.adversary);
        losses.at("semantic").get_to(r.semantic);
        losses.at("processing").get_to(r.processing);
        losses.at("counterfactual").get_to(r.counterfactual);
        json.at("seed").get_to(r.seed);
    } catch (const nlohmann::json::exception& error) {
        throw Error(std::string("the recipe is incomplete: ") + error.what());
    }
    return r;
}

nlohmann::json toJson(const FingerprintRecipe& r) {
    return {{"conditions", r.conditions},
            {"representations", r.representations},
            {"tiles", r.tiles},
            {"epochs", r.epochs},
            {"batch", r.batch},
            {"learning_rate", r.learningRate},
            {"shrinkage", r.shrinkage},

            {"losses",
             {{"reconstruction", r.reconstruction},
              {"kl", r.kl},
              {"attribution", r.attribution},
              {"adversary", r.adversary},
              {"semantic", r.semantic},
              {"processing", r.processing},
              {"counterfactual", r.counterfactual}}},
            {"seed", r.seed}};
}

namespace {

/// Identity forward, -scale times the gradient backward (Ganin et al. 2016, arXiv 1505.07818).
struct GradientReversal : torch::autograd::Function<GradientReversal> {
    static torch::Tensor forward(torch::autograd::AutogradContext*, const torch::Tensor& x) {
        return x.view_as(x);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext*,
                                                   torch::autograd::variable_list gradients) {
        return {-gradients[0]};
    }
};

/// Linear discriminant with shared shrunk covariance and equal class weights: [D, k].
torch::Tensor discriminant(const torch::Tensor& x, const torch::Tensor& classes, std::int64_t classCount,
                           double shrinkage) {
    const torch::Tensor data = x.to(torch::kFloat64);
    const std::int64_t d = data.size(1);
    torch::Tensor means = torch::zeros({classCount, d}, torch::kFloat64).index_add(0, classes, data);
    const torch::Tensor counts = torch::zeros({classCount}, torch::kFloat64)
                                     .index_add(0, classes, torch::ones({data.size(0)}, torch::kFloat64));
    means = means / counts.clamp_min(1).unsqueeze(1);
    const torch::Tensor weight =
        (1 / counts.clamp_min(1)).index_select(0, classes).unsqueeze(1) / static_cast<double>(classCount);
    const torch::Tensor centred = data - means.index_select(0, classes);
    torch::Tensor within = torch::matmul(centred.t(), centred * weight);
    within = within + shrinkage * within.diagonal().mean() * torch::eye(d, torch::kFloat64);
    const torch::Tensor factor = torch::linalg_cholesky(within);
    const torch::Tensor spread =
        (means - means.mean(at::IntArrayRef{0})) / std::sqrt(static_cast<double>(classCount));
    const torch::Tensor white = torch::linalg_solve_triangular(factor, spread.t(), false); // [D, S]
    const auto [u, s, v] = torch::linalg_svd(white, false);
    const std::int64_t k = classCount - 1;
    return torch::linalg_solve_triangular(factor.t(), u.slice(1, 0, k).contiguous(), true)
        .to(torch::kFloat32);
}

torch::Tensor covariance(const torch::Tensor& centred, double shrink) {
    const torch::Tensor c = torch::matmul(centred.t(), centred) / static_cast<double>(centred.size(0));
    return c * (1 - shrink) + torch::diag(c.diagonal()) * shrink +
           1e-6 * torch::eye(c.size(0), torch::kFloat64);
}

} // namespace

Fingerprint trainFingerprint(const FingerprintRecipe& recipe, const std::vector<BenchmarkItem>& manifest,
                             const FeatureSet& train, const FeatureSet& val, const std::stop_token& stop,
                             const ProgressCallback& progress) {
    torch::manual_seed(recipe.seed);
    Fingerprint f;
    std::vector<torch::Tensor> list;
    for (const auto& [name, values] : train.parts)
        if (std::find(recipe.representations.begin(), recipe.representations.end(), name) !=
            recipe.representations.end()) {
            f.layout.emplace_back(name, values.size(1));
            list.push_back(values);
        }
    const torch::Tensor raw = torch::cat(list, 1);
    f.mean = raw.mean(at::IntArrayRef{0});
    f.deviation = raw.std(at::IntArrayRef{0}) + 1e-4;
    const torch::Tensor x = f.standardized(train.parts);

    // A group: one source in one half of the benchmark; wild sources and photographs apart by variant where
    // there is enough.
    const auto item = [&](const torch::Tensor& rows, std::int64_t i) -> const BenchmarkItem& {
        return manifest[static_cast<std::size_t>(rows[i].item<std::int64_t>())];
    };
    std::map<std::pair<std::string, std::string>, std::set<std::int64_t>> perVariant;
    for (std::int64_t i = 0; i < x.size(0); ++i)
        perVariant[{item(train.item, i).label, item(train.item, i).variant}].insert(
            train.item[i].item<std::int64_t>());
    const auto groupName = [&](const BenchmarkItem& it) {
        std::string name = it.bench + "/" + it.label;
        const auto found = perVariant.find({it.label, it.variant});
        if (it.bench == "wild" && found != perVariant.end() && found->second.size() >= 20)
            name += "/" + it.variant;
        return name;
    };
    std::map<std::string, std::int64_t> groups;
    std::map<std::string, const BenchmarkItem*> groupItem;
    std::vector<std::int64_t> classOf;
    for (std::int64_t i = 0; i < x.size(0); ++i) {
        const std::string name = groupName(item(train.item, i));
        groups.emplace(name, static_cast<std::int64_t>(groups.size()));
        groupItem[name] = &item(train.item, i);
        classOf.push_back(groups.at(name));
    }
    const auto classCount = static_cast<std::int64_t>(groups.size());
    const torch::Tensor classes = torch::tensor(classOf);
    const auto isEqualized = [](const FeatureSet& set) {
        std::vector<std::int64_t> flags;
        for (const std::string& condition : set.conditions)
            flags.push_back(condition == "equalized");
        return torch::tensor(flags).index_select(0, set.condition);
    };
    const torch::Tensor equalized = isEqualized(train);
    std::vector<torch::Tensor> rowsOfCase;
    for (int c = 0; c < 2; ++c) {
        rowsOfCase.push_back(torch::nonzero(equalized == c).flatten());
        for (const char* bench : {"matched", "wild"}) {
            std::vector<std::int64_t> rows, own;
            std::map<std::string, std::int64_t> numbers;
            for (std::int64_t i = 0; i < rowsOfCase.back().size(0); ++i) {
                const std::int64_t row = rowsOfCase.back()[i].item<std::int64_t>();
                const BenchmarkItem& it = item(train.item, row);
                if (it.bench != bench)
                    continue;
                numbers.emplace(it.label, static_cast<std::int64_t>(numbers.size()));
                rows.push_back(row);
                own.push_back(numbers.at(it.label));
            }
            if (numbers.size() >= 2)
                f.discriminants.push_back(
                    discriminant(x.index_select(0, torch::tensor(rows)), torch::tensor(own),
                                 static_cast<std::int64_t>(numbers.size()), recipe.shrinkage));
            throwIfStopped(stop);
        }
    }
    spdlog::info("{} features, {} rows, {} groups", x.size(1), x.size(0), classCount);

    // The causal VAE.
    CausalVaeOptions options;
    options.features = x.size(1);
    f.vae = CausalVae(options);
    const torch::Tensor semanticRaw = train.parts.at("semantic");
    const torch::Tensor semantic =
        (semanticRaw - semanticRaw.mean(at::IntArrayRef{0})) / (semanticRaw.std(at::IntArrayRef{0}) + 1e-4);
    const auto conditionCount = static_cast<std::int64_t>(train.conditions.size());
    const std::int64_t rest = options.content + options.style + options.processing;
    torch::nn::Linear attribution(options.trace, classCount), sourceAdversary(rest, classCount),
        processingAdversary(options.trace, conditionCount),
        processingHead(options.processing, conditionCount), contentHead(options.content, semantic.size(1));
    std::vector<torch::Tensor> parameters = f.vae->parameters();
    for (const auto& head : {attribution, sourceAdversary, processingAdversary, processingHead, contentHead})
        for (const auto& parameter : head->parameters())
            parameters.push_back(parameter);
    torch::optim::AdamW optimizer(parameters,
                                  torch::optim::AdamWOptions(recipe.learningRate).weight_decay(0.02));
    const torch::Tensor counts = torch::bincount(classes, {}, classCount).to(torch::kFloat32);
    const torch::Tensor classWeight = (counts.sum() / (counts * static_cast<double>(classCount))).sqrt();
    const auto crossEntropy = [](const torch::Tensor& logits, const torch::Tensor& target,
                                 const torch::Tensor& weight) {
        return torch::nn::functional::cross_entropy(
            logits, target,
            torch::nn::functional::CrossEntropyFuncOptions().weight(weight).label_smoothing(0.05));
    };
    f.vae->train();
    for (int epoch = 0; epoch < recipe.epochs; ++epoch) {
        const torch::Tensor order = torch::randperm(x.size(0));
        const double rate =
            recipe.learningRate * (0.02 + 0.98 * 0.5 * (1 + std::cos(M_PI * epoch / recipe.epochs)));
        for (auto& group : optimizer.param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options()).lr(rate);
        double sum = 0;
        int batches = 0;
        for (std::int64_t at = 0; at + recipe.batch <= x.size(0); at += recipe.batch, ++batches) {
            throwIfStopped(stop);
            const torch::Tensor index = order.slice(0, at, at + recipe.batch);
            const torch::Tensor input = x.index_select(0, index), target = classes.index_select(0, index);
            const torch::Tensor condition = train.condition.index_select(0, index);
            const CausalLatents z = f.vae->encode(input);
            const torch::Tensor joint = z.joint();
            const torch::Tensor drawn = joint + torch::exp(0.5 * z.logVariance) * torch::randn_like(joint);
            const torch::Tensor drawnTrace = drawn.slice(1, 0, options.trace);
            torch::Tensor loss =
                recipe.attribution * crossEntropy(attribution(drawnTrace), target, classWeight);
            loss = loss + recipe.reconstruction * torch::mse_loss(f.vae->decode(drawn), input);
            loss = loss +
                   recipe.kl * 0.5 * (joint.square() + z.logVariance.exp() - 1 - z.logVariance).sum(1).mean();
            const torch::Tensor others = torch::cat({z.content, z.style, z.processing}, 1);
            loss = loss + recipe.adversary * crossEntropy(sourceAdversary(GradientReversal::apply(others)),
                                                          target, classWeight);
            loss = loss +
                   recipe.processing *
                       (crossEntropy(processingAdversary(GradientReversal::apply(z.trace)), condition, {}) +
                        crossEntropy(processingHead(z.processing), condition, {}));
            const torch::Tensor picture = semantic.index_select(0, index);
            // Linear HSIC (Gretton et al. 2005): the squared cross-covariance of trace and picture.
            const torch::Tensor cross =
                torch::matmul((z.trace - z.trace.mean(at::IntArrayRef{0})).t(), picture) /
                static_cast<double>(recipe.batch);
            loss = loss + recipe.semantic *
                              (torch::mse_loss(contentHead(z.content), picture) + cross.square().mean());
            if (recipe.counterfactual > 0) {
                // Another image's trace with this image's rest must be read back as just that.
                const torch::Tensor exchanged = torch::cat({z.trace.roll(1, 0), others}, 1);
                const CausalLatents again = f.vae->encode(f.vae->decode(exchanged));
                loss = loss + recipe.counterfactual * torch::mse_loss(again.joint(), exchanged.detach());
            }
            optimizer.zero_grad();
            loss.backward();
            torch::nn::utils::clip_grad_norm_(parameters, 5.0);
            optimizer.step();
            sum += loss.item<double>();
        }
        report(progress, "decoupling", (epoch + 1.0) / recipe.epochs);
        if (epoch % 10 == 9)
            spdlog::info("epoch {}, loss {:.4f}", epoch + 1, sum / std::max(1, batches));
    }
    f.vae->eval();

    // Enrolment from train; within-source covariance from val, whose traces no training has fitted.
    torch::NoGradGuard noGrad;
    const torch::Tensor trainTrace = f.trace(x), valTrace = f.trace(f.standardized(val.parts));
    const torch::Tensor valEqualized = isEqualized(val);
    const std::int64_t dz = trainTrace.size(1);
    torch::Tensor means = torch::zeros({2, classCount, dz}, torch::kFloat64);
    for (int c = 0; c < 2; ++c) {
        const torch::Tensor rows = rowsOfCase[static_cast<std::size_t>(c)];
        const torch::Tensor own = classes.index_select(0, rows);
        means[c].index_add_(0, own, trainTrace.index_select(0, rows));
        means[c].div_(torch::bincount(own, {}, classCount).clamp_min(1).unsqueeze(1));
    }
    for (int c = 0; c < 2; ++c) {
        std::vector<torch::Tensor> centred;
        for (std::int64_t i = 0; i < valTrace.size(0); ++i) {
            if (valEqualized[i].item<std::int64_t>() != c)
                continue;
            const auto found = groups.find(groupName(item(val.item, i)));
            if (found != groups.end())
                centred.push_back(valTrace[i] - means[c][found->second]);
        }
        if (centred.size() < 16)
            throw Error("too few images of the sources in the validation split");
        f.plda.push_back(Plda::fit(means[c], covariance(torch::stack(centred), 0.5)));
    }
    for (const auto& [name, number] : groups) {
        const BenchmarkItem& any = *groupItem.at(name);
        f.enrolments.push_back(
            {any.label, any.bench, means.select(1, number).contiguous(),
             std::min(50.0, counts[number].item<double>() / static_cast<double>(conditionCount))});
        const auto known = std::find_if(f.sources.begin(), f.sources.end(),
                                        [&](const SourceInfo& s) { return s.name == any.label; });
        const int images =
            static_cast<int>(counts[number].item<double>() / static_cast<double>(conditionCount));
        if (known == f.sources.end())
            f.sources.push_back({any.label, any.label == "real" ? "real" : "generator", any.family,
                                 any.decoder, any.bench, "", images, true});
        else
            known->images += images;
    }

    // Calibration on val: every image once among all sources, once with its own source left out (then the
    // right answer is unknown).
    double best = 1e300;
    Calibration chosen;
    for (const double temperature : {1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0}) {
        f.calibration.temperature = temperature;
        f.calibration.unknownOffset = 0;
        const Scores scores = f.score(valTrace);
        const auto unknown = static_cast<std::int64_t>(scores.names.size()) - 1;
        for (double offset = -8; offset <= 8; offset += 0.5) {
            torch::Tensor l = scores.logLikelihood.clone();
            l.select(1, unknown) += offset;
            double sum = 0;
            int count = 0;
            for (std::int64_t i = 0; i < l.size(0); ++i) {
                const auto own =
                    std::find(scores.names.begin(), scores.names.end(), item(val.item, i).label) -
                    scores.names.begin();
                if (own >= unknown)
                    continue;
                const torch::Tensor row = l[i];
                sum -= (row[own] - torch::logsumexp(row, 0)).item<double>();
                torch::Tensor without = row.clone();
                without[own] = -std::numeric_limits<double>::infinity();
                sum -= 0.5 * (row[unknown] - torch::logsumexp(without, 0)).item<double>();
                ++count;
            }
            if (sum / count < best) {
                best = sum / count;
                chosen = {temperature, offset, 0, ""};
            }
        }
    }
    std::set<std::int64_t> valImages;
    for (std::int64_t i = 0; i < val.item.size(0); ++i)
        valImages.insert(val.item[i].item<std::int64_t>());
    chosen.cap = std::log10(static_cast<double>(valImages.size()));
    chosen.words = "calibrated on " + std::to_string(valImages.size()) +
                   " validation images, as delivered and re-encoded; |log10 LR| capped at " +
                   std::to_string(chosen.cap).substr(0, 4);
    f.calibration = chosen;
    spdlog::info("temperature {}, offset {}, loss on val {:.3f}", chosen.temperature, chosen.unknownOffset,
                 best);
    return f;
}

} // namespace whorl
