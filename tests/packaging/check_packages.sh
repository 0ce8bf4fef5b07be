#!/usr/bin/env bash
# Makes the Debian packages of a finished build and checks them: check_packages.sh BUILD_FOLDER VERSION.
set -euo pipefail
cd "$1"
version=$2
for tool in lintian dpkg-shlibdeps; do
  if ! command -v "$tool" >/dev/null; then
    echo "SKIP   : $tool is not installed (packaging/test_packages.txt)"
    exit 77
  fi
done

rm -rf packaging/deb
cpack -G DEB
cd packaging/deb
has() { dpkg-deb -c "$1" | awk '{ print $6 }' | grep -qx "./usr/$2" || { echo "$1 lacks /usr/$2" >&2; exit 1; }; }
arch=$(dpkg --print-architecture)
has "whorl_${version}_$arch.deb" bin/whorl
has "whorl_${version}_$arch.deb" share/applications/org.whorl.whorl.desktop
has "whorl_${version}_$arch.deb" share/mime/packages/whorl.xml
has "whorl-cli_${version}_$arch.deb" bin/whorl-cli
has "whorl-models_${version}_all.deb" share/whorl/models/
has "whorl-doc_${version}_all.deb" share/whorl/samples/LICENSES.md

# The layers hold in the packages too: the command line does not draw windows.
if dpkg-deb -f "whorl-cli_${version}_$arch.deb" Depends | grep -q libqt6widgets6; then
  echo "whorl-cli depends on Qt Widgets" >&2
  exit 1
fi

# An installed program takes what was installed with it: damaged weights there are noticed.
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
for package in *.deb; do dpkg-deb -x "$package" "$root"; done
HOME=$root "$root/usr/bin/whorl-cli" library list >"$root/list"
grep -q '^real' "$root/list" || { echo "the installed whorl-cli lists no sources" >&2; exit 1; }
: >"$root/usr/share/whorl/models/diffusion/weights.safetensors"
if HOME=$root "$root/usr/bin/whorl-cli" library list >/dev/null 2>"$root/error" ||
  ! grep -q "$root/usr/share/whorl/models" "$root/error"; then
  echo "the installed whorl-cli does not use the installed weights" >&2
  exit 1
fi
has "whorl-doc_${version}_all.deb" share/doc/whorl-doc/guide.pdf
lintian --fail-on error,warning --allow-root -- *.deb
