#!/usr/bin/env bash
# 10,000 notices wait, and two nodes over one database send them to a mail server on loopback while both are killed again and again and started
# anew together: is one lost, or sent twice? It compares what was received with what the product says of each. About twelve minutes.
# usage: benchmarks/notices.sh [NOTICES] [KILLS]     NOTICES=10000, KILLS=5 times both; PORT=18120 may be set
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
chmod 755 "$work" # entered by the user that PostgreSQL runs as
trap 'rm -rf "$work"' EXIT
java=$(./linchpin jdk)/bin/java
echo "{}" >"$work/nothing.json"; ./linchpin tally "$work/nothing.json" >/dev/null 2>&1 || true # it is built, and its driver for PostgreSQL unpacked
driver=$(find .build -name 'postgresql-*.jar' -print -quit)
[ -n "$driver" ] || { echo "The driver for PostgreSQL is not there: start ./linchpin serve once" >&2; exit 1; }
"$java" -Xmx512m -cp "$driver" benchmarks/notices/Notices.java "$PWD" "$work" "${PORT:-18120}" "${1:-10000}" "${2:-5}"
