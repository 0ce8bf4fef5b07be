#include "core/training/fingerprint_trainer.h"

#include "core/base/hash.h"
#include "core/evaluation/balanced_accuracy.h"
#include "core/evaluation/set_figures.h"
#include "core/evaluation/statistics.h"
#include "core/training/linear_discriminant.h"

#include <spdlog/fmt/ranges.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <set>

namespace whorl {

FingerprintRecipe fingerprintRecipeFromJson(const nlohmann::json& json) {
    FingerprintRecipe r;
    try {
        json.at("conditions").get_to(r.conditions);
        json.at("draws").get_to(r.draws);
        json.at("calibration").get_to(r.calibration);
        json.at("discriminants").get_to(r.discriminants);
        json.at("kind").get_to(r.kind);
        json.at("autoencoder").get_to(r.autoencoder);
        json.at("refit").get_to(r.refit);
        json.at("tiles").get_to(r.tiles);
        json.at("epochs").get_to(r.epochs);
        json.at("batch").get_to(r.batch);
        json.at("learning_rate").get_to(r.learningRate);
        json.at("shrinkage").get_to(r.shrinkage);
        json.at("kind_shrinkage").get_to(r.kindShrinkage);
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

std::vector<std::string> FingerprintRecipe::representations() const {
    std::set<std::string> names(autoencoder.begin(), autoencoder.end());
    names.insert(kind.begin(), kind.end());
    for (const auto& parts : discriminants)
        names.insert(parts.begin(), parts.end());
    return {names.begin(), names.end()};
}

std::int64_t stateOf(const std::string& condition) {
    constexpr const char* kAsDelivered[] = {"as-is", "window", "png", "crop", "jpeg-95"};
    if (std::find(std::begin(kAsDelivered), std::end(kAsDelivered), condition) != std::end(kAsDelivered))
        return 0;
    if (condition == "enlarged" || (condition.starts_with("resize-") && std::stod(condition.substr(7)) > 1))
        return 3;
    return condition.starts_with("resize") || condition == "screenshot" ? 2 : 1;
}

nlohmann::json toJson(const FingerprintRecipe& r) {
    return {{"conditions", r.conditions},
            {"draws", r.draws},
            {"calibration", r.calibration},
            {"discriminants", r.discriminants},
            {"kind", r.kind},
            {"autoencoder", r.autoencoder},
            {"refit", r.refit},
            {"tiles", r.tiles},
            {"epochs", r.epochs},
            {"batch", r.batch},
            {"learning_rate", r.learningRate},
            {"shrinkage", r.shrinkage},
            {"kind_shrinkage", r.kindShrinkage},
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

/// Linear discriminant: [D, k].
torch::Tensor discriminant(const torch::Tensor& x, const torch::Tensor& classes, std::int64_t classCount,
                           double shrinkage, const torch::Tensor& weights) {
    const auto [means, within] = classMoments(x, classes, classCount, shrinkage, weights);
    const torch::Tensor factor = torch::linalg_cholesky(within);
    const torch::Tensor spread =
        (means - means.mean(at::IntArrayRef{0})) / std::sqrt(static_cast<double>(classCount));
    const torch::Tensor white = torch::linalg_solve_triangular(factor, spread.t(), false); // [D, S]
    const auto [u, s, v] = torch::linalg_svd(white, false);
    const std::int64_t k = classCount - 1;
    return torch::linalg_solve_triangular(factor.t(), u.slice(1, 0, k).contiguous(), true)
        .to(torch::kFloat32);
}

/// By Newton steps, lightly damped: weights [D] of x [N, D] for the natural log odds of y [N] in {0, 1}.
torch::Tensor logisticRegression(const torch::Tensor& x, const torch::Tensor& y,
                                 const torch::Tensor& weight) {
    torch::Tensor w = torch::zeros({x.size(1), 1}, torch::kFloat64);
    const torch::Tensor ridge = 1e-3 * torch::eye(x.size(1), torch::kFloat64);
    for (int step = 0; step < 50; ++step) {
        const torch::Tensor p = torch::sigmoid(torch::matmul(x, w)).squeeze(1);
        const torch::Tensor gradient =
            torch::matmul(x.t(), (weight * (p - y)).unsqueeze(1)) + torch::matmul(ridge, w);
        const torch::Tensor curvature = torch::matmul(x.t(), x * (weight * p * (1 - p)).unsqueeze(1)) + ridge;
        w = w - torch::matmul(torch::linalg_inv(curvature), gradient).clamp(-1, 1);
    }
    return w.squeeze(1);
}

/// One row of a feature set.
struct Row {
    const FeatureSet* set;
    std::int64_t row;
    const BenchmarkItem* item;
    std::int64_t state;
};

class Trainer {
  public:
    Trainer(const FingerprintRecipe& recipe, const std::vector<BenchmarkItem>& manifest,
            const FingerprintData& data, const std::stop_token& stop, const ProgressCallback& progress)
        : m_recipe(recipe), m_data(data), m_stop(stop), m_progress(progress) {
        for (const FeatureSet* set : {&data.all, &data.draws})
            for (std::int64_t i = 0; i < set->item.size(0); ++i) {
                const BenchmarkItem& item = itemOf(*set, manifest, i);
                const auto& condition =
                    set->conditions[static_cast<std::size_t>(set->condition[i].item<std::int64_t>())];
                (item.split == "train" ? m_train : m_val).push_back({set, i, &item, stateOf(condition)});
            }
        for (const Row& row : m_train)
            if (row.set == &data.all)
                m_variants[{row.item->label, row.item->variant}].insert(row.item);
        for (const Row& row : m_train)
            m_groups.emplace(groupName(*row.item), row.item);
    }

    Fingerprint train(const Fingerprint* kept) {
        torch::manual_seed(m_recipe.seed);
        m_f.states = {"as-is", "equalized", "resize-0.75", "resize-1.5"};
        kept ? standardizeAs(*kept) : standardize();
        fitLinear(m_train);
        if (!kept)
            fitVae();
        eraseSources();
        fitPlda();
        calibrate();
        if (m_recipe.refit) {
            std::vector<Row> both = m_train;
            both.insert(both.end(), m_val.begin(), m_val.end());
            fitLinear(both);
            computeTraces();
            enrol(both);
        }
        return std::move(m_f);
    }

  private:
    static constexpr std::int64_t kStates = 4;
    /// The statistics of one image are not independent: what they say about its state is divided by this.
    static constexpr double kStateTemperature = 4;
    /// Of unknown sources beforehand, against those of the library.
    static constexpr double kUnknownShare = 0.5;
    /// Parts of the sources that are left out in turn where generated is calibrated against photograph.
    static constexpr std::size_t kSourceFolds = 5;
    /// Share of the groups of train that withFewer() does not see.
    static constexpr double kHeldBack = 0.4;

    /// Sources apart by variant where there is enough of it: as one class, four fine-tunes would be a wide
    /// cloud that hides the narrow ones beside it; in the wild formats and sizes go with the variant.
    std::string groupName(const BenchmarkItem& item) const {
        std::string name = item.bench + "/" + item.label;
        const auto found = m_variants.find({item.label, item.variant});
        if (found != m_variants.end() && found->second.size() >= 20)
            name += "/" + item.variant;
        return name;
    }

    static bool has(const FeatureSet& set, const std::vector<std::string>& parts) {
        return std::all_of(parts.begin(), parts.end(),
                           [&](const std::string& part) { return set.parts.contains(part); });
    }

    void standardize() {
        std::vector<torch::Tensor> means, deviations;
        for (const std::string& name : m_recipe.representations()) {
            std::vector<torch::Tensor> list;
            for (const FeatureSet* set : {&m_data.all, &m_data.draws}) {
                std::vector<std::int64_t> rows;
                for (const Row& row : m_train)
                    if (row.set == set)
                        rows.push_back(row.row);
                if (has(*set, {name}))
                    list.push_back(set->parts.at(name).index_select(0, torch::tensor(rows)));
            }
            if (list.empty())
                throw Error("the representation " + name + " was not computed");
            const torch::Tensor values = torch::cat(list);
            m_f.layout.emplace_back(name, values.size(1));
            means.push_back(values.mean(at::IntArrayRef{0}));
            deviations.push_back(values.std(at::IntArrayRef{0}) + 1e-4);
            m_offset[name] = {means.back(), deviations.back()};
        }
        m_f.mean = torch::cat(means);
        m_f.deviation = torch::cat(deviations);
    }

    /// Standardization and causal VAE of weights with the same layout.
    void standardizeAs(const Fingerprint& kept) {
        if (kept.representations() != m_recipe.representations())
            throw Error("the weights to keep are of other representations than the recipe");
        std::int64_t at = 0;
        for (const auto& [name, length] : kept.layout) {
            m_offset[name] = {kept.mean.slice(0, at, at + length), kept.deviation.slice(0, at, at + length)};
            at += length;
        }
        m_f.layout = kept.layout;
        m_f.mean = kept.mean;
        m_f.deviation = kept.deviation;
        m_f.vae = CausalVae(kept.vae->options());
        const torch::NoGradGuard noGrad;
        for (auto& item : m_f.vae->named_parameters())
            item.value().copy_(kept.vae->named_parameters()[item.key()]);
    }

    void fitLinear(const std::vector<Row>& rows) {
        fitState(rows);
        fitDiscriminants(rows);
        m_f.kind = kindDiscriminant(rows);
    }

    void computeTraces() {
        const torch::NoGradGuard noGrad;
        for (const FeatureSet* set : {&m_data.all, &m_data.draws})
            m_traces[set] = tracesOf(*set);
    }

    void fitPlda() {
        computeTraces();
        const torch::Tensor means = groupMeans(m_train);
        for (const std::string bench : {"", "matched", "wild"})
            m_within[bench] = within(means, bench);
        enrol(m_train);
    }

    /// Rows of one set that has these parts: standardized features in the order of the layout.
    torch::Tensor features(const std::vector<Row>& rows, const std::vector<std::string>& parts) const {
        std::vector<torch::Tensor> columns;
        for (const auto& [name, length] : m_f.layout) {
            if (std::find(parts.begin(), parts.end(), name) == parts.end())
                continue;
            torch::Tensor out = torch::empty({static_cast<std::int64_t>(rows.size()), length});
            std::vector<std::int64_t> index, target;
            for (const FeatureSet* set : {&m_data.all, &m_data.draws}) {
                index.clear();
                target.clear();
                for (std::size_t i = 0; i < rows.size(); ++i)
                    if (rows[i].set == set) {
                        index.push_back(rows[i].row);
                        target.push_back(static_cast<std::int64_t>(i));
                    }
                if (!index.empty())
                    out.index_copy_(0, torch::tensor(target),
                                    set->parts.at(name).index_select(0, torch::tensor(index)));
            }
            const auto& [mean, deviation] = m_offset.at(name);
            columns.push_back(((out - mean) / deviation).clamp_(-6, 6));
        }
        return torch::cat(columns, 1);
    }

    template <class Keep> std::vector<Row> select(const std::vector<Row>& rows, const Keep& keep) const {
        std::vector<Row> chosen;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(chosen), keep);
        return chosen;
    }

    /// Linear discriminant of states times sources.
    void fitState(const std::vector<Row>& all) {
        m_f.stateParts = m_recipe.discriminants.front();
        std::map<std::pair<std::string, std::string>, std::array<int, kStates>> counts;
        for (const Row& row : all)
            ++counts[{row.item->bench, row.item->label}][static_cast<std::size_t>(row.state)];
        std::erase_if(counts, [](const auto& entry) {
            return std::find(entry.second.begin(), entry.second.end(), 0) != entry.second.end();
        });
        if (counts.empty())
            throw Error("no source was seen in every state of processing");
        const std::vector<Row> rows = select(all, [&](const Row& row) {
            return counts.contains({row.item->bench, row.item->label});
        });
        const auto sourceCount = static_cast<std::int64_t>(counts.size());
        std::vector<std::int64_t> classOf;
        for (const Row& row : rows)
            classOf.push_back(row.state * sourceCount +
                              std::distance(counts.begin(), counts.find({row.item->bench, row.item->label})));
        const torch::Tensor x = features(rows, m_f.stateParts).to(torch::kFloat64);
        const torch::Tensor classes = torch::tensor(classOf);
        const ClassMoments moments = classMoments(x, classes, kStates * sourceCount, m_recipe.shrinkage,
                                                  balanced(classes, kStates * sourceCount));
        const torch::Tensor map =
            torch::cholesky_solve(moments.means.t(), torch::linalg_cholesky(moments.within)) /
            kStateTemperature;
        m_f.stateMap = map.to(torch::kFloat32).contiguous();
        m_f.stateBias = (-0.5 * (moments.means.t() * map).sum(0)).to(torch::kFloat32);
        throwIfStopped(m_stop);
    }

    void fitDiscriminants(const std::vector<Row>& rows) {
        m_f.discriminants.clear();
        const double count = static_cast<double>(m_recipe.discriminants.size()) * kStates * 4;
        for (const auto& parts : m_recipe.discriminants)
            for (std::int64_t state = 0; state < kStates; ++state)
                for (const char* bench : {"matched", "wild"}) {
                    const std::vector<Row> chosen = select(rows, [&](const Row& row) {
                        return row.state == state && row.item->bench == bench && has(*row.set, parts);
                    });
                    std::map<std::string, std::int64_t> groups, labels;
                    std::vector<std::int64_t> groupOf, labelOf;
                    const auto number = [](auto& numbers, const std::string& name) {
                        return numbers.emplace(name, static_cast<std::int64_t>(numbers.size())).first->second;
                    };
                    for (const Row& row : chosen) {
                        groupOf.push_back(number(groups, groupName(*row.item)));
                        labelOf.push_back(number(labels, row.item->label));
                    }
                    if (labels.size() < 2)
                        continue;
                    // Between groups the kin are told apart; between labels an unseen fine-tune finds its
                    // line.
                    const torch::Tensor x = features(chosen, parts);
                    const auto labelCount = static_cast<std::int64_t>(labels.size());
                    const torch::Tensor weights = balanced(torch::tensor(labelOf), labelCount);
                    m_f.discriminants.push_back(
                        {parts, state, bench,
                         discriminant(x, torch::tensor(labelOf), labelCount, m_recipe.shrinkage, weights)});
                    if (groups.size() > labels.size())
                        m_f.discriminants.push_back(
                            {parts, state, bench,
                             discriminant(x, torch::tensor(groupOf), static_cast<std::int64_t>(groups.size()),
                                          m_recipe.shrinkage, weights)});
                    throwIfStopped(m_stop);
                    report(m_progress, "discriminants",
                           static_cast<double>(m_f.discriminants.size()) / count);
                }
    }

    /// Linear discriminant of generated images against photographs in each state: all sources weigh alike
    /// within a kind, and all sets of photographs.
    KindDiscriminant kindDiscriminant(const std::vector<Row>& rows) const {
        KindDiscriminant kind{m_recipe.kind, {}, {}};
        std::vector<torch::Tensor> maps, biases;
        for (std::int64_t state = 0; state < kStates; ++state) {
            const std::vector<Row> chosen = select(
                rows, [&](const Row& row) { return row.state == state && has(*row.set, m_recipe.kind); });
            std::map<std::string, double> counts; // rows of each source or set
            std::array<double, 2> sources{};      // of each kind
            const auto isReal = [](const Row& row) { return row.item->label == "real"; };
            const auto name = [&](const Row& row) {
                return isReal(row) ? "real/" + row.item->variant : row.item->bench + "/" + row.item->label;
            };
            for (const Row& row : chosen)
                if (++counts[name(row)] == 1)
                    ++sources[isReal(row)];
            if (sources[0] == 0 || sources[1] == 0)
                return kind;
            std::vector<std::int64_t> kinds;
            std::vector<double> weights;
            for (const Row& row : chosen) {
                kinds.push_back(isReal(row));
                weights.push_back(0.5 / counts.at(name(row)) / sources[isReal(row)]);
            }
            const ClassMoments moments =
                classMoments(features(chosen, m_recipe.kind), torch::tensor(kinds), 2, m_recipe.kindShrinkage,
                             torch::tensor(weights, torch::kFloat64).unsqueeze(1));
            maps.push_back(directionOfFirst(moments));
            biases.push_back(-0.5 * (moments.means[0] + moments.means[1]).dot(maps.back()));
            throwIfStopped(m_stop);
        }
        kind.map = torch::stack(maps, 1).to(torch::kFloat32);
        kind.bias = torch::stack(biases).to(torch::kFloat32);
        return kind;
    }

    void fitVae();
    /// Takes out of content, style and processing what a linear map reads of the source in each state, and
    /// fits the decoder to what is left.
    void eraseSources();
    torch::Tensor tracesOf(const FeatureSet& set) const;

    /// The first column of each block of a trace (one for each discriminant, then the causal VAE), and the
    /// end.
    std::vector<std::int64_t> blocks() const {
        std::vector<std::int64_t> at{kStates};
        for (const Discriminant& d : m_f.discriminants)
            at.push_back(at.back() + d.map.size(1));
        at.push_back(at.back() + m_f.vae->options().trace);
        return at;
    }

    /// Mean traces of the groups in each state over the rows that have the block: [states, groups, Dz].
    torch::Tensor groupMeans(const std::vector<Row>& rows) const {
        const auto groupCount = static_cast<std::int64_t>(m_groups.size());
        const torch::Tensor& any = m_traces.at(&m_data.all);
        torch::Tensor sums = torch::zeros({kStates, groupCount, any.size(1)}, torch::kFloat64),
                      counts = torch::zeros({kStates, groupCount, any.size(1)}, torch::kFloat64);
        for (const Row& row : rows) {
            const auto group = std::distance(m_groups.begin(), m_groups.find(groupName(*row.item)));
            const torch::Tensor trace = m_traces.at(row.set)[row.row];
            const torch::Tensor known = torch::isfinite(trace).to(torch::kFloat64);
            sums[row.state][group] += torch::nan_to_num(trace);
            counts[row.state][group] += known;
        }
        return sums / counts.clamp_min(1);
    }

    /// Variance within a source of each block and state, from val: of the images of one half of the benchmark
    /// (an image has nothing to say about the discriminants of the other half), or of all.
    torch::Tensor within(const torch::Tensor& means, const std::string& bench) const {
        const std::vector<std::int64_t> at = blocks();
        torch::Tensor sum = torch::zeros({kStates, means.size(2)}, torch::kFloat64);
        std::vector<double> count(kStates, 0);
        for (const Row& row : m_val) {
            const auto found = m_groups.find(groupName(*row.item));
            if (row.set != &m_data.all || found == m_groups.end() ||
                (!bench.empty() && row.item->bench != bench))
                continue;
            const auto group = std::distance(m_groups.begin(), found);
            sum[row.state] += (m_traces.at(row.set)[row.row] - means[row.state][group]).square();
            ++count[static_cast<std::size_t>(row.state)];
        }
        torch::Tensor variance = torch::ones_like(sum);
        for (std::int64_t c = 0; c < kStates; ++c) {
            if (count[static_cast<std::size_t>(c)] < 16)
                throw Error("too few images of the sources in the validation split");
            for (std::size_t b = 0; b + 1 < at.size(); ++b)
                variance[c].slice(0, at[b], at[b + 1]) =
                    sum[c].slice(0, at[b], at[b + 1]).mean() / count[static_cast<std::size_t>(c)];
        }
        return variance;
    }

    /// PLDA on the columns of a trace that a state looks at: its discriminants (of one half of the benchmark,
    /// or all of them), and the causal VAE.
    Plda pldaOf(const torch::Tensor& means, std::int64_t state, const std::string& bench) const {
        const std::vector<std::int64_t> at = blocks();
        std::vector<torch::Tensor> list;
        for (std::size_t b = 0; b + 1 < at.size(); ++b)
            if (b >= m_f.discriminants.size() || (m_f.discriminants[b].state == state &&
                                                  (bench.empty() || m_f.discriminants[b].bench == bench)))
                list.push_back(torch::arange(at[b], at[b + 1]));
        const torch::Tensor own = torch::cat(list);
        const Plda plda = Plda::fit(means[state].index_select(1, own),
                                    torch::diag(m_within.at(bench)[state].index_select(0, own)));
        torch::Tensor transform = torch::zeros({means.size(2), own.size(0)}, torch::kFloat64);
        transform.index_copy_(0, own, plda.transform());
        return {transform, means[state].mean(at::IntArrayRef{0}), plda.between()};
    }

    /// PLDA of each state and the enrolments from these rows.
    void enrol(const std::vector<Row>& rows) {
        const torch::Tensor means = groupMeans(rows);
        m_f.plda.clear();
        m_f.enrolments.clear();
        m_f.sources.clear();
        m_f.benchPlda.clear();
        for (std::int64_t c = 0; c < kStates; ++c) {
            m_f.plda.push_back(pldaOf(means, c, {}));
            for (const std::string bench : {"matched", "wild"})
                m_f.benchPlda[bench].push_back(pldaOf(means, c, bench));
        }
        std::int64_t number = 0;
        for (const auto& [name, any] : m_groups) {
            std::set<const BenchmarkItem*> images;
            torch::Tensor sums = torch::zeros({kStates, m_f.mean.size(0)});
            std::vector<double> counts(kStates, 0);
            for (const Row& row : rows) {
                if (row.set != &m_data.all || groupName(*row.item) != name)
                    continue;
                images.insert(row.item);
                std::vector<torch::Tensor> parts;
                for (const auto& [part, length] : m_f.layout)
                    parts.push_back(row.set->parts.at(part)[row.row]);
                sums[row.state] += torch::cat(parts);
                ++counts[static_cast<std::size_t>(row.state)];
            }
            for (std::int64_t c = 0; c < kStates; ++c)
                sums[c] /= std::max(1.0, counts[static_cast<std::size_t>(c)]);
            m_f.enrolments.push_back({any->label, any->bench, means.select(1, number).contiguous(),
                                      std::min(50.0, static_cast<double>(images.size())), sums, nullptr});
            const auto known = std::find_if(m_f.sources.begin(), m_f.sources.end(),
                                            [&](const SourceInfo& s) { return s.name == any->label; });
            if (known == m_f.sources.end())
                m_f.sources.push_back({any->label,
                                       any->label == "real" ? "real" : "generator",
                                       any->family,
                                       any->decoder,
                                       any->bench,
                                       "",
                                       static_cast<int>(images.size()),
                                       {},
                                       true});
            else
                known->images += static_cast<int>(images.size());
            ++number;
        }
    }

    /// Temperatures and the offset of "unknown", on val: every image once among all sources, once with its
    /// own source left out (then the right answer is unknown).
    void calibrate() {
        std::vector<Row> rows = select(m_val, [&](const Row& row) { return row.set == &m_data.all; });
        m_f.calibration.temperature.assign(kStates, 1);
        m_f.calibration.generated.assign(kStates, {1, 0, 0});
        double offset = 0, best = 0;
        // Twice: in the first pass a state is fitted beside states that are not fitted yet.
        for (std::int64_t at = 0; at < 2 * kStates; ++at) {
            const std::int64_t c = at % kStates;
            const std::vector<Row> own = select(rows, [&](const Row& row) { return row.state == c; });
            double chosen = 1;
            best = 1e300;
            for (const double temperature :
                 {0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 5.6, 8.0, 11.0, 16.0, 22.0, 32.0}) {
                m_f.calibration.temperature[static_cast<std::size_t>(c)] = temperature;
                const double loss = calibrationLoss(own, nullptr);
                if (loss < best) {
                    best = loss;
                    chosen = temperature;
                }
            }
            m_f.calibration.temperature[static_cast<std::size_t>(c)] = chosen;
        }
        best = calibrationLoss(rows, &offset);
        std::set<const BenchmarkItem*> images;
        for (const Row& row : rows)
            images.insert(row.item);
        m_f.calibration.unknownOffset = offset;
        m_f.calibration.unknownWeight = kUnknownShare * static_cast<double>(m_f.sources.size());
        if (m_f.kind.map.defined())
            calibrateGenerated(rows);
        calibrateSets();
        const auto photographs = std::count_if(
            images.begin(), images.end(), [](const BenchmarkItem* item) { return item->label == "real"; });
        const auto fewer = std::min(photographs, std::ssize(images) - photographs);
        m_f.calibration.cap = std::log10(static_cast<double>(images.size()));
        m_f.calibration.generatedCap = std::log10(static_cast<double>(std::max<std::ptrdiff_t>(1, fewer)));
        m_f.calibration.words =
            "calibrated on " + std::to_string(images.size()) + " validation images, " +
            std::to_string(photographs) +
            " of them photographs, as delivered, re-encoded, reduced and enlarged; a photograph and a "
            "generated picture taken as equally likely beforehand; no likelihood ratio above " +
            std::to_string(images.size()) + " is given, and of generated against photograph none above " +
            std::to_string(fewer);
        spdlog::info("temperatures {:.1f}, offset {}, loss on val {:.3f}",
                     fmt::join(m_f.calibration.temperature, " "), offset, best);
        for (const std::string bench : {"matched", "wild"})
            for (std::int64_t c = 0; c < kStates; ++c)
                logAccuracy(select(rows,
                                   [&](const Row& row) {
                                       return row.state == c && row.item->bench == bench &&
                                              row.item->role == "known";
                                   }),
                            bench, m_f.states[static_cast<std::size_t>(c)]);
        for (std::int64_t c = 0; c < kStates; ++c)
            logKinds(select(rows, [&](const Row& row) { return row.state == c; }),
                     m_f.states[static_cast<std::size_t>(c)]);
    }

    /// Balanced accuracy of lines and decoder lineages among the sources of one half of the benchmark.
    void logAccuracy(const std::vector<Row>& rows, const std::string& bench, const std::string& condition) {
        std::vector<std::string> own;
        for (const Enrolment& enrolment : m_f.enrolments)
            if (enrolment.bench == bench)
                own.push_back(enrolment.source);
        const Scores scores = m_f.score(tracesOf(rows), own);
        BalancedAccuracy lines, lineages;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const BenchmarkItem& item = *rows[i].item;
            const torch::Tensor closed = scores.logLikelihood[static_cast<std::int64_t>(i)].slice(0, 0, -1);
            lines.add(item.label,
                      scores.names[static_cast<std::size_t>(closed.argmax().item<std::int64_t>())] ==
                          item.label);
            if (item.decoder != "unknown")
                lineages.add(item.decoder,
                             mostLikelyLineage(m_f.lineages(scores.names, closed)) == item.decoder);
        }
        spdlog::info("val, {} {}: lines {:.3f}, decoder lineages {:.3f} ({} images)", bench, condition,
                     lines.value(), lineages.value(), rows.size());
    }

    torch::Tensor tracesOf(const std::vector<Row>& rows) const {
        std::vector<torch::Tensor> traces;
        for (const Row& row : rows)
            traces.push_back(m_traces.at(row.set)[row.row]);
        return torch::stack(traces);
    }

    /// In each state a logistic regression of generated against photograph on val, both kinds weighing alike.
    /// Once with the whole library; and, weighing kUnknownShare as much, as if the source of each generated
    /// image were not known: left out of the likelihoods, and of the training of the discriminant of the two
    /// kinds. Otherwise what the sources say, which is worth little for one that nobody enrolled, would
    /// outweigh the discriminant.
    void calibrateGenerated(const std::vector<Row>& all) {
        std::map<std::string, std::size_t> fold; // of each generator
        for (const auto& [name, any] : m_groups)
            if (any->label != "real")
                fold.emplace(any->label, fold.size() % kSourceFolds);
        std::vector<KindDiscriminant> blind;
        for (std::size_t f = 0; f < kSourceFolds; ++f) {
            blind.push_back(kindDiscriminant(select(m_train, [&](const Row& row) {
                const auto found = fold.find(row.item->label);
                return found == fold.end() || found->second != f;
            })));
            if (!blind.back().map.defined())
                return;
        }
        for (std::int64_t c = 0; c < kStates; ++c) {
            const std::vector<Row> rows = select(all, [&](const Row& row) { return row.state == c; });
            std::vector<double> truth;
            for (const Row& row : rows)
                truth.push_back(row.item->label == "real" ? 0 : 1);
            const torch::Tensor y = torch::tensor(truth, torch::kFloat64);
            const double generated = y.sum().item<double>(), photographs = y.size(0) - generated;
            if (generated == 0 || photographs == 0)
                continue;
            const torch::Tensor traces = tracesOf(rows);
            StateScores own = m_f.scoreInStates(traces);
            own.logState = torch::full_like(own.logState, -std::numeric_limits<double>::infinity());
            own.logState[c] = 0;
            const auto inputs = [&](const torch::Tensor& kinds) {
                return torch::stack({m_f.mixed(own).generatedLogRatio(), kinds, torch::ones_like(y)}, 1);
            };
            const torch::Tensor known = inputs(traces.select(1, traces.size(1) - kStates + c));
            const torch::Tensor x = features(rows, m_recipe.kind);
            std::vector<torch::Tensor> kinds;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const auto at = static_cast<std::int64_t>(i);
                const std::string& label = rows[i].item->label;
                const auto found = fold.find(label);
                const KindDiscriminant& kind = blind[found == fold.end() ? i % kSourceFolds : found->second];
                kinds.push_back(x[at].dot(kind.map.select(1, c)) + kind.bias[c]);
                if (const auto name = std::find(own.names.begin(), own.names.end(), label);
                    label != "real" && name != own.names.end())
                    own.logLikelihood.select(2, name - own.names.begin()).select(1, at) =
                        -std::numeric_limits<double>::infinity();
            }
            const torch::Tensor unknown = inputs(torch::stack(kinds).to(torch::kFloat64));
            const torch::Tensor weight = y / generated + (1 - y) / photographs;
            const torch::Tensor w = logisticRegression(torch::cat({known, unknown}), torch::cat({y, y}),
                                                       torch::cat({weight, kUnknownShare * weight}));
            m_f.calibration.generated[static_cast<std::size_t>(c)] = {
                w[0].item<double>(), w[1].item<double>(), w[2].item<double>()};
            const auto auroc = [&](const torch::Tensor& scores) {
                std::vector<std::pair<double, bool>> scored;
                for (std::int64_t i = 0; i < y.size(0); ++i)
                    scored.emplace_back(scores[i].item<double>(), y[i].item<double>() > 0);
                return areaUnderRoc(std::move(scored));
            };
            spdlog::info(
                "generated against photograph, {}: sources {:.3f}, kinds {:.3f}, constant {:.2f}; AUROC "
                "on val {:.4f}, source left out {:.4f} (sources alone {:.4f}, kinds alone {:.4f})",
                m_f.states[static_cast<std::size_t>(c)], w[0].item<double>(), w[1].item<double>(),
                w[2].item<double>(), auroc(torch::matmul(known, w)), auroc(torch::matmul(unknown, w)),
                auroc(unknown.select(1, 0)), auroc(unknown.select(1, 1)));
        }
    }

    /// The same training without a part of the groups of train, which go to val: there is more of each line
    /// to be compared than val holds.
    Trainer withFewer() const {
        Trainer part = *this;
        std::map<std::string, std::set<std::string>> hashes; // of the groups of each half
        for (const Row& row : m_train)
            hashes[row.item->bench].insert(sha256(row.item->group));
        const auto heldBack = [&](const Row& row) {
            const std::set<std::string>& of = hashes.at(row.item->bench);
            const auto place = std::distance(of.begin(), of.find(sha256(row.item->group)));
            return static_cast<double>(place) < std::floor(kHeldBack * static_cast<double>(of.size()));
        };
        part.m_train.clear();
        for (const Row& row : m_train)
            (heldBack(row) ? part.m_val : part.m_train).push_back(row);
        part.fitLinear(part.m_train);
        part.fitVae();
        part.fitPlda();
        return part;
    }

    /// Logistic regression of one line against two on pairs of sets of images that withFewer() did not see,
    /// of one half and condition each; of each number of images both answers weigh alike.
    void calibrateSets() {
        const Trainer part = withFewer();
        std::vector<torch::Tensor> x;
        std::vector<double> truth, weights;
        std::set<std::string> sources;
        for (const std::string bench : {"matched", "wild"})
            for (std::size_t condition = 0; condition < m_data.all.conditions.size(); ++condition) {
                ItemRows rows;
                for (const Row& row : part.m_val)
                    if (row.set == &m_data.all && row.item->bench == bench && row.item->role == "known" &&
                        m_data.all.condition[row.row].item<std::int64_t>() ==
                            static_cast<std::int64_t>(condition))
                        rows.emplace_back(row.row, row.item);
                for (const int images : {1, 2, Calibration::kLargestSet}) {
                    std::set<std::int64_t> used;
                    const auto pairs = setPairs(part.m_f, part.m_traces.at(&m_data.all), rows,
                                                static_cast<std::size_t>(images), used);
                    const double same = static_cast<double>(std::count_if(
                                     pairs.begin(), pairs.end(), [](const SetPair&p) { return p.sameLine; })),
                                 other = static_cast<double>(pairs.size()) - same;
                    if (same == 0 || other == 0)
                        continue;
                    const double n = std::log(static_cast<double>(images));
                    for (const SetPair& pair : pairs) {
                        if (pair.sameLine)
                            sources.insert(pair.a);
                        x.push_back(torch::tensor(
                            {pair.score, 1.0, n * pair.score, n, pair.kinship * pair.score, pair.kinship},
                            torch::kFloat64));
                        truth.push_back(pair.sameLine);
                        weights.push_back(1 / (pair.sameLine ? same : other));
                    }
                }
            }
        if (x.empty())
            return;
        const torch::Tensor w = logisticRegression(torch::stack(x), torch::tensor(truth, torch::kFloat64),
                                                   torch::tensor(weights, torch::kFloat64));
        std::array<double, 6> sets{};
        for (std::size_t i = 0; i < sets.size(); ++i)
            sets[i] = w[static_cast<std::int64_t>(i)].item<double>();
        m_f.calibration.sets = sets;
        m_f.calibration.setsCap = std::log10(static_cast<double>(sources.size()));
        spdlog::info(
            "two sets of n images, score, 1, score log n, log n, score kin, kin: {:.3f}; {} pairs of {} "
            "sources",
            fmt::join(sets, " "), x.size(), sources.size());
    }

    /// How often photographs of val are named a generator of the library, and generated images "real".
    void logKinds(const std::vector<Row>& rows, const std::string& condition) {
        const Scores scores = m_f.score(tracesOf(rows));
        const torch::Tensor best = scores.logPosterior().argmax(1);
        std::array<double, 2> wrong{}, all{}; // of generated images, of photographs
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::string& named =
                scores
                    .names[static_cast<std::size_t>(best[static_cast<std::int64_t>(i)].item<std::int64_t>())];
            const bool real = rows[i].item->label == "real";
            wrong[real] += real ? named != "real" && named != "unknown" : named == "real";
            ++all[real];
        }
        spdlog::info("val, {}: photographs named a generator {:.3f} of {}, generated named real {:.3f} of {}",
                     condition, wrong[1] / all[1], all[1], wrong[0] / all[0], all[0]);
    }

    /// Mean log loss of val rows; with an offset to be chosen, that of known and unknown sources together, an
    /// unknown one kUnknownShare as often: what is chosen holds the log of that share of the sources as a
    /// prior.
    double calibrationLoss(const std::vector<Row>& rows, double* offset) {
        const StateScores scores = m_f.scoreInStates(tracesOf(rows));
        std::vector<std::int64_t> rowsKept, own;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto found = std::find(scores.names.begin(), scores.names.end(), rows[i].item->label);
            if (found == scores.names.end())
                continue;
            rowsKept.push_back(static_cast<std::int64_t>(i));
            own.push_back(found - scores.names.begin());
        }
        const torch::Tensor kept = torch::tensor(rowsKept), column = torch::tensor(own).unsqueeze(1);
        const StateScores known{scores.names, scores.logLikelihood.index_select(1, kept),
                                scores.logState.index_select(1, kept)};
        StateScores without = known;
        without.logLikelihood = known.logLikelihood.scatter(2, column.unsqueeze(0).expand({kStates, -1, 1}),
                                                            -std::numeric_limits<double>::infinity());
        double best = 1e300;
        for (double tried = offset ? -10 : -1e6; tried <= (offset ? 10 : -1e6); tried += 0.5) {
            m_f.calibration.unknownOffset = tried;
            double loss = -torch::log_softmax(m_f.mixed(known).logLikelihood, 1)
                               .gather(1, column)
                               .mean()
                               .item<double>();
            if (offset)
                loss -= kUnknownShare * torch::log_softmax(m_f.mixed(without).logLikelihood, 1)
                                            .select(1, -1)
                                            .mean()
                                            .item<double>();
            if (loss < best) {
                best = loss;
                if (offset)
                    *offset = tried;
            }
        }
        return best;
    }

