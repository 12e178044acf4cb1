#!/usr/bin/env bash
# 1,000 people vote at once on two nodes over one database, each twice: does every ballot count, and once? How long, and how much processor.
# It compares the tally with what each voter said last, and with the published file worked out again by ./linchpin tally. About eight minutes.
# usage: benchmarks/voters.sh [VOTERS] [MINUTES]     VOTERS=1000 of them, MINUTES=5 until voting ends; PORT=18110 may be set
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
chmod 755 "$work" # entered by the user that PostgreSQL runs as
trap 'rm -rf "$work"' EXIT
java=$(./linchpin jdk)/bin/java
echo "{}" >"$work/nothing.json"; ./linchpin tally "$work/nothing.json" >/dev/null 2>&1 || true # it is built, and its driver for PostgreSQL unpacked
driver=$(find .build -name 'postgresql-*.jar' -print -quit)
[ -n "$driver" ] || { echo "The driver for PostgreSQL is not there: start ./linchpin serve once" >&2; exit 1; }
"$java" -Xmx512m -cp "$driver" benchmarks/voters/Voters.java "$PWD" "$work" "${PORT:-18110}" "${1:-1000}" "${2:-5}"
