#!/usr/bin/env bash
# The guide keeps its promises: check_guide.sh SOURCE_FOLDER BUILT_HTML BUILT_PDF. Every place it links to, every source
# file, option and command that it names is there, and HTML and PDF hold what the source says.
set -euo pipefail
cd "$1"
html=$2 pdf=$3 help=resources/help/help.html
fail() { echo "check_guide.sh: $*" >&2; exit 1; }

grep -o 'href="#[a-z]*"' $help | sort -u | while IFS='"#' read -r _ _ anchor _; do
  grep -q "name=\"$anchor\"" $help || fail "no place named $anchor"
done
# The topics of the window are the places of the guide, in the same order.
diff <(sed -n 's/.*{"\([a-z]*\)", QT_TRANSLATE_NOOP("whorl::HelpPage".*/\1/p' ui/pages/help_page.cpp) \
  <(sed -n 's/.*<a name="\([a-z]*\)".*/\1/p' $help) || fail "the topics of the window and of the guide differ"
grep -oE '\b(core|app|models)/[a-z_/]+\.(h|md|py)\b' $help | sort -u | while read -r file; do
  [[ -f $file ]] || fail "names $file, which is not there"
done
claims=$(sed -n '/name="claims"/,/<\/table>/p' $help | grep -cE '<td>[^<]*(core|app)/[a-z_/]+\.h')
((claims >= 10)) || fail "only $claims claims name their source file"
[[ $(grep -c 'data:image/png' "$html") -eq $(grep -c '<img' $help) ]] || fail "pictures are missing in the HTML"
if command -v pdftotext >/dev/null; then
  text=$(pdftotext "$pdf" - | tr '\n' ' ' | sed 's/ﬁ/fi/g; s/ﬂ/fl/g; s/ﬀ/ff/g')
  grep -o '<h2>.*</h2>' $help | sed 's/<[^>]*>//g' | while read -r title; do
    grep -qF "$title" <<<"$text" || fail "the PDF lacks \"$title\""
  done
fi
