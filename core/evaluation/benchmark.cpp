#include "core/evaluation/benchmark.h"

#include "core/base/error.h"

#include <fstream>
#include <map>

namespace whorl {

namespace {

std::vector<std::string> splitRow(const std::string& line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else if (c != '\r')
            cells.back() += c;
    }
    return cells;
}

} // namespace

std::vector<BenchmarkItem> readManifest(const std::filesystem::path& directory) {
    const std::filesystem::path path = directory / "manifest.csv";
    std::ifstream file(path);
    std::string line;
    if (!file || !std::getline(file, line))
        throw Error("cannot be read", path.string(), "a benchmark is a folder with a manifest.csv");
    std::map<std::string, std::size_t> columns;
    const std::vector<std::string> header = splitRow(line);
    for (std::size_t i = 0; i < header.size(); ++i)
        columns[header[i]] = i;
    const auto column = [&](const char* name) {
        const auto found = columns.find(name);
        if (found == columns.end())
            throw Error(std::string("has no column ") + name, path.string());
        return found->second;
    };
    const std::size_t split = column("split"), bench = column("bench"), label = column("label"),
                      variant = column("variant"), family = column("family"), decoder = column("decoder"),
                      role = column("role"), name = column("file"), group = column("group"),
                      hash = column("sha256");
    std::vector<BenchmarkItem> items;
    for (int number = 2; std::getline(file, line); ++number) {
        if (line.empty())
            continue;
        const std::vector<std::string> cells = splitRow(line);
        if (cells.size() < header.size())
            throw Error("line " + std::to_string(number) + " has too few columns", path.string());
        items.push_back({cells[split], cells[bench], cells[label], cells[variant], cells[family],
                         cells[decoder], cells[role], cells[group], cells[hash], directory / cells[name]});
    }
    return items;
}

} // namespace whorl
