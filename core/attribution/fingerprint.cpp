#include "core/attribution/fingerprint.h"

#include "core/base/error.h"
#include "core/base/safetensors.h"

#include <algorithm>
#include <cmath>

namespace whorl {

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

torch::Tensor Fingerprint::trace(const torch::Tensor& features) const {
    torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> list;
    for (const torch::Tensor& discriminant : discriminants)
        list.push_back(torch::matmul(features, discriminant));
    list.push_back(vae->encode(features).trace);
    return torch::cat(list, 1).to(torch::kFloat64);
}

Scores Fingerprint::score(const torch::Tensor& traces, const std::vector<std::string>& among) const {
    Scores scores;
    for (const Enrolment& enrolment : enrolments)
        if (among.empty() || std::find(among.begin(), among.end(), enrolment.source) != among.end())
            if (std::find(scores.names.begin(), scores.names.end(), enrolment.source) == scores.names.end())
                scores.names.push_back(enrolment.source);
    const auto sourceCount = scores.names.size();
    std::vector<std::vector<torch::Tensor>> terms(sourceCount + 1);
    for (std::size_t c = 0; c < plda.size(); ++c) {
        const torch::Tensor projected = plda[c].project(traces);
        for (const Enrolment& enrolment : enrolments) {
            const auto at = std::find(scores.names.begin(), scores.names.end(), enrolment.source);
            if (at == scores.names.end())
                continue;
            const torch::Tensor enrolled =
                plda[c].project(enrolment.means[static_cast<std::int64_t>(c)].unsqueeze(0));
            terms[static_cast<std::size_t>(at - scores.names.begin())].push_back(
                plda[c]
                    .logLikelihood(projected, enrolled, torch::tensor({enrolment.images}, torch::kFloat64))
                    .squeeze(1));
        }
        terms[sourceCount].push_back(plda[c].logLikelihoodUnknown(projected));
    }
    std::vector<torch::Tensor> columns;
    for (const auto& list : terms) {
        const torch::Tensor stacked = torch::stack(list, 1) / calibration.temperature;
        columns.push_back(torch::logsumexp(stacked, 1) - std::log(static_cast<double>(list.size())));
    }
    columns.back() = columns.back() + calibration.unknownOffset;
    scores.names.emplace_back("unknown");
    scores.logLikelihood = torch::stack(columns, 1);
    return scores;
}

double Fingerprint::compare(const torch::Tensor& tracesA, const torch::Tensor& tracesB) const {
    double best = -1e300;
    for (const Plda& model : plda) {
        const torch::Tensor a = model.project(tracesA).mean(at::IntArrayRef{0}),
                            b = model.project(tracesB).mean(at::IntArrayRef{0});
        best = std::max(best, model.logRatio(a, static_cast<double>(tracesA.size(0)), b,
                                             static_cast<double>(tracesB.size(0))));
    }
    return std::clamp(best / calibration.temperature / std::log(10.0), -calibration.cap, calibration.cap);
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
        {"discriminants", discriminants.size()},
        {"cases", plda.size()},
        {"calibration",
         {{"temperature", calibration.temperature},
          {"unknown_offset", calibration.unknownOffset},
          {"cap", calibration.cap},
          {"words", calibration.words}}}};
    for (std::size_t i = 0; i < enrolments.size(); ++i) {
        json["enrolments"].push_back({{"source", enrolments[i].source},
                                      {"bench", enrolments[i].bench},
                                      {"images", enrolments[i].images}});
        content.tensors["enrolment." + std::to_string(i)] = enrolments[i].means;
    }
    for (const SourceInfo& source : sources)
        json["sources"].push_back(source);
    content.metadata["fingerprint"] = json.dump();
    content.tensors["mean"] = mean;
    content.tensors["deviation"] = deviation;
    for (std::size_t i = 0; i < discriminants.size(); ++i)
        content.tensors["discriminant." + std::to_string(i)] = discriminants[i];
    for (const auto& item : vae->named_parameters())
        content.tensors["vae." + item.key()] = item.value().detach().to(torch::kFloat16);
    for (std::size_t c = 0; c < plda.size(); ++c) {
        content.tensors["plda." + std::to_string(c) + ".transform"] = plda[c].transform();
        content.tensors["plda." + std::to_string(c) + ".mean"] = plda[c].mean();
        content.tensors["plda." + std::to_string(c) + ".between"] = plda[c].between();
    }
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
        for (std::size_t i = 0; i < json.at("discriminants").get<std::size_t>(); ++i)
            f.discriminants.push_back(content.tensors.at("discriminant." + std::to_string(i)));
        f.vae = CausalVae(options);
        torch::NoGradGuard noGrad;
        for (auto& item : f.vae->named_parameters())
            item.value().copy_(content.tensors.at("vae." + item.key()));
        f.vae->eval();
        for (std::size_t c = 0; c < json.at("cases").get<std::size_t>(); ++c) {
            const std::string prefix = "plda." + std::to_string(c);
            f.plda.emplace_back(content.tensors.at(prefix + ".transform"),
                                content.tensors.at(prefix + ".mean"),
                                content.tensors.at(prefix + ".between"));
        }
        for (std::size_t i = 0; i < json.at("enrolments").size(); ++i) {
            const auto& item = json.at("enrolments")[i];
            f.enrolments.push_back({item.at("source"), item.at("bench"),
                                    content.tensors.at("enrolment." + std::to_string(i)), item.at("images")});
        }
        for (const auto& item : json.at("sources")) {
            SourceInfo source = item.get<SourceInfo>();
            source.shipped = true;
            f.sources.push_back(std::move(source));
        }
        const auto& calibration = json.at("calibration");
        f.calibration = {calibration.at("temperature"), calibration.at("unknown_offset"),
                         calibration.at("cap"), calibration.at("words")};
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
