#include "core/reconstruction/torchscript_unet.h"

#include "core/base/error.h"
#include "core/base/hash.h"

#include <torch/script.h>

namespace whorl {

struct TorchScriptUNet::State {
    torch::jit::script::Module module;
    torch::Device device = torch::kCPU;
    std::string name;
};

TorchScriptUNet::TorchScriptUNet(const std::filesystem::path& path, const std::string& allowedSha256,
                                 torch::Device device)
    : m_state(std::make_unique<State>()) {
    const std::string found = sha256File(path);
    if (found != allowedSha256)
        throw Error("a TorchScript module is code and this one has not been allowed; its SHA-256 is " + found,
                    path.string(), "allow it by that hash if you trust where it came from");
    try {
        m_state->module = torch::jit::load(path.string(), device);
    } catch (const c10::Error& error) {
        throw Error("not a TorchScript module: " + std::string(error.what_without_backtrace()),
                    path.string());
    }
    m_state->module.eval();
    m_state->device = device;
    m_state->name = path.filename().string();
}

TorchScriptUNet::~TorchScriptUNet() = default;

torch::Tensor TorchScriptUNet::predictNoise(const torch::Tensor& xt, const torch::Tensor& t) const {
    torch::NoGradGuard noGrad;
    try {
        torch::Tensor noise =
            m_state->module.forward({xt.to(m_state->device), t.to(m_state->device)}).toTensor();
        if (noise.sizes() != xt.sizes())
            throw Error("the module gives another shape than it was given", m_state->name);
        return noise;
    } catch (const c10::Error& error) {
        throw Error("the module failed: " + std::string(error.what_without_backtrace()), m_state->name);
    }
}

} // namespace whorl
