#!/usr/bin/env bash
# Brings the translations up to the texts of the sources: new ones are marked unfinished, those that are gone leave.
# update.sh [FOLDER]: the files in that folder instead of these.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(cd "${1:-$here}" && pwd)
cd "$here/../.."
lupdate=/usr/lib/qt6/bin/lupdate
[[ -x $lupdate ]] || lupdate=$(command -v lupdate6 || command -v lupdate)
options=(-silent -no-obsolete -locations none -no-ui-lines -I . app ui)
"$lupdate" "${options[@]}" -ts "$folder"/whorl_{de,fr,zh_CN}.ts
"$lupdate" "${options[@]}" -pluralonly -ts "$folder/whorl_en.ts"
