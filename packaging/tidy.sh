#!/usr/bin/env bash
# What clang-tidy finds in core, app and ui by .clang-tidy, or only in the files named: packaging/tidy.sh [FILE...].
# Fails where it finds anything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/install_packages.sh packaging/packages.txt packaging/tidy_packages.txt
# Only the precompiled headers are built, with what Qt generates for them.
PRESET=tidy bash packaging/build.sh core/CMakeFiles/whorl_core.dir/cmake_pch.hxx.pch ui/CMakeFiles/whorl_ui.dir/cmake_pch.hxx.pch
(($#)) || mapfile -t files < <(git ls-files 'core/*.cpp' 'app/*.cpp' 'ui/*.cpp')
printf '%s\0' "${files[@]:-$@}" |
  xargs -0 -n 1 -P "$(nproc)" clang-tidy-16 -p build/tidy --quiet --warnings-as-errors='*'
