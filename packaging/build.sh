#!/usr/bin/env bash
# Builds the preset PRESET (default: release) into build/PRESET: all of it, or only the targets that are named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A compiler that reads LibTorch takes up to 2 GB: fewer at a time where memory is short.
memory_gb=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
jobs=$((memory_gb / 2 < $(nproc) ? memory_gb / 2 : $(nproc)))
jobs=$((jobs > 0 ? jobs : 1))

log=$(mktemp)
trap 'rm -f "$log"' EXIT
preset=${PRESET:-release}
echo "Configuring build/$preset"
if ! cmake --preset "$preset" >"$log" 2>&1; then
  cat "$log" >&2
  echo "build.sh: CMake could not configure the build; its output is above." >&2
  exit 1
fi
targets=()
(($#)) && targets=(--target "$@")
echo "Building ${*:-everything} with $jobs jobs; the first time takes minutes, LibTorch's headers are large"
if ! cmake --build --preset "$preset" --parallel "$jobs" "${targets[@]}"; then
  echo "build.sh: the build failed; the compiler's message is above. Running the same command again goes on from there." >&2
  exit 1
fi
