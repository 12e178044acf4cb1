#!/usr/bin/env bash
# Starts a server of its own with the invented trust, tries again what once brought it down or was found out about it, and prints held or
# FAILED for each, with how often it was tried. On loopback only, and bounded: about ten minutes with 30 rounds of killing.
# usage: benchmarks/attack.sh [WHAT...]     ROUNDS=30, SEED=1 and PORT=18099 may be set; WHAT is a name as printed, all where none is given
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
chmod 755 "$work" # entered by the user that PostgreSQL runs as
trap 'rm -rf "$work"' EXIT
java=$(./linchpin jdk)/bin/java
"$java" -Xmx512m benchmarks/attack/Attack.java "$PWD" "$work" "${PORT:-18099}" "${ROUNDS:-30}" "${SEED:-1}" "$@"