    const FingerprintRecipe& m_recipe;
    const FingerprintData& m_data;
    const std::stop_token& m_stop;
    const ProgressCallback& m_progress;
    std::vector<Row> m_train, m_val;
    std::map<std::pair<std::string, std::string>, std::set<const BenchmarkItem*>> m_variants;
    std::map<std::string, const BenchmarkItem*> m_groups; ///< name: any item of it
    std::map<std::string, std::pair<torch::Tensor, torch::Tensor>> m_offset;
    std::map<const FeatureSet*, torch::Tensor> m_traces; ///< [rows, Dz]; NaN where the set lacks the parts
    std::map<std::string, torch::Tensor> m_within;       ///< of each half, and of all: [states, Dz]
    Fingerprint m_f;
};

torch::Tensor Trainer::tracesOf(const FeatureSet& set) const {
    std::vector<Row> rows;
    for (std::int64_t i = 0; i < set.item.size(0); ++i)
        rows.push_back({&set, i, nullptr, 0});
    const auto count = static_cast<std::int64_t>(rows.size());
    std::vector<torch::Tensor> list{
        m_f.logStates(torch::matmul(features(rows, m_f.stateParts), m_f.stateMap) + m_f.stateBias)};
    const torch::Tensor missing = torch::full({1}, std::numeric_limits<float>::quiet_NaN());
    std::vector<std::string> before;
    torch::Tensor x;
    for (const Discriminant& d : m_f.discriminants) {
        if (!has(set, d.parts)) {
            list.push_back(missing.expand({count, d.map.size(1)}));
            continue;
        }
        if (d.parts != before)
            x = features(rows, d.parts);
        before = d.parts;
        list.push_back(torch::matmul(x, d.map));
    }
    const std::vector<std::string> all = m_recipe.representations();
    list.push_back(has(set, all) ? m_f.vae->encode(features(rows, all)).trace
                                 : missing.expand({count, m_f.vae->options().trace}));
    if (m_f.kind.map.defined())
        list.push_back(has(set, m_f.kind.parts)
                           ? torch::matmul(features(rows, m_f.kind.parts), m_f.kind.map) + m_f.kind.bias
                           : missing.expand({count, kStates}));
    return torch::cat(list, 1).to(torch::kFloat64);
}

