#include "core/attribution/fingerprint.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/safetensors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace whorl {

torch::Tensor Scores::generatedLogRatio() const {
    const auto found = std::find(names.begin(), names.end(), "real");
    if (found == names.end())
        throw Error("the library holds no camera photographs");
    const auto real = found - names.begin();
    const torch::Tensor generators =
        torch::cat({logLikelihood.slice(1, 0, real), logLikelihood.slice(1, real + 1)}, 1);
    return torch::logsumexp(generators, 1) - std::log(static_cast<double>(generators.size(1))) -
           logLikelihood.select(1, real);
}

torch::Tensor Scores::logRatios() const {
    const std::int64_t unknown = logLikelihood.size(1) - 1;
    std::vector<torch::Tensor> ratios;
    for (std::int64_t i = 0; i <= unknown; ++i) {
        const torch::Tensor others =
            torch::cat({logLikelihood.slice(1, 0, i), logLikelihood.slice(1, i + 1)}, 1);
        const double weight =
            i == unknown ? static_cast<double>(unknown) : static_cast<double>(unknown) - 1 + unknownWeight;
        ratios.push_back(logLikelihood.select(1, i) - (i == unknown ? std::log(unknownWeight) : 0.0) -
                         (torch::logsumexp(others, 1) - std::log(weight)));
    }
    return torch::stack(ratios, 1);
}

torch::Tensor Scores::logPosterior() const {
    torch::Tensor prior = torch::zeros({1, static_cast<std::int64_t>(names.size())}, torch::kFloat64);
    if (const auto real = std::find(names.begin(), names.end(), "real"); real != names.end())
        prior[0][real - names.begin()] = std::log(static_cast<double>(names.size()) - 1);
    return torch::log_softmax(logLikelihood + prior, 1);
}

namespace {

/// Mean traces in a state, [S, Dz].
torch::Tensor meansOf(const std::vector<const Enrolment*>& enrolments, std::size_t state) {
    std::vector<torch::Tensor> rows;
    for (const Enrolment* enrolment : enrolments)
        rows.push_back(enrolment->means[static_cast<std::int64_t>(state)]);
    return torch::stack(rows);
}

double logMeanExp(const std::vector<double>& values) {
    return torch::logsumexp(torch::tensor(values, torch::kFloat64), 0).item<double>() -
           std::log(static_cast<double>(values.size()));
}

/// Numbers of images, [S].
torch::Tensor imagesOf(const std::vector<const Enrolment*>& enrolments) {
    std::vector<double> counts;
    for (const Enrolment* enrolment : enrolments)
        counts.push_back(enrolment->images);
    return torch::tensor(counts, torch::kFloat64);
}

} // namespace

torch::Tensor Fingerprint::standardized(const std::map<std::string, torch::Tensor>& parts) const {
    std::vector<torch::Tensor> list;
    for (const auto& [name, length] : layout) {
        const auto found = parts.find(name);
        if (found == parts.end() || found->second.size(-1) != length)
            throw Error("the representation " + name + " does not fit the weights");
        list.push_back(found->second.dim() == 1 ? found->second.unsqueeze(0) : found->second);
    }
    return ((torch::cat(list, 1) - mean) / deviation).clamp(-6, 6);
}

std::vector<std::string> Fingerprint::representations() const {
    std::vector<std::string> names;
    for (const auto& [name, length] : layout)
        names.push_back(name);
    return names;
}

torch::Tensor Fingerprint::columns(const torch::Tensor& features,
                                   const std::vector<std::string>& parts) const {
    std::vector<torch::Tensor> list;
    std::int64_t at = 0;
    for (const auto& [name, length] : layout) {
        if (std::find(parts.begin(), parts.end(), name) != parts.end())
            list.push_back(features.slice(1, at, at + length));
        at += length;
    }
    return torch::cat(list, 1);
}

torch::Tensor Fingerprint::logStates(const torch::Tensor& logits) const {
    const auto count = static_cast<std::int64_t>(states.size());
    return torch::logsumexp(torch::log_softmax(logits, 1).view({logits.size(0), count, -1}), 2);
}

