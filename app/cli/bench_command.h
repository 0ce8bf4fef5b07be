#pragma once

#include "app/cli/context.h"

namespace whorl::cli {

void addBenchCommand(CLI::App& app, Context& context);

} // namespace whorl::cli
