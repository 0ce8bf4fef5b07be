#!/usr/bin/env bash
# Divides a seizure over a Slurm cluster: submit.sh OUT SHARDS PATH...
#
# Submits an array of SHARDS tasks, each of which analyses its part of the images under the PATHs into OUT/part-N.whorl,
# and a job that puts the parts into OUT/whole.whorl when all are done. OUT and the PATHs must be the same folders on
# all nodes. Submitting the same again goes on where it was: what a part holds is not analysed twice.
#
# WHORL_CLI   the program (default: whorl-cli of PATH)
# SBATCH_...  options of sbatch by its own variables, as SBATCH_PARTITION
set -euo pipefail
if (($# < 3)) || [[ ! $2 =~ ^[1-9][0-9]*$ ]]; then
  echo "usage: submit.sh OUT SHARDS PATH..." >&2
  exit 1
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
out=$(realpath "$1") shards=$2
shift 2
mapfile -d '' -t paths < <(realpath -z -- "$@")
export WHORL_CLI=${WHORL_CLI:-whorl-cli} WHORL_OUT=$out WHORL_SHARDS=$shards

array=$(sbatch --parsable --array="1-$shards" --chdir="$out" --output="$out/part-%a.log" \
  "$here/shard.sbatch" "${paths[@]}")
merge=$(sbatch --parsable --dependency="afterok:$array" --kill-on-invalid-dep=yes --chdir="$out" \
  --output="$out/whole.log" "$here/merge.sbatch")
echo "array $array, merge $merge"
