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

/// A table with a header; a row too short is an Error.
class Table {
  public:
    explicit Table(const std::filesystem::path& directory) : m_path(directory / "manifest.csv") {
        std::ifstream file(m_path);
        std::string line;
        if (!file || !std::getline(file, line))
            throw Error("cannot be read", m_path.string(), "such a folder has a manifest.csv");
        const std::vector<std::string> header = splitRow(line);
        for (std::size_t i = 0; i < header.size(); ++i)
            m_columns[header[i]] = i;
        for (int number = 2; std::getline(file, line); ++number) {
            if (line.empty())
                continue;
            rows.push_back(splitRow(line));
            if (rows.back().size() < header.size())
                throw Error("line " + std::to_string(number) + " has too few columns", m_path.string());
        }
    }

    std::size_t column(const char* name) const {
        const auto found = m_columns.find(name);
        if (found == m_columns.end())
            throw Error(std::string("has no column ") + name, m_path.string());
        return found->second;
    }

    std::vector<std::vector<std::string>> rows;

  private:
    std::filesystem::path m_path;
    std::map<std::string, std::size_t> m_columns;
};

} // namespace

std::vector<BenchmarkItem> readManifest(const std::filesystem::path& directory) {
    const Table table(directory);
    const std::size_t split = table.column("split"), bench = table.column("bench"),
                      label = table.column("label"), variant = table.column("variant"),
                      family = table.column("family"), decoder = table.column("decoder"),
                      role = table.column("role"), name = table.column("file"), group = table.column("group"),
                      hash = table.column("sha256");
    std::vector<BenchmarkItem> items;
    for (const auto& cells : table.rows)
        items.push_back({cells[split], cells[bench], cells[label], cells[variant], cells[family],
                         cells[decoder], cells[role], cells[group], cells[hash], directory / cells[name]});
    return items;
}

std::vector<BenchmarkItem> readPhotographs(const std::filesystem::path& directory) {
    const Table table(directory);
    const std::size_t name = table.column("file"), set = table.column("set"), group = table.column("group"),
                      hash = table.column("sha256");
    std::vector<BenchmarkItem> items;
    for (const auto& cells : table.rows)
        items.push_back({"train", "wild", "real", cells[set], "real", "camera", "known", cells[group],
                         cells[hash], directory / cells[name]});
    return items;
}

} // namespace whorl
