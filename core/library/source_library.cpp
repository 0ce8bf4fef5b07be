#include "core/library/source_library.h"

#include "core/base/error.h"
#include "core/base/safetensors.h"
#include "core/library/library_notice.h"

namespace whorl {

namespace {

constexpr const char* kDescription = "whorl-library";

} // namespace

SourceLibrary readSourceLibrary(const std::filesystem::path& path) {
    const Safetensors content = readSafetensors(path);
    SourceLibrary library;
    try {
        const auto json = nlohmann::json::parse(content.metadata.at(kDescription));
        if (const int schema = json.at("schema").get<int>(); schema > SourceLibrary::kSchema)
            throw Error("the library was written by a newer version of Whorl (schema " +
                            std::to_string(schema) + ", this version reads up to " +
                            std::to_string(SourceLibrary::kSchema) + ")",
                        path.string(), "use it with that version; nothing was changed");
        json.at("weights").get_to(library.weights);
        for (std::size_t i = 0; i < json.at("sources").size(); ++i)
            library.sources.push_back(
                {json.at("sources")[i].get<SourceInfo>(), content.tensors.at("mean." + std::to_string(i))});
    } catch (const nlohmann::json::exception&) {
        throw Error("not a library of sources", path.string());
    } catch (const std::out_of_range&) {
        throw Error("not a library of sources", path.string());
    }
    return library;
}

void writeSourceLibrary(const std::filesystem::path& path, const SourceLibrary& library) {
    Safetensors content;
    nlohmann::json list = nlohmann::json::array();
    for (const LibrarySource& source : library.sources) {
        content.tensors["mean." + std::to_string(list.size())] = source.means;
        list.push_back(source.info);
    }
    content.metadata[kDescription] = nlohmann::json{
        {"schema", SourceLibrary::kSchema},
        {"sources", list},
        {"weights", library.weights}}.dump();
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
