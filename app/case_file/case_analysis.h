#pragma once

#include "app/case_file/case_file.h"

#include <filesystem>
#include <map>

namespace whorl {

/// Puts what a batch finds into a case and tells what need not be analysed again, so that an interrupted
/// batch goes on where it was when the same files are given again.
class CaseAnalysis {
  public:
    /// False for a name that is not valid UTF-8.
    static bool canHold(const std::filesystem::path& file);

    /// configurationKey as of configurationKey(engine). The case must be open for writing.
    CaseAnalysis(CaseFile& file, QString configurationKey, bool withMap, EvidenceMode mode);

    /// Enters the file as evidence and gives its result when the case holds one for the same bytes under the
    /// same configuration; nothing: it is to be analysed. Throws Error when the case refuses.
    std::optional<AnalysisResult> enter(const std::filesystem::path& file);
    /// Stores what the analysis of a file that was entered found.
    void store(const std::filesystem::path& file, AnalysisResult result);

  private:
    CaseFile& m_case;
    QString m_key;
    bool m_withMap;
    EvidenceMode m_mode;
    std::map<std::filesystem::path, qint64> m_entered; ///< items in analysis
};

/// Analyses the evidence of a case again and compares with the last results: what a laboratory does after an
/// update. Probabilities may differ by 0.001 and log10 likelihood ratios by 0.01 (another device, another
/// batch). Gives the differences; items without a result, withdrawn ones and unreadable ones are passed over.
/// `analyze` gets a readable file and the item's earlier result, whose configuration it is to follow. Throws
/// Cancelled.
QList<Finding>
rerun(const CaseFile& file,
      const std::function<AnalysisResult(const std::filesystem::path&, const AnalysisResult&)>& analyze,
      const std::stop_token& stop = {}, const ProgressCallback& progress = {});

/// What differs between two results of the same bytes, in words; empty: nothing beyond the tolerance.
QString difference(const AnalysisResult& before, const AnalysisResult& now);

} // namespace whorl