torch::Tensor Fingerprint::trace(const torch::Tensor& features) const {
    const torch::AutoGradMode gradients(features.requires_grad()); // those of the weights are never wanted
    std::vector<torch::Tensor> list{
        logStates(torch::matmul(columns(features, stateParts), stateMap) + stateBias)};
    for (const Discriminant& discriminant : discriminants)
        list.push_back(torch::matmul(columns(features, discriminant.parts), discriminant.map));
    list.push_back(vae->encode(features).trace);
    if (kind.map.defined())
        list.push_back(torch::matmul(columns(features, kind.parts), kind.map) + kind.bias);
    return torch::cat(list, 1).to(torch::kFloat64);
}

std::int64_t Fingerprint::autoencoderColumn() const {
    return std::accumulate(discriminants.begin(), discriminants.end(), std::ssize(states),
                           [](std::int64_t sum, const Discriminant& d) { return sum + d.map.size(1); });
}

StateScores Fingerprint::scoreInStates(const torch::Tensor& traces) const {
    StateScores scores;
    std::map<std::string, std::size_t> column;
    for (const Enrolment& enrolment : enrolments)
        if (column.emplace(enrolment.source, scores.names.size()).second)
            scores.names.push_back(enrolment.source);
    std::vector<torch::Tensor> ofState;
    for (std::size_t c = 0; c < plda.size(); ++c) {
        std::vector<std::vector<torch::Tensor>> terms(scores.names.size());
        for (const auto& [model, members] : enrolmentsByPlda(c)) {
            const torch::Tensor projected = model->project(traces);
            const torch::Tensor ratios =
                (model->logLikelihood(projected, model->project(meansOf(members, c)), imagesOf(members)) -
                 model->logLikelihoodUnknown(projected).unsqueeze(1)) /
                calibration.temperature[c];
            for (std::size_t i = 0; i < members.size(); ++i)
                terms[column.at(members[i]->source)].push_back(
                    ratios.select(1, static_cast<std::int64_t>(i)));
        }
        std::vector<torch::Tensor> columns;
        for (const auto& list : terms)
            columns.push_back(torch::logsumexp(torch::stack(list, 1), 1) -
                              std::log(static_cast<double>(list.size())));
        if (const auto real = column.find("real"); real != column.end() && kind.map.defined()) {
            std::vector<torch::Tensor> generators = columns;
            generators[real->second] = torch::full_like(columns.front(), calibration.unknownOffset);
            const torch::Tensor generated = torch::logsumexp(torch::stack(generators, 1), 1) -
                                            std::log(static_cast<double>(generators.size()));
            const auto& [own, kinds, constant] = calibration.generated[c];
            const auto at = traces.size(1) - static_cast<std::int64_t>(plda.size() - c);
            columns[real->second] = generated - (own * (generated - columns[real->second]) +
                                                 kinds * traces.select(1, at) + constant);
        }
        ofState.push_back(torch::stack(columns, 1));
    }
    scores.logLikelihood = torch::stack(ofState);
    scores.logState = traces.slice(1, 0, static_cast<std::int64_t>(plda.size())).t().contiguous();
    return scores;
}

Scores Fingerprint::mixed(const StateScores& scores, const std::vector<std::string>& among) const {
    const torch::Tensor unknown = torch::full({scores.logLikelihood.size(0), scores.logLikelihood.size(1), 1},
                                              calibration.unknownOffset, torch::kFloat64);
    const torch::Tensor all = torch::cat({scores.logLikelihood, unknown}, 2);
    const torch::Tensor mixture = torch::logsumexp(
        all - torch::logsumexp(all, at::IntArrayRef{2}, true) + scores.logState.unsqueeze(2), 0);
    Scores result;
    std::vector<std::int64_t> kept;
    for (std::size_t i = 0; i < scores.names.size(); ++i)
        if (among.empty() || std::find(among.begin(), among.end(), scores.names[i]) != among.end()) {
            kept.push_back(static_cast<std::int64_t>(i));
            result.names.push_back(scores.names[i]);
        }
    kept.push_back(static_cast<std::int64_t>(scores.names.size()));
    result.names.emplace_back("unknown");
    result.unknownWeight = calibration.unknownWeight;
    result.logLikelihood = mixture.index_select(1, torch::tensor(kept));
    return result;
}

