#!/usr/bin/env bash
# Pictures of every view of the window under Xvfb: tests/ui/screenshots/run.sh OUT [--only NAME] [--size WxH]
# [--theme light|dark]; PRESET (dev) says which build, QT_SCALE_FACTOR=2 shows it as on a screen of twice the density
# (1366 x 768 pixels are --size 683x384 then).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
cmake --build "$root/build/${PRESET:-dev}" --target screenshots
QT_QPA_PLATFORM=xcb exec xvfb-run -a -s "-screen 0 3840x2160x24" "$root/build/${PRESET:-dev}/tests/ui/screenshots" "$@"
