#!/usr/bin/env bash
# Makes the weights of the attribution and all figures of its card and of that of counterfactuals anew, each step
# from what the one before made: usage: models/renew.sh WHORL_CLI DATA CACHE [STEP...]
# DATA holds benchmark/, photographs/ and weights/taesd/; CACHE keeps representations between runs. Steps, by
# default all but the first: convolutional fingerprint guard alterations validation chains robustness causal card
set -euo pipefail
(($# >= 3)) || {
  sed -n '2,5s/^# //p' "$0" >&2
  exit 1
}
cli=$(realpath "$1") data=$(realpath "$2") cache=$(realpath -m "$3")
shift 3
cd "$(dirname "${BASH_SOURCE[0]}")"
mkdir -p "$cache"
export OMP_NUM_THREADS=1 WHORL_MODELS=$PWD

benchmark=(--benchmark "$data/benchmark")
photographs=(--photographs "$data/photographs")
whorl() { "$cli" --threads 1 "$@"; }
measure() { # name conditions
  whorl evaluate "${benchmark[@]}" --split test,open --condition "$2" --features "$cache/$1.safetensors" \
    --json "fingerprint/$1.json"
}
convolutional() { whorl train convolutional-trace "${benchmark[@]}" "${photographs[@]}" --minutes 65 -o fingerprint; }
fingerprint() { whorl train fingerprint "${benchmark[@]}" "${photographs[@]}" --cache "$cache" -o fingerprint; }
guard() { whorl train processing-guard "${benchmark[@]}" -o fingerprint; }
alterations() {
  whorl train alterations "${benchmark[@]}" --autoencoders "$data/weights/taesd" \
    --cache "$cache/alterations-$(sha256sum fingerprint/weights.safetensors | cut -c1-8).safetensors" -o counterfactual
}
validation() { measure validation as-is,equalized,jpeg-95,resize-0.75,resize-1.5; }
chains() {
  measure chains blur-1+jpeg-90,noise-3+jpeg-90,resize-0.5+jpeg-90,resize-0.75+jpeg-85,jpeg-75+jpeg-90,webp-80+jpeg-90
}
robustness() {
  measure robustness jpeg-85,jpeg-75,jpeg-50,webp-80,resize-0.5,resize-1.25,crop,blur-1,noise-3,screenshot
}
causal() {
  whorl evaluate --causal --counterfactuals 16 --method descent,block-dct "${benchmark[@]}" --split test \
    --condition as-is,equalized,jpeg-95,resize-0.75,resize-1.5 --autoencoders "$data/weights/taesd" \
    --json counterfactual/causal.json
}
card() { ./card_tables.py; }

(($#)) || set -- fingerprint guard alterations validation chains robustness causal card
for step; do
  echo "$(date +%T) $step"
  "$step"
done
