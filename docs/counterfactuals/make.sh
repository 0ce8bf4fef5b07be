#!/usr/bin/env bash
# Makes the pictures and the table of docs/counterfactuals from the sample images: docs/counterfactuals/make.sh WHORL_CLI.
# Needs ImageMagick and python3; two minutes on two cores.
set -euo pipefail
cli=$(realpath "${1:?the path of whorl-cli}")
cd "$(dirname "${BASH_SOURCE[0]}")"
samples=../../resources/samples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Parts of the photographs, drawn again by the diffusion model that ships.
for part in dog:320x320+128+192 stream:320x320+160+96 dandelion:320x320+160+160; do
  name=${part%%:*}
  convert "$samples/$name.jpg" -crop "${part#*:}" +repage "$work/part.png"
  "$cli" sample --from "$work/part.png" --strength 0.5 -o "$work/$name-regenerated.png" >/dev/null
done
cp "$samples"/*.jpg "$samples/mountains-regenerated.png" "$work"

number=0
rows=
while read -r file target; do
  number=$((number + 1))
  "$cli" counterfactual "$work/$file" --to "$target" -o "$work/after.png" --json >"$work/result.json"
  convert "$work/$file" -gravity center -crop 256x256+0+0 +repage "$work/a.png"
  convert "$work/after.png" -gravity center -crop 256x256+0+0 +repage "$work/b.png"
  # Mid-grey is no change; a change of one grey level is shown as sixteen.
  convert "$work/b.png" "$work/a.png" -compose mathematics -define compose:args=0,-16,16,0.5 -composite "$work/d.png"
  convert "$work/a.png" "$work/b.png" "$work/d.png" +append -quality 88 "$(printf '%02d.jpg' "$number")"
  rows+=$(python3 - "$work/result.json" "$file" "$target" "$number" <<'PYTHON'
import json, sys
r = json.load(open(sys.argv[1]))
side = lambda s: f"{s['named']} ({s['probability']:.2f})"
print(f"| ![before, after, difference x 16]({int(sys.argv[4]):02d}.jpg) | {sys.argv[2]} | {side(r['before'])} | "
      f"{sys.argv[3]} | {side(r['after'])} | {r['psnr_db']:.1f} dB, {r['ssim']:.3f} |")
PYTHON
)$'\n'
done <<'LIST'
dog.jpg stylegan2
stream.jpg sdxl
mountains.jpg sd1
dandelion.jpg flux1
mountains-regenerated.png real
mountains-regenerated.png unknown
dog-regenerated.png real
dog-regenerated.png kolors
stream-regenerated.png real
dandelion-regenerated.png midjourney-2022
LIST
cat >README.md <<TEXT
# Counterfactuals of ten pictures

Before, after, and the difference sixteen times as large (mid-grey: no change); the middle 256 x 256 pixels. Made by \`docs/counterfactuals/make.sh build/release/app/whorl-cli\` from the [sample images](../../resources/samples/LICENSES.md): photographs given the trace of a generator, and parts of them that the diffusion model in \`models/diffusion\` drew again given the trace of a camera, of another generator, or of none that is known. In brackets the probability of what is named. Where a square stands out in the difference, it is one of the four tiles on which the engine reads the diffusion residual: the descent changes most what the engine looks at. How often this succeeds, by the engine and by judges that no counterfactual is made for, stands in [models/counterfactual/card.md](../../models/counterfactual/card.md).

| before, after, difference x 16 | picture | named before | target | named after | PSNR, SSIM |
|---|---|---|---|---|---|
${rows%$'\n'}
TEXT
