#!/usr/bin/env bash
# From a fresh Debian 12 to a first result: installs what is missing, builds the command line, analyses the sample
# images and prints what it found; then builds the window and, with a display, opens it on them. Can be run again at
# any time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

echo "== 1/4 Packages"
bash packaging/install_packages.sh
echo "== 2/4 The command line"
bash packaging/build.sh whorl-cli
echo "== 3/4 The sample images: whorl-cli analyze resources/samples"
build/release/app/whorl-cli analyze resources/samples
echo "== 4/4 The window"
bash packaging/build.sh whorl

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  echo "Opening the window on the samples: build/release/app/whorl resources/samples"
  exec build/release/app/whorl resources/samples
fi
echo "No display here. On a desktop, the window opens with: build/release/app/whorl resources/samples"
