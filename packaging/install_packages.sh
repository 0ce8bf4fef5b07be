#!/usr/bin/env bash
# Installs through apt whatever is missing of the packages in the given lists (default: packages.txt beside this file).
# Changes nothing, and asks for no password, when everything is there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() { printf 'install_packages.sh: %s\n' "$*" >&2; exit 1; }

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  fail "apt is not on this machine. Whorl is built on Debian 12; elsewhere install the like of packaging/packages.txt."
fi
(($#)) || set -- "$here/packages.txt"

wanted=$(sed -e 's/#.*//' -- "$@" | xargs -n 1 | sort -u)
present=$(dpkg-query -W -f '${db:Status-Status} ${binary:Package}\n' | sed -n 's/^installed //p' | sed 's/:.*//' | sort -u)
mapfile -t missing < <(comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$present"))
if ((${#missing[@]} == 0)); then
  echo "All packages are installed."
  exit 0
fi

as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || fail "these packages are missing, and neither root nor sudo is at hand to install them: ${missing[*]}"
  as_root=(sudo)
fi
echo "Installing ${#missing[@]} packages through apt: ${missing[*]}"
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"; }
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for step in "update" "install --yes --no-install-recommends ${missing[*]}"; do
  # shellcheck disable=SC2086 # a step is a command and its words
  if ! apt $step >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    fail "'apt-get $step' failed; its last lines are above. Mend that (network, package sources, disk space) and run this again."
  fi
done
echo "Installed."
