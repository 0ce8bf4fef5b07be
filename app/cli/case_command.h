#pragma once

#include "app/case_file/case_file.h"
#include "app/cli/context.h"

namespace whorl::cli {

/// Prints the warnings of a case that was opened, and where its log or its records do not verify.
void warnOf(const CaseFile& file);
/// Opens a case to change it and prints its warnings, as warnOf(). Throws Error, with who holds it, when it
/// cannot be written.
std::unique_ptr<CaseFile> openForWriting(const std::string& path, bool create = false);

} // namespace whorl::cli
