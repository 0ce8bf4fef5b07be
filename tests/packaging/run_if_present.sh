#!/usr/bin/env bash
# Runs a checker, or ends with 77 (skipped) on a machine that does not have it: run_if_present.sh CHECKER ARGUMENT...
if ! command -v "$1" >/dev/null; then
  echo "SKIP   : $1 is not installed (packaging/test_packages.txt)"
  exit 77
fi
exec "$@"
