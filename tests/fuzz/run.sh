#!/usr/bin/env bash
# Runs each fuzz target for some seconds on its corpus: tests/fuzz/run.sh SECONDS [TARGET...]. What they find and the
# corpora that they grow stand in build/fuzz/found; --keep-corpus puts the smallest corpora of the same coverage back
# into tests/fuzz/corpus.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
keep=
[[ ${1:-} == --keep-corpus ]] && { keep=yes; shift; }
seconds=${1:?how many seconds for each target}
shift
(($#)) || set -- image provenance png_text jumbf safetensors library case
PRESET=fuzz bash packaging/build.sh "${@/#/fuzz_}"

# Nothing that a fuzzer allocates at once may be large, and nothing may take long.
limits=(-rss_limit_mb=2048 -malloc_limit_mb=1024 -timeout=20)
# The sanitizer keeps every stack that it has seen; whole ones of parsers that call themselves fill 2 GB in half an hour.
export ASAN_OPTIONS=malloc_context_size=8
failed=()
for target; do
  found=build/fuzz/found/$target
  mkdir -p "$found/corpus" "$found/artifacts"
  echo "fuzz_$target: $seconds s"
  if ! build/fuzz/tests/fuzz/"fuzz_$target" "${limits[@]}" -max_total_time="$seconds" -print_final_stats=1 \
    -artifact_prefix="$found/artifacts/" "$found/corpus" "tests/fuzz/corpus/$target" >"$found/log" 2>&1; then
    failed+=("$target")
    tail -n 40 "$found/log" >&2
  fi
  sed -n 's/^stat::number_of_executed_units: */  runs: /p' "$found/log"
  if [[ $keep ]]; then
    smallest=$(mktemp -d)
    build/fuzz/tests/fuzz/"fuzz_$target" "${limits[@]}" -set_cover_merge=1 -use_counters=0 -max_len=2048 "$smallest" \
      "tests/fuzz/corpus/$target" "$found/corpus" >"$found/merge.log" 2>&1
    cp -n "$smallest"/* "tests/fuzz/corpus/$target/"
    rm -rf "$smallest"
  fi
done
if ((${#failed[@]})); then
  echo "run.sh: found something: ${failed[*]}; the inputs are in build/fuzz/found/TARGET/artifacts" >&2
  exit 1
fi
