#include "core/library/library_description.h"

#include "core/base/error.h"

namespace whorl {

LibraryDescription parseLibraryDescription(const std::string& text) {
    LibraryDescription description;
    try {
        const auto json = nlohmann::json::parse(text);
        const auto& schema = json.at("schema");
        if (!schema.is_number_integer())
            throw Error("not a library of sources");
        if (const auto number = schema.get<std::int64_t>(); number > LibraryDescription::kSchema)
            throw Error("the library was written by a newer version of Whorl (schema " +
                            std::to_string(number) + ", this version reads up to " +
                            std::to_string(LibraryDescription::kSchema) + ")",
                        {}, "use it with that version; nothing was changed");
        json.at("weights").get_to(description.weights);
        json.at("sources").get_to(description.sources);
    } catch (const nlohmann::json::exception&) {
        throw Error("not a library of sources");
    }
    return description;
}

std::string libraryDescriptionText(const LibraryDescription& description) {
    return nlohmann::json{{"schema", LibraryDescription::kSchema},
                          {"sources", description.sources},
                          {"weights", description.weights}}
        .dump();
}

} // namespace whorl