void Trainer::fitVae() {
    const torch::AutoGradMode gradients(true);
    const std::vector<Row> rows = select(m_train, [&](const Row& row) { return row.set == &m_data.all; });
    const torch::Tensor x = features(rows, m_recipe.representations());
    std::vector<std::int64_t> classOf, index, conditionOf;
    for (const Row& row : rows) {
        classOf.push_back(std::distance(m_groups.begin(), m_groups.find(groupName(*row.item))));
        index.push_back(row.row);
        conditionOf.push_back(row.state);
    }
    const torch::Tensor classes = torch::tensor(classOf), conditions = torch::tensor(conditionOf);
    const auto classCount = static_cast<std::int64_t>(m_groups.size());
    spdlog::info("causal VAE: {} features, {} rows, {} groups", x.size(1), x.size(0), classCount);
    CausalVaeOptions options;
    options.features = x.size(1);
    m_f.vae = CausalVae(options);
    const torch::Tensor semanticRaw = m_data.all.parts.at("semantic").index_select(0, torch::tensor(index));
    const torch::Tensor semantic =
        (semanticRaw - semanticRaw.mean(at::IntArrayRef{0})) / (semanticRaw.std(at::IntArrayRef{0}) + 1e-4);
    const std::int64_t conditionCount = kStates;
    const std::int64_t rest = options.content + options.style + options.processing;
    torch::nn::Linear attribution(options.trace, classCount), sourceAdversary(rest, classCount),
        processingAdversary(options.trace, conditionCount),
        processingHead(options.processing, conditionCount), contentHead(options.content, semantic.size(1));
    std::vector<torch::Tensor> parameters = m_f.vae->parameters();
    for (const auto& head : {attribution, sourceAdversary, processingAdversary, processingHead, contentHead})
        for (const auto& parameter : head->parameters())
            parameters.push_back(parameter);
    torch::optim::AdamW optimizer(parameters,
                                  torch::optim::AdamWOptions(m_recipe.learningRate).weight_decay(0.02));
    const torch::Tensor counts = torch::bincount(classes, {}, classCount).to(torch::kFloat32);
    const torch::Tensor classWeight = (counts.sum() / (counts * static_cast<double>(classCount))).sqrt();
    const auto crossEntropy = [](const torch::Tensor& logits, const torch::Tensor& target,
                                 const torch::Tensor& weight) {
        return torch::nn::functional::cross_entropy(
            logits, target,
            torch::nn::functional::CrossEntropyFuncOptions().weight(weight).label_smoothing(0.05));
    };
    m_f.vae->train();
    for (int epoch = 0; epoch < m_recipe.epochs; ++epoch) {
        const torch::Tensor order = torch::randperm(x.size(0));
        const double rate =
            m_recipe.learningRate * (0.02 + 0.98 * 0.5 * (1 + std::cos(M_PI * epoch / m_recipe.epochs)));
        for (auto& group : optimizer.param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options()).lr(rate);
        double sum = 0;
        int batches = 0;
        for (std::int64_t at = 0; at + m_recipe.batch <= x.size(0); at += m_recipe.batch, ++batches) {
            throwIfStopped(m_stop);
            const torch::Tensor chosen = order.slice(0, at, at + m_recipe.batch);
            const torch::Tensor input = x.index_select(0, chosen), target = classes.index_select(0, chosen);
            const torch::Tensor condition = conditions.index_select(0, chosen);
            const CausalLatents z = m_f.vae->encode(input);
            const torch::Tensor joint = z.joint();
            const torch::Tensor drawn = joint + torch::exp(0.5 * z.logVariance) * torch::randn_like(joint);
            const torch::Tensor drawnTrace = drawn.slice(1, 0, options.trace);
            torch::Tensor loss =
                m_recipe.attribution * crossEntropy(attribution(drawnTrace), target, classWeight);
            loss = loss + m_recipe.reconstruction * torch::mse_loss(m_f.vae->decode(drawn), input);
            loss = loss + m_recipe.kl * 0.5 *
                              (joint.square() + z.logVariance.exp() - 1 - z.logVariance).sum(1).mean();
            const torch::Tensor others = torch::cat({z.content, z.style, z.processing}, 1);
            loss = loss + m_recipe.adversary * crossEntropy(sourceAdversary(GradientReversal::apply(others)),
                                                            target, classWeight);
            loss = loss +
                   m_recipe.processing *
                       (crossEntropy(processingAdversary(GradientReversal::apply(z.trace)), condition, {}) +
                        crossEntropy(processingHead(z.processing), condition, {}));
            const torch::Tensor picture = semantic.index_select(0, chosen);
            // Linear HSIC (Gretton et al. 2005): the squared cross-covariance of trace and picture.
            const torch::Tensor cross =
                torch::matmul((z.trace - z.trace.mean(at::IntArrayRef{0})).t(), picture) /
                static_cast<double>(m_recipe.batch);
            loss = loss + m_recipe.semantic *
                              (torch::mse_loss(contentHead(z.content), picture) + cross.square().mean());
            if (m_recipe.counterfactual > 0) {
                // Another image's trace with this image's rest must be read back as just that.
                const torch::Tensor exchanged = torch::cat({z.trace.roll(1, 0), others}, 1);
                const CausalLatents again = m_f.vae->encode(m_f.vae->decode(exchanged));
                loss = loss + m_recipe.counterfactual * torch::mse_loss(again.joint(), exchanged.detach());
            }
            optimizer.zero_grad();
            loss.backward();
            torch::nn::utils::clip_grad_norm_(parameters, 5.0);
            optimizer.step();
            sum += loss.item<double>();
        }
        report(m_progress, "decoupling", (epoch + 1.0) / m_recipe.epochs);
        if (epoch % 10 == 9)
            spdlog::info("epoch {}, loss {:.4f}", epoch + 1, sum / std::max(1, batches));
    }
    m_f.vae->eval();
}