Scores Fingerprint::score(const torch::Tensor& traces, const std::vector<std::string>& among) const {
    return mixed(scoreInStates(traces), among);
}

std::string mostLikelyLineage(const std::map<std::string, double>& lineages) {
    return std::max_element(lineages.begin(), lineages.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

std::map<std::string, double> Fingerprint::lineages(const std::vector<std::string>& names,
                                                    const torch::Tensor& logLikelihood) const {
    std::map<std::string, std::vector<double>> members;
    for (std::size_t i = 0; i < static_cast<std::size_t>(logLikelihood.size(0)); ++i) {
        const auto found = std::find_if(sources.begin(), sources.end(),
                                        [&](const SourceInfo& source) { return source.name == names[i]; });
        const bool known = found != sources.end() && !found->lineage.empty() && found->lineage != "unknown";
        members[known ? found->lineage : names[i]].push_back(
            logLikelihood[static_cast<std::int64_t>(i)].item<double>());
    }
    std::vector<double> means;
    for (const auto& [name, list] : members)
        means.push_back(logMeanExp(list));
    const torch::Tensor posterior = torch::softmax(torch::tensor(means, torch::kFloat64), 0);
    std::map<std::string, double> result;
    std::int64_t at = 0;
    for (const auto& [name, list] : members)
        result[name] = posterior[at++].item<double>();
    return result;
}

std::map<std::string, double> Fingerprint::lineagesOf(const torch::Tensor& traces) const {
    const Scores scores = score(traces);
    return lineages(scores.names, scores.logLikelihood.mean(at::IntArrayRef{0}));
}

double Fingerprint::sameLineageLogRatio(const std::map<std::string, double>& a,
                                        const std::map<std::string, double>& b) const {
    // Lineages are equally likely beforehand, so posteriors of those that have a decoder are in the
    // proportion of their likelihoods.
    double knownA = 0, knownB = 0, both = 0, count = 0;
    for (const auto& [name, posterior] : a) {
        if (name == "unknown" ||
            std::any_of(sources.begin(), sources.end(), [&, name = name](const SourceInfo& source) {
                return source.kind == "real" && (source.lineage == name || source.name == name);
            }))
            continue;
        knownA += posterior;
        knownB += b.at(name);
        both += posterior * b.at(name);
        ++count;
    }
    if (count < 2)
        return 0;
    const double known = knownA * knownB, nothing = std::max(0.0, 1 - known);
    const double same = both * count + nothing,
                 other = std::max(0.0, known - both) * count / (count - 1) + nothing;
    const double cap = calibration.setsCap * std::log(10.0);
    return std::clamp(std::log(same) - std::log(other), -cap, cap);
}

double Fingerprint::kinship(const std::map<std::string, double>& a,
                            const std::map<std::string, double>& b) const {
    double shared = 0;
    for (const auto& [name, posterior] : a)
        if (std::count_if(sources.begin(), sources.end(), [&, name = name](const SourceInfo& source) {
                return source.kind == "generator" && source.lineage == name;
            }) > 1)
            shared += posterior * b.at(name);
    return shared;
}

std::vector<std::pair<const Plda*, std::vector<const Enrolment*>>>
Fingerprint::enrolmentsByPlda(std::size_t state) const {
    std::vector<std::pair<const Plda*, std::vector<const Enrolment*>>> list;
    for (const Enrolment& enrolment : enrolments) {
        const auto bench = benchPlda.find(enrolment.bench);
        const Plda* model = bench == benchPlda.end() ? &plda[state] : &bench->second[state];
        auto found =
            std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.first == model; });
        if (found == list.end())
            found = list.insert(list.end(), {model, {}});
        found->second.push_back(&enrolment);
    }
    return list;
}

std::int64_t Fingerprint::state(const torch::Tensor& trace) const {
    return trace[0].slice(0, 0, static_cast<std::int64_t>(plda.size())).argmax().item<std::int64_t>();
}

