#!/usr/bin/env bash
# How much of core the tests reach: builds the coverage preset, runs all tests, prints the share of lines of each file
# with the lines that no test reaches, and fails below 90 %.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/install_packages.sh packaging/packages.txt packaging/test_packages.txt packaging/coverage_packages.txt
PRESET=coverage bash packaging/build.sh
find build/coverage -name '*.gcda' -delete
ctest --preset coverage
gcovr --root . --object-directory build/coverage/core --filter core/ --exclude-throw-branches --exclude-unreachable-branches \
  --sort-percentage --txt - --fail-under-line 90 build/coverage/core
