#include "core/library/source_library.h"

#include "core/base/error.h"
#include "core/base/safetensors.h"
#include "core/library/library_description.h"
#include "core/library/library_notice.h"

namespace whorl {

namespace {

constexpr const char* kDescription = "whorl-library";

/// In 8 bits over the range of the values: they are shown in fewer shades.
void put(Safetensors& content, const std::string& name, const FloatImage& image) {
    const torch::Tensor values =
        torch::tensor(image.values).view({image.channels, image.height, image.width});
    const torch::Tensor low = values.min(), step = (values.max() - low).clamp_min(1e-6) / 255;
    content.tensors[name] = ((values - low) / step).round().to(torch::kUInt8);
    content.tensors[name + ".range"] = torch::stack({low, step});
}

FloatImage floatImage(const Safetensors& content, const std::string& name, int channels) {
    const torch::Tensor& levels = content.tensors.at(name);
    const torch::Tensor& range = content.tensors.at(name + ".range");
    if (levels.dim() != 3 || levels.size(0) != channels || levels.numel() == 0 || levels.size(1) > 4096 ||
        levels.size(2) > 4096 || range.numel() != 2 || !range.is_floating_point())
        throw Error("a mean residual has a wrong shape");
    const torch::Tensor values =
        (levels.to(torch::kFloat32) * range[1] + range[0]).to(torch::kFloat32).contiguous();
    return {static_cast<int>(levels.size(2)),
            static_cast<int>(levels.size(1)),
            channels,
            {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()}};
}

void put(Safetensors& content, const std::string& name, const MeanResidual& mean) {
    put(content, name + ".residual", mean.residual);
    put(content, name + ".spectrum", mean.spectrum);
    content.tensors[name + ".radial"] = torch::tensor(mean.radial);
    content.tensors[name + ".images"] = torch::tensor(static_cast<std::int64_t>(mean.images));
}

std::shared_ptr<const MeanResidual> meanResidual(const Safetensors& content, const std::string& name) {
    if (!content.tensors.contains(name + ".residual"))
        return nullptr;
    const torch::Tensor radial = content.tensors.at(name + ".radial").to(torch::kFloat32).contiguous();
    const torch::Tensor& images = content.tensors.at(name + ".images");
    if (images.numel() != 1)
        throw Error("a mean residual has a wrong shape");
    return std::make_shared<const MeanResidual>(
        MeanResidual{floatImage(content, name + ".residual", 3),
                     floatImage(content, name + ".spectrum", 1),
                     {radial.data_ptr<float>(), radial.data_ptr<float>() + radial.numel()},
                     static_cast<int>(images.item<std::int64_t>())});
}

} // namespace

SourceLibrary readSourceLibrary(const std::filesystem::path& path) {
    const Safetensors content = readSafetensors(path);
    SourceLibrary library;
    try {
        LibraryDescription description = parseLibraryDescription(content.metadata.at(kDescription));
        library.weights = std::move(description.weights);
        for (std::size_t i = 0; i < description.sources.size(); ++i) {
            const torch::Tensor& means = content.tensors.at("mean." + std::to_string(i));
            if (means.dim() != 2 || !means.is_floating_point())
                throw Error("not a library of sources");
            library.sources.push_back({std::move(description.sources[i]), means,
                                       meanResidual(content, "source." + std::to_string(i))});
        }
    } catch (const Error& error) {
        throw Error(error.failure(), path.string(), error.remedy());
    } catch (const std::out_of_range&) {
        throw Error("not a library of sources", path.string());
    }
    return library;
}

void writeSourceLibrary(const std::filesystem::path& path, const SourceLibrary& library) {
    Safetensors content;
    LibraryDescription description;
    description.weights = library.weights;
    for (const LibrarySource& source : library.sources) {
        const std::string number = std::to_string(description.sources.size());
        content.tensors["mean." + number] = source.means;
        if (source.residual)
            put(content, "source." + number, *source.residual);
        description.sources.push_back(source.info);
    }
    content.metadata[kDescription] = libraryDescriptionText(description);
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path());
    writeSafetensors(path, content);
}

std::map<std::string, std::shared_ptr<const MeanResidual>>
readMeanResiduals(const std::filesystem::path& path) {
    const Safetensors content = readSafetensors(path);
    std::map<std::string, std::shared_ptr<const MeanResidual>> residuals;
    constexpr std::string_view kEnd = ".images";
    try {
        for (const auto& [key, tensor] : content.tensors)
            if (key.ends_with(kEnd)) {
                const std::string source = key.substr(0, key.size() - kEnd.size());
                residuals[source] = meanResidual(content, source);
            }
    } catch (const Error& error) {
        throw Error(error.failure(), path.string());
    } catch (const std::out_of_range&) {
        throw Error("a mean residual is not whole", path.string());
    }
    return residuals;
}

void writeMeanResiduals(const std::filesystem::path& path,
                        const std::map<std::string, std::shared_ptr<const MeanResidual>>& residuals) {
    Safetensors content;
    for (const auto& [source, residual] : residuals)
        put(content, source, *residual);
    writeSafetensors(path, content);
}

std::string libraryNotice(const std::filesystem::path& library, const std::string& weights) {
    if (!std::filesystem::exists(library))
        return {};
    const SourceLibrary content = readSourceLibrary(library);
    if (content.weights == weights || content.sources.empty())
        return {};
    std::string names;
    for (const LibrarySource& source : content.sources)
        names += (names.empty() ? "" : ", ") + source.info.name;
    return "your library of sources was measured with the weights of another version; until they are "
           "enrolled again from "
           "their pictures, nothing is compared with: " +
           names;
}

} // namespace whorl
