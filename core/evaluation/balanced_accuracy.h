#pragma once

#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace whorl {

/// Mean over the classes of the share of right answers in each.
class BalancedAccuracy {
  public:
    void add(const std::string& truth, bool right) {
        auto& [good, all] = m_classes[truth];
        good += right;
        ++all;
    }
    /// NaN when nothing was added.
    double value() const {
        double sum = 0;
        for (const auto& [name, counts] : m_classes)
            sum += static_cast<double>(counts.first) / counts.second;
        return m_classes.empty() ? NAN : sum / static_cast<double>(m_classes.size());
    }

  private:
    std::map<std::string, std::pair<int, int>> m_classes; ///< right answers, and all
};

} // namespace whorl