std::vector<PartEvidence> Fingerprint::evidence(const torch::Tensor& trace, const std::string& source) const {
    std::vector<PartEvidence> list;
    const std::int64_t c = state(trace);
    std::map<std::string, std::vector<std::pair<std::int64_t, std::int64_t>>> groups; // name: from, to
    auto at = static_cast<std::int64_t>(plda.size());
    for (const Discriminant& discriminant : discriminants) {
        std::string name;
        for (const std::string& part : discriminant.parts)
            name += (name.empty() ? "" : ", ") + part;
        if (discriminant.state == c)
            groups[name].emplace_back(at, at + discriminant.map.size(1));
        at += discriminant.map.size(1);
    }
    groups["causal autoencoder"].emplace_back(autoencoderColumn(),
                                              autoencoderColumn() + vae->options().trace);
    for (const auto& [name, ranges] : groups) {
        PartEvidence evidence{name, {}, 0};
        std::map<std::string, double> ofSource; // of the enrolment of a source that fits best
        for (const auto& [model, members] : enrolmentsByPlda(static_cast<std::size_t>(c))) {
            // What the group alone says: all other columns stand at the mean of all sources.
            const auto alone = [&, model = model](const torch::Tensor& whole) {
                torch::Tensor only = model->mean().expand_as(whole).clone();
                for (const auto& [from, to] : ranges)
                    only.slice(1, from, to).copy_(whole.slice(1, from, to));
                return model->project(only);
            };
            const torch::Tensor projected = alone(trace);
            const torch::Tensor ratios =
                (model->logLikelihood(projected, alone(meansOf(members, static_cast<std::size_t>(c))),
                                      imagesOf(members)) -
                 model->logLikelihoodUnknown(projected).unsqueeze(1))[0] /
                calibration.temperature[static_cast<std::size_t>(c)];
            for (std::size_t i = 0; i < members.size(); ++i) {
                const double value = ratios[static_cast<std::int64_t>(i)].item<double>();
                const auto [found, fresh] = ofSource.emplace(members[i]->source, value);
                found->second = std::max(found->second, value);
            }
        }
        double best = -1e300;
        std::vector<double> others;
        for (const auto& [other, value] : ofSource) {
            if (value > best) {
                best = value;
                evidence.named = other;
            }
            if (other != source)
                others.push_back(value);
        }
        if (const auto own = ofSource.find(source); own != ofSource.end() && !others.empty())
            evidence.logRatio = own->second - logMeanExp(others);
        list.push_back(std::move(evidence));
    }
    return list;
}

double Fingerprint::sameSourceLogRatio(const torch::Tensor& tracesA, const torch::Tensor& tracesB) const {
    std::vector<torch::Tensor> terms;
    for (std::size_t c = 0; c < plda.size(); ++c) {
        const Plda& model = plda[c];
        const torch::Tensor a = model.project(tracesA).mean(at::IntArrayRef{0}),
                            b = model.project(tracesB).mean(at::IntArrayRef{0});
        const double ratio =
            model.logRatio(a, static_cast<double>(tracesA.size(0)), b, static_cast<double>(tracesB.size(0)));
        terms.push_back(
            ratio / calibration.temperature[c] +
            torch::cat({tracesA, tracesB}).select(1, static_cast<std::int64_t>(c)).exp().mean().log());
    }
    return torch::logsumexp(torch::stack(terms), 0).item<double>();
}

double Fingerprint::calibratedSetLogRatio(double sameSourceLogRatio, double kinship, double imagesA,
                                          double imagesB) const {
    if (!calibration.sets)
        return std::clamp(sameSourceLogRatio, 0.0, calibration.cap * std::log(10.0));
    // Of two sets of different size the harmonic mean: the smaller one limits what can be said.
    const double n =
        std::log(std::min<double>(Calibration::kLargestSet, 2 * imagesA * imagesB / (imagesA + imagesB)));
    const auto& [slope, constant, slopeOfN, constantOfN, slopeOfKin, constantOfKin] = *calibration.sets;
    const double cap = calibration.setsCap * std::log(10.0);
    return std::clamp(std::max(0.0, slope + slopeOfN * n + slopeOfKin * kinship) * sameSourceLogRatio +
                          constant + constantOfN * n + constantOfKin * kinship,
                      -cap, cap);
}