void Trainer::eraseSources() {
    m_f.vae->eval();
    const std::vector<Row> rows = select(m_train, [&](const Row& row) { return row.set == &m_data.all; });
    const torch::Tensor x = features(rows, m_recipe.representations());
    std::vector<std::int64_t> classOf, stateOfRow;
    for (const Row& row : rows) {
        classOf.push_back(std::distance(m_groups.begin(), m_groups.find(groupName(*row.item))));
        stateOfRow.push_back(row.state);
    }
    const auto classCount = static_cast<std::int64_t>(m_groups.size());
    const torch::Tensor states = torch::tensor(stateOfRow), classes = torch::tensor(classOf);
    {
        const torch::NoGradGuard noGrad;
        const torch::Tensor h = m_f.vae->hidden(x);
        const auto meansBy = [&](const torch::Tensor& values, const torch::Tensor& kinds,
                                 std::int64_t count) {
            return torch::zeros({count, values.size(1)}).index_add(0, kinds, values) /
                   torch::bincount(kinds, {}, count).clamp_min(1).unsqueeze(1);
        };
        const torch::Tensor centred = h - meansBy(h, states, kStates).index_select(0, states);
        m_f.vae->eraseFromRest(eraseConcept(h, meansBy(centred, classes, classCount)));
    }
    const std::vector<torch::Tensor> parameters = m_f.vae->decoderParameters();
    torch::optim::AdamW optimizer(parameters,
                                  torch::optim::AdamWOptions(m_recipe.learningRate).weight_decay(0.02));
    const torch::AutoGradMode gradients(true);
    for (int epoch = 0; epoch < m_recipe.epochs; ++epoch) {
        const double rate = m_recipe.learningRate * 0.5 * (1 + std::cos(M_PI * epoch / m_recipe.epochs));
        for (auto& group : optimizer.param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options()).lr(rate);
        const torch::Tensor order = torch::randperm(x.size(0));
        double sum = 0;
        int batches = 0;
        for (std::int64_t at = 0; at + m_recipe.batch <= x.size(0); at += m_recipe.batch, ++batches) {
            throwIfStopped(m_stop);
            const torch::Tensor input = x.index_select(0, order.slice(0, at, at + m_recipe.batch));
            torch::Tensor joint, drawn, exchanged;
            {
                const torch::NoGradGuard noGrad;
                const CausalLatents z = m_f.vae->encode(input);
                joint = z.joint();
                drawn = joint + torch::exp(0.5 * z.logVariance) * torch::randn_like(joint);
                exchanged = torch::cat({z.trace.roll(1, 0), z.content, z.style, z.processing}, 1);
            }
            torch::Tensor loss = torch::mse_loss(m_f.vae->decode(drawn), input);
            if (m_recipe.counterfactual > 0)
                loss = loss +
                       m_recipe.counterfactual / m_recipe.reconstruction *
                           torch::mse_loss(m_f.vae->encode(m_f.vae->decode(exchanged)).joint(), exchanged);
            optimizer.zero_grad();
            loss.backward();
            torch::nn::utils::clip_grad_norm_(parameters, 5.0);
            optimizer.step();
            sum += loss.item<double>();
        }
        report(m_progress, "decoupling", (epoch + 1.0) / m_recipe.epochs);
        if (epoch == 0 || epoch + 1 == m_recipe.epochs)
            spdlog::info("decoder, epoch {}, loss {:.4f}", epoch + 1, sum / std::max(1, batches));
    }
}

} // namespace

Fingerprint trainFingerprint(const FingerprintRecipe& recipe, const std::vector<BenchmarkItem>& manifest,
                             const FingerprintData& data, const Fingerprint* kept,
                             const std::stop_token& stop, const ProgressCallback& progress) {
    return Trainer(recipe, manifest, data, stop, progress).train(kept);
}

} // namespace whorl
