#include "core/library/source_library.h"

#include "core/base/error.h"
#include "core/base/safetensors.h"
#include "core/library/library_description.h"
#include "core/library/library_notice.h"

namespace whorl {

namespace {

constexpr const char* kDescription = "whorl-library";

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
            library.sources.push_back({std::move(description.sources[i]), means});
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
        content.tensors["mean." + std::to_string(description.sources.size())] = source.means;
        description.sources.push_back(source.info);
    }
    content.metadata[kDescription] = libraryDescriptionText(description);
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path());
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