std::string Fingerprint::standardizationSha256() const {
    Sha256 hash;
    const std::string names = nlohmann::json{layout, convolutionalSha256}.dump();
    hash.update(std::as_bytes(std::span(names)));
    for (const torch::Tensor& values : {mean, deviation}) {
        const torch::Tensor kept = values.to(torch::kFloat32).contiguous();
        hash.update(std::as_bytes(std::span(kept.data_ptr<float>(), static_cast<std::size_t>(kept.numel()))));
    }
    return hash.finish();
}

void Fingerprint::save(const std::filesystem::path& path,
                       const std::map<std::string, std::string>& metadata) const {
    Safetensors content;
    content.metadata = metadata;
    nlohmann::json json = {
        {"layout", layout},
        {"hidden", vae->options().hidden},
        {"latents",
         {vae->options().trace, vae->options().content, vae->options().style, vae->options().processing}},
        {"states", states},
        {"state_parts", stateParts},
        {"calibration",
         {{"temperature", calibration.temperature},
          {"unknown_offset", calibration.unknownOffset},
          {"unknown_weight", calibration.unknownWeight},
          {"generated", calibration.generated},
          {"cap", calibration.cap},
          {"generated_cap", calibration.generatedCap},
          {"words", calibration.words}}}};
    if (calibration.sets) {
        json["calibration"]["sets"] = *calibration.sets;
        json["calibration"]["sets_cap"] = calibration.setsCap;
    }
    if (!convolutionalSha256.empty())
        json["convolutional"] = convolutionalSha256;
    for (std::size_t i = 0; i < enrolments.size(); ++i) {
        json["enrolments"].push_back({{"source", enrolments[i].source},
                                      {"bench", enrolments[i].bench},
                                      {"images", enrolments[i].images}});
        const std::string prefix = "enrolment." + std::to_string(i);
        content.tensors[prefix] = enrolments[i].means;
        if (enrolments[i].features.defined())
            content.tensors[prefix + ".features"] = enrolments[i].features.to(torch::kFloat16);
    }
    for (const SourceInfo& source : sources)
        json["sources"].push_back(source);
    content.tensors["mean"] = mean;
    content.tensors["deviation"] = deviation;
    content.tensors["state.map"] = stateMap.to(torch::kFloat16);
    content.tensors["state.bias"] = stateBias;
    json["kind_parts"] = kind.parts;
    if (kind.map.defined()) {
        content.tensors["kind.map"] = kind.map;
        content.tensors["kind.bias"] = kind.bias;
    }
    for (std::size_t i = 0; i < discriminants.size(); ++i) {
        json["discriminants"].push_back({{"parts", discriminants[i].parts},
                                         {"state", discriminants[i].state},
                                         {"bench", discriminants[i].bench}});
        content.tensors["discriminant." + std::to_string(i)] = discriminants[i].map.to(torch::kFloat16);
    }
    for (const auto& item : vae->named_parameters())
        content.tensors["vae." + item.key()] = item.value().detach().to(torch::kFloat16);
    const auto store = [&](const std::string& name, const std::vector<Plda>& models) {
        for (std::size_t c = 0; c < models.size(); ++c) {
            const std::string prefix = name + "." + std::to_string(c);
            content.tensors[prefix + ".transform"] = models[c].transform().to(torch::kFloat32);
            content.tensors[prefix + ".mean"] = models[c].mean();
            content.tensors[prefix + ".between"] = models[c].between();
        }
    };
    store("plda", plda);
    for (const auto& [bench, models] : benchPlda) {
        json["benches"].push_back(bench);
        store("plda." + bench, models);
    }
    content.metadata["fingerprint"] = json.dump();
    writeSafetensors(path, content);
}

