#include "core/counterfactual/counterfactual_record.h"

#include "core/imaging/encode.h"
#include "core/provenance/provenance.h"

namespace whorl {

std::vector<std::uint8_t> encodeCounterfactual(const CounterfactualResult& result,
                                               const std::string& sourceSha256) {
    return encodePng(
        result.image,
        {{"Software", "Whorl " WHORL_VERSION},
         {"Description", "Counterfactual made by Whorl: the trace of " + result.namedBefore +
                             " was exchanged for " + result.target + " by " + result.method +
                             ", in the file with SHA-256 " + sourceSha256 + ". It is not evidence."},
         {kCounterfactualKeyword, result.method},
         {"Whorl-Target", result.target},
         {"Whorl-Source-SHA256", sourceSha256}});
}

nlohmann::json counterfactualJson(const CounterfactualResult& result, const std::string& inputSha256,
                                  const std::string& outputSha256) {
    return {{"schema", 1},
            {"input_sha256", inputSha256},
            {"output_sha256", outputSha256},
            {"method", result.method},
            {"target", result.target},
            {"before",
             {{"named", result.namedBefore},
              {"probability", result.probabilityBefore},
              {"target_probability", result.targetBefore}}},
            {"after",
             {{"named", result.namedAfter},
              {"probability", result.namedAfterProbability},
              {"before_probability", result.probabilityAfter},
              {"target_probability", result.targetAfter}}},
            {"psnr_db", result.psnrDb},
            {"ssim", result.ssim},
            {"iterations", result.iterations},
            {"moved", result.moved},
            {"weights", result.weights}};
}

} // namespace whorl
