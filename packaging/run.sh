#!/usr/bin/env bash
# From a fresh Debian 12 to a first result: installs what is missing, builds Whorl, analyses the sample images and
# prints what it found. With a display it then opens the window on them. Can be run again at any time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

echo "== 1/3 Packages"
bash packaging/install_packages.sh
echo "== 2/3 Build"
bash packaging/build.sh whorl-cli whorl
echo "== 3/3 The sample images: whorl-cli analyze resources/samples"
build/release/app/whorl-cli analyze resources/samples

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  echo "Opening the window on the samples: build/release/app/whorl resources/samples"
  exec build/release/app/whorl resources/samples
fi
echo "No display here. On a desktop, the window opens with: build/release/app/whorl resources/samples"