Fingerprint Fingerprint::load(const std::filesystem::path& path) {
    Safetensors content;
    try {
        content = readSafetensors(path);
    } catch (const Error& error) {
        throw Error(error.failure(), path.string(), "make it with: whorl-cli train fingerprint");
    }
    Fingerprint f;
    try {
        const auto json = nlohmann::json::parse(content.metadata.at("fingerprint"));
        json.at("layout").get_to(f.layout);
        f.convolutionalSha256 = json.value("convolutional", std::string());
        CausalVaeOptions options;
        for (const auto& [name, length] : f.layout)
            options.features += length;
        json.at("hidden").get_to(options.hidden);
        const auto latents = json.at("latents").get<std::vector<std::int64_t>>();
        options.trace = latents.at(0);
        options.content = latents.at(1);
        options.style = latents.at(2);
        options.processing = latents.at(3);
        f.mean = content.tensors.at("mean");
        f.deviation = content.tensors.at("deviation");
        json.at("states").get_to(f.states);
        json.at("state_parts").get_to(f.stateParts);
        f.stateMap = content.tensors.at("state.map").to(torch::kFloat32);
        f.stateBias = content.tensors.at("state.bias");
        json.at("kind_parts").get_to(f.kind.parts);
        if (content.tensors.contains("kind.map")) {
            f.kind.map = content.tensors.at("kind.map");
            f.kind.bias = content.tensors.at("kind.bias");
        }
        for (std::size_t i = 0; i < json.at("discriminants").size(); ++i) {
            const auto& item = json.at("discriminants")[i];
            f.discriminants.push_back(
                {item.at("parts"), item.at("state"), item.at("bench"),
                 content.tensors.at("discriminant." + std::to_string(i)).to(torch::kFloat32)});
        }
        f.vae = CausalVae(options);
        torch::NoGradGuard noGrad;
        for (auto& item : f.vae->named_parameters())
            item.value().copy_(content.tensors.at("vae." + item.key()));
        f.vae->eval();
        const auto models = [&](const std::string& name) {
            std::vector<Plda> list;
            for (std::size_t c = 0; c < f.states.size(); ++c) {
                const std::string prefix = name + "." + std::to_string(c);
                list.emplace_back(content.tensors.at(prefix + ".transform").to(torch::kFloat64),
                                  content.tensors.at(prefix + ".mean"),
                                  content.tensors.at(prefix + ".between"));
            }
            return list;
        };
        f.plda = models("plda");
        for (const std::string bench : json.at("benches"))
            f.benchPlda[bench] = models("plda." + bench);
        for (std::size_t i = 0; i < json.at("enrolments").size(); ++i) {
            const auto& item = json.at("enrolments")[i];
            const std::string prefix = "enrolment." + std::to_string(i);
            Enrolment enrolment{
                item.at("source"), item.at("bench"), content.tensors.at(prefix), item.at("images"), {}, {}};
            if (const auto found = content.tensors.find(prefix + ".features"); found != content.tensors.end())
                enrolment.features = found->second.to(torch::kFloat32);
            f.enrolments.push_back(std::move(enrolment));
        }
        for (const auto& item : json.at("sources")) {
            SourceInfo source = item.get<SourceInfo>();
            source.shipped = true;
            f.sources.push_back(std::move(source));
        }
        const auto& calibration = json.at("calibration");
        calibration.at("temperature").get_to(f.calibration.temperature);
        calibration.at("unknown_offset").get_to(f.calibration.unknownOffset);
        calibration.at("unknown_weight").get_to(f.calibration.unknownWeight);
        calibration.at("generated").get_to(f.calibration.generated);
        if (calibration.contains("sets")) {
            f.calibration.sets = calibration.at("sets").get<std::array<double, 6>>();
            calibration.at("sets_cap").get_to(f.calibration.setsCap);
        }
        calibration.at("cap").get_to(f.calibration.cap);
        calibration.at("generated_cap").get_to(f.calibration.generatedCap);
        calibration.at("words").get_to(f.calibration.words);
        if (f.calibration.temperature.size() != f.states.size() ||
            f.calibration.generated.size() != f.states.size())
            throw Error("the calibration of a state is missing", path.string());
    } catch (const nlohmann::json::exception& error) {
        throw Error(std::string("not the weights of a fingerprint: ") + error.what(), path.string());
    } catch (const std::out_of_range&) {
        throw Error("a tensor of the fingerprint is missing", path.string());
    } catch (const c10::Error& error) {
        throw Error("a tensor of the fingerprint has another shape", path.string());
    }
    return f;
}

} // namespace whorl
