#pragma once

#include "core/base/progress.h"
#include "core/imaging/image.h"

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

namespace whorl {

/// Statistics by the names of their representations: "dct-8", "dct-16", "dct-chrominance". Other names are
/// left out.
using StatisticsByName = std::map<std::string, torch::Tensor>;

/// How the statistics of a picture answer to a change of its pixels. With J their slopes [D, pixels] and K =
/// pixels J J^T: the smallest change of the picture that moves the statistics by K w has the mean squared
/// error w^T K w, in grey levels. Statistics of two grids are not independent, and K says how much.
class StatisticsResponse {
  public:
    /// Of all statistics in wanted. Measured window by window.
    StatisticsResponse(const Image& image, const StatisticsByName& wanted, const std::stop_token& stop = {});

    /// What of a change is worth its cost: the least squares of what is missing, in deviations, plus cost
    /// times the mean squared error. Low frequencies, which hold the picture, are dear.
    StatisticsByName affordable(const StatisticsByName& change, const StatisticsByName& deviation,
                                double cost) const;
    bool has(const std::string& name) const;

  private:
    struct Member {
        std::string name;
        std::int64_t from, length; ///< which part of the representation
    };
    struct Group { ///< statistics of one plane of the picture
        std::vector<Member> members;
        torch::Tensor gram; ///< K
    };
    static torch::Tensor gathered(const Group& group, const StatisticsByName& values);
    static void spread(const Group& group, const torch::Tensor& joint, StatisticsByName& values);

    std::vector<Group> m_groups;
};

/// One step of the exchange on one plane [H, W], H and W multiples of n: each coefficient of the block DCT
/// keeps its sign, and its magnitude changes by the smallest amount (in grey levels, root mean square) that
/// brings log mean magnitude and mean log magnitude to the goal [2 * n * n] in first order. After the
/// alternating projections of Portilla and Simoncelli (2000, doi 10.1023/A:1026553619983).
torch::Tensor moveStatistics(const torch::Tensor& plane, int n, const torch::Tensor& goal);

/// do(T): the picture with its statistics moved by change, each [D]: window by window over the whole of it,
/// on the grid of the file, so that memory is bounded and no seam arises; 8-bit rounding is part of what is
/// iterated. The size is kept; a change of zero gives the picture itself. Throws Error under 16 pixels a
/// side.
Image exchangeStatistics(const Image& image, const StatisticsByName& change, const std::stop_token& stop = {},
                         const ProgressCallback& progress = {});

} // namespace whorl
